import type { Objection, Persona, Phrase } from './spec.ts';

/** What a seller is doing right now, as far as it is known. */
export interface Moment {
  readonly persona: Persona | null;
  readonly stage: string | null;
  /** YYYY-MM-DD, to tell a handler that is past its verify-by day. */
  readonly today: string;
}

/** An objection handler chosen for this prospect. */
export interface ObjectionPlay {
  readonly objection: Objection;
  /** Why it stands here, in a few words each: "no security review yet", "technical buyer". */
  readonly because: readonly string[];
  readonly stale: boolean;
}

/** A buyer phrase chosen for this prospect. */
export interface PhrasePlay {
  readonly phrase: Phrase;
  readonly because: readonly string[];
}

export interface Plays {
  readonly persona: Persona | null;
  readonly objections: readonly ObjectionPlay[];
  readonly phrases: readonly PhrasePlay[];
}
