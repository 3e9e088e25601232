import type { Found } from '../../reader.ts';
import { bareName } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { nameLettersOf, namesOf } from '../names/names.ts';
import { labelled } from '../pairs.ts';
import { published } from '../publisher.ts';
import { isSaidOfAnother, ownSentence, sentencesOf } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';
import { servedAlone } from './claim-words.ts';
import { fromHead, fromHeadOfSentence, fromMark, fromWork } from './claims.ts';
import { byWhom } from './founders.ts';
import { says } from './founding-ways.ts';
import { foundedLabel, notIt, ofBirth, ofPart, ofPerson, ours, stillIt, year } from './founding-words.ts';
import { fromTimeline } from './timeline.ts';

/** When the company was founded, where the page says so. */

/** The patterns that a text may meet. */
const waysIn = (text: string): { readonly pattern: RegExp; readonly isSure: boolean }[] =>
  says
    .filter(({ hint }) => hint.test(text))
    .flatMap(({ ways, isSure = false }) => ways.map((pattern) => ({ pattern, isSure })));

/** Words without the company's own name, which may speak of an office, a museum, a foundation. */
const unnamed = (page: SitePage, words: string): string =>
  namesOf(page).reduce(
    (rest, { said }) => rest.replaceAll(bareName(said), '').replaceAll(bareName(said).replaceAll('&', 'and'), ''),
    words,
  );

/** Whether the sentence before, on the same line, begins with the company. */
function isAboutOwn(page: SitePage, at: number): boolean {
  const [before, here] = sentencesOf(page).slice(Math.max(0, at - 1), at + 1);
  return here !== undefined && before?.line === here.line && ownSentence(page, before.text.slice(0, 60), 60);
}

/** "Marrowby dates back to 1998", "In a garage in Leeds, Marrowby was born in 2004", not "the technology behind Marrowby", "Kim Sample … was born". */
function isOwnSubject(page: SitePage, words: string): boolean {
  const subject = words.split(/,\s+(?:and\s+)?/).at(-1) as string;
  return (
    /^(?:(?:the|our|this) )?(?:company|firm|business|agency|studio|brand|idea|it)\s*$/iu.test(subject) ||
    /(?:story|history) of [^.;,]+ $/iu.test(subject) ||
    isOwnBody(page, subject) ||
    nameLettersOf(page).includes(letters(subject))
  );
}

/** "The bank, founded in 1887, is one of our clients": whose it is stands behind. */
const ofOurs =
  /^[^.;]{0,40}?(?<!\p{L})(?:is|are|was|were) (?:one of )?our (?:\p{L}+ )?(?:clients?|customers?|partners?|suppliers?|sponsors?|landlord)(?!\p{L})/iu;

/** "The school", "Der Verein": what the page is called by its name, or titled with. */
function isOwnBody(page: SitePage, words: string): boolean {
  const body = bodyOf.exec(words.trim())?.groups?.body?.toLowerCase() ?? '';
  const called = [...namesOf(page).map(({ said }) => said), page.title].join(' ').toLowerCase();
  return body.length > 3 && new RegExp(`(?<!\\p{L})\\p{L}*${body}(?!\\p{L})`, 'u').test(called);
}
const article = "the|our|die|der|das|unsere?|la|le|notre|l['’]|el|nuestr[ao]|il|lo|het|de|onze";
const became = '(?:was|is|has|wurde|ist|a été|fue|è stat[oa]|werd)(?: (?:been|first|originally|officially))*';
const bodyOf = new RegExp(`^(?:${article})\\s?(?<body>\\p{L}+)(?:,| (?:${became}))?$`, 'iu');

