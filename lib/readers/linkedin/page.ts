import { any } from '#core/any-of.ts';
import { all, attr, closest, type Element, one, parentOf, rawText, tagOf } from '../dom.ts';
import { cut } from '../gather.ts';
import { meta, titleOf } from '../meta.ts';
import { once } from '../once.ts';
import { type Piece, pieces } from '../pieces.ts';
import type { Page } from '../reader.ts';
import { bareName, degree } from './names.ts';
import { gone, wall } from './nothing-words.ts';

/** What LinkedIn's layouts have in common. They change often: headings, order and roles are asked first, classes last. */

/** The application itself; about.linkedin.com and the like are LinkedIn's company site. */
export const isLinkedIn = (page: Page): boolean =>
  /^(?:(?:www|m|touch|[a-z]{2})\.)?linkedin\.(?:com|cn)$/.test(page.url.hostname);

/** A saved page that says no address, or only the site's, can still be recognised by its landmarks. */
export const isNowhere = (page: Page): boolean =>
  !/^https?:$/.test(page.url.protocol) || (isLinkedIn(page) && page.url.pathname === '/');

/** Text for screen readers doubles what is shown; menus, buttons and dialogs are not about anyone. */
export function isNoise(element: Element, tag: string): boolean {
  if (tag === 'BUTTON' || tag === 'INPUT' || tag === 'NAV' || tag === 'FOOTER' || tag === 'FORM') return true;
  if (attr(element, 'hidden') !== '' || attr(element, 'role') === 'dialog' || attr(element, 'role') === 'menu')
    return true;
  if (/display:\s*none/.test(attr(element, 'style'))) return true;
  // Ember shows a line in a span that is hidden from screen readers, and says it to them in another.
  if (attr(element, 'aria-hidden') === 'true') return tag !== 'SPAN';
  return /(?:^|\s)(?:visually-hidden|a11y-text|sr-only|hide-a11y|hidden)(?:\s|$)/.test(attr(element, 'class'));
}

export const linkedInPieces = (root: Element): Piece[] => pieces(root, isNoise);

/** Headings of parts, and what stands for someone whose name is not shown: no names. */
const partName = new RegExp(
  `^${any(
    // English
    '\\d* ?notifications?|overview|about(?: us)?|info|highlights|featured|(?:all )?activity|experience|education|skills',
    'home|posts|page posts|linkedin(?: member| talent (?:solutions|insights)| recruiter)?',
    // German
    '\\d* ?benachrichtigung(?:en)?|übersicht|aktivitäten|berufserfahrung|linkedin-mitglied',
    // French
    'présentation|à propos|activité|expérience|membre de linkedin',
  )}$`,
  'i',
);

/** Whether one part of somebody's profile is shown by itself: "/in/kim-sample/details/skills/". Its heading is the part's, in any language. */
const isOnePart = (page: Page): boolean =>
  isLinkedIn(page) && /^\/in\/[^/]+\/(?:details?|recent-activity)\/./.test(page.url.pathname);

/**
 * The name in the window's title: "(10) Name | LinkedIn", or "Name - Title - Company | LinkedIn" when logged out; "Skills | Name | LinkedIn" where
 * one part is shown by itself.
 */
export function nameInTitle(page: Page): string {
  const parts = bareName(titleOf(page)).split(/ [-–] | \| /);
  if (isOnePart(page)) return parts.slice(1).at(-1) ?? '';
  return parts.find((name) => !partName.test(name) && !/^sales navigator$/i.test(name)) ?? '';
}

/** Title and company in a logged-out window's title, "Name - Title - Company | LinkedIn": all three, else it is not said which is which. */
export function roleInTitle(page: Page): readonly [title: string, company: string] | null {
  const [, title, company, ...more] = bareName(titleOf(page)).split(/ [-–] /);
  return title && company && more.length === 0 && !/\*{3,}/.test(`${title}${company}`) ? [title, company] : null;
}

