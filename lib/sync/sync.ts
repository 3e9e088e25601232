import type { Result } from '#core/result.ts';
import type { SyncState } from '#core/sync-state.ts';
import type { Keep } from '#local/kept.ts';
import type { Outbox } from '#local/outbox.ts';
import { backoffMs, mostMs } from './backoff.ts';
import { type PullWorld, pull } from './pull.ts';
import { push } from './push.ts';
import type { WithAccount } from './renewal.ts';

/** One round: push, then pull. Never two at a time; who asks during a round gets another one after it. */

export interface SyncWorld extends PullWorld {
  readonly outbox: Outbox;
  readonly keep: Keep;
  readonly withAccount: WithAccount;
  /** 0 <= random < 1, to keep many browsers from coming back in the same second. */
  random(): number;
  isOnline(): boolean;
}

export interface Sync {
  /** Runs a round, or joins the one that runs. `patient` callers respect the pause after failures. */
  round(patience: 'patient' | 'now'): Promise<void>;
  standing(): Promise<SyncState>;
  /** Milliseconds until a round would have something to send; null while there is nothing, or no way. */
  nextIn(): Promise<number | null>;
  /** A team was joined or left: what was known about the last one no longer holds. */
  reset(): void;
}

/** Own flags are kept as long as the store keeps them unless it is set otherwise: 180 days. */
const keptMs = 180 * 86_400_000;

type Failure = Extract<Result<never, string>, { ok: false }>;

export function openSync(world: SyncWorld, onChange: () => void): Sync {
  let running: Promise<void> | null = null;
  let again = false;
  let failures = 0;
  let notBefore = 0;
  let trouble: { state: SyncState['state']; note: string | null } | null = null;
  /** The store has answered, and nothing has failed since. */
  let isReached = false;

  /** Milliseconds of the pause after failures that are left. More than any pause takes: the clock was set back, and it is over. */
  const pause = (): number => {
    const left = notBefore - world.now();
    return left > mostMs ? 0 : Math.max(0, left);
  };

  const stumble = (failure: Failure): void => {
    isReached = false;
    failures += 1;
    notBefore = world.now() + backoffMs(failures, world.random());
    const { why } = failure;
    // That a browser calls itself offline names the failure, and is never a reason not to ask: it takes some networks for none.
    const silent = world.isOnline() ? 'unreachable' : 'offline';
    const state = why === 'update-needed' || why === 'signed-out' || why === 'no-room' ? why : silent;
    trouble = { state, note: failure.note ?? null };
  };

  const once = async (): Promise<void> => {
    let token: string | null = null;
    const done = await world.withAccount(async (team) => {
      token = team.token;
      const pushed = await push(world.net, world.outbox, team, world.now);
      if (!pushed.ok && pushed.why !== 'broken') return pushed;
      // A letter that the store stumbles over keeps no answer from the seller.
      const pulled = await pull(world, team);
      return pulled.ok && !pushed.ok ? pushed : pulled;
    });
    // The seller may have left or joined elsewhere meanwhile: then this answer is about another team.
    const still = await world.keep.get('team');
    if (token !== null && still?.token !== token) return;
    if (done.ok) {
      failures = 0;
      notBefore = 0;
      trouble = null;
      isReached = true;
      await world.keep.put('lastAt', new Date(world.now()).toISOString());
      await world.flags.prune(world.now() - keptMs);
    } else if (done.why === 'not-joined') trouble = null;
    else if (done.why === 'erased' && still) {
      // The copies first: a kill in between is told the same again.
      await world.flags.eraseTeam(still.teamId);
      await world.keep.put('erasedBy', still.team);
      await world.keep.leave();
      trouble = null;
    } else stumble(done);
  };

  return {
    round(patience) {
      if (running) {
        again = true;
        return running;
      }
      if (patience === 'patient' && pause() > 0) return Promise.resolve();
      running = (async () => {
        onChange();
        try {
          do {
            again = false;
            await once();
          } while (again && trouble === null);
        } catch (error) {
          stumble({ ok: false, why: 'no-room', note: `This browser's memory failed (${String(error)}).` });
        } finally {
          running = null;
          onChange();
        }
      })();
      return running;
    },
    async standing() {
      const team = await world.keep.get('team');
      const [lastAt, clues, waiting, all, erasedBy] = await Promise.all([
        world.keep.get('lastAt'),
        world.keep.get('clues'),
        world.outbox.waiting(team?.teamId),
        world.outbox.waiting(),
        world.keep.get('erasedBy'),
      ]);
      if (!team && erasedBy) return { state: 'erased', lastAt: null, waiting, note: erasedBy };
      const settled = trouble?.state ?? (isReached || world.isOnline() ? 'idle' : 'offline');
      // A token that was turned down stays so, whichever worker heard it.
      const state = team?.signedOut ? 'signed-out' : running ? 'syncing' : settled;
      const elsewhere = all > waiting ? { elsewhere: all - waiting } : {};
      return { state, lastAt, waiting, ...elsewhere, note: trouble?.note ?? clues?.note ?? null };
    },
    async nextIn() {
      const team = await world.keep.get('team');
      if (!team || team.signedOut) return null;
      const due = await world.outbox.nextIn(world.now(), team.teamId);
      return due === null ? null : Math.max(due, pause());
    },
    reset() {
      failures = 0;
      notBefore = 0;
      trouble = null;
    },
  };
}
