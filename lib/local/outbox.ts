import type { Result } from '#core/result.ts';
import type { Letter } from './letter.ts';
import { isOfTeam } from './of-team.ts';
import type { Cabinet, KeptFlag, Transaction } from './shelves.ts';

/** What waits in this browser for the store. Look, send, settle: durable first, network second, delete last. */

/** What came of a letter. `refused`: the store never will take it; `note` has its words. */
export interface Settlement {
  readonly id: string;
  readonly fate: 'sent' | 'refused' | 'later';
  readonly note?: string | null;
}

export interface Outbox {
  /** Keeps a letter for good. Posting the same id twice is posting once. */
  post(letter: Omit<Letter, 'mayHaveLeft'>): Promise<Result<null, 'no-room'>>;
  /** Looks at the next letters for a team, oldest first, without taking them; notes that they may have left. */
  batch(now: number, most: number, team: string): Promise<Result<readonly Letter[], 'no-room'>>;
  /** Deletes what was sent or refused and marks the flags so; leaves the rest. */
  settle(settlements: readonly Settlement[]): Promise<Result<null, 'no-room'>>;
  /** How many letters wait that may go to this team, by its id; for whichever team where none is given. */
  waiting(team?: string | null): Promise<number>;
  /** Milliseconds until the next letter for this team may go, 0 for now; null when none waits. */
  nextIn(now: number, team: string): Promise<number | null>;
  /** The letters of one flag that wait, in order. */
  lettersOf(flagId: string): Promise<readonly Letter[]>;
}

/** How long a fresh flag is held back, so that an undo leaves no trace. */
export const holdMs = 6000;

/** A letter held longer than that was written before the clock was set back: it goes. */
const isHeld = (letter: Letter, now: number): boolean => letter.heldUntil > now && letter.heldUntil - now <= 2 * holdMs;

export function openOutbox(cabinet: Cabinet): Outbox {
  return {
    post: (letter) =>
      cabinet.change(['outbox'], async (transaction) => {
        await putLetter(transaction, { ...letter, mayHaveLeft: false });
        return null;
      }),

    batch: (now, most, team) =>
      cabinet.change(['outbox'], async (transaction) => {
        const letters: Letter[] = [];
        let cursor = await transaction.objectStore('outbox').openCursor();
        while (cursor && letters.length < most) {
          const letter = cursor.value;
          if (isOfTeam(letter, team) && !isHeld(letter, now)) {
            letters.push(letter);
            // From here on it is this team's, and no other's.
            if (!letter.mayHaveLeft) await cursor.update({ ...letter, team, mayHaveLeft: true });
          }
          cursor = await cursor.continue();
        }
        return letters;
      }),

    settle: (settlements) =>
      cabinet.change(['outbox', 'flags'], async (transaction) => {
        const outbox = transaction.objectStore('outbox');
        for (const { id, fate, note } of settlements) {
          if (fate === 'later') continue;
          const key = await outbox.index('id').getKey(id);
          const letter = key === undefined ? undefined : await outbox.get(key);
          if (key === undefined || !letter) continue;
          await outbox.delete(key);
          await markFlag(transaction, letter, fate, note ?? null);
        }
        return null;
      }),

    waiting: (team = null) =>
      cabinet.recall('outbox', `waiting ${team}`, async (db) => {
        if (team === null) return db.count('outbox');
        return (await db.getAll('outbox')).filter((letter) => isOfTeam(letter, team)).length;
      }),

    nextIn: (now, team) =>
      cabinet.look(async (db) => {
        let soonest: number | null = null;
        let cursor = await db.transaction('outbox').store.openCursor();
        while (cursor && soonest !== 0) {
          const letter = cursor.value;
          if (isOfTeam(letter, team)) {
            const left = isHeld(letter, now) ? letter.heldUntil - now : 0;
            soonest = soonest === null ? left : Math.min(soonest, left);
          }
          cursor = await cursor.continue();
        }
        return soonest;
      }),

    lettersOf: (flagId) => cabinet.look((db) => db.getAllFromIndex('outbox', 'flagId', flagId)),
  };
}

/** Puts a letter at the end of the line, inside a transaction over the outbox; once, whatever the times of asking. */
export async function putLetter(transaction: Transaction, letter: Letter): Promise<void> {
  const outbox = transaction.objectStore('outbox');
  if ((await outbox.index('id').getKey(letter.id)) === undefined) await outbox.add(letter);
}

async function markFlag(
  transaction: Transaction,
  letter: Letter,
  fate: 'sent' | 'refused',
  note: string | null,
): Promise<void> {
  const flags = transaction.objectStore('flags');
  const kept: KeptFlag | undefined = letter.flagId === '' ? undefined : await flags.get(letter.flagId);
  if (!kept) return;
  if (fate === 'refused') {
    const state = letter.event.type === 'flag' ? 'refused' : kept.state;
    await flags.put({ ...kept, team: letter.team, state, refusal: note ?? 'The store did not take it.' });
  } else if (letter.event.type === 'flag') {
    await flags.put({ ...kept, team: letter.team, state: kept.state === 'waiting' ? 'sent' : kept.state });
  }
}
