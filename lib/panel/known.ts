import type { Fact, FactName } from '#core/facts.ts';
import type { Prospect } from '#core/prospect.ts';

/** What is known under a name, or null. Core's own stands beside the merging, which would bring its tables of domains and countries here. */
export const known = (prospect: Prospect, name: FactName): Fact | null => prospect.facts[name]?.fact ?? null;
