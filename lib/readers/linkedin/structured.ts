import type { Candidate, Clipping, Sheet } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import { thingsOfJson } from '../json-ld.ts';
import { isA, type Thing, wordsAt } from '../thing.ts';
import { bareName } from './names.ts';

/** Runs outside the page: what the structured data of LinkedIn's logged-out pages says. */

/** A fact, the path that states it, and the place of the candidates that it goes before: those that say less. */
type Stated = readonly [fact: FactName, path: string, before: string | null];

const ofPerson: readonly Stated[] = [
  ['person.name', 'name', 'title of the page'],
  ['person.title', 'jobTitle', 'top card, headline'],
  ['person.company', 'worksFor.name', 'top card, headline'],
  ['company.name', 'worksFor.name', 'top card, headline'],
  ['person.location', 'address.addressLocality', null],
];
const ofCompany: readonly Stated[] = [
  ['company.name', 'name', 'title of the page'],
  ['company.domain', 'sameAs', null],
  ['company.city', 'address.addressLocality', null],
  ['company.country', 'address.addressCountry', null],
  ['company.employees', 'numberOfEmployees.value', null],
  ['company.description', 'description', null],
  ['company.description', 'slogan', null],
];

/** Logged-out pages mask words with asterisks. */
const unmasked = (words: readonly string[]): string[] => words.filter((word) => !/\*{3,}/.test(word));

/** The authors of posts hang on something, and are not whom the page is about. */
const isMeant = (thing: Thing, kind: Clipping['kind']): boolean =>
  kind === 'person'
    ? isA(thing, /^Person$/) && thing.under !== 'author'
    : isA(thing, /^(?:Organization|Corporation)$/) && thing.under === '';

/** A LinkedIn page's clipping with what its structured data states, each in the place that its worth gives it. */
export function withStructured(clipping: Clipping, { jsonLd }: Sheet): Clipping {
  const type = clipping.kind === 'person' ? 'Person' : 'Organization';
  const things = thingsOfJson(jsonLd).filter((thing) => isMeant(thing, clipping.kind));
  // Of several organisations the first is the page's own.
  const meant = clipping.kind === 'person' ? things : things.slice(0, 1);
  const found: { [F in FactName]?: readonly Candidate[] } = { ...clipping.found };
  for (const [fact, path, before] of clipping.kind === 'person' ? ofPerson : ofCompany) {
    const words = unmasked(meant.flatMap((thing) => wordsAt(thing, path)));
    const first = /^(?:jobTitle|worksFor)/.test(path) ? words.slice(0, 1) : words;
    const said = first.map((each) => ({
      said: (path === 'name' && type === 'Person' ? bareName(each) : each).slice(0, 2000),
      from: `json-ld ${type}.${path}`,
    }));
    const here = found[fact] ?? [];
    const at = here.findIndex(({ from }) => from === before);
    if (said.length > 0) found[fact] = at < 0 ? [...here, ...said] : [...here.slice(0, at), ...said, ...here.slice(at)];
  }
  return { ...clipping, found };
}
