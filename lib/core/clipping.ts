import type { FactName } from './facts.ts';

export type PageKind = 'company' | 'person' | 'crm' | 'none';

/** Words found on a page for one fact. Untouched: core decides what they mean. */
export interface Candidate {
  readonly said: string;
  /** The clue that found them. */
  readonly from: string;
  /** What the words stand for, where the clue knows it better than they do: a technology's name, the country of an address. Parsed in place of `said`. */
  readonly item?: string;
  /** The date that the page gives for these words, in the page's own words. */
  readonly dated?: string;
}

/** What a reader found on a page. Made inside the page, understood outside it; all of it is hostile text. */
export interface Clipping {
  /** Which reader, by its `site`; `none` where no reader claims the page. */
  readonly reader: string;
  readonly kind: PageKind;
  /** Why the page was taken for this kind, in a few words that can be shown. */
  readonly why: string;
  readonly url: string;
  readonly title: string;
  /** BCP 47, from the page's `lang`, or '' where it has none. */
  readonly lang: string;
  /** Per fact, the candidates, best first. */
  readonly found: { readonly [F in FactName]?: readonly Candidate[] };
  /** Label-value pairs in page order, for CRM records. */
  readonly fields: readonly { readonly label: string; readonly said: string }[];
  /** The facts that this reader hopes for on such a page: what reader health is measured by. */
  readonly expected: readonly FactName[];
}

/** How much of what was hoped for was found. */
export interface ReadingHealth {
  /** How many facts were expected. */
  readonly expected: number;
  /** How many of these were read. */
  readonly read: number;
  readonly missed: readonly FactName[];
}
