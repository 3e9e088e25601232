/**
 * Whether a flag or a letter is the joined team's, by its id, or no team's yet. Where none is joined (null) all are the
 * seller's alike; what another team was told, or is still to be told, says nothing in this one.
 */
export const isOfTeam = (kept: { readonly team: string | null }, joined: string | null): boolean =>
  joined === null || kept.team === null || kept.team === joined;
