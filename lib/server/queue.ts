import { sql } from 'kysely';
import type { Flag } from '#core/flags.ts';
import { mayAnswer } from './claims.ts';
import { asTeam } from './database/team.ts';
import { ofFlag, ofReview, statusOf } from './flag-status.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';

/** Flags by due time. The page after one starts behind its last flag, so nothing is skipped when flags come and go. */
export const queue: Handler<'queue'> = async ({ store, session, query }) => {
  const { teamId } = session;
  const after = query.after ? readAfter(query.after) : null;
  if (query.after && !after) return refuse(400, 'bad-cursor', 'after: must be the "next" of an earlier page');
  const rows = await asTeam(store.db, teamId, async (tx) => {
    let asked = tx
      .selectFrom('flags')
      .selectAll()
      .where('team_id', '=', teamId)
      .where('merged_into', 'is', null)
      .where('state', '=', query.state);
    if (query.kind) asked = asked.where('kind', '=', query.kind);
    if (query.member) asked = asked.where('member_id', '=', query.member);
    if (query.prospect) asked = asked.where('prospect_key', '=', query.prospect);
    if (query.criterion) asked = asked.where(sql`flag ->> 'criterion'`, '=', query.criterion);
    if (query.overdue) asked = asked.where('due_at', query.overdue === 'true' ? '<' : '>=', store.world.now());
    if (after) asked = asked.where(sql<boolean>`(due_at, id) > (${after.due}::timestamptz, ${after.id}::uuid)`);
    // The page first, and only then who raised what is on it: joined the other way round, every flag of the team is sorted.
    const page = asked
      .orderBy('due_at')
      .orderBy('id')
      .limit(query.limit + 1)
      .as('flags');
    return tx
      .selectFrom(page)
      .leftJoin('reviews', (join) =>
        join.onRef('reviews.team_id', '=', 'flags.team_id').onRef('reviews.id', '=', 'flags.review_id'),
      )
      .innerJoin('members', (join) =>
        join.onRef('members.team_id', '=', 'flags.team_id').onRef('members.id', '=', 'flags.member_id'),
      )
      .leftJoin('members as claimer', (join) =>
        join
          .onRef('claimer.team_id', '=', 'flags.team_id')
          .onRef('claimer.id', '=', 'flags.claimed_by')
          .on(mayAnswer('claimer')),
      )
      .select(ofFlag)
      .select(ofReview)
      .select(['flags.flag', 'flags.facts', 'flags.received_at'])
      .select(['members.id as memberId', 'members.name as memberName'])
      .select(['claimer.id as claimerId', 'claimer.name as claimerName'])
      .select(
        sql<number>`(select count(*)::int from flags m where m.team_id = flags.team_id and m.merged_into = flags.id)`.as(
          'merged',
        ),
      )
      .orderBy('flags.due_at')
      .orderBy('flags.id')
      .execute();
  });
  const more = rows.length > query.limit;
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const flags = shown.map((row) => {
    const { state, dueAt, review, backAt } = statusOf(row);
    const flag = { ...row.flag, facts: row.facts } as unknown as Flag;
    const by = { id: row.memberId, name: row.memberName };
    const claimedBy =
      row.claimerId !== null && row.claimerName !== null
        ? { id: row.claimerId, name: row.claimerName, mine: row.claimerId === session.memberId }
        : null;
    return {
      ...{ flag, by, receivedAt: row.received_at.toISOString(), dueAt, state, review },
      ...{ claimedBy, merged: row.merged, ...(backAt ? { backAt } : {}) },
    };
  });
  return { ok: true, value: { flags, more, next: more && last ? `${last.due_at.toISOString()}_${last.id}` : null } };
};

function readAfter(text: string): { due: string; id: string } | null {
  const match = /^([12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/.exec(text);
  const [, due, id] = match ?? [];
  if (!due || !id || Number.isNaN(Date.parse(due)) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    return null;
  return { due, id };
}
