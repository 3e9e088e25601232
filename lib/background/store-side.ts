import { type Keep, openKeep } from '#local/kept.ts';
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
  const told = tellingOf(bare, clues.changed);
  /** Another team, or none: what the last one gave goes from here, its copies first; and again after, for one may be asked for in between. */
  const renewed =
    <A extends readonly unknown[], R>(work: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      await accounts.forget();
      const done = await work(...given);
      await accounts.forget();
      specs.changed();
      return done;
    };
  const keep: Keep = {
    ...told,
    async putOf(team, key, value) {
      const kept = await told.putOf(team, key, value);
      if (key === 'spec') specs.changed();
      return kept;
    },
    join: renewed(told.join),
    leave: renewed(told.leave),
  };
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
      keep,
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
