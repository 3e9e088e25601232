import type { FactName } from '#core/facts.ts';
import type { Reading } from '#core/reading.ts';

/** Facts that a page's address alone gives: they say nothing of what stands on it. */
const ofAddress: ReadonlySet<string> = new Set<FactName>([
  'company.linkedin',
  'crm.system',
  'crm.recordType',
  'crm.recordId',
]);

/** Whether these facts say nothing but where the page is. */
export const areOfAddress = (names: readonly string[]): boolean => names.every((name) => ofAddress.has(name));

/** A reader claims the page and finds next to nothing of what it hopes for: the page is laid out in a new way. */
export const isTooLittle = ({ facts, health }: Reading): boolean =>
  areOfAddress(facts.map(({ name }) => name)) || (health.expected >= 4 && health.read * 4 < health.expected);
