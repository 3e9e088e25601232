import { sql } from 'kysely';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { contentHash as hashOfSpec, validSignatures } from '#core/content-hash.ts';
import type { Spec } from '#core/spec.ts';
import type { ChangesAnswer } from '#wire/wire.ts';
import { databases } from './databases.ts';
import { jobsStage } from './jobs-stage.ts';
import { aFlag, type Caller, flagEvent, tinySpec } from './team.ts';

/** All that happened since the cursor, page by page. */
async function all(caller: Caller, since?: string): Promise<Pick<ChangesAnswer, 'cursor' | 'flags'>> {
  const flags: ChangesAnswer['flags'] = [];
  for (let cursor = since; ; ) {
    const page = (await caller.get<ChangesAnswer>(`/v1/changes${cursor ? `?since=${cursor}` : ''}`)).body;
    flags.push(...page.flags);
    cursor = page.cursor;
    if (!page.more) return { cursor, flags };
  }
}

describe.each(databases)('what is held of a person on $kind', ({ make }) => {
  const stage = jobsStage(make);
  const { test, raise, review } = stage;

  it('is exported and erased, also from flags that arrive later', async () => {
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
    const found = (await stage.admin.post<{ flags: { id: string }[] }>('/v1/privacy/export', { person: 'jo doe' }))
      .body;
    expect(found.flags.map(({ id }) => id)).toEqual([flag.id]);
    const { cursor } = (await stage.rep.get<ChangesAnswer>('/v1/changes')).body;
    const late = flagEvent(aFlag(about));
    test.clock.pass(1);
    expect((await stage.admin.post<unknown>('/v1/privacy/erase', { person: 'Jo Doe' })).body).toEqual({
      flags: 1,
      reviews: 0,
    });
    await stage.rep.post('/v1/events', { events: [late] });
    const { rows } = await sql<{ all: string }>`select string_agg(f::text, '') as all from flags f`.execute(
      test.store.db,
    );
    expect(rows[0]?.all).not.toMatch(/Jo/);
    expect(rows[0]?.all).toContain('stays');
    const told = (await stage.rep.get<ChangesAnswer>(`/v1/changes?since=${cursor}`)).body.flags;
    expect(told.find(({ id }) => id === flag.id)?.erased).toBe(true);
    const anew = await raise({ ...about, raisedAt: new Date(test.clock.now().getTime() + 1000).toISOString() });
    expect(
      (await stage.admin.post<{ flags: { id: string }[] }>('/v1/privacy/export', { person: 'Jo Doe' })).body.flags.map(
        ({ id }) => id,
      ),
    ).toEqual([anew.id]);
    await review(bystander.id, {});
  });

  it('is gone from every browser that reads page by page, however many flags were about them', async () => {
    const about = { prospect: { ...aFlag().prospect, person: 'Max Often' } };
    const events = Array.from({ length: 450 }, () => flagEvent(aFlag(about)));
    for (let from = 0; from < events.length; from += 50)
      await stage.rep.post('/v1/events', { events: events.slice(from, from + 50) });
    const { cursor } = await all(stage.rep);
    await stage.admin.post('/v1/privacy/erase', { person: 'Max Often' });
    const later = await raise({});
    const told = (await all(stage.rep, cursor)).flags;
    expect(told.filter(({ erased }) => erased).map(({ id }) => id)).toHaveLength(450);
    expect(new Set(told.map(({ id }) => id))).toEqual(new Set([...events.map(({ flag }) => flag.id), later.id]));
  });

  it('is told to those whose flags were answered together with an erased seller’s: they are open again', async () => {
    const erased = await stage.team.join('rep', 'Erased rep');
    const theirs = flagEvent();
    await erased.post('/v1/events', { events: [theirs] });
    const mine = await raise({});
    await stage.admin.post(`/v1/flags/${mine.id}/merge`, { id: v7(), into: theirs.flag.id });
    await review(theirs.flag.id, {});
    const { cursor, flags } = await all(stage.rep);
    expect(flags.find(({ id }) => id === mine.id)?.state).toBe('answered');
    await stage.admin.post('/v1/privacy/erase', { member: erased.joined.member.id });
    const told = (await all(stage.rep, cursor)).flags;
    expect(told.map(({ id, state, review }) => [id, state, review])).toEqual([[mine.id, 'open', null]]);
  });

  it('is exported and erased where the person is a seller, too', async () => {
    const member = stage.rep.joined.member.id;
    const signed = tinySpec({ version: 99 });
    const contentHash = hashOfSpec(signed);
    // Somebody of RevOps who sold before, with the flags of then.
    await stage.admin.ask('PUT', `/v1/members/${member}`, { role: 'revops' });
    expect((await stage.rep.post<unknown>('/v1/signatures', { id: v7(), contentHash, side: 'sales' })).status).toBe(
      200,
    );
    expect(
      (await stage.admin.post<unknown>('/v1/signatures', { id: v7(), contentHash, side: 'marketing' })).status,
    ).toBe(200);
    expect((await stage.admin.post<unknown>('/v1/specs', signed)).status).toBe(200);
    const mine = (
      await stage.admin.post<{ flags: unknown[]; member: { name: string } }>('/v1/privacy/export', { member })
    ).body;
    expect([mine.member.name, mine.flags.length > 3]).toEqual(['A rep', true]);
    expect((await stage.admin.post<unknown>('/v1/privacy/erase', { member: v7() })).status).toBe(404);
    const erased = await stage.admin.post<{ flags: number }>('/v1/privacy/erase', { member });
    expect([erased.status, erased.body.flags]).toEqual([200, mine.flags.length]);
    const told = await stage.rep.get<{ error: { code: string } }>('/v1/me');
    expect([told.status, told.body.error.code]).toEqual([401, 'erased']);
    // That it was signed stays, and the hash of what was signed; whose name it was goes.
    const spec = (await stage.admin.get<Spec>('/v1/specs/99')).body;
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
});
