import { any } from '#core/any-of.ts';
import { plainLabel } from '../../labels.ts';
import type { SitePage } from '../site-page.ts';

/** Places that are a project's, a job's or an event's. */

/** "Location: Lyon, France" among "Client: …" and "Year: …" is that of a project, a job or an event. */
const ofProject =
  /^(?:client|customer|company|project|event|position|job title|department|employment type|year|date|duration|package|price|size|completed|architect|budget|employer)(?: (?:name|type|date))?$/i;
/** "Open positions", "Our projects": the heading over places that are theirs. */
const ofOthersHead = new RegExp(
  `^(?:our |latest |recent |selected |current |upcoming |open )*${any(
    "jobs?|positions?|vacancies|openings|careers?|join (?:us|our team)|we(?:['’]re| are) hiring|projects?|portfolio|references?",
    'case stud(?:y|ies)|events?|fairs?|workshops?|dates|tour dates|stellenangebote|offene stellen|stellen|karriere|jobangebote|projekte',
    "referenzen|veranstaltungen|termine|messen|offres d['’]emploi|recrutement|réalisations|projets|événements|vacatures|projecten|agenda",
    'ofertas de empleo|proyectos|eventos|lavora con noi|progetti|eventi',
  )}$`,
  'u',
);
/** Whether what stands in a line is told of one of these. */
export const isOfProject = ({ lines }: SitePage, at: number): boolean =>
  ofOthersHead.test(
    plainLabel(lines.slice(Math.max(0, at - 25), at).findLast(({ heading }) => heading > 0 && heading < 3)?.text ?? ''),
  ) ||
  lines
    .slice(Math.max(0, at - 7), at + 5)
    .some(({ text }) => text.length < 120 && ofProject.test(plainLabel(text.split(/[:：]/)[0] as string)));
