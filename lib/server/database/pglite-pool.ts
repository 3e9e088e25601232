import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';

/** A pool of one connection over PGlite, so that Kysely's PostgreSQL dialect speaks to both databases alike. */
export function pglitePool(pglite: PGlite): PostgresPool {
  const waiting: (() => void)[] = [];
  let taken = false;

  const release = () => {
    const next = waiting.shift();
    if (next) next();
    else taken = false;
  };
  const client = (): PostgresPoolClient => {
    let held = true;
    const query = async (text: unknown, parameters?: readonly unknown[]) => {
      if (typeof text !== 'string') throw new Error('PGlite has no cursors');
      const result = await pglite.query(text, parameters ? [...parameters] : []);
      const command = (/^\s*(\w+)/.exec(text)?.[1] ?? '').toUpperCase();
      return { command, rowCount: result.affectedRows ?? result.rows.length, rows: result.rows };
    };
    return {
      query: query as PostgresPoolClient['query'],
      release() {
        if (held) release();
        held = false;
      },
    };
  };
  return {
    async connect() {
      if (taken) await new Promise<void>((turn) => waiting.push(turn));
      taken = true;
      return client();
    },
    async end() {
      await pglite.close();
    },
  };
}
