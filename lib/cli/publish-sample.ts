import { v7 as uuidv7 } from 'uuid';
import type { Spec } from '#core/spec.ts';
import { asTeam, takeSequence } from '../server/database/team.ts';
import { sampleSpec, seedSample } from '../server/sample.ts';
import { moveInForce } from '../server/spec-in-force.ts';
import { publishIn } from '../server/specs.ts';
import type { Store } from '../server/store.ts';

const published = new WeakMap<Store, number>();

/** The id of the sample team, which the store has from its start. */
export async function sampleTeam(store: Store): Promise<string> {
  const sample = await seedSample(store);
  if (!sample) throw new Error('the sample team is there');
  return sample.teamId;
}

/** Has the sample team publish its spec once more, changed, as its next version. Gives what was published. */
export async function publishSample(store: Store, change: (spec: Spec) => Spec): Promise<Spec> {
  const teamId = await sampleTeam(store);
  const spec = await sampleSpec();
  const version = (published.get(store) ?? spec.version) + 1;
  const next = { ...change(spec), version };
  const who = { teamId, memberId: null };
  const done = await asTeam(store.db, teamId, (tx) => publishIn(tx, store, who, next));
  if (!done.ok) throw new Error(`the store did not publish it: ${JSON.stringify(done)}`);
  published.set(store, version);
  store.forget(teamId);
  return next;
}

/** Has the sample team retire its spec: none is in force any more. */
export async function retireSample(store: Store): Promise<void> {
  const teamId = await sampleTeam(store);
  const { id: specId } = await sampleSpec();
  await asTeam(store.db, teamId, async (tx) => {
    const seq = await takeSequence(tx, teamId);
    const move = { id: uuidv7(), specId, version: null, why: 'It is written anew.', at: new Date(), seq };
    await moveInForce(tx, { teamId, memberId: null }, move);
    await store.changed(tx, teamId);
  });
  store.forget(teamId);
}
