import { type Invitation, readInvitation } from '#bus/invitation.ts';

/**
 * Reads an invitation as it is passed on: a link that holds the store's address and the code, such as `https://store.example/join#CODE`, or the two with
 * a space between. Null for anything else, such as a bare code or an address alone.
 */
export function readInvite(words: string): Invitation | null {
  const [address = '', code = ''] = words.trim().split(/\s+/);
  const invite = /^https?:\/\//i.test(address) ? readInvitation(address, code) : null;
  return invite?.code ? invite : null;
}
