import type { Candidate, Clipping } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import { isLargeTown } from '#core/parse/cities.ts';
import { wholeCountry } from '#core/parse/country-names.ts';
import { parseIndustry } from '#core/parse/industry.ts';
import { regionCountry } from '#core/parse/regions.ts';
import { endsOf, followers, headcount, type Label, labelOf, openEnded, people } from './overview-words.ts';

/** Runs outside the page: what the rows of a company's LinkedIn page stand for, and the line under its name. */

const facts: readonly (readonly [FactName, Label])[] = [
  ['company.domain', 'website'],
  ['company.industry', 'industry'],
  ['company.employees', 'size'],
  ['company.city', 'seat'],
  ['company.country', 'seat'],
  ['company.type', 'type'],
  ['company.founded', 'founded'],
  ['company.phone', 'phone'],
];

/** Under the name: slogan, industry, place, followers and head count, in that order where they are there. */
function underName(line: string, towns: readonly string[]): { readonly [F in FactName]?: readonly Candidate[] } {
  const parts = line.split(/\s[·•]\s/);
  const isCount = (text: string) => /\d/.test(text) && (followers.test(text) || people.test(text));
  // Followers stand behind what it does and where, or before it.
  const start = isCount(parts[0] ?? '') ? 1 : 0;
  const end = parts.findIndex(
    (text, at) => at >= start && (start ? isCount(text) : followers.test(text) && /\d/.test(text)),
  );
  const before = parts.slice(start, Math.max(end, 0)).filter((text) => /\p{L}/u.test(text) && text.length <= 120);
  // What stands last is the place, else the industry.
  const last = before.at(-1);
  const place = last && isPlace(last, towns) ? before.pop() : undefined;
  const size = parts.find((text) => people.test(text) && headcount.test(text));
  const found = (said: string | undefined, what: string) => (said ? [{ said, from: `top card, ${what}` }] : []);
  // A sentence is no industry.
  const industry = /[.!?…]$/.test(before.at(-1) ?? '') ? undefined : before.pop();
  const slogan = before.at(-1) ?? '';
  const staff = found(size, 'company size').map((row) => sized(row));
  return {
    'company.industry': found(industry, 'industry'),
    'company.employees': staff,
    'company.description': found(/^.{40,}[.!…]$/.test(slogan) ? slogan : undefined, 'slogan'),
    'company.city': found(place && withoutCode(place), 'place'),
    'company.country': found(place && withoutCode(place), 'place'),
  };
}

/** A place has a comma, is a country, a large town, or the town that the structured data names. */
function isPlace(words: string, towns: readonly string[]): boolean {
  if (wholeCountry(words) || towns.includes(words) || isLargeTown(words)) return true;
  return words.includes(',') && !isIndustry(words);
}

/** "Technology, Information and Internet", "Glas-, Keramik- und Betonherstellung", but neither "Media, Pennsylvania" nor "Bank, Hungary". */
function isIndustry(words: string): boolean {
  if (/\p{L}-,/u.test(words)) return true;
  const end = words.slice(words.lastIndexOf(',') + 1).trim();
  return parseIndustry(words) !== null && wholeCountry(end) === null && regionCountry(end) === null;
}

/** "Walldorf, BW": two letters at the end of a seat are a region's, never a country's. Those of states that are known stay. */
const withoutCode = (seat: string): string =>
  seat.replace(/,\s*([A-Z]{2,3})$/, (all, code: string) =>
    /^(?:USA|UAE|UK)$/.test(code) || regionCountry(code) ? all : '',
  );

/** A size of company that has no upper end, in the one form that is understood. */
const sized = (row: Candidate): Candidate =>
  openEnded(row.said) === row.said ? row : { ...row, item: openEnded(row.said) };

/** The items of "A, B and C". English writes a comma before its last "and"; others part the last two by the word alone. */
function specialties(said: string): string[] {
  const items = said.split(/,\s*(?:(?:and|und|et|y|e|en)\s+)?/);
  const last = items.length > 1 ? (items.pop()?.split(/\s(?:und|et|y|e|en)\s/) ?? []) : [];
  return [...items, ...last];
}

/** A company page's clipping with the facts that its rows stand for; any other clipping as it is. */
export function finishCompany(clipping: Clipping): Clipping {
  if (!/^(?:linkedin-company|sales-navigator)$/.test(clipping.reader) || clipping.kind !== 'company') return clipping;
  const rows = new Map<Label, Candidate>();
  for (const { label, said } of clipping.fields) {
    const name = labelOf(label);
    // A label that follows a label says that the first is empty.
    if (!name || !said || rows.has(name) || labelOf(said)) continue;
    const row = { said: name === 'seat' ? withoutCode(said) : said, from: `label "${label}"` };
    const ends = name === 'size' ? endsOf(said) : null;
    rows.set(name, ends !== null ? { ...row, item: ends } : name === 'size' ? sized(row) : row);
  }
  const towns = (clipping.found['company.city'] ?? []).map(({ said }) => said);
  const under = underName(clipping.fields.find(({ label }) => label === 'under the name')?.said ?? '', towns);
  const found: { [F in FactName]?: readonly Candidate[] } = { ...clipping.found };
  for (const [fact, name] of facts) {
    const row = rows.get(name);
    const here = [...(row ? [row] : []), ...(clipping.found[fact] ?? [])];
    found[fact] = here;
  }
  // A seat's words may leave the country to be guessed from a city; JSON-LD and the first office say it outright.
  const office = clipping.fields.find(({ label }) => label === 'first office')?.said;
  const seat = rows.get('seat');
  found['company.country'] = [
    ...(clipping.found['company.country'] ?? []),
    ...(office
      ? [{ said: office, item: /,\s*([A-Z]{2})$/.exec(office)?.[1] ?? office, from: 'locations, first' }]
      : []),
    ...(seat ? [seat] : []),
  ];
  for (const [fact, here] of Object.entries(under) as [FactName, readonly Candidate[]][])
    found[fact] = [...(found[fact] ?? []), ...here];
  const listed = rows.get('specialties');
  if (listed) found['company.specialties'] = specialties(listed.said).map((said) => ({ said, from: listed.from }));
  return { ...clipping, found, fields: [] };
}
