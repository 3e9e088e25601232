import { namesPerson, withoutPerson } from '#core/flag-person.ts';
import type { Flag, Refinement } from '#core/flags.ts';
import { failed, ok, type Result } from '#core/result.ts';
import { erasePerson, type Stamp, unsentFlag, writeAfter } from './flag-letters.ts';
import type { KeptTeam } from './kept-things.ts';
import { learned, raisedElsewhere } from './learned.ts';
import type { Heard } from './letter.ts';
import { isOfTeam, isStillOf } from './of-team.ts';
import { holdMs, putLetter } from './outbox.ts';
import type { Cabinet, KeptFlag, Transaction } from './shelves.ts';

/** The seller's own flags: raised, refined, taken back and answered. A flag and its letter are kept in one step. */

export interface OwnFlags {
  /** Keeps the flag and its letter, held back for `holdMs`. The same id again gives the flag that is there. */
  raise(flag: Flag, team: string | null, stamp: Stamp): Promise<Result<Flag, 'no-room'>>;
  /** While the flag certainly has not left, the flag itself changes; after that a letter says what changed. */
  refine(
    id: string,
    refinement: Refinement,
    stamp: Stamp,
  ): Promise<Result<null, 'unknown-flag' | 'answered' | 'no-room'>>;
  /** While the flag certainly has not left, nothing remains of it; after that a letter takes it back. One that is gone is taken back: who heard no
   * answer asks twice. */
  withdraw(id: string, stamp: Stamp): Promise<Result<null, 'answered' | 'no-room'>>;
  /** Newest first: so many, and of those before them the ones that are open or whose answer was not seen. */
  newest(most: number): Promise<readonly KeptFlag[]>;
  /** Takes in what the store says of own flags, together with the cursor it said it at; those that another browser of this seller raised
   * come with it. A person that was erased in the store
   * is erased here, from letters that wait as well. Nothing is taken in for a team that was left meanwhile: `not-joined`. */
  learn(statuses: readonly Heard[], cursor: string, team: KeptTeam): Promise<Result<null, 'no-room' | 'not-joined'>>;
  /** Forgets flags that nothing waits for and that were raised before this instant (ms since 1970). */
  prune(before: number): Promise<Result<null, 'no-room'>>;
  /** The team erased this seller: nothing of what was raised for it stays, whether it was sent or waits. */
  eraseTeam(team: string): Promise<Result<null, 'no-room'>>;
  /** The seller has looked at the answers of the team that is joined, by its id, or of all where none is: those of another are not shown. */
  seen(team: string | null): Promise<Result<null, 'no-room'>>;
}

const both = ['outbox', 'flags'] as const;

