import { failed, ok, type Result } from '#core/result.ts';
import type { Keep } from '#local/kept.ts';
import type { Net } from './http.ts';
import { join as joinAt } from './store.ts';

/** Joining a team: by its store's address and an invite code, or by an invite link that holds both. */

export type JoinFailure = 'bad-address' | 'unreachable' | 'bad-code' | 'update-needed' | 'not-a-store' | 'no-room';

export interface Invitation {
  /** Without a slash at its end. */
  readonly store: string;
  readonly code: string;
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host);

/** Reads what the seller pasted. A link carries its code after `#`, as `?code=`, or as the last part of `/join/CODE`. */
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

/** Joins, and keeps the token. What waits in the outbox is left alone. */
export async function joinTeam(
  net: Net,
  keep: Keep,
  invitation: Invitation,
  who: { readonly name: string; readonly device: string },
): Promise<Result<{ team: string }, JoinFailure>> {
  const { store, code } = invitation;
  if (code.length < 6) return failed('bad-code', 'The code is too short.');
  const answer = await joinAt(net, store, {
    code,
    name: who.name.trim() || 'A seller',
    device: who.device,
    renews: true,
  });
  if (!answer.ok) {
    const { why, note } = answer;
    if (why === 'refused' || why === 'signed-out' || why === 'erased') return failed('bad-code', note);
    return failed(why === 'broken' ? 'unreachable' : why, note);
  }
  const { token, refresh, team, member } = answer.value;
  const kept = await keep.join({
    store,
    token,
    ...(refresh === undefined ? {} : { refresh }),
    teamId: team.id,
    team: team.name,
    memberId: member.id,
    member: member.name,
    role: member.role,
  });
  return kept.ok ? ok({ team: team.name }) : kept;
}
