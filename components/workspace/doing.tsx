import { Icon, type IconName } from '#components/bits/icon.tsx';
import { number } from '#panel/format.ts';
import type { Numbers } from '#wire/numbers.ts';
import type { Tally } from '#workspace/tally.ts';
import { say } from '#workspace/words.ts';

/** How criteria have been doing: in flags, and in the account list. Null where nobody has looked. */
export interface HowDoing {
  readonly numbers: Numbers | null;
  readonly tally: Tally | null;
}

const icons = { match: 'check', mismatch: 'cross', unknown: 'question', flagged: 'flag' } as const satisfies Readonly<
  Record<string, IconName>
>;
type What = keyof typeof icons;

/** How a criterion has been doing: in the account list, and in the verdicts that sellers flagged. Two sources, never mixed. */
export function Doing({ numbers, tally, id }: HowDoing & { id: string }) {
  const flags = numbers?.criteria.find((criterion) => criterion.id === id);
  const list = tally && tally.judged > 0 && Object.hasOwn(tally.criteria, id) ? tally.criteria[id] : undefined;
  return (
    <>
      {list && (
        <DoingRow
          name={say('doing.accounts')}
          counts={[
            ['match', list.match + list.exempt],
            ['mismatch', list.mismatch],
            ['unknown', list.unknown],
          ]}
        />
      )}
      {flags && (
        <DoingRow
          name={say('doing.flags')}
          counts={[
            ['match', flags.match + flags.exempt],
            ['mismatch', flags.mismatch],
            ['unknown', flags.unknown],
            ['flagged', flags.flagged],
          ]}
        />
      )}
    </>
  );
}

function DoingRow({ name, counts }: { name: string; counts: readonly (readonly [What, number])[] }) {
  return (
    <span class="doing">
      <span class="doing-name">{name}</span>
      {counts.map(([what, count]) => (
        <span key={what} class={`doing-part ${what}`}>
          <Icon name={icons[what]} size={12} />
          <span class="number">{say(`doing.${what}`, { count: number(count) })}</span>
        </span>
      ))}
    </span>
  );
}
