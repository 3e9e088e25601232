import { any } from '#core/any-of.ts';
import type { SheetLine } from '#core/clipping.ts';
import { once } from '../../once.ts';
import type { Found } from '../../reader.ts';
import { isA, wordsAt } from '../../thing.ts';
import { isJobAddress, isJobsPath, leadsToJobs } from '../kind/job-address.ts';
import { letters } from '../letters.ts';
import { mailsOf } from '../mails.ts';
import { nameLettersOf } from '../names/names.ts';
import { ownSentence, sentencesOf } from '../sentences.ts';
import { siteOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { jsonLdOf, meta } from '../site-page.ts';
import { deniesHiring } from './hiring-denials.ts';
import { saysHiring } from './hiring-sayings.ts';
import {
  beckons,
  boards,
  boxes,
  easternRole,
  leadsElsewhere,
  namesCareers,
  role,
  workAt,
  workWords,
} from './hiring-words.ts';

/** Signs that the company is hiring: open roles first, then what it says, then a way to its careers page. */

/** "Careers in Family Sciences": what a school or a guide says of a trade. */
const ofField = /^(?:careers?|jobs) in /;

/** Whether the page itself is the one with the jobs. */
export const isCareersPage = (page: SitePage): boolean => isJobsPath(siteOf(page)?.url.pathname ?? '');

/** Whether words of a page of jobs, or of one job, name what somebody is hired as: nothing that the company sells. */
export const isOfJob = (page: SitePage, words: string): boolean => {
  const url = siteOf(page)?.url;
  return (
    (isCareersPage(page) || (url !== undefined && isJobAddress(url))) && (role.test(words) || easternRole.test(words))
  );
};

/** Open roles that the page lists: JobPosting data, then links to job boards, then headings on a careers page. */
function roles(page: SitePage): Found[] {
  const posted = jsonLdOf(page)
    .filter((thing) => isA(thing, /^JobPosting$/))
    .flatMap((thing) => {
      const dated = wordsAt(thing, 'datePosted')[0];
      return wordsAt(thing, 'title').map((said) => ({
        said,
        from: 'json-ld JobPosting.title',
        ...(dated === undefined ? {} : { dated }),
      }));
    });
  const linked = page.links.flatMap(({ href, text: said }) => {
    const isRole = boards.test(href)
      ? /\/[\w-]{6,}\/?(?:\?|$)/.test(href.replace(/^https?:\/\/[^/]+\/[^/]+/, ''))
      : /\/(?:jobs?|careers?|vacatures?|stellen(?:angebote)?|karriere|positions?|openings?|empleos?)\/[\w-]{6,}\/?$/i.test(
          href,
        );
    if (!isRole) return [];
    return role.test(said) && said.length < 80 ? [{ said, from: 'link to an open role' }] : [];
  });
  // Titles of people stand under "Our team", titles of openings under "Open roles" or on the careers page.
  const opening = page.lines.findIndex(
    (line) => line.heading > 0 && saysHiring(line.text) && !/^join us$/i.test(line.text),
  );
  const from = isCareersPage(page) ? 0 : opening;
  const headed =
    from < 0
      ? []
      : page.lines
          .slice(from)
          .flatMap((line) => (isRoleLine(line) ? [{ said: line.text, from: 'heading on a careers page' }] : []));
  return [...posted, ...linked, ...headed].slice(0, 25);
}

const isRoleLine = (line: SheetLine): boolean =>
  line.zone === 'main' &&
  (line.heading > 1 || /\((?:m\/w\/d|w\/m\/d|f\/m\/d|m\/f\/d|h\/f|f\/h)\)/i.test(line.text)) &&
  line.text.length < 70 &&
  role.test(line.text) &&
  !/[.!?:]$/.test(line.text);

const agency = new RegExp(
  `\\b${any(
    // English, German
    'staffing|recruit(?:ment|ing) (?:agency|firm|company|services)|executive search|headhunt\\w*|job ?board',
    'zeitarbeit|personalvermittlung|personaldienstleist\\w*',
    // French, Spanish, Italian, Dutch
    'cabinet de recrutement|intérim',
    'empresa de trabajo temporal',
    'agenzia per il lavoro',
    'uitzendbureau|werving en selectie',
  )}\\b`,
  'i',
);
/** A staffing firm or a job board: "Jobs" is what it sells. */
const isAgency = (page: SitePage): boolean =>
  agency.test(`${page.title} ${meta(page, 'description', 'og:description') ?? ''}`);

/** "Working at Marrowby" leads to what it offers people; "Working at heights" does not. */
const leadsToWork = (page: SitePage, words: string): boolean => {
  const where = letters(workAt.exec(words)?.groups?.where ?? '');
  return where !== '' && nameLettersOf(page).includes(where);
};

/** "Marrowby is hiring!" */
const isHiring = /(?<!\p{L})(?:is|are) (?:now |currently |always )?(?:hiring|recruiting)(?!\p{L}| out)/iu;
const hiresByName = (page: SitePage): Found[] =>
  sentencesOf(page).flatMap(({ text }) => {
    const hit = text.length < 200 && /hiring|recruiting/i.test(text) ? isHiring.exec(text) : null;
    return hit !== null && hit.index > 2 && !/\?$/.test(text) && ownSentence(page, text, hit.index)
      ? [{ said: text, from: 'words about hiring' }]
      : [];
  });

/** "Work with us" asks for customers as often: it is about work where words of work stand below it, or on a page of jobs. */
const invitations = (page: SitePage): Found[] =>
  page.lines.flatMap(({ text }, at) => {
    if (text.length > 60 || !beckons.test(text.toLowerCase())) return [];
    const below = page.lines.slice(at, at + 4).map((line) => line.text.slice(0, 400).toLowerCase());
    return isCareersPage(page) || below.some((words) => workWords.test(words))
      ? [{ said: text, from: 'words about hiring' }]
      : [];
  });

/** Whether a link's words promise jobs, and it does not lead to a form for customers or members. */
const leadsToCareers = (page: SitePage, href: string, text: string): boolean =>
  leadsToJobs(href) ||
  (boards.test(href) && !/\/(?:privacy|terms)/.test(href)) ||
  (namesCareers(text) && !(beckons.test(text.toLowerCase()) && leadsElsewhere.test(href.toLowerCase()))) ||
  leadsToWork(page, text);

/** Hiring signals in the page's words, the plainest first; a page that says it is not hiring gives none. */
export const hiringOf: (page: SitePage) => readonly Found[] = once((page) => {
  const lines = page.lines;
  // All lines at once: a dozen patterns on every line of a long page would take their time.
  const short = lines.flatMap(({ text }) => (text.length < 400 ? [text] : [])).join('\n');
  if (deniesHiring(short)) return [];
  // Who finds work for others lists other people's openings.
  if (isAgency(page)) return [];
  const open = roles(page);
  const said = (saysHiring(short) ? lines : [])
    .filter((line) => line.text.length < 200 && saysHiring(line.text))
    .map((line) => ({ said: line.text, from: 'words about hiring' }));
  const mailed = mailsOf(page)
    .filter(({ box }) => boxes.test(box.toLowerCase()))
    .map(({ box, host }) => ({ said: `${box}@${host}`, from: 'mail address of careers' }));
  const ways = page.links
    .filter(({ href, text }) => leadsToCareers(page, href, text))
    .slice(0, 5)
    .map(({ href, text }) => ({ said: text || href, from: 'link to careers' }));
  const found = [
    ...open,
    ...said.slice(0, 8),
    ...invitations(page),
    ...hiresByName(page).slice(0, 2),
    ...ways,
    ...mailed,
  ];
  // Where a link to such a page is a signal, so is the page.
  return found.length > 0 || !isCareersPage(page)
    ? found
    : lines
        .filter(({ heading, text }) => heading > 0 && heading < 3 && !ofField.test(text.toLowerCase()))
        .slice(0, 1)
        .map(({ text }) => ({ said: text, from: 'heading of a careers page' }));
});
