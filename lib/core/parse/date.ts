import type { PartialDate } from '../facts.ts';
import { fold, tidy } from '../text.ts';
import { months, monthsAtFirst, namedDays, ones, type Span, spans } from './date-words.ts';
import type { ParseContext } from './parse-context.ts';

/** Dates, whole or in part, told outright or from today. */

const month = `(${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const span = [...spans.keys()].sort((a, b) => b.length - a.length).join('|');
const year = '((?:19|20|21)\\d\\d)';

const iso = /(?<!\d)((?:19|20|21)\d\d)[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/u;
const eastern = /((?:19|20|21)\d\d)\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?)?/u;
/** "2020. jan. 5.", as Hungarian has it: the stop behind the month tells it from the next sentence's "May". */
const yearMonth = new RegExp(`(?<![\\d.,/-])${year}\\.\\s${month}\\.`, 'u');
const dayMonthYear = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|o)?\\s?(?:of\\s|de\\s|-)?${month}\\.?,?(?:\\s|-|\\sde\\s|\\sdel\\s)${year}`,
  'u',
);
const monthDayYear = new RegExp(`(?<![\\p{L}])${month}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s${year}`, 'u');
const monthYear = new RegExp(`(?<![\\p{L}])${month}\\.?,?\\s(?:de\\s|del\\s)?'?${year}`, 'u');
const numeric = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u;
const numericMonth = /(?<![\d./-])(\d{1,2})[./]((?:19|20|21)\d\d)(?![\d./])/u;
const bareYear = /(?<![\d.,/-])((?:19|20|21)\d\d)(?![\d/-]|[.,]\d)/u;

const count = `(\\d{1,4}|${ones})\\+?`;
const agoAfter = new RegExp(
  `(?<![\\p{L}\\d])${count}\\s?(${span})\\.?\\s(?:ago|geleden|fa|atras|sedan|siden|zuvor)`,
  'u',
);
const agoBefore = new RegExp(
  `(?<![\\p{L}])(?:vor|il y a|hace|ha|for)\\s(?:uber |plus de |mas de |over |more than )?${count}\\s(${span})(?![\\p{L}])`,
  'u',
);
const ahead = new RegExp(`(?<![\\p{L}])(?:in|dans|en|over|tra|om)\\s${count}\\s(${span})(?![\\p{L}])`, 'u');
const lastSpan = new RegExp(
  `(?<![\\p{L}])(?:last|letzte[nrs]?|vorige[nrs]?|la semana pasada|le mois dernier)\\s?(${span})?(?![\\p{L}])`,
  'u',
);
const short = /^(\d{1,3})\s?(h|d|w|mo|yr|y|j)$/u;

/**
 * A date in the precision that the words give: `2024`, `2024-03` or `2024-03-18`. Of a span of time ("Jan 2021 - Present")
 * the beginning. Days and weeks ago are counted to the day, months to the month, years to the year. Null where none is
 * said, or where day and month cannot be told apart and neither can the page's language decide: then the year alone.
 */
export function parseDate(said: string, context: ParseContext): PartialDate | null {
  const words = fold(tidy(said.slice(0, 1000), 300));
  return stated(words, context.lang) ?? fromToday(words, context.today);
}

/**
 * Since when: a date, or a span of time up to today ("3 yrs 2 mos", "2 Jahre 3 Monate in dieser Position").
 */
export function parseSince(said: string, context: ParseContext): PartialDate | null {
  return parseDate(said, context) ?? lasting(fold(tidy(said.slice(0, 1000), 300)), context.today);
}

function stated(words: string, lang: string): PartialDate | null {
  const found: { at: number; date: PartialDate }[] = [];
  const put = (pattern: RegExp, make: (parts: RegExpExecArray) => PartialDate | null) => {
    const parts = pattern.exec(words);
    const date = parts && make(parts);
    // A closer reading of the same words is tried first: later patterns only add what stands elsewhere, and earlier.
    if (date && !found.some(({ at }) => Math.abs(at - parts.index) < 14)) found.push({ at: parts.index, date });
  };
  put(iso, ([, y, m, d]) => written(y, m, d));
  put(eastern, ([, y, m, d]) => written(y, m, d));
  put(monthDayYear, ([, m, d, y]) => written(y, months.get(m!), d));
  put(dayMonthYear, ([, d, m, y]) => written(y, months.get(m!), d));
  put(monthYear, (parts) => {
    const [, m, y] = parts;
    return parts.index > 0 && monthsAtFirst.has(m!) ? null : written(y, months.get(m!));
  });
  put(yearMonth, ([, y, m]) => written(y, months.get(m!)));
  put(numeric, (parts) => ordered(parts, lang));
  put(numericMonth, ([, m, y]) => written(y, m));
  put(bareYear, ([, y]) => y!);
  return found.sort((a, b) => a.at - b.at)[0]?.date ?? null;
}

