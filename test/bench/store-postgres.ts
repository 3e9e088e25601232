import pg from 'pg';
import { type Postgres, startPostgres } from '../server/postgres.ts';

const pieces = 40;
const pieceBytes = 16_000_000;

/** A PostgreSQL as it is after some days of work. A new one makes its log files one by one while it writes, each of 16 MB with an
 * fsync, and stands still for that long; later it takes old ones again. The settings are its own but for `min_wal_size` (of the
 * old ones it keeps 800 MB) and what `startPostgres` says: durable, so that nothing is acknowledged before its fsync. */
export async function seasonedPostgres(): Promise<Postgres> {
  const postgres = await startPostgres({ durable: true });
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query("alter system set min_wal_size = '800MB'");
  await client.query('select pg_reload_conf()');
  for (let piece = 0; piece < pieces; piece++)
    await client.query("select pg_logical_emit_message(false, 'bench', repeat('x', $1))", [pieceBytes]);
  await client.query('checkpoint');
  await client.end();
  return postgres;
}
