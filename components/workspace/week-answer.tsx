import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Field } from '#components/bits/field.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { say, sayList } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { PaperState } from './paper-state.tsx';

/** The id of the form, for who comes from the top of the page. */
export const answerForm = 'week-answer';

/** What marketing makes of the week: words and promises, both asked for; and what became of last week's. */
export function WeekAnswerForm({ workspace }: { workspace: Workspace }) {
  const { week, world } = workspace;
  const next = week.typed.value;
  const [isTouched, setTouched] = useState(false);
  const answer = week.answer.value;
  const last = week.lastAnswer.value?.promises ?? [];
  const lacks = week.lacks.value ?? [];
  const mayWrite = world.me?.member.role !== 'rep';
  return (
    <section class="week-answer" id={answerForm} aria-label={say('answer.title')}>
      <h2>
        {say('answer.title')} <PaperState papers={week.papers} />
      </h2>
      {last.length > 0 && (
        <>
          <h3>{say('answer.promised')}</h3>
          <ul class="promises">
            {last.map(({ id, what }) => {
              const kept = answer.kept.find((one) => one.id === id);
              return (
                <li key={id} class="promise">
                  <span>{what}</span>
                  {mayWrite ? (
                    <>
                      <Button isPressed={kept?.isDone === true} onPress={() => week.keep(id, true, kept?.words ?? '')}>
                        {say('answer.done')}
                      </Button>
                      <Button
                        isPressed={kept?.isDone === false}
                        onPress={() => week.keep(id, false, kept?.words ?? '')}
                      >
                        {say('answer.notDone')}
                      </Button>
                      <input
                        class="input"
                        aria-label={say('answer.cameOf', { what })}
                        placeholder={say('answer.came')}
                        value={kept?.words ?? ''}
                        maxLength={500}
                        onInput={(event) => week.keep(id, kept?.isDone ?? null, event.currentTarget.value)}
                      />
                    </>
                  ) : (
                    <>
                      {kept && kept.isDone !== null && (
                        <Pill tone={kept.isDone ? 'match' : 'mismatch'}>
                          {say(kept.isDone ? 'answer.isDone' : 'answer.isNotDone')}
                        </Pill>
                      )}
                      {kept?.words && <span class="quiet">{kept.words}</span>}
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {mayWrite ? (
        <Field
          label={say('answer.make')}
          value={answer.words}
          kind="lines"
          isNeeded
          most={4000}
          wrong={isTouched && !answer.words.trim() ? say('answer.needed') : null}
          onType={(words) => {
            setTouched(true);
            week.say(words);
          }}
        />
      ) : (
        <p>{answer.words || say('answer.notYet')}</p>
      )}
      <h3>{say('answer.next')}</h3>
      <ul class="promises">
        {answer.promises.map(({ id, what }) => (
          <li key={id} class="promise">
            <span>{what}</span>
            {mayWrite && (
              <Button
                look="quiet"
                icon="cross"
                name={say('answer.takeBack', { what })}
                onPress={() => week.promise(id, '')}
              />
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <form
          class="promise"
          onSubmit={(event) => {
            event.preventDefault();
            if (next.trim()) week.promise(null, next.trim());
            week.type('');
          }}
        >
          <input
            class="input"
            aria-label={say('answer.promise')}
            placeholder={say('answer.promiseHint')}
            value={next}
            maxLength={500}
            onInput={(event) => week.type(event.currentTarget.value)}
          />
          <Button type="submit">{say('answer.add')}</Button>
        </form>
      )}
      {lacks.length > 0 && mayWrite && (
        <p class="hint" role="status">
          {say('answer.lacks', { what: sayList(lacks) })}
        </p>
      )}
    </section>
  );
}
