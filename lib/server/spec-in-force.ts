import type { TeamTransaction } from './database/team.ts';

export interface SpecInForce {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly document: string;
}

/** The spec that counts: the last one published. Null before the first. */
export async function specInForce(tx: TeamTransaction, teamId: string): Promise<SpecInForce | null> {
  const row = await tx
    .selectFrom('specs')
    .select(['spec_id as id', 'version', 'hash', 'document'])
    .where('team_id', '=', teamId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
