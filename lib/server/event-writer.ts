import { withoutPerson, withoutProfile } from '#core/flag-person.ts';
import type { WireEvent } from '#wire/wire.ts';
import { atOnce, type Pool } from './database/at-once.ts';
import { erasedAt } from './erasures.ts';
import { type Arrival, type Decided, decide, type Fate, type There } from './event-decide.ts';
import { put, putUnseen } from './event-put.ts';
import { devicesOf, type Found, freeMerged, lookFor, type Pace, takeNumbers, withoutNotes } from './event-rows.ts';
import type { World } from './world.ts';

/** A device's events that wait to be written. Settled when they are committed, with null for a device that may not write. */
interface Waiting {
  readonly arrivals: readonly Arrival[];
  readonly settle: (fates: readonly Fate[] | null) => void;
  readonly fail: (error: unknown) => void;
}

const mostAtOnce = 1_000;
const mostTeams = 10_000;

/** Writes events team by team. While one transaction of a team is under way, what arrives for it waits and goes into the
 * next one together: the team's cursor orders its writers anyway, and one commit then serves many requests. */
export class EventWriter {
  readonly #pool: Pool;
  readonly #world: World;
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #running = new Set<Promise<void>>();
  /** How each team answered when somebody looked last. The database is asked whether it is still so. */
  readonly #paces = new Map<string, Pace>();

  constructor(pool: Pool, world: World) {
    this.#pool = pool;
    this.#world = world;
  }

  /** The fate of each event, in order, once all of them are safe in the database. Null: this device was revoked. */
  write(
    teamId: string,
    from: { readonly memberId: string; readonly deviceId: string },
    events: readonly WireEvent[],
  ): Promise<readonly Fate[] | null> {
    const { memberId, deviceId } = from;
    const arrivals = events.map((event) => ({ memberId, deviceId, event: impersonal(event) }));
    return new Promise((settle, fail) => {
      const queue = this.#waiting.get(teamId);
      const waiting = { arrivals, settle, fail };
      if (queue) {
        queue.push(waiting);
        return;
      }
      this.#waiting.set(teamId, [waiting]);
      const running = this.#drain(teamId).finally(() => this.#running.delete(running));
      this.#running.add(running);
    });
  }

  /** Settled when nothing is being written. */
  async idle(): Promise<void> {
    while (this.#running.size) await Promise.allSettled(this.#running);
  }

  async #drain(teamId: string): Promise<void> {
    // What arrives in the same turn of the event loop goes into the first transaction already.
    await new Promise((turn) => setImmediate(turn));
    let before: Promise<void> = Promise.resolve();
    for (;;) {
      const batch = this.#take(teamId);
      if (batch.length === 0) break;
      // The next one is under way as soon as this one has seen what is there: it waits in the database for its numbers.
      let seen = () => {};
      const mayFollow = new Promise<void>((go) => {
        seen = go;
      });
      const written = this.#write(teamId, batch, seen).finally(seen);
      await mayFollow;
      await before;
      before = written;
    }
    await before;
  }

