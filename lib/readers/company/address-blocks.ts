import type { SheetLine } from '#core/clipping.ts';
import { countryCode, province, usState } from './country-words.ts';
import { isRegion, isStreet, isTownName } from './town-words.ts';

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

/** What a line ends in: its last part that is neither a region nor a code, and what stands before that. */
function townIn(words: string): { readonly city: string; readonly before: string } | null {
  const parts = plain(words).split(/\s*,\s*/);
  while (parts.length > 0) {
    const last = (parts.pop() as string).replace(/[\s–-]+(?:[A-Z]{1,2}-?)?\d{3,6}(?:-\d{2,4})?$/, '').trim();
    if (last === '' || codeAlone.test(last) || (isRegion(last) && parts.length > 0)) continue;
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
    if (!streets.some(isStreet)) return null;
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
  const isLabelled = labelBefore.test(town.before) && /\p{L}.*\d/u.test(town.before);
  const isAddress =
    isLabelled ||
    (isStreet(town.before) &&
      (/\d/.test(town.before) || over.some(({ text }) => isStreet(text) || addressHead.test(text)))) ||
    (over.at(-1) !== undefined && isStreet(over.at(-1)?.text ?? '') && over.some(({ text }) => /\d/.test(text)));
  return isAddress
    ? { city: town.city, country, said: [...over.slice(-1), line].map(({ text }) => plain(text)).join(', ') }
    : null;
}

const addressHead =
  /^(?:our |office |postal |physical |mailing |company )*(?:address|location|office|contact(?: us| details)?|head office|find us)\s*:?$/i;

const townAndState = new RegExp(`^(.{2,90}?)(?:,\\s*|\\s+)(?:(${usState})|(${province}))\\.?$`, 'u');
const house =
  /^(?:\S{2,12}:\s*)?(?:(?:Suite|Unit)\s\S+,?\s)?\d{1,6}[A-Z]?(?:-\d+)?,?\s(?!(?:years?|days|hours?|minutes|miles)\b)\p{L}/u;

const labelBefore =
  /^(?:\p{L}+ )?(?:address|location|office|dirección|domicilio|endereço|indirizzo|adresse|adres|alamat)\s*[:：]/iu;

/** "Goodland, Kansas" under or behind "140 Main Street": without a code, but with the state. */
function beforeState(lines: readonly SheetLine[], at: number): Block | null {
  const line = lines[at] as SheetLine;
  const [, head = '', state] = line.text.length > 100 ? [] : (townAndState.exec(plain(line.text)) ?? []);
  const town = head === '' || !belongs({ ...line, text: '' }, line) ? null : townIn(head);
  if (town === null) return null;
  const over = lines.slice(Math.max(0, at - 2), at).filter((one) => belongs(one, line));
  const street = [town.before, ...over.map(({ text }) => text).reverse()].find(
    (text) => house.test(text) && isStreet(text),
  );
  if (street === undefined || /["“”?!©]/.test(line.text)) return null;
  return { city: town.city, country: state === undefined ? 'CA' : 'US', said: `${plain(street)}, ${line.text}` };
}

/** The address that ends in this line, or null. */
export const blockAt = (lines: readonly SheetLine[], at: number): Block | null =>
  aboveCountry(lines, at) ?? endsInCountry(lines, at) ?? beforeState(lines, at);