/** "Founded in 2006, Alta Capital invests in …": what follows is the founding of another. */
function goesOnWithAnother(page: SitePage, rest: string): boolean {
  const subject =
    /^,\s+((?:\p{Lu}[\p{L}\p{N}&.'’-]+\s|(?:&|and|und|et|y|e|of|for|de) (?=\p{Lu})){1,6})(?:\([^)]{2,20}\)\s)?\p{Ll}/u.exec(
      rest,
    )?.[1] ?? '';
  if (subject === '' || ofUs.test(subject)) return false;
  const near = letters(rest.slice(0, 90));
  const names = nameLettersOf(page);
  // "Marrowby", on the site of Marrowby Rooms.
  if (letters(subject).length > 3 && names.some((name) => name.startsWith(letters(subject)))) return false;
  return names.length > 0 && !names.some((name) => near.includes(name));
}
/** The firm by its word: "The company", "Our practice", "Die Firma". */
const ofUs =
  /^(?:we|our|the|this|it|today|now|wir|unsere?|die|der|das|heute|nous|notre|nos|la|le|nuestra|nuestro|el|somos|hoy|wij|onze|het|de|siamo|la nostra|il|oggi)\s/i;

/** What anything may have: "Marrowby began in 1999", not "Production began in 1999". Whose it is stands right before. */
const ofAnything =
  /^(?:(?:was|were) (?:born|launched)|dates? (?:back to|from)|(?:began|came to life|launched) in|[(,])/i;
/** "In 2004 Marrowby was born": the year first. */
const born = /^(.+?) was born$/iu;
/** "Our story began in", "We began in". */
const isTold = /(?<!\p{L})(?:story|history|journey|we)\s*$|(?:story|history|journey) of [^.;,]+$/iu;

function fromProse(page: SitePage): Found[] {
  const found: Found[] = [];
  for (const [at, { text }] of sentencesOf(page).entries()) {
    if (text.length > 1200 || !/\d{4}/.test(text) || servedAlone(text) !== null) continue;
    for (const { pattern, isSure } of waysIn(text)) {
      const hit = pattern.exec(text);
      if (hit === null) continue;
      const isBody = isOwnBody(page, text.slice(0, hit.index));
      if (!isBody && [notIt, ours, ofPerson].some((other) => other.test(unnamed(page, text.slice(0, hit.index)))))
        continue;
      if (ofOurs.test(text.slice(hit.index + hit[0].length))) continue;
      // A founding only where the company itself stands right before or behind.
      const before = text.slice(0, hit.index);
      const subject = born.exec(hit[0])?.[1] ?? (ofAnything.test(hit[0]) ? before : null);
      if (subject !== null && !isTold.test(subject) && !isOwnSubject(page, subject)) continue;
      if (before.trim() === '' && goesOnWithAnother(page, text.slice(hit.index + hit[0].length))) continue;
      // Where the year stands first, whose founding it is stands behind it.
      const isFirst = yearFirst.test(hit[0]);
      if (isFirst && (ofPart.test(hit[0]) || ofBirth.test(text.slice(0, hit.index)))) continue;
      const end = hit.index + (isFirst ? hit[0].length : 0);
      if (isSaidOfAnother(page, before)) continue;
      const isOwn = isSure || isBody || ownSentence(page, text.slice(0, end), end);
      if (!isOwn && !(stillIt.test(text.slice(0, end)) && isAboutOwn(page, at))) continue;
      found.push({
        said: text.slice(0, 300),
        item: hit.groups?.year as string,
        from: `words "${hit[0].slice(0, 40)}"`,
      });
      break;
    }
  }
  return found;
}

/** "In 1998 …", "Im Jahr 1998 …", "1998 gründete …". */
const yearFirst = new RegExp(`^(?:(?:in|im jahre?|en|en el año|nel|nell['’]anno) ?)?${year}`, 'iu');

const yearBehindLabel = new RegExp(
  `^(?:[^\\d]{0,20}|\\d{1,2}[./ ]\\d{1,2}[./ ]|\\d{1,2}\\.? \\p{L}+ )(?<year>${year})(?!\\d)`,
  'u',
);

/** "昭和45年": core knows when an emperor's years began. */
const inEra = /^(?:明治|大正|昭和|平成|令和)\s?(?:元|\d{1,2})\s?年/u;

/** Of two years the one that is said with these words is the founding. */
const ofFounding = /found|gegr|gründ|fond|fund|opger|oprich|créat|crea/i;

/** The years that the page gives, surest first. Years that contradict each other in prose are none. */
export function foundedOf(page: SitePage): Found[] {
  const told = published(page, 'foundingDate').map(({ said, from }) => ({ said, from }));
  const labels = labelled(page, foundedLabel).flatMap((pair) => {
    const era = inEra.exec(pair.said)?.[0];
    if (era !== undefined && pair.said.length < 80)
      return [{ said: pair.said, item: era, from: `label "${pair.label.slice(0, 40)}"` }];
    const hit = yearBehindLabel.exec(pair.said);
    // The line below a figure's caption may be the foot of the page.
    return hit === null || pair.said.length > 80 || /[©®]|copyright/i.test(pair.said)
      ? []
      : [{ said: pair.said, item: hit.groups?.year as string, from: `label "${pair.label.slice(0, 40)}"` }];
  });
  const prose = [
    ...fromProse(page),
    ...fromHeadOfSentence(page),
    ...fromWork(page),
    ...byWhom(page),
    ...fromTimeline(page),
  ];
  const years = new Set(prose.map(({ item }) => item));
  // "am Werkeln seit 1994 … 1995 gegründet … 2003": a history of renamings has no one year.
  const own =
    years.size <= 1
      ? prose
      : years.size === 2
        ? prose.filter(({ item }) => item === prose[0]?.item && ofFounding.test(prose[0]?.from ?? ''))
        : [];
  return [
    ...told,
    ...labels,
    ...own,
    ...(years.size > 1 ? [] : fromHead(page)),
    ...(years.size > 1 ? [] : fromMark(page)),
  ];
}
