import type { Role } from '#wire/wire.ts';
import { addAudit } from './audit.ts';
import { asTeam, type TeamTransaction } from './database/team.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';
import type { Store } from './store.ts';
import { makeInvite } from './teams.ts';

export const noSuchMember = refuse(404, 'no-such-member', 'There is no such member in this team.');
const onlyAdmins = refuse(403, 'forbidden', 'Only an administrator can invite another one.');

/** Makes an invite. Where the answer was lost, the same id gets a new code and the old one ends. One that names a member lets them in
 * again, once, as who they are. */
export const invite: Handler<'invite'> = async ({ store, session, body }) => {
  const { teamId } = session;
  if (body.role === 'admin' && session.role !== 'admin') return onlyAdmins;
  return asTeam(store.db, teamId, async (tx) => {
    const whom = body.member ? await stillThere(tx, teamId, body.member) : null;
    if (whom === undefined) return noSuchMember;
    if (whom?.role === 'admin' && session.role !== 'admin') return onlyAdmins;
    const { handle } = await tx
      .selectFrom('teams')
      .select('handle')
      .where('team_id', '=', teamId)
      .executeTakeFirstOrThrow();
    const before = await tx
      .deleteFrom('invites')
      .where('team_id', '=', teamId)
      .where('id', '=', body.id)
      .where('created_by', '=', session.memberId)
      .returning('id')
      .executeTakeFirst();
    const taken = before
      ? null
      : await tx
          .selectFrom('invites')
          .select('id')
          .where('team_id', '=', teamId)
          .where('id', '=', body.id)
          .executeTakeFirst();
    if (taken) return refuse(409, 'invite-taken', 'An invite with this id is there already.');
    const { id, code } = await makeInvite(
      store,
      tx,
      session,
      handle,
      whom ? { ...body, role: whom.role, uses: 1 } : body,
    );
    return { ok: true, value: { id, code } };
  });
};

/** A member who has not left, held as they are until the transaction ends. */
export function stillThere(tx: TeamTransaction, teamId: string, id: string) {
  return tx
    .selectFrom('members')
    .select(['id', 'name', 'role'])
    .where('team_id', '=', teamId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .forShare()
    .executeTakeFirst();
}

/** Ends what would let somebody in as this member: invites made for them, and codes of a sign-in that were not used yet. How many. */
export async function endWaysBack(
  tx: TeamTransaction,
  store: Store,
  { teamId, id }: { readonly teamId: string; readonly id: string },
): Promise<number> {
  const ended = await tx
    .updateTable('invites')
    .set({ revoked_at: store.world.now() })
    .where('team_id', '=', teamId)
    .where('revoked_at', 'is', null)
    .where('uses_left', '>', 0)
    .where((eb) =>
      eb('member_id', '=', id).or('subject', '=', (sub) =>
        sub.selectFrom('members').select('subject').where('team_id', '=', teamId).where('id', '=', id),
      ),
    )
    .returning('id')
    .execute();
  return ended.length;
}

/** Ends the invites of a member who has left or has another role: those that would let them in again, and those that they gave and may
 * not give any more. `stays`: the role that they have from now on; null for none. */
export async function endInvitesOf(
  tx: TeamTransaction,
  store: Store,
  member: { readonly teamId: string; readonly id: string; readonly stays: Role | null },
): Promise<void> {
  const { teamId, id, stays } = member;
  await endWaysBack(tx, store, member);
  if (stays === 'admin') return;
  await tx
    .updateTable('invites')
    .set({ revoked_at: store.world.now() })
    .where('team_id', '=', teamId)
    .where('revoked_at', 'is', null)
    .where('created_by', '=', id)
    .$if(stays === 'revops', (asked) => asked.where('role', '=', 'admin'))
    .execute();
}

/** Ends an invite: its code is not taken any more. */
export const endInvite: Handler<'endInvite'> = async ({ store, session, params }) => {
  const { teamId } = session;
  return asTeam(store.db, teamId, async (tx) => {
    const row = await tx
      .updateTable('invites')
      .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(store.world.now())) }))
      .where('team_id', '=', teamId)
      .where('id', '=', params.id)
      .returning('id')
      .executeTakeFirst();
    if (!row) return refuse(404, 'no-such-invite', 'There is no such invite in this team.');
    await addAudit(tx, store.world, session, 'invite.ended', params.id);
    return { ok: true, value: { done: true } };
  });
};
