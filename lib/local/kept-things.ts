import type { ClueUpdate, PageUpdate } from '#core/clue-updates.ts';
import type { OwnClue } from '#core/own-clues.ts';
import type { Spec } from '#core/spec.ts';

/** The single things that this browser keeps, by name. */

/** The team that was joined. The token stays here: it is sent to the store and shown to no page. */
export interface KeptTeam {
  /** The store's address, without a slash at its end. */
  readonly store: string;
  readonly token: string;
  /** Spent once, for the next token and the next of these. */
  readonly refresh?: string;
  readonly teamId: string;
  readonly team: string;
  readonly memberId: string;
  readonly member: string;
  readonly role: string;
  /** The store no longer takes the token: letters wait until the seller joins again. */
  readonly signedOut?: boolean;
}

/** The spec that was fetched last. */
export interface KeptSpec {
  readonly spec: Spec;
  readonly hash: string;
  readonly etag: string | null;
  /** ISO 8601. */
  readonly fetchedAt: string;
}

/** The team's clue updates that were fetched last. */
export interface KeptClues {
  readonly clues: readonly ClueUpdate[];
  /** Pages that are to be read, where their reader does not claim them. */
  readonly pages?: readonly PageUpdate[];
  /** Of what the store has, also where that could not be taken. */
  readonly hash: string | null;
  readonly etag: string | null;
  /** Why the last one was left out, in words for the seller. */
  readonly note: string | null;
}

export interface Kept {
  team: KeptTeam;
  spec: KeptSpec;
  clues: KeptClues;
  /** What the seller pointed at. Stays when the team is left: it is theirs. */
  ownClues: readonly OwnClue[];
  /** The store's sequence up to which its changes are known. */
  cursor: string;
  /** When the store last answered, ISO 8601. */
  lastAt: string;
  settings: { readonly counts: boolean };
  /** The team that erased this seller, by its name: said until another one is joined. */
  erasedBy: string;
}
