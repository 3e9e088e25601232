import type { ComponentChildren } from 'preact';
import { Disclosure } from '#components/bits/disclosure.tsx';
import type { FailedCriterion, Used } from '#core/weekly.ts';
import { weekHeadlines } from '#core/weekly-headlines.ts';
import { number, percent } from '#panel/format.ts';
import { sayIf as sayPanelIf } from '#panel/words.ts';
import { hashOf } from '#workspace/route.ts';
import { headlineWords } from '#workspace/week-words.ts';
import { counted, say, sayCount } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { Said } from './said.tsx';
import { Nothing, SheetPart } from './sheet-bits.tsx';
import { TallyLine } from './tally-line.tsx';

const columns = ['raised', 'accepted', 'rejected', 'recycled', 'open', 'overdue'] as const;

/** The numbers of the week, and in a few sentences what is to be learnt of them. */
export function WeekSheet({ workspace }: { workspace: Workspace }) {
  const report = workspace.week.report.value;
  if (!report) return <p class="quiet">{say('week.noSpec')}</p>;
  return (
    <article class="sheet week-sheet">
      <SheetPart title={say('short.title')}>
        <p class="week-short">{[...weekHeadlines(report).map(headlineWords), ...keptWords(workspace)].join(' ')}</p>
      </SheetPart>
      <SheetPart title={say('week.heard')}>
        {report.heard.length === 0 && <Nothing>{say('week.noHeard')}</Nothing>}
        <ol class="heard">
          {report.heard.map((one) => (
            <li key={one.id}>
              <Line line={`objection-${one.id}`} isGone={one.isGone}>
                {say('week.quote', { words: one.says })}
              </Line>
              <p>
                <Said word={counted('week.heardTimes', one.heard)} times={<b class="number">{number(one.heard)}</b>} />
                {' · '}
                <Change now={one.heard} before={one.before} isNew="week.new" />
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
        <FailedTable rows={report.disqualified} />
        {report.failed.length > 0 && <h3>{say('week.failed')}</h3>}
        <FailedTable rows={report.failed} />
        <TallyLine workspace={workspace} />
      </SheetPart>
      <SheetPart
        title={say('week.flags')}
        aside={say('week.raised', { now: number(report.raised), before: number(report.raisedBefore) })}
      >
        {report.flags.length === 0 && <Nothing>{say('week.noFlags')}</Nothing>}
        {report.flags.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
          <div class="wide" tabIndex={0}>
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
          </div>
        )}
      </SheetPart>
      <SheetPart title={say('week.used')}>
        <UsedList title={say('week.handlers')} used={report.handlers} prefix="objection" />
        <UsedList title={say('week.snippets')} used={report.snippets} prefix="phrase" />
      </SheetPart>
    </article>
  );
}

function FailedTable({ rows }: { rows: readonly FailedCriterion[] }) {
  if (rows.length === 0) return null;
  return (
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
        {rows.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Line line={one.id} isGone={one.isGone}>
                {one.label}
              </Line>
            </th>
            <td class="right number">
              {number(one.times)} <Change now={one.times} before={one.before} isNew="week.newFailed" />
            </td>
            <td class="right number">{one.listed === null ? say('week.notJudged') : number(one.listed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A line of the spec, which opens it there; what is not in the spec in force any more says so instead. */
function Line({ line, isGone, children }: { line: string; isGone: boolean; children: ComponentChildren }) {
  if (!isGone) return <a href={hashOf('spec', line)}>{children}</a>;
  return (
    <>
      <span class="counted-line">{children}</span> <span class="quiet small">({say('week.gone')})</span>
    </>
  );
}

function Change({ now, before, isNew }: { now: number; before: number; isNew: 'week.new' | 'week.newFailed' }) {
  const words = now === before ? 'week.asBefore' : before === 0 ? isNew : now > before ? 'week.up' : 'week.down';
  return <span class="quiet">{say(words, { before: number(before) })}</span>;
}

function UsedList({ title, used, prefix }: { title: string; used: Used; prefix: string }) {
  return (
    <div class="sheet-group">
      <h3>{title}</h3>
      {used.used.length === 0 && <Nothing>{say('week.noneUsed')}</Nothing>}
      <ul>
        {used.used.slice(0, 10).map((one) => (
          <li key={one.id}>
            <Line line={`${prefix}-${one.id}`} isGone={one.isGone}>
              {one.words}
            </Line>
            {' · '}
            <span class="quiet number">{sayCount('week.times', one.times)}</span>
          </li>
        ))}
      </ul>
      {used.never.length > 0 && (
        <Disclosure label={say('week.never', { count: number(used.never.length) })}>
          <ul class="quiet">
            {used.never.map((one) => (
              <li key={one.id}>
                <Line line={`${prefix}-${one.id}`} isGone={one.isGone}>
                  {one.words}
                </Line>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** What became of last week's promises, where there were any. */
function keptWords({ week }: Workspace): readonly string[] {
  const promised = week.lastAnswer.value?.promises ?? [];
  if (promised.length === 0) return [];
  const told = week.answer.value.kept.filter(
    ({ id, isDone }) => isDone !== null && promised.some((one) => one.id === id),
  );
  if (told.length === 0) return [say('short.keptUnsaid')];
  const done = told.filter(({ isDone }) => isDone).length;
  return [say('short.kept', { done: number(done), of: number(promised.length) })];
}
