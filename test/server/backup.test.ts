import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp } from '#server/backup.ts';
import { migrate } from '#server/database/migrate.ts';
import { openDatabase } from '#server/database/open.ts';
import { asKeeper } from '#server/database/team.ts';
import { migrations } from '#server/migrations/list.ts';
import { restore } from '#server/restore.ts';
import type { Store } from '#server/store.ts';
import { createStore } from '#server/store.ts';
import { createTeamWithSpec } from '#server/teams.ts';
import type { ChangesAnswer, QueueAnswer } from '#wire/wire.ts';
import { databases, makePostgres, storeFor } from './databases.ts';
import { preparedFolder } from './prepared-store.ts';
import { aFlag, Caller, flagEvent, openTestStore, tinySpec } from './team.ts';

const folder = mkdtempSync(join(tmpdir(), 'icp-lens-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything in a store, but for the epochs, which a restore renews. */
async function everything({ db }: Store): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name <> 'migrations'`.execute(db);
  const all: Record<string, string> = {};
  for (const { name } of rows) {
    const found = await sql<{ all: string }>`select coalesce(string_agg((to_jsonb(t) - 'epoch')::text, E'\n'
      order by (to_jsonb(t) - 'epoch')::text), '') as all from ${sql.table(name)} t`.execute(db);
    all[name] = found.rows[0]?.all ?? '';
  }
  return all;
}

describe.each(databases)('a backup of $kind', ({ kind, make }) => {
  const file = join(folder, `${kind}.gz`);
  const test = storeFor(make);
  let rep: Caller;
  let cursor: string;
  beforeAll(async () => {
    const team = await test.team('Äcme "1"');
    rep = await team.join('rep');
    for (let n = 0; n < 25; n++)
      await rep.post('/v1/events', {
        events: Array.from({ length: 100 }, () => flagEvent(aFlag({ note: `"ü\\ ${n}` }))),
      });
    cursor = (await rep.get<ChangesAnswer>('/v1/changes')).body.cursor;
  });

  it('holds all rows, and brings them back on either database', async () => {
    const backedUp = await backUp(test.store, file);
    const rows = backedUp.ok ? backedUp.value : 0;
    expect(rows).toBeGreaterThan(5_000);
    for (const target of databases) {
      const there = await target.make();
      const restored = await openTestStore(there.place);
      expect(await restore(restored.store, file)).toEqual({ ok: true, value: rows });
      expect(await everything(restored.store)).toEqual(await everything(test.store));
      const again = new Caller(restored.fetch, rep.joined);
      // A cursor of before is taken as the beginning: nothing that came after the backup is waited for in vain.
      expect((await again.get<ChangesAnswer>(`/v1/changes?since=${cursor}`)).body.flags).toHaveLength(200);
      expect(await restore(restored.store, file)).toMatchObject({ ok: false, why: 'not-empty' });
      await restored.store.close();
      await there.remove();
    }
  });

  it('that is cut short or of something else restores nothing', async () => {
    await backUp(test.store, file);
    const whole = gunzipSync(readFileSync(file)).toString();
    const broken: Record<string, Buffer> = {
      cut: readFileSync(file).subarray(0, 4_000),
      short: gzipSync(whole.slice(0, whole.length / 2)),
      lastLine: gzipSync(whole.split('\n').slice(0, -2).join('\n')),
      other: gzipSync('{"form":"something"}\n'),
      foreign: gzipSync(whole.replace('0001-team-store', '9999-later')),
      newer: gzipSync(whole.replace('-bound-invites"', '-bound-invites","9999-later"')),
      empty: Buffer.alloc(0),
      text: Buffer.from('not even gzip'),
      noTeam: gzipSync(`${whole.split('\n', 1)[0]}\n{"rows":0}\n`),
    };
    const there = await make();
    const store = await createStore({ place: there.place });
    // A store without a team is not the one that was meant: the last backup stays.
    const good = readFileSync(file);
    expect(await backUp(store, file)).toMatchObject({ ok: false, why: 'no-team', note: expect.stringContaining(file) });
    expect(readFileSync(file).equals(good)).toBe(true);
    expect(existsSync(`${file}.partial`)).toBe(false);
    for (const [name, bytes] of Object.entries(broken)) {
      const bad = join(folder, `${kind}-${name}`);
      writeFileSync(bad, bytes);
      expect((await restore(store, bad)).ok, name).toBe(false);
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from teams`.execute(store.db);
      expect(rows[0]?.n, name).toBe(0);
    }
    expect(await restore(store, join(folder, 'none'))).toMatchObject({
      ok: false,
      note: expect.stringContaining('none'),
    });
    await store.close();
    await there.remove();
  });
});

describe.each(databases)('a backup of an older program, on $kind', ({ kind, make, makeEmpty }) => {
  it('is brought forward as its database would have been', async () => {
    const at = '2026-03-02T09:00:00Z';
    const [team, member] = ['01a20000-0000-7000-8000-000000000001', '01a20000-0000-7000-8000-000000000002'];
    const document = JSON.stringify({ ...tinySpec(), signatures: [{ name: 'erased', role: 'sales' }] });
    const rows: readonly (readonly [string, object])[] = [
      ['teams', { team_id: team, handle: 'ACME01', name: 'Acme', review_hours: 48, settings: {}, created_at: at }],
      ['team_sequence', { team_id: team, epoch: 'OLD', last: 7 }],
      ['members', { team_id: team, id: member, name: 'Sam', role: 'rep', created_at: at }],
      ['devices', { team_id: team, id: team, member_id: member, name: 'Laptop', token_hash: 'x', created_at: at }],
      [
        'invites',
        { ...{ team_id: team, id: team, code_hash: 'c', role: 'rep', uses_left: 3 }, expires_at: at, created_at: at },
      ],
      ['specs', { ...{ team_id: team, spec_id: 'tiny', version: 1, hash: 'h', document, published_at: at, seq: 3 } }],
      ['audit', { team_id: team, id: team, at, member_id: null, action: 'team.created', about: team, detail: {} }],
    ];
    // An embedded database takes seconds to open.
    const steps = migrations.slice(1).map((_, n) => n + 1);
    for (const count of kind === 'pglite' ? [1, migrations.length - 1] : steps) {
      const old = await makeEmpty();
      const opened = await openDatabase(old.place, () => {});
      if (!opened.ok) throw new Error(opened.why);
      const { db } = opened.value;
      await migrate(db, migrations.slice(0, count));
      await asKeeper(db, async (tx) => {
        for (const [table, row] of rows) {
          const names = sql.join(Object.keys(row).map((name) => sql.ref(name)));
          await sql`insert into ${sql.table(table)} (${names}) select ${names}
            from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb)`.execute(tx);
        }
      });
      const file = join(folder, `${kind}-step-${count}.gz`);
      expect(await backUp({ db }, file)).toMatchObject({ ok: true });
      const there = await make();
      const store = await createStore({ place: there.place });
      expect(await restore(store, file)).toEqual({ ok: true, value: expect.any(Number) });
      await migrate(db, migrations);
      const name = `from ${migrations[count - 1]?.name}`;
      // Ids that a step makes up are others each time.
      const [{ spec_moves: now, ...restored }, { spec_moves: then, ...forward }] = [
        await everything(store),
        await everything({ db } as Store),
      ];
      expect(restored, name).toEqual(forward);
      expect([now?.includes('"tiny"'), now?.length], name).toEqual([count === 1, then?.length]);
      // No step is missing, and what was logged stands as in any other store.
      expect(await migrate(store.db, migrations)).toEqual({ ok: true, value: [] });
      await expect(sql`update audit set action = 'x'`.execute(store.db)).rejects.toThrow(/append-only/);
      await store.close();
      await there.remove();
      await db.destroy();
      await old.remove();
    }
  }, 120_000);
});

it('moves an embedded team to PostgreSQL from the command line', async () => {
  const data = preparedFolder();
  const embedded = await createStore({ place: { folder: data } });
  await createTeamWithSpec(embedded, 'Embedded', tinySpec(), { uses: 1, days: 1 });
  const before = await everything(embedded);
  await embedded.close();
  const { place, remove } = await makePostgres();
  const command = new URL('../../lib/cli/serve.ts', import.meta.url).pathname;
  const words = ['--import-pglite', data, '--database-url', place.databaseUrl];
  const child = spawn(process.execPath, ['--import', 'tsx', command, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  child.stderr.on('data', (part) => (said += part));
  expect(await new Promise((done) => child.once('exit', done)), said).toBe(0);
  expect(said).toMatch(/\d+ rows moved to PostgreSQL/);
  const moved = await createStore({ place });
  expect(await everything(moved)).toEqual(before);
  await moved.close();
  await remove();
  rmSync(data, { recursive: true, force: true });
});

describe('two servers on one PostgreSQL', () => {
  it('behave as one', async () => {
    const { place, remove } = await makePostgres();
    const [one, two] = [await openTestStore(place), await openTestStore(place)];
    const team = await one.team();
    const [rep, revops] = [await team.join('rep'), await team.join('revops')];
    const [repTwo, revopsTwo] = [new Caller(two.fetch, rep.joined), new Caller(two.fetch, revops.joined)];
    // The same events to both at once: written once, and every number is seen by both.
    const events = Array.from({ length: 40 }, () => flagEvent());
    const sendings = events.flatMap((event) =>
      [rep, repTwo, rep].map((caller) => caller.post('/v1/events', { events: [event] })),
    );
    await Promise.all(sendings);
    const queues = await Promise.all(
      [revops, revopsTwo].map((caller) => caller.get<QueueAnswer>('/v1/queue?limit=200')),
    );
    for (const { body } of queues)
      expect(body.flags.map(({ flag }) => flag.id).sort()).toEqual(events.map(({ flag }) => flag.id).sort());
    // A spec published here is served there, and a device signed out here is signed out there.
    expect((await repTwo.get<{ version: number }>('/v1/spec')).body.version).toBe(1);
    await revops.post('/v1/specs', tinySpec({ version: 2 }));
    await expect.poll(async () => (await repTwo.get<{ version: number }>('/v1/spec')).body.version).toBe(2);
    const admin = await team.join('admin');
    await admin.ask('DELETE', `/v1/members/${rep.joined.member.id}`);
    await expect.poll(async () => (await repTwo.get<unknown>('/v1/me')).status).toBe(401);
    expect((await repTwo.post<unknown>('/v1/events', { events: [flagEvent()] })).status).toBe(401);
    expect([...one.troubles, ...two.troubles]).toEqual([]);
    await one.store.close();
    await two.store.close();
    await remove();
  });
});
