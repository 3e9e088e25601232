import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { openJobs } from '#server/jobs.ts';
import { createMetrics } from '#server/metrics.ts';
import { Memory } from '#server/remembered.ts';
import { watchClock } from '#server/steady.ts';
import type { ChangesAnswer, JoinAnswer, QueueAnswer, RefreshAnswer } from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { ask, flagEvent } from './team.ts';

/** What is remembered of a team is not believed for longer because somebody set the clock back. */
it('believes what it remembers for ten seconds, whichever way the clock is set', async () => {
  let [now, ticks, looks] = [Date.parse('2026-03-02T09:00:00Z'), 0, 0];
  const memory = new Memory<number>(
    () => now,
    () => ticks,
  );
  memory.open();
  const get = () => memory.get('team', 'key', async () => ++looks);
  expect([await get(), await get()]).toEqual([1, 1]);
  now -= 48 * 3_600_000;
  ticks += 9_000;
  expect(await get()).toBe(1);
  ticks += 2_000;
  expect(await get()).toBe(2);
  now += 96 * 3_600_000;
  expect(await get()).toBe(3);
});

it('is believed about what is old once it has gone steadily for an hour, and again an hour after it was set', () => {
  let [now, ticks] = [Date.parse('2026-03-02T09:00:00Z'), 0];
  const pass = (minutes: number, clock = minutes) => {
    now += clock * 60_000;
    ticks += minutes * 60_000;
  };
  const isSteady = watchClock(
    () => now,
    () => ticks,
  );
  expect(isSteady()).toBe(false);
  pass(59);
  expect(isSteady()).toBe(false);
  pass(1, 1.5);
  expect(isSteady()).toBe(true);
  for (const off of [400 * 24 * 60, -400 * 24 * 60]) {
    pass(1, 1 + off);
    expect(isSteady()).toBe(false);
    pass(59);
    expect(isSteady()).toBe(false);
    pass(1);
    expect(isSteady()).toBe(true);
  }
});

describe.each(databases)('a store on $kind whose clock is set 48 hours off', ({ make }) => {
  const test = storeFor(make);

  it.each([48, -48])('by %i: loses nothing, signs nobody out, and keeps its order', async (hours) => {
    const team = await test.team();
    const [rep, revops] = [await team.join('rep'), await team.join('revops')];
    const joined = await ask<JoinAnswer>(test.fetch, 'POST', '/v1/join', {
      ...{ code: team.codes.rep, name: 'Sam', device: 'Laptop', renews: true },
    });
    const jobs = openJobs({
      store: test.store,
      metrics: createMetrics(),
      post: async () => ({ ok: true, value: null }),
      trouble: (error) => void test.troubles.push(error),
    });
    const sent: string[] = [];
    const raise = async () => {
      const event = flagEvent();
      const answer = await rep.post<{ results: { fate: string }[] }>('/v1/events', { events: [event] });
      expect(answer.body.results[0]?.fate).toBe('stored');
      sent.push(event.flag.id);
    };
    const renew = async (refresh: string | undefined) => {
      const pair = await ask<RefreshAnswer>(test.fetch, 'POST', '/v1/refresh', { refresh });
      expect(pair.status).toBe(200);
      const headers = { authorization: `Bearer ${pair.body.token}` };
      expect((await ask<unknown>(test.fetch, 'GET', '/v1/me', undefined, headers)).status).toBe(200);
      return pair.body.refresh;
    };
    await raise();
    test.clock.pass(hours);
    await jobs.round();
    await raise();
    // The browser renews when its token is turned down, or when it thinks that it is time: either way it stays signed in.
    const next = await renew(joined.body.refresh);
    test.clock.pass(-hours);
    await jobs.round();
    await raise();
    await renew(next);

    const { flags, cursor } = (await rep.get<ChangesAnswer>('/v1/changes')).body;
    expect(flags.map(({ id }) => id)).toEqual(sent);
    expect((await rep.get<ChangesAnswer>(`/v1/changes?since=${cursor}`)).body.flags).toEqual([]);
    const queue = (await revops.get<QueueAnswer>('/v1/queue')).body.flags.map(({ flag }) => flag.id);
    expect(queue.sort()).toEqual([...sent].sort());
    const review = { id: v7(), decision: 'accepted', words: 'Yes.', changed: null };
    expect((await revops.post<unknown>(`/v1/flags/${sent[1]}/review`, review)).status).toBe(200);
    expect((await rep.get<ChangesAnswer>(`/v1/changes?since=${cursor}`)).body.flags.map(({ id }) => id)).toEqual([
      sent[1],
    ]);
  });
});
