import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import type { Spec } from '#core/spec.ts';
import { number } from '#panel/format.ts';
import { sayIf as sayPanelIf } from '#panel/words.ts';
import type { Impact, ImpactProgress } from '#workspace/draft-impact.ts';
import { toldBy } from '#workspace/store.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { ImpactMoves } from './impact-moves.tsx';

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
      {looking.state === 'done' && <ImpactMoves impact={looking.impact} nameOf={nameOf} />}
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
