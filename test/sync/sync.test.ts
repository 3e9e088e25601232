import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { holdMs } from '#local/outbox.ts';
import { backoffMs } from '#sync/backoff.ts';
import { readInvitation } from '#sync/join.ts';
import { batchSize } from '#sync/push.ts';
import { openSchedule } from '#sync/schedule.ts';
import { paths, wireHeader } from '#wire/paths.ts';
import { account, aFlag, type Device, makeDevice, stamp } from './device.ts';
import { ModelStore, type Weather } from './model-store.ts';

async function joined(weather: () => Weather = () => 'fine'): Promise<{ store: ModelStore; device: Device }> {
  const store = new ModelStore();
  const device = makeDevice(store.net(weather));
  await device.keep.join(account);
  return { store, device };
}

const raise = async (device: Device, count = 1): Promise<string[]> => {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const flag = aFlag();
    ids.push(flag.id);
    await device.flags.raise(flag, account.teamId, stamp(device));
  }
  device.clock.now += holdMs;
  return ids;
};

const states = async (device: Device) => (await device.flags.newest(1000)).map(({ state }) => state);

describe('push', () => {
  it('sends in batches, in order, and deletes what the store has', async () => {
    const { store, device } = await joined();
    const ids = await raise(device, batchSize + 7);
    await device.sync.round('now');
    expect([...store.flags.keys()]).toEqual(ids);
    expect(store.requests.filter(({ path }) => path === paths.events)).toHaveLength(2);
    expect(await device.sync.standing()).toMatchObject({ state: 'idle', waiting: 0, note: null });
  });

  it('marks a flag that is refused with the words of the store, and sends the others', async () => {
    const { store, device } = await joined();
    const ids = await raise(device, 3);
    store.refuses = (event) => (event.type === 'flag' && event.flag.id === ids[1] ? 'Too old.' : null);
    await device.sync.round('now');
    expect(await states(device)).toEqual(['sent', 'refused', 'sent']);
    expect((await device.flags.newest(9))[1]?.refusal).toBe('Too old.');
  });

  it('finds the one bad letter in a batch that is refused whole', async () => {
    const { store, device } = await joined();
    const ids = await raise(device, 20);
    store.chokes = (events) => events.some((event) => event.type === 'flag' && event.flag.id === ids[13]);
    await device.sync.round('now');
    expect(store.flags.size).toBe(19);
    expect(await states(device)).toEqual(ids.map((id) => (id === ids[13] ? 'refused' : 'sent')).reverse());
  });

  it('sends the others where the store breaks over one letter, hears the answers, and keeps that one', async () => {
    const { store, device } = await joined();
    const ids = await raise(device, 70);
    store.breaks = (events) => events.some((event) => event.type === 'flag' && event.flag.id === ids[13]);
    await device.sync.round('now');
    expect(store.flags.size).toBe(69);
    expect(store.requests.filter(({ path }) => path === paths.events).length).toBeLessThan(30);
    store.review(ids[0] ?? '', 'You are right.');
    await device.sync.round('now');
    expect((await states(device)).at(-1)).toBe('answered');
    expect(await device.sync.standing()).toMatchObject({ state: 'unreachable', waiting: 1 });
    expect(await device.sync.nextIn()).toBeGreaterThan(0);
    store.breaks = () => false;
    await device.sync.round('now');
    expect([store.flags.size, (await device.sync.standing()).waiting]).toEqual([70, 0]);
  });

  it('does not flood a store that breaks over everything', async () => {
    const { store, device } = await joined();
    await raise(device, 200);
    store.breaks = () => true;
    await device.sync.round('now');
    expect(store.requests.length).toBeLessThan(25);
    expect(await device.sync.standing()).toMatchObject({ state: 'unreachable', waiting: 200 });
  });

  it('ends where the store answers without results', async () => {
    const { store, device } = await joined();
    await raise(device);
    const answer = store.answer.bind(store);
    store.answer = async (request) =>
      request.url.endsWith(paths.events)
        ? Response.json({ results: [] }, { headers: { [wireHeader]: '1' } })
        : answer(request);
    await device.sync.round('now');
    expect(await device.sync.standing()).toMatchObject({ state: 'unreachable', waiting: 1 });
  });

  it('drains five thousand flags', async () => {
    const { store, device } = await joined();
    await raise(device, 5000);
    await device.sync.round('now');
    expect([store.flags.size, await device.outbox.waiting()]).toEqual([5000, 0]);
  });
});

