import type { Flag } from './flags.ts';
import { isPageKey } from './identity.ts';

/** The person on the page that a flag was raised on. */

/** Whether anything in a flag tells of a person on a page. */
export const namesPerson = (flag: Flag): boolean =>
  flag.prospect.person !== null || flag.facts.some((fact) => fact.name.startsWith('person.'));

/** The flag without its person, and without the note, which may name them. */
export function withoutPerson(flag: Flag): Flag {
  const facts = flag.facts.filter((fact) => !fact.name.startsWith('person.'));
  return { ...flag, facts, note: null, prospect: companyAlone(flag.prospect) };
}

/** Whether the address is that of somebody's profile: it says who they are. */
export const isProfile = (url: string): boolean =>
  /^https?:\/\/(?:[\w-]+\.)*(?:linkedin\.com\/(?:in|pub|sales\/(?:lead|people)|(?:recruiter|talent)\/(?:[^/]+\/){0,5}profile)|xing\.com\/profile)\//i.test(
    url,
  );

/** The flag; where it names nobody, without the address of somebody's profile, which nobody could find by their name. */
export function withoutProfile(flag: Flag): Flag {
  const isNamed = flag.prospect.person !== null || flag.facts.some(({ name }) => name === 'person.name');
  return isNamed || !isProfile(flag.prospect.url) ? flag : { ...flag, prospect: companyAlone(flag.prospect) };
}

/** What a flag says of its company, without anything that the page of a person gave it: the name, the address, and a company that is only
 * called by these. The site that it was on stays. */
export function companyAlone({ key, name, url, person }: Flag['prospect']): Flag['prospect'] {
  const [site, host] = /^\w+:\/\/([^/?#]*)/.exec(url) ?? ['about:blank', ''];
  const isCalledByPage = isPageKey(key);
  return {
    key: isCalledByPage ? `page:${site}/` : key,
    name: isCalledByPage || name === person ? (host ?? '') : name,
    url: host ? `${site}/` : site,
    person: null,
  };
}
