import type { Flag } from './flags.ts';

/** The person on the page that a flag was raised on. */

/** Whether anything in a flag tells of a person on a page. */
export const namesPerson = (flag: Flag): boolean =>
  flag.prospect.person !== null || flag.facts.some((fact) => fact.name.startsWith('person.'));

/** The flag without its person, and without the note, which may name them. */
export function withoutPerson(flag: Flag): Flag {
  const facts = flag.facts.filter((fact) => !fact.name.startsWith('person.'));
  return { ...flag, facts, note: null, prospect: { ...flag.prospect, person: null } };
}
