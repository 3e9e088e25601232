import type { Insertable } from 'kysely';
import { addAudit } from './audit.ts';
import type { Tables } from './database/tables.ts';
import { asStranger, asTeam, type TeamTransaction } from './database/team.ts';
import { accountHash } from './erasures.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';
import { stillThere } from './invites.ts';
import { tokenLife } from './refresh.ts';
import { newToken, readInviteCode, secretHash } from './secrets.ts';
import { idleLife } from './session.ts';
import type { World } from './world.ts';

const noSuchCode = refuse(
  403,
  'bad-code',
  'This invite code is not valid: it may be mistyped, used up or expired. Ask your administrator for a new one.',
);

/** Who was removed does not come back by an account at the team's provider, which they may still have. */
export const removedBefore = refuse(
  403,
  'removed',
  'You were removed from this team. Ask its administrator for an invite code.',
);

/** An invite code becomes a member with one device and its token, or one more device of the member whom it lets in again. */
export const join: Handler<'join'> = async ({ store, body }) => {
  const { world } = store;
  const typed = readInviteCode(body.code);
  if (!typed) return noSuchCode;
  const team = await asStranger(store.db, typed.handle, (tx) =>
    tx
      .selectFrom('teams')
      .select(['team_id', 'name', 'review_hours'])
      .where('handle', '=', typed.handle)
      .executeTakeFirst(),
  );
  if (!team) return noSuchCode;
  const teamId = team.team_id;
  const given = newPair(store.world, teamId, body.renews === true);
  return asTeam(store.db, teamId, async (tx) => {
    const at = world.now();
    const bound = await tx
      .selectFrom('invites')
      .select('member_id as id')
      .where('team_id', '=', teamId)
      .where('code_hash', '=', secretHash(typed.code))
      .where('member_id', 'is not', null)
      .executeTakeFirst();
    // The member first, as whoever removes them does: neither waits for the other. It is asked below whether the invite still works.
    const again = bound?.id ? await stillThere(tx, teamId, bound.id) : undefined;
    if (bound && !again) return noSuchCode;
    const invite = await tx
      .updateTable('invites')
      .set((eb) => ({ uses_left: eb('uses_left', '-', 1) }))
      .where('team_id', '=', teamId)
      .where('code_hash', '=', secretHash(typed.code))
      .where('uses_left', '>', 0)
      .where('expires_at', '>', at)
      .where('revoked_at', 'is', null)
      .returning(['id', 'role', 'subject'])
      .executeTakeFirst();
    if (!invite) return noSuchCode;
    // Whoever is let in again, or signed in before, is the same member, with one more device.
    let before = invite.subject ? await signedInBefore(tx, teamId, invite.subject) : undefined;
    const anew = { id: world.id(), name: body.name, role: invite.role };
    const values = { team_id: teamId, ...anew, subject: invite.subject, created_at: at };
    const isNew = !again && !before && (await addMember(tx, values));
    // Another sign-in of the same person came first, and is done by now.
    if (!again && !before && !isNew && invite.subject) before = await signedInBefore(tx, teamId, invite.subject);
    if (before?.removed_at) return removedBefore;
    const known = again ?? (before && { id: before.id, name: before.name, role: before.role });
    const member = known ?? anew;
    const device = { id: world.id(), name: body.device };
    await tx
      .insertInto('devices')
      .values({ team_id: teamId, ...device, member_id: member.id, ...given.kept, created_at: at })
      .execute();
    const who = { teamId, memberId: member.id };
    await addAudit(tx, world, who, known ? 'member.returned' : 'member.joined', member.id, {
      role: member.role,
      invite: invite.id,
    });
    const reviewHours = team.review_hours;
    return { ok: true, value: { ...given.told, team: { id: teamId, name: team.name }, member, reviewHours } };
  });
};

/** Adds a member. False where somebody has joined with the same account at the team's provider meanwhile: that is waited for. */
async function addMember(tx: TeamTransaction, values: Insertable<Tables['members']>): Promise<boolean> {
  const added = await tx
    .insertInto('members')
    .values(values)
    .onConflict((taken) => taken.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

/** The member who signed in with this account: one who is there, else one who was removed or erased. */
export const signedInBefore = (tx: TeamTransaction, teamId: string, subject: string) =>
  tx
    .selectFrom('members')
    .select(['id', 'name', 'role', 'removed_at'])
    .where('team_id', '=', teamId)
    .where('subject', 'in', [subject, accountHash(teamId, subject)])
    .orderBy(({ eb }) => eb('removed_at', 'is not', null))
    .limit(1)
    .executeTakeFirst();

/** A device's first tokens: what it is told, and what is kept of them. */
export function newPair(world: World, teamId: string, renews: boolean) {
  const token = newToken(world, teamId);
  const life = renews ? tokenLife : idleLife;
  const expires = new Date(world.now().getTime() + life);
  const kept = { token_hash: secretHash(token), expires_at: expires };
  if (!renews) return { told: { token }, kept };
  const refresh = newToken(world, teamId, 'icr');
  const rotation_key = Buffer.from(world.random(32)).toString('base64url');
  const told = { token, refresh, expiresAt: expires.toISOString() };
  return { told, kept: { ...kept, refresh_hash: secretHash(refresh), rotation_key } };
}

/** Who this token is. */
export const me: Handler<'me'> = async ({ session }) => {
  const { teamId, teamName, memberId, memberName, role, reviewHours } = session;
  const team = { id: teamId, name: teamName };
  return { ok: true, value: { team, member: { id: memberId, name: memberName, role }, reviewHours } };
};
