import type { Found } from '../../reader.ts';
import { bareName } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { isPageWord } from '../names/name-words.ts';
import { nameLettersOf, namesOf } from '../names/names.ts';
import { headsPage, ofCompany } from '../page-words.ts';
import { meta, type SitePage } from '../site-page.ts';
import { menuOf } from './menu.ts';
import { namesTrade, speaksOfTrade } from './says-work.ts';
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

/** The words for search engines, up to as many as a person would read. */
function keywords(page: SitePage): Found[] {
  const all = (meta(page, 'keywords') ?? '').split(/\s*[,;]\s*/).filter((word) => word !== '');
  const said = [...new Set(all)].slice(0, 8).join(', ');
  return said.length < 300 && namesTrade(said) && isOfOne(page, said.replaceAll(',', ';'), 'meta keywords')
    ? [{ said, from: 'meta keywords' }]
    : [];
}

/** "Miller Plumbing Ltd", "Zahnarztpraxis Dr. Kurz": a name that says the trade. */
const trading = (page: SitePage): Found[] =>
  namesOf(page)
    .slice(0, 1)
    .map(({ said }) => bareName(said))
    .filter((name) => namesTrade(name) && isOfOne(page, name, 'name'))
    .map((said) => ({ said, from: 'name' }));

export const namedTrades = (page: SitePage): Found[] => [...offers(page), ...keywords(page), ...trading(page)];
