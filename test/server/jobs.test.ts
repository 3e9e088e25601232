import { sql } from 'kysely';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { ChangesAnswer } from '#wire/wire.ts';
import { databases } from './databases.ts';
import { jobsStage } from './jobs-stage.ts';

describe.each(databases)('the jobs on $kind', ({ make }) => {
  const stage = jobsStage(make);
  const { test, run, raise, review, open } = stage;

  it('bring a recycled flag back when its day has come, by the answer or by the rule', async () => {
    const [named, ruled, never] = [await raise(), await raise({ reason: 'not-now' }), await raise()];
    await review(named.id, { decision: 'recycled', until: '2026-03-12' });
    await review(ruled.id, { decision: 'recycled' });
    await review(never.id, { decision: 'recycled' });
    const { cursor } = (await stage.rep.get<ChangesAnswer>('/v1/changes')).body;
    await run();
    expect(await open()).toEqual([]);
    test.clock.pass(10 * 24);
    await run();
    expect(await open()).toEqual([named.id]);
    const seen = (await stage.rep.get<ChangesAnswer>(`/v1/changes?since=${cursor}`)).body.flags;
    expect(seen).toMatchObject([{ id: named.id, state: 'open', review: null, dueAt: '2026-03-14T09:00:00.000Z' }]);
    test.clock.pass(20 * 24);
    await run();
    expect(await open()).toEqual([named.id, ruled.id]);
    for (const id of [named.id, ruled.id]) await review(id, {});
  });

  it('forget what is older than 180 days, but not what still waits', async () => {
    const [waits, done] = [await raise(), await raise()];
    await review(done.id, {});
    // Nobody is signed out meanwhile: their browsers sync.
    for (let days = 0; days <= 180; days += 20) {
      test.clock.pass(20 * 24);
      for (const caller of [stage.rep, stage.admin]) expect((await caller.get<unknown>('/v1/me')).status).toBe(200);
    }
    const fresh = await raise();
    await review(fresh.id, {});
    const ids = async () => {
      const { rows } = await sql<{ id: string }>`select id from flags order by id`.execute(test.store.db);
      return rows.map(({ id }) => id);
    };
    stage.isSteady = false;
    await run();
    expect(await ids()).toContain(done.id);
    stage.isSteady = true;
    await run();
    const left = await ids();
    expect(left).toContain(waits.id);
    expect(left).toContain(fresh.id);
    expect(left).not.toContain(done.id);
    const events = await sql<{ n: number }>`select count(*)::int as n from events`.execute(test.store.db);
    expect(events.rows[0]?.n).toBe(1);
    await review(waits.id, {});
  });

  it('keep the answer to a flag that was put off for as long as anything is kept, so that its seller hears it', async () => {
    const [late, other] = [await raise(), await raise()];
    const day = (days: number) => new Date(test.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
    await stage.admin.post(`/v1/flags/${other.id}/merge`, { id: v7(), into: late.id });
    await review(late.id, { decision: 'recycled', until: day(180) });
    const passDays = async (days: number) => {
      for (let passed = 0; passed < days; passed += 20) {
        test.clock.pass(Math.min(20, days - passed) * 24);
        for (const caller of [stage.rep, stage.admin]) await caller.get<unknown>('/v1/me');
        await run();
      }
    };
    await passDays(181);
    const { cursor } = (await stage.rep.get<ChangesAnswer>('/v1/changes')).body;
    expect(await review(late.id, { words: 'Yes, go ahead.' })).toMatchObject({ status: 200 });
    await review(other.id, {});
    await run();
    const told = async (since = '') =>
      (await stage.rep.get<ChangesAnswer>(`/v1/changes${since}`)).body.flags.map(({ id, state }) => [id, state]);
    const answered = [late.id, other.id].map((id) => [id, 'answered']);
    expect(await told(`?since=${cursor}`)).toEqual(answered);
    await passDays(179);
    expect(await told()).toEqual(expect.arrayContaining(answered));
    await passDays(2);
    expect(await told()).toEqual([]);
  });
});
