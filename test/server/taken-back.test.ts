import { sql } from 'kysely';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { asKeeper } from '#server/database/team.ts';
import { freedFlags } from '#server/migrations/0010-freed-flags.ts';
import type { ChangesAnswer } from '#wire/wire.ts';
import { databases } from './databases.ts';
import { jobsStage } from './jobs-stage.ts';
import { aFlag, type Caller, flagEvent } from './team.ts';

describe.each(databases)('a flag that others are answered together with, on $kind', ({ make }) => {
  const stage = jobsStage(make);
  const { test, raise, review, open } = stage;
  const raisedBy = async (seller: Caller): Promise<string> => {
    const event = flagEvent(aFlag());
    await seller.post('/v1/events', { events: [event] });
    return event.flag.id;
  };
  const heardSince = async (seller: Caller, cursor: string) =>
    (await seller.get<ChangesAnswer>(`/v1/changes?since=${cursor}`)).body;
  const withdrawal = (flagId: string) => ({ id: v7(), type: 'withdraw', flagId, at: test.clock.now().toISOString() });

  it('is taken back by its seller: theirs wait in the queue again, and are answered', async () => {
    const [one, two] = [await stage.team.join('rep', 'One'), await stage.team.join('rep', 'Two')];
    const head = await raise();
    const theirs = [await raisedBy(one), await raisedBy(two)];
    for (const id of theirs) await stage.admin.post(`/v1/flags/${id}/merge`, { id: v7(), into: head.id });
    expect(await open()).toEqual([head.id]);
    const cursors = [await heardSince(one, ''), await heardSince(two, '')].map(({ cursor }) => cursor);
    // In the same batch as other news, so that numbers have to be enough for all of it.
    const fresh = flagEvent();
    await stage.rep.post('/v1/events', { events: [withdrawal(head.id), fresh] });
    expect(new Set(await open())).toEqual(new Set([...theirs, fresh.flag.id]));
    const told = [await heardSince(one, cursors[0]!), await heardSince(two, cursors[1]!)];
    expect(told.map(({ flags }) => flags.map(({ id, state }) => [id, state]))).toEqual(
      theirs.map((id) => [[id, 'open']]),
    );
    const { rows } = await sql<{ n: number }>`select count(distinct seq)::int as n from flags`.execute(test.store.db);
    expect(rows[0]?.n).toBe(4);
    for (const id of [...theirs, fresh.flag.id]) expect(await review(id, {})).toMatchObject({ status: 200 });
  });

  it('is taken back together with one of the others: that one stays taken back', async () => {
    const [head, mine] = [await raise(), await raise()];
    const theirs = await raisedBy(await stage.team.join('rep', 'Three'));
    for (const id of [mine.id, theirs]) await stage.admin.post(`/v1/flags/${id}/merge`, { id: v7(), into: head.id });
    await stage.rep.post('/v1/events', { events: [withdrawal(mine.id), withdrawal(head.id)] });
    expect(await open()).toEqual([theirs]);
    await review(theirs, {});
  });

  it('was taken back under an older program: the others are let go by the migration', async () => {
    const [head, child, kept] = [await raise(), await raise(), await raise()];
    await stage.admin.post(`/v1/flags/${kept.id}/merge`, { id: v7(), into: head.id });
    await stage.rep.post('/v1/events', { events: [withdrawal(child.id)] });
    const other = await raise();
    const set = (id: string, into: string) =>
      asKeeper(test.store.db, (tx) => sql`update flags set merged_into = ${into} where id = ${id}`.execute(tx));
    await set(other.id, child.id);
    const { cursor } = await heardSince(stage.rep, '');
    await test.store.db.transaction().execute(async (tx) => {
      for (const statement of freedFlags.statements) await sql.raw(statement).execute(tx);
    });
    expect(new Set(await open())).toEqual(new Set([head.id, other.id]));
    expect((await heardSince(stage.rep, cursor)).flags.map(({ id }) => id)).toEqual([other.id]);
  });
});
