import { type Role, roles } from '#wire/wire.ts';
import type { RoomName } from './route.ts';
import type { Me } from './world.ts';

/** Rooms by who may enter them, as the store decides it (`lib/wire/endpoints.ts`): so that nobody is sent to a closed door. */

const forEverybody: readonly RoomName[] = ['spec', 'week', 'clues'];
const forKeepers: readonly RoomName[] = ['log'];

/** Why a room is closed to somebody; null: it is open. Who is in no team is told to join, not that the room is closed. */
export function closedTo(me: Me | null, room: RoomName): 'reps' | 'marketing' | null {
  if (!me || forEverybody.includes(room)) return null;
  if (me.member.role === 'rep') return 'reps';
  return me.member.role === 'marketer' && forKeepers.includes(room) ? 'marketing' : null;
}

/** Who may write drafts, interviews and account lists: everybody of the team but those who sell. */
export const mayWrite = (me: Me | null): boolean => me !== null && me.member.role !== 'rep';

/** The roles that somebody may invite others to, let in again, and sign out; none: they invite nobody. */
export function invitable(me: Me | null): readonly Role[] {
  if (me?.member.role === 'admin') return roles;
  return me?.member.role === 'revops' ? roles.filter((role) => role !== 'admin') : [];
}
