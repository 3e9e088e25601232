import type { TestProject } from 'vitest/node';
import { type Postgres, startPostgres } from './postgres.ts';
import { prepareStore } from './prepared-store.ts';

/** One PostgreSQL for the whole run, in which each test file makes a database of its own; and one PGlite, which each copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres: Postgres = await startPostgres();
  const prepared = await prepareStore();
  project.provide('postgres', postgres.url);
  project.provide('preparedStore', prepared.folder);
  return async () => {
    prepared.remove();
    await postgres.stop();
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string;
  }
}
