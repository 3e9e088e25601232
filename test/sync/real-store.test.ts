import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdMs } from '#local/outbox.ts';
import type { Net } from '#sync/http.ts';
import { joinTeam } from '#sync/join.ts';
import { preparedStore } from '../server/prepared-store.ts';
import { openTestStore, type TestStore, type TestTeam, tinySpec } from '../server/team.ts';
import { aFlag, makeDevice, stamp } from './device.ts';

/** The same rounds against the store itself, on PGlite in memory. */
describe('with the shared store', () => {
  let test: TestStore;
  let team: TestTeam;
  let net: Net;
  beforeAll(async () => {
    test = await openTestStore(preparedStore());
    team = await test.team();
    net = {
      timeout: () => new AbortController().signal,
      fetch: async (input, init) => test.fetch(new Request(input as string, { ...init, redirect: 'manual' })),
    };
  });
  afterAll(async () => {
    expect(test.troubles).toEqual([]);
    await test.store.close();
  });

  const seller = async () => {
    const device = makeDevice(net);
    const invitation = { store: 'https://store.test', code: team.codes.rep };
    const joined = await joinTeam(net, device.keep, invitation, { name: 'Sam', device: 'Test' });
    expect(joined).toEqual({ ok: true, value: { team: 'Acme' } });
    return device;
  };

  it('goes once round: joined, spec, flag, refined, answered, heard', async () => {
    const device = await seller();
    await device.sync.round('now');
    expect((await device.keep.get('spec'))?.spec).toMatchObject({ id: 'tiny', version: 1 });
    const flag = aFlag();
    const { teamId } = (await device.keep.get('team')) ?? { teamId: null };
    await device.flags.raise(flag, teamId, stamp(device));
    device.clock.now += holdMs;
    await device.sync.round('now');
    await device.flags.refine(flag.id, { note: 'They are 40 people.' }, stamp(device));
    await device.sync.round('now');
    expect(await device.flags.newest(9)).toMatchObject([{ state: 'sent', dueAt: '2026-03-04T09:00:00.000Z' }]);

    const revops = await team.join('revops', 'Robin');
    const id = crypto.randomUUID().replace(/^(.{14})./, '$17');
    const review = { id, decision: 'accepted', words: 'Thank you.', changed: null };
    expect((await revops.post(`/v1/flags/${flag.id}/review`, review)).status).toBe(200);
    await device.sync.round('now');
    expect(await device.flags.newest(9)).toMatchObject([
      { state: 'answered', unseen: true, review: { words: 'Thank you.' } },
    ]);
    expect(await device.sync.standing()).toMatchObject({ state: 'idle', waiting: 0, note: null });
  });

  it('gives a seller on a new laptop their flags and the answers, and lets them take one back', async () => {
    const lost = await seller();
    const { teamId, memberId } = (await lost.keep.get('team')) ?? { teamId: null, memberId: '' };
    const [answered, open] = [aFlag({ note: 'They are 40.' }), aFlag()];
    for (const flag of [answered, open]) await lost.flags.raise(flag, teamId, stamp(lost));
    lost.clock.now += holdMs;
    await lost.sync.round('now');
    const revops = await team.join('revops', 'Robin');
    const uuid = () => crypto.randomUUID().replace(/^(.{14})./, '$17');
    const review = { id: uuid(), decision: 'accepted', words: 'Right.', changed: null };
    await revops.post(`/v1/flags/${answered.id}/review`, review);
    const invite = { id: uuid(), role: 'rep', uses: 1, days: 3, member: memberId };
    const { code } = (await revops.post<{ code: string }>('/v1/invites', invite)).body;

    const laptop = makeDevice(net);
    const who = { name: 'Sam, again', device: 'New laptop' };
    expect(await joinTeam(net, laptop.keep, { store: 'https://store.test', code }, who)).toMatchObject({ ok: true });
    expect(await laptop.keep.get('team')).toMatchObject({ memberId, member: 'Sam' });
    await laptop.sync.round('now');
    const byId = new Map((await laptop.flags.newest(9)).map((own) => [own.flag.id, own]));
    expect(byId.get(answered.id)).toMatchObject({
      ...{ state: 'answered', unseen: true, team: teamId, flag: answered, review: { words: 'Right.' } },
    });
    expect(byId.get(open.id)).toMatchObject({ state: 'sent', flag: open });
    await laptop.flags.withdraw(open.id, stamp(laptop));
    await laptop.sync.round('now');
    await lost.sync.round('now');
    expect((await lost.flags.newest(9)).find(({ flag }) => flag.id === open.id)?.state).toBe('withdrawn');
    expect(await laptop.outbox.waiting()).toBe(0);
  });

  it('gives their flags to who first joined as somebody new, and is let in again as who they are', async () => {
    const lost = await seller();
    const { teamId, memberId } = (await lost.keep.get('team')) ?? { teamId: null, memberId: '' };
    const flag = aFlag();
    await lost.flags.raise(flag, teamId, stamp(lost));
    lost.clock.now += holdMs;
    await lost.sync.round('now');

    const laptop = await seller();
    await laptop.sync.round('now');
    expect(await laptop.flags.newest(9)).toEqual([]);
    const admin = await team.join('admin', 'Ada');
    expect((await admin.ask('DELETE', `/v1/members/${(await laptop.keep.get('team'))?.memberId}`)).status).toBe(200);
    await laptop.sync.round('now');
    expect(await laptop.sync.standing()).toMatchObject({ state: 'signed-out' });
    const id = crypto.randomUUID().replace(/^(.{14})./, '$17');
    const invite = { id, role: 'rep', uses: 1, days: 3, member: memberId };
    const { code } = (await admin.post<{ code: string }>('/v1/invites', invite)).body;
    const who = { name: 'Sam', device: 'New laptop' };
    expect(await joinTeam(net, laptop.keep, { store: 'https://store.test', code }, who)).toMatchObject({ ok: true });
    await laptop.sync.round('now');
    expect((await laptop.flags.newest(9)).map((own) => own.flag.id)).toEqual([flag.id]);
  });

  it('brings clue updates by their hash, and leaves an invalid one out whole', async () => {
    const device = await seller();
    const revops = await team.join('revops', 'Robin');
    const clue = { site: 'linkedin-company', fact: 'company.employees', by: 'label', words: 'Team strength' };
    const save = (version: number, clues: unknown) => revops.ask<unknown>('PUT', '/v1/clues', { version, clues });
    await device.sync.round('now');
    expect(await device.keep.get('clues')).toBeNull();
    expect((await save(1, [clue])).status).toBe(200);
    await device.sync.round('now');
    expect((await device.keep.get('clues'))?.clues).toEqual([clue]);
    for (const bad of [
      { ...clue, selector: 'body' },
      { ...clue, words: 'x'.repeat(121) },
    ]) {
      const refusal = await save(2, [clue, bad]);
      expect([refusal.status, JSON.stringify(refusal.body)]).toEqual([422, expect.stringContaining('clues[1].')]);
    }
    expect((await save(1, [])).status).toBe(409);
    // A store of a later version, or one that lies: what it sends is refused here too, and what was in force stays.
    const seen: (string | null)[] = [];
    const lying: Net = {
      ...net,
      async fetch(input, init) {
        const answer = await net.fetch(input, init);
        if (!String(input).endsWith('/v1/clues')) return answer;
        seen.push(new Headers(init?.headers).get('if-none-match'));
        const json = { version: 3, clues: [{ ...clue, by: 'selector', words: 'body *' }] };
        return new Response(JSON.stringify(json), { headers: answer.headers });
      },
    };
    expect((await save(2, [clue, clue])).status).toBe(200);
    const etag = (await device.keep.get('clues'))?.etag ?? '';
    const deceived = device.restart(lying);
    await deceived.sync.round('now');
    await deceived.sync.round('now');
    expect(seen).toEqual([etag]);
    expect((await device.keep.get('clues'))?.clues).toEqual([clue]);
    expect(await deceived.sync.standing()).toMatchObject({
      state: 'idle',
      note: expect.stringContaining("The team's clue update was left out: clues[0].by"),
    });
    expect((await save(3, [])).status).toBe(200);
    await device.sync.round('now');
    expect(await device.keep.get('clues')).toMatchObject({ clues: [], note: null });
    const log = (await revops.get<{ entries: { action: string }[] }>('/v1/audit')).body.entries;
    expect(log.filter(({ action }) => action === 'clues.saved')).toHaveLength(3);
    const same = await revops.get<unknown>('/v1/clues', {
      'if-none-match': (await device.keep.get('clues'))?.etag ?? '',
    });
    expect(same.status).toBe(304);
  });

  it('writes once what is sent twice, and hears of a new spec', async () => {
    const device = await seller();
    const { teamId } = (await device.keep.get('team')) ?? { teamId: null };
    await device.sync.round('now');
    for (let index = 0; index < 3; index++) await device.flags.raise(aFlag(), teamId, stamp(device));
    device.clock.now += holdMs;
    // Killed after the store has it and before that is noted, twice.
    for (let times = 0; times < 2; times++) {
      const worker = device.restart();
      let asked = false;
      const deaf = worker.outbox.settle;
      Object.assign(worker.outbox, {
        settle: () => {
          asked = true;
          throw new Error('killed');
        },
      });
      await worker.sync.round('now');
      Object.assign(worker.outbox, { settle: deaf });
      expect([asked, await worker.outbox.waiting()]).toEqual([true, 3]);
    }
    await device.sync.round('now');
    const mine = (await device.flags.newest(9)).map(({ flag }) => flag.id);
    const revops = await team.join('revops');
    const queue = await revops.get<{ flags: { flag: { id: string } }[] }>('/v1/queue');
    const there = queue.body.flags.map(({ flag }) => flag.id).filter((id) => mine.includes(id));
    expect(there.sort()).toEqual([...mine].sort());

    await revops.post('/v1/specs', { ...tinySpec({ version: 2 }), status: 'published' });
    await device.sync.round('now');
    expect((await device.keep.get('spec'))?.spec.version).toBe(2);
  });

  it('keeps a spec that was retired, marked so, and takes the mark away where it counts again', async () => {
    const device = await seller();
    await device.sync.round('now');
    const kept = async () => (await device.keep.get('spec'))?.spec;
    const before = await kept();
    const revops = await team.join('revops');
    const move = async (version: number | null) => {
      const id = crypto.randomUUID().replace(/^(.{14})./, '$17');
      expect((await revops.post('/v1/specs/in-force', { id, version, why: 'Nobody sells there now.' })).status).toBe(
        200,
      );
      await device.sync.round('now');
    };
    await move(null);
    expect(await kept()).toEqual({ ...before, status: 'retired' });
    await move(before?.version ?? 0);
    expect(await kept()).toEqual(before);
  });

  it('is told which invite codes are wrong', async () => {
    const device = makeDevice(net);
    const joined = await joinTeam(
      net,
      device.keep,
      { store: 'https://store.test', code: 'NOPE-NOPE-NOPE' },
      { name: 'Sam', device: 'Test' },
    );
    expect(joined).toMatchObject({ ok: false, why: 'bad-code' });
  });
});
