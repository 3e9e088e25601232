import { failed, ok, type Result } from '#core/result.ts';
import type { Keep } from '#local/kept.ts';
import type { Net } from './http.ts';
import { join as joinAt } from './store.ts';

/** Joining a team, with the invitation that was read (`lib/bus/invitation.ts`). */

export type JoinFailure = 'bad-address' | 'unreachable' | 'bad-code' | 'update-needed' | 'not-a-store' | 'no-room';

export interface Invitation {
  /** Without a slash at its end. */
  readonly store: string;
  readonly code: string;
}

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
