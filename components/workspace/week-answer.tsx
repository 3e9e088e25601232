import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Field } from '#components/bits/field.tsx';
import { Pill } from '#components/bits/pill.tsx';
import type { Workspace } from '#workspace/workspace.ts';
import { PaperState } from './paper-state.tsx';

/** What marketing makes of the week: words and promises, both asked for; and what became of last week's. */
export function WeekAnswerForm({ workspace }: { workspace: Workspace }) {
  const { week, world } = workspace;
  const [next, setNext] = useState('');
  const answer = week.answer.value;
  const last = week.lastAnswer.value?.promises ?? [];
  const mayWrite = world.me?.member.role !== 'rep';
  return (
    <section class="week-answer" aria-label="Marketing's answer">
      <h2>
        Marketing's answer <PaperState papers={week.papers} />
      </h2>
      {last.length > 0 && (
        <>
          <h3>What was promised last week</h3>
          <ul class="promises">
            {last.map(({ id, what }) => {
              const kept = answer.kept.find((one) => one.id === id);
              return (
                <li key={id} class="promise">
                  <span>{what}</span>
                  {kept && <Pill tone={kept.isDone ? 'match' : 'mismatch'}>{kept.isDone ? 'done' : 'not done'}</Pill>}
                  {mayWrite && (
                    <>
                      <Button isPressed={kept?.isDone === true} onPress={() => week.keep(id, true, kept?.words ?? '')}>
                        Done
                      </Button>
                      <Button
                        isPressed={kept?.isDone === false}
                        onPress={() => week.keep(id, false, kept?.words ?? '')}
                      >
                        Not done
                      </Button>
                      <input
                        class="input"
                        aria-label={`What came of “${what}”`}
                        placeholder="What came of it"
                        value={kept?.words ?? ''}
                        maxLength={500}
                        onChange={(event) => week.keep(id, kept?.isDone ?? false, event.currentTarget.value)}
                      />
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
          label="What do we make of it? (required)"
          value={answer.words}
          kind="lines"
          isNeeded
          most={4000}
          wrong={!answer.words.trim() ? 'The week is not answered before this is filled in.' : null}
          onType={week.say}
        />
      ) : (
        <p>{answer.words || 'Not answered yet.'}</p>
      )}
      <h3>What will be done until next week</h3>
      <ul class="promises">
        {answer.promises.map(({ id, what }) => (
          <li key={id} class="promise">
            <span>{what}</span>
            {mayWrite && (
              <Button look="quiet" icon="cross" name={`Take back “${what}”`} onPress={() => week.promise(id, '')} />
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
            setNext('');
          }}
        >
          <input
            class="input"
            aria-label="A promise"
            placeholder="A new page on …, by Thursday"
            value={next}
            maxLength={500}
            onInput={(event) => setNext(event.currentTarget.value)}
          />
          <Button type="submit">Promise</Button>
        </form>
      )}
      {week.lacks.value.length > 0 && mayWrite && (
        <p class="hint" role="status">
          Still missing: {week.lacks.value.join('; ')}.
        </p>
      )}
    </section>
  );
}
