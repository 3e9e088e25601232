import { any } from '#core/any-of.ts';
import type { Found } from '../../reader.ts';
import { bareName } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { isPageWord } from '../names/name-words.ts';
import { nameLettersOf, namesOf } from '../names/names.ts';
import { headsPage, ofCompany } from '../page-words.ts';
import { isOfJob } from '../people/hiring.ts';
import { chosenLabel, hostLabelsOf, siteOf } from '../site.ts';
import { meta, type SitePage } from '../site-page.ts';
import { callingsOverAddress } from './callings-over-address.ts';
import { namesEasternTrade } from './eastern-words.ts';
import { menuOf } from './menu.ts';
import { isBeside, namesTrade, speaksOfTrade } from './says-work.ts';
import { hitsIn, plain } from './trade-match.ts';
import { tradeOf } from './trade-weigh.ts';

/** Where no sentence says what the company does: its title, what its menu offers, the words for search engines, its name. */

/** What is left of the title without the name and the page's own words is how the company advertises itself. */
export const titles = (page: SitePage): Found[] =>
  page.title
    .split(/\s+[|–—·•»:-]+\s+|\s*\|\s*|:\s+/)
    .map((part) => part.trim())
    .filter(
      (part) =>
        (/\S\s+\S|[\p{Script=Han}]{4}/u.test(part) ? speaksOfTrade(part) : namesTrade(part)) &&
        !headsPage(part) &&
        !isOfJob(page, part) &&
        ofCompany(page, part, 1) !== '' &&
        !isPageWord(part) &&
        !/\d{5}/.test(part) &&
        !namesOf(page).some(({ said }) => letters(bareName(said)) === letters(bareName(part))),
    )
    .slice(0, 2)
    .map((said) => ({ said, from: 'title' }));

/** Of one trade alone: words of several trades are those of customers, too. */
const isOfOne = (page: SitePage, said: string, from: string): boolean =>
  tradeOf([{ said, from, weight: 3 }], page.lang) !== null;

/** The trades that a line names, each once. */
const tradesIn = (text: string): string[] => [
  ...new Set(hitsIn(plain(text)).flatMap(({ isWeak, industry }) => (isWeak ? [] : [industry]))),
];

/** "Roofs", "Gutters", "Flat roofs": what a menu offers, where two of its lines or more are of one trade and fewer of any other. */
function offers(page: SitePage): Found[] {
  const names = nameLettersOf(page);
  const heads = page.lines.filter(({ heading, zone, text }) => heading > 2 && zone === 'main' && text.length < 60);
  const lines = [...new Set([...menuOf(page), ...heads.map(({ text }) => text.trim())])].filter(
    (text) => namesTrade(text) && !headsPage(text) && !names.some((name) => letters(text).includes(name)),
  );
  const counts = new Map<string, number>();
  for (const trade of lines.flatMap(tradesIn)) counts.set(trade, (counts.get(trade) ?? 0) + 1);
  const [first, next] = [...counts].sort(([, one], [, other]) => other - one);
  if (first === undefined || first[1] < 2 || first[1] === next?.[1]) return [];
  const [own, others] = [true, false].map((is) => lines.filter((text) => tradesIn(text).includes(first[0]) === is));
  return [{ said: [...(own ?? []), ...(others ?? [])].slice(0, 6).join(', '), from: 'menu' }];
}

/** "bootstrap, business, html": whoever made the template wrote these. */
const ofTemplate = /\b(?:bootstrap|html5?|templates?|themes?|responsive|wordpress)\b/i;

/** The words for search engines, up to as many as a person would read. */
function keywords(page: SitePage): Found[] {
  const all = (meta(page, 'keywords') ?? '').split(/\s*[,;]\s*/).filter((word) => word !== '');
  const said = [...new Set(all)].slice(0, 8).join(', ');
  const isOfSome = all.filter(namesTrade).length > 1 || isOfOne(page, said.replaceAll(',', ';'), 'meta keywords');
  return said.length < 300 && namesTrade(said) && isOfSome && !ofTemplate.test(said)
    ? [{ said, from: 'meta keywords' }]
    : [];
}

