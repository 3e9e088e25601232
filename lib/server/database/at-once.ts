/** A team's transaction whose statements are sent without waiting for the answers to those before: with many requests under way,
 * a round trip takes longer than what most statements do. */

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** A name for this text: where the database can, it is parsed and planned once a connection. */
  readonly name?: string;
}

/** What of a pool is needed, whichever database it leads to. */
export interface Pool {
  connect(): Promise<PoolClient>;
}
export interface PoolClient {
  query(statement: Statement): Promise<{ readonly rows: unknown[]; readonly command: string }>;
  release(broken?: boolean): void;
}

export interface AtOnce {
  /** Sends it now; the rows come when everything before went well. */
  ask<T>(statement: Statement): Promise<readonly T[]>;
  /** Sends the last statement and the commit together. The rows of the last, once all of it is safe. */
  end<T>(last: Statement | null): Promise<readonly T[]>;
}

const begin: Statement = { name: 'begin', text: 'begin', values: [] };
const commit: Statement = { name: 'commit', text: 'commit', values: [] };
const rollback: Statement = { text: 'rollback', values: [] };
/** Compiling a plan takes longer than any of these statements. */
const asTeam = {
  name: 'as-team',
  text: "select set_config('role', 'icp_lens_app', true), set_config('app.team', $1, true), set_config('jit', 'off', true)",
};

/** Does its work in one transaction that can see and write the rows of this team only. `work` has to call `end`. */
export async function atOnce<T>(pool: Pool, teamId: string, work: (tx: AtOnce) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const send = (statement: Statement) => {
    const answer = client.query(statement);
    // Whoever waits hears of the first one that fails; those after it fail for the same reason.
    answer.catch(() => {});
    return answer;
  };
  const begun = Promise.all([send(begin), send({ ...asTeam, values: [teamId] })]);
  begun.catch(() => {});
  try {
    const value = await work({
      async ask<R>(statement: Statement) {
        const answer = send(statement);
        await begun;
        return (await answer).rows as R[];
      },
      async end<R>(last: Statement | null) {
        const written = last && send(last);
        const committed = send(commit);
        await begun;
        const rows = written ? (await written).rows : [];
        // A transaction that failed before is rolled back by its commit, and says so.
        if ((await committed).command !== 'COMMIT') throw new Error('the transaction was rolled back');
        return rows as R[];
      },
    });
    client.release();
    return value;
  } catch (error) {
    await client.query(rollback).then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  }
}