describe('pull', () => {
  it('takes in all pages of changes, and keeps the cursor', async () => {
    const { store, device } = await joined();
    const ids = await raise(device, 10);
    await device.sync.round('now');
    for (const id of ids) store.review(id, 'Thank you.');
    await device.sync.round('now');
    expect(await states(device)).toEqual(Array(10).fill('answered'));
    expect(await device.keep.get('cursor')).toBe(String(store.seq));
  });

  it('fetches the spec when its hash changed, by ETag, and not again', async () => {
    const { store, device } = await joined();
    const fetched = () => store.requests.filter(({ path }) => path === paths.spec).length;
    store.spec = { id: 'icp', version: 1, hash: 'sha256-1', body: { version: 1 } };
    await device.sync.round('now');
    await device.sync.round('now');
    expect([await device.keep.get('spec'), fetched()]).toMatchObject([{ hash: 'sha256-1', spec: { version: 1 } }, 1]);
    store.spec = { id: 'icp', version: 2, hash: 'sha256-2', body: { version: 2 } };
    await device.sync.round('now');
    expect([await device.keep.get('spec'), fetched()]).toMatchObject([{ hash: 'sha256-2', spec: { version: 2 } }, 2]);
    expect(store.requests.findLast(({ path }) => path === paths.spec)?.headers.get('if-none-match')).toBe('"sha256-1"');
  });

  it('keeps the spec it has when the new one cannot be read', async () => {
    const { store, device } = await joined();
    store.spec = { id: 'icp', version: 1, hash: 'sha256-1', body: { version: 1 } };
    await device.sync.round('now');
    store.spec = { id: 'icp', version: 2, hash: 'sha256-2', body: 'from the future' };
    await device.sync.round('now');
    expect((await device.keep.get('spec'))?.hash).toBe('sha256-1');
    expect(await device.sync.standing()).toMatchObject({ state: 'update-needed' });
  });

  it('starts over with a cursor that the store does not know', async () => {
    const { store, device } = await joined();
    const [id = ''] = await raise(device);
    await device.sync.round('now');
    store.review(id, 'Thank you.');
    await device.keep.put('cursor', 'of another store');
    await device.sync.round('now');
    expect(await states(device)).toEqual(['answered']);
  });
});

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

describe('a round', () => {
  it('is never run twice at a time, and run again for who came meanwhile', async () => {
    const { store, device } = await joined();
    let atOnce = 0;
    let most = 0;
    const answer = store.answer.bind(store);
    store.answer = async (request) => {
      most = Math.max(most, ++atOnce);
      await new Promise((done) => setTimeout(done, 1));
      const said = await answer(request);
      atOnce -= 1;
      return said;
    };
    const first = device.sync.round('now');
    await raise(device, 2);
    await Promise.all([first, device.sync.round('now'), device.sync.round('now'), device.sync.round('patient')]);
    expect(most).toBe(1);
    expect(store.flags.size).toBe(2);
  });
});

