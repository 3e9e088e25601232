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

/** A visible line of a page, in reading order. */
export interface SheetLine {
  readonly text: string;
  /** `quote`: somebody else's words. */
  readonly zone: 'main' | 'head' | 'nav' | 'foot' | 'aside' | 'quote';
  /** 1-6 for a heading, else 0. */
  readonly heading: number;
  /** How many of its characters are inside links. */
  readonly linked: number;
  /** `dt`, `dd`, `th` or `td` with the number of its row, where the line stands in a list or table: `th4`. */
  readonly cell?: string;
  /** The date of the item that it stands in, in the page's own words. */
  readonly time?: string;
}

/** Something described for machines; a number in its properties is the place of another thing in the same list. */
export interface SheetThing {
  readonly how: string;
  readonly types: readonly string[];
  readonly under: string;
  readonly props: readonly (readonly [name: string, values: readonly (string | number)[]])[];
}

/**
 * A page taken down as plain data, for what is understood outside the page: looking for names, places and years in its
 * lines takes tables and patterns that a page should not have to carry.
 */
export interface Sheet {
  readonly lines: readonly SheetLine[];
  /** Its links: address as written, words, and whether it stands in the page's head or foot. */
  readonly links: readonly { readonly href: string; readonly text: string; readonly edge: boolean }[];
  /** Names and properties of its meta elements, in lower case. */
  readonly metas: readonly (readonly [name: string, words: string])[];
  /** Addresses that it gives as its own, with where they stand. */
  readonly own: readonly (readonly [from: string, address: string])[];
  /** The text of its JSON-LD blocks. */
  readonly jsonLd: readonly string[];
  readonly marked: readonly SheetThing[];
  /** The alternative texts of its logos. */
  readonly logos: readonly string[];
  /** What it loads from or sends to, an address a line. */
  readonly loads: string;
  /** The beginnings of its inline scripts. */
  readonly scripts: string;
  /** Landmarks that it has, of a closed set. */
  readonly marks: readonly string[];
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
  /** What the team's clue updates found, where some were asked: used where the reader's own clues miss. */
  readonly mended?: { readonly [F in FactName]?: readonly Candidate[] };
  /** The facts that this reader hopes for on such a page: what reader health is measured by. */
  readonly expected: readonly FactName[];
  /** The page itself, where its reader looks for facts outside the page; gone once it has. */
  readonly sheet?: Sheet;
}

/** How much of what was hoped for was found. */
export interface ReadingHealth {
  /** How many facts were expected. */
  readonly expected: number;
  /** How many of these were read. */
  readonly read: number;
  readonly missed: readonly FactName[];
}
