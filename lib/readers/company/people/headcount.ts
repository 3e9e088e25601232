import type { Found } from '../../reader.ts';
import { thingsAt, wordsAt } from '../../thing.ts';
import { namesOf } from '../names/names.ts';
import { labelled, type Pair } from '../pairs.ts';
import { publishersOf } from '../publisher.ts';
import { ownSentence, sentencesOf } from '../sentences.ts';
import { bareName, letters } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import {
  caption,
  counted,
  figure,
  isTeam,
  notCount,
  notStaff,
  number,
  ofCustomers,
  ofOthers,
  sizeLabel,
  spelled,
  surely,
  teams,
  weAnywhere,
  workFor,
  works,
} from './headcount-words.ts';

/** How many people work there, where the page says so. */

/** "With 120 employees, Acme is …": whose they are is said behind. */
const leads = /^(?:today )?(?:with|mit|avec|con|met|com|med)(?: [^.;]{2,60}? (?:and|und|et|y|e|en|og|och))?\s*$/iu;
const atWork = /^\s*(?:work|arbeiten|travaillent|trabajan|werken|lavorano)\b/i;

/** "We employ 40 people", "40 Mitarbeiter": a number of people in a sentence, and a sign that they are the company's own. */
function counts(page: SitePage): Found[] {
  return sentencesOf(page).flatMap(({ text, line }) => {
    const hit = text.length > 900 || !/\d/.test(text) ? null : counted.exec(text);
    if (hit === null) return [];
    const end = hit.index + hit[0].length;
    const lead = text.slice(Math.max(0, hit.index - 70), hit.index);
    if (ofCustomers.test(lead) || notStaff.test(lead) || (notStaff.test(hit[0]) && !/up to/.test(hit[0]))) return [];
    if (ofOthers.test(text.slice(end))) return [];
    const words = hit.groups?.n ?? hit.groups?.m ?? '';
    const n = Number(/\d[\d.,' ]*/.exec(words)?.[0].replace(/\D/g, ''));
    if (n < 2 || (/^(?:19|20)\d\d$/.test(words) && !/\+/.test(hit[0]))) return [];
    const isSure = surely.test(hit[0]);
    // "years" and money are not heads; "3 people" in a story is not the company's size.
    if (!isSure && (n < 5 || !works.test(text.slice(Math.max(0, hit.index - 60), end + 30)))) return [];
    const isOwn =
      (isSure && (text.length < hit[0].length + 3 || weAnywhere.test(text))) ||
      ownSentence(page, text, /\b(?:our|us|we|unser|nous|nos)\b/i.test(hit[0]) ? end : hit.index) ||
      /\b(?:our|we|us)\b/i.test(lead) ||
      (isSure && leads.test(text.slice(0, hit.index)) && ownSentence(page, text, text.length)) ||
      (isSure && /^What (?:began|started)\b/.test(text)) ||
      (atWork.test(text.slice(end)) && ownSentence(page, text, text.length));
    const said = hit[0].trim();
    // "between 50 and 100" is a range in any language.
    const ends = hit.groups?.n?.match(/\d[\d.,']*/g) ?? [];
    // "rund 80 Leute": how pages call them is for this reader to know.
    const item = {
      item: ends.length === 2 ? `${ends.join('-')} employees` : said.replace(/(\d\s?\+?)\s[^\d]*$/, '$1 employees'),
    };
    return isOwn ? [{ said, ...item, from: line === null ? 'meta description' : `words "${said.slice(0, 50)}"` }] : [];
  });
}

/** "We helped our client grow to a team of 40". */
const ofClients = /(?<!\p{L})(?:clients?|customers?|kunden?|klanten?|clientes?|clienti|portfolio|startups?)(?!\p{L})/iu;

/** "Marrowby is a team of 3", "60 engineers work for Marrowby". */
function byName(page: SitePage, text: string): RegExpExecArray | null {
  const team = /team|company|firm|équipe|equipo/i.test(text) ? isTeam.exec(text) : null;
  const work = /work|employed|arbeiten|travaillent|trabajan|werken|lavorano/i.test(text) ? workFor.exec(text) : null;
  if (team === null && work === null) return null;
  const names = namesOf(page).map(({ said }) => letters(bareName(said)));
  if (team !== null && names.some((name) => name.length > 1 && letters(text.slice(0, team.index)).endsWith(name)))
    return team;
  const behind = work === null ? '' : text.slice(work.index + work[0].length);
  return /^(?:us|uns|nous|ons|noi)(?!\p{L})/iu.test(behind) ||
    names.some((name) => name.length > 1 && letters(behind).startsWith(name))
    ? work
    : null;
}

/** A number, in digits or in a word. */
const isCounted = new RegExp(`\\d|${Object.keys(spelled).join('|')}`, 'i');

function teamSizes(page: SitePage): Found[] {
  return sentencesOf(page).flatMap(({ text }) => {
    if (text.length >= 600 || !isCounted.test(text)) return [];
    const named = byName(page, text);
    const ways = teams.filter(([hint]) => hint.test(text)).map(([, says]) => says);
    const hit = named ?? ways.map((says) => says.exec(text)).find((one) => one !== null) ?? null;
    if (hit === null || ofClients.test(text.slice(0, hit.index))) return [];
    if (named === null && !weAnywhere.test(text) && !ownSentence(page, text, hit.index)) return [];
    const n = hit.groups?.n ?? '';
    return [
      { said: hit[0], item: `${spelled[n.toLowerCase()] ?? n} employees`, from: `words "${hit[0].slice(0, 40)}"` },
    ];
  });
}

const captioned = (page: SitePage): Found[] =>
  page.lines.flatMap((line, at) => {
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
      return value ?? (min !== undefined && max !== undefined ? `${min}-${max}` : '');
    });
    const plain = wordsAt(thing, 'numberOfEmployees').filter((words) => /^\D*\d/.test(words));
    return [...ranges, ...plain]
      .filter(Boolean)
      .map((words) => ({ said: `${words} employees`, from: `${thing.how} Organization.numberOfEmployees` }));
  });

const byLabel = (page: SitePage): Found[] =>
  labelled(page, sizeLabel).flatMap((pair) => {
    // The caption below a figure is no label of the line after it.
    if (pair.how === 'sibling' && figure.test(page.lines[pair.at - 2]?.text ?? '')) return [];
    if (/[©®]|copyright/i.test(pair.said)) return [];
    const words = /連結[^\d]{0,3}([\d,]+)\s*[人名]/.exec(nextWords(page, pair))?.[0] ?? pair.said;
    const hit = atHead.exec(words);
    if (hit === null || words.length > 80 || /[$€£%]|\d\s?(?:m|k|bn|million|years?|jahre)\b/i.test(words)) return [];
    const item = `${hit[0].replace(/^[^\d]*連結\D*/, '')} employees`;
    return [{ said: words, item, from: `label "${pair.label.slice(0, 40)}"` }];
  });

/** A label's value with the line after it: Japanese tables give the parent's and the group's number on two lines. */
const nextWords = (page: SitePage, { said, at }: Pair): string =>
  [said, ...page.lines.slice(at, at + 3).map((line) => line.text)].join('\n');

/** Candidates for the head count, surest first; consolidated numbers before those of the parent alone. */
export function employeesOf(page: SitePage): Found[] {
  const seen = [...captioned(page), ...counts(page), ...teamSizes(page)];
  const numbers = seen.map(({ said }) => Number(/\d[\d.,' ]*/.exec(said)?.[0].replace(/\D/g, '') ?? 0));
  // Two counts that are far apart: one of them is of something else.
  const isTorn = seen.length > 1 && Math.max(...numbers) > Math.min(...numbers) * 4;
  return [...told(page), ...byLabel(page), ...(isTorn ? [] : seen)];
}
