import pg from 'pg';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { AppOptions } from '#server/app.ts';
import type { Place } from '#server/database/open.ts';
import { preparedStore } from './prepared-store.ts';
import { openTestStore, type TestStore } from './team.ts';

/** A fresh database of one kind, and how to be rid of it. */
export interface TestPlace {
  readonly place: Place;
  remove(): Promise<void>;
}

let made = 0;

/** Both kinds of database that the store runs on: every store test is run over both. `make`: to open a store in; `makeEmpty`: where no program was yet. */
export const databases: readonly {
  readonly kind: 'pglite' | 'postgres';
  make(): Promise<TestPlace>;
  makeEmpty(): Promise<TestPlace>;
}[] = [
  { kind: 'pglite', make: async () => inMemory(preparedStore()), makeEmpty: async () => inMemory({ memory: true }) },
  { kind: 'postgres', make: makePostgres, makeEmpty: makePostgres },
];
const inMemory = (place: Place): TestPlace => ({ place, remove: async () => {} });

/** An empty database in the PostgreSQL of this run. */
export async function makePostgres(): Promise<{ place: { databaseUrl: string }; remove(): Promise<void> }> {
  const server = inject('postgres');
  const name = `test_${process.pid}_${Date.now().toString(36)}_${made++}`;
  const ask = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await ask(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { place: { databaseUrl: url.href }, remove: () => ask(`drop database ${name} with (force)`) };
}

/** A store for the tests of a `describe`, open while they run. Whatever they do to it, nothing goes wrong inside. */
export function storeFor(
  make: () => Promise<TestPlace>,
  options: AppOptions = {},
): TestStore & { readonly place: Place } {
  const test = {} as TestStore & { place: Place };
  let remove = async () => {};
  beforeAll(async () => {
    const made = await make();
    remove = () => made.remove();
    Object.assign(test, await openTestStore(made.place, options), { place: made.place });
  });
  afterAll(async () => {
    expect(test.troubles).toEqual([]);
    await test.store.close();
    await remove();
  });
  return test;
}
