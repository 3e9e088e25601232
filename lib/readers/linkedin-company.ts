import { all, attr, type Element, one, rawText } from './dom.ts';
import { namesOf } from './linkedin/overview-names.ts';
import {
  isGone,
  isLinkedIn,
  isNowhere,
  isWall,
  linkedInPieces,
  nameHeading,
  nameIn,
  nameInTitle,
  ownAddress,
  structured,
  topCard,
} from './linkedin/page.ts';
import { sectionOf, termRows, websiteLink } from './linkedin/parts.ts';
import { meta } from './meta.ts';
import { once } from './once.ts';
import { plain } from './pieces.ts';
import type { Page, Reader } from './reader.ts';

/** The overview as it stands: definition lists, then in its section each piece with the next. Which are labels is decided outside the page. */
function rowsOf(page: Page): { readonly label: string; readonly said: string }[] {
  const rows = termRows(page);
  const about = aboutOf(page);
  const lines = about ? linkedInPieces(about) : [];
  lines.forEach(({ text }, index) => {
    if (text.length < 40) rows.push({ label: text, said: lines[index + 1]?.text ?? '' });
  });
  return rows;
}

const overviewHeading = new RegExp(`^${namesOf('about')}$`, 'i');
const aboutOf: (page: Page) => Element | null = once((page) => sectionOf(page, ['about-us'], overviewHeading));

/** Where its first office is: in the list of locations, the lines after the one that says which that is. */
function firstOffice(page: Page): string {
  const section = sectionOf(page, [], /^(?:locations|standorte|lieux|sites|ubicaciones|locaties|sedi)(?: \(\d+\))?$/i);
  const lines = section ? linkedInPieces(section).map(({ text }) => text) : [];
  const at = lines.findIndex((text) => /^(?:primary|hauptstandort|hauptsitz|principal|primario|primair)$/i.test(text));
  const rest = at < 0 ? [] : lines.slice(at + 1, at + 5);
  // Each office ends with the link to its map.
  const end = rest.findIndex((text) => !/\d|,/.test(text));
  const last = rest.findIndex((text) => /,\s*[A-Z]{2}$/.test(text));
  return rest.slice(0, end >= 0 ? end : Math.max(last, 0) + 1).join(', ');
}

/** What stands under the name, one after the other: slogan, industry, place, followers, head count. */
function underName(page: Page): string {
  const card = topCard(page);
  const heading = nameHeading(page);
  const lines = card && heading ? linkedInPieces(card) : [];
  return lines
    .slice(lines.findIndex(({ element }) => heading?.contains(element)) + 1)
    .map(({ text }) => text)
    .join(' · ');
}

/** "Series B · Mar 12, 2024", which leads to the round on Crunchbase. */
function lastRound(page: Page): { readonly stage: string; readonly at: string } | null {
  const link = one(page.doc, 'a[href*="crunchbase.com/funding_round/"]');
  const words = link
    ? linkedInPieces(link)
        .map(({ text }) => text)
        .join(' ')
    : '';
  const time = link && one(link, 'time');
  const at = time ? plain(rawText(time)) : (/·\s*(.+)$/.exec(words)?.[1] ?? '');
  return words ? { stage: words.replace(at, ''), at } : null;
}

const openings =
  /^(?:see|view)(?: all)?(?: \d+)? (?:open )?jobs?$|^jobs ansehen$|^alle jobs anzeigen$|^voir les offres d.emploi$/i;
const landmark =
  '.org-top-card, .org-top-card-module, .basic-info-about, .org-page-details__definition-term, .org-top-card-summary__title, [data-test-id="about-us"]';

/** A company's LinkedIn page, logged in or out. */
export const linkedinCompany: Reader = {
  site: 'linkedin-company',
  matches: ['https://*.linkedin.com/*'],
  claims(page) {
    const isCompany = { kind: 'company', why: "This is a company's LinkedIn page." } as const;
    if (isNowhere(page)) {
      const isGuest = /org_guest_company/.test(meta(page, 'pagekey') ?? '');
      return isGuest || one(page.doc, landmark) ? isCompany : null;
    }
    if (!isLinkedIn(page) || !/^\/(?:company|showcase|school)\/[^/]+/.test(page.url.pathname)) return null;
    if (isWall(page)) return { kind: 'none', why: 'LinkedIn asks to sign in here: the page itself is not shown.' };
    return isGone(page) ? { kind: 'none', why: 'LinkedIn says that there is no such page.' } : isCompany;
  },
  expects: ['company.name', 'company.industry', 'company.employees', 'company.city', 'company.domain'],
  clues: {
    'company.name': [
      {
        from: 'top card, name',
        look(page) {
          const heading = nameHeading(page);
          return heading && nameIn(heading);
        },
      },
      { from: 'title of the page', look: (page) => nameInTitle(page).split(':')[0] ?? null },
    ],
    'company.domain': [
      {
        from: 'top card, link to the website',
        look(page) {
          const link = websiteLink(page);
          // A longer address may be a campaign's or one that leads on.
          return /^https?:\/\/[^/?#]+\/?$/.exec(link ? attr(link, 'href') : '')?.[0] ?? null;
        },
      },
    ],
    'company.description': [
      {
        from: 'section "About"',
        look(page) {
          const about = aboutOf(page);
          const lines = about ? linkedInPieces(about) : [];
          const own = lines.filter(({ text }) => !/^linkedin\b/i.test(text));
          const isSentence = (text: string) => text.length > 30 && /[.!?…]$/.test(text);
          return (own.find(({ text }) => text.length > 60) ?? own.find(({ text }) => isSentence(text)))?.text ?? null;
        },
      },
    ],
    'company.hiring': [
      {
        from: 'link to open jobs',
        look: (page) =>
          all(page.doc, 'main a, .org-top-card a, .top-card-layout a', 400)
            .map((link) => rawText(link).trim())
            .filter((words) => openings.test(words))
            .slice(0, 1),
      },
    ],
    'company.fundingStage': [{ from: 'funding, last round', look: (page) => lastRound(page)?.stage ?? null }],
    'company.fundingAt': [{ from: 'funding, last round', look: (page) => lastRound(page)?.at ?? null }],
    'company.linkedin': [{ from: 'address of the page', look: (page) => ownAddress(page, 'company|showcase|school') }],
  },
  sheet: [structured],
  fields: (page) => [
    ...rowsOf(page),
    { label: 'under the name', said: underName(page) },
    { label: 'first office', said: firstOffice(page) },
  ],
};
