import { any } from '#core/any-of.ts';
import type { Found } from '../../reader.ts';
import { thingsAt, wordsAt } from '../../thing.ts';
import { customerLinesOf } from '../customer-sections.ts';
import { labelled, type Pair } from '../pairs.ts';
import { publishersOf } from '../publisher.ts';
import { isSaidOfAnother, ownSentence, sentencesOf } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';
import { besideKind, isKind } from './headcount-kinds.ts';
import { areNotThere } from './headcount-others.ts';
import {
  areNew,
  beginsDated,
  caption,
  counted,
  figure,
  isCustomer,
  notCount,
  notStaff,
  number,
  ofCustomers,
  ofOthers,
  ofPlan,
  once,
  sizeLabel,
  surely,
  toElsewhere,
  weAnywhere,
  works,
  yearOfCount,
} from './headcount-words.ts';
import { teamSizes } from './team-counts.ts';

/** How many people work there, where the page says so. */

/** "With 120 employees, Acme is …": whose they are is said behind. */
const leads = new RegExp(
  `^(?:today )?${any(
    // English, German, French
    'with(?: its| our)?',
    'mit(?: (?:seinen|ihren|unseren))?',
    'avec(?: ses| nos)?|forte? de(?: ses| nos)?',
    // Spanish and Italian, Dutch, Portuguese, Swedish, Danish and Norwegian
    'con(?: sus| nuestros| i suoi| i nostri)?',
    'met',
    'com(?: seus| nossos)?',
    'med(?: våra| sina| sine)?',
  )}(?: [^.;]{2,60}? (?:and|und|et|y|e|en|og|och))?\\s*$`,
  'iu',
);
const atWork = /^\s*(?:work|arbeiten|travaillent|trabajan|werken|lavorano)\b/i;

/** "5k+ employees", "1.2 lakh employees", "1.2万名": the number written out. */
const scaled = (text: string): string =>
  text.replace(
    /(?<![\d.,$€£])(\d{1,3}(?:\.\d{1,2})?) ?(k(?=\+? \p{Ll})|lakh|万)/giu,
    (_, digits: string, unit: string) =>
      String(
        Math.round(Number(digits) * (/k/i.test(unit) && unit.length === 1 ? 1000 : unit === '万' ? 10_000 : 100_000)),
      ),
  );

const all = new RegExp(counted.source, `${counted.flags}g`);

/** "We employ 40 people", "40 Mitarbeiter": a number of people in a sentence, and a sign that they are the company's own. */
function counts(page: SitePage): Found[] {
  return sentencesOf(page).flatMap(({ text: words, line }) => {
    if (words.length > 900 || !/\d/.test(words) || isCustomer.test(words)) return [];
    const text = scaled(words);
    for (const hit of text.matchAll(all)) {
      const found = countOf(page, text, hit);
      if (found === null) continue;
      const said = text === words ? found.said : words.slice(0, 300);
      return [{ said, item: found.item, from: line === null ? 'meta description' : `words "${said.slice(0, 50)}"` }];
    }
    return [];
  });
}

