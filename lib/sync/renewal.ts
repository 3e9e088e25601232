import { failed, type Result } from '#core/result.ts';
import type { Keep } from '#local/kept.ts';
import type { KeptTeam } from '#local/kept-things.ts';
import type { Net } from './http.ts';
import { renew, type StoreFailure } from './store.ts';

/** Work with the team's token, which ends after an hour and is renewed when the store no longer takes it. */

export type AccountFailure = StoreFailure | 'no-room' | 'not-joined';

/**
 * Does `work` with the token at hand. Where that is `signed-out`, the token is renewed and the work done once more: it must
 * bear being done twice. A browser that stays signed out is marked so, and asks no more until the seller joins again.
 */
export type WithAccount = <T, Why extends string>(
  work: (team: KeptTeam) => Promise<Result<T, Why>>,
) => Promise<Result<T, Why | AccountFailure>>;

/** One for the whole browser: a refresh token that was spent by two would sign the browser out. */
export function openAccount(net: Net, keep: Keep): WithAccount {
  let renewing: Promise<Result<KeptTeam, AccountFailure>> | null = null;

  const next = async (worn: KeptTeam): Promise<Result<KeptTeam, AccountFailure>> => {
    const team = await keep.get('team');
    if (!team) return failed('not-joined');
    // Somebody else's work has renewed it meanwhile.
    if (team.token !== worn.token) return { ok: true, value: team };
    if (team.refresh === undefined) return failed('signed-out');
    const pair = await renew(net, team.store, team.refresh);
    if (!pair.ok) return pair;
    const { token, refresh } = pair.value;
    // Durable first: the pair that was spent is worth nothing any more. A kill before this is healed by asking again.
    const kept = await keep.amend(team.token, { token, refresh });
    if (!kept.ok) return kept;
    return kept.value ? { ok: true, value: { ...team, token, refresh } } : failed('not-joined');
  };

  return async (work) => {
    const team = await keep.get('team');
    if (!team) return failed('not-joined');
    if (team.signedOut) return failed('signed-out');
    const done = await work(team);
    if (done.ok || done.why !== 'signed-out') return done;
    renewing ??= next(team).finally(() => {
      renewing = null;
    });
    const renewed = await renewing;
    const again = renewed.ok ? await work(renewed.value) : renewed;
    if (!again.ok && again.why === 'signed-out')
      await keep.amend((renewed.ok ? renewed.value : team).token, { signedOut: true });
    return again;
  };
}
