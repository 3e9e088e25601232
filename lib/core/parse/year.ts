import { fold, tidy } from '../text.ts';
import type { ParseContext } from './parse-fact.ts';

/** The year in which a company began. */

const founding =
  '(?:found(?:ed|ing|ation)|establish(?:ed|ment)|est\\.?|started|incorporated|since|began|inception|launched|born|gegrundet|grundung(?:sjahr)?|seit|entstanden|fonde[es]*|creee?|creation|depuis|fundad[ao]s?|fundacion|constituida|desde|nacio|opgericht|oprichting|sinds|gestart|fondat[ao]|costituita|dal|nata|grundad|grundat|stiftet|etableret|sedan|siden|основана|основан|創業|設立|創立|成立)';
const eras: readonly (readonly [string, number])[] = [
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
];
const number = /(?<![\d.,/€$£-])(\d{4})(?![\d%]|[.,]\d|\s?\+)/g;
const cued = new RegExp(`${founding}[^\\d.;!?]{0,40}?(?<!\\d)(\\d{4})(?!\\d|[.,]\\d)`, 'u');
/** "1996 founded", "1923年創業", "the year 1986 when the company was founded". */
const trailing = new RegExp(`(?<![\\d.,])(\\d{4})(?!\\d|[.,]\\d)年?[^\\d.;!?]{0,25}?${founding}`, 'u');

/**
 * The year that some words give for a company's beginning, between 1500 and today. A year alone, a date, or the year beside a word of
 * founding; a copyright line or several years without such a word say nothing.
 */
export function parseYear(said: string, { today }: ParseContext): number | null {
  const words = fold(tidy(said.slice(0, 2000), 800));
  const most = Number(today.slice(0, 4)) || 9999;
  const fits = (digits: string | undefined): number | null => {
    const year = Number(digits);
    return year >= 1500 && year <= most ? year : null;
  };
  if (/[©]|copyright|\(c\)/.test(words)) return null;
  const near = fits(cued.exec(words)?.[1]) ?? fits(trailing.exec(words)?.[1]);
  if (near !== null) return near;
  const era = /(明治|大正|昭和|平成|令和)\s?(元|\d{1,2})年/u.exec(words);
  const years = new Set([...words.matchAll(number)].map((found) => fits(found[1])));
  years.delete(null);
  if (years.size === 0 && era)
    return (eras.find(([name]) => name === era[1])?.[1] ?? 0) + (era[2] === '元' ? 1 : Number(era[2]));
  if (years.size !== 1 || !isPlain(words)) return null;
  return [...years][0]!;
}

/** A year or a date by itself: no sentence that happens to hold a number. */
const isPlain = (words: string): boolean =>
  /^\W*(?:in|im jahre?|en|ca\.?|around|the year|anno|a\.?d\.?)?\s*\W*\d{4}\W*(?:年.*)?$/u.test(words) ||
  /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:t[\d:.z+-]*)?|\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}|(?:\d{1,2}\.? )?(?:de )?\p{L}{3,12}\.?,? (?:de )?(?:\d{1,2},? )?\d{4})$/u.test(
    words,
  ) ||
  /^\d{4}年/u.test(words);
