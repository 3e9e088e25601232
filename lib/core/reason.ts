import type { Persona } from './spec.ts';

/** Why something came out as it did, as data. Whoever shows it words it: the panel in the seller's language, the command line in English. */

export type CauseCode =
  /** No source gives the fact. */
  | 'unsaid'
  /** A test of a newer version; `wanted` holds what is not understood, for authors. */
  | 'not-understood'
  | 'stated'
  /** A text with, or without, one of the phrases `wanted`. */
  | 'says'
  | 'says-not'
  /** A single value against a list of names, and one that is no name. */
  | 'among'
  | 'not-among'
  | 'unreadable'
  /** A single value against the values `wanted`. */
  | 'is'
  | 'is-one-of'
  | 'is-not'
  | 'ruled-out'
  | 'not-ruled-out'
  | 'unclear'
  /** A list: the `items` of it that decided, or that none of `wanted` is in it (yet). */
  | 'named'
  | 'named-partly'
  | 'none-named'
  | 'none-ruled-out'
  /** Passages: the sentence that decided is `items[0]`, `on` the day the page gives it. */
  | 'sentence'
  | 'no-sentence'
  | 'unheard'
  /** A number against `bounds`: those that it was compared with. */
  | 'within'
  | 'at-least'
  | 'at-most'
  | 'under'
  | 'over'
  | 'straddles'
  | 'no-number'
  | 'no-currency'
  | 'other-currency'
  /** A day against `bounds[0]` days before or after today. */
  | 'recent'
  | 'not-recent'
  | 'maybe-recent';

export type Compared = string | number | boolean;

/** Why one leaf of a test came out so. Strings may be a page's own words. */
export interface Cause {
  readonly code: CauseCode;
  /** The fact that was asked for. */
  readonly field: string;
  /** What the fact holds, where it holds one thing. */
  readonly value?: unknown;
  readonly items?: readonly string[];
  readonly wanted?: readonly Compared[];
  readonly bounds?: readonly number[];
  /** ISO 4217, where the spec's bound names one. */
  readonly currency?: string;
  readonly on?: string;
}

/** Why a line of the checklist came out so. */
export interface Reason {
  /** The branch that decided. */
  readonly causes: readonly Cause[];
  /** The exception that made it exempt: what holds, and the team's reason. */
  readonly accepted?: { readonly causes: readonly Cause[]; readonly why: string };
  /** What is known of an exception that may yet hold. */
  readonly open?: readonly Cause[];
}

/** Why a play stands where it does. */
export type PlayReason =
  | { readonly code: 'mismatch' | 'unknown' | 'match'; readonly label: string }
  | { readonly code: 'persona' | 'said-by'; readonly persona: Persona }
  | { readonly code: 'stage'; readonly stage: string }
  /** One of the three that are heard most; 1 is the most. */
  | { readonly code: 'heard'; readonly rank: 1 | 2 | 3 };