/** Of one trade alone, if only by a word that many have: "Marrow Transport". */
const isOfOneTrade = (said: string): boolean =>
  new Set(hitsIn(plain(said)).map(({ industry }) => industry)).size === 1 && !ofAny.test(said.toLowerCase());
/** What firms of any trade are called. */
const ofAny = new RegExp(
  any(
    'consult|beratung|berater|conseil|advies|adviseur|consulenza|asesor',
    'platform|plattform|plateforme|apps?\\b|cloud|compliance|media\\b|investment|engineering|industrial|factory',
    'foundation|association|verein|academy|distribution|vertrieb',
  ),
);

/** "Miller Plumbing Ltd", "Zahnarztpraxis Dr. Kurz": a name that says the trade. */
const trading = (page: SitePage): Found[] =>
  namesOf(page)
    .slice(0, 3)
    .map(({ said }) => bareName(said))
    .filter(
      (name, at) =>
        (namesTrade(name) && isOfOne(page, name, 'name')) ||
        (at === 0 && (isOfOneTrade(name) || namesEasternTrade(name))),
    )
    .slice(0, 1)
    .map((said) => ({ said, from: 'name' }));

/** A line of few words that begins as the company or its address is called, and says the trade: "De Vries Dakwerken", over the address. */
function nameLines(page: SitePage): Found[] {
  const own = [...nameLettersOf(page), ...hostLabelsOf(page).flatMap((label) => label.split('-'))].filter(
    (one) => one.length > 3,
  );
  return page.lines
    .filter(({ text, zone, heading }) => zone !== 'quote' && zone !== 'nav' && heading === 0 && text.length < 60)
    .map(({ text }) => bareName(text.replace(/^(?:©|\(c\)|copyright)[\s\d–-]*/iu, '').trim()))
    .filter(
      (text) =>
        text.split(/\s+/).length < 7 &&
        !/[.!?:@]|\d/u.test(text) &&
        ((namesTrade(text) && isOfOne(page, text, 'name')) || (text.split(/\s+/).length < 4 && isOfOneTrade(text))) &&
        !headsPage(text) &&
        own.some((name) => letters(text).includes(name)),
    )
    .slice(0, 1)
    .map((said) => ({ said, from: 'name' }));
}

/** "kinderfysiotherapie-dorp.nl": the words that somebody chose for the address, parted by hyphens. */
const hosted = (page: SitePage): Found[] => {
  const host = siteOf(page)?.url.hostname;
  const said = host === undefined ? '' : chosenLabel(host).replaceAll('-', ' ');
  return namesTrade(said) && isOfOne(page, said, 'name') ? [{ said, from: 'address of the page' }] : [];
};

/** "Autofficina, gommista, elettrauto": a line that lists work of one trade. */
const listings = (page: SitePage): Found[] =>
  page.lines
    .filter(({ text, zone, linked }) => zone !== 'nav' && zone !== 'quote' && linked === 0 && text.length < 160)
    .filter(({ text }) => !/[?@©]|\d{3}/u.test(text) && !isBeside(page, text))
    .map(({ text }) => ({ text, parts: text.split(/\s*[,;|/·•.、–]\s+|\s+(?:&|and|und|et|y|e|en|i|och)\s+/u) }))
    .filter(
      ({ parts }) =>
        parts.length > 2 && parts.filter(namesTrade).length > 1 && parts.every((part) => part.split(/\s+/).length < 5),
    )
    .filter(({ text }) => isOfOne(page, text, 'line'))
    .slice(0, 1)
    .map(({ text }) => ({ said: text, from: 'line of its work' }));

export const namedTrades = (page: SitePage): Found[] => [
  ...callingsOverAddress(page),
  ...listings(page),
  ...offers(page),
  ...keywords(page),
  ...trading(page),
  ...nameLines(page),
  ...hosted(page),
];
