import { openKeep } from '#local/kept.ts';
import { openOutbox } from '#local/outbox.ts';
import { openOwnFlags } from '#local/own-flags.ts';
import type { Session } from '#local/session.ts';
import type { Cabinet } from '#local/shelves.ts';
import type { Net } from '#sync/http.ts';
import { openAccount } from '#sync/renewal.ts';
import { type Clockwork, openSchedule } from '#sync/schedule.ts';
import { openSync } from '#sync/sync.ts';
import { openCluesInForce, tellingOf } from './clues-in-force.ts';
import { openSpecs, type SpecNow } from './specs.ts';
import { openTeamAccounts } from './team-accounts.ts';
import type { Clock } from './world.ts';

export interface StoreWorld {
  readonly cabinet: Cabinet;
  readonly session: Session;
  readonly clock: Clock;
  readonly net: Net;
  readonly clockwork: Clockwork;
  readonly sample: Pick<SpecNow, 'spec' | 'hash'>;
  random(): number;
  isOnline(): boolean;
}

/** Everything that is kept for the team's store or comes from it: what waits, what is in force, and when both sides talk. */
export function openStoreSide(world: StoreWorld, onChange: () => void) {
  const { cabinet, session, clock, net } = world;
  const bare = openKeep(cabinet);
  const clues = openCluesInForce(bare);
  const keep = tellingOf(bare, clues.changed);
  const outbox = openOutbox(cabinet);
  const flags = openOwnFlags(cabinet);
  const specs = openSpecs(keep, world.sample);
  const read = async (body: unknown) => {
    const { readSpec } = await import('#core/spec.ts');
    const spec = readSpec(body);
    return spec.ok ? spec.value : null;
  };
  const withAccount = openAccount(net, keep);
  const sync = openSync(
    {
      net,
      keep: {
        ...keep,
        async putOf(team, key, value) {
          const kept = await keep.putOf(team, key, value);
          if (key === 'spec') specs.changed();
          return kept;
        },
        // The seller was erased there: what the team gave goes from here, its copies first.
        async leave() {
          await accounts.forget();
          const left = await keep.leave();
          specs.changed();
          return left;
        },
      },
      outbox,
      flags,
      withAccount,
      readSpec: read,
      now: clock.now,
      random: world.random,
      isOnline: world.isOnline,
    },
    onChange,
  );
  const schedule = openSchedule(sync, world.clockwork);
  const accounts = openTeamAccounts({ net, withAccount, session, clock, onChange });
  return { keep, clues, outbox, flags, specs, withAccount, sync, schedule, accounts };
}
