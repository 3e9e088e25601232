import { any } from '#core/any-of.ts';

/** A language's sentences, with words of which one stands in each of them: made ready only for a text that has one, as a browser takes its time. */
export interface Saying {
  readonly hint: RegExp;
  readonly says: RegExp;
  /** The sentences one by one, as `says` joins them. */
  readonly sentences: readonly string[];
}

/** Asked of a line, and of many lines at once, in small letters. */
export const saying = (hint: string, ...sentences: readonly string[]): Saying => ({
  hint: new RegExp(hint),
  says: new RegExp(`(?<!\\p{L})${any(...sentences)}`, 'mu'),
  sentences,
});
