import { describe, expect, it } from 'vitest';
import { batchSize } from '#sync/push.ts';
import { paths, wireHeader } from '#wire/paths.ts';
import { joined, raise, states } from './joined.ts';

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
