import { prefixes } from '#core/parse/postal.ts';
import { atEnd, type Form, made, thenTown, townThen } from './address-form.ts';
import { end, town, word } from './address-parts.ts';

/** The forms of postal addresses in the European continent: the code before the town, with or without the letters of its country; in the order in which they are tried. */

const icelandic = [
  'Reykjav[ií]k|Kópavog(?:ur|i)|Hafnarfj[öo]r[ðd]ur|Hafnarfirði|Garðabæ(?:r)?|Akureyri|Mosfellsbæ(?:r)?',
  'Reykjanesbæ(?:r)?|Keflavík|Selfoss|Akranes|Ísafj[öo]rður|Egilsstaðir|Hveragerði|Seltjarnarnes',
].join('|');
const turkishProvince = [
  'İstanbul|Ankara|İzmir|Bursa|Antalya|Adana|Konya|Gaziantep|Kocaeli|Mersin|Kayseri|Eskişehir|Sakarya',
  'Tekirdağ|Denizli|Samsun|Manisa|Balıkesir|Muğla|Aydın|Hatay|Trabzon|Malatya|Düzce|Yalova|Çanakkale|Edirne',
].join('|');
/** Prefixes that letterheads have long had before the code; the others may as well begin the number of a part. */
const usual = new Set('A AT B BE CH D DE DK F FL L LU'.split(' '));
const numbers = '(?:\\d{4,6}|\\d{3}\\s\\d{2}|\\d{2}-\\d{3}|\\d{4}-\\d{3})';
/** "D-50667 Köln"; "D - 50667 Köln" at the beginning, behind a mark or a number: "Model A - 1234" is none. */
const prefixed = (isUsual: boolean): (() => RegExp) => {
  const letters = Object.keys(prefixes).filter((one) => usual.has(one) === isUsual);
  const apart = '(?<=(?:^|[,;|·•♦–-]\\s*|\\d[a-z]?\\s)\\p{Lu}{1,3})\\s[-–]\\s?';
  // "B 8800 Roeselare": behind a mark, with nothing between.
  const bare = '(?<=(?:^|[,;|·•♦–-]\\s*)(?:A|AT|B|BE|CH|DK|L))\\s(?=\\d{4}\\s\\p{Lu})';
  return made(
    `(?<![\\p{L}\\d])(?<of>${letters.join('|')})(?:[-–]\\s?${isUsual ? `|${apart}|${bare}` : ''})${numbers}\\s+(?<town>${town})(?:${slashed})?${end}`,
  );
};

/** "Frankfurt/M.", "Winterthur/ZH", "Karlstadt / OT Stetten", "Wien/Österreich": what the town is in or on, or a part of it. */
const slashed = `\\s?/\\s?(?!(?:${turkishProvince})(?!\\p{L}))(?:OT\\s\\p{Lu}[\\p{L}-]+|\\p{Lu}{2}(?!\\p{L})|\\p{Lu}\\p{Ll}+|\\p{Lu}\\.?)`;
/** "Rothenburg o.d.T.", "Weiden i. d. OPf." */
const shortened = '\\s?[aiov]\\.\\s?(?:d\\.\\s?)?\\p{Lu}[\\p{L}.]*';

export const european: readonly Form[] = [
  // "D-50667 Köln", "I - 24121 Bergamo"
  { code: /[A-Z](?:\s?[-–]\s?|\s)\d{3,}/, find: prefixed(true), country: null },
  { code: /[A-Z]\s?[-–]\s?\d{2,}/, find: prefixed(false), country: null, needsStreet: true },
  { code: /\b\d{2}-\d{3}\s/, find: thenTown('\\b\\d{2}-\\d{3}'), country: 'PL', needsStreet: true },
  {
    code: /\b\d{3}\s\d{2}\s/,
    find: thenTown('\\b\\d{3}\\s\\d{2}', '(?:\\s\\d{1,2})?'),
    country: null,
    could: ['SE', 'CZ', 'SK', 'GR'],
    needsStreet: true,
  },
  { code: /\b\d{4}-\d{3}\s/, find: thenTown('\\b\\d{4}-\\d{3}'), country: 'PT', needsStreet: true },
  {
    code: /\d{5}\s/,
    find: thenTown(
      '(?:^|[,;|·•♦–-]\\s*|\\s)\\d{5}',
      `(?:\\s*\\([A-Z]{2}\\)|${slashed}|${shortened}|\\s[Cc](?:edex|EDEX)(?:\\s\\d{1,2})?|\\s\\d{1,2}\\s?(?:er|[eè](?:me)?))?`,
    ),
    country: null,
    could: 'DE FR MC ES IT SM FI MY TR EE HR MX MA DZ SN UA RS BA ME GT DO PE LT CR'.split(' '),
    needsStreet: true,
  },
  {
    code: /(?:^|[^\d\s])\s*\d{4}\s/,
    find: thenTown('(?:^|[,;|·•♦:–-]\\s*|\\sà\\s)\\d{4}', `(?:\\s\\d|${slashed}|${shortened})?`),
    country: null,
    could: 'AT CH BE DK NO LU BG HU AR SI TN MK CY GE LI PT'.split(' '),
    needsStreet: true,
  },
  // "Rīga, LV-1010": the country's letters stand with the code behind its town.
  {
    code: /[A-Z]{2}-\d{4,5}(?!\d)/,
    find: townThen(',?\\s+(?<of>LV|LT|EE|MD|AZ|SI|HR)-\\d{4,5}(?!\\d)'),
    country: null,
    needsStreet: true,
  },
  // "Ostrava - Přívoz, 702 00"
  {
    code: /\p{L},?\s+\d{3}\s\d{2}(?!\d)/u,
    find: townThen(`(?:\\s-\\s${word})?,?\\s+\\d{3}\\s\\d{2}${atEnd}`, '(?:^|,\\s*)'),
    country: null,
    could: ['CZ', 'SK', 'SE', 'GR'],
    needsStreet: true,
  },
  // "Sector 3, București, 030825": codes that begin with a zero are of none of the larger countries.
  {
    code: /\p{L},?\s+0\d{5}(?!\d)/u,
    find: townThen(`,?\\s+0\\d{5}${atEnd}`, '(?:^|,\\s*)'),
    country: null,
    could: ['RO', 'TJ'],
    needsStreet: true,
  },
  {
    code: /\d{3}\s\p{Lu}/u,
    find: made(`(?<!\\d\\s?)\\d{3}\\s(${icelandic})(?=\\s*(?:$|[,.|·•–-]|Ísland|Iceland|S[íi]m))`),
    country: 'IS',
    needsStreet: true,
  },
];