const headings = (page: Page): Element[] => {
  const main = one(page.doc, 'main, [role="main"]');
  const inMain = main ? [...all(main, 'h1', 5), ...all(main, 'h2', 20)] : [];
  const anywhere = main ? [] : all(page.doc, 'h2', 20).filter((heading) => nameIn(heading) === nameInTitle(page));
  return [...inMain, ...all(page.doc, 'h1', 5), ...anywhere];
};

/** The words of a name's heading: what is shown of it, for a badge beside it may say more to screen readers, and no degree. */
export const nameIn = (heading: Element): string =>
  bareName(
    linkedInPieces(heading)
      .map(({ text }) => text)
      .filter((text) => !degree.test(text))
      .join(' ') || rawText(heading),
  );

/** The heading that names the page's person or company: the one that the title names too, else the first. */
export const nameHeading: (page: Page) => Element | null = once((page) => {
  // 2019 to 2021 the name stood in a list, and the headline in a heading.
  const listed = one(page.doc, '.pv-top-card--list:not(.pv-top-card--list-bullet) > li');
  if (listed) return listed;
  // Recruiter's name is no heading.
  const inRecruiter = one(page.doc, '[data-test-row-lockup-full-name]');
  if (inRecruiter) return inRecruiter;
  const title = nameInTitle(page);
  const said = headings(page).filter(
    (heading) =>
      closest(heading, 'aside, [role="dialog"]') === null &&
      !partName.test(nameIn(heading) || 'linkedin') &&
      !gone.test(rawText(heading)),
  );
  const first = isOnePart(page) ? undefined : said[0];
  return said.find((heading) => nameIn(heading) === title) ?? first ?? labelled(page, title);
});

/** Today's name is no heading everywhere: what stands first in the box that is labelled with it. */
function labelled(page: Page, title: string): Element | null {
  const boxes = title === '' ? [] : all(page.doc, 'a[href*="/in/"] [aria-label], a[href*="/in/"][aria-label]', 100);
  const box = boxes.find((each) => attr(each, 'aria-label').trim() === title);
  const first = box && linkedInPieces(box)[0];
  return first?.text === title ? first.element : null;
}

/** The card around the name. */
export const topCard: (page: Page) => Element | null = once((page) => {
  const heading = nameHeading(page);
  const card = heading && closest(heading, 'section, #topcard, [componentkey$="Topcard"], [id$="Topcard"]');
  if (card || !heading) return card;
  let box = parentOf(heading);
  while (box && !/^(?:MAIN|BODY)$/.test(tagOf(box)) && one(box, 'a[href*="contact-info"]') === null)
    box = parentOf(box);
  return box;
});

/** Whether LinkedIn says that there is no such page. */
export const isGone = (page: Page): boolean =>
  nameHeading(page) === null && all(page.doc, 'h1, h2', 10).some((heading) => gone.test(rawText(heading)));

/** Whether LinkedIn shows its sign-in wall instead of the page. */
export function isWall(page: Page): boolean {
  if (/^\/(?:authwall|login|signup|uas|checkpoint)/.test(page.url.pathname)) return true;
  if (/authwall|login|signup|checkpoint/i.test(meta(page, 'pagekey') ?? '')) return true;
  return (
    wall.test(titleOf(page)) || (one(page.doc, 'form input[name="session_key"]') !== null && nameHeading(page) === null)
  );
}

/** The page's structured data as it stands, for what is found outside the page. */
export const structured = (page: Page): { readonly jsonLd: readonly string[] } => ({
  jsonLd: all(page.doc, 'script[type*="ld+json" i]', 9).map((script) => cut(rawText(script), 200_000)),
});

/** LinkedIn's own address of the page, without what follows the name. */
export function ownAddress(page: Page, kinds: string): string | null {
  const at = new RegExp(`^/(?:${kinds})/[^/?#]+`).exec(page.url.pathname);
  return at && isLinkedIn(page) ? `https://www.linkedin.com${at[0]}` : null;
}
