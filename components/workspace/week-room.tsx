import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Disclosure } from '#components/bits/disclosure.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { type Used, weekAway, weekOf } from '#core/weekly.ts';
import { day, number, percent } from '#panel/format.ts';
import { hashOf } from '#workspace/route.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { kindWords } from './flag-words.ts';
import { Nothing, SheetPart } from './sheet-bits.tsx';
import { StoreState } from './store-state.tsx';
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
        <h1>{days ? `${day(days.from)} to ${day(days.to)}` : 'Week'}</h1>
        {isNow && <Pill>so far</Pill>}
        {week.lacks.value.length > 0 ? (
          <Pill tone="warn">marketing's answer is missing</Pill>
        ) : (
          <Pill tone="match">answered</Pill>
        )}
        <span class="push" />
        <a class="button quiet" href={hashOf('week', weekAway(week.week.value, -1))}>
          Week before
        </a>
        {!isNow && (
          <a class="button quiet" href={hashOf('week', weekAway(week.week.value, 1))}>
            Week after
          </a>
        )}
        <Button icon="page" onPress={world.print}>
          Print
        </Button>
      </header>
      <StoreState of={week.numbers.is.value} what="the week" onRetry={() => void week.numbers.load()}>
        {() => <WeekSheet workspace={workspace} />}
      </StoreState>
      <WeekAnswerForm workspace={workspace} />
    </div>
  );
}

function WeekSheet({ workspace }: { workspace: Workspace }) {
  const report = workspace.week.report.value;
  if (!report) return <p class="quiet">There is no spec in force to read the numbers by.</p>;
  return (
    <article class="sheet week-sheet">
      <SheetPart title="Heard most">
        {report.heard.length === 0 && (
          <Nothing>No objection was counted this week. Sellers opt in to counts in the panel's options.</Nothing>
        )}
        <ol class="heard">
          {report.heard.map((one) => (
            <li key={one.id}>
              <a href={hashOf('spec', `objection-${one.id}`)}>“{one.says}”</a>
              <p>
                heard <b class="number">{number(one.heard)}</b> times <Change now={one.heard} before={one.before} /> ·{' '}
                {one.share === null ? (
                  'nobody said whether the answer worked'
                ) : (
                  <>
                    the answer worked {number(one.worked)} of {number(one.worked + one.failed)} times (
                    {percent(one.share)})
                  </>
                )}
              </p>
            </li>
          ))}
        </ol>
      </SheetPart>
      <SheetPart title="Disqualified most">
        {report.disqualified.length === 0 && <Nothing>No flagged account was out by a disqualifier.</Nothing>}
        <ul class="sheet-lines">
          {report.disqualified.map((one) => (
            <li key={one.id}>
              <a href={hashOf('spec', one.id)}>{one.label}</a>: {number(one.times)}{' '}
              <Change now={one.times} before={one.before} />
            </li>
          ))}
        </ul>
      </SheetPart>
      <SheetPart
        title="Flags"
        aside={`${number(report.raised)} raised, ${number(report.raisedBefore)} the week before`}
      >
        {report.flags.length === 0 && <Nothing>Nobody disagreed.</Nothing>}
        {report.flags.length > 0 && (
          <table class="sheet-table">
            <thead>
              <tr>
                <th scope="col">Kind</th>
                {['raised', 'accepted', 'rejected', 'not now', 'open', 'overdue'].map((word) => (
                  <th key={word} scope="col" class="right">
                    {word}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {report.flags.map((row) => (
                <tr key={row.kind}>
                  <th scope="row">{kindWords[row.kind as keyof typeof kindWords] ?? row.kind}</th>
                  {[row.raised, row.accepted, row.rejected, row.recycled, row.open, row.overdue].map((count, index) => (
                    <td key={index} class="right number">
                      {number(count)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </SheetPart>
      <SheetPart title="Used, and never used">
        <UsedList title="Answers to objections" used={report.handlers} prefix="objection" />
        <UsedList title="Buyer phrases" used={report.snippets} prefix="phrase" />
      </SheetPart>
    </article>
  );
}

function Change({ now, before }: { now: number; before: number }) {
  if (now === before) return <span class="quiet">as the week before</span>;
  return (
    <span class="quiet">
      {now > before ? 'up' : 'down'} from {number(before)}
    </span>
  );
}

function UsedList({ title, used, prefix }: { title: string; used: Used; prefix: string }) {
  return (
    <div class="sheet-group">
      <h3>{title}</h3>
      {used.used.length === 0 && <Nothing>None was used.</Nothing>}
      <ul>
        {used.used.slice(0, 10).map((one) => (
          <li key={one.id}>
            <b class="number">{number(one.times)}</b> <a href={hashOf('spec', `${prefix}-${one.id}`)}>{one.words}</a>
          </li>
        ))}
      </ul>
      {used.never.length > 0 && (
        <Disclosure label={`${number(used.never.length)} never used`}>
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
