import { agreement } from '../agreement.ts';
import { bareName } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { beforeName, isPageWord } from '../names/name-words.ts';
import { namesOf } from '../names/names.ts';
import { hostLabelsOf, isLent } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { titleParts } from '../title-parts.ts';
import { businessSigns, menuEntries, speaksForSeveral } from './business-signs.ts';
import { companyMenu, siteMenu } from './menu-words.ts';
import { sellsSomething } from './page-signs.ts';
import { isForItself, isSomebodys, isUnwritten, leadsThroughLife, mayBePerson } from './person-signs.ts';

/** Why a page is a company's own on which no one thing says so: its heading, its menu, its name in several places, several small signs. */

/** With one full stop, also behind "Acme Inc.". */
export const ended = (words: string): string => `${words.replace(/\.$/, '')}.`;

/** What of a company the page is by its heading or a part of its title: "About us", "About Acme". */
function topicOf(page: SitePage, own: string): string | undefined {
  const heads = page.lines.filter(({ heading }) => heading > 0).slice(0, 3);
  const parts = titleParts(page.title);
  const words = [...heads.map(({ text }) => text), page.title, ...(parts.length === 2 ? parts : [])];
  return words.find(
    (text) =>
      siteMenu.test(text) ||
      companyMenu.test(text) ||
      (beforeName.test(text) && letters(bareName(text.replace(beforeName, ''))) === own) ||
      (isPageWord(text) && !/^(?:untitled|index|loading|home|welcome)/i.test(text)),
  );
}

/** Where the first name stands. */
const placesOfName = (page: SitePage): readonly string[] => {
  const [first] = namesOf(page);
  return namesOf(page).flatMap(({ said, from }) => (said === first?.said && from !== undefined ? [from] : []));
};
/** Whether the title gives the name, and the copyright line does. */
const isSigned = (page: SitePage): boolean =>
  ['title', 'copyright line'].every((from) => placesOfName(page).includes(from));

/** What those say who give away what they make. */
const isOpenSource = ({ lines, links }: SitePage): boolean =>
  [...lines, ...links].some(
    ({ text }) =>
      text.length < 200 &&
      /open[- ]source|mit licen[sc]e|apache licen[sc]e|contributors|documentation|\b(?:npm|pip) install|github/i.test(
        text,
      ),
  );

/** Whether two places of the page's head that do not copy each other give its first name. */
function isShownTwice(page: SitePage): boolean {
  const isOf = (pattern: RegExp): boolean => placesOfName(page).some((from) => pattern.test(from));
  return isOf(/title$|site_name$/) && isOf(/logo$|home page$/);
}

/** What bears out together that the page is a company's own. `own`: its name, in letters. */
export function weighedReason(page: SitePage, url: URL | null, own: string): string | null {
  const hosts = hostLabelsOf(page);
  const [named] = namesOf(page);
  const isLentHere = url !== null && isLent(url);
  const isOwn = url !== null && !isLentHere;
  const { isNamed, weight, said } = businessSigns(page);
  const agreed = Math.max(0, ...namesOf(page).map((name) => agreement(name.said, hosts)));
  const isSpoken = speaksForSeveral(page);
  // What somebody shows of themselves on a lent host has such menus too: a company's sells something, or is called like the host and says more.
  const isShown = isNamed && agreed > 1 && (weight >= 3.5 || (isSpoken && isSigned(page) && !isOpenSource(page)));
  const isFirm = isLentHere && isShown && (isSpoken || !mayBePerson(named?.said ?? ''));
  if (isLentHere && (leadsThroughLife(page, named?.said ?? '') || (!sellsSomething(page) && !isFirm))) return null;
  // Magazines have such menus too, over pages whose address is a headline.
  if (url !== null && /\/(?:[\p{L}\d]+-){3,}[^/]*\/?$/u.test(url.pathname)) return null;
  if (isForItself(page) || isSomebodys(page) || isUnwritten(page)) return null;
  const topic = url === null ? topicOf(page, own) : undefined;
  if (topic !== undefined && own !== '') return `It is headed “${topic}”, and gives its name.`;
  const { ofCompany, ofSite } = menuEntries(page);
  if (ofCompany.size + ofSite.size > 1 && namesOf(page).length > 0) return 'Its menu is that of a company site.';
  // The title and the logo say what the host does, and somebody speaks for several.
  if (named !== undefined && (isFirm || (isOwn && agreed > 1 && isSpoken && isShownTwice(page))))
    return ended(`It shows its name, ${named.said}`);
  const borne = isOwn ? ([0, 0, 1, 1.5][agreed] ?? 0) : 0;
  // Without a name it takes more: an advertisement or a listing gives a number and an address, too.
  return weight + borne >= (isNamed ? 3 : 3.5) ? `The page ${said.slice(0, 3).join(', ')}.` : null;
}
