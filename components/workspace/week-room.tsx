import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { NoticeBox } from '#components/bits/notice-box.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { daysOf, weekAway, weekOf } from '#core/weekly.ts';
import { day } from '#panel/format.ts';
import { hashOf } from '#workspace/route.ts';
import { say, sayClock, sayDays } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { StoreState } from './store-state.tsx';
import { answerForm, WeekAnswerForm } from './week-answer.tsx';
import { WeekSheet } from './week-sheet.tsx';

/** The week that writes itself, and marketing's answer to it. */
export function WeekRoom({ workspace }: { workspace: Workspace }) {
  const { week, world, route, today } = workspace;
  const { open } = route.value;
  const [, redraw] = useState(0);
  useEffect(() => redraw((count) => count + 1), [open]);
  const days = week.days.value;
  const lacks = week.lacks.value;
  // A store that is away is said once.
  const isAway = week.numbers.is.value.state === 'failed' && week.answered.value.state === 'failed';
  const retry = () => {
    void week.numbers.load();
    if (isAway) void week.readAnswer();
  };
  const isNow = week.week.value === weekOf(today.value);
  const next = weekAway(week.week.value, 1);
  return (
    <div class="week-room">
      <header class="room-head">
        <h1>{days ? sayDays(days.from, days.to) : say('week.week')}</h1>
        {isNow && <Pill>{say('week.soFar')}</Pill>}
        {lacks &&
          (lacks.length > 0 ? (
            <Pill tone="warn">{say('week.missing')}</Pill>
          ) : (
            <Pill tone="match">{say('week.answered')}</Pill>
          ))}
        {lacks && lacks.length > 0 && world.me?.member.role !== 'rep' && (
          <Button look="quiet" onPress={() => document.querySelector<HTMLElement>(`#${answerForm} textarea`)?.focus()}>
            {say('week.answerIt')}
          </Button>
        )}
        <span class="verbs push-end">
          <a class="button quiet" href={hashOf('week', weekAway(week.week.value, -1))}>
            {say('week.before')}
          </a>
          {!isNow && (
            <a class="button quiet" href={hashOf('week', next)}>
              {say(next === weekOf(today.value) ? 'week.now' : 'week.after')}
            </a>
          )}
          <Button icon="page" onPress={world.print}>
            {say('week.print')}
          </Button>
        </span>
      </header>
      {days && <p class="quiet small">{say('week.byUtc', { when: sayClock(new Date(`${days.from}T00:00:00Z`)) })}</p>}
      {isNow && week.isLastMissing.value && <LastWeek week={weekAway(week.week.value, -1)} />}
      <StoreState of={week.numbers.is.value} onRetry={retry}>
        {() => <WeekSheet workspace={workspace} />}
      </StoreState>
      {!isAway && (
        <StoreState of={week.answered.value} onRetry={() => void week.readAnswer()}>
          {() => <WeekAnswerForm key={week.week.value} workspace={workspace} />}
        </StoreState>
      )}
    </div>
  );
}

/** On a Monday the week that is over matters more than the one that begins. */
function LastWeek({ week }: { week: string }) {
  const days = daysOf(week);
  if (!days) return null;
  return (
    <NoticeBox
      icon="clock"
      tone="warn"
      look="strip"
      title={say('week.lastMissing')}
      words={say('week.lastMissingWords', { from: day(days.from), to: day(days.to) })}
      action={{
        label: say('week.readLast'),
        run: () => {
          location.hash = hashOf('week', week);
        },
      }}
    />
  );
}
