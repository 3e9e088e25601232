import { any } from '#core/any-of.ts';
import type { SheetLine } from '#core/clipping.ts';
import { once } from '../once.ts';
import { letters } from './letters.ts';
import { hostLabelsOf } from './site.ts';
import type { SitePage } from './site-page.ts';

/** Where a page lets its customers speak, or speaks of them: what is said there is theirs. */

/** Headings over one customer, or over what customers say. */
const story = any(
  '(?:customer |client |our )?(?:case stud(?:y|ies)|success stor(?:y|ies)|customer stor(?:y|ies)|testimonials?)',
  'what (?:our |some of our )?(?:customers|clients|users|people|others) (?:are saying|have to say|say|think)(?: about us)?',
  '(?:hear|words) from our (?:customers|clients)',
  'das sagen unsere kunden|was (?:unsere )?kunden (?:über uns )?sagen|kundenstimmen|stimmen unserer kunden',
  '(?:fallstudie|anwenderbericht|erfolgsgeschichte|kundenreferenz|referenzprojekt)n?',
  'témoignages?|ils nous font confiance|ce que disent nos clients|(?:étude de cas|cas client)s?',
  'testimonios?|lo que dicen nuestros clientes|casos? de éxito',
  'wat (?:onze )?klanten zeggen|klantverhalen|klantervaringen|(?:praktijk|klant)case',
  'dicono di noi|casi? di successo|testimonianze',
);
/** Headings over a list of customers. */
const customers = any(
  '(?:our |some of our |selected |featured )?(?:customers?|clients?|references)',
  '(?:unsere )?(?:kunden|referenzen)|(?:nos )?(?:clients|références)|(?:nuestros )?clientes|(?:onze )?klanten|(?:i nostri )?clienti',
);
const ofStory = new RegExp(`^${story}(?:$|\\s*[:–—-]\\s)`, 'iu');
const ofCustomers = new RegExp(`^${customers}$`, 'iu');

/** "Jane Roe, COO, Tallow": who said what stands above. */
const role = any(
  'c[efimot]o|chief [\\p{L} ]+|(?:managing |creative |art |it |hr )?director|president|founder|co-?founder|owner|partner',
  '[\\p{L} -]*(?:manager|head of [\\p{L} ]+|leiter(?:in)?|engineer|officer|lead)|vp [\\p{L} ]+|vorstand',
  'geschäftsführer(?:in)?|inhaber(?:in)?|gründer(?:in)?|directeur|directrice|gérante?|fondat(?:eur|rice)',
  'director[a]?(?: [\\p{L} ]+)?|gerente|fundador[a]?|directeur|eigenaar|oprichter',
);
const speaker = new RegExp(
  `^[-–—]?\\s*\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3}\\s*[,|–—-]\\s*${role}\\s*(?:,|\\||–|—|@| at | bei | chez | en | bij | von )\\s*(?<firm>\\S.{1,50})$`,
  'iu',
);

/** What customers' own words or stories are: by number of the line. */
export interface CustomerLines {
  /** Lines in which a customer is told of, or speaks. */
  readonly told: ReadonlySet<number>;
  /** Those of them in a story, whose labels are the customer's, too. */
  readonly stories: ReadonlySet<number>;
}

/** The lines of a page that are its customers'. A story lasts until the next heading of its rank. */
export const customerLinesOf = once((page: SitePage): CustomerLines => {
  const told = new Set<number>();
  const stories = new Set<number>();
  page.lines.forEach((line, at) => {
    if (line.heading > 0 && line.zone === 'main') {
      const isStory = ofStory.test(line.text);
      if (!isStory && !(line.heading > 1 && ofCustomers.test(line.text))) return;
      for (const below of section(page.lines, at)) {
        told.add(below);
        if (isStory) stories.add(below);
      }
    } else if (line.text.length < 120 && isAnotherSpeaker(page, line.text)) told.add(at).add(at - 1);
  });
  return { told, stories };
});

/** The numbers of the lines below a heading, down to the next of its rank, or to where the page's frame begins. */
function section(lines: readonly SheetLine[], at: number): number[] {
  const rank = lines[at]?.heading ?? 0;
  const rest = lines.slice(at + 1);
  const end = rest.findIndex(
    ({ heading, zone }) => (heading > 0 && heading <= rank) || zone === 'foot' || zone === 'nav',
  );
  return rest.slice(0, end < 0 ? rest.length : end).map((_, below) => at + 1 + below);
}

/** Whether a line names who spoke, of a firm that is not the page's. */
function isAnotherSpeaker(page: SitePage, text: string): boolean {
  const firm = letters(speaker.exec(text)?.groups?.firm ?? '');
  return (
    firm !== '' && !hostLabelsOf(page).some((host) => host.length > 2 && (firm.includes(host) || host.includes(firm)))
  );
}
