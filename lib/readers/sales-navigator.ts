import { all, attr, closest, one } from './dom.ts';
import { bareName, isLinkedIn, isNowhere, isWall, linkedInPieces } from './linkedin/page.ts';
import { rolesOf } from './linkedin/roles.ts';
import { once } from './once.ts';
import { pieces } from './pieces.ts';
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
  return name && (closest(name, 'section') ?? closest(name, 'main, body'));
});

const shown = (page: Page, names: string, root: Element | null = cardOf(page)): string | null => {
  if (!root) return null;
  const found = all(
    root,
    names
      .split(' ')
      .map((name) => `[data-anonymize="${name}"]`)
      .join(', '),
    10,
  );
  for (const element of found) {
    const words = pieces(element)
      .map(({ text }) => text)
      .join(' ');
    if (words) return words;
  }
  return null;
};

const clue = (names: string, from = `anonymize "${names.split(' ')[0]}"`): Clue => ({
  from,
  look: (page) => shown(page, names),
});
const anywhere = (names: string): Clue => ({
  from: `anonymize "${names.split(' ')[0]}"`,
  look: (page) => shown(page, names, one(page.doc, 'main') ?? one(page.doc, 'body')),
});
const only = (isIt: (page: Page) => boolean, one: Clue): Clue => ({
  from: one.from,
  look: (page) => (isIt(page) ? one.look(page) : null),
});

/** The current position: from Experience where it is loaded, else from the card's list of current positions. */
const current = (page: Page) => rolesOf(page).find((role) => role.isCurrent) ?? null;

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
      only(isLead, { from: 'anonymize "person-name"', look: (page) => bareName(shown(page, 'person-name') ?? '') }),
    ],
    'person.title': [
      {
        from: 'section "Experience", current position',
        look: (page) => (isLead(page) ? (current(page)?.title ?? null) : null),
      },
      only(isLead, clue('job-title title')),
    ],
    'person.company': [
      {
        from: 'section "Experience", current position',
        look: (page) => (isLead(page) ? current(page)?.company || null : null),
      },
      only(isLead, clue('company-name')),
    ],
    'person.location': [only(isLead, clue('location'))],
    'person.inRoleSince': [
      {
        from: 'section "Experience", current position',
        look: (page) => (isLead(page) ? (current(page)?.since ?? null) : null),
      },
    ],
    'company.name': [
      {
        from: 'section "Experience", current position',
        look: (page) => (isLead(page) ? current(page)?.company || null : null),
      },
      clue('company-name'),
    ],
    'company.industry': [only(isAccount, clue('industry'))],
    'company.employees': [
      {
        from: 'anonymize "company-size"',
        look(page) {
          const size =
            isAccount(page) && cardOf(page) ? one(cardOf(page) as Element, '[data-anonymize="company-size"]') : null;
          return size && (linkedInPieces(size)[0]?.text ?? attr(size, 'aria-label'));
        },
      },
    ],
    'company.revenue': [only(isAccount, clue('revenue'))],
    'company.city': [only(isAccount, clue('location'))],
    'company.country': [only(isAccount, clue('location'))],
    'company.description': [only(isAccount, anywhere('company-blurb person-blurb'))],
    'company.domain': [
      {
        from: 'link "Visit website"',
        look(page) {
          const link = isAccount(page)
            ? one(
                page.doc,
                'a[data-control-name="visit_company_website"], a.view-website-link, a[data-anonymize="company-website"]',
              )
            : null;
          return link && attr(link, 'href');
        },
      },
    ],
  },
};
