import type { PageKind, Sheet } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import type { Document } from './dom.ts';

/** A page as a reader sees it. Never changed, never asked for anything that is not already there. */
export interface Page {
  readonly url: URL;
  readonly doc: Document;
}

/** Words a clue found, where the words alone do not say enough. */
export interface Found {
  readonly said: string;
  /** The canonical item of a list, such as a technology's name. */
  readonly item?: string;
  /** More exact than the clue's own `from`. */
  readonly from?: string;
  /** The date that the page gives for these words. */
  readonly dated?: string;
}

/** One place a fact may stand. Gives the page's own words, untouched; core decides what they mean. */
export interface Clue {
  readonly from: string;
  look(page: Page): string | Found | readonly (string | Found)[] | null;
}

/** What turns one kind of page into a clipping. Data: the runner does the work. */
export interface Reader {
  /** Its name, and its folder in test/pages. */
  readonly site: string;
  /** Optional hosts it can be granted, as match patterns; [] means on click only. */
  readonly matches: readonly string[];
  /** Cheap: the URL and one landmark. Says what kind of page it is and why, or null when the page is not for this reader. */
  claims(page: Page): { readonly kind: PageKind; readonly why: string } | null;
  /** For each fact an ordered list of clues, best first. */
  readonly clues: { readonly [F in FactName]?: readonly Clue[] };
  /** The facts it hopes for: reader health is measured by them. */
  readonly expects: readonly FactName[];
  /** Label-value pairs in page order, for records. */
  fields?(page: Page): readonly { readonly label: string; readonly said: string }[];
  /** Steps that take the page down as plain data, for a reader whose facts are found outside the page. */
  readonly sheet?: readonly ((page: Page) => Partial<Sheet>)[];
}
