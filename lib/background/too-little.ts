import type { Fact, FactName } from '#core/facts.ts';
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

const ofHeading: ReadonlySet<string> = new Set<FactName>(['company.name', 'person.name']);

/** Of a record its name and no more: how its fields are laid out was not understood. The name stands among them where a CRM calls it so. */
const areOfHeading = (facts: readonly Fact[]): boolean =>
  facts.some(({ name }) => name === 'crm.system') &&
  facts.every(
    ({ name, value }) =>
      ofAddress.has(name) || ofHeading.has(name) || (name === 'crm.fields' && Object.keys(value).length < 2),
  );

/** A reader claims the page and finds next to nothing of what it hopes for: the page is laid out in a new way. */
export const isTooLittle = ({ facts, health }: Reading): boolean =>
  areOfAddress(facts.map(({ name }) => name)) ||
  areOfHeading(facts) ||
  (health.expected >= 4 && health.read * 4 < health.expected);
