import type { PageKind, ReadingHealth } from './clipping.ts';
import type { Fact } from './facts.ts';

/** A clipping understood. */
export interface Reading {
  readonly id: string;
  readonly reader: string;
  readonly kind: PageKind;
  readonly why: string;
  readonly url: string;
  readonly title: string;
  /** When the page was read, ISO 8601 with a zone. */
  readonly at: string;
  readonly facts: readonly Fact[];
  readonly health: ReadingHealth;
}

/** Read on LinkedIn, in its Sales Navigator, too: what members and companies keep there themselves. */
export const isOfLinkedin = ({ reader }: Pick<Reading, 'reader'>): boolean =>
  reader.startsWith('linkedin-') || reader === 'sales-navigator';

/** What the world gives to understanding: core has no clock and makes no ids. */
export interface ReadingContext {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** YYYY-MM-DD where the seller is: relative dates are counted from it. */
  readonly today: string;
}
