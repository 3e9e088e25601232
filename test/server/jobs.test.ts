import { sql } from 'kysely';
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
  });
});
