import type { Candidate, Clipping } from './clipping.ts';
import { type Fact, type FactName, factKinds, kindOf, type Part, saidLimit, type Value } from './facts.ts';
import { parseDate } from './parse/date.ts';
import { parseDepartment } from './parse/department.ts';
import type { ParseContext } from './parse/parse-context.ts';
import { parseFact } from './parse/parse-fact.ts';
import { parsePlace } from './parse/place.ts';
import { parseSeniority } from './parse/seniority.ts';
import type { Reading, ReadingContext } from './reading.ts';
import { recordFields } from './record-fields.ts';
import { fold, tidy } from './text.ts';

/** A clipping is hostile: nothing of it is taken beyond these. */
const most = {
  candidates: 60,
  items: 200,
  item: 300,
  /** Looked at of one candidate. */
  words: 5000,
  agreeing: 12,
  signals: 100,
} as const;

/** What parsing one fact's candidates came to, before it is signed with time and reading. */
type Draft = Pick<Fact, 'name' | 'value' | 'said' | 'from' | 'parts' | 'agreedBy'>;

/**
 * A clipping understood: fact by fact the first candidate that parses, with the clue that found it. Words that do not parse
 * are a miss. Never throws, whatever the page made the clipping hold.
 */
export function understand(clipping: Clipping, context: ReadingContext): Reading {
  const kind = ['company', 'person', 'crm'].includes(clipping.kind) ? clipping.kind : 'none';
  const drafts = kind === 'none' ? [] : draftsOf(clipping, context);
  const facts = drafts.map((draft): Fact => ({ ...draft, at: context.at, reading: context.id }));
  const expected = kind === 'none' ? [] : expectedIn(clipping);
  const missed = expected.filter((name) => !facts.some((fact) => fact.name === name));
  return {
    id: context.id,
    reader: words(clipping.reader, 60),
    kind,
    why: words(clipping.why, saidLimit),
    url: words(clipping.url, 2000),
    title: words(clipping.title, saidLimit),
    at: context.at,
    facts,
    health: { expected: expected.length, read: expected.length - missed.length, missed },
  };
}

const expectedIn = (clipping: Clipping): FactName[] => [
  ...new Set(
    listOf<FactName>(clipping.expected)
      .slice(0, 100)
      .filter((name) => typeof name === 'string' && kindOf(name) !== null),
  ),
];

function draftsOf(clipping: Clipping, { today }: ReadingContext): Draft[] {
  const found = new Map<FactName, Draft>();
  const keep = (draft: Draft | null) => {
    if (draft && !found.has(draft.name)) found.set(draft.name, draft);
  };
  const nowhere: ParseContext = { today, lang: words(clipping.lang, 35), country: null };
  // The country comes first: it says which country's a telephone number is, and whose dollar.
  for (const name of placeNames) keep(firstThatParses(name, clipping, nowhere));
  keep(countryOfAddress(clipping, nowhere));
  keep(cityOfAddress(clipping, nowhere));
  const page = { ...nowhere, country: countryIn(found) };
  for (const name of namesIn(clipping))
    keep(kindOf(name) === 'list' ? listFrom(name, clipping, page) : firstThatParses(name, clipping, page));
  const title = found.get('person.title');
  if (title) {
    keep(derived('person.seniority', title, parseSeniority(String(title.value))));
    keep(derived('person.department', title, parseDepartment(String(title.value))));
  }
  keep(recordFields(clipping.fields));
  const order = Object.keys(factKinds);
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...found.values()].sort((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1));
}

const countryIn = (found: ReadonlyMap<FactName, Draft>): string | null => {
  const value = found.get('company.country')?.value;
  return typeof value === 'string' ? value : null;
};

const placeNames: readonly FactName[] = ['company.country', 'company.city'];

/** The other names that the clipping has words for and that are facts. */
function namesIn(clipping: Clipping): FactName[] {
  const names = Object.keys(clipping.found ?? {}).filter((name): name is FactName => kindOf(name) !== null);
  const known = names.filter((name) => Object.hasOwn(factKinds, name) && !placeNames.includes(name));
  const signals = names.filter((name) => !Object.hasOwn(factKinds, name)).slice(0, most.signals);
  return [...known.filter((name) => name !== 'crm.fields'), ...signals];
}

