import { asTeam } from './database/team.ts';
import { secretHash, teamOfToken } from './secrets.ts';
import type { Store } from './store.ts';
import type { Session } from './who.ts';

/** Whose token this is; null for one that was never given out or was revoked. */
export async function sessionOf(store: Store, authorization: string | undefined): Promise<Session | null> {
  const token = /^Bearer ([\w.-]{20,200})$/i.exec(authorization ?? '')?.[1];
  const teamId = token ? teamOfToken(token) : null;
  if (!token || !teamId) return null;
  const key = secretHash(token);
  return store.remembered.sessions.get(teamId, key, () => lookUp(store, teamId, key));
}

async function lookUp(store: Store, teamId: string, tokenHash: string): Promise<Session | null> {
  const row = await asTeam(store.db, teamId, (tx) =>
    tx
      .selectFrom('devices')
      .innerJoin('members', (join) =>
        join.onRef('members.team_id', '=', 'devices.team_id').onRef('members.id', '=', 'devices.member_id'),
      )
      .innerJoin('teams', 'teams.team_id', 'devices.team_id')
      .select(['devices.id as deviceId', 'members.id as memberId', 'members.name as memberName', 'members.role'])
      .select(['teams.name as teamName', 'teams.review_hours as reviewHours'])
      .where('devices.team_id', '=', teamId)
      .where('devices.token_hash', '=', tokenHash)
      .where('devices.revoked_at', 'is', null)
      .where('members.removed_at', 'is', null)
      .executeTakeFirst(),
  );
  return row ? { teamId, ...row } : null;
}
