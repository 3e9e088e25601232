import type { TeamTransaction } from './database/team.ts';

export interface SpecInForce {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly document: string;
  /** How often a name was taken from under it. */
  readonly revised: number;
}

/** What its text is known by: the content hash, and more where a name was taken from under it. */
export const etagOf = ({ hash, revised = 0 }: { readonly hash: string; readonly revised?: number }): string =>
  revised === 0 ? `"${hash}"` : `"${hash}.${revised}"`;

/** The spec that counts: the one that came into force last. Null before the first, and after one was retired. */
export async function specInForce(tx: TeamTransaction, teamId: string): Promise<SpecInForce | null> {
  const move = await tx
    .selectFrom('spec_moves')
    .select(['spec_id', 'version'])
    .where('team_id', '=', teamId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!move || move.version === null) return null;
  return tx
    .selectFrom('specs')
    .select(['spec_id as id', 'version', 'hash', 'document', 'revised'])
    .where('team_id', '=', teamId)
    .where('spec_id', '=', move.spec_id)
    .where('version', '=', move.version)
    .executeTakeFirstOrThrow();
}

/** Brings a version into force; null retires the spec. */
export async function moveInForce(
  tx: TeamTransaction,
  who: { readonly teamId: string; readonly memberId: string | null },
  move: { id: string; specId: string; version: number | null; why: string | null; at: Date; seq: number },
): Promise<void> {
  const { id, version, why, at, seq } = move;
  const { teamId, memberId } = who;
  await tx
    .insertInto('spec_moves')
    .values({ team_id: teamId, id, spec_id: move.specId, version, why, member_id: memberId, at, seq })
    .execute();
}
