import { sql } from 'kysely';
import { tablesOf } from './backup.ts';
import { asKeeper } from './database/team.ts';
import type { Store } from './store.ts';

/** What a PostgreSQL does beside its work in processes of its own, and PGlite, being one process, does not: without checkpoints its log
 * grows for as long as it runs, and without a vacuum what was erased and forgotten keeps its room. */

const mostLog = 64 * 1_048_576;
const day = 86_400_000;

/** Does what is due of it; nothing on a PostgreSQL. The first time everything is, and each day again. */
export function openUpkeep({ kind, db, world }: Pick<Store, 'kind' | 'db' | 'world'>): () => Promise<void> {
  let cleanedAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (kind !== 'pglite') return;
    const now = world.now().getTime();
    if (Math.abs(now - cleanedAt) >= day) {
      // A table by itself, so that requests come in between.
      for (const table of await asKeeper(db, tablesOf)) await sql`vacuum (analyze) ${sql.table(table)}`.execute(db);
      cleanedAt = now;
    }
    const { rows } = await sql<{ bytes: string }>`
      select pg_current_wal_lsn() - redo_lsn as bytes from pg_control_checkpoint()`.execute(db);
    if (Number(rows[0]?.bytes) > mostLog) await sql`checkpoint`.execute(db);
  };
}
