import { sql } from 'kysely';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { atOnce } from '#server/database/at-once.ts';
import { openDatabase } from '#server/database/open.ts';
import { asKeeper, asTeam } from '#server/database/team.ts';
import type { Endpoint } from '#wire/endpoint.ts';
import { type EndpointName, endpoints } from '#wire/endpoints.ts';
import type { ChangesAnswer, JoinAnswer, QueueAnswer } from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { aFlag, ask, type Caller, flagEvent, openTestStore, type TestTeam } from './team.ts';

/** What a second team on the same store would try, beside asking for what it knows by its id (isolation.test.ts). */

describe.each(databases)('a second team on $kind', ({ make }) => {
  const test = storeFor(make);
  let one: TestTeam;
  let two: TestTeam;
  let theirs: { rep: Caller; admin: Caller; refresh: string; flagId: string };
  let ours: { admin: Caller; refresh: string };

  const renewing = async (team: TestTeam): Promise<Required<JoinAnswer>> => {
    const body = { code: team.codes.rep, name: 'Sam', device: 'Laptop', renews: true };
    return (await ask<Required<JoinAnswer>>(test.fetch, 'POST', '/v1/join', body)).body;
  };
  beforeAll(async () => {
    [one, two] = [await test.team('One'), await test.team('Two')];
    const event = flagEvent(aFlag({ note: 'secret of one' }));
    const [rep, admin] = [await one.join('rep'), await one.join('admin')];
    await rep.post('/v1/events', { events: [event] });
    theirs = { rep, admin, refresh: (await renewing(one)).refresh, flagId: event.flag.id };
    const own = await two.join('admin');
    await own.post('/v1/events', { events: [flagEvent()] });
    ours = { admin: own, refresh: (await renewing(two)).refresh };
  });

  it('reads nothing behind the cursors of the first', async () => {
    const { cursor } = (await theirs.rep.get<ChangesAnswer>('/v1/changes')).body;
    const { flags } = (await theirs.admin.get<QueueAnswer>('/v1/queue')).body;
    const before = `${new Date(Date.parse(flags[0]?.dueAt ?? '') - 1).toISOString()}_${theirs.flagId}`;
    for (const path of [
      `/v1/changes?since=${cursor}`,
      `/v1/changes?since=${cursor.replace(/-\d+$/, '-0')}`,
      `/v1/queue?after=${before}`,
      `/v1/queue?member=${theirs.rep.joined.member.id}`,
      `/v1/queue?member=${ours.admin.joined.member.id}&member=${theirs.rep.joined.member.id}`,
      `/v1/queue?prospect=${encodeURIComponent("' or team_id is not null --")}`,
      `/v1/accounts?search=${encodeURIComponent("%' or true; set role postgres; --")}`,
      '/v1/known?after=',
    ]) {
      const { status, body } = await ours.admin.get<unknown>(path);
      expect(status, path).toBe(200);
      expect(JSON.stringify(body), path).not.toMatch(new RegExp(`secret of one|${theirs.flagId}`));
    }
  });

  it('makes nothing of a code or a token by naming the other team in it', async () => {
    const swapped = one.codes.admin.replace(/^\w+/, two.codes.admin.split('-')[0] ?? '');
    const joined = await ask<unknown>(test.fetch, 'POST', '/v1/join', { code: swapped, name: 'x', device: 'x' });
    expect(joined.status).toBe(403);
    const swap = (token: string, other: string) =>
      token
        .split('.')
        .map((part, n) => (n === 1 ? other.split('.')[1] : part))
        .join('.');
    const refresh = swap(theirs.refresh, ours.refresh);
    expect((await ask<unknown>(test.fetch, 'POST', '/v1/refresh', { refresh })).status).toBe(401);
    // Nor was the first team's spent or ended by the attempt.
    expect((await ask<unknown>(test.fetch, 'POST', '/v1/refresh', { refresh: theirs.refresh })).status).toBe(200);
  });

  it('is not told whether an id is one of the first team', async () => {
    const known = [theirs.flagId, theirs.rep.joined.member.id];
    let compared = 0;
    for (const name of Object.keys(endpoints) as EndpointName[]) {
      const { method, path, body }: Endpoint = endpoints[name];
      if (!/\{(?!version|prefix|handle)\w+\}/.test(path)) continue;
      const bodies: { readonly [Name in EndpointName]?: object } = {
        review: { id: v7(), decision: 'rejected', words: 'x', changed: null },
        claim: { claimed: true },
        merge: { id: v7(), into: v7() },
        member: { role: 'rep' },
        savePaper: { save: v7(), rev: 1, kind: 'draft', title: 'x', body: {} },
      };
      const answerTo = async (id: string) => {
        const answer = await ours.admin.ask<unknown>(
          method,
          path.replaceAll(/\{\w+\}/g, id),
          body ? (bodies[name] ?? {}) : undefined,
        );
        return [answer.status, JSON.stringify(answer.body).replaceAll(id, 'ID')];
      };
      const never = await answerTo(v7());
      for (const id of known) expect(await answerTo(id), `${name} ${id}`).toEqual(never);
      compared++;
    }
    expect(compared).toBeGreaterThan(9);
    const handle = one.codes.rep.split('-')[0];
    const guess = (code: string) =>
      ask<unknown>(test.fetch, 'POST', '/v1/join', { code, name: 'x', device: 'x' }).then(({ status, body }) => [
        status,
        body,
      ]);
    expect(await guess(`${handle}-AAAA-AAAA-AAAA`)).toEqual(await guess('ZZZZZZ-AAAA-AAAA-AAAA'));
    const begin = async (whose: string) => (await ask<unknown>(test.fetch, 'GET', `/v1/sign-in/${whose}`)).body;
    expect(await begin(handle ?? '')).toEqual(await begin('ZZZZZZ'));
  });

  it('finds nothing of the first left on a connection, whatever became of its work there', async () => {
    const where = 'databaseUrl' in test.place ? { ...test.place, connections: 1 } : null;
    const opened = where ? await openDatabase(where, () => {}) : null;
    const { db, pool } = opened?.ok ? opened.value : { db: test.store.db, pool: null };
    const left = async () => {
      const { rows } = await sql<{ team: string; handle: string; role: string }>`
        select coalesce(current_setting('app.team', true), '') as team, coalesce(current_setting('app.handle', true), '') as handle,
          current_setting('role') as role`.execute(db);
      return rows[0];
    };
    const clean = { team: '', handle: '', role: 'none' };
    const fails = [
      () => asTeam(db, one.id, async () => {}),
      () => asTeam(db, one.id, async () => Promise.reject(new Error('given up'))),
      () => asTeam(db, one.id, (tx) => sql`select 1 / 0`.execute(tx)),
      () => asKeeper(db, (tx) => sql`select nothing from nowhere`.execute(tx)),
      () => pool && atOnce(pool, one.id, (tx) => tx.end({ text: 'select 1 / 0', values: [] })),
      () => pool && atOnce(pool, one.id, () => Promise.reject(new Error('given up'))),
    ];
    for (const [n, work] of fails.entries()) {
      await Promise.resolve(work()).catch(() => {});
      expect(await left(), String(n)).toEqual(clean);
    }
    if (opened?.ok) await opened.value.close();
  });

  it('sees its own alone when both ask at once over the same connections', async () => {
    const asked = Array.from({ length: 60 }, (_, n) => (n % 2 ? ours.admin : theirs.admin));
    const answers = await Promise.all(asked.map((caller) => caller.get<QueueAnswer>('/v1/queue')));
    for (const [n, { body }] of answers.entries())
      expect(body.flags.map(({ flag }) => flag.note)).toEqual([n % 2 ? null : 'secret of one']);
  });
});

