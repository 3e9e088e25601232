import { Disclosure } from '#components/bits/disclosure.tsx';
import { number } from '#panel/format.ts';
import type { Impact } from '#workspace/draft-impact.ts';
import { say, sayCount } from '#workspace/words.ts';

const mostRows = 300;

export interface ImpactMovesProps {
  readonly impact: Impact;
  /** A tier by its id as people call it; null: too little is known. */
  nameOf(id: string | null): string;
}

/** How many accounts each tier has and would have, and which of them would move, with the lines that move them. */
export function ImpactMoves({ impact, nameOf }: ImpactMovesProps) {
  const ids = [...new Set([...Object.keys(impact.before), ...Object.keys(impact.after)])];
  const shown = impact.moves.slice(0, mostRows);
  return (
    <>
      <p role="status">{say('impact.moves', { moves: number(impact.moves.length), judged: number(impact.judged) })}</p>
      <table class="sheet-table">
        <caption class="unseen">{say('impact.where')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('spec.tier')}</th>
            <th scope="col" class="right">
              {say('impact.now')}
            </th>
            <th scope="col" class="right">
              {say('impact.with')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              <td class="right number">{number(impact.before[id] ?? 0)}</td>
              <td class="right number">{number(impact.after[id] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length > 0 && (
        <table class="sheet-table">
          <caption class="unseen">{say('impact.who')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('impact.account')}</th>
              <th scope="col">{say('impact.from')}</th>
              <th scope="col">{say('impact.to')}</th>
              <th scope="col">{say('impact.because')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((move) => (
              <tr key={move.key}>
                <th scope="row">{move.name}</th>
                <td class="move">
                  {nameOf(move.from)} <Score of={move.fromScore} />
                </td>
                <td class="move">
                  {nameOf(move.to)} <Score of={move.toScore} />
                </td>
                <td class="small">
                  <Because lines={move.because} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {impact.moves.length > shown.length && (
        <p class="quiet">{say('impact.more', { count: number(impact.moves.length - shown.length) })}</p>
      )}
    </>
  );
}

const Score = ({ of }: { of: number | null }) =>
  of === null ? null : <span class="quiet small number">{say('impact.score', { score: number(of) })}</span>;

/** So many lines are a reason; the others can be unfolded. */
const mostLines = 4;

function Because({ lines }: { lines: readonly string[] }) {
  const rest = lines.slice(mostLines);
  return (
    <>
      {lines.slice(0, mostLines).join('; ') || say('impact.weights')}
      {rest.length > 0 && (
        <Disclosure label={sayCount('impact.andMore', rest.length)}>
          <span>{rest.join('; ')}</span>
        </Disclosure>
      )}
    </>
  );
}
