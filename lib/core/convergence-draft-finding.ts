import type { Section } from './interview.ts';
import { sourcesIn } from './interview-deals.ts';

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
  /** The deals that it is known to tell of; [] where nobody said. */
  readonly deals: readonly string[];
}

/** How many people say it. */
export const peopleIn = (finding: Finding): number => new Set(finding.quotes.map(({ person }) => person)).size;

/** How many independent sources it has: two people who tell of one deal are one. */
export const sourcesOf = (finding: Finding): number => sourcesIn(finding.quotes);
