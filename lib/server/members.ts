import type { Team } from '#wire/team.ts';
import { addAudit } from './audit.ts';
import { asTeam, type TeamTransaction } from './database/team.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';
import { endInvitesOf, noSuchMember } from './invites.ts';
import { settingsOf } from './settings.ts';
import type { Store } from './store.ts';

const done = { ok: true, value: { done: true } } as const;
export const lastAdmin = refuse(409, 'last-admin', 'This is the last administrator. Make somebody else one first.');

/** Members with their devices, invites that still work, and how the team works. */
export const team: Handler<'team'> = async ({ store, session }) => {
  const { teamId } = session;
  const value = await asTeam(store.db, teamId, async (tx): Promise<Team> => {
    const members = await tx
      .selectFrom('members')
      .selectAll()
      .where('team_id', '=', teamId)
      .orderBy('created_at')
      .execute();
    const devices = await tx
      .selectFrom('devices')
      .selectAll()
      .where('team_id', '=', teamId)
      .orderBy('created_at')
      .execute();
    const invites = await tx
      .selectFrom('invites')
      .leftJoin('members', (join) =>
        join.onRef('members.team_id', '=', 'invites.team_id').onRef('members.id', '=', 'invites.created_by'),
      )
      .select(['invites.id', 'invites.role', 'uses_left', 'expires_at', 'member_id', 'members.name as by'])
      .where('invites.team_id', '=', teamId)
      .where('revoked_at', 'is', null)
      .where('uses_left', '>', 0)
      .where('expires_at', '>', store.world.now())
      .orderBy('invites.created_at')
      .execute();
    const devicesOf = new Map<string, typeof devices>();
    for (const device of devices) devicesOf.set(device.member_id, [...(devicesOf.get(device.member_id) ?? []), device]);
    return {
      team: { id: teamId, name: session.teamName },
      settings: await settingsOf(tx, teamId),
      members: members.map(({ id, name, role, created_at, removed_at }) => ({
        ...{ id, name, role, joinedAt: created_at.toISOString(), removedAt: removed_at?.toISOString() ?? null },
        devices: (devicesOf.get(id) ?? []).map((device) => ({
          ...{ id: device.id, name: device.name, addedAt: device.created_at.toISOString() },
          ...{ seenAt: device.seen_at?.toISOString() ?? null, revokedAt: device.revoked_at?.toISOString() ?? null },
        })),
      })),
      invites: invites.map(({ id, role, uses_left, expires_at, by, member_id }) => ({
        ...{ id, role, usesLeft: uses_left, expiresAt: expires_at.toISOString(), by, member: member_id },
      })),
    };
  });
  return { ok: true, value };
};

/** Whether this member is the only administrator. None of those there are stops being one until the transaction ends. */
export async function isLastAdmin(tx: TeamTransaction, teamId: string, memberId: string): Promise<boolean> {
  const admins = await tx
    .selectFrom('members')
    .select('id')
    .where('team_id', '=', teamId)
    .where('role', '=', 'admin')
    .where('removed_at', 'is', null)
    .forUpdate()
    .execute();
  return admins.length === 1 && admins[0]?.id === memberId;
}

/** A change to a member within the team, refused where it would leave the team without an administrator. */
async function change<T>(
  store: Store,
  teamId: string,
  memberId: string,
  staysAdmin: boolean,
  work: (tx: TeamTransaction) => Promise<T>,
) {
  const answer = await asTeam(store.db, teamId, async (tx) => {
    const isLast = await isLastAdmin(tx, teamId, memberId);
    const member = await tx
      .selectFrom('members')
      .select('id')
      .where('team_id', '=', teamId)
      .where('id', '=', memberId)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    if (!member) return noSuchMember;
    if (!staysAdmin && isLast) return lastAdmin;
    await work(tx);
    await store.changed(tx, teamId);
    return done;
  });
  store.forget(teamId);
  return answer;
}

/** Another role for a member. Invites that they could not give now end, and so does a way back with the role they had. */
export const member: Handler<'member'> = async ({ store, session, params, body }) => {
  const { teamId } = session;
  return change(store, teamId, params.id, body.role === 'admin', async (tx) => {
    await tx
      .updateTable('members')
      .set({ role: body.role })
      .where('team_id', '=', teamId)
      .where('id', '=', params.id)
      .execute();
    await endInvitesOf(tx, store, { teamId, id: params.id, stays: body.role });
    await addAudit(tx, store.world, session, 'member.role-changed', params.id, body);
  });
};

/** A member leaves: every device is signed out, and their invites end. What they flagged stays. */
export const removeMember: Handler<'removeMember'> = async ({ store, session, params }) => {
  const { teamId } = session;
  return change(store, teamId, params.id, false, async (tx) => {
    const at = store.world.now();
    await tx
      .updateTable('members')
      .set({ removed_at: at })
      .where('team_id', '=', teamId)
      .where('id', '=', params.id)
      .execute();
    await tx
      .updateTable('devices')
      .set({ revoked_at: at })
      .where('team_id', '=', teamId)
      .where('member_id', '=', params.id)
      .where('revoked_at', 'is', null)
      .execute();
    await endInvitesOf(tx, store, { teamId, id: params.id, stays: null });
    await addAudit(tx, store.world, session, 'member.removed', params.id);
  });
};
