import { wholeCountry } from '#core/parse/country-names.ts';
import { all, attr, closest, type Element, one, rawText } from './dom.ts';
import { isArea } from './linkedin/area-words.ts';
import { counted } from './linkedin/card.ts';
import { bareName } from './linkedin/names.ts';
import { headcount, people } from './linkedin/overview-words.ts';
import { isLinkedIn, isNowhere, isWall, nameInTitle } from './linkedin/page.ts';
import { termRows, websiteLink } from './linkedin/parts.ts';
import { pause } from './linkedin/role-words.ts';
import { rolesOf, sinceIn, workOf } from './linkedin/roles.ts';
import { once } from './once.ts';
import { pieces, plain } from './pieces.ts';
import type { Clue, Page, Reader } from './reader.ts';

/** Sales Navigator names what it shows in `data-anonymize`, so that a screen can be shared without names. */

const isLead = (page: Page): boolean => /^\/sales\/(?:lead|people)\//.test(page.url.pathname);
const isAccount = (page: Page): boolean => /^\/sales\/(?:company|accounts?)\//.test(page.url.pathname);

/** The card of the lead or account; lists of others (similar leads, employees) come after it. */
const cardOf: (page: Page) => Element | null = once((page) => {
  const name = one(
    page.doc,
    isLead(page)
      ? 'main [data-anonymize="person-name"], [data-anonymize="person-name"]'
      : 'main [data-anonymize="company-name"], [data-anonymize="company-name"]',
  );
  // Nothing was named so in 2019.
  return name ? (closest(name, 'section') ?? closest(name, 'main, body')) : one(page.doc, 'main');
});

/** What stands under one of these names, below an element. */
const shown = (names: string, root: Element | null): string | null => {
  const selector = names.split(' ').map((name) => `[data-anonymize="${name}"]`);
  const found = root ? all(root, selector.join(), 10) : [];
  return (
    found
      .map((element) =>
        pieces(element)
          .map(({ text }) => text)
          .join(' '),
      )
      .find(Boolean) ?? null
  );
};

/** On leads or accounts only: what stands under these names in the card. */
const marked = (isIt: (page: Page) => boolean, names: string, rootOf = cardOf): Clue => ({
  from: `anonymize "${names.split(' ')[0]}"`,
  look: (page) => (isIt(page) ? shown(names, rootOf(page)) : null),
});
/** The roles of today, of which the first counts: their own section, or where the card says them. */
const rolesNow: (page: Page) => Element | null = once((page) => {
  // Where Experience says which of them it is, its company is not another's.
  const isTold = workOf(rolesOf(page)) !== undefined;
  const roles = isLead(page) && !isTold ? one(page.doc, '[data-sn-view-name="lead-current-role"]') : null;
  // A career break stands there as a role does.
  const isPause = (element: Element) => pause.test(plain(rawText(element)));
  return roles && all(roles, '[data-anonymize]', 20).some(isPause) ? null : roles;
});
/** Words and commas, or an area. */
const isPlace = (words: string): boolean =>
  /^\p{L}[\p{L}\s.'’,()/-]{2,80}$/u.test(words) && (words.includes(',') || isArea(words));

/** The place, where it has no name of its own: right before the count of connections. */
function placeIn(page: Page): string | null {
  const card = cardOf(page);
  const lines = card ? pieces(card).map(({ text }) => text) : [];
  const at = lines.findIndex((text) => counted.test(text));
  return lines.slice(0, Math.max(at, 0)).findLast((text) => isPlace(text) || wholeCountry(text) !== null) ?? null;
}

/** The size, where it has no name of its own: the first line of the card that counts people and nothing else. */
function sizeIn(page: Page): string | null {
  const lines = cardOf(page) ? pieces(cardOf(page) as Element).map(({ text }) => text) : [];
  return lines.find((text) => text.length < 40 && headcount.test(text) && people.test(text)) ?? null;
}

const wholeOf = (page: Page) => one(page.doc, 'main, body');

/** The current position, where Experience is loaded. */
const current = (part: 'title' | 'company' | 'since'): Clue => ({
  from: 'section "Experience", current position',
  look: (page) => (isLead(page) && workOf(rolesOf(page))?.[part]) || null,
});

/** Lead and account pages of LinkedIn Sales Navigator. */
export const salesNavigator: Reader = {
  site: 'sales-navigator',
  matches: ['https://*.linkedin.com/*'],
  claims(page) {
    if (isNowhere(page) || !isLinkedIn(page) || !page.url.pathname.startsWith('/sales')) return null;
    if (isWall(page)) return { kind: 'none', why: 'LinkedIn asks to sign in here: the page itself is not shown.' };
    if (isLead(page)) return { kind: 'person', why: 'This is a lead in Sales Navigator.' };
    if (isAccount(page)) return { kind: 'company', why: 'This is an account in Sales Navigator.' };
    return { kind: 'none', why: 'This Sales Navigator page is about no single lead or account.' };
  },
  expects: ['company.name'],
  clues: {
    'person.name': [
      {
        from: 'anonymize "person-name"',
        look: (page) => (isLead(page) ? bareName(shown('person-name', cardOf(page)) ?? '') : null),
      },
      { from: 'title of the page', look: (page) => (isLead(page) ? nameInTitle(page) : null) },
    ],
    'person.title': [current('title'), marked(isLead, 'job-title title', rolesNow), marked(isLead, 'job-title title')],
    'person.company': [current('company'), marked(isLead, 'company-name', rolesNow), marked(isLead, 'company-name')],
    'person.location': [
      marked(isLead, 'location'),
      { from: 'card of the lead, place', look: (page) => (isLead(page) ? placeIn(page) : null) },
    ],
    'person.inRoleSince': [
      current('since'),
      {
        from: 'current role',
        look(page) {
          const lines = rolesNow(page) ? pieces(rolesNow(page) as Element) : [];
          return lines.map(({ text }) => sinceIn(text)).find(Boolean) ?? null;
        },
      },
    ],
    'company.name': [current('company'), marked(isLead, 'company-name', rolesNow), marked(() => true, 'company-name')],
    'company.industry': [marked(isAccount, 'industry')],
    'company.employees': [
      marked(isAccount, 'company-size'),
      { from: 'card of the account, size', look: (page) => (isAccount(page) ? sizeIn(page) : null) },
    ],
    'company.revenue': [marked(isAccount, 'revenue')],
    'company.city': [marked(isAccount, 'location')],
    'company.country': [marked(isAccount, 'location')],
    'company.description': [marked(isAccount, 'company-blurb person-blurb', wholeOf)],
    'company.domain': [
      {
        from: 'link to the website',
        look(page) {
          const named = one(
            page.doc,
            '[data-control-name="visit_company_website"], .view-website-link, a[data-anonymize="company-website"]',
          );
          const link = named ?? websiteLink(page);
          return link && isAccount(page) ? attr(link, 'href') : null;
        },
      },
    ],
  },
  fields: (page) => (isAccount(page) ? termRows(page) : []),
};
