import { Icon, type IconName } from '#components/bits/icon.tsx';
import { number } from '#panel/format.ts';
import type { Numbers } from '#wire/workspace.ts';

/** How a criterion has been doing: in the verdicts of flags, and how often a flag was about it. */
export function Doing({ numbers, id }: { numbers: Numbers | null; id: string }) {
  const one = numbers?.criteria.find((criterion) => criterion.id === id);
  if (!one) return null;
  const parts: readonly (readonly [string, IconName, number])[] = [
    ['matched', 'check', one.match],
    ['failed', 'cross', one.mismatch],
    ['unknown', 'question', one.unknown],
    ['flagged', 'flag', one.flagged],
  ];
  return (
    <span class="doing">
      {parts.map(([word, icon, count]) => (
        <span key={word} class={`doing-part ${word}`}>
          <Icon name={icon} size={12} />
          <span class="number">{number(count)}</span> {word}
        </span>
      ))}
    </span>
  );
}
