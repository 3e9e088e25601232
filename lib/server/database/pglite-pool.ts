import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Statement } from './at-once.ts';
import { Prepared } from './prepared.ts';

/** A pool of one connection over PGlite, so that Kysely's PostgreSQL dialect speaks to both databases alike. A PGlite that had to give up
 * (its disk is full, or broke) never answers again: whoever waits for it hears so, and the next who asks opens another one. */
export interface PglitePool extends PostgresPool {
  /** Calls back whenever something is said on the channel, and once when this PGlite gave up. */
  listen(channel: string, heard: (words: string) => void, lost: () => void): Promise<() => Promise<void>>;
}

/** How often another one is tried. Milliseconds. */
const pause = 2_000;

/** What PostgreSQL would say: it crashed, or cannot be connected to now. */
const away = (code: '57P02' | '57P03', words: string): Error =>
  Object.assign(new Error(words), { severity: 'FATAL', code });

const gaveUp = (error: unknown): boolean =>
  ['PANIC', 'FATAL'].includes((error as { severity?: string } | null)?.severity ?? '');

interface Embedded {
  readonly pglite: PGlite;
  readonly prepared: Prepared;
}

/** Asked anything more, a PGlite that gave up turns in a circle for ever, and the whole program with it: it is asked nothing. Even the end
 * of the question that it gave up over is a question of its own. */
function embed(pglite: PGlite, lost: () => void): Embedded {
  const { execProtocol, execProtocolStream } = pglite;
  let isLost = false;
  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    if (isLost) throw away('57P02', 'the embedded database has given up');
    try {
      return await question();
    } catch (error) {
      if (!isLost && gaveUp(error)) {
        isLost = true;
        lost();
      }
      throw error;
    }
  };
  pglite.execProtocol = (...asked) => ask(() => execProtocol.apply(pglite, asked));
  pglite.execProtocolStream = (...asked) => ask(() => execProtocolStream.apply(pglite, asked));
  return { pglite, prepared: new Prepared(pglite) };
}

const isNamed = (asked: string | object): asked is Statement => typeof asked === 'object' && 'name' in asked;

/** `open`: opens the same database anew. */
export function pglitePool(first: PGlite, open: () => Promise<PGlite>): PglitePool {
  const waiting: (() => void)[] = [];
  let taken = false;
  let triedAt = Number.NEGATIVE_INFINITY;
  const losers = new Set<() => void>();
  const lose = (): void => {
    living = null;
    for (const lost of [...losers]) lost();
    losers.clear();
  };
  let living: Embedded | null = embed(first, lose);

  const find = async (): Promise<Embedded> => {
    if (living) return living;
    const wait = triedAt + pause - performance.now();
    if (wait > 0) throw away('57P03', 'the embedded database is opened again in a moment');
    try {
      living = embed(await open(), lose);
    } catch (error) {
      throw away('57P03', `the embedded database does not open: ${(error as Error).message}`);
    } finally {
      triedAt = performance.now();
    }
    return living;
  };

  const release = () => {
    const next = waiting.shift();
    if (next) next();
    else taken = false;
  };
  const client = ({ pglite, prepared }: Embedded): PostgresPoolClient => {
    let held = true;
    const query = async (text: string | object, parameters?: readonly unknown[]) => {
      if (isNamed(text)) return prepared.query(text);
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
      try {
        return client(await find());
      } catch (error) {
        release();
        throw error;
      }
    },
    async listen(channel, heard, lost) {
      if (!living) throw away('57P03', 'the embedded database is not open');
      const end = await living.pglite.listen(channel, heard);
      losers.add(lost);
      return async () => {
        if (losers.delete(lost)) await end();
      };
    },
    async end() {
      await living?.pglite.close();
    },
  };
}
