import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { FactName } from '#core/facts.ts';
import type { OwnFlag } from '#core/flags.ts';
import { isPageKey } from '#core/identity.ts';
import { failed, ok, type Result } from '#core/result.ts';
import type { Kept } from './kept-things.ts';
import type { Letter } from './letter.ts';

/** What stands where in this browser's IndexedDB. Only our own pages and the background can open it: no page of the web. */

/** A flag of one's own as it is kept. */
export interface KeptFlag extends OwnFlag {
  /** An answer that the seller has not seen yet. */
  readonly unseen: boolean;
  /** The team that it was raised for or sent to; null while neither. */
  readonly team: string | null;
}

/** Words of the seller's own. */
export interface SaidByHand {
  readonly said: string;
  /** When it was said, ISO 8601. */
  readonly at: string;
  /** The seller's day then, YYYY-MM-DD; older answers have none. */
  readonly day?: string;
  /** What it can be taken back by, shared by the items of one line; older answers have none. */
  readonly id?: string;
}

/** What the seller said about a company by hand, or about a person of it. */
export interface KeptAnswer extends SaidByHand {
  readonly prospect: string;
  readonly name: FactName;
  /** Whom a fact about a person is about, by name; null where no page named anybody. */
  readonly person?: string | null;
  /** What was said of the same fact before, newest first. */
  readonly before?: readonly SaidByHand[];
}

export interface Shelves extends DBSchema {
  /** In the order of posting. */
  outbox: { key: number; value: Letter; indexes: { id: string; flagId: string } };
  flags: { key: string; value: KeptFlag };
  kept: { key: keyof Kept; value: Kept[keyof Kept] };
  answers: { key: [string, string]; value: KeptAnswer; indexes: { prospect: string } };
}
export type Shelf = 'outbox' | 'flags' | 'kept' | 'answers';
export type Transaction = IDBPTransaction<Shelves, Shelf[], 'readwrite'>;

/** The way to the shelves. A connection that the browser closed is opened again. */
export interface Cabinet {
  /** One atomic, durable change: all of `work` or nothing. It must await nothing but the transaction. */
  change<T>(shelves: readonly Shelf[], work: (transaction: Transaction) => Promise<T>): Promise<Result<T, 'no-room'>>;
  look<T>(work: (db: IDBPDatabase<Shelves>) => Promise<T>): Promise<T>;
  /**
   * Looks, or remembers what was seen under this name, until a change touches the shelf: the panel waits for it each time something is shown, and
   * nobody but this worker writes here. What it gives is not to be changed.
   */
  recall<T>(shelf: Shelf, name: string, work: (db: IDBPDatabase<Shelves>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** More than a seller looks at in a day is not remembered. */
const mostRemembered = 500;

/** Opens the cabinet lazily, under a name that is one's own in tests. */
export function openCabinet(name = 'icp-lens'): Cabinet {
  let opening: Promise<IDBPDatabase<Shelves>> | null = null;
  const remembered = new Map<Shelf, Map<string, Promise<unknown>>>();
  const forget = (): void => {
    opening = null;
    remembered.clear();
  };
  const open = (): Promise<IDBPDatabase<Shelves>> => {
    opening ??= openDB<Shelves>(name, 2, {
      async upgrade(db, before, _now, transaction) {
        if (before < 1) {
          const outbox = db.createObjectStore('outbox', { autoIncrement: true });
          outbox.createIndex('id', 'id', { unique: true });
          outbox.createIndex('flagId', 'flagId');
          db.createObjectStore('flags', { keyPath: 'flag.id' });
          db.createObjectStore('kept');
          db.createObjectStore('answers', { keyPath: ['prospect', 'name'] }).createIndex('prospect', 'prospect');
        }
        if (before < 2) await forgetPages(transaction);
      },
      /** A newer version of the extension wants to open it: make way, the next look opens anew. */
      blocking(_old, _new, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };

  return {
    async change(shelves, work) {
      try {
        const db = await open();
        const transaction = db.transaction([...shelves], 'readwrite', { durability: 'strict' });
        try {
          const value = await work(transaction as Transaction);
          await transaction.done;
          return ok(value);
        } catch (error) {
          abort(transaction);
          // The transaction's own reason (such as a full disk) says more than the request that noticed.
          throw transaction.error ?? error;
        }
      } catch (error) {
        if (!isStorageFailure(error)) throw error;
        return failed('no-room', sayFailure(error));
      } finally {
        for (const shelf of shelves) remembered.delete(shelf);
      }
    },
    look: async (work) => work(await open()),
    recall<T>(shelf: Shelf, name: string, work: (db: IDBPDatabase<Shelves>) => Promise<T>) {
      const ofShelf = remembered.get(shelf) ?? new Map<string, Promise<unknown>>();
      remembered.set(shelf, ofShelf);
      const before = ofShelf.get(name);
      if (before) return before as Promise<T>;
      const seen = (async () => work(await open()))();
      if (ofShelf.size >= mostRemembered) ofShelf.clear();
      ofShelf.set(name, seen);
      // One that failed is looked for again.
      seen.catch(() => ofShelf.get(name) === seen && ofShelf.delete(name));
      return seen;
    },
    async close() {
      const db = await opening?.catch(() => null);
      db?.close();
      forget();
    },
  };
}

/** Answers that counted nowhere were once kept under the address of their page, which may be a person's. */
async function forgetPages(transaction: IDBPTransaction<Shelves, Shelf[], 'versionchange'>): Promise<void> {
  const answers = transaction.objectStore('answers');
  for (const key of await answers.getAllKeys()) if (isPageKey(key[0])) await answers.delete(key);
}

function abort(transaction: { abort(): void; done: Promise<void> }): void {
  transaction.done.catch(() => {});
  try {
    transaction.abort();
  } catch {
    // It had ended by itself.
  }
}

/** IndexedDB fails with a DOMException; anything else that is thrown is a bug of ours. */
const isStorageFailure = (error: unknown): error is DOMException =>
  error instanceof DOMException || (error instanceof Error && /^(Quota|InvalidState|Unknown|Abort)/.test(error.name));

const sayFailure = (error: Error): string =>
  error.name === 'QuotaExceededError'
    ? 'This browser has no room left to keep it. Free some disk space, then try again.'
    : `This browser does not let the extension keep anything (${error.name}). Private windows and full disks do that.`;
