import type { Candidate, Clipping } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import { isLargeTown } from '#core/parse/cities.ts';
import { wholeCountry } from '#core/parse/country-names.ts';
import { parseIndustry } from '#core/parse/industry.ts';
import { regionCountry } from '#core/parse/regions.ts';
import { factsOfRows, rowsIn, sized, withoutCode } from './overview-rows.ts';
import { followers, headcount, people } from './overview-words.ts';

/** Runs outside the page: what the rows of a company's LinkedIn page stand for, and the line under its name. */

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

/** A company page's clipping with the facts that its rows stand for; any other clipping as it is. */
export function finishCompany(clipping: Clipping): Clipping {
  if (!/^(?:linkedin-company|sales-navigator)$/.test(clipping.reader) || clipping.kind !== 'company') return clipping;
  const rows = rowsIn(clipping.fields);
  const towns = (clipping.found['company.city'] ?? []).map(({ said }) => said);
  const under = underName(clipping.fields.find(({ label }) => label === 'under the name')?.said ?? '', towns);
  const found: { [F in FactName]?: readonly Candidate[] } = { ...clipping.found };
  for (const [fact, said] of Object.entries(factsOfRows(rows)) as [FactName, readonly Candidate[]][])
    found[fact] = [...said, ...(clipping.found[fact] ?? [])];
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
  return { ...clipping, found, fields: [] };
}
