import { any } from '#core/any-of.ts';

/** What a page of jobs is called in addresses: one list for those who ask what a page is, where a link leads and what stands below. */

/** In small letters, the words parted by a hyphen. "/employment" is as often the law of it. */
export const jobPages = any(
  'careers?|jobs?|(?:job|career|employment)-(?:opportunities|offers|openings)|vacanc(?:y|ies)',
  '(?:open-)?positions|(?:current-)?openings|join-(?:us|our-team|the-team)|work-(?:with|for|at)-us',
  'karriere|stellen(?:angebote|anzeigen)?|offene-stellen|ausbildung',
  'recrutement|carrieres?|emplois?|offres-d-?emploi|nous-rejoindre|rejoignez-nous',
  'empleos?|ofertas-de-empleo|trabaja-con-nosotros|trabalhe-conn?osco|carreiras|vagas',
  'lavora-con-noi|vacatures?|werken-bij[^/.]*',
  'lediga-jobb|jobb|ledige-(?:stillinger|jobs?)|kariera|praca|oferty-pracy',
).replaceAll('-', '[-_]?');

const at = new RegExp(`/${jobPages}(?:\\.[a-z]{3,5})?(?:/(?:index\\.[a-z]+)?)?$`);
const atOrBelow = new RegExp(`/${jobPages}(?:\\.[a-z]{3,5})?(?:/|$)`);
const jobHost = /^(?:careers?|jobs?|karriere)\./;

/** Whether a path is that of the page with the jobs. */
export const isJobsPath = (path: string): boolean => at.test(path.toLowerCase());

/** Whether a page stands among the jobs: at their page, or below it. */
export const isJobAddress = (url: URL): boolean =>
  atOrBelow.test(url.pathname.toLowerCase()) || jobHost.test(url.hostname);

/** Whether a link leads to a page of jobs, as a whole address or from beside it: "https://jobs.acme.com/", "../careers/index.html". */
export function leadsToJobs(href: string): boolean {
  const [, host = '', path = ''] = /^(?:(?:https?:)?\/\/([^/?#]+))?([^?#]*)/.exec(href.toLowerCase()) ?? [];
  return jobHost.test(host) || isJobsPath(`/${path}`);
}