function candidatesOf(name: FactName, clipping: Clipping, limit: number): Candidate[] {
  const given = clipping.found?.[name];
  return listOf<Candidate>(given)
    .slice(0, limit)
    .filter((candidate) => typeof candidate === 'object' && candidate !== null && typeof candidate.said === 'string');
}

function firstThatParses(name: FactName, clipping: Clipping, page: ParseContext): Draft | null {
  let first: (Draft & { value: Value }) | null = null;
  const agreed = new Set<string>();
  for (const candidate of candidatesOf(name, clipping, most.candidates)) {
    const meant = typeof candidate.item === 'string' ? candidate.item : candidate.said;
    const value = parseFact(name, meant.slice(0, most.words), page);
    if (value === null) continue;
    const from = clueOf(candidate);
    if (!first) first = { name, value, said: saidOf(candidate), from };
    else if (from !== first.from && same(first.value, value)) agreed.add(from);
  }
  if (!first || !agreed.size) return first;
  return { ...first, agreedBy: [...agreed].slice(0, most.agreeing) };
}

/** For lists nothing wins: all candidates are united, each with its own words. */
function listFrom(name: FactName, clipping: Clipping, page: ParseContext): Draft | null {
  const parts = new Map<string, Part>();
  for (const candidate of candidatesOf(name, clipping, most.items * 5)) {
    if (parts.size >= most.items) break;
    const line = (typeof candidate.item === 'string' ? candidate.item : candidate.said).slice(0, most.words);
    const on = typeof candidate.dated === 'string' ? parseDate(candidate.dated.slice(0, 200), page) : null;
    for (const item of name === 'company.specialties' ? itemsIn(line) : [line]) {
      const value = tidy(item, most.item);
      const key = fold(value);
      if (!key || parts.has(key) || parts.size >= most.items) continue;
      parts.set(key, { value, said: saidOf(candidate), from: clueOf(candidate), ...(on ? { on } : {}) });
    }
  }
  const all = [...parts.values()];
  const first = all[0];
  if (!first) return null;
  return { name, value: all.map((part) => part.value), said: first.said, from: first.from, parts: all };
}

/** "Billing, usage metering, and pricing" are three. Commas within brackets part nothing. */
export const itemsIn = (line: string): string[] =>
  line.split(/\s*[;\n•·|]\s*|\s*,\s*(?![^(]*\))(?:(?:and|und|et|y|en)\s+)?/).filter((item) => item.trim());

/** Addresses stand under the city or under the country; each may say both. */
function countryOfAddress(clipping: Clipping, page: ParseContext): Draft | null {
  for (const candidate of candidatesOf('company.city', clipping, most.candidates)) {
    const country = parsePlace(candidate.said.slice(0, most.words), page)?.country;
    if (country)
      return {
        name: 'company.country',
        value: country,
        said: saidOf(candidate),
        from: clueOf(candidate),
      };
  }
  return null;
}

function cityOfAddress(clipping: Clipping, page: ParseContext): Draft | null {
  for (const candidate of candidatesOf('company.country', clipping, most.candidates)) {
    // A clue that knows which country an address stands for has looked for its city too.
    if (typeof candidate.item === 'string' || !candidate.said.includes(',')) continue;
    const city = parsePlace(candidate.said.slice(0, most.words), page)?.city;
    if (city) return { name: 'company.city', value: city, said: saidOf(candidate), from: clueOf(candidate) };
  }
  return null;
}

const derived = (name: FactName, { said, from }: Draft, value: string | null): Draft | null =>
  value === null ? null : { name, value, said, from };

const listOf = <T>(given: unknown): readonly T[] => (Array.isArray(given) ? given : []);
const words = (given: unknown, limit: number): string =>
  typeof given === 'string' ? tidy(given.slice(0, limit * 8), limit) : '';
const saidOf = (candidate: Candidate): string => tidy(candidate.said.slice(0, most.words), saidLimit);
const clueOf = (candidate: Candidate): string => words(candidate.from, saidLimit);
const same = (a: Value, b: Value): boolean =>
  typeof a === 'string' && typeof b === 'string' ? fold(a) === fold(b) : JSON.stringify(a) === JSON.stringify(b);
