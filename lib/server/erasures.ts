import type { Flag } from '#core/flags.ts';
import { secretHash } from './secrets.ts';

/** A person who was erased may still be named in flags that wait in some browser: those lose the person as they arrive. */

/** What is remembered of an erased name: its hash within the team. */
export const personHash = (teamId: string, name: string): string =>
  secretHash(`${teamId}:${name.trim().toLowerCase().replaceAll(/\s+/g, ' ')}`);

/** The people that a flag names. */
export function peopleIn(flag: Flag): readonly string[] {
  const names = flag.facts.flatMap((fact) =>
    fact.name === 'person.name' && typeof fact.value === 'string' ? [fact.value] : [],
  );
  return flag.prospect.person === null ? names : [...names, flag.prospect.person];
}

/** The flag without its person, and without the note, which may name them. */
export function withoutPerson(flag: Flag): Flag {
  const facts = flag.facts.filter((fact) => !fact.name.startsWith('person.'));
  return { ...flag, facts, note: null, prospect: { ...flag.prospect, person: null } };
}

/** The flag as it may be stored: without its person where that one was erased after the flag was raised. */
export function mayKeep(flag: Flag, teamId: string, erased: Readonly<Record<string, string>>): Flag {
  const isErased = peopleIn(flag).some((name) => {
    const at = erased[personHash(teamId, name)];
    return at !== undefined && Date.parse(flag.raisedAt) <= Date.parse(at);
  });
  return isErased ? withoutPerson(flag) : flag;
}
