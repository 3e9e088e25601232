import { any } from '#core/any-of.ts';
import type { SheetLine } from '#core/clipping.ts';
import { once } from '../once.ts';
import type { SitePage } from './site-page.ts';

/** The dates that a page gives for what it says. */

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

/** The first date in a text, as it is written. */
export const dateIn = (words: string): string | undefined =>
  /(?:19|20)\d\d/.test(words) ? written.exec(words)?.[0] : undefined;

const indexOf: (page: SitePage) => ReadonlyMap<SheetLine, number> = once(
  (page) => new Map(page.lines.map((line, at) => [line, at])),
);

/** The date for a sentence: in its own words, in its item's `time`, or in the lines right above it. Null where the page gives none. */
export function datedOf(page: SitePage, text: string, line: SheetLine | null): string | null {
  const own = dateIn(text);
  if (own !== undefined) return own;
  if (line === null) return null;
  if (line.time !== undefined) return line.time;
  const at = indexOf(page).get(line) ?? 0;
  const lines = page.lines;
  for (const near of [lines[at - 1], lines[at + 1], lines[at - 2]]) {
    const hit = near !== undefined && near.text.length < 40 ? dateIn(near.text) : undefined;
    if (hit !== undefined) return hit;
  }
  return null;
}
