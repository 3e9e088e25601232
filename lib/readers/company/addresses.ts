import type { SheetLine } from '#core/clipping.ts';
import { once } from '../once.ts';
import { blockAt } from './address-blocks.ts';
import { forms, streetNumber, town } from './address-forms.ts';
import { any } from './any-of.ts';
import {
  countryCode,
  countryName,
  indianState,
  province,
  provinceName,
  usState,
  usStateShort,
} from './country-words.ts';
import { easternAddress } from './eastern-addresses.ts';
import { ofOthers } from './of-others.ts';
import type { SitePage } from './site-page.ts';
import { county, isRegion, noTown, townOf } from './town-words.ts';

/** Postal addresses in the visible text, told by the form that each country gives them. */

export interface Address {
  /** Empty where a park or an estate stands in its place. */
  readonly city: string;
  /** ISO 3166-1 alpha-2, or null where the form of the address leaves it open. */
  readonly country: string | null;
  /** Countries that the form leaves open, as a hint for what the rest of the page says. */
  readonly could: readonly string[];
  readonly said: string;
  readonly line: SheetLine;
  readonly at: number;
  /** It stands in a sentence: "In 2017 we moved to 93092 Barbing". */
  readonly isTold?: boolean;
}

/** What leads to a place in a sentence. */
const told = /(?<!\p{L})(?:in|at|to|from|near|nach|aus|bei|à|en|a|te|i|w)\s+$/iu;

/** A line that ends like a street with a number, or begins with one. */
const street =
  /\d|street|stra(?:ß|ss)e|\bst[rg]?\.|\bweg\b|platz|allee|rue|avenue|\bave?\b|road|\brd\b|calle|\bc\/|via\b|viale|piazza|corso|laan|straat|plein|kade|postbus|postfach|box|level|floor|suite|building|tower|park|plaza|wisma|boulevard|blvd|quai|chemin|impasse|place|lieu-dit|hameau|résidence|immeuble|zone|parc\b|pol[ií]gono|gewerbe|bedrijven|\bz\.?[ai]\.?c?\b/i;
const streetEnd =
  /\b(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Drive|Lane|Way|Court|Circle|Parkway|Highway|Square|Place|Terrace|Row|Close|Crescent|Hwy|Pkwy|Floor|Suite)\.?$/i;
const month = any(
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
  'januar|februar|märz|mai|juni|juli|oktober|dezember|okt|dez|januari|februari|maart|mei|augustus',
  'janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
);
/** "October 22,", "3. Mai", "22.10.": what follows is a year. */
const dateBefore = new RegExp(
  `(?:(?<!\\p{L})${month}[.,]?(?:\\s\\d{1,2}(?:st|nd|rd|th)?[,.]?)?|\\d{1,2}[./-]\\s?\\d{1,2}[./-]?)\\s*$`,
  'iu',
);
const isIndianState = new RegExp(`^(?:${indianState.replace('Chandigarh|', '')})$`);
const endsInState = new RegExp(
  `\\p{L},?\\s(?:${usStateShort}|(?:${usState}|${province}|B\\.\\s?C|N\\.\\s?[BS])\\.?|\\((?:${province}|${provinceName})\\)),?$`,
  'u',
);
/** The code that stands alone in the line under them, or before the country. */
const codeAlone =
  /^(?:\d{5}(?:-\d{4})?(?:,?\s(?:USA?|U\.S\.A?\.?|United States(?: of America)?))?|[ABCEGHJ-NPRSTVXY]\d[A-Z][\s-]?\d[A-Z]\d(?:,?\sCanada)?)$/i;
/** "IL 62701" alone in its line, under its town. */
const stateAndCode = new RegExp(`^(?:${usState})\\.?\\s+\\d{5}(?:-\\d{4})?$`, 'u');
const anyCountry = new RegExp(countryName, 'u');

/** The country named in what follows an address: the rest of its line, or a next line that says nothing else. */
function namedCountry(rest: string, next: string): string | null {
  const here = new RegExp(`^[\\s,.|·•♦()–-]*(?:${town}[\\s,]+)?(${countryName})(?!\\p{L})`, 'u').exec(rest)?.[1];
  if (here !== undefined) return countryCode(here);
  return next.length < 40 ? countryCode(next.replace(/^[\s(]+|[\s.,)]+$/g, '')) : null;
}

/** Every address on the page, in page order. */
export const addressesOf: (page: SitePage) => readonly Address[] = once((page) => addressesIn(page.lines));

/** An address that no form of a code tells: an eastern one, or one that ends in its country. */
function spelledOut(lines: readonly SheetLine[], at: number, last: number): Address | null {
  const line = lines[at] as SheetLine;
  const eastern = line.text.length < 200 ? easternAddress(line.text) : null;
  if (eastern !== null) return ofOthers(lines, at) ? null : { ...eastern, said: line.text, line, at };
  // Below a town with its code the country is that address's.
  const block = at - last < 4 && lines[last]?.zone === line.zone ? null : blockAt(lines, at);
  return block === null || ofOthers(lines, at) ? null : { ...block, could: [], line, at };
}

