import { Button } from '#components/bits/button.tsx';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';

/** Answers that the store would not have: said, with the words that were given, so that nothing disappears. */
export function RefusedAnswers({ workspace }: { workspace: Workspace }) {
  const { queue } = workspace;
  const refused = [...queue.answers.given.value.values()].filter((answer) => answer.state === 'refused');
  if (!refused.length) return null;
  return (
    <ul class="refused" aria-label={say('queue.refused')}>
      {refused.map((answer) => (
        <li key={answer.flagId}>
          <p>
            {say('queue.storeRefused', { note: answer.note ?? '' })}{' '}
            <span class="quiet">{say('queue.youSaid', { words: answer.words })}</span>
          </p>
          <Button look="quiet" onPress={() => queue.dropRefused(answer.flagId)}>
            {say('queue.drop')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
