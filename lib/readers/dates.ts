import { all, attr, closest } from './dom.ts';
import { once } from './once.ts';
import type { Page } from './reader.ts';
import { type Line, linesOf } from './visible.ts';

/** The dates that a page gives for what it says. */

const months =
  '(?:Jan(?:uary|uar|\\.)?|Feb(?:ruary|ruar|\\.)?|M(?:ar(?:ch|\\.)?|ärz)|Apr(?:il|\\.)?|Ma[iy]|Jun[ie]?|Jul[iy]?|Aug(?:ust|\\.)?|Sep(?:t(?:ember|\\.)?|\\.)?|O[ck]t(?:ober|\\.)?|Nov(?:ember|\\.)?|De[cz](?:ember|\\.)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|januari|februari|maart|juni|juli|augustus|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)';
/** Dates as people write them, the month named or the year first. */
export const dateWords = new RegExp(
  `\\b(?:\\d{1,2}(?:\\.|st|nd|rd|th|er)?\\s(?:de\\s)?${months}\\.?,?\\s(?:de\\s)?(?:19|20)\\d\\d|${months}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d\\d|${months}\\.?\\s(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d)`,
  'iu',
);

/** `time` elements by the item they stand in, so that a sentence of that item is dated by it. */
const timesOf: (page: Page) => readonly { readonly home: Element; readonly words: string }[] = once((page) =>
  all(page.doc, 'time[datetime]', 200).flatMap((time) => {
    const home = closest(time, 'article, li, tr, section, [class*="post" i], [class*="news" i], [class*="item" i]');
    return home === null ? [] : [{ home, words: attr(time, 'datetime') }];
  }),
);

const indexOf: (page: Page) => ReadonlyMap<Line, number> = once(
  (page) => new Map(linesOf(page).map((line, at) => [line, at])),
);

/** The date for a sentence: in its own words, in its item's `time`, or in the lines right above it. Null where the page gives none. */
export function datedOf(page: Page, text: string, line: Line | null): string | null {
  const own = dateWords.exec(text)?.[0];
  if (own !== undefined) return own;
  if (line === null) return null;
  const element = line.element;
  const time = timesOf(page).find(({ home }) => home.contains?.(element));
  if (time !== undefined) return time.words;
  const at = indexOf(page).get(line) ?? 0;
  const lines = linesOf(page);
  for (const near of [lines[at - 1], lines[at + 1], lines[at - 2]]) {
    const hit = near !== undefined && near.text.length < 40 ? dateWords.exec(near.text) : null;
    if (hit !== null) return hit[0];
  }
  return null;
}
