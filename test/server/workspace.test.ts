import { sql } from 'kysely';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountBucketOf } from '#core/accounts-bucket.ts';
import { contentHash } from '#core/content-hash.ts';
import { asciiHost } from '#core/parse/host-names.ts';
import type { Spec } from '#core/spec.ts';
import { hostNames } from '#server/migrations/0012-host-names.ts';
import type { AccountRow } from '#wire/accounts.ts';
import { numbersAnswer } from '#wire/numbers.ts';
import { paperAnswer } from '#wire/papers.ts';
import { specVersions } from '#wire/specs.ts';
import { auditAnswer, teamAnswer } from '#wire/team.ts';
import type { ChangesAnswer, FlagStatus, QueueAnswer } from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { aFlag, ask, type Caller, flagEvent, type TestTeam, tinySpec } from './team.ts';

type Refused = { error: { code: string; message: string } };

describe.each(databases)('the workspace on $kind', ({ make }) => {
  const test = storeFor(make);
  let team: TestTeam;
  let rep: Caller;
  let other: Caller;
  let marketer: Caller;
  let revops: Caller;
  let admin: Caller;

  beforeAll(async () => {
    team = await test.team();
    rep = await team.join('rep', 'Sam Rep');
    other = await team.join('rep', 'Alex Rep');
    marketer = await team.join('marketer', 'Mia Market');
    revops = await team.join('revops', 'Robin Ops');
    admin = await team.join('admin', 'Ada Admin');
  });

  it('saves a paper on the revision it was made on', async () => {
    const path = '/v1/papers/interview-one';
    const save = { save: v7(), rev: 0, kind: 'interview', title: 'First', body: { quotes: ['a'] } };
    const ahead = { ...save, save: v7(), rev: 3 };
    expect((await marketer.ask<unknown>('PUT', path, ahead)).status).toBe(409);
    expect((await marketer.ask<{ rev: number }>('PUT', path, save)).body.rev).toBe(1);
    expect((await marketer.ask<{ rev: number }>('PUT', path, save)).body.rev).toBe(1);
    const theirs = await revops.ask<Refused>('PUT', path, { ...save, save: v7(), title: 'Theirs' });
    expect([theirs.status, theirs.body.error.code]).toEqual([409, 'conflict']);
    expect(
      (await revops.ask<{ rev: number }>('PUT', path, { ...save, save: v7(), rev: 1, title: 'Second' })).body.rev,
    ).toBe(2);
    expect(paperAnswer.parse((await revops.get<unknown>(path)).body)).toMatchObject({
      title: 'Second',
      by: 'Robin Ops',
      body: { quotes: ['a'] },
    });
    expect((await revops.get<{ papers: unknown[] }>('/v1/papers?kind=draft')).body.papers).toEqual([]);
    expect((await revops.get<{ papers: unknown[] }>('/v1/papers?kind=interview')).body.papers).toHaveLength(1);
    await revops.ask('DELETE', path);
    expect((await revops.get<unknown>(path)).status).toBe(404);
  });

  it('publishes what the rule says is signed, under the names that the store saw', async () => {
    const settings = { reviewHours: 24, businessHours: false, signatures: { sales: 1, marketing: 1 } };
    expect((await admin.ask<unknown>('PUT', '/v1/settings', settings)).status).toBe(200);
    const forged = [
      {
        name: 'The CEO',
        role: 'sales',
        at: '2026-03-01T00:00:00Z',
        contentHash: contentHash(tinySpec({ version: 2 })),
      },
    ];
    const spec = tinySpec({ version: 2, signatures: forged });
    const unsigned = await revops.post<Refused>('/v1/specs', spec);
    expect([unsigned.status, unsigned.body.error.code]).toEqual([409, 'unsigned']);
    expect(unsigned.body.error.message).toContain('1 more from sales, 1 more from marketing');
    const hash = contentHash(spec);
    const sign = (who: Caller, side: string) =>
      who.post<unknown>('/v1/signatures', { id: v7(), contentHash: hash, side });
    // A rep cannot open the draft, so a rep's name under it would say nothing.
    expect((await sign(rep, 'sales')).status).toBe(403);
    await sign(revops, 'sales');
    await sign(revops, 'marketing');
    expect((await revops.post<Refused>('/v1/specs', spec)).body.error.message).toContain('1 more from marketing');
    await sign(marketer, 'marketing');
    expect((await revops.post<unknown>('/v1/specs', spec)).status).toBe(200);
    const served = (await rep.get<Spec>('/v1/spec')).body;
    expect(served.signatures.map(({ name, role }) => [name, role])).toEqual([
      ['Robin Ops', 'sales'],
      ['Mia Market', 'marketing'],
    ]);
    expect(contentHash(served)).toBe(hash);
    await admin.ask('PUT', '/v1/settings', { ...settings, signatures: { sales: 0, marketing: 0 } });
  });

  it('rolls back, retires, and serves each version for ever', async () => {
    const move = (version: number | null, id = v7()) =>
      revops.post<unknown>('/v1/specs/in-force', { id, version, why: 'It read badly.' });
    const back = v7();
    expect((await move(1, back)).status).toBe(200);
    expect((await move(1, back)).status).toBe(200);
    expect((await move(2, back)).status).toBe(409);
    expect((await rep.get<Spec>('/v1/spec')).body.version).toBe(1);
    const { versions, moves = [] } = specVersions.parse((await rep.get<unknown>('/v1/specs')).body);
    expect(moves.map(({ version }) => version)).toEqual([1, 2, 1]);
    expect(versions.map(({ version, inForce, publishedBy }) => [version, inForce, publishedBy])).toEqual([
      [2, false, 'Robin Ops'],
      [1, true, null],
    ]);
    const second = await rep.get<Spec>('/v1/specs/2');
    expect(second.body.version).toBe(2);
    expect(second.headers.get('cache-control')).toContain('immutable');
    expect((await rep.get<unknown>('/v1/specs/3')).status).toBe(404);
    expect((await move(null)).status).toBe(200);
    expect((await rep.get<unknown>('/v1/spec')).status).toBe(404);
    expect((await rep.get<ChangesAnswer>('/v1/changes')).body.spec).toBeNull();
    expect((await move(2)).status).toBe(200);
    expect((await move(7)).status).toBe(404);
  });

  it('lets somebody else look at a flag once whoever looked at it has left, or answers none any more', async () => {
    const own = await test.team('Those who come and go');
    const [chief, seller, stays] = [await own.join('admin'), await own.join('rep'), await own.join('revops')];
    const [gone, moved] = [await own.join('revops', 'Gone'), await own.join('revops', 'Moved')];
    const flags = [flagEvent(), flagEvent()];
    await seller.post('/v1/events', { events: flags });
    const claim = (who: Caller, at: number) =>
      who.post<unknown>(`/v1/flags/${flags[at]!.flag.id}/claim`, { claimed: true });
    expect([(await claim(gone, 0)).status, (await claim(moved, 1)).status]).toEqual([200, 200]);
    await chief.ask('DELETE', `/v1/members/${gone.joined.member.id}`);
    await chief.ask('PUT', `/v1/members/${moved.joined.member.id}`, { role: 'rep' });
    const queued = (await stays.get<QueueAnswer>('/v1/queue')).body.flags;
    expect(queued.map(({ claimedBy }) => claimedBy)).toEqual([null, null]);
    expect([(await claim(stays, 0)).status, (await claim(stays, 1)).status]).toEqual([200, 200]);
  });

  it('lets one person look at a flag, and answers those that were merged into it together', async () => {
    const [first, second, third] = [flagEvent(), flagEvent(), flagEvent()];
    await rep.post('/v1/events', { events: [first, third] });
    await other.post('/v1/events', { events: [second] });
    const on = (flag: typeof first, verb: string) => `/v1/flags/${flag.flag.id}/${verb}`;
    expect((await revops.post<unknown>(on(first, 'claim'), { claimed: true })).status).toBe(200);
    expect((await admin.post<Refused>(on(first, 'claim'), { claimed: true })).body.error.code).toBe('claimed');
    const merge = (from: typeof first, into: typeof first) =>
      revops.post<unknown>(on(from, 'merge'), { id: v7(), into: into.flag.id });
    expect((await merge(third, second)).status).toBe(200);
    expect((await merge(second, first)).status).toBe(200);
    expect((await merge(first, second)).status).toBe(409);
    expect((await merge(first, first)).status).toBe(409);
    const { flags } = (await revops.get<QueueAnswer>('/v1/queue')).body;
    expect(flags).toMatchObject([
      { flag: { id: first.flag.id }, merged: 2, claimedBy: { name: 'Robin Ops', mine: true } },
    ]);
    const seen = (await admin.get<QueueAnswer>('/v1/queue')).body.flags;
    expect(seen).toMatchObject([{ claimedBy: { name: 'Robin Ops', mine: false } }]);
    const words = { decision: 'accepted', words: 'All of you are right.', changed: null, exception: true };
    expect((await revops.post<unknown>(on(second, 'review'), { id: v7(), ...words })).status).toBe(409);
    expect((await revops.post<unknown>(on(first, 'review'), { id: v7(), ...words })).status).toBe(200);
    const told = (await other.get<ChangesAnswer>('/v1/changes')).body.flags;
    expect(told).toMatchObject([{ id: second.flag.id, state: 'answered', review: { words: 'All of you are right.' } }]);
    expect((await revops.get<QueueAnswer>('/v1/queue')).body.flags).toEqual([]);
    // A page that has not heard of the answer yet: there is nothing left to look at.
    expect((await admin.post<Refused>(on(first, 'claim'), { claimed: true })).body.error.code).toBe('closed');
    expect((await merge(first, second)).status).toBe(409);
  });

  it('says when "not now" comes back', async () => {
    const flag = flagEvent();
    await rep.post('/v1/events', { events: [flag] });
    const review = { id: v7(), decision: 'recycled', words: 'Not now.', changed: null, until: '2026-06-01' };
    const answered = await revops.post<FlagStatus>(`/v1/flags/${flag.flag.id}/review`, review);
    expect(answered.body).toMatchObject({ state: 'answered', backAt: '2026-06-01T00:00:00.000Z' });
  });

  it('keeps accounts by domain, finds them, and gives them out by bucket', async () => {
    const row = (domain: string, tier: string | null = null): AccountRow => ({
      domain,
      name: `The ${domain}`,
      tier,
      owner: null,
      facts: { 'intent.visits': '12' },
    });
    const rows = ['c.example', 'a.example', 'B.example', 'a.example'].map((domain) => row(domain));
    const write = async (all: AccountRow[]) =>
      (await revops.post<unknown>('/v1/accounts', { import: v7(), rows: all })).body;
    expect(await write(rows)).toEqual({ added: 3, changed: 0, same: 0 });
    expect(await write([...rows.slice(0, 2), row('b.example', 'tier-1')])).toEqual({ added: 0, changed: 1, same: 2 });
    const page = async (query: string) =>
      (await revops.get<{ accounts: AccountRow[]; total: number; next: string | null }>(`/v1/accounts?${query}`)).body;
    const first = await page('limit=2');
    expect([first.accounts.map(({ domain }) => domain), first.total, first.next]).toEqual([
      ['a.example', 'b.example'],
      3,
      'b.example',
    ]);
    expect((await page(`limit=2&after=${first.next}`)).accounts).toMatchObject([{ domain: 'c.example' }]);
    expect((await page('search=THE%20B')).accounts).toHaveLength(1);
    expect((await page('search=%25')).accounts).toHaveLength(0);
    const { createHash } = await import('node:crypto');
    const prefix = createHash('sha256').update('b.example').digest('hex').slice(0, 4);
    const bucket = await rep.get<{ accounts: AccountRow[] }>(`/v1/account-buckets/${prefix}`);
    expect(bucket.body.accounts).toContainEqual({ ...row('b.example', 'tier-1'), name: 'The b.example' });
  });

  describe('the account list', () => {
    const row = (domain: string, name = domain): AccountRow => ({ domain, name, tier: null, owner: null, facts: {} });
    const write = (rows: AccountRow[]) => revops.post<{ added: number }>('/v1/accounts', { import: v7(), rows });
    const find = async (search: string) => {
      const path = `/v1/accounts?limit=10&search=${encodeURIComponent(search)}`;
      return (await revops.get<{ accounts: AccountRow[] }>(path)).body.accounts.map(({ domain }) => domain);
    };

    it('gives a bucket out whole, also that of a long list', async () => {
      // What stands in some 1,500 lists of 100 accounts: as many in one bucket as a list of 150,000 has there.
      const domains = function* () {
        for (let n = 0; ; n++) if (accountBucketOf(`firm-${n}.com`, 2) === '00') yield `firm-${n}.com`;
      };
      const rows: AccountRow[] = [];
      for (const domain of domains()) if (rows.push(row(domain)) === 600) break;
      expect((await write(rows)).status).toBe(200);
      const bucket = await rep.get<{ accounts: AccountRow[] }>('/v1/account-buckets/00');
      expect(new Set(bucket.body.accounts.map(({ domain }) => domain))).toEqual(
        new Set(rows.map(({ domain }) => domain)),
      );
    });

    it('finds names and domains with an umlaut as they are written, and keeps the domain as browsers ask for it', async () => {
      await write([
        row('müller-bau.de', 'Müller Bau'),
        row('xn--mller-bau-q9a.de', 'Müller Bau'),
        row('post.at', 'Österreichische Post'),
      ]);
      expect([await find('müller-bau.de'), await find('Müller'), await find('Österr')]).toEqual([
        ['xn--mller-bau-q9a.de'],
        ['xn--mller-bau-q9a.de'],
        ['post.at'],
      ]);
    });

    it('of before is brought under the domains that browsers ask for; of two that are one the later stays', async () => {
      const said = [
        'bücher.example',
        'компания.рф',
        '例え.テスト',
        'straße-österreich.at',
        'ő.hu',
        '漢字会社名漢字会社名.com',
        '😀.ws',
      ];
      const doubled = { domain: 'größe.de', other: asciiHost('größe.de') };
      await write([...said, doubled.domain, 'later.example'].map((domain) => row(domain)));
      await test.store.db.transaction().execute(async (tx) => {
        const before = (domain: string) =>
          sql`update accounts set domain = ${domain}, domain_hash = 'x' where domain = ${asciiHost(domain)}`.execute(
            tx,
          );
        await sql`set local role icp_lens_keeper`.execute(tx);
        for (const domain of [...said, doubled.domain]) await before(domain);
        // The same company again, from a browser's address, before the other was written.
        await sql`insert into accounts select (jsonb_populate_record(null::accounts, to_jsonb(a) || jsonb_build_object(
          'domain', ${doubled.other}::text, 'name', 'the older', 'changed_at', '2020-01-01T00:00:00Z'))).* from accounts a
          where domain = ${doubled.domain}`.execute(tx);
        await sql`reset role`.execute(tx);
        for (const statement of hostNames.statements) await sql.raw(statement).execute(tx);
      });
      for (const domain of [...said, doubled.domain]) {
        expect(await find(domain), domain).toEqual([asciiHost(domain)]);
        const bucket = await rep.get<{ accounts: AccountRow[] }>(
          `/v1/account-buckets/${accountBucketOf(asciiHost(domain), 8)}`,
        );
        expect(bucket.body.accounts, domain).toEqual([{ ...row(asciiHost(domain)), name: domain }]);
      }
    });
  });

  it('counts what was heard, flagged and answered, and knows what flags brought', async () => {
    const at = '2026-03-02T09:00:00Z';
    const count = (what: string) => ({
      id: v7(),
      type: 'count',
      what,
      about: 'objection',
      aboutId: 'price',
      specVersion: 1,
      at,
    });
    await rep.post('/v1/events', { events: [count('heard'), count('heard'), count('worked')] });
    const numbers = numbersAnswer.parse((await rep.get<unknown>('/v1/numbers?from=2026-03-02&to=2026-03-02')).body);
    expect(numbers.counts).toEqual([
      { about: 'objection', aboutId: 'price', heard: 2, worked: 1, failed: 0, copied: 0 },
    ]);
    expect(numbers.flags).toEqual([
      { kind: 'wrong-tier', raised: 4, accepted: 3, rejected: 0, recycled: 1, open: 0, overdue: 0 },
    ]);
    expect(numbers.reasons).toEqual([
      { kind: 'wrong-tier', reason: null, raised: 4, accepted: 3, rejected: 0, recycled: 1 },
    ]);
    expect(numbers.criteria).toEqual([{ id: 'size', match: 4, mismatch: 0, unknown: 0, exempt: 0, flagged: 4 }]);
    expect((await rep.get<{ flags: [] }>('/v1/numbers?from=2026-03-03')).body.flags).toEqual([]);
    expect((await rep.get<unknown>('/v1/numbers?from=2026-03-03&to=2026-03-01')).status).toBe(400);

    // A lead that sales did not accept, with the code it was turned down by; one that was taken back does not count.
    const [turnedDown, tookBack] = [0, 1].map(() =>
      flagEvent(aFlag({ kind: 'not-a-fit', criterion: null, reason: 'uses-competitor' })),
    ) as [ReturnType<typeof flagEvent>, ReturnType<typeof flagEvent>];
    const withdrawal = { id: v7(), type: 'withdraw', flagId: tookBack.flag.id, at };
    await rep.post('/v1/events', { events: [turnedDown, tookBack, withdrawal] });
    const answer = { id: v7(), decision: 'rejected', words: 'They can switch.', changed: null };
    expect((await revops.post<unknown>(`/v1/flags/${turnedDown.flag.id}/review`, answer)).status).toBe(200);
    const after = numbersAnswer.parse((await rep.get<unknown>('/v1/numbers')).body);
    const once = { kind: 'not-a-fit', raised: 1, accepted: 0, rejected: 1, recycled: 0 };
    expect(after.reasons).toContainEqual({ ...once, reason: 'uses-competitor' });
    expect(after.flags).toContainEqual({ ...once, open: 0, overdue: 0 });
    expect(after.criteria).toEqual([{ id: 'size', match: 5, mismatch: 0, unknown: 0, exempt: 0, flagged: 4 }]);

    const personal = aFlag({
      facts: [...aFlag().facts, { name: 'person.name', value: 'Jo Doe', said: 'Jo Doe', from: 'h1', at }],
    });
    await rep.post('/v1/events', {
      events: [flagEvent({ ...personal, prospect: { ...personal.prospect, key: 'z.example', name: 'Z' } })],
    });
    const { prospects, next } = (
      await marketer.get<{ prospects: { key: string; facts: { name: string }[] }[]; next: string | null }>(
        '/v1/known?limit=1',
      )
    ).body;
    expect([prospects[0]?.key, next]).toEqual(['example.com', 'example.com']);
    const rest = (await marketer.get<{ prospects: typeof prospects }>('/v1/known?after=example.com')).body.prospects;
    expect(rest.map(({ key, facts }) => [key, facts.map(({ name }) => name)])).toEqual([
      ['z.example', ['company.employees']],
    ]);
  });

  it('shows the team, and invites with a code that is shown once', async () => {
    const id = v7();
    const make = () => revops.post<{ code: string }>('/v1/invites', { id, role: 'rep', uses: 1, days: 1 });
    const lost = (await make()).body.code;
    const { code } = (await make()).body;
    const join = (typed: string) =>
      ask<unknown>(test.fetch, 'POST', '/v1/join', { code: typed, name: 'New', device: 'Phone' });
    expect((await join(lost)).status).toBe(403);
    expect((await join(code)).status).toBe(200);
    expect((await join(code)).status).toBe(403);
    const ended = (
      await revops.post<{ id: string; code: string }>('/v1/invites', { id: v7(), role: 'rep', uses: 9, days: 1 })
    ).body;
    await revops.ask('DELETE', `/v1/invites/${ended.id}`);
    expect((await join(ended.code)).status).toBe(403);
    const late = (await revops.post<{ code: string }>('/v1/invites', { id: v7(), role: 'rep', uses: 9, days: 1 })).body;
    test.clock.pass(25);
    expect((await join(late.code)).status).toBe(403);
    const seen = teamAnswer.parse((await marketer.get<unknown>('/v1/team')).body);
    expect(seen.members.map(({ name }) => name)).toContain('New');
    expect(JSON.stringify(seen)).not.toContain(code);
    const log = auditAnswer.parse((await revops.get<unknown>('/v1/audit?limit=5')).body);
    expect(log.entries).toHaveLength(5);
    expect(log.entries.map(({ action }) => action)).toContain('invite.ended');
    const older = auditAnswer.parse((await revops.get<unknown>(`/v1/audit?limit=500&after=${log.next}`)).body);
    expect(new Set([...log.entries, ...older.entries].map((entry) => entry.id)).size).toBe(older.entries.length + 5);
    expect(older.entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'spec.signed',
        'spec.published',
        'spec.rolled-back',
        'spec.retired',
        'flag.merged',
        'flag.reviewed',
        'settings.changed',
        'accounts.written',
      ]),
    );
  });
});
