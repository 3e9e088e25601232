import { any } from '../any-of.ts';
import type { Range } from '../facts.ts';
import { fold, tidy } from '../text.ts';
import { about, anyone, less, more, ours, people, staff, to } from './headcount-words.ts';
import { numberWords, readNumber, unitOf, unitWords } from './number.ts';
import type { ParseContext } from './parse-context.ts';

/** How many people a company has, as pages word it. */

const largest = 5_000_000;

const unit = `(?:\\s?(${unitWords})(?![\\p{L}]))?`;
const unheldUnit = `(?:\\s?(?:${unitWords})(?![\\p{L}]))?`;
const amount = `(${numberWords})${unit}`;
const flags = 'u';
const bounded = '(?<![\\p{L}\\d.,])';
const range = new RegExp(`${bounded}${amount}\\s?${to}\\s?${amount}(?![\\d%])`, flags);
const open = new RegExp(
  `${bounded}${amount}\\s?(?:\\+|or more|and more|oder mehr|und mehr|ou plus|et plus|o mas|y mas|of meer|en meer|plus(?! de)|以上)`,
  flags,
);
const single = new RegExp(`${bounded}${amount}(?!\\d|\\s?%|\\s?years?|\\s?jahre|\\s?ans)`, flags);
const orMore = any('or more|and more|oder mehr|ou plus|et plus|o mas|of meer');
const oneNumber = `(?:${numberWords})${unheldUnit}`;
const numberPart = `(?:(?:${more}|${less}|${about})\\s?)*${oneNumber}(?:\\s?(?:\\+|${to}\\s?${oneNumber}|${orMore}))?`;
const before = new RegExp(
  `(?<![\\p{L}\\d.,/%-])(${numberPart})\\s?(?:[\\p{L}'-]+\\s){0,3}?${people}(?![\\p{L}])`,
  flags,
);
const label = any(
  `${staff}(?:zahl|anzahl)?|${people}\\s?:|number of employees|no\\.? of employees|company size|team size`,
  'unternehmensgrosse|従業員数?|社員数?',
);
const after = new RegExp(`${label}\\s?(?:\\([^)]{0,20}\\))?\\s?[:：=/-]?\\s?(${numberPart})(?![\\d%])`, flags);
const employs = any(
  // English
  'employs?|employing|team of|staff of|workforce of|headcount of',
  // German, French
  'beschaftigt|beschaftigen|team (?:von|aus)|emploie|employons|equipe de|effectif de',
  // Spanish, Dutch, Italian
  'emplea a?|equipo de|team van|telt|impiega|squadra di',
);
/** What goes on behind the number of those whom somebody employs: "a team of 40 across three offices". */
const goingOn = any(
  // English
  'in|at|across|around|based|strong|from|who|and counting|worldwide',
  // German, French, Spanish, Dutch
  'an|bei|weltweit|stark|dans|a|en|repartis|wereldwijd|sterk',
);
const employing = new RegExp(
  `${employs}\\s(${numberPart})(?=\\s(?:[\\p{L}'-]+\\s){0,2}${people}(?!\\p{L})|[.,;!]|$|\\s${goingOn}(?!\\p{L}))`,
  flags,
);
const allOfIt = new RegExp(
  `^(?:(?:between|from|zwischen|von|entre|de|tussen|van)\\s)?${numberPart}(?:\\s?${people})?(?:\\s?\\([^()]{0,40}\\))?[\\s.]*$`,
  flags,
);
/** "Our 1,300-strong team". */
const strong = new RegExp(`(?<![\\p{L}\\d.,])(${numberWords})[- ]strong (?:team|workforce|staff)`, flags);
const isYear = /^(?:19|20)\d\d$/;
/** A number that is a year here: "since 2012 employees have …". */
const dated = /(?:\b(?:in|since|seit|depuis|desde|sinds|from|vor|en)\s|\bim jahr(?:e)? )$/;

/**
 * Head counts and their ranges ("201-500 employees", "10,001+", "1K-5K", "12 000 salariés", "more than 46,000", 連結1,811人).
 * In a sentence only a number that stands with people who work there counts. A group's consolidated figure goes before
 * the parent's own. Null where no head count is said; "fewer than 50" begins at 0, "more than 46,000" has no end.
 */
export function parseHeadcount(said: string, context: ParseContext): Range | null {
  const words = fold(tidy(said.slice(0, 4000), 1000));
  if (/^(?:myself only|self[- ]employed|solo|just me|einzelunternehmer|independant|trabajador autonomo)\b/.test(words))
    return { min: 1, max: 1 };
  const whole = /連結[^\d個単]{0,8}([\d,]+)/u.exec(words)?.[1];
  const counted = whole ?? (allOfIt.test(words) ? words : inSentence(words));
  return counted === null ? null : measured(counted, context.lang);
}

function inSentence(words: string): string | null {
  for (const pattern of [strong, employing, after, before]) {
    const found = pattern.exec(words);
    if (!found?.[1]) continue;
    if (new RegExp(`${anyone}$`, flags).test(found[0]) && !ours.test(words)) continue;
    const start = found.index + found[0].indexOf(found[1]);
    if (
      isYear.test(found[1]) &&
      (dated.test(words.slice(0, start)) || / \p{L}+ /u.test(words.slice(start + 4, found.index + found[0].length)))
    )
      continue;
    return found[1];
  }
  return null;
}

function measured(words: string, lang: string): Range | null {
  const read = (digits: string | undefined, scale: string | undefined) => {
    const value = digits === undefined ? null : readNumber(digits, lang, scale !== undefined);
    const count = value === null ? null : value * unitOf(scale);
    // "143.08" counts no people; "1.5K" does.
    return count === null || (scale === undefined && !Number.isInteger(count)) ? null : Math.round(count);
  };
  const two = range.exec(words);
  if (two && [two[1]!, two[3]!].every((one) => isYear.test(one)) && !/\p{L}{4}/u.test(words)) return null;
  if (two) {
    const max = read(two[3], two[4]);
    // "1-5K" counts both ends in thousands.
    const min = read(
      two[1],
      two[2] ?? (max !== null && unitOf(two[4]) > 1 && read(two[1], undefined)! * 1000 < max ? two[4] : undefined),
    );
    return min !== null && max !== null && min <= max && max > 0 && max <= largest ? { min, max } : null;
  }
  const more1 = new RegExp(more, flags).test(words);
  const one = open.exec(words) ?? single.exec(words);
  const count = read(one?.[1], one?.[2]);
  if (count === null || count < 1 || count > largest) return null;
  if (more1 || open.test(words)) return { min: count, max: null };
  if (new RegExp(`(?:^|\\s)${less}\\s?\\d`, flags).test(words))
    return { min: 0, max: /up to|bis zu|jusqu|hasta|tot|<=|≤/.test(words) ? count : count - 1 };
  return { min: count, max: count };
}
