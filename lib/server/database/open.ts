import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { failed, ok, type Result } from '#core/result.ts';
import type { Pool, PoolClient, Statement } from './at-once.ts';
import { openDurably } from './durable-folder.ts';
import { type FolderLock, lockFolderInTime } from './folder-lock.ts';
import { folderTrouble } from './folder-trouble.ts';
import { pglitePool } from './pglite-pool.ts';
import type { Tables } from './tables.ts';
import { binaryTexts, Texts } from './texts.ts';

/** Where the team's truth stands: a PostgreSQL by its address, a folder for PGlite, or memory for tests; there it is new, or a copy of what a PGlite dumped. */
export type Place =
  | { readonly databaseUrl: string; readonly connections?: number }
  | { readonly folder: string }
  | { readonly memory: true | Blob };

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

/** The first PostgreSQL that the migrations run on. */
const oldest = 14;
/** How long a new connection, or a free one, is waited for. Milliseconds. */
const patience = 10_000;
/** A server that was stopped in the middle of a change keeps the team's row: the others wait for it no longer than this. */
const giveUp = "set idle_in_transaction_session_timeout = '60s'";
/** bigint and numeric come as text from pg: everything here fits a double exactly. */
const asNumber = new Set([20, 1700]);

/** Opens the database. Fails where another process has the folder or it cannot be used, and where PostgreSQL does not answer or is too old. */
export async function openDatabase(
  place: Place,
  trouble: (error: Error) => void,
): Promise<Result<Database, 'in-use' | 'unusable' | 'unreachable' | 'too-old'>> {
  if ('databaseUrl' in place) return openPostgres(place.databaseUrl, place.connections ?? 10, trouble);
  if ('folder' in place) return openPglite(place.folder);
  return ok(
    pgliteDatabase(await PGlite.create(place.memory === true ? {} : { loadDataDir: place.memory }), gone, null),
  );
}

/** Where the embedded database is in its folder, beside the lock. */
const inFolder = (folder: string): string => join(folder, 'pglite');

/** Whether a folder has an embedded database; opening one that has none makes it. */
export const holdsStore = (folder: string): boolean => existsSync(inFolder(folder));

async function openPglite(folder: string): Promise<Result<Database, 'in-use' | 'unusable'>> {
  try {
    const lock = await lockFolderInTime(folder);
    if (!lock.ok) return lock;
    const open = () => openDurably(inFolder(folder));
    try {
      return ok(pgliteDatabase(await open(), open, lock.value));
    } catch (error) {
      lock.value.release();
      throw error;
    }
  } catch (error) {
    return failed('unusable', folderTrouble(folder, error));
  }
}

const gone = () => Promise.reject(new Error('it was in memory only'));

function pgliteDatabase(pglite: PGlite, again: () => Promise<PGlite>, lock: FolderLock | null): Database {
  const pool = pglitePool(pglite, again);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'pglite',
    db,
    pool: sending(pool as Sends, (client, { name, text, values }) => {
      const plain = values.map((value) => (value instanceof Texts ? value.list : value));
      return name ? client.query({ name, text, values: plain }) : client.query(text, plain);
    }),
    listen: pool.listen,
    async close() {
      await db.destroy();
      lock?.release();
    },
  };
}

async function openPostgres(
  databaseUrl: string,
  connections: number,
  trouble: (error: Error) => void,
): Promise<Result<Database, 'unreachable' | 'too-old'>> {
  const types: pg.CustomTypesConfig = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      asNumber.has(oid) ? Number : pg.types.getTypeParser(oid, format as 'text'),
  };
  const settings = { connectionString: databaseUrl, types, application_name: 'icp-lens', keepAlive: true };
  const pool = new pg.Pool({
    ...{ ...settings, max: connections, pipeline: true, connectionTimeoutMillis: patience },
  } as pg.PoolConfig);
  pool.on('error', trouble);
  // One that is in use is nobody's but its user's, who hears of its end with the next answer. Without an ear it would end the process.
  pool.on('connect', (client) => {
    client.on('error', () => {});
    client.query(giveUp).catch(() => {});
  });
  try {
    const { rows } = await pool.query("select current_setting('server_version_num')::int / 10000 as major");
    const { major } = rows[0] as { major: number };
    if (major < oldest) {
      await pool.end();
      return failed('too-old', `This is PostgreSQL ${major}; the store needs ${oldest} or newer.`);
    }
  } catch (error) {
    await pool.end();
    // What PostgreSQL itself says has a code of five letters; the rest never reached it.
    const { code = '', message } = error as { code?: string; message: string };
    const isSaid = /^[0-9A-Z]{5}$/.test(code) && code !== 'EPIPE';
    return failed('unreachable', `PostgreSQL ${isSaid ? 'says no' : 'does not answer'}: ${message}`);
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
