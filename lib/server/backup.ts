import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import { failed, ok, type Result } from '#core/result.ts';
import type { Tables } from './database/tables.ts';
import { asKeeper, type TeamTransaction } from './database/team.ts';
import type { Store } from './store.ts';

/** A backup is a gzipped file of lines of JSON: a head, then one line a row, table by table in the order that their keys need,
 * then a last line with the counts. It is the same for both databases, so it also moves a team from one to the other. */

export const form = 'icp-lens-backup-1';
/** Rows that are read or written together. */
export const page = 2_000;
/** Parents before children. */
const order = ['teams', 'members', 'hooks', 'flags'];

/** The first line: the form, and the steps of the database that it was made of. */
export interface Head {
  readonly form: string;
  readonly migrations: readonly string[];
}

/** The tables of the store, parents before children. */
export async function tablesOf(tx: TeamTransaction): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migrations' order by 1`.execute(tx);
  const names = rows.map(({ name }) => name);
  return [...order.filter((name) => names.includes(name)), ...names.filter((name) => !order.includes(name))];
}

async function keyOf(tx: TeamTransaction, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select a.attname as name from pg_index i
      cross join lateral unnest(i.indkey::int2[]) with ordinality as k(n, place)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.n
    where i.indrelid = to_regclass(${table}) and i.indisprimary order by k.place`.execute(tx);
  return rows.map(({ name }) => name);
}

/** The names of the steps that a database has, in order. */
export const stepsOf = async (db: Kysely<Tables>): Promise<readonly string[]> =>
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

/** Writes everything to a file, as of one moment, while the store may go on working. Returns how many rows. A store without a team
 * is hardly the one that was meant: the file of the last time stays as it is. */
export async function backUp(store: Pick<Store, 'db'>, file: string): Promise<Result<number, 'no-team'>> {
  const partial = `${file}.partial`;
  let rows = 0;
  let hasTeam = false;
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
              hasTeam ||= table === 'teams';
              yield `${JSON.stringify([table, row])}\n`;
            }
          yield `${JSON.stringify({ rows })}\n`;
        }
        await pipeline(Readable.from(lines()), createGzip(), createWriteStream(partial, { mode: 0o600 }));
      },
      { snapshot: true },
    );
    if (!hasTeam) return failed('no-team', `There is no team in this store. Nothing was written to ${file}.`);
    await rename(partial, file);
    return ok(rows);
  } finally {
    await rm(partial, { force: true });
  }
}