describe('the schedule', () => {
  const stage = () => {
    const all = {
      waits: 1,
      next: 5900 as number | null,
      lastAt: null as string | null,
      now: 0,
      rounds: [] as string[],
      alarms: [] as number[],
      timers: [] as [number, () => void][],
    };
    const sync = {
      round: async (patience: string) => void all.rounds.push(patience),
      standing: async () => ({ lastAt: all.lastAt }),
      nextIn: async () => all.next,
    };
    const schedule = openSchedule(
      sync as never,
      { waiting: async () => all.waits },
      {
        now: () => all.now,
        alarm: (_, minutes) => void all.alarms.push(minutes),
        later: (ms, call) => void all.timers.push([ms, call]),
      },
    );
    return { all, schedule };
  };

  it('wakes each minute while something waits, else each quarter of an hour', async () => {
    const { all, schedule } = stage();
    await schedule.posted();
    expect([all.rounds, all.alarms, all.timers.map(([ms]) => ms)]).toEqual([[], [1], [6000]]);
    [all.waits, all.next] = [0, null];
    await schedule.alarmed();
    await schedule.online();
    await schedule.opened(false);
    await schedule.asked();
    expect(all.rounds).toEqual(['patient', 'now', 'patient', 'now']);
    expect(all.alarms.slice(-4)).toEqual([15, 15, 15, 15]);
  });

  it('plans one look for what is held back, and none where none would help', async () => {
    const { all, schedule } = stage();
    await schedule.woken();
    await schedule.posted();
    await schedule.posted();
    expect(all.timers).toHaveLength(1);
    all.next = 100;
    await schedule.posted();
    expect(all.timers.map(([ms]) => ms)).toEqual([6000, 200]);
    all.timers[1]?.[1]();
    expect(all.rounds).toEqual(['patient']);
    for (const none of [null, 60_000]) {
      all.next = none;
      await schedule.posted();
    }
    expect(all.timers).toHaveLength(2);
  });

  it('is not hurried by a panel that only found its worker again', async () => {
    const { all, schedule } = stage();
    [all.lastAt, all.now] = ['1970-01-01T00:00:00Z', 60_000];
    await schedule.opened(true);
    expect(all.rounds).toEqual([]);
    all.now = 130_000;
    await schedule.opened(true);
    await schedule.opened(false);
    expect(all.rounds).toEqual(['patient', 'patient']);
  });
});

describe('an invitation', () => {
  it('is an address and a code, or a link with both', () => {
    const store = 'https://icp.example';
    const code = 'ABCD-EFGH';
    for (const [address, typed] of [
      [store, code],
      ['icp.example', code],
      [` ${store}/ `, ` ${code} `],
      [`${store}/join/${code}`, ''],
      [`${store}/join#${code}`, ''],
      [`${store}/#code=${code}`, ''],
      [`${store}/?code=${code}`, ''],
      [`${store}/join?invite=${code}`, ''],
    ] as const)
      expect(readInvitation(address, typed), address).toEqual({ store, code });
    expect(readInvitation(`https://icp.example/team/acme/join/${code}`, '')?.store).toBe(
      'https://icp.example/team/acme',
    );
    expect(readInvitation('http://127.0.0.1:8080', code)?.store).toBe('http://127.0.0.1:8080');
    for (const bad of [
      '',
      'http://icp.example',
      'http://127.0.0.1.evil.example',
      'javascript:alert(1)',
      'https://user:pass@icp.example',
      'https://',
      'file:///etc/passwd',
    ])
      expect(readInvitation(bad, code), bad).toBeNull();
  });
});

describe('what is sent', () => {
  it('carries the token and the version to the store only, and no cookies', async () => {
    const { store, device } = await joined();
    await raise(device);
    const inits: RequestInit[] = [];
    const spy = makeDevice({
      timeout: () => new AbortController().signal,
      fetch: async (input, init) => {
        inits.push(init ?? {});
        return store.net().fetch(input, init);
      },
    });
    await spy.keep.join(account);
    await spy.outbox.post({
      id: uuid(),
      event: { id: uuid(), type: 'withdraw', flagId: uuid(), at: '2026-11-22T09:00:00Z' },
      flagId: '',
      team: 'another team',
      heldUntil: 0,
    });
    await spy.sync.round('now');
    expect(inits.length).toBeGreaterThan(0);
    for (const init of inits)
      expect(init).toMatchObject({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
    expect(inits.some(({ body }) => body !== undefined)).toBe(false);
  });
});
