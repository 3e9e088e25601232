import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdMs } from '#local/outbox.ts';
import { account, aFlag, type Device, Killed, makeDevice, stamp } from './device.ts';
import { ModelStore, type Weather } from './model-store.ts';

/** Whatever is killed, lost, doubled or put out of order: each flag that was kept arrives once, as the seller left it. */

const weathers: readonly Weather[] = ['fine', 'lost', 'deaf', 'down', 'proxy', 'doubled', 'partial'];

type Step =
  | { readonly do: 'raise'; readonly on: number; readonly dieAt: number | null }
  | { readonly do: 'refine' | 'withdraw'; readonly on: number; readonly which: number; readonly dieAt: number | null }
  | { readonly do: 'sync'; readonly on: number; readonly weather: readonly Weather[]; readonly dieAt: number | null }
  | { readonly do: 'review'; readonly on: number; readonly which: number }
  | { readonly do: 'pass'; readonly on: number; readonly ms: number };

/** Taken modulo the number of devices. */
const on = fc.nat(59);
const which = fc.nat(5);
const dieAt = fc.option(fc.nat(14), { freq: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('raise' as const), on, dieAt }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('refine' as const), on, which, dieAt }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw' as const), on, which, dieAt }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('sync' as const),
      on,
      weather: fc.array(fc.constantFrom(...weathers), { maxLength: 4 }),
      dieAt,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('review' as const), on, which }) },
  // Clocks also go backwards, by days.
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('pass' as const), on, ms: fc.integer({ min: -2e8, max: 2e8 }) }),
  },
);

describe('nothing is lost and nothing is doubled', () => {
  it('over every interleaving of two to five devices, kills, lost replies, doubles and clocks set wrong', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 5 }),
        fc.array(step, { minLength: 4, maxLength: 30 }),
        async (count, drawn) => {
          const steps = drawn.map((one) => ({ ...one, on: one.on % count }));
          const store = new ModelStore();
          let weather: Weather[] = [];
          const net = store.net(() => weather.shift() ?? 'fine');
          const devices = Array.from({ length: count }, () => makeDevice(net));
          for (const device of devices) await device.keep.join(account);
          /** Ids that the panel called saved, by device. */
          const saved = devices.map(() => new Set<string>());

          /** Does something that may die on the way; then the browser starts a new worker. */
          const risk = async (index: number, die: number | null, work: (device: Device) => Promise<void>) => {
            const device = devices[index] as Device;
            device.fuse.left = die ?? Number.POSITIVE_INFINITY;
            try {
              await work(device);
            } catch (error) {
              if (!(error instanceof Killed)) throw error;
            }
            device.fuse.left = Number.POSITIVE_INFINITY;
            if (die !== null) devices[index] = device.restart();
          };
          const pick = (index: number, nth: number) => [...(saved[index] as Set<string>)][nth];

          for (const one of steps) {
            if (one.do === 'raise')
              await risk(one.on, one.dieAt, async (device) => {
                const raised = await device.flags.raise(aFlag(), account.teamId, stamp(device));
                if (raised.ok) saved[one.on]?.add(raised.value.id);
              });
            else if (one.do === 'refine')
              await risk(one.on, one.dieAt, async (device) => {
                const id = pick(one.on, one.which);
                if (id)
                  await device.flags.refine(id, { note: `note ${store.seq}`, suggestedTier: 'tier-2' }, stamp(device));
              });
            else if (one.do === 'withdraw')
              await risk(one.on, one.dieAt, async (device) => {
                const id = pick(one.on, one.which);
                if (id) await device.flags.withdraw(id, stamp(device));
              });
            else if (one.do === 'sync')
              await risk(one.on, one.dieAt, async (device) => {
                weather = [...one.weather];
                await device.sync.round('now');
              });
            else if (one.do === 'review') {
              const id = pick(one.on, one.which);
              if (id) store.review(id, 'Thank you.');
            } else if (one.do === 'pass') (devices[one.on] as Device).clock.now += one.ms;
          }

          // Then the storm is over.
          weather = [];
          for (const device of devices) {
            device.clock.now += 3 * holdMs;
            await device.sync.round('now');
            await device.sync.round('now');
          }

          const local = new Map<string, Awaited<ReturnType<Device['flags']['newest']>>[number]>();
          for (const [index, device] of devices.entries()) {
            expect(await device.outbox.waiting()).toBe(0);
            const own = await device.flags.newest(1000);
            for (const flag of own) local.set(flag.flag.id, flag);
            // Saved, and not taken back before it left: it is in the store.
            for (const id of saved[index] ?? []) if (local.has(id)) expect(store.flags.has(id)).toBe(true);
          }
          // Nothing came to the store that no device knows of: what was undone in time left no trace.
          expect([...store.flags.keys()].sort()).toEqual([...local.keys()].sort());
          for (const [id, held] of store.flags) {
            const mine = local.get(id);
            const asLeft = Object.assign({}, held.flag, ...held.refinements);
            expect(mine?.flag).toEqual(asLeft);
            expect(mine?.state).toBe(held.state === 'open' ? 'sent' : held.state);
            expect(mine?.review ?? null).toEqual(held.review);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('at each single kill point of the way of one flag', async () => {
    for (let at = 0; at < 40; at++) {
      const store = new ModelStore();
      let device = makeDevice(store.net());
      await device.keep.join(account);
      const flag = aFlag();
      let isSaved = false;
      device.fuse.left = at;
      try {
        isSaved = (await device.flags.raise(flag, account.teamId, stamp(device))).ok;
        device.clock.now += 3 * holdMs;
        await device.sync.round('now');
      } catch (error) {
        expect(error).toBeInstanceOf(Killed);
      }
      device.fuse.left = Number.POSITIVE_INFINITY;
      device = device.restart();
      device.clock.now += 3 * holdMs;
      await device.sync.round('now');
      await device.sync.round('now');
      expect(store.flags.has(flag.id), `killed before step ${at}`).toBe(isSaved);
      expect(await device.outbox.waiting()).toBe(0);
    }
  });
});
