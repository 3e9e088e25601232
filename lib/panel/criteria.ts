import type { Criterion, Spec, Trigger } from '#core/spec.ts';

/** What the spec says of one line of the checklist, by its id. */

/** Under two independent sources a criterion is what the team believes, not what it knows. */
export const isHypothesis = (criterion: Criterion): boolean => criterion.independentSources < 2;

/** The criterion behind a line; null for a trigger, or for a line that is gone from the spec. */
export const criterionOf = (spec: Spec, id: string): Criterion | null =>
  spec.profile.criteria.find((criterion) => criterion.id === id) ?? null;

/** What the spec calls a line, be it a criterion or a trigger; its id where the line is gone from the spec. */
export const lineLabel = (spec: Spec, id: string): string =>
  (criterionOf(spec, id) ?? triggerOf(spec, id))?.label ?? id;

/** The trigger behind a line of the buying signals; null for a criterion. */
export const triggerOf = (spec: Spec, id: string): Trigger | null =>
  spec.triggers.find((trigger) => trigger.id === id) ?? null;
