import { bareName } from '../legal-form.ts';
import { namesOf } from '../names/names.ts';
import { headsPage, isWhat, ofImprint, ofMarks, tellsAge, tellsStory } from '../page-words.ts';
import { siteOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { isAside } from './aside-words.ts';
import { callsItself } from './callings.ts';
import { easternTelling, isEastern } from './eastern-words.ts';
import { isPraise, tellingWords } from './empty-words.ts';
import { hitsIn, plain } from './trade-match.ts';
import { saysDeedAbroad } from './verbs-abroad.ts';
import { saysDeed } from './work-verbs.ts';

/** Whether words say what a company does, and what says something else of it. */

/** Whether words name a trade, if only by a word that many trades have. */
export const speaksOfTrade = (words: string): boolean => hitsIn(plain(words)).length > 0;
/** Whether words name a trade by a word that no other has. */
export const namesTrade = (words: string): boolean => hitsIn(plain(words)).some(({ isWeak }) => !isWeak);
/** Whether words name a trade, or say of the company what it is, makes or offers. */
export const saysWork = (page: SitePage, words: string): boolean =>
  speaksOfTrade(words) || callsItself(page, words) || saysDeed(words) || saysDeedAbroad(words);

/** The same without the words that many trades have: "ten years in the industrial sector" says nothing plainly. */
export const saysPlainly = (page: SitePage, words: string): boolean =>
  namesTrade(words) || callsItself(page, words) || saysDeed(words);

/** What is left of words without what the company is called. */
export const withoutNames = (page: SitePage, words: string): string =>
  namesOf(page).reduce((left, { said }) => left.replaceAll(bareName(said), ' '), words);

/** Praise of oneself and no more: a name may stand in it. */
const saysNothing = (page: SitePage, text: string): boolean => isPraise(withoutNames(page, text)) && !namesTrade(text);

/** Sentences about the page, the past, the age or the name: beside the company's work. */
export const isBeside = (page: SitePage, text: string): boolean =>
  headsPage(text) ||
  tellsStory.test(text) ||
  (tellsAge.test(text) && !speaksOfTrade(withoutNames(page, text))) ||
  ofImprint.test(text) ||
  isAside(text) ||
  saysNothing(page, text) ||
  ofMarks.test(text);

/** A text without its sentences that say something beside the work: "Shop now. Free delivery.", "Quality you can trust." */
export const withoutAsides = (page: SitePage, text: string): string =>
  text
    .split(/(?<=\p{L}{2}[.!?])\s+(?=[\p{Lu}\p{N}])/u)
    .filter((sentence) => !(isAside(sentence) || saysNothing(page, sentence)) || namesTrade(sentence))
    .join(' ');

/** A description in a page's head that says nothing of the work: a few words, a motto or a place. Words without spaces are not counted. */
export const isMotto = (page: SitePage, words: string): boolean =>
  !saysWork(page, words) &&
  !/\p{Script=Thai}/u.test(words) &&
  (isEastern(words)
    ? easternTelling(withoutNames(page, words)) < 4
    : tellingWords(withoutNames(page, words)).length < 3 || (words.split(/\s+/).length < 8 && !isWhat(words)));

const legalPath =
  /impressum|imprint|legal|mentions|aviso|colofon|privacy|datenschutz|voorwaarden|terms|(?:^|[/-])(?:agb|cg[uv])\b|condiciones|condizioni|conditions-generales/i;
const aboutPath =
  /(?:about|company|who-we-are|our-story|ueber-uns|uber-uns|unternehmen|firma|qui-sommes|a-propos|entreprise|nosotros|quienes|empresa|over-ons|bedrijf|chi-siamo|azienda)/i;
const pathOf = (page: SitePage): string => siteOf(page)?.url.pathname ?? '';

/** A notice that the law asks for: it speaks of duties. */
export const isLegal = (page: SitePage): boolean => legalPath.test(pathOf(page));
export const isAbout = (page: SitePage): boolean => aboutPath.test(pathOf(page));
export const isFirstPage = (page: SitePage): boolean =>
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i.test(pathOf(page));
