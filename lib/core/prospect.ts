import type { Fact, FactName } from './facts.ts';
import type { Reading } from './reading.ts';

/** One fact after merging: the winner, who agrees with it, and who does not. */
export interface MergedFact {
  readonly fact: Fact;
  readonly agreeing: readonly Fact[];
  readonly conflicting: readonly Fact[];
}

/** A reading that went into a prospect, without its facts. */
export type Source = Pick<Reading, 'id' | 'reader' | 'kind' | 'why' | 'url' | 'title' | 'at' | 'health'>;

/** One company, perhaps one person of it, and everything its readings say. */
export interface Prospect {
  /** Registrable domain; else `linkedin:SLUG`, `crm:SYSTEM:RECORD`, or `name:FOLDED NAME`. */
  readonly key: string;
  /** Other keys that name the same company. */
  readonly aliases: readonly string[];
  /** The company's name, or the best there is to show for it. */
  readonly name: string;
  readonly person: { readonly name: string; readonly title: string | null } | null;
  readonly facts: { readonly [F in FactName]?: MergedFact };
  readonly sources: readonly Source[];
}

/** Everything known under a name, or null. */
export const factOf = (prospect: Prospect, name: FactName): Fact | null => prospect.facts[name]?.fact ?? null;
