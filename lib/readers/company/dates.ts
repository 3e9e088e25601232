import { any } from '#core/any-of.ts';

/** Dates as they stand in what a page says. */

/** The months as people write them. */
export const months = any(
  // English and German
  'Jan(?:uary|uar|\\.)?|Feb(?:ruary|ruar|\\.)?|M(?:ar(?:ch|\\.)?|ärz)|Apr(?:il|\\.)?|Ma[iy]|Jun[ie]?|Jul[iy]?',
  'Aug(?:ust|\\.)?|Sep(?:t(?:ember|\\.)?|\\.)?|O[ck]t(?:ober|\\.)?|Nov(?:ember|\\.)?|De[cz](?:ember|\\.)?',
  // French, Spanish
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  // Dutch, Italian
  'januari|februari|maart|juni|juli|augustus',
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre',
);
/** Dates as people write them, the month named or the year first. */
const written = new RegExp(
  `\\b${any(
    `(?:\\d{1,2}(?:\\.|st|nd|rd|th|er)?\\s(?:de\\s)?)?${months}\\.?,?\\s(?:de\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?(?:19|20)\\d\\d`,
    '(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d',
  )}`,
  'i',
);

const everyWritten = new RegExp(written, 'gi');

/** The first date in a text, as it is written. */
export const dateIn = (words: string): string | undefined =>
  /(?:19|20)\d\d/.test(words) ? written.exec(words)?.[0] : undefined;

/** All dates in a text, each with what stands before it. */
export const datesIn = (words: string): { readonly date: string; readonly before: string }[] =>
  /(?:19|20)\d\d/.test(words)
    ? [...words.matchAll(everyWritten)].map((hit) => ({ date: hit[0], before: words.slice(0, hit.index) }))
    : [];
