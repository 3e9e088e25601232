import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { coverage, sections } from '#core/interview.ts';
import { baseQuestions } from '#core/interview-plan.ts';
import { number } from '#panel/format.ts';
import { hashOf } from '#workspace/route.ts';
import { lasting, say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { ObservationList } from './observation-list.tsx';
import { PaperState } from './paper-state.tsx';
import { QuestionCard } from './question-card.tsx';
import { TranscriptBox } from './transcript-box.tsx';

/** One interview: the question at hand, what was said so far, what it shows. */
export function InterviewPage({ workspace }: { workspace: Workspace }) {
  const { interviews } = workspace;
  const interview = interviews.interview.value;
  if (!interview) return null;
  const counts = coverage(interview);
  const asked = new Set(interview.answers.map(({ question }) => question));
  const done = baseQuestions.filter(({ id }) => asked.has(id)).length;
  const isPaused = interview.state === 'paused';
  const minutes = Math.floor(interviews.spent.value / 60_000);
  return (
    <div class="interview">
      <header class="room-head">
        <a class="button quiet" href={hashOf('interviews')}>
          {say('interview.all')}
        </a>
        <h1>
          {interview.rep}
          {interview.role && <span class="quiet">{say('interview.ofRole', { role: interview.role })}</span>}
        </h1>
        <PaperState papers={interviews.papers} />
        <span class="verbs push-end">
          <span class="number quiet" title={say('interview.clockWhat')}>
            {interview.state === 'done'
              ? lasting(minutes, 'minute')
              : say('interview.clock', {
                  minutes: lasting(minutes, 'minute'),
                  at: number(interviews.question.value?.number ?? done),
                  of: number(baseQuestions.length),
                })}
          </span>
          {interview.state === 'done' ? (
            <>
              <Pill tone="match">{say('interviews.state.done')}</Pill>
              <Button onPress={interviews.resume}>{say('interview.takeUp')}</Button>
            </>
          ) : (
            <>
              {/* One button, so that it keeps the focus when it changes its word. */}
              <Button
                look={isPaused ? 'main' : 'plain'}
                icon="clock"
                onPress={isPaused ? interviews.resume : interviews.pause}
              >
                {say(isPaused ? 'interview.resume' : 'interview.pause')}
              </Button>
              <Button onPress={interviews.finish}>{say('interview.finish')}</Button>
            </>
          )}
        </span>
      </header>
      <div class="interview-split">
        <div>
          {interview.state === 'running' && <QuestionCard workspace={workspace} />}
          {isPaused && <p class="hint">{say('interview.paused')}</p>}
          {interview.state === 'done' && <WhatNext />}
          <section aria-label={say('interview.said')}>
            <ol class="said" reversed>
              {[...interview.answers].reverse().map((answer) => (
                <li key={answer.question}>
                  <p class="quiet">{answer.asked}</p>
                  {answer.said ? <p>{answer.said}</p> : <p class="quiet">{say('interview.passed')}</p>}
                </li>
              ))}
            </ol>
          </section>
          <TranscriptBox workspace={workspace} />
        </div>
        <aside aria-label={say('interview.shows')}>
          <ul class="coverage">
            {sections.map((section) => (
              <li key={section}>
                <span>{say(`section.${section}`)}</span>
                <span class="number">{number(counts[section])}</span>
                {counts[section] < 2 && <Pill tone="warn">{say('interview.thin')}</Pill>}
              </li>
            ))}
          </ul>
          <ObservationList workspace={workspace} />
        </aside>
      </div>
    </div>
  );
}

/** After an interview: there is always another one, and then what they have in common. */
function WhatNext() {
  const here = useRef<HTMLElement>(null);
  useEffect(() => here.current?.focus({ preventScroll: true }), []);
  return (
    <section class="question" ref={here} tabIndex={-1}>
      <p>{say('interview.next')}</p>
      <div class="verbs">
        <a class="button main" href={hashOf('interviews')}>
          {say('interview.another')}
        </a>
        <a class="button" href={hashOf('interviews', 'study')}>
          {say('interviews.compare')}
        </a>
      </div>
    </section>
  );
}
