import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { lockFolder, lockFolderInTime } from '#server/database/folder-lock.ts';
import { folderTrouble } from '#server/database/folder-trouble.ts';
import { migrate } from '#server/database/migrate.ts';
import { openDatabase } from '#server/database/open.ts';
import { asKeeper, asTeam } from '#server/database/team.ts';
import { errorLine } from '#server/log.ts';
import { migrations } from '#server/migrations/list.ts';
import { createStore } from '#server/store.ts';
import { databases, makePostgres, storeFor } from './databases.ts';
import { ask, flagEvent, openTestStore, tinySpec } from './team.ts';

describe.each(databases)('the database on $kind', ({ make }) => {
  const test = storeFor(make);

  it('holds every table of a team by forced row-level security, team first in its key', async () => {
    const { rows } = await sql<{ name: string; forced: boolean; first: string | null; policies: number }>`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
        (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
           where i.indrelid = c.oid and i.indisprimary) as first,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
        and c.relname <> 'migrations' order by 1`.execute(test.store.db);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row, row.name).toMatchObject({ forced: true, first: 'team_id' });
    for (const row of rows) expect(row.policies, row.name).toBeGreaterThanOrEqual(2);
  });

  it('runs requests under a role that owns nothing and passes no policy by', async () => {
    const { rows } = await sql<{ owner: boolean; super: boolean; bypass: boolean; login: boolean }>`
      select rolsuper as super, rolbypassrls as bypass, rolcanlogin as login,
        exists (select from pg_class where relowner = r.oid) as owner
      from pg_roles r where rolname in ('icp_lens_app', 'icp_lens_keeper')`.execute(test.store.db);
    const harmless = { owner: false, super: false, bypass: false, login: false };
    expect(rows).toEqual([harmless, harmless]);
  });

  it('shows a team its own rows only, whatever the query says', async () => {
    const one = await test.team('One');
    const two = await test.team('Two');
    const rep = await one.join('rep');
    await rep.post('/v1/events', { events: [flagEvent()] });
    const flags = (team: string) => asTeam(test.store.db, team, (tx) => tx.selectFrom('flags').selectAll().execute());
    expect(await flags(one.id)).toHaveLength(1);
    expect(await flags(two.id)).toHaveLength(0);
    await asTeam(test.store.db, two.id, async (tx) => {
      const changed = await tx.updateTable('flags').set({ state: 'withdrawn' }).executeTakeFirst();
      expect(Number(changed.numUpdatedRows)).toBe(0);
    });
    const foreign = asTeam(test.store.db, two.id, (tx) =>
      tx.insertInto('events').values({ team_id: one.id, id: one.id, type: 'count', received_at: new Date() }).execute(),
    );
    await expect(foreign).rejects.toThrow(/row-level security/);
  });

  it('only ever adds to the audit log', async () => {
    const team = await test.team('Audited');
    const rewrite = (as: typeof asKeeper) =>
      as(test.store.db, (tx) => tx.updateTable('audit').set({ action: 'nothing' }).execute());
    await expect(rewrite(asKeeper)).rejects.toThrow(/permission denied/);
    await expect(rewrite((db, work) => asTeam(db, team.id, work))).rejects.toThrow(/permission denied/);
    await expect(sql`delete from audit`.execute(test.store.db)).rejects.toThrow(/append-only/);
  });

  it('refuses a database of a newer program, and a step that was changed after it ran', async () => {
    const { db } = test.store;
    expect(await migrate(db, migrations)).toEqual({ ok: true, value: [] });
    expect(await migrate(db, [])).toMatchObject({ ok: false, why: 'newer-database' });
    const changed = migrations.map((step) => ({ ...step, statements: [...step.statements, 'select 1'] }));
    expect(await migrate(db, changed)).toMatchObject({ ok: false, why: 'changed-migration' });
  });
});

