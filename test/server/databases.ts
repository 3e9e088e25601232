import pg from 'pg';
import { inject } from 'vitest';
import type { Place } from '#server/database/open.ts';

/** A fresh database of one kind, and how to be rid of it. */
export interface TestPlace {
  readonly place: Place;
  remove(): Promise<void>;
}

let made = 0;

/** Both kinds of database that the store runs on: every store test is run over both. */
export const databases: readonly { readonly kind: 'pglite' | 'postgres'; make(): Promise<TestPlace> }[] = [
  { kind: 'pglite', make: async () => ({ place: { memory: true }, remove: async () => {} }) },
  { kind: 'postgres', make: makePostgres },
];

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
