import { once } from '../../once.ts';
import type { Found } from '../../reader.ts';
import { isWhat, ofCompany } from '../page-words.ts';
import { isCareersPage } from '../people/hiring.ts';
import { published } from '../publisher.ts';
import { meta, type SitePage } from '../site-page.ts';
import { purposesOf } from './callings.ts';
import { blurbs, headlines, taglines, underHeadline } from './description-lines.ts';
import { offeredLists } from './description-lists.ts';
import { behindName, invitation, proseAbout } from './description-prose.ts';
import { namedTrades, titles } from './description-trade.ts';
import { easternTelling } from './eastern-words.ts';
import { isLegal, isMotto, namesTrade, saysPlainly, saysWork, speaksOfTrade, withoutAsides } from './says-work.ts';

/** What the company says it does. */

/**
 * The descriptions in the head of the page, those that say the work plainly first: beside a slogan for search engines there is
 * often one for others. Where none does, what stands behind the name in a sentence about the page.
 */
function headsOf(page: SitePage): Found[] {
  const heads = (['description', 'og:description', 'twitter:description'] as const)
    .map((name) => ({ all: meta(page, name) ?? '', from: `meta ${name}` }))
    .map(({ all, from }) => ({ all, said: ofCompany(page, withoutAsides(page, all)), from }))
    .filter(({ said }) => said.length > 20 && !isMotto(page, said))
    // "Contact Acme. Telephone, maps and directions.": what is left is of the page, too.
    .filter(({ all, said }) => said.length >= all.trim().length || isWhat(said) || saysWork(page, said))
    .map(({ said, from }) => ({ said, from }));
  const plainly = heads.filter(({ said }) => saysPlainly(page, said));
  const others = heads.filter((head) => !plainly.includes(head));
  return plainly.length > 0 ? [...plainly, ...others] : [...behindName(page), ...others];
}

const offeredTrades = (page: SitePage): Found[] => offeredLists(page).filter(({ said }) => namesTrade(said));

/** Scripts of whose words for trades few are known: what a head says in them stands. */
const isUnjudged =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]{4}/u;

/** Where no sentence says it: lines, titles and names, best first. Each is asked only where those before it found nothing. */
const lastWays: readonly ((page: SitePage) => readonly Found[])[] = [
  underHeadline,
  blurbs,
  taglines,
  titles,
  headlines,
  (page) => (isCareersPage(page) ? [] : invitation(page)),
  namedTrades,
  offeredLists,
];
/** An imprint speaks of duties: there only few of them are about the work. */
const lastInNotices = [blurbs, namedTrades];

/** The first of these ways that finds something. */
function firstOf(page: SitePage, ways: typeof lastWays): readonly Found[] {
  for (const way of ways) {
    const found = way(page);
    if (found.length > 0) return found;
  }
  return [];
}

/** Descriptions, best first: what machines are told, the head of the page, the first words about the company, then what else says it. */
export const descriptionsOf: (page: SitePage) => readonly Found[] = once((page) => {
  const told = published(page, 'description', 'disambiguatingDescription').filter(
    ({ said }) => said.length > 25 && !/^[{[]/.test(said),
  );
  const heads = headsOf(page);
  const { named, own } = proseAbout(page);
  const purposes = purposesOf(page).filter(({ said }) => speaksOfTrade(said) || easternTelling(said) > 3);
  // In an imprint only a sentence that begins with the company is about its work.
  if (isLegal(page)) {
    const said = [...told, ...heads, ...named, ...purposes];
    return said.length > 0 ? said : firstOf(page, lastInNotices);
  }
  // "Quality people, quality company": a motto, where the text says what the company does.
  const isToldAbroad = [...told, ...heads].some(({ said }) => isUnjudged.test(said));
  const plainly =
    isToldAbroad || [...told, ...heads].some(({ said }) => saysPlainly(page, said))
      ? []
      : [...named, ...own].filter(({ said }) => saysPlainly(page, said));
  // Prose that names no trade says less than a line at the head or the foot that does.
  const lines =
    isToldAbroad || [...told, ...heads, ...named, ...own].some(({ said }) => namesTrade(said))
      ? []
      : [underHeadline, blurbs, offeredTrades, titles, headlines].flatMap((way) =>
          way(page).filter(({ said }) => namesTrade(said)),
        );
  const said = [...lines, ...plainly, ...told, ...heads, ...named, ...own, ...purposes];
  return said.length > 0 ? said : firstOf(page, lastWays);
});
