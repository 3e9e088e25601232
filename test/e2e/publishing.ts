import type { Spec } from '#core/spec.ts';
import { publishSample } from '../../lib/cli/publish-sample.ts';
import type { Serving } from '../../lib/server/serve.ts';

/** The line of the next version, and what it asks. */
export const largeOnly = '5,000 employees and more';

/** The sample team's next version: it wants companies of 5,000 people, so that what was a match is none. */
export async function publishLargeOnly(serving: Serving): Promise<Spec> {
  const test = { field: 'company.employees', atLeast: 5000 };
  return publishSample(serving.store, (spec) => {
    const criteria = spec.profile.criteria.map((criterion) =>
      criterion.id === 'size' ? { ...criterion, label: largeOnly, test, exceptions: [] } : criterion,
    );
    return { ...spec, profile: { ...spec.profile, criteria } };
  });
}
