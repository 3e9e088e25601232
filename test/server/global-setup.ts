import type { TestProject } from 'vitest/node';
import { type Postgres, startPostgres } from './postgres.ts';

/** One PostgreSQL for the whole run; each test file makes a database of its own in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres: Postgres = await startPostgres();
  project.provide('postgres', postgres.url);
  return () => postgres.stop();
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string;
  }
}
