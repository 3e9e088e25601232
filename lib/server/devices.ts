import { addAudit } from './audit.ts';
import { asTeam, type TeamTransaction } from './database/team.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';
import { endWaysBack, noSuchMember } from './invites.ts';
import type { Store } from './store.ts';
import type { Session } from './who.ts';

const done = { ok: true, value: { done: true } } as const;
const onlyAdmins = refuse(403, 'forbidden', 'Only an administrator can sign out another one.');

/** Signs a device out. Everybody may do so with their own, RevOps with those of all but administrators, an administrator with any. */
export const endDevice: Handler<'endDevice'> = async ({ store, session, params }) => {
  const { teamId, memberId, role } = session;
  const answer = await asTeam(store.db, teamId, async (tx) => {
    const row = await tx
      .updateTable('devices')
      .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(store.world.now())) }))
      .where('team_id', '=', teamId)
      .where('id', '=', params.id)
      .$if(role !== 'admin' && role !== 'revops', (asked) => asked.where('member_id', '=', memberId))
      .$if(role === 'revops', (asked) =>
        asked.where((eb) =>
          eb('member_id', '=', memberId).or(
            'member_id',
            'in',
            eb.selectFrom('members').select('members.id').where('team_id', '=', teamId).where('role', '!=', 'admin'),
          ),
        ),
      )
      .returning('id')
      .executeTakeFirst();
    if (!row) return refuse(404, 'no-such-device', 'There is no such device that you may sign out.');
    await addAudit(tx, store.world, session, 'device.signed-out', params.id);
    await store.changed(tx, teamId);
    return done;
  });
  store.forget(teamId);
  return answer;
};

/** Signs a member out of every device but the one that asks, and ends the ways back in that were open: whoever has the lost laptop may
 * have those, too. The member stays in the team, with all that is theirs. Twice is once: the second time there is none to be signed out. */
export const signOutMember: Handler<'signOutMember'> = async ({ store, session, params }) => {
  const { teamId } = session;
  const answer = await asTeam(store.db, teamId, async (tx) => {
    // Held before the rest: who joins as this member at the moment has done so before, or comes too late.
    const member = await tx
      .selectFrom('members')
      .select(['id', 'role', 'subject'])
      .where('team_id', '=', teamId)
      .where('id', '=', params.id)
      .where('removed_at', 'is', null)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (!member) return noSuchMember;
    if (member.role === 'admin' && session.role !== 'admin' && member.id !== session.memberId) return onlyAdmins;
    const invites = await endWaysBack(tx, store, { teamId, id: member.id });
    const devices = await endDevicesOf(tx, store, session, member.id);
    if (devices + invites > 0) {
      await addAudit(tx, store.world, session, 'member.signed-out', member.id, { devices });
      await store.changed(tx, teamId);
    }
    return {
      ok: true,
      value: { devices, signsIn: member.subject !== null && (await hasProvider(tx, teamId)) },
    } as const;
  });
  store.forget(teamId);
  return answer;
};

/** Signs out every device of a member but the one that asks. How many. */
async function endDevicesOf(tx: TeamTransaction, store: Store, session: Session, memberId: string): Promise<number> {
  const ended = await tx
    .updateTable('devices')
    .set({ revoked_at: store.world.now() })
    .where('team_id', '=', session.teamId)
    .where('member_id', '=', memberId)
    .where('id', '!=', session.deviceId)
    .where('revoked_at', 'is', null)
    .returning('id')
    .execute();
  return ended.length;
}

const hasProvider = async (tx: TeamTransaction, teamId: string): Promise<boolean> =>
  (await tx.selectFrom('providers').select('team_id').where('team_id', '=', teamId).executeTakeFirst()) !== undefined;