describe.each(databases)('the tables on $kind', ({ make }) => {
  it('let nobody past their rows: no view, sequence or function of the owner, and one policy a role', async () => {
    const place = await make();
    const { store } = await openTestStore(place.place);
    const others = await sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind not in ('r', 'i')
      union all select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`.execute(
      store.db,
    );
    expect(others.rows).toEqual([]);
    const policies = await sql<{
      table: string;
      name: string;
      command: string;
      roles: string[];
      using: string;
      check: string;
    }>`
      select tablename as table, policyname as name, cmd as command, roles::text[] as roles, qual as using, with_check as check
      from pg_policies where schemaname = 'public' and permissive = 'PERMISSIVE' order by 1, 2`.execute(store.db);
    const own = policies.rows.filter(({ name }) => name === 'own_team');
    expect(own.length).toBeGreaterThan(15);
    for (const { table, command, roles, using, check } of own) {
      expect({ table, command, roles }).toEqual({ table, command: 'ALL', roles: ['icp_lens_app'] });
      expect(using, table).toContain("(team_id = (NULLIF(current_setting('app.team'::text, true), ''::text))::uuid)");
      expect(check, table).toBe(using);
    }
    const wider = policies.rows.filter(({ name, roles }) => name !== 'own_team' && roles.join() !== 'icp_lens_keeper');
    expect(wider.map(({ table, name, command }) => [table, name, command])).toEqual([['teams', 'by_handle', 'SELECT']]);
    const grants = await sql<{ who: string; what: string }>`
      select distinct grantee as who, privilege_type as what from information_schema.role_table_grants
      where table_schema = 'public' and (grantee = 'PUBLIC' or privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER'))
        and grantee <> (select tableowner from pg_tables where tablename = 'teams' and schemaname = 'public')`.execute(
      store.db,
    );
    expect(grants.rows).toEqual([]);
    await store.close();
    await place.remove();
  });
});
