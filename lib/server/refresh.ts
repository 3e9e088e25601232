import { createHmac } from 'node:crypto';
import { addAudit } from './audit.ts';
import { asTeam, type TeamTransaction } from './database/team.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';
import { secretHash, teamOfToken, tokenWith } from './secrets.ts';

const minute = 60_000;
/** How long a token lasts that can be renewed. */
export const tokenLife = 60 * minute;
/** Two workers of one browser may ask at the same moment. */
const grace = minute / 2;

const signedOut = refuse(401, 'signed-out', 'This browser is not signed in to the team any more. Join the team again.');

/** The pair that follows a refresh token: made from it, so that a lost answer can be asked for again. Only somebody who has the
 * token itself can make it; the store keeps its hash. */
export function successors(key: string, refresh: string, teamId: string): { token: string; refresh: string } {
  const made = (what: string) => createHmac('sha256', key).update(`${what}:${refresh}`).digest();
  return { token: tokenWith(made('token'), teamId, 'icp'), refresh: tokenWith(made('refresh'), teamId, 'icr') };
}

/** The device that this refresh token is or was of, its row locked. */
async function lockDevice(tx: TeamTransaction, teamId: string, hash: string) {
  const old = await tx
    .selectFrom('spent_refreshes')
    .select('device_id')
    .where('team_id', '=', teamId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return tx
    .selectFrom('devices')
    .selectAll()
    .where('team_id', '=', teamId)
    .where((eb) => (old ? eb('id', '=', old.device_id) : eb('refresh_hash', '=', hash)))
    .where('revoked_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

/** Spends a refresh token. The same one again gives the same pair until that was used, and for half a minute in any case; after that
 * it is in two hands, and the device is signed out. */
export const refresh: Handler<'refresh'> = async ({ store, body }) => {
  const teamId = teamOfToken(body.refresh, 'icr');
  if (!teamId) return signedOut;
  const spent = secretHash(body.refresh);
  const answer = await asTeam(store.db, teamId, async (tx) => {
    const now = store.world.now();
    // Where another request spends it at this moment, it is a spent one by the time that the row is ours.
    const device = (await lockDevice(tx, teamId, spent)) ?? (await lockDevice(tx, teamId, spent));
    if (!device?.rotation_key) return signedOut;
    const mine = { teamId, memberId: device.member_id };
    const change = tx.updateTable('devices').where('team_id', '=', teamId).where('id', '=', device.id);
    const isAgain = device.spent_hash === spent;
    const isFresh = device.refresh_hash === spent;
    const isLate = !device.spent_at || now.getTime() - device.spent_at.getTime() > grace;
    if (!isFresh && !(isAgain && (!device.successor_used || !isLate))) {
      await change.set({ revoked_at: now }).execute();
      await addAudit(tx, store.world, mine, 'device.token-reused', device.id);
      await store.changed(tx, teamId);
      return refuse(
        401,
        'signed-out',
        'This token was used twice, so this browser was signed out. Join the team again.',
      );
    }
    const next = successors(device.rotation_key, body.refresh, teamId);
    const expires = isAgain && device.expires_at ? device.expires_at : new Date(now.getTime() + tokenLife);
    if (isFresh) {
      await change
        .set({
          ...{ token_hash: secretHash(next.token), refresh_hash: secretHash(next.refresh), expires_at: expires },
          ...{ spent_hash: spent, spent_at: now, successor_used: false },
        })
        .execute();
      await tx
        .insertInto('spent_refreshes')
        .values({ team_id: teamId, hash: spent, device_id: device.id, at: now })
        .execute();
      await store.changed(tx, teamId);
    }
    return { ok: true, value: { ...next, expiresAt: expires.toISOString() } } as const;
  });
  // Anybody can name a team; only a token that was one of its own changes anything.
  if (answer !== signedOut) store.forget(teamId);
  return answer;
};
