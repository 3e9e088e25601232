import { sql } from 'kysely';
import { keepers } from '#wire/endpoint.ts';
import { addAudit } from './audit.ts';
import { asTeam, numberAnew, type TeamTransaction, takeSequence } from './database/team.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';

const done = { ok: true, value: { done: true } } as const;
const noSuchFlag = refuse(404, 'no-such-flag', 'There is no such flag in this team.');
const closed = refuse(409, 'closed', 'This flag has been answered or taken back.');

/** Whether a member may answer flags still. Whoever was removed or has another role now looks at none any more. */
export const mayAnswer = (member: string) =>
  sql<boolean>`${sql.ref(`${member}.removed_at`)} is null and ${sql.ref(`${member}.role`)} in (${sql.join(keepers)})`;

const flagIn = (tx: TeamTransaction, teamId: string, id: string) =>
  tx
    .selectFrom('flags')
    .leftJoin('members', (join) =>
      join
        .onRef('members.team_id', '=', 'flags.team_id')
        .onRef('members.id', '=', 'flags.claimed_by')
        .on(mayAnswer('members')),
    )
    .select(['state', 'merged_into', 'members.id as claimed_by'])
    .where('flags.team_id', '=', teamId)
    .where('flags.id', '=', id)
    .executeTakeFirst();

/** "I am looking at it", so that two do not; or lets go. */
export const claim: Handler<'claim'> = async ({ store, session, params, body }) => {
  const { teamId, memberId } = session;
  return asTeam(store.db, teamId, async (tx) => {
    await takeSequence(tx, teamId, 0);
    const flag = await flagIn(tx, teamId, params.flagId);
    if (!flag) return noSuchFlag;
    if (flag.state !== 'open') return closed;
    if (flag.claimed_by !== null && flag.claimed_by !== memberId)
      return refuse(409, 'claimed', 'Somebody else is looking at this flag already.');
    if ((flag.claimed_by === memberId) === body.claimed) return done;
    await tx
      .updateTable('flags')
      .set({ claimed_by: body.claimed ? memberId : null })
      .where('team_id', '=', teamId)
      .where('id', '=', params.flagId)
      .execute();
    await addAudit(tx, store.world, session, body.claimed ? 'flag.claimed' : 'flag.let-go', params.flagId);
    return done;
  });
};

/** Lets a flag be answered together with another. It leaves the queue; its seller gets the other's answer. */
export const merge: Handler<'merge'> = async ({ store, session, params, body }) => {
  const { teamId } = session;
  const { flagId } = params;
  return asTeam(store.db, teamId, async (tx) => {
    await takeSequence(tx, teamId, 0);
    const flag = await flagIn(tx, teamId, flagId);
    const into = await flagIn(tx, teamId, body.into);
    if (!flag || !into) return noSuchFlag;
    if (flag.merged_into === body.into) return done;
    if (flagId === body.into) return refuse(409, 'same-flag', 'A flag cannot be merged into itself.');
    if (flag.state !== 'open' || into.state !== 'open') return closed;
    if (into.merged_into !== null)
      return refuse(409, 'merged', 'That flag is merged into another one itself. Merge into that one.');
    // What was merged into this one goes along.
    const merged = await tx
      .updateTable('flags')
      .set({ merged_into: body.into })
      .where('team_id', '=', teamId)
      .where((eb) => eb.or([eb('id', '=', flagId), eb('merged_into', '=', flagId)]))
      .returning('id')
      .execute();
    await numberAnew(tx, teamId, merged);
    await addAudit(tx, store.world, session, 'flag.merged', flagId, { into: body.into });
    return done;
  });
};
