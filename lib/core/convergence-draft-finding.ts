import type { Section } from './interview.ts';

/** A finding: one thing that one or more people said, with their words. */
export interface Finding {
  readonly section: Section;
  readonly text: string;
  readonly quotes: readonly FoundQuote[];
}
export interface FoundQuote {
  readonly interview: string;
  readonly quote: string;
  readonly person: string;
  readonly said: string;
  /** YYYY-MM-DD */
  readonly at: string;
}

/** How many independent people say it. */
export const peopleIn = (finding: Finding): number => new Set(finding.quotes.map(({ person }) => person)).size;
