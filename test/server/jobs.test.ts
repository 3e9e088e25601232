import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { contentHash as hashOfSpec, validSignatures } from '#core/content-hash.ts';
import { failed, ok } from '#core/result.ts';
import type { Spec } from '#core/spec.ts';
import { type Post, postOutside } from '#server/deliver.ts';
import { type Jobs, openJobs } from '#server/jobs.ts';
import { createMetrics } from '#server/metrics.ts';
import { makeNotices } from '#server/notices.ts';
import { isPublicAddress } from '#server/public-address.ts';
import type { ChangesAnswer, QueueAnswer } from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { aFlag, type Caller, flagEvent, tinySpec } from './team.ts';

describe.each(databases)('the jobs on $kind', ({ make }) => {
  const test = storeFor(make);
  let rep: Caller;
  let admin: Caller;
  const posted: { url: string; headers: Readonly<Record<string, string>>; body: string }[] = [];
  let taken = true;
  let post: Post = async (url, headers, body) => {
    posted.push({ url, headers, body });
    return taken ? ok(null) : failed('refused', 'answered 500');
  };
  const metrics = createMetrics();
  let jobs: Jobs;
  let isSteady = true;
  const run = async () => {
    await jobs.round();
    await jobs.idle();
  };

  beforeAll(async () => {
    const trouble = (error: Error) => void test.troubles.push(error);
    jobs = openJobs({
      store: test.store,
      metrics,
      post: (...notice) => post(...notice),
      trouble,
      retentionDays: 180,
      isSteady: () => isSteady,
    });
    const spec = tinySpec();
    const team = await test.team('Acme', {
      ...spec,
      sla: { ...spec.sla, recycle: [{ reason: 'not-now', afterDays: 30 }] },
    });
    rep = await team.join('rep');
    admin = await team.join('admin');
  });
  const raise = async (change = {}) => {
    const event = flagEvent(aFlag(change));
    await rep.post('/v1/events', { events: [event] });
    return event.flag;
  };
  const review = (flagId: string, more: object) =>
    admin.post<unknown>(`/v1/flags/${flagId}/review`, {
      id: v7(),
      decision: 'accepted',
      words: 'Yes.',
      changed: null,
      ...more,
    });
  const open = async () => (await admin.get<QueueAnswer>('/v1/queue')).body.flags.map(({ flag }) => flag.id);

  it('bring a recycled flag back when its day has come, by the answer or by the rule', async () => {
    const [named, ruled, never] = [await raise(), await raise({ reason: 'not-now' }), await raise()];
    await review(named.id, { decision: 'recycled', until: '2026-03-12' });
    await review(ruled.id, { decision: 'recycled' });
    await review(never.id, { decision: 'recycled' });
    const { cursor } = (await rep.get<ChangesAnswer>('/v1/changes')).body;
    await run();
    expect(await open()).toEqual([]);
    test.clock.pass(10 * 24);
    await run();
    expect(await open()).toEqual([named.id]);
    const seen = (await rep.get<ChangesAnswer>(`/v1/changes?since=${cursor}`)).body.flags;
    expect(seen).toMatchObject([{ id: named.id, state: 'open', review: null, dueAt: '2026-03-14T09:00:00.000Z' }]);
    test.clock.pass(20 * 24);
    await run();
    expect(await open()).toEqual([named.id, ruled.id]);
    for (const id of [named.id, ruled.id]) await review(id, {});
  });

  it('send a notice for a new flag, one before it is due, one when it is overdue, each once and signed', async () => {
    const secret = 'a secret of the team';
    const add = (body: object) => admin.post<unknown>('/v1/hooks', { id: v7(), format: 'json', secret, ...body });
    for (const url of ['http://example.com/', 'https://user:pw@example.com/', 'ftp://example.com', 'nonsense'])
      expect((await add({ url })).status).toBeGreaterThanOrEqual(400);
    const [json, slack] = [v7(), v7()];
    expect((await add({ id: json, url: 'https://hooks.example.com/json' })).status).toBe(200);
    expect((await add({ id: slack, url: 'https://hooks.example.com/slack', format: 'slack' })).status).toBe(200);
    const flag = await raise({
      note: 'words of a seller',
      prospect: { ...aFlag().prospect, key: 'a<b>.example', person: 'Max Roe' },
    });
    await run();
    await run();
    expect(posted.map(({ url }) => url).sort()).toEqual([
      'https://hooks.example.com/json',
      'https://hooks.example.com/slack',
    ]);
    const [first] = posted.filter(({ url }) => url.endsWith('json'));
    const at = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(first?.headers['icp-lens-signature'] ?? '');
    expect(at?.[2]).toBe(createHmac('sha256', secret).update(`${at?.[1]}.${first?.body}`).digest('hex'));
    expect(JSON.parse(first?.body ?? '')).toMatchObject({ what: 'new', flag: { id: flag.id, kind: 'wrong-tier' } });
    expect(posted.find(({ url }) => url.endsWith('slack'))?.body).toContain('a&lt;b&gt;.example');
    for (const { body } of posted) expect(body).not.toMatch(/words of a seller|Max Roe/);
    await admin.ask('DELETE', `/v1/hooks/${slack}`);
    test.clock.pass(41);
    await run();
    test.clock.pass(8);
    await run();
    expect(posted.slice(2).map(({ body }) => (JSON.parse(body) as { what: string }).what)).toEqual([
      'due-soon',
      'overdue',
    ]);

    taken = false;
    await raise();
    for (let n = 0; n < 12; n++) {
      await run();
      test.clock.pass(n / 2);
    }
    expect(posted.length).toBeGreaterThan(8);
    const { undelivered } = (
      await admin.get<{ undelivered: { what: string; tries: number; trouble: string }[] }>('/v1/hooks')
    ).body;
    expect(undelivered).toContainEqual(expect.objectContaining({ what: 'new', tries: 8, trouble: 'answered 500' }));
    await admin.ask('DELETE', `/v1/hooks/${json}`);
    const before = posted.length;
    await run();
    expect(posted.length).toBe(before);
  });

  it('keep no team waiting for the address of another one', async () => {
    const other = await test.team('Slow', tinySpec());
    const [slow, quick] = [await other.join('admin'), admin];
    const hook = (url: string) => ({ id: v7(), format: 'json', secret: 'a secret of the team', url });
    await slow.post('/v1/hooks', hook('https://slow.example.com/'));
    await slow.post('/v1/hooks', hook('https://sound.example.com/'));
    await quick.post('/v1/hooks', hook('https://quick.example.com/'));
    await slow.post('/v1/events', { events: [flagEvent(aFlag()), flagEvent(aFlag())] });
    let answer = () => {};
    const answered = new Promise<void>((done) => {
      answer = done;
    });
    const before = post;
    const heard: string[] = [];
    post = async (url, _headers, body) => {
      heard.push(`${new URL(url).hostname} ${(JSON.parse(body) as { flag: { id: string } }).flag.id}`);
      if (url.includes('slow')) await answered;
      return url.includes('slow') ? failed('unreachable', 'no answer') : ok(null);
    };
    try {
      for (const flag of [await raise(), await raise()])
        await vi.waitFor(async () => {
          await jobs.round();
          expect(heard).toContain(`quick.example.com ${flag.id}`);
        });
      // Nor does one address of a team wait for the other one.
      await vi.waitFor(() => expect(heard.filter((to) => to.startsWith('sound'))).toHaveLength(2));
      expect(heard.filter((to) => to.startsWith('slow'))).toHaveLength(1);
    } finally {
      answer();
      await jobs.idle();
    }
    // What did not take a notice is given no second one in a row.
    expect(heard.filter((to) => to.startsWith('slow'))).toHaveLength(1);
    post = before;
  });

  it('end with the notice that is on its way, and send the others after the next start', async () => {
    const before = post;
    await admin.post('/v1/hooks', {
      id: v7(),
      format: 'json',
      secret: 'a secret of the team',
      url: 'https://x.example/',
    });
    const flags = [await raise(), await raise(), await raise()];
    const heard: string[] = [];
    const trouble = (error: Error) => void test.troubles.push(error);
    let stopping: Promise<void> | null = null;
    post = async (url, _headers, body) => {
      if (!url.includes('x.example')) return ok(null);
      heard.push((JSON.parse(body) as { flag: { id: string } }).flag.id);
      stopping ??= first.stop();
      return ok(null);
    };
    const first = openJobs({ store: test.store, metrics, trouble, post: (...notice) => post(...notice) });
    await first.round();
    await vi.waitFor(() => expect(stopping).not.toBeNull());
    await stopping;
    const sent = heard.length;
    expect(sent).toBeLessThan(flags.length);
    await run();
    expect(heard).toEqual(expect.arrayContaining(flags.map(({ id }) => id)));
    expect(new Set(heard).size).toBe(heard.length);
    post = before;
  });

  it('forget what is older than 180 days, but not what still waits', async () => {
    const [waits, done] = [await raise(), await raise()];
    await review(done.id, {});
    // Nobody is signed out meanwhile: their browsers sync.
    for (let days = 0; days <= 180; days += 20) {
      test.clock.pass(20 * 24);
      for (const caller of [rep, admin]) expect((await caller.get<unknown>('/v1/me')).status).toBe(200);
    }
    const fresh = await raise();
    await review(fresh.id, {});
    const ids = async () => {
      const { rows } = await sql<{ id: string }>`select id from flags order by id`.execute(test.store.db);
      return rows.map(({ id }) => id);
    };
    isSteady = false;
    await run();
    expect(await ids()).toContain(done.id);
    isSteady = true;
    await run();
    const left = await ids();
    expect(left).toContain(waits.id);
    expect(left).toContain(fresh.id);
    expect(left).not.toContain(done.id);
    const events = await sql<{ n: number }>`select count(*)::int as n from events`.execute(test.store.db);
    expect(events.rows[0]?.n).toBe(1);
  });

  it('export and erase one person, also from flags that arrive later', async () => {
    const at = '2026-03-02T09:00:00Z';
    const person = { name: 'person.name', value: 'Jo Doe', said: 'Jo Doe', from: 'h1', at } as const;
    const raisedAt = test.clock.now().toISOString();
    const about = {
      raisedAt,
      facts: [...aFlag().facts, person],
      note: 'Jo says no',
      prospect: { ...aFlag().prospect, person: 'Jo Doe' },
    };
    const flag = await raise(about);
    const bystander = await raise({ note: 'stays' });
    const found = (await admin.post<{ flags: { id: string }[] }>('/v1/privacy/export', { person: 'jo doe' })).body;
    expect(found.flags.map(({ id }) => id)).toEqual([flag.id]);
    const { cursor } = (await rep.get<ChangesAnswer>('/v1/changes')).body;
    const late = flagEvent(aFlag(about));
    test.clock.pass(1);
    expect((await admin.post<unknown>('/v1/privacy/erase', { person: 'Jo Doe' })).body).toEqual({
      flags: 1,
      reviews: 0,
    });
    await rep.post('/v1/events', { events: [late] });
    const { rows } = await sql<{ all: string }>`select string_agg(f::text, '') as all from flags f`.execute(
      test.store.db,
    );
    expect(rows[0]?.all).not.toMatch(/Jo/);
    expect(rows[0]?.all).toContain('stays');
    const told = (await rep.get<ChangesAnswer>(`/v1/changes?since=${cursor}`)).body.flags;
    expect(told.find(({ id }) => id === flag.id)?.erased).toBe(true);
    const anew = await raise({ ...about, raisedAt: new Date(test.clock.now().getTime() + 1000).toISOString() });
    expect(
      (await admin.post<{ flags: { id: string }[] }>('/v1/privacy/export', { person: 'Jo Doe' })).body.flags.map(
        ({ id }) => id,
      ),
    ).toEqual([anew.id]);
    await review(bystander.id, {});
  });

  it('export and erase one seller', async () => {
    const member = rep.joined.member.id;
    const signed = tinySpec({ version: 99 });
    const contentHash = hashOfSpec(signed);
    expect((await rep.post<unknown>('/v1/signatures', { id: v7(), contentHash, side: 'sales' })).status).toBe(200);
    expect((await admin.post<unknown>('/v1/signatures', { id: v7(), contentHash, side: 'marketing' })).status).toBe(
      200,
    );
    expect((await admin.post<unknown>('/v1/specs', signed)).status).toBe(200);
    const mine = (await admin.post<{ flags: unknown[]; member: { name: string } }>('/v1/privacy/export', { member }))
      .body;
    expect([mine.member.name, mine.flags.length > 3]).toEqual(['A rep', true]);
    expect((await admin.post<unknown>('/v1/privacy/erase', { member: v7() })).status).toBe(404);
    const erased = await admin.post<{ flags: number }>('/v1/privacy/erase', { member });
    expect([erased.status, erased.body.flags]).toEqual([200, mine.flags.length]);
    const told = await rep.get<{ error: { code: string } }>('/v1/me');
    expect([told.status, told.body.error.code]).toEqual([401, 'erased']);
    // That it was signed stays, and the hash of what was signed; whose name it was goes.
    const spec = (await admin.get<Spec>('/v1/specs/99')).body;
    expect(spec.signatures.map(({ name, role }) => [name, role])).toEqual([
      ['erased', 'sales'],
      ['A admin', 'marketing'],
    ]);
    expect(validSignatures(spec)).toHaveLength(2);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from members where name = 'A rep'`.execute(
      test.store.db,
    );
    expect(rows[0]?.n).toBe(0);
  });

  it('say nothing new of flags from before, nothing of merged ones, and come again ever later', async () => {
    const team = await test.team('Quiet');
    const [boss, seller] = [await team.join('admin'), await team.join('rep')];
    const [before, into, merged] = [flagEvent(), flagEvent(), flagEvent()];
    await seller.post('/v1/events', { events: [before] });
    test.clock.pass(1);
    const add = (id: string) =>
      boss.post<unknown>('/v1/hooks', {
        id,
        url: 'https://quiet.example/',
        format: 'json',
        secret: 'a secret of the quiet',
      });
    const hooks = Array.from({ length: 11 }, () => v7());
    expect((await add(hooks[0] ?? '')).status).toBe(200);
    await seller.post('/v1/events', { events: [into, merged] });
    await boss.post(`/v1/flags/${merged.flag.id}/merge`, { id: v7(), into: into.flag.id });
    taken = false;
    const begun = test.clock.now().getTime();
    const minutes = async () => {
      await run();
      const { rows } = await sql<{ flag_id: string; next_at: Date }>`
        select flag_id, next_at from notices where team_id = ${team.id}`.execute(test.store.db);
      expect(rows.map(({ flag_id }) => flag_id)).toEqual([into.flag.id]);
      return ((rows[0]?.next_at.getTime() ?? 0) - begun) / 60_000;
    };
    expect(await minutes()).toBe(1);
    test.clock.pass(1 / 60);
    expect(await minutes()).toBe(1 + 2);
    test.clock.pass(2 / 60);
    expect(await minutes()).toBe(1 + 2 + 4);
    taken = true;
    const statuses = [];
    for (const id of hooks.slice(1)) statuses.push((await add(id)).status);
    expect(statuses).toEqual([...Array(9).fill(200), 409]);
    for (const id of hooks) await boss.ask('DELETE', `/v1/hooks/${id}`);
  });

  it('give notice of a new flag however many wait there already', async () => {
    const team = await test.team('Busy');
    const [boss, seller] = [await team.join('admin'), await team.join('rep')];
    const hook = { id: v7(), url: 'https://busy.example/', format: 'json', secret: 'a secret of the busy' };
    expect((await boss.post<unknown>('/v1/hooks', hook)).status).toBe(200);
    await seller.post('/v1/events', { events: [flagEvent()] });
    const many = 6_000;
    await sql`insert into flags (team_id, id, member_id, device_id, kind, prospect_key, state, received_at, due_at, seq, flag, facts)
      select team_id, gen_random_uuid(), member_id, device_id, kind, prospect_key, state, received_at, due_at, seq, flag, facts
      from flags, generate_series(1, ${many}) where team_id = ${team.id}`.execute(test.store.db);
    expect((await makeNotices(test.store, team.id)) + (await makeNotices(test.store, team.id))).toBe(many + 1);
    const event = flagEvent();
    await seller.post('/v1/events', { events: [event] });
    expect(await makeNotices(test.store, team.id)).toBe(1);
    expect(await makeNotices(test.store, team.id)).toBe(0);
    const { rows } = await sql`select what from notices where flag_id = ${event.flag.id}`.execute(test.store.db);
    expect(rows).toEqual([{ what: 'new' }]);
    await boss.ask('DELETE', `/v1/hooks/${hook.id}`);
  });
});

describe('notices', () => {
  it('go to public addresses only', () => {
    for (const open of ['93.184.216.34', '8.8.8.8', '2606:4700::1111', '172.32.0.1', '100.128.0.1'])
      expect(isPublicAddress(open), open).toBe(true);
    for (const shut of [
      ...[
        '127.0.0.1',
        '10.1.2.3',
        '172.16.0.1',
        '172.31.255.255',
        '192.168.1.1',
        '169.254.169.254',
        '100.64.0.1',
        '0.0.0.0',
      ],
      ...[
        '224.0.0.1',
        '255.255.255.255',
        '198.18.0.1',
        '::1',
        '::',
        'fe80::1',
        'fc00::1',
        'fd00:ec2::254',
        '::ffff:10.0.0.1',
      ],
      ...['::ffff:7f00:1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'ff02::1', 'localhost', '', '127.1'],
    ])
      expect(isPublicAddress(shut), shut).toBe(false);
  });

  it('refuse names and numbers that stand for this machine or its network', async () => {
    for (const url of [
      'https://localhost/',
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://[::1]/',
      'https://[::ffff:127.0.0.1]/',
      'https://169.254.169.254/latest/meta-data',
      'http://example.com/',
    ])
      expect(await postOutside(url, {}, '{}'), url).toMatchObject({ ok: false, why: 'bad-address' });
  });
});
