import type { KeptTeam } from './kept-things.ts';

/**
 * Whether a flag or a letter is the joined team's, by its id, or no team's yet. Where none is joined (null) all are the
 * seller's alike; what another team was told, or is still to be told, says nothing in this one.
 */
export const isOfTeam = (kept: { readonly team: string | null }, joined: string | null): boolean =>
  joined === null || kept.team === null || kept.team === joined;

/** Whether what was heard as a member of one team is for the team that is joined now: as the same member, whichever token that has. */
export const isStillOf = (heard: KeptTeam, joined: KeptTeam | null | undefined): boolean =>
  heard.teamId === joined?.teamId && heard.memberId === joined.memberId && heard.store === joined.store;
