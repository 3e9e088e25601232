import { hash } from 'node:crypto';
import type { World } from './world.ts';

/** Codes that people type and tokens that browsers keep. Both name their team, so that looking one up needs no table
 * that spans teams; only their SHA-256 is stored. */

/** Crockford's base 32: no letter that is taken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** SHA-256 in hex of a secret: what is kept of it. */
export const secretHash = (secret: string): string => hash('sha256', secret, 'hex');

/** `length` random letters of the alphabet above, five bits each. */
export function letters(world: World, length: number): string {
  return Array.from(world.random(length), (byte) => alphabet[byte & 31]).join('');
}

/** A new invite code for the team with this handle: `HANDLE-XXXX-XXXX-XXXX`, 60 random bits. */
export function newInviteCode(world: World, handle: string): string {
  return [handle, letters(world, 4), letters(world, 4), letters(world, 4)].join('-');
}

/** The handle and the whole code as stored, from what a person typed; null where it cannot be a code. */
export function readInviteCode(typed: string): { handle: string; code: string } | null {
  const parts = typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .split(/[\s-]+/)
    .filter(Boolean);
  const [handle, ...rest] = parts;
  if (!handle || rest.length === 0 || parts.some((part) => !/^[0-9A-Z]{1,32}$/.test(part))) return null;
  return { handle, code: parts.join('-') };
}

/** `icp` is sent with requests, `icr` renews it. */
export type TokenKind = 'icp' | 'icr';

/** A new bearer token for a device of the team: `icp.TEAM.SECRET`, 256 random bits. */
export function newToken(world: World, teamId: string, kind: TokenKind = 'icp'): string {
  return tokenWith(world.random(32), teamId, kind);
}

/** A token with this secret of 32 bytes. */
export function tokenWith(secret: Uint8Array, teamId: string, kind: TokenKind): string {
  const team = Buffer.from(teamId.replaceAll('-', ''), 'hex').toString('base64url');
  return `${kind}.${team}.${Buffer.from(secret).toString('base64url')}`;
}

/** The team that a token is of; null for what is no token of this kind. */
export function teamOfToken(token: string, kind: TokenKind = 'icp'): string | null {
  const match = /^(ic[pr])\.([\w-]{22})\.[\w-]{43}$/.exec(token);
  if (!match || match[1] !== kind) return null;
  const hex = Buffer.from(match[2] as string, 'base64url').toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
