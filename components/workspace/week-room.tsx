import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Disclosure } from '#components/bits/disclosure.tsx';
import { NoticeBox } from '#components/bits/notice-box.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { daysOf, type Used, weekAway, weekOf } from '#core/weekly.ts';
import { weekHeadlines } from '#core/weekly-headlines.ts';
import { day, number, percent } from '#panel/format.ts';
import { sayIf as sayPanelIf } from '#panel/words.ts';
import { hashOf } from '#workspace/route.ts';
import { headlineWords } from '#workspace/week-words.ts';
import { counted, say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { Said } from './said.tsx';
import { Nothing, SheetPart } from './sheet-bits.tsx';
import { StoreState } from './store-state.tsx';
import { TallyLine } from './tally-line.tsx';
import { WeekAnswerForm } from './week-answer.tsx';

/** The week that writes itself, and marketing's answer to it. */
export function WeekRoom({ workspace }: { workspace: Workspace }) {
  const { week, world, route, today } = workspace;
  const { open } = route.value;
  const [, redraw] = useState(0);
  useEffect(() => redraw((count) => count + 1), [open]);
  const days = week.days.value;
  const isNow = week.week.value === weekOf(today.value);
  return (
    <div class="week-room">
      <header class="room-head">
        <h1>{days ? say('week.title', { from: day(days.from), to: day(days.to) }) : say('week.week')}</h1>
        {isNow && <Pill>{say('week.soFar')}</Pill>}
        {week.lacks.value.length > 0 ? (
          <Pill tone="warn">{say('week.missing')}</Pill>
        ) : (
          <Pill tone="match">{say('week.answered')}</Pill>
        )}
        <span class="push" />
        <a class="button quiet" href={hashOf('week', weekAway(week.week.value, -1))}>
          {say('week.before')}
        </a>
        {!isNow && (
          <a class="button quiet" href={hashOf('week', weekAway(week.week.value, 1))}>
            {say('week.after')}
          </a>
        )}
        <Button icon="page" onPress={world.print}>
          {say('week.print')}
        </Button>
      </header>
      {isNow && week.isLastMissing.value && <LastWeek week={weekAway(week.week.value, -1)} />}
      <StoreState of={week.numbers.is.value} onRetry={() => void week.numbers.load()}>
        {() => <WeekSheet workspace={workspace} />}
      </StoreState>
      <WeekAnswerForm workspace={workspace} />
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

const columns = ['raised', 'accepted', 'rejected', 'recycled', 'open', 'overdue'] as const;

function WeekSheet({ workspace }: { workspace: Workspace }) {
  const report = workspace.week.report.value;
  if (!report) return <p class="quiet">{say('week.noSpec')}</p>;
  return (
    <article class="sheet week-sheet">
      <SheetPart title={say('short.title')}>
        <p class="week-short">{weekHeadlines(report).map(headlineWords).join(' ')}</p>
      </SheetPart>
      <SheetPart title={say('week.heard')}>
        {report.heard.length === 0 && <Nothing>{say('week.noHeard')}</Nothing>}
        <ol class="heard">
          {report.heard.map((one) => (
            <li key={one.id}>
              <a href={hashOf('spec', `objection-${one.id}`)}>{say('week.quote', { words: one.says })}</a>
              <p>
                <Said word={counted('week.heardTimes', one.heard)} times={<b class="number">{number(one.heard)}</b>} />
                {' · '}
                <Change now={one.heard} before={one.before} />
                {' · '}
                {one.share === null
                  ? say('week.unsaid')
                  : say('week.worked', {
                      worked: number(one.worked),
                      told: number(one.worked + one.failed),
                      share: percent(one.share),
                    })}
              </p>
            </li>
          ))}
        </ol>
      </SheetPart>
      <SheetPart title={say('week.disqualified')}>
        {report.disqualified.length === 0 && <Nothing>{say('week.noDisqualified')}</Nothing>}
        {report.disqualified.length > 0 && (
          <table class="sheet-table">
            <thead>
              <tr>
                <th scope="col">{say('week.criterion')}</th>
                <th scope="col" class="right">
                  {say('week.inFlags')}
                </th>
                <th scope="col" class="right">
                  {say('week.inList')}
                </th>
              </tr>
            </thead>
            <tbody>
              {report.disqualified.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <a href={hashOf('spec', one.id)}>{one.label}</a>
                  </th>
                  <td class="right number">
                    {number(one.times)} <Change now={one.times} before={one.before} />
                  </td>
                  <td class="right number">{one.listed === null ? say('week.notJudged') : number(one.listed)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <TallyLine workspace={workspace} />
      </SheetPart>
      <SheetPart
        title={say('week.flags')}
        aside={say('week.raised', { now: number(report.raised), before: number(report.raisedBefore) })}
      >
        {report.flags.length === 0 && <Nothing>{say('week.noFlags')}</Nothing>}
        {report.flags.length > 0 && (
          <table class="sheet-table">
            <thead>
              <tr>
                <th scope="col">{say('week.kind')}</th>
                {columns.map((word) => (
                  <th key={word} scope="col" class="right">
                    {say(`week.col.${word}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {report.flags.map((row) => (
                <tr key={row.kind}>
                  <th scope="row">{sayPanelIf(`flag.kind.${row.kind}`, row.kind)}</th>
                  {columns.map((word) => (
                    <td key={word} class="right number">
                      {number(row[word])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </SheetPart>
      <SheetPart title={say('week.used')}>
        <UsedList title={say('week.handlers')} used={report.handlers} prefix="objection" />
        <UsedList title={say('week.snippets')} used={report.snippets} prefix="phrase" />
      </SheetPart>
    </article>
  );
}

function Change({ now, before }: { now: number; before: number }) {
  if (now === before) return <span class="quiet">{say('week.asBefore')}</span>;
  return <span class="quiet">{say(now > before ? 'week.up' : 'week.down', { before: number(before) })}</span>;
}

function UsedList({ title, used, prefix }: { title: string; used: Used; prefix: string }) {
  return (
    <div class="sheet-group">
      <h3>{title}</h3>
      {used.used.length === 0 && <Nothing>{say('week.noneUsed')}</Nothing>}
      <ul>
        {used.used.slice(0, 10).map((one) => (
          <li key={one.id}>
            <b class="number">{number(one.times)}</b> <a href={hashOf('spec', `${prefix}-${one.id}`)}>{one.words}</a>
          </li>
        ))}
      </ul>
      {used.never.length > 0 && (
        <Disclosure label={say('week.never', { count: number(used.never.length) })}>
          <ul class="quiet">
            {used.never.map((one) => (
              <li key={one.id}>
                <a href={hashOf('spec', `${prefix}-${one.id}`)}>{one.words}</a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
