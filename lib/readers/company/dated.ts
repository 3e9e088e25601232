import type { SheetLine } from '#core/clipping.ts';
import { dateBeside } from './dated-lists.ts';
import { inYear, ofSpan } from './dated-words.ts';
import { datesIn } from './dates.ts';
import type { SitePage } from './site-page.ts';

/** The dates that a page gives for what it says. */

/** The date that a sentence itself gives for what it tells. Null where it gives several, undefined where it gives none. */
function ownDate(text: string): string | null | undefined {
  const all = datesIn(text);
  if (all.length < 2) return all[0]?.date;
  const left = all.filter(({ before }) => !ofSpan.test(before));
  return left.length === 1 ? (left[0]?.date as string) : null;
}

/** Whether a sentence tells of a year before that of a date: "Back in autumn 2019 we hired a CFO." */
function tellsOfBefore(text: string, date: string): boolean {
  const year = Number(/(?:19|20)\d\d/.exec(date)?.[0]);
  return [...text.matchAll(inYear)].some(
    (hit) => Number(hit[1]) < year && !ofSpan.test(`${text.slice(0, hit.index)} `),
  );
}

/** The date for a sentence: in its own words, in its item's `time`, or in the lines beside it. Null where the page gives none, or which one cannot be told. */
export function datedOf(page: SitePage, text: string, line: SheetLine | null): string | null {
  const own = ownDate(text);
  if (own !== undefined || line === null) return own ?? null;
  const given = line.time ?? dateBeside(page, line);
  return given === null || tellsOfBefore(text, given) ? null : given;
}
