import { hash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { failed, ok, type Result } from '#core/result.ts';
import type { Tables } from './tables.ts';

/** One step forward. There is no way back: a mistake is mended by the next step. */
export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

/** Any number will do, as long as every server takes the same one. */
const lockNumber = 7_203_114_986;

/** Brings the database to the last step. Any number of servers may start at once: one migrates, the others wait. */
export async function migrate(
  db: Kysely<Tables>,
  migrations: readonly Migration[],
): Promise<Result<readonly string[], 'newer-database' | 'changed-migration'>> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(tx);
    await sql`create table if not exists migrations (name text primary key, hash text not null, at timestamptz not null default now())`.execute(
      tx,
    );
    const done = await tx.selectFrom('migrations').select(['name', 'hash']).orderBy('name').execute();
    const known = new Map(migrations.map((migration) => [migration.name, migration]));
    for (const { name, hash: was } of done) {
      const migration = known.get(name);
      if (!migration)
        return failed('newer-database', `The database has the step "${name}" of a newer program. Update the program.`);
      if (hashOf(migration) !== was)
        return failed('changed-migration', `The step "${name}" was changed after it ran. Add a new step instead.`);
    }
    return ok(await take(tx, migrations.slice(done.length)));
  });
}

/** Takes these steps, within a transaction of the owner, and notes them. Their names. */
export async function take(tx: Transaction<Tables>, steps: readonly Migration[]): Promise<readonly string[]> {
  for (const step of steps) {
    for (const statement of step.statements) await sql.raw(statement).execute(tx);
    await tx
      .insertInto('migrations')
      .values({ name: step.name, hash: hashOf(step) })
      .execute();
  }
  return steps.map(({ name }) => name);
}

const hashOf = (migration: Migration): string => hash('sha256', migration.statements.join(';\n'), 'hex');
