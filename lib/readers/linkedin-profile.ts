import { all, attr, closest, type Element, one } from './dom.ts';
import { cardOf } from './linkedin/card.ts';
import { speaksOfOver } from './linkedin/headline-words.ts';
import { comparedName, isAlike, isNamedIn } from './linkedin/named-in.ts';
import {
  isGone,
  isLinkedIn,
  isNowhere,
  isWall,
  linkedInPieces,
  nameHeading,
  nameIn,
  nameInTitle,
  roleInTitle,
  structured,
} from './linkedin/page.ts';
import { classed, experienceOf, type Role, rolesOf, workOf } from './linkedin/roles.ts';
import { meta } from './meta.ts';
import { once } from './once.ts';
import type { Clue, Page, Reader } from './reader.ts';

/** The current role: the top card's company decides between several, then the headline; else the first that is no board seat or the like. */
const roleOf: (page: Page) => Role | null = once((page) => {
  const { company, headline } = cardOf(page);
  const roles = rolesOf(page);
  const current = roles.filter((role) => role.isCurrent);
  const isShown = (role: Role) => comparedName(role.company) === comparedName(company ?? '');
  const shown =
    company === null
      ? undefined
      : (current.find(isShown) ?? current.find((role) => role.company && isAlike(role.company, company)));
  const [first] = roles;
  const isInHeadline = ({ company }: Role) =>
    headline !== null && !speaksOfOver(headline) && isNamedIn(headline, company);
  // Of "Sample" and "Sample Mills" the headline means the one that it names in full.
  const [inHeadline] = current
    .filter((role) => role.company.length > 2 && isInHeadline(role))
    .sort((one, other) => other.company.length - one.company.length);
  const meant = inHeadline ?? workOf(roles);
  // Some lists leave an end date on the position that the headline still names.
  const isNamed = first !== undefined && isInHeadline(first);
  const named = isNamed ? first : undefined;
  return shown ?? meant ?? named ?? null;
});

/** The top card's company, unless the list of positions says that it is a past one. */
function companyShown(page: Page): string | null {
  const { company } = cardOf(page);
  const isPast =
    roleOf(page) === null &&
    rolesOf(page).some((role) => company && (role.company === '' || isAlike(role.company, company)));
  return isPast ? null : company;
}

/** The whole headline, where no list of positions answers better; what it says of the role is worked out outside the page. */
const headline: Clue = {
  from: 'top card, headline',
  look: (page) => (rolesOf(page).length ? null : cardOf(page).headline),
};

/** What a logged-out window's title says of the role, where no list of positions answers better. */
const titled = (part: 0 | 1): Clue => ({
  from: 'title of the page, role',
  look: (page) => (rolesOf(page).length ? null : (roleInTitle(page)?.[part] ?? null)),
});

const employer: readonly Clue[] = [
  { from: 'section "Experience", current position', look: (page) => roleOf(page)?.company || null },
  { from: 'top card, company', look: companyShown },
  headline,
  titled(1),
];

const landmark =
  'section[componentkey*="profile.card"], .pv-top-card-section, .pv-top-card--list, main section[data-member-id], #topcard, #experience-section';

/** A person's LinkedIn profile: logged in (2018, 2024, 2026), logged out, and in Recruiter. */
export const linkedinProfile: Reader = {
  site: 'linkedin-profile',
  matches: ['https://*.linkedin.com/*'],
  claims(page) {
    const isProfile = { kind: 'person', why: 'This is a LinkedIn profile.' } as const;
    if (isNowhere(page)) {
      const isPublic = /public_profile/.test(meta(page, 'pagekey') ?? '');
      return isPublic || one(page.doc, landmark) ? isProfile : null;
    }
    if (!isLinkedIn(page)) return null;
    if (isWall(page)) return { kind: 'none', why: 'LinkedIn asks to sign in here: the page itself is not shown.' };
    if (/^\/(?:in|pub|(?:recruiter|talent)\/(?:[^/]+\/){0,5}profile)\//.test(page.url.pathname))
      return isGone(page) ? { kind: 'none', why: 'LinkedIn says that there is no such page.' } : isProfile;
    return { kind: 'none', why: 'This LinkedIn page is about no single person or company.' };
  },
  expects: ['person.name', 'person.title', 'person.company', 'person.location'],
  clues: {
    'person.name': [
      {
        from: 'top card, name',
        look(page) {
          const heading = nameHeading(page);
          return heading && nameIn(heading);
        },
      },
      { from: 'title of the page', look: nameInTitle },
    ],
    'person.title': [
      { from: 'section "Experience", current position', look: (page) => roleOf(page)?.title ?? null },
      headline,
      titled(0),
    ],
    'person.company': employer,
    'company.name': employer,
    'person.location': [
      { from: 'top card, location', look: (page) => cardOf(page).location },
      {
        from: 'top card, location',
        look: (page) =>
          classed(
            page.doc,
            [
              '.pv-top-card-section__location, [data-test-row-lockup-location], #topcard .location-industry a',
              '.top-card__subline-item, .profile-info-subheader, .pv-top-card--list-bullet > li, #topcard .locality',
              '#headline .locality, .text-body-small.inline.t-black--light.break-words',
            ].join(),
          ),
      },
    ],
    'person.inRoleSince': [
      {
        from: 'section "Experience", current position',
        look: (page) => (roleOf(page)?.isCurrent ? (roleOf(page)?.since ?? null) : null),
      },
    ],
    'company.linkedin': [
      {
        from: 'section "Experience", link to the company',
        look(page) {
          const role = roleOf(page);
          const links = experienceOf(page) ? all(experienceOf(page) as Element, 'a[href*="/company/"]', 40) : [];
          const isAbout = (link: Element) =>
            linkedInPieces(closest(link, 'li') ?? link).some(({ text }) => isNamedIn(text, role?.company ?? ''));
          const link = links.find(isAbout);
          const slug = /\/company\/([^/?#]+)/.exec(link ? attr(link, 'href') : '')?.[1];
          // A number is LinkedIn's own id: it names the company to nobody else.
          return slug && !/^\d+$/.test(slug) ? `https://www.linkedin.com/company/${slug}` : null;
        },
      },
    ],
  },
  sheet: [structured],
};
