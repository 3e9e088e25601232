import type { SheetLine } from '#core/clipping.ts';
import { isAddressLabel, isContactHead, labelledAddress } from './address-labels.ts';
import { type Block, belongs, codeAlone, most, plain, townIn } from './block-lines.ts';
import { countryCode } from './country-words.ts';
import { beforeCounty, beforeState } from './region-blocks.ts';
import { isRegion, isStreet } from './town-words.ts';

/** Addresses that no form of a code tells: the country at their end does, or the state. */

/** "Israel - 45268", "2094 South Africa", "KENYA.": the code of a line that is a country's name and its postal code. */
const countryOfLine = (words: string): string | null =>
  countryCode(plain(words).replace(/^\d{3,6}[\s,–-]+|[\s,–-]+(?:[A-Z]{1,2}-?)?\d{3,7}$/g, ''));

/** A name and the number of a house, which is no year. */
const houseAbove = /^\p{Lu}[\p{L}. ]{2,30} (?!(?:19|20)\d\d\b)\d{1,5}(?:,|$)/u;

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

/** The address that ends in this line, or null. */
export const blockAt = (lines: readonly SheetLine[], at: number): Block | null =>
  aboveCountry(lines, at) ?? endsInCountry(lines, at) ?? beforeState(lines, at) ?? beforeCounty(lines, at);