export function addressesIn(lines: readonly SheetLine[]): Address[] {
  const found: Address[] = [];
  for (let at = 0; at < lines.length && found.length < 60; at++) {
    const one =
      formedAt(lines, at) ?? spelledOut(lines, at, found.findLast(({ country }) => country !== null)?.at ?? -9);
    if (one !== null) found.push(one);
  }
  return found;
}

/** The address in a line that has a postal code's form. */
function formedAt(lines: readonly SheetLine[], at: number): Address | null {
  const line = lines[at] as SheetLine;
  // A digit is in every postal code; a very long line is prose or a legal notice.
  if (line.text.length > 700 || !/\d/.test(line.text)) return null;
  const before = lines[at - 1]?.text ?? '';
  // A code on a line of its own belongs to the town above it, or above the county.
  const isCode = /^[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}(?:,?\s(?:UK|U\.K\.|United Kingdom|England))?$/.test(line.text);
  const above = county.test(before.replace(/,$/, '')) ? (lines[at - 2]?.text ?? '') : before;
  const isNumber = /^(?:[A-Z]{1,2}-)?\d{4,5}$|^〒\s?\d{3}[-‐－–−]\d{4}$/.test(line.text);
  // "New York, NY" and its code on the line below.
  const isZip =
    (codeAlone.test(line.text) && before.length < 60 && endsInState.test(before)) ||
    (before.endsWith(',') && before.length < 60 && stateAndCode.test(line.text));
  const joined = isZip
    ? `${before} ${line.text}`
    : isNumber
      ? `${line.text} ${lines[at + 1]?.text ?? ''}`
      : isCode
        ? `${above.replace(/,$/, '')} ${line.text}`
        : line.text;
  for (const form of forms) {
    if (form.code?.test(joined) === false) continue;
    const hit = form.find.exec(joined);
    if (hit === null) continue;
    // "© 2026 JP Builders" has the form of a Dutch code and its town.
    if (/(?:©|ⓒ|\(c\)|copyright)[\s\d–-]*$/iu.test(joined.slice(0, hit.index))) continue;
    const raw = hit[1] ?? (/東京/.test(hit[0]) ? '東京' : '');
    // A British county stands between the town and the code.
    const town =
      form.country === 'GB' && county.test(raw)
        ? (/([^,\n]+),\s*$/.exec(joined.slice(0, joined.indexOf(raw)))?.[1]?.trim() ?? before.replace(/,$/, ''))
        : raw;
    // "5th St. Louisville": what stands behind an ordinal is a street.
    const behind = joined.slice(0, joined.indexOf(raw));
    const city = townOf(/\d(?:st|nd|rd|th)\s$/.test(behind) ? `- ${town}` : town);
    const next = lines[at + (isNumber ? 2 : 1)]?.text ?? '';
    const country =
      form.country ??
      countryCode(anyCountry.exec(hit[0].slice(hit[0].indexOf(raw) + raw.length))?.[0] ?? '') ??
      namedCountry(joined.slice(hit.index + hit[0].length), next);
    const lead = joined.slice(0, hit.index + Math.max(0, hit[0].indexOf(raw))).replace(/\d{4,6}\s*$/, '');
    const hasStreet =
      (/\p{L}{3,}/u.test(lead) && street.test(lead)) ||
      (before.length < 90 && street.test(before)) ||
      // The street, then the building or the park that it is in, then the town.
      (before.length < 60 && streetNumber.test(lines[at - 2]?.text ?? '') && (lines[at - 2]?.text.length ?? 0) < 60) ||
      (country !== null && form.country === null);
    if (form.needsStreet === true && !hasStreet) continue;
    if (form.needsNumber === true && !(streetNumber.test(lead) && line.text.length < 160)) continue;
    // "Best blanket ever." – Dana, Boston, MA 02108: whoever is quoted lives there.
    if (/["“”„«]/.test(joined) || ofOthers(lines, at)) continue;
    if (form.country === null && form.could === undefined && country === null) continue;
    const isNone = city === '' && raw !== '';
    if ((city.length < 2 && !isNone) || city.length > 40 || noTown.test(city) || streetEnd.test(city)) continue;
    // "Boca Raton, FL 33433 USA", "Hyderabad, Telangana 500081, India": the state is no town.
    if (/^\p{Lu}{2}$/u.test(city) || isIndianState.test(city)) continue;
    // Without a code the parts of an address are told apart in `address-blocks.ts`.
    if (form.code === undefined && form.country === null && isRegion(city)) continue;
    // "October 22, 2020 Designing …" is a date and a headline.
    if (form.needsStreet === true && /\b(?:19|20)\d\d\s/.test(hit[0]) && dateBefore.test(joined.slice(0, hit.index)))
      continue;
    return {
      city,
      country,
      could: form.could ?? [],
      said: joined.length < 200 ? joined : hit[0].trim(),
      line,
      at,
      ...(told.test(joined.slice(0, hit.index + hit[0].search(/[^\s,]/))) ? { isTold: true } : {}),
    };
  }
  return null;
}
