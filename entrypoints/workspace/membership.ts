import browser from 'webextension-polyfill';
import type { Ask } from '#bus/messages.ts';
import { roles } from '#wire/wire.ts';
import type { Me } from '#workspace/world.ts';
import { teamMark } from './team-mark.ts';

/** How often a page without a team looks whether there is one now. */
const lookEvery = 3_000;

/** Whose team this browser is in, as the background knows it; null: in none. */
export async function whoAmI(ask: Ask): Promise<Me | null> {
  const { id: windowId = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent();
  const { team } = await ask('panel:look', { windowId });
  if (!team.joined) return null;
  const role = roles.find((known) => known === team.role) ?? 'rep';
  return { team: team.team ?? '', member: { name: team.member ?? '', role }, store: team.store ?? '' };
}

export const isSame = (one: Me | null, other: Me | null): boolean =>
  one?.team === other?.team &&
  one?.store === other?.store &&
  one?.member.name === other?.member.name &&
  one?.member.role === other?.member.role;

/**
 * Joining and leaving happen on another page: looks when that says so, and when somebody comes back to this one. Calls
 * `then` once, when it is no longer `me`; the answer stops looking.
 */
export function watchMembership(me: Me | null, look: () => Promise<Me | null>, then: () => void): () => void {
  let isOver = false;
  const check = async () => {
    if (isOver) return;
    const now = await look().catch(() => me);
    if (isOver || isSame(now, me)) return;
    stop();
    then();
  };
  const listen = () => void check();
  const hear = ({ key }: StorageEvent) => {
    if (key === teamMark) void check();
  };
  const timer = me ? null : setInterval(listen, lookEvery);
  addEventListener('focus', listen);
  addEventListener('storage', hear);
  document.addEventListener('visibilitychange', listen);
  const stop = () => {
    isOver = true;
    if (timer !== null) clearInterval(timer);
    removeEventListener('focus', listen);
    removeEventListener('storage', hear);
    document.removeEventListener('visibilitychange', listen);
  };
  return stop;
}
