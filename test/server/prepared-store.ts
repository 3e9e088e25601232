import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A store without a team, made once for all test files: each then copies it, for making one takes PGlite seconds. */
export async function prepareStore(): Promise<{ readonly file: string; remove(): void }> {
  const pglite = await PGlite.create();
  const pool = pglitePool(pglite, () => Promise.reject(new Error('it was in memory only')));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const migrated = await migrate(db, migrations);
  if (!migrated.ok) throw new Error(migrated.note);
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-prepared-'));
  const file = join(folder, 'store.tar');
  writeFileSync(file, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
  await db.destroy();
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A copy of it in memory. */
export const preparedStore = (): Place => ({ memory: new Blob([readFileSync(inject('preparedStore'))]) });

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that a prepared store was dumped into. */
    preparedStore: string;
  }
}
