import { sql } from 'kysely';
import { asTeam, type TeamTransaction } from './database/team.ts';
import { settingsOf } from './settings.ts';
import type { Store } from './store.ts';

export const noticeKinds = ['new', 'due-soon', 'overdue'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

const hour = 3_600_000;
/** How long before its time a flag is due soon; half of the team's hours where that is less, so that a flag of a quick team is new first. */
const soon = 8 * hour;

/** Writes down what is to be said of open flags, once for each address, some thousands at a time. Sending is another step: nothing is lost between. */
export async function makeNotices(store: Store, teamId: string): Promise<number> {
  const now = store.world.now();
  const at = (ms: number) => new Date(now.getTime() + ms).toISOString();
  return asTeam(store.db, teamId, async (tx) => {
    await dropUntrue(tx, teamId);
    const { reviewHours } = await settingsOf(tx, teamId);
    const dueSoon = at(Math.min(soon, (reviewHours * hour) / 2));
    const { rows } = await sql`
      insert into notices (team_id, id, hook_id, flag_id, what, due_at, made_at, next_at)
        select h.team_id, gen_random_uuid(), h.id, f.id, w.what, f.due_at, ${at(0)}::timestamptz, ${at(0)}::timestamptz
        from hooks h
          join flags f on f.team_id = h.team_id and f.state = 'open' and f.merged_into is null
          cross join lateral (values
            ('new', f.received_at >= h.made_at and f.due_at > ${dueSoon}::timestamptz),
            ('due-soon', f.due_at <= ${dueSoon}::timestamptz and f.due_at > ${at(0)}::timestamptz),
            ('overdue', f.due_at <= ${at(0)}::timestamptz)) as w(what, holds)
        where h.team_id = ${teamId} and h.ended_at is null and w.holds
          -- "offset" keeps it a look at the key for each: as a join it is planned by what was known of an empty table.
          and not exists (select from notices n where n.team_id = h.team_id and n.hook_id = h.id and n.flag_id = f.id
            and n.what = w.what and n.due_at = f.due_at offset 0)
        limit 5000
      on conflict do nothing returning id`.execute(tx);
    return rows.length;
  });
}

/** Whether what a notice `n` says is true still: its flag was not answered, taken back, merged or put off meanwhile. "offset" keeps it a look at the
 * key for each notice: thousands of flags have one time to be answered by, and a join over it looks at each with each. */
export const isTrueStill = sql<boolean>`exists (select from flags its where its.team_id = n.team_id and its.id = n.flag_id
  and its.state = 'open' and its.merged_into is null and its.due_at = n.due_at offset 0)`;

/** Forgets what was not taken yet and is not true any more. */
async function dropUntrue(tx: TeamTransaction, teamId: string): Promise<void> {
  await sql`delete from notices n where n.team_id = ${teamId} and n.next_at is not null and not ${isTrueStill}`.execute(
    tx,
  );
}
