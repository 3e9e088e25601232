import type { SheetLine } from '#core/clipping.ts';
import type { Found } from '../reader.ts';
import { addressesOf } from './addresses.ts';
import { callsItself, purposesOf } from './callings.ts';
import { isCareersPage } from './hiring.ts';
import { isPageWord } from './name-words.ts';
import { namesOf } from './names.ts';
import {
  asksToReach,
  headsPage,
  isWhat,
  ofCompany,
  ofImprint,
  ofMarks,
  ofRoles,
  saysKind,
  tellsAge,
  tellsStory,
} from './page-words.ts';
import { published } from './publisher.ts';
import { ownSentence, sentencesOf } from './sentences.ts';
import { bareName, letters, siteOf } from './site.ts';
import { meta, type SitePage } from './site-page.ts';
import { hitsIn, plain } from './trade-match.ts';
import { tradeOf } from './trade-weigh.ts';

/** What the company says it does. */

/** Who made the site, what an hour costs, what the house is proud of: none says what the company does. */
const isAside =
  /\b(?:designed|developed|built|made|hosted|crafted)(?: (?:&|and) \w+)? by\b|[€$£]\s?\d|\d\s?(?:€|EUR|CHF|kr)(?!\p{L})|^(?:we|wir|nous) (?:\p{L}+ly believe|are proud|sind stolz|sommes fiers)(?!\p{L})/iu;

/** A line that could say what the company does: some words, nobody's address, no form's label. */
const isBlurb = ({ text, linked }: SheetLine): boolean =>
  text.length > 30 &&
  text.length < 260 &&
  linked < text.length / 3 &&
  text.split(/\s+/).length > 4 &&
  !/[©@?]|\d{4}|\d,\s|[:…]$|\b(?:rights|reserved|vorbehalten|droits|derechos|rechten|newsletter|subscribe|cookies?|unsplash|powered|website by|disclaimer|trademarks?|marken|marques? déposées?|registered|licen[cs]ed|regulated|accept|agree)\b/i.test(
    text,
  ) &&
  !isAside.test(text) &&
  !headsPage(text) &&
  !tellsStory.test(text) &&
  !ofImprint.test(text);

const aboutPath =
  /(?:about|company|who-we-are|our-story|ueber-uns|uber-uns|unternehmen|firma|qui-sommes|a-propos|entreprise|nosotros|quienes|empresa|over-ons|bedrijf|chi-siamo|azienda)/i;
const legalPath =
  /impressum|imprint|legal|mentions|aviso|colofon|privacy|datenschutz|voorwaarden|terms|(?:^|[/-])(?:agb|cg[uv])\b|condiciones|condizioni|conditions-generales/i;

/** The line right under the headline of the first page, or of the page about the company. */
function underHeadline(page: SitePage): Found[] {
  if (!isFirstPage(page) && !aboutPath.test(siteOf(page)?.url.pathname ?? '')) return [];
  const at = page.lines.findIndex((line) => line.heading === 1);
  const under =
    at < 0 ? undefined : page.lines.slice(at + 1, at + 4).find((line) => line.heading === 0 && line.zone !== 'foot');
  // A value or a motto stands there as often.
  return under !== undefined &&
    isBlurb(under) &&
    !(tellsAge.test(under.text) && !speaksOfTrade(under.text)) &&
    (saysWork(page, under.text) || saysKind.test(under.text))
    ? [{ said: under.text, from: 'line under the headline' }]
    : [];
}

/** The sentence that many sites put at their foot, beside the logo. */
export const blurbs = (page: SitePage): Found[] =>
  page.lines
    // A motto stands there as often.
    .filter((line) => line.zone === 'foot' && line.heading === 0 && isBlurb(line) && saysWork(page, line.text))
    .slice(0, 1)
    .map(({ text }) => ({ said: text, from: 'footer' }));

/** Whether a line is part of an address: a park or a building over its town names a trade, and is none. */
const isAddress = (page: SitePage, at: number): boolean =>
  addressesOf(page).some((address) => at <= address.at && at > address.at - 4);

/** "It also makes …": of what it makes beside. */
const goesOn = /(?<!\p{L})(?:also|as well|auch|aussi|également|también|anche|ook|também|også|också)(?!\p{L})/iu;

