/** An invitation as it is passed on: a link that holds the store's address and the code, or the two by themselves. */
export interface Invite {
  readonly store: string;
  readonly code: string;
}

/**
 * Reads `https://store.example/join#CODE`, `…/join/CODE`, `…/join?code=CODE` or `https://store.example CODE`.
 * Null for anything else, such as a bare code.
 */
export function readInvite(words: string): Invite | null {
  const [address, ...rest] = words.trim().split(/\s+/);
  if (!address || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const code =
    rest[0] ??
    url.searchParams.get('code') ??
    (url.hash.replace(/^#(?:code=)?/, '') || url.pathname.match(/\/join\/([^/]+)\/?$/)?.[1]);
  return code ? { store: url.origin, code: decoded(code) } : null;
}

function decoded(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}
