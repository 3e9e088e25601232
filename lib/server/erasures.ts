import type { Flag } from '#core/flags.ts';
import { secretHash } from './secrets.ts';

/** A person who was erased may still be named in flags that wait in some browser: those lose the person as they arrive. */

/** What is remembered of an erased name: its hash within the team. */
export const personHash = (teamId: string, name: string): string => secretHash(`${teamId}:${oneSpelling(name)}`);

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
export function erasedAt(flag: Flag, teamId: string, erased: Readonly<Record<string, string>>): string | null {
  const times = peopleIn(flag).flatMap((name) => erased[personHash(teamId, name)] ?? []);
  return times.find((at) => Date.parse(flag.raisedAt) <= Date.parse(at)) ?? null;
}