  async #write(teamId: string, batch: readonly Waiting[], seen: () => void): Promise<void> {
    try {
      await this.#commit(teamId, batch, seen);
    } catch (error) {
      // One request may be what the database chokes on: the others must not fail with it.
      if (batch.length === 1) batch[0]?.fail(error);
      else for (const one of batch) await this.#commit(teamId, [one], seen).catch(one.fail);
    }
  }

  #take(teamId: string): Waiting[] {
    const queue = this.#waiting.get(teamId) ?? [];
    let events = 0;
    let count = 0;
    for (const { arrivals } of queue) {
      events += arrivals.length;
      if (count > 0 && events > mostAtOnce) break;
      count++;
    }
    const batch = queue.splice(0, count);
    if (batch.length === 0) this.#waiting.delete(teamId);
    return batch;
  }

  async #commit(teamId: string, batch: readonly Waiting[], seen: () => void): Promise<void> {
    const all = batch.flatMap(({ arrivals }) => arrivals);
    const { live, fates } = (await this.#unseen(teamId, all, seen)) ?? (await this.#looking(teamId, all, seen));
    let at = 0;
    for (const { arrivals, settle } of batch) {
      const first = arrivals[0];
      if (!first || !live.has(first.deviceId)) settle(null);
      else {
        settle(fates.slice(at, at + arrivals.length));
        at += arrivals.length;
      }
    }
  }

  /** Nearly everything that arrives is new and stands for itself: decided before the team's numbers are taken, so that no other
   * change waits for this program. Null where that was wrong or cannot be: then nothing is written, and somebody has to look. */
  async #unseen(teamId: string, all: readonly Arrival[], seen: () => void): Promise<Written | null> {
    const pace = this.#paces.get(teamId);
    const decided = pace && decide(all, nothing, this.#world.now());
    if (!decided || !standsForItself(decided)) return null;
    const statement = putUnseen(teamId, all, decided, pace, this.#world.now());
    try {
      return await atOnce(this.#pool, teamId, async (tx) => {
        const taking = tx.ask(takeNumbers(teamId, all.length)).then(seen);
        const [rows] = await Promise.all([tx.end(statement), taking]);
        return rows.length ? { live: new Set(devicesOf(all)), fates: decided.fates } : null;
      });
    } catch {
      // Sent before, or something that the database cannot take: whoever looks finds out.
      return null;
    }
  }

  async #looking(teamId: string, all: readonly Arrival[], seen: () => void): Promise<Written> {
    return atOnce(this.#pool, teamId, async (tx) => {
      const taking = tx.ask(takeNumbers(teamId, all.length));
      const looking = tx.ask<Found>(lookFor(teamId, all));
      const [, [found]] = await Promise.all([taking, looking]);
      if (!found) throw new Error('the team is gone');
      seen();
      this.#remember(teamId, found);
      const live = new Set(found.devices);
      const now = this.#world.now();
      const arrivals = all.flatMap((arrival): Arrival[] => {
        if (!live.has(arrival.deviceId)) return [];
        const { event } = arrival;
        if (event.type !== 'flag' || !found.erased) return [arrival];
        const at = erasedAt(event.flag, teamId, found.erased, now);
        return [at ? { ...arrival, event: { ...event, flag: withoutPerson(event.flag) }, erasedAt: at } : arrival];
      });
      const decided = decide(arrivals, found, now);
      if (decided.flags.some((flag) => flag.erasedAt)) await tx.ask(withoutNotes(teamId, decided));
      const withdrawn = decided.changed.flatMap(({ id, state }) => (state === 'withdrawn' ? [id] : []));
      const freed = withdrawn.length ? await tx.ask(freeMerged(teamId, withdrawn)) : [];
      // Their numbers come after those that the arrivals took.
      await tx.end(put(teamId, decided, found, all.length + freed.length, now));
      return { live, fates: decided.fates };
    });
  }

  #remember(teamId: string, { reviewHours, settings }: Found): void {
    if (this.#paces.size >= mostTeams) this.#paces.clear();
    this.#paces.set(teamId, { reviewHours, settings });
  }
}

/** What became of a batch, and which of its devices may write. */
interface Written {
  readonly live: ReadonlySet<string>;
  readonly fates: readonly Fate[];
}

/** Browsers of before 2026-11-23 sent the address of a profile with flags about the company, too. */
const impersonal = (event: WireEvent): WireEvent =>
  event.type === 'flag' ? { ...event, flag: withoutProfile(event.flag) } : event;

const nothing: There = { events: [], flags: [], waiting: [] };

/** Whether nothing here speaks of a flag that is not here, too. */
function standsForItself({ stored, flags }: Decided): boolean {
  const here = new Set(flags.map(({ flag }) => flag.id));
  return stored.every(({ event }) => event.type === 'flag' || event.type === 'count' || here.has(event.flagId));
}
