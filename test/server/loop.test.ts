import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '#core/content-hash.ts';
import {
  type ChangesAnswer,
  changesAnswer,
  type EventsAnswer,
  eventsAnswer,
  type FlagStatus,
  type JoinAnswer,
  joinAnswer,
  type MeAnswer,
  meAnswer,
  type QueueAnswer,
  queueAnswer,
} from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { aFlag, ask, type Caller, flagEvent, type TestTeam, tinySpec } from './team.ts';

describe.each(databases)('the loop on $kind', ({ make }) => {
  const test = storeFor(make);
  let team: TestTeam;
  let rep: Caller;
  let revops: Caller;

  beforeAll(async () => {
    team = await test.team();
    rep = await team.join('rep', 'Sam Rep');
    revops = await team.join('revops', 'Robin Ops');
  });

  it('lets people in by invite code, in any way they type it', async () => {
    const typed = team.codes.rep.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    const joined = await ask<JoinAnswer>(test.fetch, 'POST', '/v1/join', {
      code: typed,
      name: 'Kim',
      device: 'Laptop',
    });
    expect(joined.status).toBe(200);
    expect(joinAnswer.parse(joined.body).member.role).toBe('rep');
    const wrong = await ask<unknown>(test.fetch, 'POST', '/v1/join', {
      code: 'NOPE-NOPE-NOPE',
      name: 'Kim',
      device: 'x',
    });
    expect(wrong.status).toBe(403);
    expect(wrong.body).toMatchObject({ error: { code: 'bad-code' } });
  });

  it('knows a token again, and no other', async () => {
    const me = await rep.get<MeAnswer>('/v1/me');
    expect(meAnswer.parse(me.body)).toMatchObject({ member: { name: 'Sam Rep' }, reviewHours: 48 });
    const { token } = rep.joined;
    for (const wrong of ['', 'Bearer', 'Bearer x', `Bearer ${token.slice(0, -4)}AAAA`, `Basic ${token}`]) {
      const refused = await rep.get<unknown>('/v1/me', { authorization: wrong });
      expect(refused.status).toBe(401);
      expect(refused.body).toMatchObject({ error: { code: 'signed-out' } });
    }
  });

  it('serves the spec by its ETag and publishes higher versions only', async () => {
    const first = await rep.get<unknown>('/v1/spec');
    const hash = contentHash(tinySpec());
    expect(first.headers.get('etag')).toBe(`"${hash}"`);
    expect(first.body).toEqual({ ...tinySpec(), status: 'published' });
    expect((await rep.get<unknown>('/v1/spec', { 'if-none-match': `"${hash}"` })).status).toBe(304);

    expect((await rep.post<unknown>('/v1/specs', tinySpec({ version: 2 }))).status).toBe(403);
    expect((await revops.post<unknown>('/v1/specs', tinySpec())).status).toBe(200);
    expect((await revops.post<unknown>('/v1/specs', tinySpec({ name: 'Other' }))).body).toMatchObject({
      error: { code: 'version-taken' },
    });
    const invalid = await revops.post<{ error: { message: string } }>('/v1/specs', { ...tinySpec(), colour: 'red' });
    expect(invalid.status).toBe(422);
    expect(invalid.body.error.message).toContain('colour');
    const { sla } = tinySpec();
    const second = await revops.post<{ hash: string }>(
      '/v1/specs',
      tinySpec({ version: 2, sla: { ...sla, reviewHours: 24 } }),
    );
    expect(second.status).toBe(200);
    const after = await rep.get<{ version: number }>('/v1/spec', { 'if-none-match': `"${hash}"` });
    expect(after.status).toBe(200);
    expect(after.body.version).toBe(2);
    expect((await rep.get<MeAnswer>('/v1/me')).body.reviewHours).toBe(24);
    expect((await revops.post<unknown>('/v1/specs', tinySpec({ version: 3 }))).status).toBe(200);
    expect((await rep.get<MeAnswer>('/v1/me')).body.reviewHours).toBe(48);
  });

  it('takes a flag, queues it by due time, answers it, and tells the seller', async () => {
    const start = (await rep.get<ChangesAnswer>('/v1/changes')).body.cursor;
    const event = flagEvent(aFlag({ note: 'They said 45 people.' }));
    const sent = await rep.post<EventsAnswer>('/v1/events', { events: [event] });
    expect(eventsAnswer.parse(sent.body).results).toEqual([{ id: event.id, fate: 'stored', why: null }]);
    const again = await rep.post<EventsAnswer>('/v1/events', { events: [event] });
    expect(again.body.results[0]?.fate).toBe('known');

    const seen = await rep.get<ChangesAnswer>(`/v1/changes?since=${start}`);
    expect(changesAnswer.parse(seen.body).flags).toMatchObject([{ id: event.flag.id, state: 'open', review: null }]);
    const dueAt = new Date(test.clock.now().getTime() + 48 * 3_600_000).toISOString();
    expect(seen.body.flags[0]?.dueAt).toBe(dueAt);

    const queued = await revops.get<QueueAnswer>('/v1/queue');
    expect(queueAnswer.parse(queued.body).flags).toHaveLength(1);
    expect(queued.body.flags[0]).toMatchObject({ flag: event.flag, by: { name: 'Sam Rep' }, dueAt, state: 'open' });

    const review = { id: v7(), decision: 'accepted', words: 'You are right.', changed: null };
    const path = `/v1/flags/${event.flag.id}/review`;
    expect((await rep.post<unknown>(path, review)).status).toBe(403);
    const answered = await revops.post<FlagStatus>(path, review);
    expect(answered.body).toMatchObject({ state: 'answered', review: { by: 'Robin Ops', words: 'You are right.' } });
    expect((await revops.post<FlagStatus>(path, review)).body).toEqual(answered.body);
    expect((await revops.post<unknown>(path, { ...review, words: 'No.' })).status).toBe(409);
    expect((await revops.post<unknown>(path, { ...review, id: v7() })).status).toBe(409);
    expect((await revops.post<unknown>(`/v1/flags/${v7()}/review`, review)).status).toBe(409);
    expect((await revops.post<unknown>(`/v1/flags/${v7()}/review`, { ...review, id: v7() })).status).toBe(404);

    const told = await rep.get<ChangesAnswer>(`/v1/changes?since=${seen.body.cursor}`);
    expect(told.body.flags).toEqual([answered.body]);
    expect((await rep.get<ChangesAnswer>(`/v1/changes?since=${told.body.cursor}`)).body.flags).toEqual([]);
    expect((await revops.get<QueueAnswer>('/v1/queue')).body.flags).toEqual([]);
  });

  it('refuses a bad event by itself and stores the others', async () => {
    const good = flagEvent();
    const bad = { ...flagEvent(), flag: { ...aFlag(), kind: 'rude' } };
    const foreign = { ...flagEvent(), colour: 'red' };
    const nul = flagEvent(aFlag({ note: 'a\0b' }));
    const half = flagEvent(aFlag({ note: 'a\ud800b' }));
    const sent = await rep.post<EventsAnswer>('/v1/events', { events: [bad, foreign, nul, good, half] });
    expect(sent.status).toBe(200);
    expect(sent.body.results.map(({ fate }) => fate)).toEqual(['refused', 'refused', 'refused', 'stored', 'refused']);
    expect(sent.body.results.map(({ id }) => id)).toEqual([bad.id, foreign.id, nul.id, good.id, half.id]);
    expect(sent.body.results[0]?.why).toContain('kind');
  });

  it('keeps what is said about a flag, in whatever order it comes', async () => {
    const flag = aFlag();
    const at = flag.raisedAt;
    const refine = {
      id: v7(),
      type: 'refine',
      flagId: flag.id,
      at,
      refinement: { note: 'Later words', reason: 'too-small' },
    };
    const early = await rep.post<EventsAnswer>('/v1/events', { events: [refine] });
    expect(early.body.results[0]?.fate).toBe('stored');
    await rep.post<EventsAnswer>('/v1/events', { events: [flagEvent(flag)] });
    const other = await team.join('rep', 'Other');
    const theirs = await other.post<EventsAnswer>('/v1/events', { events: [{ ...refine, id: v7() }] });
    expect(theirs.body.results[0]?.fate).toBe('refused');
    const find = async () =>
      (await revops.get<QueueAnswer>('/v1/queue')).body.flags.find((queued) => queued.flag.id === flag.id);
    expect((await find())?.flag).toMatchObject({ note: 'Later words', reason: 'too-small' });
    await rep.post<EventsAnswer>('/v1/events', {
      events: [
        { ...refine, id: v7(), refinement: { note: null } },
        { id: v7(), type: 'count', what: 'heard', about: 'objection', aboutId: 'price', specVersion: 1, at },
      ],
    });
    expect((await find())?.flag).toMatchObject({ note: null, reason: 'too-small' });
    await rep.post<EventsAnswer>('/v1/events', { events: [{ id: v7(), type: 'withdraw', flagId: flag.id, at }] });
    expect(await find()).toBeUndefined();
  });

  it('pages the queue by key, and loses none when flags come between', async () => {
    test.clock.pass(1);
    const events = Array.from({ length: 7 }, () => flagEvent(aFlag({ kind: 'wrong-timing' })));
    await rep.post('/v1/events', { events });
    const seen: string[] = [];
    let next: string | null | undefined = '';
    do {
      const page: QueueAnswer = (
        await revops.get<QueueAnswer>(`/v1/queue?kind=wrong-timing&limit=3${next ? `&after=${next}` : ''}`)
      ).body;
      seen.push(...page.flags.map(({ flag }) => flag.id));
      next = page.next;
      test.clock.pass(1);
      if (seen.length === 3) await rep.post('/v1/events', { events: [flagEvent(aFlag({ kind: 'wrong-timing' }))] });
    } while (next);
    expect(new Set(seen).size).toBe(8);
    expect(seen).toHaveLength(8);
  });
});
