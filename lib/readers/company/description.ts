import type { Found } from '../reader.ts';
import { purposesOf } from './callings.ts';
import { blurbs, headlines, taglines, underHeadline } from './description-lines.ts';
import { behindName, invitation, proseAbout } from './description-prose.ts';
import { namedTrades, titles } from './description-trade.ts';
import { isCareersPage } from './hiring.ts';
import { ofCompany } from './page-words.ts';
import { published } from './publisher.ts';
import { isLegal, isMotto, saysWork, speaksOfTrade } from './says-work.ts';
import { meta, type SitePage } from './site-page.ts';

/** What the company says it does. */

/** The descriptions in the head of the page, those that say the work first: beside a slogan for search engines there is often one for others. */
function headsOf(page: SitePage): Found[] {
  const heads = (['description', 'og:description', 'twitter:description'] as const)
    .map((name) => ({ said: ofCompany(page, meta(page, name) ?? ''), from: `meta ${name}` }))
    .filter(({ said }) => said.length > 20 && !isMotto(page, said));
  return [...heads.filter(({ said }) => saysWork(page, said)), ...heads.filter(({ said }) => !saysWork(page, said))];
}

/** Descriptions, best first: what machines are told, the head of the page, the first words about the company, then lines and names. */
export function descriptionsOf(page: SitePage): Found[] {
  const told = published(page, 'description', 'disambiguatingDescription').filter(
    ({ said }) => said.length > 25 && !/^[{[]/.test(said),
  );
  const heads = headsOf(page);
  const { named, own } = proseAbout(page);
  const purposes = purposesOf(page).filter(({ said }) => speaksOfTrade(said));
  // An imprint speaks of duties: there only a sentence that begins with the company is about its work.
  if (isLegal(page))
    return [...told, ...heads, ...behindName(page), ...named, ...purposes, ...blurbs(page), ...namedTrades(page)];
  // "Quality people, quality company": a motto, where the text says what the company does.
  const plainly = [...told, ...heads].some(({ said }) => saysWork(page, said))
    ? []
    : [...named, ...own].filter(({ said }) => saysWork(page, said));
  return [
    ...plainly,
    ...told,
    ...heads,
    ...(heads.length === 0 ? behindName(page) : []),
    ...named,
    ...own,
    ...purposes,
    ...underHeadline(page),
    ...blurbs(page),
    ...taglines(page),
    ...titles(page),
    ...headlines(page),
    ...(isCareersPage(page) ? [] : invitation(page)),
    ...namedTrades(page),
  ];
}
