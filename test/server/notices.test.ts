import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { describe, expect, it, vi } from 'vitest';
import { failed, ok } from '#core/result.ts';
import { openJobs } from '#server/jobs.ts';
import { makeNotices } from '#server/notices.ts';
import { databases } from './databases.ts';
import { jobsStage } from './jobs-stage.ts';
import { aFlag, flagEvent, tinySpec } from './team.ts';

describe.each(databases)('the jobs of notices on $kind', ({ make }) => {
  const stage = jobsStage(make);
  const { test, posted, metrics, run, raise } = stage;

  it('send a notice for a new flag, one before it is due, one when it is overdue, each once and signed', async () => {
    const secret = 'a secret of the team';
    const add = (body: object) => stage.admin.post<unknown>('/v1/hooks', { id: v7(), format: 'json', secret, ...body });
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
    await stage.admin.ask('DELETE', `/v1/hooks/${slack}`);
    test.clock.pass(41);
    await run();
    test.clock.pass(8);
    await run();
    expect(posted.slice(2).map(({ body }) => (JSON.parse(body) as { what: string }).what)).toEqual([
      'due-soon',
      'overdue',
    ]);

    stage.taken = false;
    await raise();
    for (let n = 0; n < 12; n++) {
      await run();
      test.clock.pass(n / 2);
    }
    expect(posted.length).toBeGreaterThan(8);
    const { undelivered } = (
      await stage.admin.get<{ undelivered: { what: string; tries: number; trouble: string }[] }>('/v1/hooks')
    ).body;
    expect(undelivered).toContainEqual(expect.objectContaining({ what: 'new', tries: 8, trouble: 'answered 500' }));
    await stage.admin.ask('DELETE', `/v1/hooks/${json}`);
    const before = posted.length;
    await run();
    expect(posted.length).toBe(before);
  });

  it('keep no team waiting for the address of another one', async () => {
    const other = await test.team('Slow', tinySpec());
    const [slow, quick] = [await other.join('admin'), stage.admin];
    const hook = (url: string) => ({ id: v7(), format: 'json', secret: 'a secret of the team', url });
    await slow.post('/v1/hooks', hook('https://slow.example.com/'));
    await slow.post('/v1/hooks', hook('https://sound.example.com/'));
    await quick.post('/v1/hooks', hook('https://quick.example.com/'));
    await slow.post('/v1/events', { events: [flagEvent(aFlag()), flagEvent(aFlag())] });
    let answer = () => {};
    const answered = new Promise<void>((done) => {
      answer = done;
    });
    const before = stage.post;
    const heard: string[] = [];
    stage.post = async (url, _headers, body) => {
      heard.push(`${new URL(url).hostname} ${(JSON.parse(body) as { flag: { id: string } }).flag.id}`);
      if (url.includes('slow')) await answered;
      return url.includes('slow') ? failed('unreachable', 'no answer') : ok(null);
    };
    try {
      for (const flag of [await raise(), await raise()])
        await vi.waitFor(async () => {
          await stage.jobs.round();
          expect(heard).toContain(`quick.example.com ${flag.id}`);
        });
      // Nor does one address of a team wait for the other one.
      await vi.waitFor(() => expect(heard.filter((to) => to.startsWith('sound'))).toHaveLength(2));
      expect(heard.filter((to) => to.startsWith('slow'))).toHaveLength(1);
    } finally {
      answer();
      await stage.jobs.idle();
    }
    // What did not take a notice is given no second one in a row.
    expect(heard.filter((to) => to.startsWith('slow'))).toHaveLength(1);
    stage.post = before;
  });

  it('end with the notice that is on its way, and send the others after the next start', async () => {
    const before = stage.post;
    await stage.admin.post('/v1/hooks', {
      id: v7(),
      format: 'json',
      secret: 'a secret of the team',
      url: 'https://x.example/',
    });
    const flags = [await raise(), await raise(), await raise()];
    const heard: string[] = [];
    const trouble = (error: Error) => void test.troubles.push(error);
    let stopping: Promise<void> | null = null;
    stage.post = async (url, _headers, body) => {
      if (!url.includes('x.example')) return ok(null);
      heard.push((JSON.parse(body) as { flag: { id: string } }).flag.id);
      stopping ??= first.stop();
      return ok(null);
    };
    const first = openJobs({ store: test.store, metrics, trouble, post: (...notice) => stage.post(...notice) });
    await first.round();
    await vi.waitFor(() => expect(stopping).not.toBeNull());
    await stopping;
    const sent = heard.length;
    expect(sent).toBeLessThan(flags.length);
    await run();
    expect(heard).toEqual(expect.arrayContaining(flags.map(({ id }) => id)));
    expect(new Set(heard).size).toBe(heard.length);
    stage.post = before;
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
    stage.taken = false;
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
    stage.taken = true;
    const statuses = [];
    for (const id of hooks.slice(1)) statuses.push((await add(id)).status);
    expect(statuses).toEqual([...Array(9).fill(200), 409]);
    for (const id of hooks) await boss.ask('DELETE', `/v1/hooks/${id}`);
  });

  it('say nothing of a flag that was answered or taken back before anybody heard of it', async () => {
    const hook = { id: v7(), url: 'https://late.example/', format: 'json', secret: 'a secret of the team' };
    await stage.admin.post('/v1/hooks', hook);
    stage.taken = false;
    const [answered, withdrawn, open] = [await raise(), await raise(), await raise()];
    await run();
    await stage.review(answered.id, {});
    const at = test.clock.now().toISOString();
    await stage.rep.post('/v1/events', { events: [{ id: v7(), type: 'withdraw', flagId: withdrawn.id, at }] });
    const of = async () => {
      const { rows } = await sql<{
        id: string;
      }>`select flag_id as id from notices where hook_id = ${hook.id} and sent_at is null`.execute(test.store.db);
      const raised: readonly string[] = [answered.id, withdrawn.id, open.id];
      return new Set(rows.map(({ id }) => id).filter((id) => raised.includes(id)));
    };
    expect(await of()).toEqual(new Set([answered.id, withdrawn.id, open.id]));
    Object.assign(stage, { taken: true });
    posted.length = 0;
    test.clock.pass(1);
    await run();
    const told = posted.filter(({ url }) => url === hook.url);
    const about = told.map(({ body }) => (JSON.parse(body) as { flag: { id: string } }).flag.id);
    expect(about).toContain(open.id);
    for (const { id } of [answered, withdrawn]) expect(about).not.toContain(id);
    expect(await of()).toEqual(new Set());
    await stage.review(open.id, {});
    await stage.admin.ask('DELETE', `/v1/hooks/${hook.id}`);
  });

  it('tell a team that answers within hours of a new flag, and later that it is due soon', async () => {
    const team = await test.team('Quick', { ...tinySpec(), sla: { ...tinySpec().sla, reviewHours: 4 } });
    const [boss, seller] = [await team.join('admin'), await team.join('rep')];
    const hook = { id: v7(), url: 'https://quick-team.example/', format: 'json', secret: 'a secret of the team' };
    await boss.post('/v1/hooks', hook);
    await seller.post('/v1/events', { events: [flagEvent()] });
    const said = async () => {
      posted.length = 0;
      await run();
      const mine = posted.filter(({ url }) => url === hook.url);
      return mine.map(({ body }) => (JSON.parse(body) as { what: string }).what);
    };
    expect(await said()).toEqual(['new']);
    test.clock.pass(1.9);
    expect(await said()).toEqual([]);
    test.clock.pass(0.1);
    expect(await said()).toEqual(['due-soon']);
    test.clock.pass(2);
    expect(await said()).toEqual(['overdue']);
    await boss.ask('DELETE', `/v1/hooks/${hook.id}`);
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
