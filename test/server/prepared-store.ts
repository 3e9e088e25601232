import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect } from 'kysely';
import { inject } from 'vitest';
import { migrate } from '#server/database/migrate.ts';
import type { Place } from '#server/database/open.ts';
import { pglitePool } from '#server/database/pglite-pool.ts';
import type { Tables } from '#server/database/tables.ts';
import { migrations } from '#server/migrations/list.ts';

const [inFolder, dumped] = ['store', 'store.tar'];

/** A store without a team, made once for all test files: each then copies it, for making one takes PGlite seconds. */
export async function prepareStore(): Promise<{ readonly folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-prepared-'));
  mkdirSync(join(folder, inFolder));
  const pglite = await PGlite.create(join(folder, inFolder, 'pglite'));
  const pool = pglitePool(pglite, () => Promise.reject(new Error('it was opened once')));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const migrated = await migrate(db, migrations);
  if (!migrated.ok) throw new Error(migrated.note);
  writeFileSync(join(folder, dumped), Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
  await db.destroy();
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A copy of it in memory. */
export const preparedStore = (): Place => ({ memory: new Blob([readFileSync(join(inject('preparedStore'), dumped))]) });

/** A copy of it in a temporary folder, which whoever asked for it takes away. */
export function preparedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-store-'));
  cpSync(join(inject('preparedStore'), inFolder), folder, { recursive: true });
  return folder;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that a prepared store stands in. */
    preparedStore: string;
  }
}
