import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type TeamTransaction = Transaction<Tables>;

/** Does its work in one transaction that can see and write the rows of this team only: the role and the team are set for it,
 * and row-level security holds it to them. Plans are not compiled: that takes longer than any page of rows. */
export function asTeam<T>(db: Kysely<Tables>, teamId: string, work: (tx: TeamTransaction) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'icp_lens_app', true), set_config('app.team', ${teamId}, true),
      set_config('jit', 'off', true)`.execute(tx);
    return work(tx);
  });
}

/** The same for one who knows only a team's handle: it can see that team's row in `teams` and nothing else. */
export function asStranger<T>(
  db: Kysely<Tables>,
  handle: string,
  work: (tx: TeamTransaction) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'icp_lens_app', true), set_config('app.handle', ${handle}, true)`.execute(tx);
    return work(tx);
  });
}

/** For the store's own jobs (retention, backup): a role that sees every team. No request runs under it. `snapshot`: everything
 * that is read is as of one moment. */
export function asKeeper<T>(
  db: Kysely<Tables>,
  work: (tx: TeamTransaction) => Promise<T>,
  { snapshot = false } = {},
): Promise<T> {
  const level = snapshot ? 'repeatable read' : 'read committed';
  return db
    .transaction()
    .setIsolationLevel(level)
    .execute(async (tx) => {
      await sql`select set_config('role', 'icp_lens_keeper', true)`.execute(tx);
      return work(tx);
    });
}

/** Takes the team's next `count` sequence numbers and returns the first. Until the transaction ends no other change of this
 * team can take one, so whoever sees a number has seen every lower one. */
export async function takeSequence(tx: TeamTransaction, teamId: string, count = 1): Promise<number> {
  const row = await tx
    .updateTable('team_sequence')
    .set((eb) => ({ last: eb('last', '+', count) }))
    .where('team_id', '=', teamId)
    .returning('last')
    .executeTakeFirstOrThrow();
  return row.last - count + 1;
}

/**
 * Gives each of these flags a new number of its own: a browser reads what happened page by page, and the next page begins behind the
 * last number of the one before.
 */
export async function numberAnew(
  tx: TeamTransaction,
  teamId: string,
  flags: readonly { readonly id: string }[],
): Promise<void> {
  if (flags.length === 0) return;
  const first = await takeSequence(tx, teamId, flags.length);
  await sql`
    update flags set seq = ${first} + listed.n - 1
      from jsonb_array_elements_text(${JSON.stringify(flags.map(({ id }) => id))}::jsonb) with ordinality as listed (id, n)
      where flags.team_id = ${teamId} and flags.id = listed.id::uuid`.execute(tx);
}
