import type { SheetLine } from '#core/clipping.ts';
import { regionCountry } from '#core/parse/regions.ts';
import { type Block, belongs, most, plain, townIn } from './block-lines.ts';
import { countryOf, countryOfRegion } from './parts-of-countries.ts';
import { usStateShort } from './states.ts';
import { isStreet, isTownAlone } from './town-words.ts';

/** Addresses without a code that end in a state, a province or a county: "Goodland, Kansas" under "140 Main Street". */

const house =
  /^(?:\S{2,12}:\s*)?(?:(?:Suite|Unit)\s\S+,?\s)?\d{1,6}[A-Z]?(?:-\d+)?,?\s(?!(?:years?|days|hours?|minutes|miles)\b)\p{L}/u;

/** "Juan Ríos 307 Ote.", "Calle Alta #12-30": elsewhere the number stands behind the street. */
const numbered = /\p{L}{3,}\.? (?:#\s?|N[o°º]\.?\s?)?\d{1,5}[A-Za-z]?(?![\d/]|\s?(?:a\.?m|p\.?m|%|years|años|ans)\b)/iu;

/** "The Old Dairy, Manor Farm": what British villages have for streets. */
const rural = /\b(?:Farm|Barns?|Mill|Dairy|Stables|Yard|Works|Wharf|Granary|Forge|Hall|Grange|Green|Common)\b/;

/** "Georgia" behind "Tbilisi" is no state. */
const lastWord = (words: string): string => /(\p{L}+)[\s.]*$/u.exec(words)?.[1] ?? '';

const shortState = new RegExp(`^${usStateShort.replace(/\\\.$/, '')}$`);
/** The country of a state, a province or a county that some words are and nothing else. */
const countryOfWhole = (words: string): string | null => (shortState.test(words) ? 'US' : countryOfRegion(words, ''));

/** A line's state or province at its end, with the country that it is of: behind a comma, or of a few words behind the town. */
function stateOf(words: string): { readonly head: string; readonly state: string; readonly country: string } | null {
  for (const [, head = '', state = ''] of [
    /^(.{2,90}),\s*([^,]{2,30})$/u,
    /^(.{2,90}?)\s(\p{Lu}\S+(?:\s\p{Lu}\S+)?)$/u,
    /^(.{2,90}?)\s\((\p{Lu}[^()]{2,25})\)$/u,
  ].map((form) => form.exec(words) ?? [])) {
    const country = countryOfWhole(state);
    if (country !== null) return { head, state, country };
  }
  return null;
}

/** "Goodland, Kansas" under or behind "140 Main Street": without a code, but with the state. */
export function beforeState(lines: readonly SheetLine[], at: number): Block | null {
  const line = lines[at] as SheetLine;
  // "West Yorkshire" is no town in Yorkshire.
  if (countryOfWhole(plain(line.text)) !== null) return aboveState(lines, at);
  const state = line.text.length > 100 ? null : stateOf(plain(line.text));
  const town = state === null || !belongs({ ...line, text: '' }, line) ? null : townIn(state.head, `, ${state.state}`);
  if (state === null || town === null || /["“”?!©]/.test(line.text)) return null;
  const over = lines.slice(Math.max(0, at - 2), at).filter((one) => belongs(one, line));
  const street = [town.before, ...over.map(({ text }) => text).reverse()].find((text) => isHouse(text, state.country));
  return street === undefined
    ? null
    : {
        city: town.city,
        country: countryOf(lastWord(line.text), town.city) === 'GE' ? 'GE' : state.country,
        said: `${plain(street)}, ${line.text}`,
      };
}

/** Whether a line is a house in its street, or what a country has in a street's place. */
const isHouse = (text: string, country: string): boolean =>
  (house.test(text) && isStreet(text)) ||
  (!/US|CA/.test(country) && text.length < 70 && (isStreet(text) || numbered.test(text))) ||
  (country === 'GB' && text.length < 70 && rural.test(text));

/** "Leeds" over "West Yorkshire", "Springfield," over "MO": town and state have a line each, under the street. */
function aboveState(lines: readonly SheetLine[], at: number): Block | null {
  const line = lines[at] as SheetLine;
  const over = lines[at - 1];
  const city = plain(over?.text ?? '');
  const country = shortState.test(line.text) ? 'US' : countryOfRegion(plain(line.text), city);
  if (country === null || !belongs(line, line) || !belongs(over, line) || !isTownAlone(city)) return null;
  const street = lines
    .slice(Math.max(0, at - 4), at - 1)
    .reverse()
    .find((one) => belongs(one, line) && isHouse(one.text, country));
  return street === undefined ? null : { city, country, said: [street.text, city, line.text].map(plain).join(', ') };
}

/** "Midleton" over "Co. Cork", "Lisburn, Co. Antrim": a county tells the country, also where its street has no number. */
export function beforeCounty(lines: readonly SheetLine[], at: number): Block | null {
  const line = lines[at] as SheetLine;
  const [, head = '', named = ''] = line.text.length > 90 ? [] : (ofCounty.exec(line.text) ?? []);
  const country = regionCountry(named);
  if (country === null || !belongs(line, line)) return null;
  const parts = (head === '' ? (lines[at - 1]?.text ?? '') : head).split(/\s*,\s*/).filter(Boolean);
  const city = parts.at(-1) ?? '';
  const streets = [...parts.slice(0, -1), ...lines.slice(Math.max(0, at - 3), at).map(({ text }) => text)];
  return isTownAlone(city) && streets.some((text) => text.length < most && isStreet(text))
    ? { city, country, said: head === '' ? `${city}, ${line.text}` : line.text }
    : null;
}
const ofCounty = /^(?:(.{2,70}?),?\s)?((?:Co\.?|County)\s\p{Lu}\p{L}+)\.?(?:,?\s(?:Ireland|Northern Ireland))?$/u;
