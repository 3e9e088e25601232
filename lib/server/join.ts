import { addAudit } from './audit.ts';
import { asStranger, asTeam } from './database/team.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';
import { newToken, readInviteCode, secretHash } from './secrets.ts';

const noSuchCode = refuse(
  403,
  'bad-code',
  'This invite code is not valid: it may be mistyped, used up or expired. Ask your administrator for a new one.',
);

/** An invite code becomes a member with one device and its token. */
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
  const token = newToken(world, teamId);
  return asTeam(store.db, teamId, async (tx) => {
    const at = world.now();
    const invite = await tx
      .updateTable('invites')
      .set((eb) => ({ uses_left: eb('uses_left', '-', 1) }))
      .where('team_id', '=', teamId)
      .where('code_hash', '=', secretHash(typed.code))
      .where('uses_left', '>', 0)
      .where('expires_at', '>', at)
      .where('revoked_at', 'is', null)
      .returning(['id', 'role'])
      .executeTakeFirst();
    if (!invite) return noSuchCode;
    const member = { id: world.id(), name: body.name, role: invite.role };
    const device = { id: world.id(), name: body.device };
    await tx
      .insertInto('members')
      .values({ team_id: teamId, ...member, created_at: at })
      .execute();
    await tx
      .insertInto('devices')
      .values({ team_id: teamId, ...device, member_id: member.id, token_hash: secretHash(token), created_at: at })
      .execute();
    const who = { teamId, memberId: member.id };
    await addAudit(tx, world, who, 'member.joined', member.id, { role: member.role, invite: invite.id });
    const reviewHours = team.review_hours;
    return { ok: true, value: { token, team: { id: teamId, name: team.name }, member, reviewHours } };
  });
};

/** Who this token is. */
export const me: Handler<'me'> = async ({ session }) => {
  const { teamId, teamName, memberId, memberName, role, reviewHours } = session;
  const team = { id: teamId, name: teamName };
  return { ok: true, value: { team, member: { id: memberId, name: memberName, role }, reviewHours } };
};
