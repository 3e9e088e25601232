import { any } from '#core/any-of.ts';
import { afterMark, atEnd, type Form, made, thenTown, townThen } from './address-form.ts';
import { end, town, word } from './address-parts.ts';
import { countryName } from './country-words.ts';

/** The forms of postal addresses in the rest of the world, and addresses whose country or box says what they are; in the order in which they are tried. */

const japanesePrefecture =
  'Hokkaido|Aomori|Miyagi|Ibaraki|Tochigi|Gunma|Saitama|Chiba|Kanagawa|Niigata|Ishikawa|Nagano|Gifu|Shizuoka|Aichi|Mie|Shiga|Hyogo|Nara|Wakayama|Okayama|Hiroshima|Fukuoka|Kumamoto|Okinawa';

const australianState = any(
  'NSW|N\\.S\\.W\\.?|VIC|Vic\\.?|QLD|Qld\\.?|Tas\\.?|WA|SA|TAS|ACT|NT|W\\.\\s?A\\.|S\\.\\s?A\\.|A\\.\\s?C\\.\\s?T\\.',
  'Victoria|New South Wales|Queensland|Tasmania|Western Australia|South Australia|Northern Territory',
);
/** "Cad.", "Sokak", "Mahallesi": a street or a quarter. */
const turkishStreet = '(?:Mah|Mh|Cad|Cd|Sok|Sk|Bulv|Blv|Bulvarı|Caddesi|Sokak|Sokağı|Mahallesi)';
const turkishEnd = '(?=\\s*(?:$|[,.|–-]|(?:Tel|Telefon|Gsm|Faks|Fax|T:)(?!\\p{L})))';

export const others: readonly Form[] = [
  {
    code: /[A-Za-z]\.?(?:,|\s\|)?\s+\d{4}(?!\d)/,
    find: townThen(`(?:,|\\s\\|)?\\s+${australianState}(?:,|\\s\\|)?\\s+\\d{4}(?!\\d)`),
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
  {
    find: made(',\\s*(Hong Kong)(?:\\s(?:SAR|S\\.A\\.R\\.))?\\.?\\s*(?:$|[|·•♦])'),
    country: 'HK',
    needsNumber: true,
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
  // A box in place of a street: "BP 5574 Douala, Cameroun".
  {
    code: /(?:B\.?P|Box)\.?\s*:?\s*\d/,
    find: townThen('(?=\\s*[,.–-]|\\s*$)', '\\b(?:B\\.?P\\.?|[Bb]ox)\\s*:?\\s*\\d[\\d-]*[,.–\\s-]+'),
    country: null,
  },
  // "Moda Cad. No: 10, 34710 Kadıköy / İstanbul": the town stands behind its district.
  {
    find: made(
      `(?<!\\p{L})${turkishStreet}(?!\\p{L})(?:[^/]|(?<=\\d)/(?=[\\dA-Z])){0,90}\\s*/\\s*(${word})${turkishEnd}`,
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