/** A number of people as a candidate, or null where they are not those who work there. */
function countOf(page: SitePage, text: string, hit: RegExpExecArray): { said: string; item: string } | null {
  const end = hit.index + hit[0].length;
  const before = text.slice(0, hit.index);
  const lead = before.slice(-70);
  if (ofCustomers.test(lead) || notStaff.test(lead) || (notStaff.test(hit[0]) && !/up to/.test(hit[0]))) return null;
  if (areNotThere(before) || isSaidOfAnother(page, before)) return null;
  if (ofOthers.test(text.slice(end)) || ofPlan.test(text.slice(end)) || once.test(before)) return null;
  const words = hit.groups?.n ?? hit.groups?.m ?? '';
  const n = Number(/\d[\d.,' ]*/.exec(words)?.[0].replace(/\D/g, ''));
  if (isKind(hit[0]) && (besideKind.before.test(before) || besideKind.behind.test(text.slice(end)))) return null;
  // Who is to come is not there yet.
  if (areNew.test(hit[0].toLowerCase())) return null;
  if (n < 2 || (/^(?:19|20)\d\d$/.test(words) && !/\+/.test(hit[0]))) return null;
  const isSure = surely.test(hit[0]);
  // "years" and money are not heads; "3 people" in a story is not the company's size.
  if (!isSure && (n < 5 || !works.test(text.slice(Math.max(0, hit.index - 60), end + 30)))) return null;
  if (!isOwnCount(page, text, hit, isSure)) return null;
  const said = hit[0].trim();
  // "between 50 and 100" is a range in any language.
  const ends = hit.groups?.n?.match(/\d[\d.,']*/g) ?? [];
  // "rund 80 Leute": how pages call them is for this reader to know.
  return {
    said,
    item: ends.length === 2 ? `${ends.join('-')} employees` : said.replace(/(\d\s?\+?)\s[^\d]*$/, '$1 employees'),
  };
}

/** "bei uns", "for us", "at Marrowby": where they work stands behind. */
const placeOfWork = /^\s*(?:bei|at|for|chez|bij|in|en|w)\s/iu;
const theTeam = /^(?:l['’]équipe|das team|the team|el equipo|il team|het team|a equipa|la plantilla)(?!\p{L})/iu;

function isOwnCount(page: SitePage, text: string, hit: RegExpExecArray, isSure: boolean): boolean {
  const end = hit.index + hit[0].length;
  const before = text.slice(0, hit.index);
  const behind = text.slice(end);
  return (
    (isSure && (text.length < hit[0].length + 3 || weAnywhere.test(text))) ||
    (isSure && leads.test(before) && behind.length < 3) ||
    ownSentence(page, text, /\b(?:our|us|we|unser|nous|nos)\b/i.test(hit[0]) ? end : hit.index) ||
    /\b(?:our|we|us)\b/i.test(before.slice(-70)) ||
    theTeam.test(text) ||
    (isSure && leads.test(before) && ownSentence(page, text, text.length)) ||
    (isSure && /^What (?:began|started)\b/.test(text)) ||
    ((atWork.test(behind) || placeOfWork.test(behind)) && ownSentence(page, text, text.length))
  );
}

/** "员工250人", "직원 250명": Chinese and Korean have the people before the number. */
const eastern = /(?:员工|職員|职工|직원|임직원)[^\d。]{0,6}(?<n>\d[\d,]*(?:\.\d+)?万?)(?:余|多)?\s?[人名명]/u;
const inEastern = (page: SitePage): Found[] =>
  sentencesOf(page).flatMap(({ text }) => {
    const hit = text.length < 600 ? eastern.exec(text) : null;
    return hit === null
      ? []
      : [{ said: hit[0], item: `${scaled(hit.groups?.n ?? '')} employees`, from: `words "${hit[0]}"` }];
  });

const captioned = (page: SitePage): Found[] =>
  page.lines.flatMap((line, at) => {
    if (customerLinesOf(page).stories.has(at)) return [];
    const [, count = '', beside] = figure.exec(line.text) ?? [];
    const words = (beside ?? page.lines[at + 1]?.text ?? '').replace(
      /^(?:nombre de|number of|anzahl|número de|aantal|numero di)\s+/i,
      '',
    );
    return count !== '' && words.length < 40 && caption.test(words) && !notCount.test(words)
      ? [{ said: `${count} ${words}`, from: `figure with "${words.slice(0, 30)}"` }]
      : [];
  });

/** A number, or two with a dash between them, at the head of a label's value. */
const atHead = new RegExp(`^[^\\d$€£]{0,24}${number}(?:\\s?[-–]\\s?${number})?\\s?\\+?`, 'u');

/** What machines are told: a number, or the two ends of a range. */
const told = (page: SitePage): Found[] =>
  publishersOf(page).flatMap((thing) => {
    const ranges = thingsAt(thing, 'numberOfEmployees').map((one) => {
      const [value, min, max] = ['value', 'minValue', 'maxValue'].map((path) => wordsAt(one, path)[0]);
      return value ?? (min === undefined ? '' : max === undefined ? `${min}+` : `${min}-${max}`);
    });
    const plain = wordsAt(thing, 'numberOfEmployees').filter((words) => /^\D*\d/.test(words));
    return [...ranges, ...plain]
      .filter(Boolean)
      .map((words) => ({ said: `${words} employees`, from: `${thing.how} Organization.numberOfEmployees` }));
  });

/** A label's value without the day of its count, and of several the latest: "2023: 120, 2024: 145" gives "145". */
function undated(words: string): string {
  const dated = beginsDated.exec(words);
  if (dated === null) return words;
  const [latest] = [...words.matchAll(yearOfCount)].sort((a, b) => Number(b.groups?.year) - Number(a.groups?.year));
  if (latest !== undefined) return words.slice(latest.index + latest[0].length);
  // "2000 employees" begins with a number that may be a year.
  return dated.groups?.lead === undefined && dated.groups?.day === undefined ? words : '';
}

const byLabel = (page: SitePage): Found[] =>
  labelled(page, sizeLabel).flatMap((pair) => {
    // The caption below a figure is no label of the line after it.
    if (pair.how === 'sibling' && figure.test(page.lines[pair.at - 2]?.text ?? '')) return [];
    if (/[©®]|copyright/i.test(pair.said)) return [];
    const words = undated(scaled(/連結[^\d]{0,3}([\d,]+)\s*[人名]/.exec(nextWords(page, pair))?.[0] ?? pair.said));
    const hit = atHead.exec(words);
    if (
      hit === null ||
      toElsewhere.test(hit[0]) ||
      words.length > 80 ||
      /[$€£%]|\d\s?(?:m|k|bn|million|years?|jahre)\b/i.test(words)
    )
      return [];
    const item = `${hit[0].replace(/^[^\d]*連結\D*/, '')} employees`;
    return [{ said: words, item, from: `label "${pair.label.slice(0, 40)}"` }];
  });

/** A label's value with the line after it: Japanese tables give the parent's and the group's number on two lines. */
const nextWords = (page: SitePage, { said, at }: Pair): string =>
  [said, ...page.lines.slice(at, at + 3).map((line) => line.text)].join('\n');

/** Candidates for the head count, surest first; consolidated numbers before those of the parent alone. */
export function employeesOf(page: SitePage): Found[] {
  const seen = [...captioned(page), ...counts(page), ...teamSizes(page), ...inEastern(page)];
  const numbers = seen.map(({ said, item = said }) => Number(/\d[\d.,' ]*/.exec(item)?.[0].replace(/\D/g, '') ?? 0));
  // Two counts that are far apart: one of them is of something else.
  const isTorn = seen.length > 1 && Math.max(...numbers) > Math.min(...numbers) * 4;
  return [...told(page), ...byLabel(page), ...(isTorn ? [] : seen)];
}
