import fc from 'fast-check';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { type Arrival, decide, type FlagThere, type There, type Waiting } from '#server/event-decide.ts';
import type { WireEvent } from '#wire/wire.ts';
import { aFlag, flagEvent } from './team.ts';

/** What the database holds after a decision, so that the next batch meets it. */
class Held {
  readonly events = new Set<string>();
  readonly flags = new Map<string, FlagThere & { note: string | null }>();
  readonly waiting: Waiting[] = [];

  take(arrivals: readonly Arrival[]): readonly string[] {
    const there: There = { events: [...this.events], flags: [...this.flags.values()], waiting: this.waiting };
    const { fates, stored, flags, changed } = decide(arrivals, there, new Date());
    for (const { event, memberId } of stored) {
      expect(this.events.has(event.id)).toBe(false);
      this.events.add(event.id);
      if (event.type === 'refine') this.waiting.push({ flagId: event.flagId, memberId, refinement: event.refinement });
      if (event.type === 'withdraw') this.waiting.push({ flagId: event.flagId, memberId, refinement: null });
    }
    for (const { flag, memberId, state } of flags) {
      expect(this.flags.has(flag.id)).toBe(false);
      this.flags.set(flag.id, { id: flag.id, memberId, state, note: flag.note });
    }
    for (const { id, patch, state } of changed) {
      const before = this.flags.get(id)!;
      this.flags.set(id, { ...before, state, note: patch.note === undefined ? before.note : patch.note });
    }
    return fates.map(({ fate }) => fate);
  }
}

/** Flags of one seller, each with something said later, and some taken back. */
function history(flags: number): WireEvent[] {
  return Array.from({ length: flags }, (_, n): WireEvent[] => {
    const event = flagEvent(aFlag());
    const said = { flagId: event.flag.id, at: event.flag.raisedAt };
    return [
      event,
      { id: v7(), type: 'refine', ...said, refinement: { note: `said of ${n}` } },
      ...(n % 3 === 0 ? [{ id: v7(), type: 'withdraw', ...said } as const] : []),
      { id: v7(), type: 'count', what: 'heard', about: 'phrase', aboutId: 'p', specVersion: 1, at: said.at },
    ];
  }).flat();
}

it('comes to the same, whichever of four devices sends what, in any order, in any batches, one to five times', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.nat()), (flags, chance) => {
      const below = (most: number) => (chance.next().value as number) % most;
      const sent = history(flags);
      const sendings = sent.flatMap((event) => Array.from({ length: 1 + below(5) }, () => event));
      for (let at = sendings.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [sendings[at], sendings[other]] = [sendings[other]!, sendings[at]!];
      }
      const held = new Held();
      const fates: string[] = [];
      while (sendings.length) {
        const batch = sendings.splice(0, 1 + below(6));
        const deviceId = `device ${below(4)}`;
        fates.push(...held.take(batch.map((event) => ({ event, memberId: 'sam', deviceId }))));
      }
      // A refinement that comes after its flag was taken back is refused; nothing else is, and all the rest is there once.
      const distinct = new Set(sent.map(({ id }) => id));
      const lost = [...distinct]
        .filter((id) => !held.events.has(id))
        .map((id) => sent.find((event) => event.id === id));
      for (const event of lost) expect(event?.type).toBe('refine');
      expect(fates.filter((fate) => fate === 'stored')).toHaveLength(held.events.size);
      expect(held.flags.size).toBe(flags);
      for (const event of sent) {
        if (event.type !== 'flag') continue;
        const flag = held.flags.get(event.flag.id);
        const isBack = sent.some((other) => other.type === 'withdraw' && other.flagId === event.flag.id);
        expect(flag?.state).toBe(isBack ? 'withdrawn' : 'open');
        if (!isBack) expect(flag?.note).toMatch(/^said of/);
      }
    }),
    { numRuns: 200 },
  );
});

it('lets nobody speak about the flags of others, even before these have arrived', () => {
  const held = new Held();
  const event = flagEvent();
  const said = {
    type: 'refine',
    flagId: event.flag.id,
    at: event.flag.raisedAt,
    refinement: { note: 'not mine' },
  } as const;
  const eve = { memberId: 'eve', deviceId: 'd' };
  const sam = { memberId: 'sam', deviceId: 'e' };
  expect(held.take([{ ...eve, event: { ...said, id: v7() } }])).toEqual(['stored']);
  expect(held.take([{ ...sam, event }])).toEqual(['stored']);
  expect(held.take([{ ...eve, event: { ...said, id: v7() } }])).toEqual(['refused']);
  expect(held.take([{ ...eve, event: { ...event, id: v7() } }])).toEqual(['refused']);
  expect(held.flags.get(event.flag.id)).toMatchObject({ state: 'open', note: null });
});

it('takes the last of several things said about a flag, whether the flag came before, between or after them', () => {
  const event = flagEvent();
  const said = (note: string, seconds: number): WireEvent => {
    const at = `2026-11-22T09:00:0${seconds}.000Z`;
    return { id: v7(), type: 'refine', flagId: event.flag.id, at, refinement: { note } };
  };
  const [first, second] = [said('first', 1), said('second', 2)];
  const from = { memberId: 'sam', deviceId: 'd' };
  const noteAfter = (...batches: readonly (readonly WireEvent[])[]) => {
    const held = new Held();
    for (const batch of batches) held.take(batch.map((one) => ({ ...from, event: one })));
    return held.flags.get(event.flag.id)?.note;
  };
  for (const order of [
    [event, first, second],
    [first, event, second],
    [first, second, event],
  ])
    for (const batches of [[order], order.map((one) => [one]), [order.slice(0, 1), order.slice(1)]])
      expect(noteAfter(...batches)).toBe('second');
});
