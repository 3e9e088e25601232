import { any } from '#core/any-of.ts';
import type { SheetLine } from '#core/clipping.ts';
import { prefixes } from '#core/parse/postal.ts';
import { ofOthers } from '../of-others.ts';
import type { Address } from './address.ts';
import { forms } from './address-forms.ts';
import { wordsAt } from './address-lines.ts';
import { streetNumber, town } from './address-parts.ts';
import { hasStreet } from './address-streets.ts';
import { beforeRegion, isTownOf, ofDistrict, onItsRiver, withoutHouse, withoutProvince } from './address-towns.ts';
import { countryCode, countryName } from './country-words.ts';
import { townOf } from './town-words.ts';

/** Addresses told by the form that each country gives to its postal code. */

/** What leads to a place in a sentence. */
const told = /(?<!\p{L})(?:in|at|to|from|near|nach|aus|bei|à|en|a|te|i|w)\s+$/iu;

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
const anyCountry = new RegExp(countryName, 'u');

/** The country named in what follows an address: the rest of its line, or a next line that says nothing else. */
function namedCountry(rest: string, next: string): string | null {
  const here = new RegExp(`^[\\s,.|·•♦()–-]*(?:${town}[\\s,–-]+)?(${countryName})(?!\\p{L})`, 'u').exec(rest)?.[1];
  if (here !== undefined) return countryCode(here);
  return next.length < 40 ? countryCode(next.replace(/^[\s(]+|[\s.,)]+$/g, '')) : null;
}

/** "2010 CF Moto", "SINCE 1998 WE DELIVER": a year and two letters are a Dutch code only behind a house's number, which is no year. */
const yearAndLetters = /^(?:19|20)\d\d\s/;
const houseBefore = /\p{L}{3}\.?\s(?!(?:19|20)\d\d)\d{1,4}(?:\s?-?\s?\p{L}{1,3})?[\s,|·•-]*$/u;

/** The address in a line that has a postal code's form. */
export function formedAt(lines: readonly SheetLine[], at: number): Address | null {
  const line = lines[at] as SheetLine;
  // A digit is in every postal code; a very long line is prose or a legal notice.
  if (line.text.length > 700 || !/\d/.test(line.text)) return null;
  const { words, next } = wordsAt(lines, at);
  for (const form of forms) {
    const hit = form.code?.test(words) === false ? null : form.find().exec(words);
    if (hit === null) continue;
    const before = words.slice(0, hit.index);
    // "© 2026 JP Builders" has the form of a Dutch code and its town.
    if (/(?:©|ⓒ|\(c\)|copyright)[\s\d–-]*$/iu.test(before)) continue;
    const raw = hit.groups?.town ?? hit[1] ?? form.town ?? '';
    const behind = words.slice(0, hit.index + Math.max(0, hit[0].indexOf(raw)));
    const town = beforeRegion(form, raw, behind, lines[at - 1]?.text ?? '');
    // "5th St. Louisville": what stands behind an ordinal is a street.
    const named =
      countryCode(anyCountry.exec(hit[0].slice(hit[0].indexOf(raw) + raw.length))?.[0] ?? '') ??
      namedCountry(words.slice(hit.index + hit[0].length), next);
    const large = ofDistrict(form, words.slice(hit.index + hit[0].length), named);
    const bare = large ?? townOf(/\d(?:st|nd|rd|th)\s$/.test(behind) ? `- ${town}` : town);
    const city = onItsRiver(withoutHouse(form, withoutProvince(form, bare)), hit[0]);
    const country = form.country ?? prefixes[hit.groups?.of ?? ''] ?? named;
    if (form.country === null && form.could === undefined && country === null) continue;
    const lead = words.slice(0, hit.index + Math.max(0, hit[0].indexOf(raw))).replace(/\d{4,6}\s*$/, '');
    const isNamed = form.country === null && named !== null;
    if (form.needsStreet === true && !isNamed && !hasStreet(lines, at, lead, words.slice(hit.index + hit[0].length)))
      continue;
    if (form.needsNumber === true && !(streetNumber.test(lead) && line.text.length < 160)) continue;
    const isYear = form.country === 'NL' && yearAndLetters.test(hit[0]);
    if (isYear && !houseBefore.test(before.trim() === '' ? (lines[at - 1]?.text ?? '') : before)) continue;
    // "Best blanket ever." – Dana, Boston, MA 02108: whoever is quoted lives there.
    if (/["“”„«]/.test(words) || ofOthers(lines, at) || !isTownOf(form, city, raw)) continue;
    // "October 22, 2020 Designing …" is a date and a headline.
    if (form.needsStreet === true && /\b(?:19|20)\d\d\s/.test(hit[0]) && dateBefore.test(before)) continue;
    return {
      city,
      country,
      could: form.could ?? [],
      said: words.length < 200 ? words : hit[0].trim(),
      line,
      at,
      ...(words === line.text ? { span: [hit.index, hit.index + hit[0].length] as const } : {}),
      ...(told.test(words.slice(0, hit.index + hit[0].search(/[^\s,]/))) ? { isTold: true } : {}),
    };
  }
  return null;
}
