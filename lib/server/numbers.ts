import { sql } from 'kysely';
import type { Numbers } from '#wire/numbers.ts';
import { asTeam } from './database/team.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';

const day = 86_400_000;

/** What was heard, flagged and answered between two days, both included. Counts only; what its seller took back was never said. */
export const numbers: Handler<'numbers'> = async ({ store, session, query }) => {
  const { teamId } = session;
  const from = query.from ? new Date(`${query.from}T00:00:00Z`) : new Date(0);
  const until = query.to ? new Date(Date.parse(`${query.to}T00:00:00Z`) + day) : new Date(8.64e12);
  if (from >= until) return refuse(400, 'bad-request', 'to: must be the day of "from" or a later one');
  const [start, end] = [from.toISOString(), until.toISOString()];
  const now = store.world.now().toISOString();
  const within = sql`team_id = ${teamId} and received_at >= ${start}::timestamptz and received_at < ${end}::timestamptz`;
  const value = await asTeam(store.db, teamId, async (tx) => {
    const counts = await sql<Numbers['counts'][number]>`
      select about, about_id as "aboutId",
        count(*) filter (where what = 'heard')::int as heard, count(*) filter (where what = 'worked')::int as worked,
        count(*) filter (where what = 'failed')::int as failed, count(*) filter (where what = 'copied')::int as copied
      from counts where ${within} group by 1, 2 order by heard desc, 1, 2`.execute(tx);
    const flags = await sql<Numbers['flags'][number]>`
      select f.kind, count(*)::int as raised,
        count(*) filter (where r.decision = 'accepted')::int as accepted,
        count(*) filter (where r.decision = 'rejected')::int as rejected,
        count(*) filter (where r.decision = 'recycled')::int as recycled,
        count(*) filter (where f.state = 'open')::int as open,
        count(*) filter (where f.state = 'open' and f.due_at < ${now}::timestamptz)::int as overdue
      from (select * from flags where ${within} and state <> 'withdrawn') f
        left join reviews r on r.team_id = f.team_id and r.id = f.review_id
      group by 1 order by 1`.execute(tx);
    const reasons = await sql<NonNullable<Numbers['reasons']>[number]>`
      select f.kind, f.reason, count(*)::int as raised,
        count(*) filter (where r.decision = 'accepted')::int as accepted,
        count(*) filter (where r.decision = 'rejected')::int as rejected,
        count(*) filter (where r.decision = 'recycled')::int as recycled
      from (select * from flags where ${within} and state <> 'withdrawn') f
        left join reviews r on r.team_id = f.team_id and r.id = f.review_id
      group by 1, 2 order by raised desc, 1, 2`.execute(tx);
    const criteria = await sql<Numbers['criteria'][number]>`
      with seen as (select flag from flags where ${within} and state <> 'withdrawn'),
        outcomes as (select o.key as id, o.value as outcome from seen, jsonb_each_text(flag -> 'verdict' -> 'outcomes') o),
        asked as (select flag ->> 'criterion' as id from seen where flag ->> 'criterion' is not null)
      select id,
        count(*) filter (where outcome = 'match')::int as match, count(*) filter (where outcome = 'mismatch')::int as mismatch,
        count(*) filter (where outcome = 'unknown')::int as unknown, count(*) filter (where outcome = 'exempt')::int as exempt,
        count(*) filter (where outcome is null)::int as flagged
      from (select id, outcome from outcomes union all select id, null from asked) all_of
      group by 1 order by 1`.execute(tx);
    return { counts: counts.rows, flags: flags.rows, reasons: reasons.rows, criteria: criteria.rows };
  });
  return { ok: true, value };
};