/** 18.03.2024 is a day first everywhere; 03/04/2024 is what the page's language makes it. */
function ordered([, first, sign, second, years]: RegExpExecArray, lang: string): PartialDate | null {
  const y = years!.length === 2 ? `20${years}` : years;
  const [a, b] = [Number(first), Number(second)];
  if (sign === '.' || a > 12) return written(y, b, a);
  if (b > 12 || lang === 'en-US') return written(y, a, b);
  if (a === b || (lang && !/^en(?:-(?:ca|ph))?$/i.test(lang))) return written(y, b, a);
  return written(y);
}

function written(y: string | undefined, m?: string | number, d?: string | number): PartialDate | null {
  const [years, month, day] = [Number(y), Number(m ?? 0), Number(d ?? 0)];
  if (!(years >= 1900 && years < 2200) || month > 12) return null;
  if (!month) return `${years}`;
  const longest = new Date(Date.UTC(years, month, 0)).getUTCDate();
  if (day > longest) return null;
  return day ? `${years}-${two(month)}-${two(day)}` : `${years}-${two(month)}`;
}
const two = (value: number): string => String(value).padStart(2, '0');

function fromToday(words: string, today: string): PartialDate | null {
  const named = words
    .replace(/'/g, '')
    .split(/[\s,.]+/)
    .map((word) => namedDays.get(word))
    .find((offset) => offset !== undefined);
  const past = agoAfter.exec(words) ?? agoBefore.exec(words) ?? short.exec(words);
  if (past) return moved(today, spans.get(past[2]!) ?? 'day', -amount(past[1]!));
  const last = lastSpan.exec(words);
  if (last?.[1]) return moved(today, spans.get(last[1]) ?? 'day', -1);
  const next = ahead.exec(words);
  if (next) return moved(today, spans.get(next[2]!) ?? 'day', amount(next[1]!));
  return named === undefined || words.length > 60 ? null : moved(today, 'day', named);
}

const amount = (words: string): number => (/^\d/.test(words) ? Number(words) : 1);

function lasting(words: string, today: string): PartialDate | null {
  let total = 0;
  let finest: Span | null = null;
  for (const [, digits, name] of words.matchAll(
    new RegExp(`(?<![\\p{L}\\d])(\\d{1,3})\\+?\\s?(${span})(?![\\p{L}])`, 'gu'),
  )) {
    const which = spans.get(name!);
    if (which !== 'year' && which !== 'month') continue;
    total += Number(digits) * (which === 'year' ? 12 : 1);
    finest = which === 'month' ? 'month' : (finest ?? 'year');
  }
  if (finest === null)
    return /less than a year|moins d'un an|weniger als ein jahr/.test(words) ? moved(today, 'year', 0) : null;
  return finest === 'year' ? moved(today, 'year', -total / 12) : moved(today, 'month', -total);
}

/** A day that is so many spans from another one, in the precision of the span. */
function moved(today: string, by: Span | 'hour', amount: number): PartialDate | null {
  const [y = 0, m = 1, d = 1] = today.split('-').map(Number);
  if (!y || amount > 9999 || amount < -9999) return null;
  if (by === 'hour') return today;
  if (by === 'day' || by === 'week') {
    const day = new Date(Date.UTC(y, m - 1, d + amount * (by === 'week' ? 7 : 1)));
    return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
  }
  const monthCount = y * 12 + (m - 1) + amount * (by === 'year' ? 12 : 1);
  const moved = written(String(Math.floor(monthCount / 12)), (monthCount % 12) + 1);
  return by === 'year' ? (moved?.slice(0, 4) ?? null) : moved;
}
