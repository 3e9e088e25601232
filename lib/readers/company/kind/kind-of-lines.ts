import { any } from '#core/any-of.ts';

/** How a kind of page is told by the short lines that stand on it. */

/** A kind of page. */
export interface Kind {
  readonly why: string;
  /** How many of the signs have to be there: one line is in many places, two or three together are not. */
  readonly least: number;
  readonly signs: readonly RegExp[];
}

/** A whole line that is one of these, in small letters; no classes of all the world's letters, which take long to make ready. */
export const line = (...groups: readonly string[]): RegExp => new RegExp(`^${any(...groups)}$`, 'm');
export const none = (why: string, least: number, ...signs: readonly RegExp[]): Kind => ({ why, least, signs });
