import { isIP } from 'node:net';
import type { Context } from 'hono';
import { headsOf, incomingOf } from './heads.ts';

/** The caller's address; null where the request did not come over a socket. */
export function addressOf(c: Context, trustProxy: boolean): string | null {
  // The last one is what our own proxy wrote; those before it are what the caller says.
  const named = trustProxy ? headsOf(c).get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return named && isIP(named) ? named : (incomingOf(c)?.socket?.remoteAddress ?? null);
}

/** Whom an address stands for, as far as can be told: of IPv6 the first 64 bits, because whoever has one address of a network there has
 * all of them. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped || isIP(address) !== 6) return mapped ?? address;
  const [before = '', after] = (address.split('%')[0] as string)
    .split('::')
    .map((part) => part.split(':').filter(Boolean));
  const groups = after ? [...before, ...Array(8 - before.length - after.length).fill('0'), ...after] : [...before];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
