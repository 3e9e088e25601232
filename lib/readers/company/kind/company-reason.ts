import { agreement } from '../agreement.ts';
import { bareName, hasLegalForm } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { claimsCopyright, copyrightHolder } from '../names/copyright.ts';
import { beforeName, isPageWord, nameLabel, plausible } from '../names/name-words.ts';
import { aliasesOf, namesOf } from '../names/names.ts';
import { labelled } from '../pairs.ts';
import { hiringOf, isCareersPage } from '../people/hiring.ts';
import { phonesOf } from '../phones/phones.ts';
import { addressesOf } from '../places/addresses.ts';
import { publishersOf } from '../publisher.ts';
import { hostLabelsOf, isLent, isOnTrial, siteName } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { titleParts } from '../title-parts.ts';
import { advertiser } from './job-page.ts';
import { isCompanyPath, isHome } from './page-address.ts';
import { isForItself, isUnwritten, teaches } from './person-signs.ts';
import { ended, weighedReason } from './weighed-reason.ts';

/** Why a page that is nothing else is a company's own. */

const isForInvestors =
  /\/(?:investors?|investor-relations|investoren|investisseurs|inversores|aandeelhouders)\/?(?:index\.html?)?$/i;

/** What bears out that the page is a company's own. */
export function companyReason(page: SitePage, url: URL | null): string | null {
  const hosts = hostLabelsOf(page);
  const [publisher] = publishersOf(page);
  if (publisher !== undefined) return `The page describes its own organisation (${publisher.how}).`;
  // "Nom commercial : Acme" in a notice says whose the site is, whatever its host.
  const given = labelled(page, nameLabel).find(
    ({ how, said }) =>
      how !== 'sibling' &&
      plausible(said) &&
      (page.title.includes(bareName(said)) || (hasLegalForm(said) && isPageWord(page.title))),
  );
  if (given !== undefined) return ended(`It says whose it is: ${given.label.trim()}, ${given.said}`);
  const [own = ''] = namesOf(page).map(({ said }) => letters(bareName(said)));
  const titled = titleParts(page.title)
    .map((part) => part.replace(beforeName, ''))
    .find((part) => hasLegalForm(part) && plausible(part) && letters(bareName(part)) === own);
  if (titled !== undefined) return ended(`Its title gives its legal name, ${titled}`);
  // On a host that lends names to everybody a name in the address may be that of a person.
  const isLentHere = url !== null && isLent(url);
  const isOwn = url !== null && !isLentHere;
  if (isOwn && isHome(url) && namesOf(page).length > 0 && !(isOnTrial(page) && isForItself(page)))
    return 'This is the home page of a site that gives its name.';
  if (isOwn && isCompanyPath(url)) return 'Its address is that of a company page.';
  const lines = page.lines;
  const holder = lines
    .filter((line) => line.text.length < 300)
    .map((line) => (claimsCopyright(line.text) ? copyrightHolder(line.text) : null))
    .find((name) => name !== null);
  // A holder that the host does not bear out may be anybody: a publisher, whoever made the site. Its name has to head the page.
  if (
    holder !== undefined &&
    holder !== null &&
    ((!isLentHere && agreement(holder, hosts) > 0) || (hasLegalForm(holder) && page.title.includes(bareName(holder))))
  )
    return ended(`Its copyright line names ${holder}`);
  // Teachers and doctors of universities give theirs, too.
  if (
    addressesOf(page).length > 0 &&
    phonesOf(page).length > 0 &&
    !teaches(page) &&
    !(url === null && isUnwritten(page))
  )
    return 'It gives an address and a telephone number.';
  const called = siteName(page);
  if (called !== null && hasLegalForm(called) && page.title.includes(bareName(called)))
    return ended(`Its head gives its legal name, ${called}`);
  if (isOwn && addressesOf(page).length > 0) {
    const legal = [...namesOf(page), ...aliasesOf(page)].find(
      ({ said }) => hasLegalForm(said) && agreement(said, hosts) > 0,
    );
    if (legal !== undefined) return ended(`It gives an address and its legal name, ${legal.said}`);
  }
  // Only who employs somebody has a page of jobs, and only who may be bought into one for investors: on a lent host, too.
  const [named] = namesOf(page);
  if (
    isLentHere &&
    named !== undefined &&
    titleParts(page.title).length > 1 &&
    page.title.includes(bareName(named.said))
  ) {
    if (isCareersPage(page) && hiringOf(page).length > 0) return `It is a page of jobs at ${ended(named.said)}`;
    if (isForInvestors.test(url.pathname)) return `It is a page for investors in ${ended(named.said)}`;
  }
  const job = url === null ? null : advertiser(page, url);
  if (job !== null) return `It is a page of jobs at ${ended(job)}`;
  return weighedReason(page, url, own);
}
