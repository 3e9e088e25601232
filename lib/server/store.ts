import { type Kysely, sql } from 'kysely';
import { migrate } from './database/migrate.ts';
import { type Database, openDatabase, type Place } from './database/open.ts';
import type { Tables } from './database/tables.ts';
import type { TeamTransaction } from './database/team.ts';
import { EventWriter } from './event-writer.ts';
import { migrations } from './migrations/list.ts';
import { Memory } from './remembered.ts';
import type { SpecInForce } from './spec-in-force.ts';
import type { Session } from './who.ts';
import { realWorld, type World } from './world.ts';

/** The shared store, open: its database, what it remembers, and the world it lives in. */
export interface Store {
  readonly kind: Database['kind'];
  readonly db: Kysely<Tables>;
  readonly world: World;
  readonly events: EventWriter;
  readonly remembered: { readonly sessions: Memory<Session | null>; readonly spec: Memory<SpecInForce | null> };
  /** Says, within a change's transaction, that what is remembered of this team is out of date. */
  changed(tx: TeamTransaction, teamId: string): Promise<void>;
  /** Forgets at once what this server remembers of a team. Call it when the transaction is through. */
  forget(teamId: string): void;
  close(): Promise<void>;
}

export interface StoreOptions {
  readonly place: Place;
  readonly world?: World;
  /** Called with what goes wrong beside a request, such as a lost connection. */
  readonly trouble?: (error: Error) => void;
}

/** Why the store cannot be opened, in one line for whoever starts it. */
export class StoreUnavailable extends Error {
  readonly why: string;
  constructor(why: string, note: string) {
    super(note);
    this.why = why;
  }
}

const channel = 'icp_lens';

/** Why the tables could not be made. */
function unprepared({ message, ...error }: Error): string {
  if ((error as { code?: string }).code !== '42501') return `The database could not be prepared: ${message}`;
  return `The database user may not prepare the database: ${message}. It has to own the database and may create roles, or somebody creates the roles icp_lens_app and icp_lens_keeper for it and grants them to it.`;
}

/** Opens the database, brings it to the newest migration and starts to listen for changes of other servers. Throws
 * `StoreUnavailable` where the folder is taken, PostgreSQL does not answer, or the database is newer than the program. */
export async function createStore(options: StoreOptions): Promise<Store> {
  const { place, world = realWorld, trouble = () => {} } = options;
  const opened = await openDatabase(place, trouble);
  if (!opened.ok) throw new StoreUnavailable(opened.why, opened.note ?? opened.why);
  const database = opened.value;
  const migrated = await migrate(database.db, migrations).catch(async (error: Error) => {
    await database.close();
    throw new StoreUnavailable('not-prepared', unprepared(error));
  });
  if (!migrated.ok) {
    await database.close();
    throw new StoreUnavailable(migrated.why, migrated.note ?? migrated.why);
  }
  const sessions = new Memory<Session | null>(() => world.now().getTime());
  const spec = new Memory<SpecInForce | null>(() => world.now().getTime());
  const memories = [sessions, spec];
  const forget = (teamId: string) => {
    for (const memory of memories) memory.forget(teamId);
  };
  const ears = await keepListening(database, memories, forget, trouble);
  const events = new EventWriter(database.pool, world);
  return {
    kind: database.kind,
    db: database.db,
    world,
    events,
    remembered: { sessions, spec },
    async changed(tx, teamId) {
      await sql`select pg_notify(${channel}, ${teamId})`.execute(tx);
    },
    forget,
    async close() {
      await ears.stop();
      await events.idle();
      await database.close();
    },
  };
}

/** Listens, and listens again after a lost connection. While deaf, nothing is remembered. */
async function keepListening(
  database: Database,
  memories: readonly Pick<Memory<unknown>, 'open' | 'shut'>[],
  forget: (teamId: string) => void,
  trouble: (error: Error) => void,
): Promise<{ stop(): Promise<void> }> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let end: (() => Promise<void>) | undefined;
  const deaf = () => {
    for (const memory of memories) memory.shut();
    if (stopped || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      void listen();
    }, 1_000);
    timer.unref();
  };
  const listen = async () => {
    try {
      end = await database.listen(channel, forget, deaf);
      for (const memory of memories) memory.open();
    } catch (error) {
      trouble(error as Error);
      deaf();
    }
  };
  await listen();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await end?.().catch(trouble);
    },
  };
}
