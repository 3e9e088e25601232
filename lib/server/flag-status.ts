import type { FlagStatus } from '#wire/wire.ts';
import type { TeamTransaction } from './database/team.ts';

export const ofFlag = [
  ...(['flags.id', 'flags.state', 'flags.due_at'] as const),
  ...(['flags.seq', 'flags.back_at', 'flags.erased_at'] as const),
] as const;
export const ofReview = ['reviews.decision', 'reviews.words', 'reviews.by', 'reviews.at', 'reviews.changed'] as const;

/** The columns that say where a flag stands, with its review where it has one. */
export function flagsWithReviews(tx: TeamTransaction, teamId: string) {
  return tx
    .selectFrom('flags')
    .leftJoin('reviews', (join) =>
      join.onRef('reviews.team_id', '=', 'flags.team_id').onRef('reviews.id', '=', 'flags.review_id'),
    )
    .where('flags.team_id', '=', teamId)
    .select(ofFlag)
    .select(ofReview);
}

export type FlagRow = Awaited<ReturnType<ReturnType<typeof flagsWithReviews>['executeTakeFirstOrThrow']>>;

/** A row as the seller sees it. */
export function statusOf(row: FlagRow): FlagStatus {
  const { id, state, decision, words, by, at } = row;
  const review =
    decision !== null && words !== null && by !== null && at !== null
      ? { decision, words, by, at: at.toISOString(), changed: row.changed ?? null }
      : null;
  const back = row.back_at ? { backAt: row.back_at.toISOString() } : {};
  return {
    id,
    state,
    dueAt: row.due_at.toISOString(),
    review,
    ...back,
    ...(row.erased_at ? { erased: true as const } : {}),
  };
}
