import type { Spec } from '#core/spec.ts';
import { asTeam } from '../../lib/server/database/team.ts';
import { sampleSpec, seedSample } from '../../lib/server/sample.ts';
import type { Serving } from '../../lib/server/serve.ts';
import { publishIn } from '../../lib/server/specs.ts';

/** The line of the next version, and what it asks. */
export const largeOnly = '5,000 employees and more';

/** The sample team's next version: it wants companies of 5,000 people, so that what was a match is none. */
export async function publishLargeOnly(serving: Serving): Promise<Spec> {
  const sample = await seedSample(serving.store);
  if (!sample) throw new Error('the sample team is there');
  const spec = await sampleSpec();
  const test = { field: 'company.employees', atLeast: 5000 };
  const criteria = spec.profile.criteria.map((criterion) =>
    criterion.id === 'size' ? { ...criterion, label: largeOnly, test, exceptions: [] } : criterion,
  );
  const next = { ...spec, version: spec.version + 1, profile: { ...spec.profile, criteria } };
  const who = { teamId: sample.teamId, memberId: null };
  const published = await asTeam(serving.store.db, sample.teamId, (tx) => publishIn(tx, serving.store, who, next));
  if (!published.ok) throw new Error(`the store did not publish it: ${JSON.stringify(published)}`);
  serving.store.forget(sample.teamId);
  return next;
}
