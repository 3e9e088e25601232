import type { Flag, Refinement, Review } from '#core/flags.ts';

/** What is put into the outbox, and what is heard back. In core's words: that the wire says the same is checked where the two meet, in sync. */

/** Something to be told to the store, under an id of its own that decides whether it was written before. */
export type Posted =
  | { readonly id: string; readonly type: 'flag'; readonly flag: Flag }
  | {
      readonly id: string;
      readonly type: 'refine';
      readonly flagId: string;
      readonly at: string;
      readonly refinement: Refinement;
    }
  | { readonly id: string; readonly type: 'withdraw'; readonly flagId: string; readonly at: string }
  | {
      readonly id: string;
      readonly type: 'count';
      readonly what: 'heard' | 'worked' | 'failed' | 'copied';
      readonly about: 'objection' | 'phrase';
      readonly aboutId: string;
      readonly specVersion: number;
      readonly at: string;
    };

/** A letter on its way. */
export interface Letter {
  /** The event's id: the store writes it once, however often it comes. */
  readonly id: string;
  readonly event: Posted;
  /** The flag that it is about, or '' for a count. */
  readonly flagId: string;
  /** The team it was written for; null when no team was joined yet. It is never sent to another. */
  readonly team: string | null;
  /** Not sent before this instant (ms since 1970), so that it can be taken back without a trace. */
  readonly heldUntil: number;
  /** It was given to the network at least once: the store may have it, whatever was heard back. */
  readonly mayHaveLeft: boolean;
}

/** What the store says of an own flag. */
export interface Heard {
  readonly id: string;
  readonly state: 'open' | 'answered' | 'withdrawn';
  readonly dueAt: string;
  readonly review: Review | null;
  /** A person was erased from it. */
  readonly erased?: true | undefined;
  /** The flag itself, where another browser of this seller raised it. */
  readonly flag?: Flag | undefined;
}
