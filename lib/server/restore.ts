import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { sql } from 'kysely';
import { failed, ok, type Result } from '#core/result.ts';
import { form, type Head, page, tablesOf } from './backup.ts';
import { take } from './database/migrate.ts';
import type { TeamTransaction } from './database/team.ts';
import { migrations } from './migrations/list.ts';
import { letters } from './secrets.ts';
import type { Store } from './store.ts';

/** Reads a backup into an empty store, all of it or nothing. One of an older program is put into tables as they were then, and they are
 * brought forward. Every team gets a new epoch: browsers that know what came after the backup start over instead of waiting for
 * numbers that were given out before. */
export async function restore(
  store: Store,
  file: string,
): Promise<Result<number, 'not-a-backup' | 'not-empty' | 'other-version'>> {
  const handle = await open(file).catch((error: Error) => error);
  if (handle instanceof Error) return failed('not-a-backup', `${file} cannot be read: ${handle.message}`);
  const bytes = handle.createReadStream();
  const lines = createInterface({ input: bytes.pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY });
  const reader = lines[Symbol.asyncIterator]();
  try {
    const first = await reader.next();
    const head = first.done ? null : (JSON.parse(first.value) as Partial<Head>);
    if (head?.form !== form) return failed('not-a-backup', `${file} is no backup of this program.`);
    const steps = head.migrations ?? [];
    if (
      !migrations.slice(0, steps.length).every(({ name }, n) => name === steps[n]) ||
      steps.length > migrations.length
    )
      return failed(
        'other-version',
        'The backup is of a newer version of the program. Update the program, then restore it.',
      );
    return await store.db.transaction().execute(async (tx) => {
      await asKeeperIn(tx);
      const [team] = await tx.selectFrom('teams').select('team_id').limit(1).execute();
      if (team) return failed('not-empty', 'The store has teams already. Restore into an empty one.');
      const isOlder = steps.length < migrations.length;
      if (isOlder) await startOver(tx, steps.length);
      const rows = await readRows(tx, reader);
      const [restored] = await tx.selectFrom('teams').select('team_id').limit(1).execute();
      if (!restored) throw new BrokenBackup('there is no team in it');
      if (isOlder) await goOn(tx, steps.length);
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
      return failed('not-a-backup', `${file} cannot be restored: ${(error as Error).message}. Nothing was changed.`);
    throw error;
  } finally {
    bytes.destroy();
  }
}

const asKeeperIn = (tx: TeamTransaction) => sql`select set_config('role', 'icp_lens_keeper', true)`.execute(tx);
const asOwner = (tx: TeamTransaction) => sql`reset role`.execute(tx);

/** What a step makes of the kind, by name. */
const made = (what: 'table' | 'function'): readonly string[] =>
  migrations.flatMap(({ statements }) =>
    statements.flatMap((statement) => new RegExp(`^create ${what} (\\w+)`).exec(statement)?.[1] ?? []),
  );

/** The tables of an empty store as they were after so many steps. */
async function startOver(tx: TeamTransaction, count: number): Promise<void> {
  await asOwner(tx);
  for (const table of made('table')) await sql`drop table ${sql.table(table)} cascade`.execute(tx);
  for (const name of made('function')) await sql`drop function ${sql.ref(name)} cascade`.execute(tx);
  await tx.deleteFrom('migrations').execute();
  await take(tx, migrations.slice(0, count));
  await asKeeperIn(tx);
}

async function goOn(tx: TeamTransaction, from: number): Promise<void> {
  await asOwner(tx);
  await take(tx, migrations.slice(from));
  await asKeeperIn(tx);
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
