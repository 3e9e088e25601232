import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { coverage, sections } from '#core/interview.ts';
import { baseQuestions } from '#core/interview-plan.ts';
import { number } from '#panel/format.ts';
import { hashOf } from '#workspace/route.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { ObservationList } from './observation-list.tsx';
import { PaperState } from './paper-state.tsx';
import { QuestionCard } from './question-card.tsx';
import { sectionWords } from './section-words.ts';
import { TranscriptBox } from './transcript-box.tsx';

/** One interview: the question at hand, what was said so far, what it shows. */
export function InterviewPage({ workspace }: { workspace: Workspace }) {
  const { interviews } = workspace;
  const interview = interviews.interview.value;
  if (!interview) return null;
  const counts = coverage(interview);
  const asked = new Set(interview.answers.map(({ question }) => question));
  const done = baseQuestions.filter(({ id }) => asked.has(id)).length;
  const minutes = Math.floor(interviews.spent.value / 60_000);
  return (
    <div class="interview">
      <header class="room-head">
        <a class="button quiet" href={hashOf('interviews')}>
          All interviews
        </a>
        <h1>
          {interview.rep}
          {interview.role && <span class="quiet">, {interview.role}</span>}
        </h1>
        <PaperState papers={interviews.papers} />
        <span class="push" />
        <span class="number quiet" title="Without pauses">
          {number(minutes)} min · question {number(Math.min(done + 1, 7))} of 7
        </span>
        {interview.state === 'running' && (
          <Button icon="clock" onPress={interviews.pause}>
            Pause
          </Button>
        )}
        {interview.state === 'paused' && (
          <Button look="main" icon="clock" onPress={interviews.resume}>
            Resume
          </Button>
        )}
        {interview.state !== 'done' && <Button onPress={interviews.finish}>Finish</Button>}
        {interview.state === 'done' && (
          <>
            <Pill tone="match">done</Pill>
            <Button onPress={interviews.resume}>Take up again</Button>
          </>
        )}
      </header>
      <div class="interview-split">
        <div>
          {interview.state === 'running' && <QuestionCard workspace={workspace} />}
          {interview.state === 'paused' && (
            <p class="hint">Paused. Everything said so far is kept; the clock stands still.</p>
          )}
          <section aria-label="What was said">
            <ol class="said" reversed>
              {[...interview.answers].reverse().map((answer) => (
                <li key={answer.question}>
                  <p class="quiet">{answer.asked}</p>
                  {answer.said ? <p>{answer.said}</p> : <p class="quiet">passed over</p>}
                </li>
              ))}
            </ol>
          </section>
          <TranscriptBox workspace={workspace} />
        </div>
        <aside aria-label="What it shows">
          <ul class="coverage">
            {sections.map((section) => (
              <li key={section}>
                <span>{sectionWords[section]}</span>
                <span class="number">{number(counts[section])}</span>
                {counts[section] < 2 && <Pill tone="warn">thin</Pill>}
              </li>
            ))}
          </ul>
          <ObservationList workspace={workspace} />
        </aside>
      </div>
    </div>
  );
}
