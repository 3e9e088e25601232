import { prefixes } from '#core/parse/postal.ts';
import { end, town, word } from './address-parts.ts';
import {
  brazilianState,
  brazilianStateName,
  countryName,
  indianState,
  province,
  usState,
  usStateName,
  usStateShort,
} from './country-words.ts';

/** The forms that countries give to postal addresses; add a line to add a form. */

export interface Form {
  /** The bare code that stands in every such line. Looked for first: the whole form costs a browser a hundred times as much to make ready. */
  readonly code?: RegExp;
  /** The whole form, made on first use. The first group is the town; a group `of` is a country's prefix. */
  readonly find: () => RegExp;
  /** The town, where the form is of one alone. */
  readonly town?: string;
  /** null: the form alone does not say. */
  readonly country: string | null;
  readonly could?: readonly string[];
  /** Whether the line before or the words before have to look like a street. */
  readonly needsStreet?: boolean;
  /** Whether a street with its number has to stand before the town in the same line. */
  readonly needsNumber?: boolean;
}

const made = (source: string): (() => RegExp) => {
  let pattern: RegExp | null = null;
  return () => {
    pattern ??= new RegExp(source, 'u');
    return pattern;
  };
};
/** The town, and what stands behind it. */
const townThen = (rest: string, before = '(?:^|[,|·]\\s*|\\s)'): (() => RegExp) => made(`${before}(${town})${rest}`);
/** The code, then the town at the end of its line. */
const thenTown = (code: string, more = ''): (() => RegExp) => made(`${code}\\s+(${town})${more}${end}`);
const afterMark = '(?:^|[,;|·•♦–-]\\s*)';
const afterStop = '(?:^|[,.|•·♦\\s])';
/** What parts a town from its state: of capitals alone a state's letters may end the word. */
const apart = '(?:,?\\s*[|,]\\s*|,?\\s+|(?<=\\p{Ll}))';
const atEnd = '(?=\\s*(?:$|[,.|·•]))';

const indianTown =
  '(?:New )?Delhi|(?:Navi )?Mumbai|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Secunderabad|Pune|Ahmedabad|Gandhinagar|Jaipur|Lucknow|Kanpur|Nagpur|Indore|Bhopal|Surat|Vadodara|Rajkot|Coimbatore|Kochi|Cochin|Visakhapatnam|Chandigarh|Mohali|Ludhiana|Noida|Gurgaon|Gurugram|Faridabad|Ghaziabad|Thane|Nashik|Mysore|Mysuru|Bhubaneswar|Guwahati|Patna|Thiruvananthapuram';
const icelandic =
  'Reykjav[ií]k|Kópavog(?:ur|i)|Hafnarfj[öo]r[ðd]ur|Hafnarfirði|Garðabæ(?:r)?|Akureyri|Mosfellsbæ(?:r)?|Reykjanesbæ(?:r)?|Keflavík|Selfoss|Akranes|Ísafj[öo]rður|Egilsstaðir|Hveragerði|Seltjarnarnes';
const japanesePrefecture =
  'Hokkaido|Aomori|Miyagi|Ibaraki|Tochigi|Gunma|Saitama|Chiba|Kanagawa|Niigata|Ishikawa|Nagano|Gifu|Shizuoka|Aichi|Mie|Shiga|Hyogo|Nara|Wakayama|Okayama|Hiroshima|Fukuoka|Kumamoto|Okinawa';
const turkishProvince =
  'İstanbul|Ankara|İzmir|Bursa|Antalya|Adana|Konya|Gaziantep|Kocaeli|Mersin|Kayseri|Eskişehir|Sakarya|Tekirdağ|Denizli|Samsun|Manisa|Balıkesir|Muğla|Aydın|Hatay|Trabzon|Malatya|Düzce|Yalova|Çanakkale|Edirne';
