import { type Form, made, thenTown, townThen } from './address-form.ts';
import { end } from './address-parts.ts';
import { brazilianState, brazilianStateName } from './states.ts';

/** The forms of postal addresses in Latin America; in the order in which they are tried. */

const mexicanState = [
  'Ags|B\\.?C\\.?S?|Camp|CDMX|Chih|Chis|Coah|Col|D\\.?F|Dgo|Gro|Gto|Hgo|Jal|Mich|Mor|Nay|N\\.?L|Oax|Pue',
  'Q\\.?\\s?Roo|Qro|Sin|S\\.?L\\.?P|Son|Tab|Tamps|Tlax|Ver|Yuc|Zac|(?:Edo|Estado)\\.? de M[eé]x(?:ico)?',
].join('|');

export const latinAmerican: readonly Form[] = [
  // "X5000 Córdoba"
  {
    code: /\b[A-HJ-NP-Z]\d{4}\s/,
    find: thenTown('(?:^|[,;|·•♦–-]\\s*)[A-HJ-NP-Z]\\d{4}'),
    country: null,
    could: ['AR'],
    needsStreet: true,
  },
  // The capital of Argentina, as it calls itself beside a street.
  {
    code: /CABA|C\.A\.B\.A|Capital Federal/,
    find: made('(?<!\\p{L})(CABA|C\\.A\\.B\\.A\\.?|Capital Federal)(?!\\p{L})'),
    country: 'AR',
    needsStreet: true,
  },
  // The capital of Mexico as it was called until 2016, and since.
  {
    code: /M[eé]xico,?\s+D\.?\s?F|CDMX/,
    find: made('(?<!\\p{L})(?:M[eé]xico,?\\s+D\\.?\\s?F|CDMX)(?!\\p{L})'),
    town: 'Ciudad de México',
    country: 'MX',
    needsStreet: true,
  },
  { code: /\b[A-HJ-NP-Z]\d{4}[A-Z]{3}\b/, find: thenTown('\\b[A-HJ-NP-Z]\\d{4}[A-Z]{3},?'), country: 'AR' },
  // "Buenos Aires (C1043AAZ)"
  {
    code: /\s\([A-HJ-NP-Z]\d{4}[A-Z]{3}\)/,
    find: townThen('\\s\\([A-HJ-NP-Z]\\d{4}[A-Z]{3}\\)', '(?:^|[,;|·•♦–-]\\s*)'),
    country: 'AR',
  },
  // "(5500) Mendoza", "(C1043AAZ) Buenos Aires"
  {
    code: /\([A-Z]?\d{4}(?:[A-Z]{3})?\)\s/,
    find: thenTown('\\((?:\\d{4}|[A-HJ-NP-Z]\\d{4}(?:[A-Z]{3})?)\\)'),
    country: null,
    could: ['AR'],
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
  // "El Alto, Querétaro, C.P. 76246", "Monterrey C.P. 64000"
  {
    code: /C\.?\s?P\.?\s*:?\s*\d{5}/,
    find: townThen('[\\s,]+C\\.?\\s?P\\.?\\s*:?\\s*\\d{5}(?=\\s*(?:$|\\.\\s|\\.$))', '(?:^|,\\s*)'),
    country: null,
    could: ['MX'],
    needsStreet: true,
  },
  // The code under its label: "C.P. 44190, Guadalajara".
  {
    code: /C\.?\s?P\.?\s*:?\s*\d{5}/,
    find: townThen(end, '\\bC\\.?\\s?P\\.?\\s*:?\\s*\\d{5}[,.\\s]+'),
    country: null,
    could: ['MX', 'ES'],
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
  // "Av. Alta, 159, Boa Vista - Recife 50070-230": no other country writes its codes so.
  {
    code: /\p{L}[\s,–-]+\d{5}-\d{3}(?!\d)/u,
    find: townThen('[\\s,–-]+\\d{5}-\\d{3}(?!\\d)', '(?:^|[,|·–-]\\s*)'),
    country: 'BR',
    needsStreet: true,
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
];
