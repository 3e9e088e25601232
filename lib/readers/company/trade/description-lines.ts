import { any } from '#core/any-of.ts';
import type { SheetLine } from '#core/clipping.ts';
import type { Found } from '../../reader.ts';
import { ofCompany, saysKind, whatEnd, whatVerb } from '../page-words.ts';
import { isOfJob } from '../people/hiring.ts';
import { addressesOf } from '../places/addresses.ts';
import { ownSentence } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';
import { isUnderName } from '../under-name.ts';
import { isAbout, isBeside, isFirstPage, namesTrade, saysWork, speaksOfTrade, withoutNames } from './says-work.ts';
import { tradeOf } from './trade-weigh.ts';

/** Lines that say what the company does by where they stand: under the headline, beside the logo, at the foot. */

const words = (text: string): number => text.split(/\s+/).length;

/** "Hand-built skiffs since 1961": a year that says no date. */
const sinceYear = /(?<!\p{L})(?:since|est\.?|seit|depuis|desde|dal|sinds|siden|sedan|od) (?:\p{L}+ )?\d{4}(?!\d)/iu;

/** "— Kim Marrow, head of sales", "• North Thornby pool": who said what stands above it, an entry of a list. */
const marked = /^[-–—•·▪►*]/;

/** What stands at a page's foot beside the work: rights, licences, letters to subscribe to, who made the site. */
const ofTheLaw = new RegExp(
  `\\b${any(
    'rights|reserved|registered|licen[cs]ed|regulated|trademarks?|disclaimer|accept|agree|cookies?',
    'newsletter|subscribe|unsplash|powered|website by',
    'vorbehalten|marken|droits|marques? déposées?|derechos|rechten',
  )}\\b`,
  'u',
);

/** A line that could say what the company does: some words, nobody's address, no form's label. */
const isBlurb = ({ text, linked }: SheetLine): boolean =>
  text.length > 30 &&
  text.length < 260 &&
  linked < text.length / 3 &&
  words(text) > 4 &&
  // A piece of a sentence, or of a list that another line begins.
  !/^\p{Ll}/u.test(text) &&
  !marked.test(text) &&
  !/[©@?]|\d{4}|\d,\s|[:…]$/u.test(text.replace(sinceYear, ' ')) &&
  !ofTheLaw.test(text.toLowerCase());

/** "Anna is a nurse", "Parking is free": a sentence says this of somebody or something. */
const states =
  /(?<!\p{L})(?:is|are|was|were|has|have|ist|sind|war|hat|haben|bietet|est|sont|êtes|a été|son|está|tiene|è|sono|zijn|heeft|hebben|är|har|jest|są|são|tem)(?!\p{L})/u;
const statesOfOthers = (page: SitePage, text: string): boolean => {
  const end = whatEnd(text);
  // "Anna designs our furniture": one name before the verb.
  const before = text.slice(0, end - (whatVerb(text)?.length ?? end));
  return (
    (states.test(text.toLowerCase()) || (/^\p{Lu}[\p{L}'’-]+ $/u.test(before) && text.endsWith('.'))) &&
    !ownSentence(page, text, end)
  );
};

/** The line right under the headline of the first page, or of the page about the company, that says the work: a value or a motto stands there as often. */
export function underHeadline(page: SitePage): Found[] {
  if (!isFirstPage(page) && !isAbout(page)) return [];
  const at = page.lines.findIndex((line) => line.heading === 1);
  const under = at < 0 ? [] : page.lines.slice(at + 1, at + 4);
  return under
    .filter((line) => line.heading === 0 && line.zone !== 'foot' && line.zone !== 'quote' && isBlurb(line))
    .filter(
      ({ text }) =>
        !isBeside(page, text) &&
        !statesOfOthers(page, text) &&
        (saysKind.test(text) ||
          // "Write to Acme Consulting in Leeds": only the name says a trade.
          (saysWork(page, text) && (speaksOfTrade(withoutNames(page, text)) || !speaksOfTrade(text)))),
    )
    .slice(0, 1)
    .map(({ text }) => ({ said: text, from: 'line under the headline' }));
}

/** The sentence that many sites put at their foot, beside the logo. */
export const blurbs = (page: SitePage): Found[] =>
  page.lines
    // A motto stands there as often.
    .filter(
      (line) =>
        line.zone === 'foot' &&
        line.heading === 0 &&
        isBlurb(line) &&
        saysWork(page, line.text) &&
        (!isBeside(page, line.text) || namesTrade(line.text)),
    )
    .slice(0, 1)
    .map(({ text }) => ({ said: text, from: 'footer' }));

/** Whether a line is part of an address: a park or a building over its town names a trade, and is none. */
const isAddress = (page: SitePage, at: number): boolean =>
  addressesOf(page).some((address) => at <= address.at && at > address.at - 4);

/** What many sites put beside the logo: "24/7 emergency plumber in Leeds", "Oil and gas equipment". */
export const taglines = (page: SitePage): Found[] =>
  page.lines
    .slice(0, 15)
    .filter(
      ({ text, linked, zone }, at) =>
        linked === 0 &&
        zone !== 'quote' &&
        words(text) > 1 &&
        text.length < 100 &&
        !page.title.includes(text) &&
        !marked.test(text) &&
        !/[©@?:|]|\d{3}|^(?:unit|suite|floor|building|block|shop|plot|no\.?) \d/i.test(text) &&
        !isAddress(page, at) &&
        !isBeside(page, text) &&
        !isOfJob(page, text) &&
        // "Start with your property": a word that many trades have, said of the reader's.
        (namesTrade(text) ||
          !/(?<!\p{L})(?:you|your|ihre?n?|dein\p{L}*|votre|vos|tus?|sus?|uw|jouw|tuo|tua|seu|sua)(?!\p{L})/iu.test(
            text,
          )) &&
        !statesOfOthers(page, text) &&
        (words(text) > 3 || (namesTrade(text) && isUnderName(page, at, true))) &&
        ofCompany(page, text, 2) !== '' &&
        tradeOf([{ said: withoutNames(page, text), from: 'line beside the logo', weight: 3 }], page.lang) !== null,
    )
    .slice(0, 1)
    .map(({ text }) => ({ said: text, from: 'line beside the logo' }));

/** The headline, where it says more than what the page is. */
export const headlines = (page: SitePage): Found[] =>
  page.lines
    .filter((line) => line.heading > 0 && line.heading < 3 && line.zone === 'main' && line.text.length < 160)
    .filter((line) => words(line.text) > 3 && !isBeside(page, line.text) && !/[:?]$/.test(line.text))
    .filter(({ text }) => !isOfJob(page, text))
    // Elsewhere than on the first page a heading heads that page, unless one trade is named plainly.
    .filter(({ text }) =>
      isFirstPage(page)
        ? speaksOfTrade(text)
        : tradeOf([{ said: text, from: 'heading', weight: 3 }], page.lang) !== null,
    )
    .slice(0, 1)
    .map((line) => ({ said: line.text, from: 'heading' }));
