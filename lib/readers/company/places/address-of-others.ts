import { parseDomain } from '#core/parse/domain.ts';
import { agreement } from '../agreement.ts';
import { letters } from '../letters.ts';
import { nameLettersOf, namesOf } from '../names/names.ts';
import { chosenLabel, hostLabelsOf, isOnTrial, mailHostsOf, sameSite, siteOf, writtenHostsOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import type { Address } from './address.ts';

/** Addresses of an agent, of whoever runs the site, of a member's university: another's mail or web address stands with them. */

const host = /@([\w-]+(?:\.[\w-]+)+)|(?<![@\w.-])(?:https?:\/\/)?(www\.[\w-]+(?:\.[\w-]+)+)/gi;

/** Whether what is to be reached beside an address is of another's domain alone, and the firm is not named over it. */
export function isOfAnother(page: SitePage, { at, line }: Address): boolean {
  const site = siteOf(page);
  if (site === null || isOnTrial(page)) return false;
  const beside = page.lines.slice(at, at + 6).filter(({ zone }) => zone === line.zone);
  const domains = beside
    .flatMap(({ text }) => [...text.matchAll(host)])
    .map(([, mail, web]) => (mail ?? web ?? '').toLowerCase())
    .filter((one) => parseDomain(one) !== null);
  // One domain for all the page is the firm's, whatever it is called.
  const all = new Set([...mailHostsOf(page), ...writtenHostsOf(page)].map(parseDomain).filter((one) => one !== null));
  if (domains.length === 0 || all.size < 2) return false;
  const names = namesOf(page).map(({ said }) => said);
  const isOwn = (domain: string): boolean =>
    sameSite(domain, site.url.hostname) || names.some((name) => agreement(name, [letters(chosenLabel(domain))]) > 0);
  const above = letters(
    page.lines
      .slice(Math.max(0, at - 3), at + 1)
      .map(({ text }) => text)
      .join(' '),
  );
  return !domains.some(isOwn) && ![...nameLettersOf(page), ...hostLabelsOf(page)].some((name) => above.includes(name));
}