const canadian = '[ABCEGHJ-NPRSTVXY]\\d[A-Z][\\s-]?\\d[A-Z]\\d';
const eircode = '(?:[AC-FHKNPRTV-Y]\\d{2}|D6W)\\s?[0-9AC-FHKNPRTV-Y]{4}';
const american =
  'A[klrz]|C[aot]|D[ce]|Fl|Ga|Hi|I[adln]|K[sy]|La|M[adeinost]|N[cdehjmvy]|O[hkr]|Pa|Ri|S[cd]|T[nx]|Ut|V[at]|W[aivy]';
const indianCode = 'A\\.?P|T\\.?S|T\\.?N|U\\.?P|M\\.?P|W\\.?B|M\\.?S|MH|GJ|HR|RJ|KL|PB|KA|JH|CG|HP';
const mexicanState =
  'Ags|B\\.?C\\.?S?|Camp|CDMX|Chih|Chis|Coah|Col|D\\.?F|Dgo|Gro|Gto|Hgo|Jal|Mich|Mor|Nay|N\\.?L|Oax|Pue|Q\\.?\\s?Roo|Qro|Sin|S\\.?L\\.?P|Son|Tab|Tamps|Tlax|Ver|Yuc|Zac|(?:Edo|Estado)\\.? de M[eé]x(?:ico)?';
const pin = '[1-8]\\d{2}\\s?\\d{3}';
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
    `(?<![\\p{L}\\d])(?<of>${letters.join('|')})(?:[-–]\\s?${isUsual ? `|${apart}|${bare}` : ''})${numbers}\\s+(?<town>${town})${end}`,
  );
};

