import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Disclosure } from '#components/bits/disclosure.tsx';
import type { Spec } from '#core/spec.ts';
import { number } from '#panel/format.ts';
import { sayIf as sayPanelIf } from '#panel/words.ts';
import type { Impact, ImpactProgress } from '#workspace/draft-impact.ts';
import { toldBy } from '#workspace/store.ts';
import { say, sayCount } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';

const mostRows = 300;
type Looking =
  | { readonly state: 'no' }
  | { readonly state: 'looking'; readonly progress: ImpactProgress }
  | { readonly state: 'done'; readonly impact: Impact }
  | { readonly state: 'failed'; readonly note: string };

/** Which of the team's known accounts would change tier. Computed here, from the facts that flags and the list brought. */
export function DraftImpact({ workspace, spec }: { workspace: Workspace; spec: Spec }) {
  const { desk, world, today } = workspace;
  const [looking, setLooking] = useState<Looking>({ state: 'no' });
  const inForce = desk.spec.value;
  /** Which look is the one that counts: whoever stops it, leaves or begins again takes the next number. */
  const turn = useRef(0);
  const stop = () => {
    turn.current++;
    setLooking({ state: 'no' });
  };
  useEffect(
    () => () => {
      turn.current++;
    },
    [],
  );
  if (!inForce) return <p class="quiet">{say('changes.nothing')}</p>;
  const look = async () => {
    const mine = ++turn.current;
    setLooking({ state: 'looking', progress: { step: 'reading', done: 0, of: null } });
    const goOn = (progress: ImpactProgress) =>
      new Promise<boolean>((go) => {
        if (mine === turn.current) setLooking({ state: 'looking', progress });
        world.after(0, () => go(mine === turn.current));
      });
    const { impactOf, readKnown } = await import('#workspace/draft-impact.ts');
    const known = await readKnown(world, goOn);
    if (mine !== turn.current) return;
    if (!known.ok) return setLooking({ state: 'failed', note: toldBy(say('impact.failed'), known) });
    const impact = known.value && (await impactOf(inForce, spec, known.value, today.value, goOn));
    if (impact && mine === turn.current) setLooking({ state: 'done', impact });
  };
  const nameOf = (id: string | null) =>
    id === null || id === ''
      ? say('impact.little')
      : ([...spec.scoring.tiers, ...inForce.scoring.tiers].find((tier) => tier.id === id)?.label ??
        sayPanelIf(`tier.${id}`, id));
  return (
    <section class="impact" aria-label={say('impact.title')}>
      <p>{say('impact.what', { version: inForce.version })}</p>
      {looking.state === 'looking' ? (
        <Progress progress={looking.progress} onStop={stop} />
      ) : (
        <Button look="main" icon="refresh" onPress={() => void look()}>
          {say('impact.run')}
        </Button>
      )}
      {looking.state === 'failed' && (
        <p class="hint" role="alert">
          {looking.note}
        </p>
      )}
      {looking.state === 'done' && <Moves impact={looking.impact} nameOf={nameOf} />}
    </section>
  );
}

/** How far it is: reading is a third of the way, judging the rest. */
function Progress({ progress: { step, done, of }, onStop }: { progress: ImpactProgress; onStop(): void }) {
  const share = of ? Math.min(1, done / of) : 0;
  return (
    <div class="import-run" role="status">
      <progress
        max={1}
        value={step === 'reading' ? share / 3 : 1 / 3 + (share * 2) / 3}
        aria-label={say('impact.title')}
      />
      <p>{say(`impact.${step}`, { count: number(done), of: of === null ? '…' : number(of) })}</p>
      <Button onPress={onStop}>{say('import.stop')}</Button>
    </div>
  );
}

function Moves({ impact, nameOf }: { impact: Impact; nameOf(id: string | null): string }) {
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
