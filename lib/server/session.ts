import { asTeam } from './database/team.ts';
import { secretHash, teamOfToken } from './secrets.ts';
import type { Store } from './store.ts';
import type { Session } from './who.ts';

const tokenIn = (authorization: string | null): string | null =>
  /^Bearer ([\w.-]{20,200})$/i.exec(authorization ?? '')?.[1] ?? null;

/** Whose token this is; null for one that was never given out or was revoked. */
export async function sessionOf(store: Store, authorization: string | null): Promise<Session | null> {
  const token = tokenIn(authorization);
  const teamId = token ? teamOfToken(token) : null;
  if (!token || !teamId) return null;
  const key = secretHash(token);
  const session = await store.remembered.sessions.get(teamId, key, () => lookUp(store, teamId, key));
  return session && session.expires > store.world.now().getTime() ? session : null;
}

/** Whether this token was of somebody who was erased: their browser has to forget its copies, not to wait for a new code. */
export async function wasErased(store: Store, authorization: string | null): Promise<boolean> {
  const token = tokenIn(authorization);
  const teamId = token && teamOfToken(token);
  if (!token || !teamId) return false;
  const row = await asTeam(store.db, teamId, (tx) =>
    tx
      .selectFrom('devices')
      .innerJoin('members', (join) =>
        join.onRef('members.team_id', '=', 'devices.team_id').onRef('members.id', '=', 'devices.member_id'),
      )
      .select('members.id')
      .where('devices.team_id', '=', teamId)
      .where('devices.token_hash', '=', secretHash(token))
      .where('members.erased_at', 'is not', null)
      .executeTakeFirst(),
  );
  return row !== undefined;
}

/** A token that is not renewed ends when it was not used for so long. */
export const idleLife = 30 * 86_400_000;
/** How exactly is noted when a device was seen last. */
const seenEvery = 3_600_000;

async function lookUp(store: Store, teamId: string, tokenHash: string): Promise<Session | null> {
  return asTeam(store.db, teamId, async (tx) => {
    const row = await tx
      .selectFrom('devices')
      .innerJoin('members', (join) =>
        join.onRef('members.team_id', '=', 'devices.team_id').onRef('members.id', '=', 'devices.member_id'),
      )
      .innerJoin('teams', 'teams.team_id', 'devices.team_id')
      .select(['devices.id as deviceId', 'members.id as memberId', 'members.name as memberName', 'members.role'])
      .select(['teams.name as teamName', 'teams.review_hours as reviewHours'])
      .select([
        'devices.seen_at',
        'devices.expires_at',
        'devices.refresh_hash',
        'devices.spent_hash',
        'devices.successor_used',
      ])
      .where('devices.team_id', '=', teamId)
      .where('devices.token_hash', '=', tokenHash)
      .where('devices.revoked_at', 'is', null)
      .where('members.removed_at', 'is', null)
      .executeTakeFirst();
    if (!row) return null;
    const { seen_at, expires_at, refresh_hash, spent_hash, successor_used, ...who } = row;
    const now = store.world.now();
    const slides = refresh_hash === null;
    if (expires_at && expires_at <= now) return null;
    const isStale = !seen_at || now.getTime() - seen_at.getTime() > seenEvery;
    const isFirstUse = spent_hash !== null && !successor_used;
    const later = new Date(now.getTime() + idleLife);
    if (isStale || isFirstUse)
      await tx
        .updateTable('devices')
        .set({ seen_at: now, successor_used: successor_used || isFirstUse, ...(slides ? { expires_at: later } : {}) })
        .where('team_id', '=', teamId)
        .where('id', '=', row.deviceId)
        .execute();
    return { teamId, ...who, expires: (slides ? later : (expires_at ?? later)).getTime() };
  });
}