export const forms: readonly Form[] = [
  {
    code: /\d{3,7},?\s/,
    find: townThen(`(?:,?\\s+(?:\\d{3,7}|\\d{3}-\\d{3,4})|\\s?[-–]\\s?\\d{5,6}),?\\s+${countryName}(?!\\p{L})`),
    country: null,
  },
  { code: /\d{5}\s+[A-Z]/, find: townThen(`,?\\s+\\d{5}\\s+${usState}\\b`), country: 'US' },
  { find: made('\\b(Singapore)\\s+(?:\\(?S?\\)?\\s?)\\d{6}(?!\\d)'), country: 'SG' },
  {
    code: /(?:[A-Y]\d{2}|D6W)\s?[0-9A-Y]{4}\b/,
    find: townThen(
      `(?:\\s\\d{1,2})?,?\\s+(?:(?:Co\\.?|County)\\s\\p{L}+,?\\s+)?(?:(?:Republic of )?Ireland,?\\s+)?${eircode}\\b`,
    ),
    country: 'IE',
  },
  {
    code: /[A-Za-z.]\s*[,|]?\s*\d{5}(?!\d)/,
    find: townThen(
      `${apart}(?:${usStateShort}|(?:${usState}|${usStateName.toUpperCase()})\\.?)\\s*[,|]?\\s*\\d{5}(?:-\\d{4})?(?!\\d)`,
      afterStop,
    ),
    country: 'US',
  },
  // "Brewster Ma 02631", at the end of its line behind a street or under it.
  {
    code: /[a-z]\.?\s\d{5}(?:-\d{4})?$/,
    find: townThen(`,?\\s+(?:${american})\\.?\\s+\\d{5}(?:-\\d{4})?$`, '(?:^|,\\s*)'),
    country: 'US',
    needsStreet: true,
  },
  {
    code: /[A-Z]\d[A-Z][\s-]?\d[A-Z]\d/,
    find: townThen(
      `(?:,?\\s*[|,♦•·(]\\s*|,?\\s+|(?<=\\p{Ll}))(?:${province}|B\\.\\s?C|N\\.\\s?[BLS]|P\\.\\s?E\\.\\s?I|Qc|Qu[eé]|Ont|Man|Sask)\\)?\\.?\\s*[,|]?\\s*(?:Canada,?\\s+)?${canadian}`,
      afterStop,
    ),
    country: 'CA',
  },
  {
    code: /[A-Z]\d[\dA-Z]?\s?\d[A-Z]{2}\b/,
    find: townThen('(?:[,.]|\\s[-–|])?\\s+[A-PR-UWYZ][A-HK-Y]?\\d[\\dA-Z]?\\s?\\d[ABD-HJLNP-UW-Z]{2}\\b', afterStop),
    country: 'GB',
  },
  // "12 Mill Road, LS1 4AB Leeds"
  {
    code: /[A-Z]\d[\dA-Z]?\s?\d[A-Z]{2},?\s\p{Lu}/u,
    find: thenTown('(?<=[,\\s])[A-PR-UWYZ][A-HK-Y]?\\d[\\dA-Z]?\\s?\\d[ABD-HJLNP-UW-Z]{2},?'),
    country: 'GB',
    needsStreet: true,
  },
  {
    code: /[1-9]\d{3}\s?[A-Z]{2}[,\s]/,
    find: made(`\\b[1-9]\\d{3}\\s?[A-Z]{2}(?:,|\\s)\\s*(${town})${end}`),
    country: 'NL',
  },
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
      `(?:\\s*\\([A-Z]{2}\\)|\\s?/\\s?(?!(?:${turkishProvince})(?!\\p{L}))\\p{Lu}\\p{Ll}+|\\s?[aiv]\\.\\s?(?:d\\.\\s?)?\\p{Lu}[\\p{L}.]*|\\s[Cc](?:edex|EDEX)(?:\\s\\d{1,2})?)?`,
    ),
    country: null,
    could: 'DE FR MC ES IT SM FI MY TR EE HR MX MA DZ SN UA RS BA ME GT DO PE LT CR'.split(' '),
    needsStreet: true,
  },
  {
    code: /(?:^|[^\d\s])\s*\d{4}\s/,
    find: thenTown('(?:^|[,;|·•♦:–-]\\s*|\\sà\\s)\\d{4}', '(?:\\s\\d)?'),
    country: null,
    could: 'AT CH BE DK NO LU BG HU AR SI TN MK CY GE LI PT'.split(' '),
    needsStreet: true,
  },
  {
    code: /\d{3}\s?\d{3}(?!\d)/,
    find: townThen(
      `,?\\s*(?:\\(?(?:${indianState}|(?<=,\\s)(?:${indianCode})|(?<=New Delhi,?\\s)Delhi)\\)?)[\\s,.:–-]*\\d{3}\\s?\\d{3}(?!\\d)`,
    ),
    country: 'IN',
  },
  // "Bengaluru - 560025, Karnataka": the code stands before the state.
  {
    code: /[1-8]\d{2}\s?\d{3}(?!\d)/,
    find: townThen(`,?\\s*(?:[-–]\\s*)?${pin},?\\s+(?:${indianState})(?!\\p{L})`),
    country: 'IN',
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
  // "International Plaza, S(079903)"
  {
    code: /S\s?\(?\d{6}/,
    find: made('(?<!\\p{L})S\\s?(?:\\(\\d{6}\\)|\\d{6}(?!\\d))'),
    town: 'Singapore',
    country: 'SG',
    needsStreet: true,
  },
  // "X5000 Córdoba"
  {
    code: /\b[A-HJ-NP-Z]\d{4}\s/,
    find: thenTown('(?:^|[,;|·•♦–-]\\s*)[A-HJ-NP-Z]\\d{4}'),
    country: null,
    could: ['AR'],
    needsStreet: true,
  },
  // Large towns say themselves whose code it is.
  {
    code: /[1-8]\d{2}\s?\d{3}(?!\d)/,
    find: made(`(?:^|[,|·]\\s*|\\s)(${indianTown}),?\\s*(?:[-–]\\s*)?${pin}(?!\\d|\\s\\d{4})`),
    country: 'IN',
  },
  // "Mumbai - 55": the last two of its digits, as one says them there.
  {
    code: /\p{L}\s?[-–]\s?\d{1,3}(?:\D|$)/u,
    find: made(`(?<!\\p{L})(${indianTown})\\s?[-–]\\s?\\d{1,3}${end}`),
    country: 'IN',
  },
  // "Kochi - 682 004" on a line of its own.
  {
    code: /^\D+[-–]\s?[1-8]\d{2}\s?\d{3}[.,]?$/,
    find: made(`^(${town})\\s?[-–]\\s?${pin}[.,]?$`),
    country: null,
    could: ['IN', 'CN', 'RO'],
  },
  {
    code: /[1-8]\d{2}\s?\d{3}(?!\d)/,
    find: townThen(`,?\\s+(?:[-–]\\s*)?${pin}(?!\\d)`),
    country: null,
    could: ['IN', 'CN', 'RO'],
    needsStreet: true,
  },
  {
    code: /[A-Za-z]\.?(?:,|\s\|)?\s+\d{4}(?!\d)/,
    find: townThen(
      '(?:,|\\s\\|)?\\s+(?:NSW|N\\.S\\.W\\.?|VIC|Vic\\.?|QLD|Qld\\.?|Tas\\.?|WA|SA|TAS|ACT|NT|Victoria|New South Wales|Queensland|Tasmania|W\\.\\s?A\\.|S\\.\\s?A\\.|A\\.\\s?C\\.\\s?T\\.|Western Australia|South Australia|Northern Territory)(?:,|\\s\\|)?\\s+\\d{4}(?!\\d)',
    ),
    country: 'AU',
  },
  {
    code: /\d{4,6}(?!\d)/,
    find: townThen(`,\\s*${countryName},?\\s+(?:[A-Z]{1,2}-?)?(?:\\d{4,6}|\\d{3}-\\d{4})(?!\\d)`),
    country: null,
  },
  {
    code: /\b\d{6},?\s/,
    find: thenTown(`${afterMark}\\d{6},?`),
    country: null,
    could: ['RO', 'RU', 'BY', 'KZ'],
    needsStreet: true,
  },
  // "гр. София 1000, ул. Алта 12", "115114, г. Москва": the word for a town before it.
  {
    code: /(?:гр|г|м|град|город)\.?\s?\p{Lu}/u,
    find: made('(?<!\\p{L})(?:(?:гр|г|м)\\.\\s?|(?:град|город)\\s)(\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)?)'),
    country: null,
    could: ['BG', 'RU', 'UA', 'BY', 'KZ', 'MK'],
    needsStreet: true,
  },
  // The capital of Argentina, as it calls itself beside a street.
  {
    code: /CABA|C\.A\.B\.A|Capital Federal/,
    find: made('(?<!\\p{L})(CABA|C\\.A\\.B\\.A\\.?|Capital Federal)(?!\\p{L})'),
    country: 'AR',
    needsStreet: true,
  },
  { code: /\b[A-HJ-NP-Z]\d{4}[A-Z]{3}\b/, find: thenTown('\\b[A-HJ-NP-Z]\\d{4}[A-Z]{3},?'), country: 'AR' },
  {
    find: made(',\\s*(Hong Kong)(?:\\s(?:SAR|S\\.A\\.R\\.))?\\.?\\s*(?:$|[|·•♦])'),
    country: 'HK',
    needsNumber: true,
  },
  // "(5500) Mendoza", "(C1043AAZ) Buenos Aires"
  {
    code: /\([A-Z]?\d{4}(?:[A-Z]{3})?\)\s/,
    find: thenTown('\\((?:\\d{4}|[A-HJ-NP-Z]\\d{4}(?:[A-Z]{3})?)\\)'),
    country: null,
    could: ['AR'],
    needsStreet: true,
  },
  // "NOLA (NA)" behind its code and a dash
  {
    code: /\d{5}\s?[-–]\s?\p{Lu}/u,
    find: made(`(?<!\\d)\\d{5}\\s?[-–]\\s?(${town})\\s*(?:\\(\\p{Lu}{2}\\)|[-–,]\\s?\\p{Lu}{2}(?!\\p{L}))`),
    country: null,
    could: ['IT'],
    needsStreet: true,
  },
  // "San Benedetto del Tronto (AP) 63074"
  {
    code: /\(\p{Lu}{2}\)\s?(?:[-–,]\s?)?\d{5}/u,
    find: townThen('\\s\\(\\p{Lu}{2}\\)\\s?(?:[-–,]\\s?)?\\d{5}(?!\\d)', '(?:^|[,–-]\\s*)'),
    country: null,
    could: ['IT'],
    needsStreet: true,
  },
  // "12 Alta St., Tel-Aviv 6713402"
  {
    code: /\p{L},?\s\d{7}(?!\d)/u,
    find: townThen(`,?\\s\\d{7}${atEnd}`, '(?:^|,\\s*)'),
    country: null,
    could: ['IL'],
    needsStreet: true,
  },
  // "1-2-3 Nishi-cho, Naka-ku, Yokohama 231-0001" on a page of Japan
  {
    code: /\p{L},?\s\d{3}-\d{4}(?!\d)/u,
    find: townThen(`(?:,?\\s(?:${japanesePrefecture}))?,?\\s\\d{3}-\\d{4}${atEnd}`, '(?:^|,\\s*)'),
    country: null,
    could: ['JP'],
    needsStreet: true,
  },
  // "Monterrey, N.L. C.P. 64460": the state, shortened, before the label of the code.
  {
    code: /C\.?\s?P\.?\s*:?\s*\d{5}/,
    find: townThen(
      `,?\\s+\\(?(?:${mexicanState})\\)?(?:[.,\\s]+M[eé]xico)?[.,\\s]+C\\.?\\s?P\\.?\\s*:?\\s*\\d{5}(?!\\d)`,
      '(?:^|[,.]\\s*)',
    ),
    country: 'MX',
  },
  // "El Alto, Querétaro, C.P. 76246"
  {
    code: /,\s*C\.?\s?P\.?\s*:?\s*\d{5}/,
    find: townThen('\\s*,\\s*C\\.?\\s?P\\.?\\s*:?\\s*\\d{5}(?=\\s*(?:$|\\.\\s|\\.$))', '(?:^|,\\s*)'),
    country: null,
    could: ['MX'],
    needsStreet: true,
  },
  // A box in place of a street: "BP 5574 Douala, Cameroun".
  {
    code: /(?:B\.?P|Box)\.?\s*:?\s*\d/,
    find: townThen('(?=\\s*[,.–-]|\\s*$)', '\\b(?:B\\.?P\\.?|[Bb]ox)\\s*:?\\s*\\d[\\d-]*[,.–\\s-]+'),
    country: null,
  },
  // The code under its label: "C.P. 44190, Guadalajara".
  {
    code: /C\.?\s?P\.?\s*:?\s*\d{5}/,
    find: townThen(end, '\\bC\\.?\\s?P\\.?\\s*:?\\s*\\d{5}[,.\\s]+'),
    country: null,
    could: ['MX', 'ES'],
  },
  // "Moda Cad. No: 10, 34710 Kadıköy / İstanbul": the town stands behind its district.
  {
    find: made(
      `(?<!\\p{L})(?:Mah|Mh|Cad|Cd|Sok|Sk|Bulv|Blv|Bulvarı|Caddesi|Sokak|Sokağı|Mahallesi)(?!\\p{L})(?:[^/]|(?<=\\d)/(?=[\\dA-Z])){0,90}\\s*/\\s*(${word})(?=\\s*(?:$|[,.|–-]|(?:Tel|Telefon|Gsm|Faks|Fax|T:)(?!\\p{L})))`,
    ),
    country: 'TR',
  },
  // "16140 Nilüfer/Bursa": the province, by which towns go, behind the district.
  {
    code: /\d{5}\s[^/]{3,30}\//,
    find: made(`(?<!\\d)\\d{5}\\s${word}(?:\\s${word})?\\s?/\\s?(${word})${end}`),
    country: null,
    could: ['TR'],
    needsStreet: true,
  },
  // "Blumenau, Santa Catarina, 89010-000": the state in full.
  {
    code: /\d{5}-\d{3}(?!\d)/,
    find: townThen(`\\s*[-–/,]\\s*${brazilianStateName}[\\s,–-]+\\d{5}-\\d{3}(?!\\d)`, '(?:^|[,|·–-]\\s*|\\s)'),
    country: 'BR',
  },
  {
    code: /\d{5}-\d{3}(?!\d)/,
    find: townThen(
      `\\s*[-–/,]\\s*(?:${brazilianState})\\b(?:(?=.*\\d{5}-\\d{3})|(?<=\\d{5}-\\d{3}.*))`,
      '(?:^|[,|·–-]\\s*|\\s)',
    ),
    country: 'BR',
  },
  // "Rodovia BR-101, Km 12, Joinville – SC", "Caxias do Sul (RS) - Rua Alta, 12": the letters alone may be anything.
  {
    code: /\p{L}\s?[-–/(]\s?[A-Z]{2}(?!\p{L})/u,
    find: townThen(`\\s?[-–/(]\\s?(?:${brazilianState})(?!\\p{L})\\)?(?=\\s*(?:$|[-–,.|·•]))`, '(?:^|[,|·•–-]\\s*)'),
    country: null,
    could: ['BR'],
    needsNumber: true,
  },
  {
    code: /[-–/(]\s?[A-Z]{2}\)?[\s,·•–-]+(?:Rua|R\.|Av|Rod|Estrada)/,
    find: townThen(
      `\\s?[-–/(]\\s?(?:${brazilianState})\\)?[\\s,·•–-]+(?:Rua|R\\.|Av\\.?|Avenida|Rod\\.|Rodovia|Estrada)\\s[^,]{3,40},?\\s(?:n[º°.]\\s?)?\\d`,
      '(?:^|[,|·•–-]\\s*)',
    ),
    country: null,
    could: ['BR'],
  },
  // "Jl. Kebon Sirih 12, Jakarta 10340": the code stands behind the town, as it does in much of Asia and Africa.
  {
    code: /[\p{L}.],?\s+(?:[-–]\s)?\d{5}(?!\d)/u,
    find: townThen(`,?\\s+(?:[-–]\\s)?\\d{5}${atEnd}`, '(?:^|,\\s*)'),
    country: null,
    could: 'ID TH MY PK LK EG SA KE VN KR TR FR ES IT MX JO NP KW IQ'.split(' '),
    needsStreet: true,
  },
  {
    code: /[A-Za-z](?:,?\s+|\s?[-–]\s?)\d{4}(?!\d)/,
    find: townThen(`(?:,?\\s+|\\s?[-–]\\s?)(?!19\\d\\d|20[0-3]\\d)\\d{4}${atEnd}`, '(?:^|,\\s*)'),
    country: null,
    could: ['NZ', 'ZA', 'BD', 'PH'],
    needsStreet: true,
  },
  // A code that could be a year, behind a street with its number.
  {
    code: /[A-Za-z]\s+(?:19|20)\d\d(?!\d)/,
    find: townThen(`,?\\s+(?:19\\d\\d|20[0-3]\\d)${atEnd}`, ',\\s*'),
    country: null,
    could: ['NZ', 'ZA'],
    needsNumber: true,
  },
  // No code at all: "Jr. Cruz 140, Lima - Peru", "12 Galle Road, Kandy, Sri Lanka".
  {
    find: townThen(`(?:\\s\\d{1,2})?(?:\\s*[-–]\\s*|,\\s*)${countryName}(?!\\p{L})\\.?\\s*(?:$|[|·•♦])`, '(?:^|,\\s*)'),
    country: null,
    needsNumber: true,
  },
  {
    find: made(
      '〒\\s?\\d{3}[-‐－–−]\\d{4}\\s*(?:東京都(?:[^\\s都道府県区]{1,4}区)?|(?:[^\\s都道府県]{2,3}[都道府県])?(市川市|市原市|[^\\s市]{1,6}市))',
    ),
    town: '東京',
    country: 'JP',
  },
];
