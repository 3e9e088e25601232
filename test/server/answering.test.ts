import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { asTeam } from '#server/database/team.ts';
import { bringBack } from '#server/recycle.ts';
import { forgetOld } from '#server/retention.ts';
import type { ChangesAnswer, EventsAnswer, QueueAnswer } from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { aFlag, ask, type Caller, flagEvent, tinySpec } from './team.ts';

/** What becomes of a flag when more than one thing happens to it. */

describe.each(databases)('a flag on $kind', ({ make }) => {
  const test = storeFor(make);
  let id: string;
  let rep: Caller;
  let revops: Caller;
  beforeAll(async () => {
    const spec = tinySpec();
    const sla = { ...spec.sla, recycle: [{ reason: 'not-now' as const, afterDays: 30 }] };
    const team = await test.team('Acme', { ...spec, sla });
    id = team.id;
    [rep, revops] = [await team.join('rep'), await team.join('revops')];
    const joining = { code: team.codes.rep, name: 'Sam', device: 'Phone', renews: true };
    const { refresh } = (await ask<{ refresh: string }>(test.fetch, 'POST', '/v1/join', joining)).body;
    await ask<unknown>(test.fetch, 'POST', '/v1/refresh', { refresh });
  });
  const raise = async (change = {}) => {
    const event = flagEvent(aFlag(change));
    await rep.post('/v1/events', { events: [event] });
    return event.flag.id;
  };
  const takeBack = (flagId: string) =>
    rep.post('/v1/events', { events: [{ id: v7(), type: 'withdraw', flagId, at: test.clock.now().toISOString() }] });
  const answer = async (flagId: string, more: object = {}) => {
    const body = { id: v7(), decision: 'accepted', words: 'Yes.', changed: null, ...more };
    const { status, body: told } = await revops.post<{ error?: { code: string } }>(`/v1/flags/${flagId}/review`, body);
    return told.error?.code ?? status;
  };
  const stateOf = async (flagId: string) => {
    const { flags } = (await rep.get<ChangesAnswer>('/v1/changes')).body;
    return flags.find((flag) => flag.id === flagId)?.state;
  };
  const queued = async (flagId: string) =>
    (await revops.get<QueueAnswer>('/v1/queue?limit=200')).body.flags.find(({ flag }) => flag.id === flagId);
  const mergeInto = async (flagId: string, into: string) =>
    (await revops.post<unknown>(`/v1/flags/${flagId}/merge`, { id: v7(), into })).status;

  /** Nobody is signed out meanwhile: their browsers sync. */
  const passDays = async (days: number) => {
    for (let day = 0; day < days; day++) {
      test.clock.pass(24);
      for (const caller of [rep, revops]) expect((await caller.get<unknown>('/v1/me')).status).toBe(200);
    }
  };

  it('that was taken back is answered no more, and what it was merged into is', async () => {
    const [alone, merged, into] = [await raise(), await raise(), await raise()];
    await takeBack(alone);
    expect(await answer(alone)).toBe('withdrawn');
    expect(await mergeInto(merged, into)).toBe(200);
    await takeBack(merged);
    expect(await answer(into)).toBe(200);
    expect([await stateOf(merged), await stateOf(into)]).toEqual(['withdrawn', 'answered']);
    const late = {
      id: v7(),
      type: 'refine',
      flagId: into,
      at: test.clock.now().toISOString(),
      refinement: { note: 'x' },
    };
    const { results } = (await rep.post<EventsAnswer>('/v1/events', { events: [late] })).body;
    expect(results).toMatchObject([{ fate: 'refused', why: expect.stringContaining('answered already') }]);
  });

  it('is found among those that are overdue, or among those that are not', async () => {
    const flagId = await raise();
    const among = async (overdue: boolean) =>
      (await revops.get<QueueAnswer>(`/v1/queue?overdue=${overdue}`)).body.flags.some(({ flag }) => flag.id === flagId);
    expect([await among(true), await among(false)]).toEqual([false, true]);
    test.clock.pass(49);
    expect([await among(true), await among(false)]).toEqual([true, false]);
    await takeBack(flagId);
  });

  it('comes back when it was put off, in nobody’s hands, and with its own answer to come', async () => {
    const [merged, into] = [await raise({ reason: 'not-now' }), await raise({ reason: 'not-now' })];
    const accepted = await raise({ reason: 'not-now' });
    expect(await answer(accepted)).toBe(200);
    expect(await mergeInto(merged, into)).toBe(200);
    expect((await revops.post<unknown>(`/v1/flags/${into}/claim`, { claimed: true })).status).toBe(200);
    expect(await answer(into, { decision: 'recycled' })).toBe(200);
    const numbersTaken = async () =>
      (
        await asTeam(test.store.db, id, (tx) =>
          tx.selectFrom('team_sequence').select('last').where('team_id', '=', id).executeTakeFirstOrThrow(),
        )
      ).last;
    const before = await numbersTaken();
    expect([await bringBack(test.store, id), await numbersTaken()]).toEqual([0, before]);
    await passDays(31);
    expect([await bringBack(test.store, id), await numbersTaken()]).toEqual([2, before + 2]);
    expect(await stateOf(accepted)).toBe('answered');
    for (const back of [merged, into])
      expect(await queued(back), back).toMatchObject({ state: 'open', claimedBy: null, review: null, merged: 0 });
  });

  it('is forgotten with what is as old, but not while it is to come back, nor its answer while another flag has it', async () => {
    const [gone, putOff, old] = [await raise(), await raise(), await raise()];
    const count = { id: v7(), type: 'count', what: 'heard', about: 'objection', aboutId: 'price', specVersion: 1 };
    const at = test.clock.now().toISOString();
    await rep.post('/v1/events', { events: [{ ...count, at }] });
    expect(await answer(gone)).toBe(200);
    const until = new Date(test.clock.now().getTime() + 400 * 86_400_000).toISOString().slice(0, 10);
    expect(await answer(putOff, { decision: 'recycled', until })).toBe(200);
    await passDays(100);
    const merged = await raise();
    expect(await mergeInto(merged, old)).toBe(200);
    expect(await answer(old, { words: 'Seen.' })).toBe(200);
    await passDays(90);
    const inStore = async (table: 'counts' | 'spent_refreshes') =>
      asTeam(test.store.db, id, (tx) => tx.selectFrom(table).select('team_id').execute());
    expect([(await inStore('counts')).length, (await inStore('spent_refreshes')).length]).toEqual([1, 1]);
    await forgetOld(test.store, id, 180);
    const { flags } = (await rep.get<ChangesAnswer>('/v1/changes')).body;
    expect(flags.find((flag) => flag.id === merged)?.review).toMatchObject({ words: 'Seen.' });
    expect([await stateOf(gone), await stateOf(putOff)]).toEqual([undefined, 'answered']);
    expect([await inStore('counts'), await inStore('spent_refreshes')]).toEqual([[], []]);
    await passDays(100);
    await forgetOld(test.store, id, 180);
    expect([await stateOf(merged), await stateOf(old)]).toEqual([undefined, undefined]);
  });

  it('is put off for a day at least: a day that is over takes nobody’s answer away again', async () => {
    const tomorrow = new Date(test.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
    const today = test.clock.now().toISOString().slice(0, 10);
    for (const until of ['2020-01-01', today, tomorrow]) {
      const flagId = await raise();
      expect(await answer(flagId, { decision: 'recycled', until })).toBe(200);
      expect(await bringBack(test.store, id), until).toBe(0);
      const { flags } = (await rep.get<ChangesAnswer>('/v1/changes')).body;
      expect(flags.find((flag) => flag.id === flagId)?.backAt, until).toBe(`${tomorrow}T00:00:00.000Z`);
    }
    await passDays(1);
    expect(await bringBack(test.store, id)).toBe(3);
  });

  it('is put off to the day that was said first: the same answer with another day is another answer', async () => {
    const flagId = await raise();
    const said = { id: v7(), decision: 'recycled', until: '2027-05-01' };
    expect(await answer(flagId, said)).toBe(200);
    expect(await answer(flagId, said)).toBe(200);
    expect(await answer(flagId, { ...said, until: '2027-06-01' })).toBe('review-taken');
    expect(await answer(flagId, { ...said, until: null })).toBe('review-taken');
  });
});
