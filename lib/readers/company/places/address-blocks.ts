import type { SheetLine } from '#core/clipping.ts';
import { cityCountry } from '#core/parse/cities.ts';
import { regionCountry } from '#core/parse/regions.ts';
import { isAddressLabel, isContactHead, labelledAddress } from './address-labels.ts';
import { countryCode } from './country-words.ts';
import { countryOf, countryOfRegion } from './parts-of-countries.ts';
import { usStateShort } from './states.ts';
import { isRegion, isStreet, isTownAlone, isTownName } from './town-words.ts';

/** Addresses with a line each for street, town and country: no form of a code tells them, the country at their end does. */

export interface Block {
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly said: string;
}

const most = 60;
const plain = (words: string): string => words.replace(/^[\s,;]+|[\s,;.]+$/g, '');
const codeAlone = /^(?:[A-Z]{1,2}[- ]?)?\d{3,6}(?:[- ]\d{2,4})?$/;

/** "Israel - 45268", "2094 South Africa", "KENYA.": the code of a line that is a country's name and its postal code. */
const countryOfLine = (words: string): string | null =>
  countryCode(plain(words).replace(/^\d{3,6}[\s,–-]+|[\s,–-]+(?:[A-Z]{1,2}-?)?\d{3,7}$/g, ''));

