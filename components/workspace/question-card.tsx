import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { baseQuestions } from '#core/interview-plan.ts';
import { percent } from '#panel/format.ts';
import { questionWords } from '#workspace/interview-words.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';

/** The question to put now, why, and the room to write down the answer. Ctrl+Enter goes on. */
export function QuestionCard({ workspace }: { workspace: Workspace }) {
  const { interviews } = workspace;
  const model = interviews.model.value;
  const suggesting = interviews.suggesting.value;
  const question = interviews.question.value;
  const area = useRef<HTMLTextAreaElement>(null);
  const id = question?.id;
  // With the question, not a frame after it: whoever has gone on by then would be taken back.
  useLayoutEffect(() => {
    if (id) area.current?.focus();
  }, [id]);
  if (!question)
    return (
      <div class="question">
        <p class="question-ask">{say('question.all')}</p>
        <div class="verbs">
          <Button look="main" onPress={interviews.finish}>
            {say('question.finish')}
          </Button>
        </div>
      </div>
    );
  const { ask, listen, because } = questionWords(question);
  return (
    <section class="question" aria-label={say('question.now')}>
      <p class="small quiet">
        {question.number === null ? (
          <Pill tone="accent">{say('question.follow')}</Pill>
        ) : (
          <Pill>{say('question.number', { at: question.number, of: baseQuestions.length })}</Pill>
        )}{' '}
        {because}
      </p>
      <label class="question-ask" for="answer-said">
        {ask}
      </label>
      {listen && <p class="quiet small">{say('question.listen', { what: listen })}</p>}
      <textarea
        id="answer-said"
        ref={area}
        class="input"
        rows={6}
        placeholder={say('question.hint')}
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
          {say('question.next')} <kbd>Ctrl+Enter</kbd>
        </Button>
        <Button look="quiet" onPress={interviews.skip}>
          {say('question.pass')}
        </Button>
        {model !== 'none' && (
          <Button
            look="quiet"
            isDisabled={suggesting !== null || !interviews.interview.value?.answers.some(({ said }) => said)}
            onPress={() => void interviews.suggest()}
          >
            {suggesting === null
              ? say('question.suggest')
              : suggesting === 'thinks'
                ? say('question.suggesting')
                : say('question.loading', { share: percent(suggesting) })}
          </Button>
        )}
      </div>
      {model === 'to-load' && <p class="quiet small">{say('question.toLoad')}</p>}
      {interviews.suggested.value.length > 0 && (
        <div class="suggested">
          <p class="small">
            <Pill tone="exempt">{say('question.byModel')}</Pill> {say('question.proposals')}
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
