import { type Fact, type FactName, isPersonFact } from '#core/facts.ts';
import type { Prospect } from '#core/prospect.ts';

/** What is known under a name, or null. Core's own stands beside the merging, which would bring its tables of domains and countries here. */
export const known = (prospect: Prospect, name: FactName): Fact | null => prospect.facts[name]?.fact ?? null;

/** The person whom some of these facts are about; null where none is about a person, or nobody is named. */
export const personAsked = (names: readonly FactName[], { person }: Prospect): string | null =>
  names.some(isPersonFact) ? (person?.name ?? null) : null;