/** A line of running address: short, in the same part of the page, no link. */
const belongs = (line: SheetLine | undefined, to: SheetLine): line is SheetLine =>
  line !== undefined &&
  line.zone === to.zone &&
  line.zone !== 'nav' &&
  line.linked === 0 &&
  line.text.length <= most + 20 &&
  !/["“”?!©]/.test(line.text);

/** "Colombo 03": the quarter of a large town. */
const quarter = /\s\d{1,2}$/;

/** A name and the number of a house, which is no year. */
const houseAbove = /^\p{Lu}[\p{L}. ]{2,30} (?!(?:19|20)\d\d\b)\d{1,5}(?:,|$)/u;

/** What a line ends in: its last part that is neither a region nor a code, and what stands before that. */
function townIn(words: string): { readonly city: string; readonly before: string } | null {
  const parts = plain(words).split(/\s*,\s*/);
  while (parts.length > 0) {
    // "jud. Timiș": what is called a district is no town.
    if (/^(?:jud\.|județul|pcia\.|provincia|distt?\.|district)\s/iu.test(parts.at(-1) ?? '') && parts.length > 1) {
      parts.pop();
      continue;
    }
    // "Col. Alta. Culiacán": what ends in a full stop is a part of its own.
    const last = ((parts.pop() as string).split(/(?<=\p{Ll}{3})\.\s+/u).at(-1) as string)
      .replace(/[\s–-]+(?:[A-Z]{1,2}-?)?\d{3,6}(?:-\d{2,4})?$/, '')
      .replace(quarter, (digits, at, words) => (cityCountry(words.slice(0, at)) === null ? digits : ''))
      .trim();
    if (last === '' || codeAlone.test(last) || (isRegion(last) && parts.length > 0)) continue;
    if (regionCountry(last) !== null && isTownAlone(parts.at(-1) ?? '')) continue;
    return isTownName(last) ? { city: last, before: parts.join(', ') } : null;
  }
  return null;
}

/** The address whose country stands alone in this line, under its town and its street. */
function aboveCountry(lines: readonly SheetLine[], at: number): Block | null {
  const line = lines[at] as SheetLine;
  const country = line.text.length > most ? null : countryOfLine(line.text);
  if (country === null || !belongs(line, line)) return null;
  for (let up = at - 1; up >= Math.max(0, at - 4); up--) {
    const over = lines[up];
    if (!belongs(over, line)) return null;
    const words = plain(over.text);
    if (codeAlone.test(words) || (!words.includes(',') && isRegion(words)) || words === '') continue;
    const town = townIn(words);
    if (town === null) return null;
    const streets = [
      town.before,
      ...lines.slice(Math.max(0, up - 3), up).map((one) => (belongs(one, line) ? one.text : '')),
    ];
    // "Alta 1234, Oficina 5": right above the town a name with its number is a street.
    if (!streets.some(isStreet) && !(streets.at(-1) ?? '').match(houseAbove)) return null;
    const said = [...lines.slice(Math.max(0, up - 1), at), line].map(({ text }) => plain(text)).join(', ');
    return { city: town.city, country, said };
  }
  return null;
}

/** "Mill Road, Kisumu-Kenya" under "P.O. Box 12-00100": town and country end a line that a street stands in or over. */
function endsInCountry(lines: readonly SheetLine[], at: number): Block | null {
  const line = lines[at] as SheetLine;
  if (line.text.length > 110 || line.heading > 0 || !belongs({ ...line, text: line.text.slice(0, most) }, line))
    return null;
  const [, head = '', tail = ''] = /^(.*\S)\s*[,–-]\s*(\D{3,30})$/u.exec(plain(line.text)) ?? [];
  const country = countryCode(plain(tail));
  const town = country === null ? null : townIn(head);
  if (country === null || town === null) return null;
  const over = lines.slice(Math.max(0, at - 2), at).filter((one) => belongs(one, line));
  // "Dirección: San Isidro 1600, Santiago-Chile": its label says what it is.
  const isLabelled = labelledAddress(town.before) !== null && /\p{L}.*\d/u.test(town.before);
  const isAddress =
    isLabelled ||
    (isStreet(town.before) &&
      (/\d/.test(town.before) ||
        over.some(({ text }) => isStreet(text) || isAddressLabel(text) || isContactHead(text)))) ||
    (over.at(-1) !== undefined && isStreet(over.at(-1)?.text ?? '') && over.some(({ text }) => /\d/.test(text)));
  return isAddress
    ? { city: town.city, country, said: [...over.slice(-1), line].map(({ text }) => plain(text)).join(', ') }
    : null;
}

const house =
  /^(?:\S{2,12}:\s*)?(?:(?:Suite|Unit)\s\S+,?\s)?\d{1,6}[A-Z]?(?:-\d+)?,?\s(?!(?:years?|days|hours?|minutes|miles)\b)\p{L}/u;

/** "Juan Ríos 307 Ote.", "Calle Alta #12-30": elsewhere the number stands behind the street. */
const numbered = /\p{L}{3,}\.? (?:#\s?|N[o°º]\.?\s?)?\d{1,5}[A-Za-z]?(?![\d/]|\s?(?:a\.?m|p\.?m|%|years|años|ans)\b)/iu;

/** "The Old Dairy, Manor Farm": what British villages have for streets. */
const rural = /\b(?:Farm|Barns?|Mill|Dairy|Stables|Yard|Works|Wharf|Granary|Forge|Hall|Grange|Green|Common)\b/;

/** "Georgia" behind "Tbilisi" is no state. */
const lastWord = (words: string): string => /(\p{L}+)[\s.]*$/u.exec(words)?.[1] ?? '';

const shortState = new RegExp(`^${usStateShort.replace(/\\\.$/, '')}$`);
/** A line's state or province at its end, with the country that it is of: behind a comma, or of a few words behind the town. */
function stateOf(words: string): { readonly head: string; readonly country: string } | null {
  for (const [, head = '', state = ''] of [
    /^(.{2,90}),\s*([^,]{2,30})$/u,
    /^(.{2,90}?)\s(\p{Lu}\S+(?:\s\p{Lu}\S+)?)$/u,
  ].map((form) => form.exec(words) ?? [])) {
    const country = shortState.test(state) ? 'US' : countryOfRegion(state, '');
    if (country !== null) return { head, country };
  }
  return null;
}

/** "Goodland, Kansas" under or behind "140 Main Street": without a code, but with the state. */
function beforeState(lines: readonly SheetLine[], at: number): Block | null {
  const line = lines[at] as SheetLine;
  const state = line.text.length > 100 ? null : stateOf(plain(line.text));
  const town = state === null || !belongs({ ...line, text: '' }, line) ? null : townIn(state.head);
  if (state === null || town === null || /["“”?!©]/.test(line.text)) return null;
  const over = lines.slice(Math.max(0, at - 2), at).filter((one) => belongs(one, line));
  const isHouse = (text: string): boolean =>
    (house.test(text) && isStreet(text)) ||
    (!/US|CA/.test(state.country) && text.length < 70 && (isStreet(text) || numbered.test(text))) ||
    (state.country === 'GB' && text.length < 70 && rural.test(text));
  const street = [town.before, ...over.map(({ text }) => text).reverse()].find(isHouse);
  return street === undefined
    ? null
    : {
        city: town.city,
        country: countryOf(lastWord(line.text), town.city) === 'GE' ? 'GE' : state.country,
        said: `${plain(street)}, ${line.text}`,
      };
}

/** "Midleton" over "Co. Cork", "Lisburn, Co. Antrim": a county tells the country, also where its street has no number. */
function beforeCounty(lines: readonly SheetLine[], at: number): Block | null {
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

/** The address that ends in this line, or null. */
export const blockAt = (lines: readonly SheetLine[], at: number): Block | null =>
  aboveCountry(lines, at) ?? endsInCountry(lines, at) ?? beforeState(lines, at) ?? beforeCounty(lines, at);
