import { withoutPerson } from '#core/flag-person.ts';
import type { Refinement } from '#core/flags.ts';
import type { Letter } from './letter.ts';
import { putLetter } from './outbox.ts';
import type { KeptFlag, Transaction } from './shelves.ts';

/** The letters about one flag: its own, and those that say what became of it after it may have left. */

/** What the world gives to a change: core's ids and clocks come from the door. */
export interface Stamp {
  /** UUIDv7 for the event, if one is needed. */
  readonly eventId: string;
  /** ms since 1970. */
  readonly now: number;
}

/** The flag's own letter, if it waits and has never been given to the network. */
export async function unsentFlag(
  transaction: Transaction,
  id: string,
): Promise<{ key: number; letter: Letter } | null> {
  const outbox = transaction.objectStore('outbox');
  for (const key of await outbox.index('flagId').getAllKeys(id)) {
    const letter = await outbox.get(key);
    if (letter?.event.type === 'flag') return letter.mayHaveLeft ? null : { key, letter };
  }
  return null;
}

/** A letter about a flag that may have left already. It is held back by nothing. */
export async function writeAfter(
  transaction: Transaction,
  kept: KeptFlag,
  what: { readonly type: 'refine'; readonly refinement: Refinement } | { readonly type: 'withdraw' },
  { eventId, now }: Stamp,
): Promise<void> {
  const flagId = kept.flag.id;
  const event = { id: eventId, flagId, at: new Date(now).toISOString(), ...what };
  const team = await teamOf(transaction, kept);
  await putLetter(transaction, { id: eventId, event, flagId, team, heldUntil: now, mayHaveLeft: false });
}

/** The team that the flag went to, or is on its way to. */
async function teamOf(transaction: Transaction, kept: KeptFlag): Promise<string | null> {
  const letter = await transaction.objectStore('outbox').index('flagId').get(kept.flag.id);
  return letter?.team ?? kept.team;
}

/** Takes the person from the letters about a flag that wait: they may have left already, so their ids stay. */
export async function erasePerson(transaction: Transaction, flagId: string): Promise<void> {
  const outbox = transaction.objectStore('outbox');
  for (const key of await outbox.index('flagId').getAllKeys(flagId)) {
    const letter = await outbox.get(key);
    if (letter?.event.type === 'flag') {
      const event = { ...letter.event, flag: withoutPerson(letter.event.flag) };
      await outbox.put({ ...letter, event }, key);
    } else if (letter?.event.type === 'refine') {
      const { note: _note, ...refinement } = letter.event.refinement;
      await outbox.put({ ...letter, event: { ...letter.event, refinement } }, key);
    }
  }
}
