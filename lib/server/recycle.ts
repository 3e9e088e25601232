import { sql } from 'kysely';
import { asTeam, takeSequence } from './database/team.ts';
import { dueAt } from './due.ts';
import { settingsOf } from './settings.ts';
import type { Store } from './store.ts';

const mostAtOnce = 1_000;

/** Brings recycled flags whose day has come back to the queue, due anew. Their seller sees them open again. Returns how many. */
export async function bringBack(store: Store, teamId: string): Promise<number> {
  const now = store.world.now();
  return asTeam(store.db, teamId, async (tx) => {
    // Asked each minute, and nearly always for nothing: then the team's row is neither written nor waited for.
    const isBack = sql<boolean>`team_id = ${teamId} and back_at <= ${now.toISOString()}::timestamptz and state = 'answered'`;
    const { rows: found } = await sql`select from flags where ${isBack} limit ${mostAtOnce}`.execute(tx);
    if (found.length === 0) return 0;
    const first = await takeSequence(tx, teamId, found.length);
    const { reviewHours, businessHours } = await settingsOf(tx, teamId);
    const due = dueAt(now, reviewHours, { businessHours }).toISOString();
    const { rows } = await sql`
      with back as (
        select id, row_number() over (order by back_at, id) as n from flags
        where ${isBack} order by back_at, id limit ${found.length}
      )
      update flags set state = 'open', back_at = null, review_id = null, claimed_by = null, merged_into = null,
          due_at = ${due}::timestamptz, seq = ${first} + back.n - 1
        from back where flags.team_id = ${teamId} and flags.id = back.id returning flags.id`.execute(tx);
    return rows.length;
  });
}
