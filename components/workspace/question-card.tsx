import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import type { Workspace } from '#workspace/workspace.ts';

/** The question to put now, why, and the room to write down the answer. Ctrl+Enter goes on. */
export function QuestionCard({ workspace }: { workspace: Workspace }) {
  const { interviews, world } = workspace;
  const question = interviews.question.value;
  const area = useRef<HTMLTextAreaElement>(null);
  const id = question?.id;
  useEffect(() => {
    if (id) area.current?.focus();
  }, [id]);
  if (!question)
    return (
      <div class="question">
        <p class="question-ask">That was all. Thank them, and finish.</p>
        <Button look="main" onPress={interviews.finish}>
          Finish the interview
        </Button>
      </div>
    );
  return (
    <section class="question" aria-label="The question now">
      <p class="small quiet">
        {question.number === null ? <Pill tone="accent">follow-up</Pill> : <Pill>question {question.number} of 7</Pill>}
        {question.because && ` because ${question.because}`}
      </p>
      <label class="question-ask" for="answer-said">
        {question.ask}
      </label>
      {question.listen && <p class="quiet small">Listen for: {question.listen}</p>}
      <textarea
        id="answer-said"
        ref={area}
        class="input"
        rows={6}
        placeholder="In their words. Put what customers said between quotation marks."
        value={interviews.typed.value}
        onInput={(event) => interviews.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          interviews.answer();
        }}
      />
      <div class="verbs">
        <Button look="main" isDisabled={!interviews.typed.value.trim()} onPress={interviews.answer}>
          Next <kbd>Ctrl+Enter</kbd>
        </Button>
        <Button look="quiet" onPress={interviews.skip}>
          Pass over
        </Button>
        {world.model && (
          <Button look="quiet" onPress={() => void interviews.suggest()}>
            Suggestions of the browser's model
          </Button>
        )}
      </div>
      {interviews.suggested.value.length > 0 && (
        <div class="suggested">
          <p class="small">
            <Pill tone="exempt">by the browser's language model</Pill> Proposals, made in this browser. Ask them or not.
          </p>
          <ul>
            {interviews.suggested.value.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
