/** Postal codes in address lines: what they say of the country, and what is left of the line without them. */

export interface Posted {
  /** The words beside the code: a town, or nothing. */
  readonly rest: string;
  readonly country: string | null;
}

/** Country prefixes that stand before a code on the continent: "D-50667 Köln", "L-1855 Luxembourg". */
export const prefixes: Readonly<Record<string, string>> = {
  A: 'AT',
  AT: 'AT',
  B: 'BE',
  BE: 'BE',
  CH: 'CH',
  CY: 'CY',
  CZ: 'CZ',
  D: 'DE',
  DE: 'DE',
  DK: 'DK',
  E: 'ES',
  ES: 'ES',
  EE: 'EE',
  F: 'FR',
  FR: 'FR',
  FI: 'FI',
  FIN: 'FI',
  FL: 'LI',
  GR: 'GR',
  H: 'HU',
  HU: 'HU',
  I: 'IT',
  IT: 'IT',
  L: 'LU',
  LT: 'LT',
  LU: 'LU',
  LV: 'LV',
  MC: 'MC',
  N: 'NO',
  NL: 'NL',
  NO: 'NO',
  P: 'PT',
  PL: 'PL',
  PT: 'PT',
  RSM: 'SM',
  S: 'SE',
  SE: 'SE',
  SI: 'SI',
  SK: 'SK',
};

/** Codes that only one country has, by shape. The town follows, precedes, or stands alone. */
const shapes: readonly (readonly [RegExp, string | null])[] = [
  [/^(\d{4} ?(?!SA|SD|SS)[A-Z]{2})(?=[ ,]+[\p{Lu}'’]|$)/u, 'NL'],
  [/(?:^|\s)(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/, 'GB'],
  [/(?:^|\s)([ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d)(?=$|\s)/, 'CA'],
  [/(?:^|\s)((?:D6W|[AC-FHKNPRTV-Y]\d\d) ?[\dAC-FHKNPRTV-Y]{4})$/, 'IE'],
  [/〒?\s?(\d{3}-\d{4})(?=\s?[\u3040-\u9fff])/u, 'JP'],
  [/(?:^|\s)(\d{3}-\d{4})$/, null],
  [/(?:^|\s)(\d{2}-\d{3})(?=\s+\p{Lu})/u, 'PL'],
  [/(?:^|\s)(\d{4}-\d{3})(?=\s+\p{Lu})/u, 'PT'],
  [/(?:^|\s)(\d{5}-\d{3})(?=$|\s)/, 'BR'],
  [/^(\d{3} \d{2})(?=\s+\p{Lu})/u, null],
  [/^(\d{4,6})(?=\s+\p{Lu}|\s+[’']s-)/u, null],
  [/(?:\s|^)(\d{5}-\d{4}|\d{4,6}|\d{3} \d{3}|\d{3})$/, null],
];

/** A part of an address without its postal code, or null where it has none. */
export function withoutPostal(part: string): Posted | null {
  const prefixed = /^([A-Z]{1,3})[-–] ?(\d{2,3}[ -]?\d{2,3}|\d{4,6})(?:\s|$)/.exec(part);
  const country = prefixed ? prefixes[prefixed[1]!] : undefined;
  if (prefixed && country) return { rest: part.slice(prefixed[0].length).trim(), country };
  for (const [shape, owner] of shapes) {
    const found = shape.exec(part);
    if (!found) continue;
    const rest = part.replace(found[1]!, ' ').replace('〒', '').replace(/\s+/g, ' ').trim();
    return { rest, country: owner };
  }
  return null;
}
