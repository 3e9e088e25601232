import { sql } from 'kysely';
import type { TeamTransaction } from './database/team.ts';
import { oneSpelling } from './erasures.ts';

export interface HeldInterview {
  readonly id: string;
  readonly title: string;
  readonly at: Date;
  readonly body: Record<string, unknown>;
}

/** The interviews that were held with a member. An interview knows its seller by name: where two members of the team share one, nobody here
 * can tell whose it is, and it is no one's. */
export async function interviewsWith(
  tx: TeamTransaction,
  teamId: string,
  member: { readonly id: string; readonly name: string },
): Promise<readonly HeldInterview[]> {
  const wanted = oneSpelling(member.name);
  const others = await tx
    .selectFrom('members')
    .select('name')
    .where('team_id', '=', teamId)
    .where('id', '<>', member.id)
    .execute();
  if (others.some(({ name }) => oneSpelling(name) === wanted)) return [];
  const named = await sql<{ id: string; rep: string | null }>`
    select id, body::jsonb ->> 'rep' as rep from papers where team_id = ${teamId} and kind = 'interview'`.execute(tx);
  const ids = named.rows.flatMap(({ id, rep }) => (rep !== null && oneSpelling(rep) === wanted ? [id] : []));
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('papers')
    .select(['id', 'title', 'at', 'body'])
    .where('team_id', '=', teamId)
    .where('id', 'in', ids)
    .orderBy('at')
    .execute();
  return rows.map((row) => ({ ...row, body: JSON.parse(row.body) as Record<string, unknown> }));
}
