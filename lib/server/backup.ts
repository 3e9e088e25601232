import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import { failed, ok, type Result } from '#core/result.ts';
import type { Tables } from './database/tables.ts';
import { asKeeper, type TeamTransaction } from './database/team.ts';
import { letters } from './secrets.ts';
import type { Store } from './store.ts';

/** A backup is a gzipped file of lines of JSON: a head, then one line a row, table by table in the order that their keys need,
 * then a last line with the counts. It is the same for both databases, so it also moves a team from one to the other. */

const form = 'icp-lens-backup-1';
const page = 2_000;
/** Parents before children. */
const order = ['teams', 'members', 'hooks', 'flags'];

interface Head {
  readonly form: string;
  readonly migrations: readonly string[];
}

async function tablesOf(tx: TeamTransaction): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migrations' order by 1`.execute(tx);
  const names = rows.map(({ name }) => name);
  return [...order, ...names.filter((name) => !order.includes(name))];
}

async function keyOf(tx: TeamTransaction, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select a.attname as name from pg_index i
      cross join lateral unnest(i.indkey::int2[]) with ordinality as k(n, place)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.n
    where i.indrelid = to_regclass(${table}) and i.indisprimary order by k.place`.execute(tx);
  return rows.map(({ name }) => name);
}

const stepsOf = async (db: Kysely<Tables>): Promise<readonly string[]> =>
  (await db.selectFrom('migrations').select('name').orderBy('name').execute()).map(({ name }) => name);

/** All rows of a table, a page at a time by primary key. */
async function* rowsOf(tx: TeamTransaction, table: string): AsyncGenerator<Record<string, unknown>> {
  const names = await keyOf(tx, table);
  const key = sql.join(names.map((name) => sql.ref(name)));
  let after = sql``;
  for (;;) {
    const { rows } = await sql<{ row: Record<string, unknown> }>`
      select to_jsonb(t) as row from ${sql.table(table)} t ${after} order by ${key} limit ${page}`.execute(tx);
    for (const { row } of rows) yield row;
    const last = rows.at(-1)?.row;
    if (rows.length < page || !last) return;
    after = sql`where (${key}) > (${sql.join(names.map((name) => last[name]))})`;
  }
}

/** Writes everything to a file, as of one moment, while the store may go on working. Returns how many rows. */
export async function backUp(store: Store, file: string): Promise<number> {
  const partial = `${file}.partial`;
  let rows = 0;
  const migrations = await stepsOf(store.db);
  try {
    await asKeeper(
      store.db,
      async (tx) => {
        async function* lines() {
          yield `${JSON.stringify({ form, migrations } satisfies Head)}\n`;
          for (const table of await tablesOf(tx))
            for await (const row of rowsOf(tx, table)) {
              rows++;
              yield `${JSON.stringify([table, row])}\n`;
            }
          yield `${JSON.stringify({ rows })}\n`;
        }
        await pipeline(Readable.from(lines()), createGzip(), createWriteStream(partial, { mode: 0o600 }));
      },
      { snapshot: true },
    );
    await rename(partial, file);
    return rows;
  } finally {
    await rm(partial, { force: true });
  }
}

/** Reads a backup into an empty store, all of it or nothing. Every team gets a new epoch: browsers that know what came after
 * the backup start over instead of waiting for numbers that were given out before. */
export async function restore(
  store: Store,
  file: string,
): Promise<Result<number, 'not-a-backup' | 'not-empty' | 'other-version'>> {
  const handle = await open(file).catch((error: Error) => error);
  if (handle instanceof Error) return failed('not-a-backup', `${file} cannot be read: ${handle.message}`);
  const lines = createInterface({
    input: handle.createReadStream().pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const reader = lines[Symbol.asyncIterator]();
  try {
    const first = await reader.next();
    const head = first.done ? null : (JSON.parse(first.value) as Partial<Head>);
    if (head?.form !== form) return failed('not-a-backup', `${file} is no backup of this program.`);
    const here = await stepsOf(store.db);
    if (JSON.stringify(here) !== JSON.stringify(head.migrations))
      return failed(
        'other-version',
        'The backup is of another version of the program. Restore it with that one, then update.',
      );
    return await asKeeper(store.db, async (tx) => {
      const [team] = await tx.selectFrom('teams').select('team_id').limit(1).execute();
      if (team) return failed('not-empty', 'The store has teams already. Restore into an empty one.');
      const rows = await readRows(tx, reader);
      await tx
        .updateTable('team_sequence')
        .set({ epoch: letters(store.world, 8) })
        .execute();
      return ok(rows);
    });
  } catch (error) {
    if (
      error instanceof BrokenBackup ||
      error instanceof SyntaxError ||
      /^Z_|incorrect header|unexpected end/.test(`${(error as NodeJS.ErrnoException).code} ${(error as Error).message}`)
    )
      return failed(
        'not-a-backup',
        `${file} cannot be read to its end: ${(error as Error).message}. Nothing was restored.`,
      );
    throw error;
  }
}

/** Thrown to undo the transaction. */
class BrokenBackup extends Error {}

async function readRows(tx: TeamTransaction, lines: AsyncIterator<string>): Promise<number> {
  let rows = 0;
  let table = '';
  let waiting: unknown[] = [];
  const allowed = new Set(await tablesOf(tx));
  const flush = async () => {
    if (waiting.length)
      await sql`insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(waiting)}::jsonb)`.execute(
        tx,
      );
    waiting = [];
  };
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    const said = JSON.parse(line.value) as [string, unknown] | { rows: number };
    if (!Array.isArray(said)) {
      await flush();
      if (said.rows !== rows) throw new BrokenBackup(`it has ${rows} rows instead of ${said.rows}`);
      return rows;
    }
    const [name, row] = said;
    if (!allowed.has(name)) throw new BrokenBackup(`there is no table "${name}"`);
    if (name !== table || waiting.length >= page) await flush();
    table = name;
    waiting.push(row);
    rows++;
  }
  throw new BrokenBackup('its last line is missing');
}
