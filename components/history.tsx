import { useState } from 'preact/hooks';
import type { OwnFlag } from '#core/flags.ts';
import type { Spec } from '#core/spec.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { FlagEntry } from './flag-entry.tsx';

export interface HistoryProps {
  readonly flags: readonly OwnFlag[];
  /** The prospect at hand: its flags come first. */
  readonly prospectKeys: ReadonlySet<string>;
  readonly unseen: ReadonlySet<string>;
  readonly spec: Spec;
  readonly now: Date;
  onRefine(id: string): void;
  onWithdraw(id: string): void;
  payload(id: string): Promise<readonly string[] | null>;
}

const few = 5;

/** Every flag of one's own: where it stands, and what came of it. */
export function History(props: HistoryProps) {
  const [isAll, setAll] = useState(false);
  const { flags, prospectKeys } = props;
  if (flags.length === 0) return <p class="empty">{say('history.none')}</p>;
  const here = flags.filter((own) => prospectKeys.has(own.flag.prospect.key));
  const ordered = [...here, ...flags.filter((own) => !prospectKeys.has(own.flag.prospect.key))];
  const shown = isAll ? ordered : ordered.slice(0, few);
  return (
    <>
      <ul class="history">
        {shown.map((own) => (
          <FlagEntry key={own.flag.id} own={own} isNew={props.unseen.has(own.flag.id)} {...props} />
        ))}
      </ul>
      {!isAll && ordered.length > few && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {say('history.all', { count: ordered.length })}
        </Button>
      )}
    </>
  );
}
