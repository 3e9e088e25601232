import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { asTeam } from '#server/database/team.ts';
import type { EventsAnswer, QueueAnswer, WireEvent } from '#wire/wire.ts';
import { databases, makePostgres, storeFor } from './databases.ts';
import { aFlag, Caller, flagEvent, openTestStore, type TestTeam } from './team.ts';

/** Most events are decided before anybody has looked into the database. What changed meanwhile must still count. */

const send = async (caller: Caller, ...events: WireEvent[]) =>
  (await caller.post<EventsAnswer>('/v1/events', { events })).body.results.map(({ fate }) => fate);

describe.each(databases)('events decided unseen on $kind', ({ make }) => {
  const test = storeFor(make);
  let team: TestTeam;
  let rep: Caller;
  let revops: Caller;
  let admin: Caller;
  const queued = async (id: string) =>
    (await revops.get<QueueAnswer>('/v1/queue?limit=200')).body.flags.find(({ flag }) => flag.id === id);

  beforeEach(async () => {
    team = await test.team();
    [rep, revops, admin] = await Promise.all([team.join('rep'), team.join('revops'), team.join('admin')]);
    expect(await send(rep, flagEvent())).toEqual(['stored']);
  });

  it('are known when they came before, alone or among new ones', async () => {
    const [one, other] = [flagEvent(), flagEvent()];
    expect(await send(rep, one)).toEqual(['stored']);
    expect(await send(rep, one, other, one)).toEqual(['known', 'stored', 'known']);
    expect(await send(rep, flagEvent(one.flag))).toEqual(['known']);
    expect(await send(rep, other)).toEqual(['known']);
  });

  it('find what was said about a flag before it came', async () => {
    const event = flagEvent();
    const early = { id: v7(), type: 'refine', flagId: event.flag.id, at: event.flag.raisedAt } as const;
    expect(await send(rep, { ...early, refinement: { note: 'said early' } })).toEqual(['stored']);
    expect(await send(rep, event)).toEqual(['stored']);
    expect((await queued(event.flag.id))?.flag.note).toBe('said early');
  });

  it('say what belongs together in one go', async () => {
    const event = flagEvent();
    const said = { flagId: event.flag.id, at: event.flag.raisedAt };
    const note: WireEvent = { id: v7(), type: 'refine', ...said, refinement: { note: 'said with it' } };
    const count: WireEvent = {
      ...{ id: v7(), type: 'count', what: 'heard', about: 'objection', aboutId: 'price', specVersion: 1 },
      at: event.flag.raisedAt,
    };
    expect(await send(rep, note, event, count)).toEqual(['stored', 'stored', 'stored']);
    expect((await queued(event.flag.id))?.flag.note).toBe('said with it');
  });

  it('are due by the hours of now, and without whoever was erased meanwhile', async () => {
    const settings = { reviewHours: 5, businessHours: false, signatures: { sales: 1, marketing: 1 } };
    expect((await admin.ask('PUT', '/v1/settings', settings)).status).toBe(200);
    const event = flagEvent();
    expect(await send(rep, event)).toEqual(['stored']);
    const due = new Date(test.clock.now().getTime() + 5 * 3_600_000).toISOString();
    expect((await queued(event.flag.id))?.dueAt).toBe(due);

    expect((await admin.post('/v1/privacy/erase', { person: 'Pat Prospect' })).status).toBe(200);
    const named = flagEvent(aFlag({ prospect: { ...event.flag.prospect, person: 'Pat Prospect' }, note: 'Pat left' }));
    expect(await send(rep, named)).toEqual(['stored']);
    expect((await queued(named.flag.id))?.flag).toMatchObject({ note: null, prospect: { person: null } });
  });

  it('are stored though one among them is what the database cannot take', async () => {
    const device = await asTeam(test.store.db, team.id, (tx) =>
      tx
        .selectFrom('devices')
        .select(['id', 'member_id'])
        .where('member_id', '=', rep.joined.member.id)
        .executeTakeFirstOrThrow(),
    );
    const from = { memberId: device.member_id, deviceId: device.id };
    const at = '2026-03-02T09:00:00Z';
    const count = { id: v7(), type: 'count', what: 'heard', about: 'objection', aboutId: 'price', at } as const;
    const sent = [[flagEvent()], [{ ...count, specVersion: 1e300 }], [flagEvent(), flagEvent()]];
    const fates = await Promise.allSettled(sent.map((events) => test.store.events.write(team.id, from, events)));
    expect(fates).toMatchObject([
      { status: 'fulfilled', value: [{ fate: 'stored' }] },
      { status: 'rejected' },
      { status: 'fulfilled', value: [{ fate: 'stored' }, { fate: 'stored' }] },
    ]);
  });

  it('take numbers one after the other, none twice', async () => {
    const senders = await Promise.all(Array.from({ length: 6 }, () => team.join('rep')));
    await Promise.all(senders.flatMap((one) => Array.from({ length: 8 }, () => send(one, flagEvent(), flagEvent()))));
    const rows = await asTeam(test.store.db, team.id, (tx) => tx.selectFrom('flags').select('seq').execute());
    const numbers = rows.map(({ seq }) => seq);
    expect(new Set(numbers).size).toBe(1 + 6 * 8 * 2);
  });
});

describe('two stores on one PostgreSQL', () => {
  it('refuse a device that the other one has just revoked', async () => {
    const place = await makePostgres();
    const [here, there] = [await openTestStore(place.place), await openTestStore(place.place)];
    const team = await here.team();
    const rep = await team.join('rep');
    expect(await send(rep, flagEvent())).toEqual(['stored']);
    const device = await asTeam(here.store.db, team.id, (tx) =>
      tx.selectFrom('devices').select(['id', 'member_id']).executeTakeFirstOrThrow(),
    );
    // Past the session that this store remembers, as a request that was let in a moment ago.
    const from = { memberId: device.member_id, deviceId: device.id };
    const writes = () => here.store.events.write(team.id, from, [flagEvent()]);
    expect(await writes()).toMatchObject([{ fate: 'stored' }]);
    const elsewhere = new Caller(there.fetch, rep.joined);
    expect((await elsewhere.ask('DELETE', `/v1/devices/${device.id}`)).status).toBe(200);
    expect(await writes()).toBeNull();
    await Promise.all([here.store.close(), there.store.close()]);
    await place.remove();
  });
});
