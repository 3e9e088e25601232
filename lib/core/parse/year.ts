import { any } from '../any-of.ts';
import { fold, tidy } from '../text.ts';
import type { ParseContext } from './parse-context.ts';

/** The year in which a company began. */

/** Words that say that a company began. */
const founding = any(
  `(?<!\\p{L})${any(
    // English
    '(?:co-?)?found(?:ed|ing)|(?:date|year) of foundation|foundation (?:date|year)|foundation\\s?:|establish(?:ed|ment)',
    'est\\.?(?=[\\s:])|started (?:in|as|out|business|trading)|incorporated|inception|year founded',
    // German
    '(?:neu)?gegrundet|grundung(?:sjahr|sdatum)?|grundete[nr]?|entstanden',
    // French
    'fondee?s?|(?:annee|date) de (?:fondation|creation)|(?:fondation|creation)\\s?:|creee?s?',
    // Spanish and Portuguese
    'fundad[ao]s?|(?:ano|fecha) de (?:fundacion|creacion|constitucion)|fundacion\\s?:|fundo|constituida|creada|nacio',
    // Italian, Dutch
    'fondat[ao]|fondazione|costituita|nata nel',
    'opgericht|oprichting(?:sjaar)?|gestart',
    // Swedish, Danish and Norwegian, Finnish
    'grundad|grundat',
    'stiftet|etableret',
    'perustettu',
    // Polish, Czech, Hungarian, Russian and Bulgarian
    'zalozona',
    'zalozeno',
    'alapitva',
    'основана|основан',
  )}(?!\\p{L})`,
  // Japanese, Chinese
  '創業|設立|創立',
  '成立',
);
/** Words that say only since when something has been so: enough where they begin or end a line. */
const since = '(?:since|seit|depuis|desde(?: el)?|sinds|sedan|siden)';
const eras: readonly (readonly [string, number])[] = [
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
];
const number = /(?<![\d.,/€$£-])(\d{4})(?!s\b|er\b|[\d%]|[.,]\d|\s?\+|\s?年[代度])/gu;
const cued = new RegExp(
  `${founding}[^\\d.;!?]{0,40}?(?<![\\d.,])(\\d{4})(?!s\\b|er\\b|[\\d%]|[.,]\\d|\\s?年[代度])`,
  'u',
);
/** "1996 founded", "1923年創業", "the year 1986 when the company was founded". */
const trailing = new RegExp(
  `(?<![\\d.,])(\\d{4})(?!s\\b|\\d|[.,]\\d|\\s?年[代度])年?[^\\d.;!?]{0,25}?${founding}`,
  'u',
);
const begins = new RegExp(
  `^\\W*${since}\\s(?:the year |dem jahr |l'an |het jaar |ano )?(\\d{4})(?![\\d%]|s\\b|[.,]\\d)`,
  'u',
);
const ends = new RegExp(`(?<!\\p{L})${since}\\s(\\d{4})[\\s.!]*$`, 'u');
/** A line that is no sentence. */
const shortLine = 80;

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
  const running = fits(begins.exec(words)?.[1]) ?? (words.length <= shortLine ? fits(ends.exec(words)?.[1]) : null);
  if (running !== null) return running;
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
  /^\W*(?:in|im jahre?|en|ca\.?|around|the year|anno|a\.?d\.?)?\s*\W*\d{4}\W*$/u.test(words) ||
  /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:t[\d:.z+-]*)?|\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}|(?:\d{1,2}\.? )?(?:de )?\p{L}{3,12}\.?,? (?:de )?(?:\d{1,2},? )?\d{4})$/u.test(
    words,
  ) ||
  /^\d{4}\s?年(?:\s?[(（][^)）]*[)）])?(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?$/u.test(words);
