import { sql } from 'kysely';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { ChangesAnswer, EventsAnswer, WireEvent } from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { aFlag, type Caller, flagEvent } from './team.ts';

const devices = 4;
const flagsEach = 25;

const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((one) => [Math.random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);

/** A device's flags, each with something said later, or taken back. */
function history(): WireEvent[] {
  return Array.from({ length: flagsEach }, (_, n): WireEvent[] => {
    const event = flagEvent(aFlag());
    const said = { flagId: event.flag.id, at: event.flag.raisedAt };
    const later = n % 3 === 0 ? { type: 'withdraw' } : { type: 'refine', refinement: { note: `said of ${n}` } };
    return [event, { id: v7(), ...said, ...later } as WireEvent];
  }).flat();
}

describe.each(databases)('four devices at once on $kind', ({ make }) => {
  const test = storeFor(make);

  it('write each event once, sent one to five times in any order, whatever of the answers is lost', async () => {
    const team = await test.team();
    const callers = await Promise.all(Array.from({ length: devices }, () => team.join('rep')));
    const histories = callers.map(history);
    /** What a device heard of an event; it asks again until it heard something. */
    const heard = new Map<string, string[]>();
    const sendings = (caller: Caller, events: readonly WireEvent[]) => {
      const all = shuffled(
        events.flatMap((event) => Array.from({ length: 1 + Math.floor(Math.random() * 5) }, () => event)),
      );
      const batches: WireEvent[][] = [];
      while (all.length) batches.push(all.splice(0, 1 + Math.floor(Math.random() * 12)));
      return batches.map(async (batch) => {
        const { status, body } = await caller.post<EventsAnswer>('/v1/events', { events: batch });
        expect(status).toBe(200);
        if (Math.random() < 0.4) return;
        for (const { id, fate } of body.results) heard.set(id, [...(heard.get(id) ?? []), fate]);
      });
    };
    await Promise.all(callers.flatMap((caller, n) => sendings(caller, histories[n] ?? [])));
    for (const [n, caller] of callers.entries())
      for (const event of (histories[n] ?? []).filter(({ id }) => !heard.has(id)))
        await caller.post('/v1/events', { events: [event] });

    const all = histories.flat();
    const count = async (table: string) =>
      (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(test.store.db)).rows[0]?.n;
    expect(await count('events')).toBe(all.length);
    expect(await count('flags')).toBe(devices * flagsEach);
    // Each is stored once; whoever asked again was told that it is known, and nothing was refused.
    for (const fates of heard.values()) expect(fates.filter((fate) => fate === 'stored').length).toBeLessThan(2);
    expect([...heard.values()].flat()).not.toContain('refused');
    for (const caller of callers) {
      const { flags } = (await caller.get<ChangesAnswer>('/v1/changes')).body;
      expect(flags.length).toBe(flagsEach);
      expect(flags.filter(({ state }) => state === 'withdrawn').length).toBe(Math.ceil(flagsEach / 3));
    }
  });
});