describe('migrations', () => {
  it('run once when many servers start at the same time', async () => {
    const { place, remove } = await makePostgres();
    const stores = await Promise.all(Array.from({ length: 6 }, () => createStore({ place })));
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from migrations`.execute(stores[0]!.db);
    expect(rows[0]?.n).toBe(migrations.length);
    await Promise.all(stores.map((store) => store.close()));
    await remove();
  });

  it('say in one line when PostgreSQL does not answer', async () => {
    const opened = await openDatabase({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' }, () => {});
    expect(opened).toMatchObject({ ok: false, why: 'unreachable' });
  });

  it('say what PostgreSQL says of an address, and what a user lacks', async () => {
    const { place, remove } = await makePostgres();
    const none = new URL(place.databaseUrl);
    none.pathname = '/none';
    expect(await openDatabase({ databaseUrl: none.href }, () => {})).toMatchObject({
      note: 'PostgreSQL says no: database "none" does not exist',
    });
    const client = new pg.Client({ connectionString: place.databaseUrl });
    await client.connect();
    const user = `poor_${Date.now().toString(36)}`;
    await client.query(`create role ${user} login password 'pw'`);
    const theirs = new URL(place.databaseUrl);
    [theirs.username, theirs.password] = [user, 'pw'];
    await expect(createStore({ place: { databaseUrl: theirs.href } })).rejects.toThrow(
      /^The database user may not prepare the database: /,
    );
    await client.query(`drop role ${user}`);
    await client.end();
    await remove();
  });

  it('say what is wrong with a data folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'icp-lens-folder-'));
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const place of [file, join(file, 'inside')])
      expect(await openDatabase({ folder: place }, () => {})).toMatchObject({
        why: 'unusable',
        note: `${place} is a file, or lies in one. Name a folder with --data.`,
      });
    expect(folderTrouble('here', { errno: 51 })).toMatch(/^There is no room left/);
    expect(folderTrouble('here', { code: 'EACCES' })).toMatch(/may not write in the data folder here/);
    expect(folderTrouble('here', new Error('odd'))).toMatch(/does not open: odd\. If it worked before, restore/);
    rmSync(folder, { recursive: true });
  });
});

/** Of this database alone: other files' stores are in the same PostgreSQL. */
const endConnections = `select pg_terminate_backend(pid) from pg_stat_activity
  where application_name = 'icp-lens' and datname = current_database()`;

describe('PostgreSQL under a store', () => {
  it('may end a connection at any moment of a transaction, and the store goes on with another one', async () => {
    const { place, remove } = await makePostgres();
    const test = await openTestStore(place);
    const { store } = test;
    const other = new pg.Client({ connectionString: place.databaseUrl });
    await other.connect();
    const broken = asTeam(store.db, v7(), async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await other.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
      // Nothing is asked at the moment that the connection ends.
      await new Promise((later) => setTimeout(later, 100));
      await sql`select 1`.execute(tx);
    });
    await expect(broken).rejects.toThrow();
    expect((await sql`select 1 as one`.execute(store.db)).rows).toEqual([{ one: 1 }]);
    const { rows } = await sql`show idle_in_transaction_session_timeout`.execute(store.db);
    expect(rows).toEqual([{ idle_in_transaction_session_timeout: '1min' }]);
    await other.end();
    await store.close();
    await remove();
  });

  it('is not ready for work while it can only be read, as after a failover', async () => {
    const { place, remove } = await makePostgres();
    const test = await openTestStore(place);
    const ready = async () => {
      const { status, body } = await ask<{ error?: { message: string } }>(test.fetch, 'GET', '/readyz');
      return [status, body.error?.message];
    };
    expect(await ready()).toEqual([200, undefined]);
    const rep = await (await test.team('Acme', tinySpec())).join('rep');
    const other = new pg.Client({ connectionString: place.databaseUrl });
    await other.connect();
    const { database } = other;
    await other.query(`alter database ${database} set default_transaction_read_only = on`);
    await other.query(endConnections);
    await vi.waitFor(async () => expect(await ready()).toEqual([503, 'The database can only be read.']));
    const told = await rep.post<{ error: { code: string } }>('/v1/events', { events: [flagEvent()] });
    expect([told.status, told.body.error.code]).toEqual([503, 'unavailable']);
    expect(errorLine(test.troubles.at(-1) as Error)).toMatchObject({ code: '25006', message: expect.any(String) });
    await other.query('set default_transaction_read_only = off');
    await other.query(`alter database ${database} reset default_transaction_read_only`);
    await other.query(endConnections);
    await vi.waitFor(async () => expect(await ready()).toEqual([200, undefined]));
    await other.end();
    await test.store.close();
    await remove();
  });
});

describe('the lock of a data folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-lock-'));
  const file = join(folder, 'lock');
  const children: ChildProcess[] = [];
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  /** Another process that takes the lock and keeps it. */
  const holder = async () => {
    const script = `import { lockFolder } from '#server/database/folder-lock.ts';
      console.log(lockFolder(process.argv[1]).ok); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const said = await new Promise<string>((done) => child.stdout?.once('data', (words) => done(String(words).trim())));
    return { child, said };
  };

  /** What this process would write into its lock, with some of it changed. */
  const lockOf = (change: object): string => {
    const lock = lockFolder(folder);
    const words = readFileSync(file, 'utf8');
    if (lock.ok) lock.value.release();
    return JSON.stringify({ ...(JSON.parse(words) as object), ...change });
  };

  it('keeps a second process out, and not after the first was killed', async () => {
    const first = await holder();
    expect(first.said).toBe('true');
    expect(lockFolder(folder)).toMatchObject({ ok: false, why: 'in-use' });
    const gone = new Promise((done) => first.child.once('exit', done));
    first.child.kill('SIGKILL');
    await gone;
    expect(existsSync(file)).toBe(true);
    const mine = lockFolder(folder);
    expect(mine.ok).toBe(true);
    expect(lockFolder(folder)).toMatchObject({ ok: false, why: 'in-use' });
    if (mine.ok) mine.value.release();
    expect(existsSync(file)).toBe(false);
  });

  it('takes over the lock of a process whose number was given to another', () => {
    writeFileSync(file, lockOf({ pid: process.ppid, started: '1' }));
    const mine = lockFolder(folder);
    expect(mine.ok).toBe(process.platform === 'linux');
    if (mine.ok) mine.value.release();
    else rmSync(file);
  });

  it('keeps out a container whose first process has the same number, on a host of the same name', () => {
    const another = lockOf({ among: 'a pid:[4026532999]' });
    expect(JSON.parse(another)).toMatchObject({ pid: process.pid, host: hostname() });
    writeFileSync(file, another);
    expect(lockFolder(folder)).toMatchObject({ ok: false, why: 'in-use' });
    rmSync(file);
  });

  it('waits for a container that was killed no longer than until it has been silent for half a minute', async () => {
    writeFileSync(file, lockOf({ among: 'a pid:[4026532999]' }));
    const touched = new Date(Date.now() - 28_500);
    utimesSync(file, touched, touched);
    expect(lockFolder(folder).ok).toBe(false);
    const lock = await lockFolderInTime(folder);
    expect(lock.ok).toBe(true);
    expect(Date.now() - touched.getTime()).toBeGreaterThan(30_000);
    if (lock.ok) lock.value.release();
  });

  it('waits for one that lives no longer than until it touches its lock', async () => {
    writeFileSync(file, lockOf({ among: 'a pid:[4026532999]' }));
    const lock = lockFolderInTime(folder);
    setTimeout(() => utimesSync(file, new Date(), new Date()), 100);
    expect(await lock).toMatchObject({ ok: false, why: 'in-use' });
    rmSync(file);
  });

  it('believes a lock of another machine while it is touched', () => {
    writeFileSync(file, JSON.stringify({ pid: 1, started: null, host: 'elsewhere.invalid' }));
    expect(lockFolder(folder)).toMatchObject({ ok: false, why: 'in-use' });
    for (const hours of [1, -48]) {
      writeFileSync(file, JSON.stringify({ pid: 1, started: null, host: 'elsewhere.invalid' }));
      const touched = new Date(Date.now() - hours * 3_600_000);
      utimesSync(file, touched, touched);
      const lock = lockFolder(folder);
      expect(lock.ok, `touched ${hours} h ago`).toBe(true);
      if (lock.ok) lock.value.release();
    }
  });
});