/** What many sites put beside the logo: "24/7 emergency plumber in Leeds". */
const taglines = (page: SitePage): Found[] =>
  page.lines
    .slice(0, 15)
    .filter(
      ({ text, linked, zone }, at) =>
        !isAddress(page, at) &&
        !/\b(?:road|street|avenue|floor|industrial (?:area|estate|park|zone)|p\.?o\.? box)\b/i.test(text) &&
        linked === 0 &&
        zone !== 'nav' &&
        text.length < 100 &&
        text.split(/\s+/).length > 3 &&
        !page.title.includes(text) &&
        !/[©@?:|]|\d{3}/.test(text) &&
        !headsPage(text) &&
        !isAside.test(text) &&
        !ofMarks.test(text) &&
        !goesOn.test(text) &&
        ofCompany(page, text) !== '' &&
        tradeOf([{ said: text, from: 'line beside the logo', weight: 3 }], page.lang) !== null,
    )
    .slice(0, 1)
    .map(({ text }) => ({ said: text, from: 'line beside the logo' }));

const isFirstPage = (page: SitePage): boolean =>
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i.test(siteOf(page)?.url.pathname ?? '');

const speaksOfTrade = (words: string): boolean => hitsIn(plain(words)).length > 0;
const saysWork = (page: SitePage, words: string): boolean => speaksOfTrade(words) || callsItself(page, words);

/** "Legal notice of Acme, tax advisers in Leeds.", "Join Acme — a studio for …": what stands behind the name says what it is. */
const behindName = (page: SitePage): Found[] => {
  const head = meta(page, 'description') ?? '';
  const texts = [head, ...(isLegal(page) ? sentencesOf(page).map(({ text }) => text) : [])].filter(
    (text) => text.length < 400,
  );
  return namesOf(page)
    .flatMap(({ said: name }) =>
      texts.flatMap((text) =>
        [', ', ' — ', ' – ', ' - ']
          .flatMap((mark) => text.split(`${name}${mark}`).slice(1, 2))
          .map((rest) => ({ said: rest.split(/(?<=\p{L}{2}[.!?])\s/u)[0] ?? '', isHead: text === head })),
      ),
    )
    .filter(({ said }) => said.length < 200 && speaksOfTrade(said) && !headsPage(said) && !ofImprint.test(said))
    .slice(0, 1)
    .map(({ said, isHead }) => ({ said: said.trim(), from: isHead ? 'meta description' : 'words about the company' }));
};

const isLegal = (page: SitePage): boolean => legalPath.test(siteOf(page)?.url.pathname ?? '');

