import type { Flag } from '#core/flags.ts';
import { secretHash } from './secrets.ts';

/** A person who was erased may still be named in flags that wait in some browser: those lose the person as they arrive. */

/** What stands where somebody's name or words were. */
export const gone = 'erased';

/** What is remembered of an erased name: its hash within the team. */
export const personHash = (teamId: string, name: string): string => secretHash(`${teamId}:${oneSpelling(name)}`);

/** What is remembered of an erased seller's account at the team's provider, by which they would come back: its hash within the team. */
export const accountHash = (teamId: string, subject: string): string => secretHash(`${teamId}:${subject}`);

/** A name however it was spaced and whatever is in capitals. */
export const oneSpelling = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** The people that a flag names. */
export function peopleIn(flag: Flag): readonly string[] {
  const names = flag.facts.flatMap((fact) =>
    fact.name === 'person.name' && typeof fact.value === 'string' ? [fact.value] : [],
  );
  return flag.prospect.person === null ? names : [...names, flag.prospect.person];
}

/** When the person that this flag names was erased, if that was after it was raised; null where it may stay as it is. */
export function erasedAt(
  flag: Flag,
  teamId: string,
  erased: Readonly<Record<string, string>>,
  now: Date,
): string | null {
  const times = peopleIn(flag).flatMap((name) => erased[personHash(teamId, name)] ?? []);
  return times.find((at) => !isSaidAfter(flag.raisedAt, at, now)) ?? null;
}

/** Clocks that are kept right differ by seconds. */
const mostAhead = 60_000;

/** Whether something was said after an erasure, by the clock of the browser. A time that is still to come is of a clock that is ahead:
 * nobody knows how long ago that was, so it counts as before. */
export function isSaidAfter(said: string, erasure: string, now: Date): boolean {
  const at = Date.parse(said);
  return at > Date.parse(erasure) && at <= now.getTime() + mostAhead;
}
