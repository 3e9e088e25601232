import type { SheetLine } from '#core/clipping.ts';
import { cityCountry } from '#core/parse/cities.ts';
import { alsoTown, oneTown } from '#core/parse/place-words.ts';
import { prefixes } from '#core/parse/postal.ts';
import { regionCountry } from '#core/parse/regions.ts';
import { any } from '../any-of.ts';
import { ofOthers } from '../of-others.ts';
import type { Address } from './address.ts';
import { type Form, forms } from './address-forms.ts';
import { streetNumber, town } from './address-parts.ts';
import {
  countryCode,
  countryName,
  indianState,
  province,
  provinceName,
  usState,
  usStateShort,
} from './country-words.ts';
import { county, isPremises, isRegion, isStreet, isTownAlone, noTown, townOf } from './town-words.ts';

/** Addresses told by the form that each country gives to its postal code. */

/** What leads to a place in a sentence. */
const told = /(?<!\p{L})(?:in|at|to|from|near|nach|aus|bei|à|en|a|te|i|w)\s+$/iu;

/** A line that ends like a street with a number, or begins with one. */
const street =
  /\d|street|stra(?:ß|ss)e|\bst[rg]?\.|\bweg\b|platz|allee|rue|avenue|\bave?\b|road|\brd\b|calle|\bc\/|via\b|viale|piazza|corso|laan|straat|plein|kade|postbus|postfach|box|level|floor|suite|building|tower|park|plaza|wisma|boulevard|blvd|quai|chemin|impasse|place|lieu-dit|hameau|résidence|immeuble|zon[ea]|z\.i\.|contrada|località|parc\b|pol[ií]gono|gewerbe|bedrijven|\bz\.?[ai]\.?c?\b|\bavda?\.|\bctra\b|\bs\/n\b|carrer|\bcol\.|colonia|alcald[ií]a|\burb\.|barrio|bairro|jardim/i;
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
  `\\p{L},?\\s(?:${usStateShort}|(?:${usState}|${province}|B\\.\\s?C|N\\.\\s?[BS])\\.?|\\((?:${province}|${provinceName})\\)),?(?:\\s(?:Canada|USA|U\\.S\\.A\\.),?)?$`,
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
  const here = new RegExp(`^[\\s,.|·•♦()–-]*(?:${town}[\\s,–-]+)?(${countryName})(?!\\p{L})`, 'u').exec(rest)?.[1];
  if (here !== undefined) return countryCode(here);
  return next.length < 40 ? countryCode(next.replace(/^[\s(]+|[\s.,)]+$/g, '')) : null;
}

/** "ZIP 97220", "Pin code: 500 081": the code under its name. */
const codeWord =
  /(?<=^|[\s,])(?:(?:zip|cep|post(?:al)?|pin)[ -]?(?:code)?|cod(?:ul)? po[șsş]tal|c[oó]digo postal|code postal|cod\.? postal|plz|psč|psc|индекс)\s?[:.-]?\s?(?=\d{3}|[A-Z]{1,2}\d)/giu;