/** Descriptions, best first: what machines are told, the head of the page, then the first words about the company. */
export function descriptionsOf(page: SitePage): Found[] {
  const told = published(page, 'description', 'disambiguatingDescription').filter(
    ({ said }) => said.length > 25 && !/^[{[]/.test(said),
  );
  const heads = (['description', 'og:description', 'twitter:description'] as const)
    .map((name) => ({ said: ofCompany(page, meta(page, name) ?? ''), from: `meta ${name}` }))
    .filter(({ said }) => said.length > 20);
  // A slogan for search engines, and beside it for others what the company does.
  if (heads.some(({ said }) => saysWork(page, said)))
    heads.sort((a, b) => Number(saysWork(page, b.said)) - Number(saysWork(page, a.said)));
  const names = namesOf(page).map(({ said }) => bareName(said));
  const prose = sentencesOf(page)
    .filter(
      ({ text, line }) =>
        line !== null &&
        line.zone !== 'foot' &&
        line.zone !== 'nav' &&
        text.length > 40 &&
        text.length < 700 &&
        isWhat.test(text),
    )
    .filter(
      ({ text }) =>
        !headsPage(text) &&
        !tellsStory.test(text) &&
        !(tellsAge.test(text) && !speaksOfTrade(text)) &&
        !ofImprint.test(text) &&
        !isAside.test(text) &&
        !ofMarks.test(text) &&
        !/["“”„©]|cookie|copyright|contact|\bform\b|\bcall us/i.test(text.slice(0, 80)),
    );
  const begins = (text: string): boolean =>
    names.some((name) => letters(name).length > 1 && letters(text.slice(0, 60)).startsWith(letters(name)));
  const named = prose
    .filter(({ text }) => begins(text) || begins(text.replace(/^[^,.;:]{3,90}, /u, '')))
    // The one that says the work before the one that says how it feels.
    .map((one) => ({ ...one, isWork: speaksOfTrade(one.text) }))
    .sort((a, b) => Number(b.isWork) - Number(a.isWork));
  // What "we" were, felt and did says nothing of the work: it has to name a trade, or what is made or offered.
  // The cheap question first: a page has hundreds of sentences, and the trades have thousands of words.
  const own = prose
    .filter(({ text }) => ownSentence(page, text, Math.min(text.length, 60)))
    .slice(0, 40)
    .filter(({ text }) => saysWork(page, text));
  const lead = [...named, ...own].slice(0, 3).map(({ text, line }) => ({
    said: line !== null && line.text.length < 900 ? line.text : text,
    from: 'words about the company',
  }));
  // What is left of the title without the name and the page's own words is how the company advertises itself.
  const trade = page.title
    .split(/\s+[|–—·•»:-]+\s+|\s*\|\s*|:\s+/)
    .map((part) => part.trim())
    .filter(
      (part) =>
        /\S\s+\S|[\p{Script=Han}]{4}/u.test(part) &&
        !headsPage(part) &&
        ofCompany(page, part, 2) !== '' &&
        !isPageWord(part) &&
        speaksOfTrade(part) &&
        !/\d{5}/.test(part) &&
        !namesOf(page).some(({ said }) => letters(bareName(said)) === letters(bareName(part))),
    );
  const tagline = page.lines
    .filter((line) => line.heading > 0 && line.heading < 3 && line.zone === 'main' && line.text.length < 160)
    .filter((line) => line.text.split(/\s+/).length > 3 && !headsPage(line.text) && !/[:?]$/.test(line.text))
    // Elsewhere than on the first page a heading heads that page, unless one trade is named plainly.
    .filter(({ text }) =>
      isFirstPage(page)
        ? speaksOfTrade(text)
        : tradeOf([{ said: text, from: 'heading', weight: 3 }], page.lang) !== null,
    );
  const purposes = purposesOf(page).filter(({ said }) => speaksOfTrade(said));
  // An imprint speaks of duties: there only a sentence that begins with the company is about its work.
  if (isLegal(page))
    return [...told, ...heads, ...behindName(page), ...lead.slice(0, named.length), ...purposes, ...blurbs(page)];
  // "Quality people, quality company": a motto, where the text says what the company does.
  const plainly = [...told, ...heads].some(({ said }) => saysWork(page, said))
    ? []
    : lead.filter(({ said }) => saysWork(page, said));
  return [
    ...plainly,
    ...told,
    ...heads,
    ...(heads.length === 0 ? behindName(page) : []),
    ...lead,
    ...purposes,
    ...underHeadline(page),
    ...blurbs(page),
    ...taglines(page),
    ...trade.slice(0, 2).map((said) => ({ said, from: 'title' })),
    ...tagline.slice(0, 1).map((line) => ({ said: line.text, from: 'heading' })),
    ...invitation(page),
  ];
}

/** "Get in touch for wedding and office catering in Leeds": where nothing else says what the company does, this does. */
function invitation(page: SitePage): Found[] {
  const said = meta(page, 'description', 'og:description') ?? '';
  // A name may name the trade too; that says nothing new.
  const words = namesOf(page)
    .reduce((left, name) => left.replaceAll(name.said, ' '), said)
    .replace(/^[^.]*?\s(?:for|für|pour|para|voor|per)\s/, '');
  const isPlain =
    said.length > 40 &&
    said.length < 320 &&
    !/[?@]|\d{6}/.test(said) &&
    asksToReach.test(said) &&
    !ofImprint.test(said) &&
    !ofRoles.test(said);
  return isPlain &&
    !isCareersPage(page) &&
    tradeOf([{ said: words, from: 'meta description', weight: 3 }], page.lang) !== null
    ? [{ said, from: 'meta description' }]
    : [];
}
