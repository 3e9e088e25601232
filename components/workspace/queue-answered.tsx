import { lineLabel } from '#panel/criteria.ts';
import { factName } from '#panel/fact-words.ts';
import { day, number } from '#panel/format.ts';
import { say as sayPanel } from '#panel/words.ts';
import type { Loaded } from '#workspace/loaded.ts';
import { hashOf } from '#workspace/route.ts';
import { lasting, say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { StoreState } from './store-state.tsx';

const mostRows = 500;

/** What was answered with "not now", and the day on which it stands in the queue again. */
export function LaterList({ workspace }: { workspace: Workspace }) {
  const { queue, desk } = workspace;
  const { answered } = queue;
  const lineName = (id: string) => (desk.spec.value ? lineLabel(desk.spec.value, id) : id);
  return (
    <StoreState
      of={answered.flags.is.value}
      isEmpty={() => answered.comingBack.value.length === 0}
      empty={
        <div class="empty">
          <h2>{say('later.none')}</h2>
          <p class="quiet">{say('later.noneWords')}</p>
        </div>
      }
      onRetry={() => void answered.look('later')}
    >
      {() => (
        <section class="wide" aria-label={say('queue.view.later')}>
          {answered.comingBack.value.length > mostRows && (
            <p class="hint">
              {say('later.first', { count: number(mostRows), of: number(answered.comingBack.value.length) })}
            </p>
          )}
          {answered.isCut.value && (
            <p class="hint">{say('later.cut', { count: number(answered.flags.is.value.value?.length ?? 0) })}</p>
          )}
          <table class="sheet-table">
            <thead>
              <tr>
                <th scope="col">{say('later.account')}</th>
                <th scope="col">{say('later.backOn')}</th>
                <th scope="col">{say('later.reason')}</th>
                <th scope="col">{say('queue.about')}</th>
                <th scope="col">{say('later.words')}</th>
              </tr>
            </thead>
            <tbody>
              {answered.comingBack.value.slice(0, mostRows).map(({ flag, backAt, review }) => (
                <tr key={flag.id}>
                  <th scope="row">{flag.prospect.name}</th>
                  <td class="number">{backAt ? day(backAt.slice(0, 10)) : say('later.never')}</td>
                  <td>{flag.reason ? sayPanel(`reason.${flag.reason}`) : say('reasons.unsaid')}</td>
                  <td>
                    {flag.criterion ? (
                      <a href={hashOf('spec', flag.criterion)}>{lineName(flag.criterion)}</a>
                    ) : flag.fact ? (
                      factName(flag.fact)
                    ) : (
                      sayPanel(`flag.kind.${flag.kind}`)
                    )}
                  </td>
                  <td class="small">{review && say('later.wordsBy', { words: review.words, by: review.by })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </StoreState>
  );
}

/** The codes with which sellers turn accounts down: how often, what became of it, and when the spec brings them back. */
export function ReasonTable({ workspace }: { workspace: Workspace }) {
  const { answered } = workspace.queue;
  const numbers = answered.numbers.is.value;
  const isOfFlags = numbers.value !== null && !numbers.value.reasons;
  const of: Loaded<unknown> = isOfFlags ? answered.flags.is.value : numbers;
  return (
    <StoreState
      of={of}
      isEmpty={() => answered.reasons.value.length === 0}
      empty={
        <div class="empty">
          <h2>{say('reasons.none')}</h2>
        </div>
      }
      onRetry={() => void answered.look('reasons')}
    >
      {() => (
        <section class="wide" aria-label={say('queue.view.reasons')}>
          <p class="quiet">{say('reasons.what')}</p>
          <table class="sheet-table">
            <thead>
              <tr>
                <th scope="col">{say('later.reason')}</th>
                {(['open', 'accepted', 'rejected', 'recycled'] as const).map((what) => (
                  <th key={what} scope="col" class="right">
                    {say(`reasons.${what}`)}
                  </th>
                ))}
                <th scope="col" class="right">
                  {say('reasons.rule')}
                </th>
              </tr>
            </thead>
            <tbody>
              {answered.reasons.value.map(({ reason, open, decided, afterDays }) => (
                <tr key={reason ?? ''}>
                  <th scope="row">{reason ? sayPanel(`reason.${reason}`) : say('reasons.unsaid')}</th>
                  {[open, decided.accepted, decided.rejected, decided.recycled].map((count, at) => (
                    <td key={at} class="right number">
                      {number(count)}
                    </td>
                  ))}
                  <td class="right number">{afterDays === null ? say('reasons.noRule') : lasting(afterDays, 'day')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </StoreState>
  );
}
