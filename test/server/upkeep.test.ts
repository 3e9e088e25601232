import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openUpkeep } from '#server/upkeep.ts';
import { openTestStore, type TestStore } from './team.ts';

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore({ memory: true });
  await test.team();
});
afterAll(() => test.store.close());

/** What the next start would have to go through again. */
const log = async () =>
  Number(
    (
      await sql<{ n: string }>`select pg_current_wal_lsn() - redo_lsn as n from pg_control_checkpoint()`.execute(
        test.store.db,
      )
    ).rows[0]?.n,
  );
const cleaned = async () => {
  const { rows } = await sql<{
    at: Date | null;
  }>`select last_vacuum as at from pg_stat_user_tables where relname <> 'migrations'`.execute(test.store.db);
  return rows.map(({ at }) => at?.getTime() ?? 0);
};
const write = () => sql`select pg_logical_emit_message(false, 'test', repeat('x', 16000000))`.execute(test.store.db);

it('ends the log of the embedded database at a checkpoint when it has grown, and not before', async () => {
  const upkeep = openUpkeep(test.store);
  await upkeep();
  const begun = await log();
  await upkeep();
  expect(await log()).toBeGreaterThanOrEqual(begun);
  for (let n = 0; n < 5; n++) await write();
  expect(await log()).toBeGreaterThan(70e6);
  await upkeep();
  expect(await log()).toBeLessThan(1e6);
});

it('gives back the room of what is gone, at first and each day', async () => {
  const upkeep = openUpkeep(test.store);
  await upkeep();
  const first = await cleaned();
  expect(first.length).toBeGreaterThan(15);
  expect(Math.min(...first)).toBeGreaterThan(0);
  test.clock.pass(23);
  await upkeep();
  expect(await cleaned()).toEqual(first);
  test.clock.pass(2);
  await upkeep();
  for (const [n, at] of (await cleaned()).entries()) expect(at).toBeGreaterThan(first[n] ?? 0);
});

it('leaves a PostgreSQL to itself', async () => {
  const db = null as never;
  await expect(openUpkeep({ ...test.store, kind: 'postgres', db })()).resolves.toBeUndefined();
});
