import type { AskOf } from './messages.ts';

/** What a seller pastes to join a team, read the same where it is typed and where it is used. `store` is without a slash at its end. */
export type Invitation = Pick<AskOf<'team:join'>, 'store' | 'code'>;

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host);

/**
 * Reads an address and a code, or a link with both: its code stands after `#`, as `?code=`, or as the last part of `/join/CODE`. A store may stand under
 * a path. The code is empty where there is none; null where the address is none, or a token would go to it in the clear.
 */
export function readInvitation(address: string, code: string): Invitation | null {
  const typed = address.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || !URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  // A token must not travel in the clear, but on this very machine.
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) return null;
  if (url.username || url.password) return null;
  const inLink =
    url.hash.slice(1).replace(/^(code|invite)=/, '') || url.searchParams.get('code') || url.searchParams.get('invite');
  const inPath = /^(.*)\/(?:join|invite)(?:\/([^/]+))?\/?$/.exec(url.pathname);
  const path = (inPath ? inPath[1] : url.pathname) ?? '';
  const found = code.trim() || inLink || inPath?.[2] || '';
  return { store: url.origin + path.replace(/\/+$/, ''), code: decode(found) };
}

const decode = (words: string): string => {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
};
