import { describe, expect, it } from 'vitest';
import { backoffMs } from '#sync/backoff.ts';
import { batchSize } from '#sync/push.ts';
import { account, makeDevice } from './device.ts';
import { joined, raise, states } from './joined.ts';
import type { Weather } from './model-store.ts';

describe('what stands in the way', () => {
  it('parks the outbox when the token is revoked, until the seller joins again', async () => {
    const { store, device } = await joined();
    await raise(device);
    store.revoked = true;
    await device.sync.round('now');
    const asked = store.requests.length;
    await device.restart().sync.round('now');
    expect(store.requests.length).toBe(asked);
    expect(await device.restart().sync.standing()).toMatchObject({ state: 'signed-out', waiting: 1 });
    expect(await device.sync.standing()).toMatchObject({ state: 'signed-out', waiting: 1 });
    expect(await states(device)).toEqual(['waiting']);
    store.revoked = false;
    await device.keep.join(account);
    device.sync.reset();
    await device.sync.round('now');
    expect(store.flags.size).toBe(1);
  });

  it('is not signed out by a proxy, and loses nothing to a login page', async () => {
    for (const weather of ['proxy', 'down', 'lost'] as const) {
      let now: Weather = weather;
      const { store, device } = await joined(() => now);
      await raise(device);
      await device.sync.round('now');
      expect(await device.sync.standing()).toMatchObject({ state: 'unreachable', waiting: 1 });
      now = 'fine';
      await device.sync.round('now');
      expect(store.flags.size).toBe(1);
    }
  });

  it('renews a token that ended, once, and goes on', async () => {
    const { store, device } = await joined();
    await device.keep.amend('the-token', { refresh: 'refresh-0' });
    const ids = await raise(device, batchSize + 1);
    store.expired = true;
    await device.sync.round('now');
    expect([store.flags.size, store.pair]).toEqual([ids.length, 1]);
    expect(await device.keep.get('team')).toMatchObject({ token: 'token-1', refresh: 'refresh-1' });
    await device.sync.round('now');
    expect(store.pair).toBe(1);
  });

  it('is not signed out by a kill or a lost answer while the token is renewed', async () => {
    for (let at = 0; at < 14; at++) {
      let weather: Weather[] = at % 2 ? ['fine', 'deaf'] : [];
      const { store, device } = await joined(() => weather.shift() ?? 'fine');
      await device.keep.amend('the-token', { refresh: 'refresh-0' });
      await raise(device);
      store.expired = true;
      device.fuse.left = at;
      await device.sync.round('now').catch(() => {});
      device.fuse.left = Number.POSITIVE_INFINITY;
      weather = [];
      const worker = device.restart();
      await worker.sync.round('now');
      expect([store.revoked, store.flags.size, (await worker.sync.standing()).state], `at ${at}`).toEqual([
        false,
        1,
        'idle',
      ]);
    }
  });

  it('stays signed out where the token cannot be renewed', async () => {
    const { store, device } = await joined();
    await device.keep.amend('the-token', { refresh: 'refresh-0' });
    await raise(device);
    store.revoked = true;
    await device.sync.round('now');
    expect(await device.sync.standing()).toMatchObject({ state: 'signed-out', waiting: 1 });
  });

  it('says when the extension is too old', async () => {
    const { store, device } = await joined();
    store.outdated = true;
    await raise(device);
    await device.sync.round('now');
    expect(await device.sync.standing()).toMatchObject({
      state: 'update-needed',
      waiting: 1,
      note: expect.any(String),
    });
  });

  it('is offline where the browser says so and nothing answers, and sends all the same where something does', async () => {
    let weather: Weather = 'lost';
    const { store, device } = await joined(() => weather);
    await raise(device);
    device.online = false;
    await device.sync.round('patient');
    expect(await device.sync.standing()).toMatchObject({ state: 'offline', waiting: 1 });
    weather = 'fine';
    const pause = await device.sync.nextIn();
    expect(pause).toBeGreaterThan(0);
    device.clock.now += pause ?? 0;
    await device.sync.round('patient');
    expect(store.flags.size).toBe(1);
    expect(await device.sync.standing()).toMatchObject({ state: 'idle', waiting: 0 });
  });

  it('pauses longer after each failure, but not for who asks', async () => {
    const { store, device } = await joined(() => 'down');
    const tries = { count: 0 };
    const fetched = () => tries.count;
    const net = store.net(() => {
      tries.count += 1;
      return 'down';
    });
    const other = makeDevice(net);
    await other.keep.join(account);
    await other.sync.round('patient');
    await other.sync.round('patient');
    expect(fetched()).toBe(1);
    await other.sync.round('now');
    expect(fetched()).toBe(2);
    other.clock.now += backoffMs(2, 0.5);
    await other.sync.round('patient');
    expect(fetched()).toBe(3);
    const pauses = [1, 2, 3, 4, 20].map((failures) => [backoffMs(failures, 0), backoffMs(failures, 0.999)]);
    for (const [, high] of pauses) expect(high).toBeLessThanOrEqual(5 * 60_000);
    expect(pauses.map(([low]) => low)).toEqual([1000, 2000, 4000, 8000, 150_000]);
    expect(device.online).toBe(true);
  });

  it('pauses no longer where the clock was set back a day meanwhile', async () => {
    let weather: Weather = 'down';
    const { store, device } = await joined(() => weather);
    await raise(device);
    device.clock.now += 86_400_000;
    await device.sync.round('patient');
    device.clock.now -= 86_400_000;
    weather = 'fine';
    expect(await device.sync.nextIn()).toBe(0);
    await device.sync.round('patient');
    expect(store.flags.size).toBe(1);
  });

  it('drops an answer for a team that was left meanwhile', async () => {
    const { store, device } = await joined();
    const answer = store.answer.bind(store);
    store.answer = async (request) => {
      await device.keep.leave();
      return answer(request);
    };
    store.revoked = true;
    await device.sync.round('now');
    expect(await device.keep.get('team')).toBeNull();
  });
});
