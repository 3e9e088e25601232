import { afterStop, apart, type Form, made, thenTown, townThen } from './address-form.ts';
import { end, town } from './address-parts.ts';
import { countryName } from './country-words.ts';
import { province, usState, usStateName, usStateShort } from './states.ts';

/** The forms of postal addresses in America, the British Isles, Singapore and the Netherlands: codes that tell their country; in the order in which they are tried. */

const canadian = '[ABCEGHJ-NPRSTVXY]\\d[A-Z][\\s-]?\\d[A-Z]\\d';
const eircode = '(?:[AC-FHKNPRTV-Y]\\d{2}|D6W)\\s?[0-9AC-FHKNPRTV-Y]{4}';
const islands = 'Jersey|Guernsey|Alderney|Isle of Man|(?:British )?Channel Islands|C\\.?I\\.?|British Isles';
const american =
  'A[klrz]|C[aot]|D[ce]|Fl|Ga|Hi|I[adln]|K[sy]|La|M[adeinost]|N[cdehjmvy]|O[hkr]|Pa|Ri|S[cd]|T[nx]|Ut|V[at]|W[aivy]';

export const western: readonly Form[] = [
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
  // "14 Fitzwilliam Square, Dublin 2": no other Dublin numbers its quarters.
  {
    code: /Dublin\s\d/,
    find: made('(?<!\\p{L})(Dublin)\\s(?:\\d{1,2}|6W)(?![\\d\\p{L}])'),
    country: 'IE',
    needsStreet: true,
  },
  {
    code: /[A-Za-z.]\s*[,|•·♦]?\s*\d{5}(?!\d)/,
    find: townThen(
      `${apart}(?:${usStateShort}|(?:${usState}|${usStateName.toUpperCase()})\\.?)\\s*[,|•·♦]?\\s*\\d{5}(?:-\\d{4})?(?!\\d)`,
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
  // "St Helier, Jersey JE2 4UA": islands that have British codes, and are countries of their own.
  ...(
    [
      ['JE', 'JE'],
      ['GY', 'GG'],
      ['IM', 'IM'],
    ] as const
  ).map(([letters, country]) => ({
    code: new RegExp(`\\b${letters}\\d{1,2}\\s?\\d[A-Z]{2}\\b`),
    find: townThen(`(?:[,.\\s]+(?:${islands}))*(?:[,.]|\\s[-–|])?\\s+${letters}\\d{1,2}\\s?\\d[A-Z]{2}\\b`, afterStop),
    country,
  })),
  { code: /GX11\s?1AA/, find: made('\\bGX11\\s?1AA\\b'), town: 'Gibraltar', country: 'GI' },
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
  // "International Plaza, S(079903)"
  {
    code: /S\s?\(?\d{6}/,
    find: made('(?<!\\p{L})S\\s?(?:\\(\\d{6}\\)|\\d{6}(?!\\d))'),
    town: 'Singapore',
    country: 'SG',
    needsStreet: true,
  },
];
