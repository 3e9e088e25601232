import { Button } from '#components/bits/button.tsx';
import type { Workspace } from '#workspace/workspace.ts';

/** Answers that the store would not have: said, with the words that were given, so that nothing disappears. */
export function RefusedAnswers({ workspace }: { workspace: Workspace }) {
  const { queue } = workspace;
  const refused = [...queue.answers.given.value.values()].filter((answer) => answer.state === 'refused');
  if (!refused.length) return null;
  return (
    <ul class="refused" aria-label="Answers that were refused">
      {refused.map((answer) => (
        <li key={answer.flagId}>
          <p>
            The store refused an answer: {answer.note} <span class="quiet">You said: “{answer.words}”</span>
          </p>
          <Button
            look="quiet"
            onPress={() => {
              queue.answers.takeBack(answer.flagId);
              void queue.flags.load();
            }}
          >
            Drop it
          </Button>
        </li>
      ))}
    </ul>
  );
}
