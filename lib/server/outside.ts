import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** How the store speaks to a team's OpenID provider. */
export interface Outside {
  readonly fetch: typeof fetch;
  /** Plain HTTP may be spoken: for tests on this machine. */
  readonly insecure: boolean;
}

/** HTTPS to public addresses, without redirects. */
export const publicOutside: Outside = {
  insecure: false,
  async fetch(input, init) {
    const url = new URL(input instanceof Request ? input.url : input);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true });
    if (url.protocol !== 'https:' || !found.every(({ address }) => isPublicAddress(address)))
      throw new Error('the provider is not at a public https address');
    return fetch(input, { ...init, redirect: 'error', signal: AbortSignal.timeout(10_000) });
  },
};
