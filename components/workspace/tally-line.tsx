import { Button } from '#components/bits/button.tsx';
import { number } from '#panel/format.ts';
import { say, sayCount } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';

/** How far the account list has been judged by the spec in force, and the offer to do it where the list is long. */
export function TallyLine({ workspace }: { workspace: Workspace }) {
  const { tally } = workspace;
  const now = tally.is.value;
  if (!now || now.total === 0) return null;
  return (
    <p class="tally-line small quiet" role="status">
      {now.state === 'judging' && say('doing.judging', { count: number(now.judged) })}
      {now.state === 'done' && sayCount('doing.judged', now.judged)}
      {now.state === 'stopped' && say('doing.stopped', { count: number(now.judged) })}
      {(now.state === 'asks' || now.state === 'stopped') && (
        <Button icon="refresh" onPress={() => void tally.judgeAll()}>
          {sayCount('doing.judgeAll', now.total)}
        </Button>
      )}
    </p>
  );
}
