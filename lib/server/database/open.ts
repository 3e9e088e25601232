import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { failed, ok, type Result } from '#core/result.ts';
import type { Pool, PoolClient, Statement } from './at-once.ts';
import { lockFolder } from './folder-lock.ts';
import { pglitePool } from './pglite-pool.ts';
import type { Tables } from './tables.ts';
import { binaryTexts, Texts } from './texts.ts';

/** Where the team's truth stands: a PostgreSQL by its address, a folder for PGlite, or memory for tests. */
export type Place =
  | { readonly databaseUrl: string; readonly connections?: number }
  | { readonly folder: string }
  | { readonly memory: true };

export interface Database {
  readonly kind: 'pglite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** The same connections, for what cannot wait for each answer. */
  readonly pool: Pool;
  /** Calls back whenever something is said on the channel. The first promise is settled once it listens. */
  listen(channel: string, heard: (words: string) => void, lost: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

type Answer = ReturnType<PoolClient['query']>;
/** What both pools have in common. */
interface Sends {
  connect(): Promise<{
    query(statement: string | object, values?: readonly unknown[]): Answer;
    release: PoolClient['release'];
  }>;
}

/** A pool that says statements in the way of its database. */
const sending = (
  pool: Sends,
  send: (client: Awaited<ReturnType<Sends['connect']>>, statement: Statement) => Answer,
): Pool => ({
  async connect() {
    const client = await pool.connect();
    return {
      query: (statement) => send(client, statement),
      release: (broken) => client.release(broken),
    };
  },
});

/** bigint and numeric come as text from pg: everything here fits a double exactly. */
const asNumber = new Set([20, 1700]);

/** Opens the database. Fails where another process has the folder or PostgreSQL does not answer. */
export async function openDatabase(
  place: Place,
  trouble: (error: Error) => void,
): Promise<Result<Database, 'in-use' | 'unreachable'>> {
  if ('databaseUrl' in place) return openPostgres(place.databaseUrl, place.connections ?? 10, trouble);
  return openPglite('folder' in place ? place.folder : null);
}

async function openPglite(folder: string | null): Promise<Result<Database, 'in-use'>> {
  const lock = folder === null ? null : lockFolder(folder);
  if (lock && !lock.ok) return lock;
  const pglite = folder === null ? await PGlite.create() : await PGlite.create(join(folder, 'pglite'));
  const pool = pglitePool(pglite);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return ok({
    kind: 'pglite',
    db,
    pool: sending(pool as Sends, (client, { text, values }) =>
      client.query(
        text,
        values.map((value) => (value instanceof Texts ? value.list : value)),
      ),
    ),
    listen: async (channel, heard) => await pglite.listen(channel, heard),
    async close() {
      await db.destroy();
      lock?.value.release();
    },
  });
}

async function openPostgres(
  databaseUrl: string,
  connections: number,
  trouble: (error: Error) => void,
): Promise<Result<Database, 'unreachable'>> {
  const types: pg.CustomTypesConfig = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      asNumber.has(oid) ? Number : pg.types.getTypeParser(oid, format as 'text'),
  };
  const settings = { connectionString: databaseUrl, types, application_name: 'icp-lens' };
  const pool = new pg.Pool({ ...settings, max: connections, pipeline: true } as pg.PoolConfig);
  pool.on('error', trouble);
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    return failed('unreachable', `PostgreSQL does not answer: ${(error as Error).message}`);
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return ok({
    kind: 'postgres',
    db,
    pool: sending(pool as Sends, (client, { values, ...statement }) =>
      client.query({
        ...statement,
        values: values.map((value) => (value instanceof Texts ? binaryTexts(value) : value)),
      }),
    ),
    async listen(channel, heard, lost) {
      const client = new pg.Client(settings);
      client.on('error', lost);
      client.on('end', lost);
      client.on('notification', (note) => heard(note.payload ?? ''));
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      return async () => {
        client.removeListener('end', lost);
        await client.end();
      };
    },
    close: () => db.destroy(),
  });
}
