import { sql } from 'kysely';
import { asTeam } from './database/team.ts';
import type { Store } from './store.ts';

/** How many days a flag and what belongs to it are kept, unless the store is told otherwise. */
export const keepDays = 180;
const day = 86_400_000;

/** Removes what is older than so many days: flags with their reviews and refinements, counts, the memory of events, spent
 * tokens and delivered notices. A flag that still waits for its answer stays, and one that was answered stays that long after its answer,
 * so that its seller hears of it. Returns how many flags went. */
export async function forgetOld(store: Store, teamId: string, days: number = keepDays): Promise<number> {
  const before = new Date(store.world.now().getTime() - days * day).toISOString();
  return asTeam(store.db, teamId, async (tx) => {
    const old = sql`select id from flags f where team_id = ${teamId} and received_at < ${before}::timestamptz
      and state <> 'open' and back_at is null and not exists
        (select from reviews r where r.team_id = f.team_id and r.id = f.review_id and r.at >= ${before}::timestamptz)`;
    await sql`delete from notices where team_id = ${teamId} and (made_at < ${before}::timestamptz or flag_id in (${old}))`.execute(
      tx,
    );
    await sql`delete from refinements where team_id = ${teamId} and (flag_id in (${old})
      or (received_at < ${before}::timestamptz and not exists
        (select from flags f where f.team_id = refinements.team_id and f.id = refinements.flag_id)))`.execute(tx);
    await sql`delete from reviews where team_id = ${teamId} and at < ${before}::timestamptz and flag_id in (${old})
      and not exists (select from flags f where f.team_id = reviews.team_id and f.review_id = reviews.id
        and f.received_at >= ${before}::timestamptz)`.execute(tx);
    const { rows } = await sql`delete from flags where team_id = ${teamId} and id in (${old})
      and not exists (select from reviews r where r.team_id = flags.team_id and r.flag_id = flags.id) returning id`.execute(
      tx,
    );
    for (const table of ['counts', 'events'])
      await sql`delete from ${sql.table(table)} where team_id = ${teamId} and received_at < ${before}::timestamptz`.execute(
        tx,
      );
    await sql`delete from spent_refreshes where team_id = ${teamId} and at < ${before}::timestamptz`.execute(tx);
    return rows.length;
  });
}
