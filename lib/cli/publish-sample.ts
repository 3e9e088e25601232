import type { Spec } from '#core/spec.ts';
import { asTeam } from '../server/database/team.ts';
import { sampleSpec, seedSample } from '../server/sample.ts';
import { publishIn } from '../server/specs.ts';
import type { Store } from '../server/store.ts';

const published = new WeakMap<Store, number>();

/** Has the sample team publish its spec once more, changed, as its next version. Gives what was published. */
export async function publishSample(store: Store, change: (spec: Spec) => Spec): Promise<Spec> {
  const sample = await seedSample(store);
  if (!sample) throw new Error('the sample team is there');
  const spec = await sampleSpec();
  const version = (published.get(store) ?? spec.version) + 1;
  const next = { ...change(spec), version };
  const who = { teamId: sample.teamId, memberId: null };
  const done = await asTeam(store.db, sample.teamId, (tx) => publishIn(tx, store, who, next));
  if (!done.ok) throw new Error(`the store did not publish it: ${JSON.stringify(done)}`);
  published.set(store, version);
  store.forget(sample.teamId);
  return next;
}
