import { any } from '#core/any-of.ts';
import { agreement } from '../agreement.ts';
import { bareName } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { namesOf } from '../names/names.ts';
import { hiringOf } from '../people/hiring.ts';
import { hostLabelsOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { speaksForSeveral } from './business-signs.ts';
import { isJobAddress } from './job-address.ts';

/** A firm's own advertisement for one job: it stands below its page of jobs, and there is nobody else whose job it may be. */

/** "(m/w/d)", "(H/F)": only jobs are for anybody. */
export const ofJob = /\((?:[mwfdxhv]\s?[/|]\s?){1,2}[mwfdxhv]\)|\(all genders\)/i;

/** Who finds work for others is called so. */
const ofBoards =
  /jobs?|career|recruit|talent|hir(?:e|ing)|staff|personal|vacature|emploi|empleo|lavoro|praca|stellen|work/;
/** What agencies say of those they look for, and boards ask of whoever has work. */
const forOthers = new RegExp(
  `(?<!\\p{L})${any(
    'our client|on behalf of (?:our|a)|post an? (?:job|vacancy)|for employers|employers? login|job ?seekers?|company size|(?:job )?reference(?: number| no\\.?)?:',
    'unser(?:e[nms]?)? (?:kunden?|mandanten?|auftraggeber)|im (?:kunden)?auftrag|für arbeitgeber|stelle (?:inserieren|ausschreiben)',
    "notre client|pour (?:le compte de|l[’']un de nos clients)|nuestro cliente|nosso cliente|onze (?:klant|opdrachtgever)|il nostro cliente|azienda cliente",
  )}(?!\\p{L})`,
  'u',
);
const employer =
  /^(?:company|employer|hiring company|organi[sz]ation|arbeitgeber|unternehmen|firma|employeur|entreprise|empresa|werkgever|bedrijf|azienda)\s*:\s*(.+)$/;
const titledAt = /\s(?:at|bei|chez|bij|@)\s(\S.{1,40}?)(?:\s[|–—-]\s.*)?$/i;

const saysForOthers = (page: SitePage): boolean =>
  page.lines.some(({ text }) => forOthers.test(text.slice(0, 400).toLowerCase()));

/** Whether the page advertises a job at whoever asked for somebody to be found. */
export const isClientsJob = (page: SitePage, url: URL): boolean =>
  belowJobs.test(url.pathname.toLowerCase()) && isJobAddress(url) && saysForOthers(page);
const belowJobs = /\/[^/]+\/[^/]{6,}\/?$/;

/** Whose job the page advertises, where it is the site's own; null where it may be another's. */
export function advertiser(page: SitePage, url: URL): string | null {
  const hosts = hostLabelsOf(page);
  const said = namesOf(page)[0]?.said ?? '';
  if (!isJobAddress(url) || agreement(said, hosts) < 2 || ofBoards.test(letters(said))) return null;
  const own = letters(bareName(said));
  const isAnother = (name: string): boolean =>
    agreement(name, hosts) === 0 && !own.includes(letters(name)) && !letters(name).includes(own);
  const lines = page.lines.map(({ text }) => text.slice(0, 400).toLowerCase());
  const others = [titledAt.exec(page.title)?.[1], ...lines.map((line) => employer.exec(line)?.[1])];
  if (others.some((name) => name !== undefined && isAnother(name))) return null;
  const isJob =
    hiringOf(page).length > 0 ||
    speaksForSeveral(page) ||
    [page.title, ...page.lines.flatMap(({ heading, text }) => (heading === 1 ? [text] : []))].some((head) =>
      ofJob.test(head),
    );
  return isJob && !saysForOthers(page) ? said : null;
}
