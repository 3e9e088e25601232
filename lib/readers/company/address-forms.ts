import {
  brazilianState,
  countryName,
  indianState,
  province,
  usState,
  usStateName,
  usStateShort,
} from './country-words.ts';

/** The forms that countries give to postal addresses. The first group is the town; add a line to add a form. */

const indianTown =
  '(?:New )?Delhi|(?:Navi )?Mumbai|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Secunderabad|Pune|Ahmedabad|Gandhinagar|Jaipur|Lucknow|Kanpur|Nagpur|Indore|Bhopal|Surat|Vadodara|Rajkot|Coimbatore|Kochi|Cochin|Visakhapatnam|Chandigarh|Mohali|Ludhiana|Noida|Gurgaon|Gurugram|Faridabad|Ghaziabad|Thane|Nashik|Mysore|Mysuru|Bhubaneswar|Guwahati|Patna|Thiruvananthapuram';
const word = `\\p{Lu}[\\p{L}'’.-]*`;
const small = `(?:(?:of|am|an|der|im|in|bei|vor|a\\.d\\.|a\\.|ob|la|le|les|de|del|della|den|sur|sous|en|aan|op|het|upon|on|du|do|da|di|a|y|i)(?!\\p{L})|d['’](?=\\p{Lu})[\\p{L}]+)`;
export const town = `(?:'s[- ])?${word}(?:[ -](?:${word}|${small}|\\((?!\\p{Lu}{2}\\))[^)]{1,12}\\))){0,4}`;
const end = `(?=\\s*(?:$|[,;|·•♦–(<]|\\.(?:\\s|$)|\\s[-—]\\s|(?:Tel|Phone|Fax|Telefon|Tél|T:|Office|Call|View|Map|E-?mail|USA|United|Deutschland|Germany|France|España|Italia|Nederland)))`;