/** "ул. „Оборище“ 12": streets are named in quotes there. */
const quotedStreet =
  /(?<=(?<!\p{L})(?:ул|вул|бул|пл|просп|пр-т|пер|наб|шосе|ж\.?\s?к|кв)\.?\s?)["„«“]([^"„«“”»]{2,30})["“”»]/giu;

/** "Piso 5º "A"": so are doors. */
const quotedDoor = /["“”](\p{Lu}|\d{1,3})["“”]/gu;
/** "D.C." or "ID" alone in its line, over the code and under the town. */
const stateAlone = new RegExp(`^(?:${usState}|${usStateShort}|${province}),?$`, 'u');

/** The words that a code stands in: its line, with the line above or below where the code has one for itself; and the line after them. */
function wordsAt(lines: readonly SheetLine[], at: number): { readonly words: string; readonly next: string } {
  const text = (lines[at] as SheetLine).text
    .replace(codeWord, '')
    .replace(quotedStreet, '$1')
    .replace(quotedDoor, '$1');
  const before = lines[at - 1]?.text ?? '';
  const next = lines[at + 1]?.text ?? '';
  // "New York, NY" and its code on the line below.
  const isZip =
    (codeAlone.test(text) && before.length < 60 && endsInState.test(before)) ||
    (before.endsWith(',') && before.length < 60 && stateAndCode.test(text));
  // "Campinas - SP" above "CEP 13010-001"
  const isCep = before.length < 60 && /\p{L}\s?[-–/]\s?\p{Lu}{2}$/u.test(before) && /^\d{5}-\d{3}$/.test(text);
  const over = lines[at - 2]?.text ?? '';
  if (codeAlone.test(text) && stateAlone.test(before) && isTownAlone(over.replace(/,$/, '')))
    return { words: `${over.replace(/,$/, '')}, ${before} ${text}`, next };
  if (isZip || isCep) return { words: `${before} ${text}`, next };
  // "Durban" and its code on the line below; where a town stands under the code as well, it is that one's.
  if (/^\d{4,5}$/.test(text) && !isTownAlone(next) && isTownAlone(before) && isStreet(over))
    return { words: `${before} ${text}`, next };
  if (/^(?:[A-Z]{1,2}-)?\d{4,5}$|^〒\s?\d{3}[-‐－–−]\d{4}$/.test(text))
    return { words: `${text} ${next}`, next: lines[at + 2]?.text ?? '' };
  // A British code on a line of its own belongs to the town above it, or above the county.
  if (/^[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}(?:,?\s(?:UK|U\.K\.|United Kingdom|England))?$/.test(text)) {
    const above = county.test(before.replace(/[.,]+$/, '')) ? (lines[at - 2]?.text ?? '') : before;
    return { words: `${above.replace(/,$/, '')} ${text}`, next };
  }
  return { words: text, next };
}

/** "1117 Budapest, Alta utca 12.", "гр. София 1000, ул. Алта 12": the street behind its town. */
const streetBehind =
  /^[,\s·•]+(?!T[eé]l|Fon|Ruf|Fax|Mob|Ph)\p{L}[\p{L} .'’-]{2,40}\s\d{1,4}(?![\d%])|(?:^|[\s,])(?:ул|вул|бул|просп|пр-т|пер|наб|шосе|ж\.?\s?к)\.?\s/u;

const streetBelow =
  /\p{L}\s(?:utca|út|u\.|krt\.?|tér)\s?\d|\p{L}(?:stra(?:ß|ss)e|str\.|gasse|weg|gatan|vägen|gata|vej|straat)\s\d/iu;

/** "P.O. Box 1234" over its town. */
const box = /^(?:P\.?\s?O\.?\s?Box|Private Bag|Postfach|Postbus|BP|Box)\b.{0,12}\d/i;

/** Whether a street stands before the town: in its line, or above it, also above the building or the park that it is in; or behind it. */
function hasStreet(lines: readonly SheetLine[], at: number, lead: string, rest: string): boolean {
  const next = lines[at + 1]?.text ?? '';
  const [above = '', before = ''] = [lines[at - 2]?.text, lines[at - 1]?.text];
  return (
    (/\p{L}{3,}/u.test(lead) && street.test(lead)) ||
    /(?<!\p{L})(?:PL|PB|BP|B\.P\.|CP|C\.P\.|Pf\.?|Box|CS)\s?\d{1,6}(?!\d)/u.test(lead) ||
    (before.length < 90 && street.test(before)) ||
    (before.length < 60 && above.length < 60 && (streetNumber.test(above) || box.test(above))) ||
    streetBehind.test(rest) ||
    // "4400 Nyíregyháza" over "Alta utca 12."
    (rest.trim() === '' && next.length < 50 && streetBelow.test(next))
  );
}

/** Whether the words in the town's place may be a town, for this form. */
function isTownOf(form: Form, city: string, raw: string): boolean {
  if (city === '' ? raw === '' : city.length < 2) return false;
  // "N.L. C.P": letters of a state and of a label.
  if (city !== '' && (!/\p{L}{2}/u.test(city) || /\sC\.?\s?P$/.test(city))) return false;
  if (city.length > 40 || noTown.test(city) || streetEnd.test(city)) return false;
  // "Boca Raton, FL 33433 USA", "Hyderabad, Telangana 500081, India": the state is no town.
  if (/^\p{Lu}{2}$/u.test(city) || isIndianState.test(city)) return false;
  // "P.O. Box 1200 National Industries Park, Dubai, UAE"
  if (form.country === null && isPremises.test(city)) return false;
  // What names its country alone may stand behind its region: `address-blocks.ts` tells the parts apart.
  if (form.country === null && form.could === undefined && isRegion(city) && !alsoTown.test(city)) return false;
  // "Luxembourg" is a town of its country's; "Israel - 45268" is none of a country that this form could be of.
  const called = form.could === undefined ? null : countryCode(city);
  return called === null || (form.could?.includes(called) === true && called in oneTown);
}

/** "West Yorkshire", "Nr. Leeds": a county, or the large town that the town is near. */
const aroundTown = (words: string): boolean => county.test(words.replace(/\.$/, '')) || /^(?:Nr|Near)\b/.test(words);

/** The town, also where a county or a province stands between it and the code: "Otley, Nr. Leeds, West Yorkshire", "Mandaue City, Cebu". */
function beforeRegion(form: Form, raw: string, lead: string, above: string): string {
  const parts = lead.split(',').map((part) => part.trim());
  const prior = parts.findLast((part) => part !== '') ?? '';
  // "Paarl, Western Cape, 7646", "Surabaya, Jawa Timur 60264"
  const isOfForm =
    form.could !== undefined &&
    ((form.could.includes(regionCountry(raw) ?? '') && !alsoTown.test(raw)) || /\p{Ll}-(?:do|ken|gun)$/u.test(raw));
  if (isOfForm && isTownAlone(prior)) return prior;
  // "Timișoara, Str. Alta nr. 12, jud. Timiș": what is called a district is no town.
  if (/(?<!\p{L})(?:jud\.?|județul|pcia\.?(?: de)?|provincia(?: de)?|distt?\.?|district)\s*$/iu.test(lead))
    return [prior, ...parts].find((part) => !/^(?:jud|pcia|prov|dist)/i.test(part) && isTownAlone(part)) ?? '';
  // "Shenzhen City, Guangdong Province, China 518000"
  if (form.country === null && form.could === undefined && isRegion(raw) && !alsoTown.test(raw) && isTownAlone(prior))
    return prior.replace(/(?<=[a-z]{5}) City$/, '');
  // "Godoy Cruz, Mendoza, Argentina"
  if (form.country === null && form.could === undefined && regionCountry(raw) !== null && isTownAlone(prior))
    return prior;
  if (form.country === null)
    return / City$/.test(raw) ? raw : (/(\p{Lu}[\p{L} .'-]{2,24} City),\s*$/u.exec(lead)?.[1] ?? raw);
  if (form.country !== 'GB' || !aroundTown(raw)) return raw;
  return parts.findLast((part) => part !== '' && !aroundTown(part)) ?? above.replace(/,$/, '');
}

/** What has the form of a Dutch code and is a year, with any short word behind it. */
const yearAndWord =
  /^(?:19|20)\d\d\s(?:A[BMNST]|B[EIY]|D[AEIOU]|E[LNRST]|GO|HE|I[FLMNST]|J[AE]|LA|LE|M[EIY]|N[EO]|O[BFKNPRUX]|S[EIO]|T[EO]|U[MNPS]|V[AI]|W[EO]|Z[EOU])\b/;

/** Where the code stands before the district of a large town: "06680 Çankaya, Ankara", "06600 Juárez, Ciudad de México". */
const byDistrict = 'TR MX TH MY VN ID PH'.split(' ');
function ofDistrict(form: Form, rest: string, named: string | null): string | null {
  const large = /^[\s,]+([^,\d|·•]{3,25}?)\s*(?:,|\.|$)/u.exec(rest)?.[1] ?? '';
  const country = cityCountry(large);
  return country !== null &&
    byDistrict.includes(country) &&
    form.could?.includes(country) &&
    (named ?? country) === country
    ? large
    : null;
}

/** "36100 Vicenza VI": a province's letters behind the town. */
const withoutProvince = (form: Form, town: string): string =>
  form.could?.includes('IT') ? town.replace(/(?<=\p{Ll})\s\p{Lu}{2}$/u, '') : town;

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
    const city = withoutProvince(form, large ?? townOf(/\d(?:st|nd|rd|th)\s$/.test(behind) ? `- ${town}` : town));
    const country = form.country ?? prefixes[hit.groups?.of ?? ''] ?? named;
    if (form.country === null && form.could === undefined && country === null) continue;
    const lead = words.slice(0, hit.index + Math.max(0, hit[0].indexOf(raw))).replace(/\d{4,6}\s*$/, '');
    const isNamed = form.country === null && named !== null;
    if (form.needsStreet === true && !isNamed && !hasStreet(lines, at, lead, words.slice(hit.index + hit[0].length)))
      continue;
    if (form.needsNumber === true && !(streetNumber.test(lead) && line.text.length < 160)) continue;
    // "SINCE 1998 WE DELIVER": a year and a word, but behind a street with its number.
    if (
      form.country === 'NL' &&
      yearAndWord.test(hit[0]) &&
      !streetNumber.test(lead) &&
      !streetNumber.test(lines[at - 1]?.text ?? '')
    )
      continue;
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
