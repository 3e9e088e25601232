import type { LineQuote } from '#core/convergence-draft.ts';

/** What a draft holds besides the text of the spec. */
export interface DraftBody extends Readonly<Record<string, unknown>> {
  /** YAML, with the comments of those who wrote it. */
  readonly text: string;
  /** The version it began from; null where it began from nothing, an interview or a file. */
  readonly basedOn: number | null;
  /** The flags that this draft answers. */
  readonly links: readonly DraftLink[];
  /** Which line rests on which words of an interview. */
  readonly quotes: readonly LineQuote[];
  /** The version it was published as; then it is history and no longer edited. */
  readonly publishedAs: number | null;
}

/** A flag as the reason for a change. */
export interface DraftLink {
  readonly flag: string;
  readonly criterion: string | null;
  readonly company: string;
  readonly by: string;
  readonly note: string | null;
  readonly kind: string;
}

const isLink = (link: unknown): link is DraftLink =>
  typeof link === 'object' && link !== null && typeof (link as DraftLink).flag === 'string';

const isQuote = (quote: unknown): quote is LineQuote =>
  typeof quote === 'object' &&
  quote !== null &&
  typeof (quote as LineQuote).line === 'string' &&
  typeof (quote as LineQuote).said === 'string';

/** A draft's body as it came from outside, or null where it is none. */
export function readDraftBody(body: Readonly<Record<string, unknown>>): DraftBody | null {
  if (typeof body.text !== 'string') return null;
  return {
    text: body.text,
    basedOn: typeof body.basedOn === 'number' ? body.basedOn : null,
    links: Array.isArray(body.links) ? body.links.filter(isLink) : [],
    quotes: Array.isArray(body.quotes) ? body.quotes.filter(isQuote) : [],
    publishedAs: typeof body.publishedAs === 'number' ? body.publishedAs : null,
  };
}