/** A street with the number of a house: "12 Galle Road", "Calle Mayor 4", "Jr. Cruz del Sur N° 140". */
export const streetNumber =
  /(?:^|[\s,:])\d{1,5}[A-Za-z]?[\s,]+\p{L}[\p{L} .'’-]{2,40}\b(?:street|st|road|rd|avenue|ave|lane|drive|way|blvd|boulevard)\b|\b(?:calle|c\/|av\.?|avda\.?|avenida|jr\.?|jirón|carrera|cra\.?|rua|via|viale|piazza|rue|boulevard|ul\.)\s[^,]{3,40}?\d|^\d{1,4}(?:\s?bis|\s?ter)?,?\s(?:rue|avenue|boulevard|chemin|allée|impasse|quai|route|place|cours)\s|\p{L}(?:stra(?:ß|ss)e|str\.|gasse|weg|allee|platz|straat|laan|plein|kade|vägen|gatan)\s\d{1,4}/iu;

export interface Form {
  /** The bare code that stands in every such line. Looked for first: the whole form costs a browser a hundred times as much to make ready. */
  readonly code?: RegExp;
  readonly find: RegExp;
  /** null: the form alone does not say. */
  readonly country: string | null;
  readonly could?: readonly string[];
  /** Whether the line before or the words before have to look like a street. */
  readonly needsStreet?: boolean;
  /** Whether a street with its number has to stand before the town in the same line. */
  readonly needsNumber?: boolean;
}

export const forms: readonly Form[] = [
  {
    code: /\d{4,7},?\s/,
    find: new RegExp(`(?:^|[,|·]\\s*|\\s)(${town}),?\\s+\\d{4,7},?\\s+${countryName}(?!\\p{L})`, 'u'),
    country: null,
  },
  {
    code: /\d{5}\s+[A-Z]/,
    find: new RegExp(`(?:^|[,|·]\\s*|\\s)(${town}),?\\s+\\d{5}\\s+${usState}\\b`, 'u'),
    country: 'US',
  },
  { find: /\b(Singapore)\s+(?:\(?S?\)?\s?)\d{6}(?!\d)/u, country: 'SG' },
  {
    code: /(?:[A-Y]\d{2}|D6W)\s?[0-9A-Y]{4}\b/,
    find: new RegExp(
      `(?:^|[,|·]\\s*|\\s)(${town})(?:\\s\\d{1,2})?,?\\s+(?:Co\\.?\\s\\p{L}+,?\\s+)?(?:[AC-FHKNPRTV-Y]\\d{2}|D6W)\\s?[0-9AC-FHKNPRTV-Y]{4}\\b`,
      'u',
    ),
    country: 'IE',
  },
  {
    code: /[A-Za-z.]\s*[,|]?\s*\d{5}(?!\d)/,
    find: new RegExp(
      `(?:^|[,.|•·♦\\s])(${town})(?:,?\\s*[|,]?\\s*)(?:${usStateShort}|(?:${usState}|${usStateName.toUpperCase()})\\.?)\\s*[,|]?\\s*\\d{5}(?:-\\d{4})?(?!\\d)`,
      'u',
    ),
    country: 'US',
  },
  // "Brewster Ma 02631", at the end of its line behind a street or under it.
  {
    code: /[a-z]\.?\s\d{5}(?:-\d{4})?$/,
    find: new RegExp(
      `(?:^|,\\s*)(${town}),?\\s+(?:A[klrz]|C[aot]|D[ce]|Fl|Ga|Hi|I[adln]|K[sy]|La|M[adeinost]|N[cdehjmvy]|O[hkr]|Pa|Ri|S[cd]|T[nx]|Ut|V[at]|W[aivy])\\.?\\s+\\d{5}(?:-\\d{4})?$`,
      'u',
    ),
    country: 'US',
    needsStreet: true,
  },
  {
    code: /[A-Z]\d[A-Z][\s-]?\d[A-Z]\d/,
    find: new RegExp(
      `(?:^|[,.|•·♦\\s])(${town})(?:,?\\s*[|,♦•·(]?\\s*)(?:${province}|B\\.\\s?C|N\\.\\s?[BLS]|P\\.\\s?E\\.\\s?I)\\)?\\.?\\s*[,|]?\\s*[ABCEGHJ-NPRSTVXY]\\d[A-Z][\\s-]?\\d[A-Z]\\d`,
      'u',
    ),
    country: 'CA',
  },
  {
    code: /[A-Z]\d[\dA-Z]?\s?\d[A-Z]{2}\b/,
    find: new RegExp(
      `(?:^|[,.|•·♦\\s])(${town}),?\\s+(?:[A-PR-UWYZ][A-HK-Y]?\\d[\\dA-Z]?\\s?\\d[ABD-HJLNP-UW-Z]{2})\\b`,
      'u',
    ),
    country: 'GB',
  },
  {
    code: /[1-9]\d{3}\s?[A-Z]{2}[,\s]/,
    find: new RegExp(`\\b[1-9]\\d{3}\\s?[A-Z]{2}(?:,|\\s)\\s*(${town})${end}`, 'u'),
    country: 'NL',
  },
  { code: /\bD\s?-\s?\d{5}\s/, find: new RegExp(`\\bD\\s?-\\s?\\d{5}\\s+(${town})${end}`, 'u'), country: 'DE' },
  { code: /\bF\s?-\s?\d{5}\s/, find: new RegExp(`\\bF\\s?-\\s?\\d{5}\\s+(${town})${end}`, 'u'), country: 'FR' },
  { code: /\bDE-\d{5}\s/, find: new RegExp(`\\b(?:DE)-\\d{5}\\s+(${town})${end}`, 'u'), country: 'DE' },
  {
    code: /\bAT?\s?-\s?\d{4}\s/,
    find: new RegExp(`\\b(?:A|AT)\\s?-\\s?\\d{4}\\s+(${town})${end}`, 'u'),
    country: 'AT',
  },
  { code: /\bCH\s?-\s?\d{4}\s/, find: new RegExp(`\\b(?:CH)\\s?-\\s?\\d{4}\\s+(${town})${end}`, 'u'), country: 'CH' },
  {
    code: /\bBE?\s?-\s?\d{4}\s/,
    find: new RegExp(`\\b(?:B|BE)\\s?-\\s?\\d{4}\\s+(${town})${end}`, 'u'),
    country: 'BE',
  },
  { code: /\bL\s?-\s?\d{4}\s/, find: new RegExp(`\\b(?:L)\\s?-\\s?\\d{4}\\s+(${town})${end}`, 'u'), country: 'LU' },
  { code: /\bDK\s?-\s?\d{4}\s/, find: new RegExp(`\\bDK\\s?-\\s?\\d{4}\\s+(${town})${end}`, 'u'), country: 'DK' },
  {
    code: /\b\d{2}-\d{3}\s/,
    find: new RegExp(`\\b\\d{2}-\\d{3}\\s+(${town})${end}`, 'u'),
    country: 'PL',
    needsStreet: true,
  },
  {
    code: /\b\d{3}\s\d{2}\s/,
    find: new RegExp(`\\b\\d{3}\\s\\d{2}\\s+(${town})(?:\\s\\d{1,2})?${end}`, 'u'),
    country: null,
    could: ['SE', 'CZ', 'SK', 'GR'],
    needsStreet: true,
  },
  {
    code: /\b\d{4}-\d{3}\s/,
    find: new RegExp(`\\b\\d{4}-\\d{3}\\s+(${town})${end}`, 'u'),
    country: 'PT',
    needsStreet: true,
  },
  {
    code: /\d{5}\s/,
    find: new RegExp(`(?:^|[,;|·•♦–-]\\s*|\\s)\\d{5}\\s+(${town})(?:\\s*\\([A-Z]{2}\\))?${end}`, 'u'),
    country: null,
    could: ['DE', 'FR', 'ES', 'IT', 'SM', 'FI', 'MY', 'TR', 'EE', 'HR', 'MX'],
    needsStreet: true,
  },
  {
    code: /(?:^|[^\d\s])\s*\d{4}\s/,
    find: new RegExp(`(?:^|[,;|·•♦–-]\\s*)\\d{4}\\s+(${town})${end}`, 'u'),
    country: null,
    could: ['AT', 'CH', 'BE', 'DK', 'NO', 'LU', 'BG', 'HU', 'AR', 'SI'],
    needsStreet: true,
  },
  {
    code: /\d{3}\s?\d{3}(?!\d)/,
    find: new RegExp(
      `(?:^|[,|·]\\s*|\\s)(${town}),?\\s*(?:\\(?(?:${indianState}|(?<=New Delhi,?\\s)Delhi)\\)?)[\\s,.:–-]*\\d{3}\\s?\\d{3}(?!\\d)`,
      'u',
    ),
    country: 'IN',
  },
  // "Bengaluru - 560025, Karnataka": the code stands before the state.
  {
    code: /[1-8]\d{2}\s?\d{3}(?!\d)/,
    find: new RegExp(
      `(?:^|[,|·]\\s*|\\s)(${town}),?\\s*(?:[-–]\\s*)?[1-8]\\d{2}\\s?\\d{3},?\\s+(?:${indianState})(?!\\p{L})`,
      'u',
    ),
    country: 'IN',
  },
  // Large towns say themselves whose code it is.
  {
    code: /[1-8]\d{2}\s?\d{3}(?!\d)/,
    find: new RegExp(
      `(?:^|[,|·]\\s*|\\s)(${indianTown}),?\\s*(?:[-–]\\s*)?[1-8]\\d{2}\\s?\\d{3}(?!\\d|\\s\\d{4})`,
      'u',
    ),
    country: 'IN',
  },
  // "Kochi - 682 004" on a line of its own.
  {
    code: /^\D+[-–]\s?[1-8]\d{2}\s?\d{3}[.,]?$/,
    find: new RegExp(`^(${town})\\s?[-–]\\s?[1-8]\\d{2}\\s?\\d{3}[.,]?$`, 'u'),
    country: null,
    could: ['IN', 'CN', 'RO'],
  },
  {
    code: /[1-8]\d{2}\s?\d{3}(?!\d)/,
    find: new RegExp(`(?:^|[,|·]\\s*|\\s)(${town}),?\\s+(?:[-–]\\s*)?[1-8]\\d{2}\\s?\\d{3}(?!\\d)`, 'u'),
    country: null,
    could: ['IN', 'CN', 'RO'],
    needsStreet: true,
  },
  {
    code: /[A-Za-z](?:,|\s\|)?\s+\d{4}(?!\d)/,
    find: new RegExp(
      `(?:^|[,|·]\\s*|\\s)(${town})(?:,|\\s\\|)?\\s+(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT|Victoria|New South Wales|Queensland|Tasmania)(?:,|\\s\\|)?\\s+\\d{4}(?!\\d)`,
      'u',
    ),
    country: 'AU',
  },
  {
    code: /\d{4,6}(?!\d)/,
    find: new RegExp(`(?:^|[,|·]\\s*|\\s)(${town}),\\s*${countryName},?\\s+(?:[A-Z]{1,2}-?)?\\d{4,6}(?!\\d)`, 'u'),
    country: null,
  },
  {
    code: /\b\d{6},?\s/,
    find: new RegExp(`(?:^|[,;|·•♦–-]\\s*)\\d{6},?\\s+(${town})${end}`, 'u'),
    country: null,
    could: ['RO', 'RU', 'BY', 'KZ'],
    needsStreet: true,
  },
  {
    code: /\b[A-HJ-NP-Z]\d{4}[A-Z]{3}\b/,
    find: new RegExp(`\\b[A-HJ-NP-Z]\\d{4}[A-Z]{3},?\\s+(${town})${end}`, 'u'),
    country: 'AR',
  },
  { find: /,\s*(Hong Kong)(?:\s(?:SAR|S\.A\.R\.))?\.?\s*(?:$|[|·•♦])/u, country: 'HK', needsNumber: true },
  // A box in place of a street: "BP 5574 Douala, Cameroun".
  {
    code: /(?:B\.?P|Box)\.?\s*:?\s*\d/,
    find: new RegExp(`\\b(?:B\\.?P\\.?|[Bb]ox)\\s*:?\\s*\\d[\\d-]*[,.–\\s-]+(${town})(?=\\s*[,.–-]|\\s*$)`, 'u'),
    country: null,
  },
  // The code under its label: "C.P. 44190, Guadalajara".
  {
    code: /C\.?\s?P\.?\s*:?\s*\d{5}/,
    find: new RegExp(`\\bC\\.?\\s?P\\.?\\s*:?\\s*\\d{5}[,.\\s]+(${town})${end}`, 'u'),
    country: null,
    could: ['MX', 'ES'],
  },
  // "Moda Cad. No: 10, 34710 Kadıköy / İstanbul": the town stands behind its district.
  {
    find: new RegExp(
      `(?<!\\p{L})(?:Mah|Mh|Cad|Cd|Sok|Sk|Bulv|Blv|Bulvarı|Caddesi|Sokak|Sokağı|Mahallesi)(?!\\p{L})[^/]{0,90}\\s*/\\s*(${word})(?=\\s*(?:$|[,.–-]))`,
      'u',
    ),
    country: 'TR',
  },
  // No code at all: "Jr. Cruz 140, Lima - Peru", "12 Galle Road, Kandy, Sri Lanka".
  {
    find: new RegExp(
      `(?:^|,\\s*)(${town})(?:\\s\\d{1,2})?(?:\\s*[-–]\\s*|,\\s*)${countryName}(?!\\p{L})\\.?\\s*(?:$|[|·•♦])`,
      'u',
    ),
    country: null,
    needsNumber: true,
  },
  {
    code: /\d{5}-\d{3}(?!\d)/,
    find: new RegExp(`(?:^|[,|·–-]\\s*|\\s)(${town})\\s*[-–/,]\\s*(?:${brazilianState})\\b`, 'u'),
    country: 'BR',
  },
  {
    code: /[A-Za-z]\s+\d{4}(?!\d)/,
    find: new RegExp(`(?:^|,\\s*)(${town}),?\\s+(?!19\\d\\d|20[0-3]\\d)\\d{4}(?=\\s*(?:$|[,.|·•]))`, 'u'),
    country: null,
    could: ['NZ', 'ZA', 'BD', 'PH'],
    needsStreet: true,
  },
  // A code that could be a year, behind a street with its number.
  {
    code: /[A-Za-z]\s+(?:19|20)\d\d(?!\d)/,
    find: new RegExp(`,\\s*(${town}),?\\s+(?:19\\d\\d|20[0-3]\\d)(?=\\s*(?:$|[,.|·•]))`, 'u'),
    country: null,
    could: ['NZ', 'ZA'],
    needsNumber: true,
  },
  {
    find: /〒\s?\d{3}[-‐－–−]\d{4}\s*(?:東京都(?:[^\s都道府県区]{1,4}区)?|(?:[^\s都道府県]{2,3}[都道府県])?(市川市|市原市|[^\s市]{1,6}市))/u,
    country: 'JP',
  },
];