export function openOwnFlags(cabinet: Cabinet): OwnFlags {
  return {
    raise: (flag, team, { eventId, now }) =>
      cabinet.change(both, async (transaction) => {
        const there = await transaction.objectStore('flags').get(flag.id);
        if (there) return there.flag;
        const event = { id: eventId, type: 'flag', flag } as const;
        await putLetter(transaction, {
          id: eventId,
          event,
          flagId: flag.id,
          team,
          heldUntil: now + holdMs,
          mayHaveLeft: false,
        });
        const own = { flag, state: 'waiting', dueAt: null, review: null, refusal: null, unseen: false, team } as const;
        await transaction.objectStore('flags').put(own);
        return flag;
      }),

    async refine(id, refinement, stamp) {
      const done = await cabinet.change(both, async (transaction) => {
        const kept = await open(transaction, id);
        if (typeof kept === 'string') return kept;
        const flag = refined(kept.flag, refinement);
        await transaction.objectStore('flags').put({ ...kept, flag });
        const unsent = await unsentFlag(transaction, id);
        if (unsent) {
          const event = { id: unsent.letter.id, type: 'flag', flag } as const;
          await transaction.objectStore('outbox').put({ ...unsent.letter, event }, unsent.key);
          return null;
        }
        await writeAfter(transaction, kept, { type: 'refine', refinement }, stamp);
        return null;
      });
      return flatten(done);
    },

    async withdraw(id, stamp) {
      const done = await cabinet.change(both, async (transaction) => {
        const kept = await open(transaction, id);
        if (kept === 'unknown-flag') return null;
        if (kept === 'answered') return kept;
        const flags = transaction.objectStore('flags');
        const unsent = await unsentFlag(transaction, id);
        if (unsent || kept.state === 'refused') {
          for (const key of await transaction.objectStore('outbox').index('flagId').getAllKeys(id))
            await transaction.objectStore('outbox').delete(key);
          await flags.delete(id);
          return null;
        }
        if (kept.state === 'withdrawn') return null;
        await flags.put({ ...kept, state: 'withdrawn' });
        await writeAfter(transaction, kept, { type: 'withdraw' }, stamp);
        return null;
      });
      return flatten(done);
    },

    newest: (most) =>
      cabinet.recall('flags', `newest ${most}`, async (db) => {
        // UUIDv7 keys sort by the time of raising.
        const flags = (await db.transaction('flags').store.getAll()).reverse();
        return flags.filter((flag, index) => index < most || flag.unseen || isOpen(flag));
      }),

    async learn(statuses, cursor, team) {
      const done = await cabinet.change(['flags', 'kept', 'outbox'], async (transaction) => {
        const flags = transaction.objectStore('flags');
        const joined = (await transaction.objectStore('kept').get('team')) as KeptTeam | undefined;
        if (!isStillOf(team, joined)) return 'not-joined';
        for (const status of statuses) {
          const kept = (await flags.get(status.id)) ?? (status.flag && raisedElsewhere(status.flag, team));
          if (!kept) continue;
          const isErased = status.erased === true && namesPerson(kept.flag);
          const told = isErased ? { ...kept, flag: withoutPerson(kept.flag), erased: true as const } : kept;
          await flags.put(learned(told, status));
          if (isErased) await erasePerson(transaction, status.id);
        }
        await transaction.objectStore('kept').put(cursor, 'cursor');
        return null;
      });
      return flatten(done);
    },

    prune: (before) =>
      cabinet.change(both, async (transaction) => {
        let cursor = await transaction.objectStore('flags').openCursor();
        // Keys sort by the time of raising: the first that is young enough ends it.
        while (cursor && Date.parse(cursor.value.flag.raisedAt) < before) {
          const letters = await transaction.objectStore('outbox').index('flagId').count(cursor.key);
          if (letters === 0) await cursor.delete();
          cursor = await cursor.continue();
        }
        return null;
      }),

    eraseTeam: (team) =>
      cabinet.change(both, async (transaction) => {
        for (const shelf of both) {
          let cursor = await transaction.objectStore(shelf).openCursor();
          while (cursor) {
            if (cursor.value.team === team) await cursor.delete();
            cursor = await cursor.continue();
          }
        }
        return null;
      }),

    seen: (team) =>
      cabinet.change(['flags'], async (transaction) => {
        let cursor = await transaction.objectStore('flags').openCursor();
        while (cursor) {
          if (cursor.value.unseen && isOfTeam(cursor.value, team))
            await cursor.update({ ...cursor.value, unseen: false });
          cursor = await cursor.continue();
        }
        return null;
      }),
  };
}

const isOpen = ({ state }: KeptFlag): boolean => state === 'waiting' || state === 'sent';

/** The flag if it can still be changed, else why not. */
async function open(transaction: Transaction, id: string): Promise<KeptFlag | 'unknown-flag' | 'answered'> {
  const kept = await transaction.objectStore('flags').get(id);
  if (!kept) return 'unknown-flag';
  return kept.state === 'answered' ? 'answered' : kept;
}

/** What is left out of a refinement stays as it was. */
const refined = (flag: Flag, { suggestedTier, reason, note }: Refinement): Flag => ({
  ...flag,
  suggestedTier: suggestedTier === undefined ? flag.suggestedTier : suggestedTier,
  reason: reason === undefined ? flag.reason : reason,
  note: note === undefined ? flag.note : note,
});

const flatten = <Why extends string>(done: Result<Why | null, 'no-room'>): Result<null, Why | 'no-room'> =>
  !done.ok ? done : done.value === null ? ok(null) : failed(done.value);
