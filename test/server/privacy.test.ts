import { sql } from 'kysely';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { contentHash as hashOfSpec, validSignatures } from '#core/content-hash.ts';
import type { Spec } from '#core/spec.ts';
import { asKeeper } from '#server/database/team.ts';
import { profiles } from '#server/migrations/0011-profiles.ts';
import type { exportAnswer } from '#wire/keeping.ts';
import type { Paper } from '#wire/papers.ts';
import type { ChangesAnswer, EventsAnswer } from '#wire/wire.ts';
import { databases } from './databases.ts';
import { jobsStage } from './jobs-stage.ts';
import { aFlag, type Caller, flagEvent, tinySpec } from './team.ts';

type ExportAnswer = z.output<typeof exportAnswer>;

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
    const profile = 'https://www.linkedin.com/in/jo-doe-42/';
    const person = { name: 'person.name', value: 'Jo Doe', said: 'Jo Doe', from: 'h1', at } as const;
    const raisedAt = test.clock.now().toISOString();
    const about = {
      raisedAt,
      facts: [...aFlag().facts, person],
      note: 'Jo says no',
      prospect: { ...aFlag().prospect, url: profile, person: 'Jo Doe' },
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
    expect(rows[0]?.all).not.toMatch(/Jo|jo-doe/);
    expect(rows[0]?.all).toContain('stays');
    expect(rows[0]?.all).toContain('https://www.linkedin.com/');
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

  it('is gone from the answers, also where other flags got the same one, and from a company called by their page', async () => {
    const other = await stage.team.join('rep', 'Another rep');
    const prospect = {
      ...{ key: 'page:https://www.linkedin.com/in/ann-lee-7', name: 'Ann Lee' },
      ...{ url: 'https://www.linkedin.com/in/ann-lee-7?trk=x', person: 'Ann Lee' },
    };
    const about = await raise({ kind: 'wrong-contact', criterion: null, prospect });
    const theirs = flagEvent();
    await other.post('/v1/events', { events: [theirs] });
    await stage.admin.post(`/v1/flags/${theirs.flag.id}/merge`, { id: v7(), into: about.id });
    await review(about.id, { words: 'Ann Lee left in June.' });
    const { cursor } = await all(other);
    const found = await stage.admin.post<{ reviews: { words: string }[] }>('/v1/privacy/export', { person: 'Ann Lee' });
    expect(found.body.reviews.map(({ words }) => words)).toEqual(['Ann Lee left in June.']);
    const erased = await stage.admin.post<unknown>('/v1/privacy/erase', { person: 'Ann Lee' });
    expect(erased.body).toEqual({ flags: 1, reviews: 1 });
    const { rows } = await sql<{ all: string }>`
      select string_agg(f::text, '') || (select string_agg(r::text, '') from reviews r) as all from flags f`.execute(
      test.store.db,
    );
    expect(rows[0]?.all).not.toMatch(/Ann|ann-lee/);
    expect((await all(other, cursor)).flags).toMatchObject([
      { id: theirs.flag.id, state: 'answered', review: { decision: 'accepted', words: 'erased' } },
    ]);
  });

  it('is exported with the answers that a flag got together with another', async () => {
    const prospect = { ...aFlag().prospect, person: 'Eve Roy' };
    const [about, other] = [await raise({ kind: 'wrong-contact', criterion: null, prospect }), await raise({})];
    await stage.admin.post(`/v1/flags/${about.id}/merge`, { id: v7(), into: other.id });
    await review(other.id, { words: 'Eve Roy is an assistant.' });
    const found = await stage.admin.post<ExportAnswer>('/v1/privacy/export', { person: 'Eve Roy' });
    expect(found.body.flags.map(({ id }) => id)).toEqual([about.id]);
    expect(found.body.reviews.map(({ words }) => words)).toEqual(['Eve Roy is an assistant.']);
    // What is erased is what was exported.
    const erased = await stage.admin.post<unknown>('/v1/privacy/erase', { person: 'Eve Roy' });
    expect(erased.body).toEqual({ flags: 1, reviews: 1 });
  });

  it('is not kept by the address of a profile where the flag names nobody, now or by a program of before', async () => {
    const profile = 'https://de.linkedin.com/in/uma-thor-3';
    const prospect = { ...aFlag().prospect, url: profile };
    const company = { ...aFlag().prospect, url: 'https://www.linkedin.com/company/example' };
    const [sent, older, kept] = [await raise({ prospect }), await raise({}), await raise({ prospect: company })];
    await asKeeper(test.store.db, (tx) =>
      sql`update flags set flag = jsonb_set(flag, '{prospect,url}', to_jsonb(${profile}::text)) where id = ${older.id}`.execute(
        tx,
      ),
    );
    await test.store.db.transaction().execute(async (tx) => {
      for (const statement of profiles.statements) await sql.raw(statement).execute(tx);
    });
    const { rows } = await sql<{
      id: string;
      prospect: object;
    }>`select id, flag -> 'prospect' as prospect from flags`.execute(test.store.db);
    const heldOf = (id: string) => rows.find((row) => row.id === id)?.prospect;
    for (const id of [sent.id, older.id]) expect(heldOf(id)).toEqual({ ...prospect, url: 'https://de.linkedin.com/' });
    expect(heldOf(kept.id)).toEqual(company);
  });

  it('is an interview, too, for a seller who gave one', async () => {
    const seller = await stage.team.join('rep', 'Sam Tall');
    const member = seller.joined.member.id;
    const hold = async (rep: string) => {
      const id = v7();
      const paper = { kind: 'interview', save: v7(), rev: 0, title: `Interview with ${rep}` };
      await stage.admin.ask('PUT', `/v1/papers/${id}`, {
        ...paper,
        body: { rep, answers: [{ said: 'My own words.' }] },
      });
      return id;
    };
    const [mine, another] = [await hold('sam  tall'), await hold('Kim Short')];
    const found = (await stage.admin.post<ExportAnswer>('/v1/privacy/export', { member })).body;
    expect(found.interviews).toMatchObject([{ id: mine, body: { answers: [{ said: 'My own words.' }] } }]);
    expect(found.devices).toMatchObject([{ name: 'Test' }]);
    const namesake = await stage.team.join('rep', 'Sam Tall');
    expect((await stage.admin.post<ExportAnswer>('/v1/privacy/export', { member })).body.interviews).toEqual([]);
    await stage.admin.post('/v1/privacy/erase', { member: namesake.joined.member.id });
    const erased = await stage.admin.post<unknown>('/v1/privacy/erase', { member });
    expect(erased.body).toEqual({ flags: 0, reviews: 0, interviews: 1 });
    const left = (await stage.admin.get<{ papers: { id: string }[] }>('/v1/papers?kind=interview')).body.papers;
    expect(left.map(({ id }) => id)).toEqual([another]);
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

  it('leaves others what they were answered together with an erased seller, but for words that name the seller', async () => {
    const erased = await stage.team.join('rep', 'Al');
    const answered = async (words: string) => {
      const theirs = flagEvent();
      await erased.post('/v1/events', { events: [theirs] });
      const mine = await raise({});
      await stage.admin.post(`/v1/flags/${mine.id}/merge`, { id: v7(), into: theirs.flag.id });
      await review(theirs.flag.id, { words });
      return [mine.id, theirs.flag.id] as const;
    };
    const [plain, plainly] = await answered('It is already mended.');
    const [named] = await answered('As AL says: mended.');
    const { cursor } = await all(stage.rep);
    stage.test.clock.pass(24 * 21);
    expect((await stage.admin.post<unknown>('/v1/privacy/erase', { member: erased.joined.member.id })).status).toBe(
      200,
    );
    const mine = (await all(stage.rep)).flags.filter(({ id }) => id === plain || id === named);
    expect(mine.map(({ id, state, review }) => [id, state, review?.words])).toEqual([
      [plain, 'answered', 'It is already mended.'],
      [named, 'answered', 'erased'],
    ]);
    expect((await all(stage.rep, cursor)).flags.map(({ id }) => id)).toContain(named);
    expect(await stage.open()).not.toContain(plain);
    const left = await sql<{ n: number }>`select count(*)::int as n from flags where id = ${plainly}::uuid`.execute(
      stage.test.store.db,
    );
    expect(left.rows[0]?.n).toBe(0);
    stage.test.clock.pass(-24 * 21);
  });

  it('is exported and erased where the person is a seller, too', async () => {
    const member = stage.rep.joined.member.id;
    const changelog = [{ version: 99, at: '2026-03-01', by: 'A rep', note: 'From flags: size: A rep about Larkspur.' }];
    const signed = tinySpec({ version: 99, changelog });
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
    const link = {
      flag: v7(),
      criterion: 'size',
      company: 'Larkspur',
      by: 'A rep',
      note: 'I asked them.',
      kind: 'wrong-fact',
    };
    await stage.admin.ask('PUT', '/v1/papers/draft-of-99', {
      ...{ save: v7(), rev: 0, kind: 'draft', title: 'Version 99' },
      body: { text: 'name: Tiny', links: [link] },
    });
    // Said of a flag that is to arrive, and never will.
    const early = { id: v7(), type: 'refine', flagId: v7(), at: test.clock.now().toISOString() };
    const said = await stage.rep.post<EventsAnswer>('/v1/events', {
      events: [{ ...early, refinement: { note: 'They told me on the phone.' } }],
    });
    expect(said.body.results).toMatchObject([{ fate: 'stored' }]);
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
    // The story that the workspace writes of a version is no part of what was signed.
    expect(spec.changelog).toMatchObject([{ by: 'erased', note: 'From flags: size: erased about Larkspur.' }]);
    const draft = (await stage.admin.get<Paper>('/v1/papers/draft-of-99')).body;
    expect(draft).toMatchObject({ rev: 2, body: { links: [{ by: 'erased', note: null, company: 'Larkspur' }] } });
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from members where name = 'A rep'`.execute(
      test.store.db,
    );
    expect(rows[0]?.n).toBe(0);
    const notes = await sql`select from refinements where refinement ->> 'note' = 'They told me on the phone.'`.execute(
      test.store.db,
    );
    expect(notes.rows).toEqual([]);
  });
});
