import { any } from '#core/any-of.ts';

/** How pages head what their customers say and what is told of them, and how they name who spoke, by language. */

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
export const ofStory = new RegExp(`^${story}(?:$|\\s*[:–—-]\\s)`, 'iu');
export const ofCustomers = new RegExp(`^${customers}$`, 'iu');

/** What a speaker is: "COO", "Head of Logistics". */
const role = any(
  'c[efimot]o|chief [\\p{L} ]+|(?:managing |creative |art |it |hr )?director|president|founder|co-?founder|owner|partner',
  '[\\p{L} -]*(?:manager|head of [\\p{L} ]+|leiter(?:in)?|engineer|officer|lead)|vp [\\p{L} ]+|vorstand',
  'geschäftsführer(?:in)?|inhaber(?:in)?|gründer(?:in)?|directeur|directrice|gérante?|fondat(?:eur|rice)',
  'director[a]?(?: [\\p{L} ]+)?|gerente|fundador[a]?|directeur|eigenaar|oprichter',
);
/** "Jane Roe, COO, Tallow": the name of whoever said what stands above, known by its capitals. */
export const speakerName = /^[-–—]?\s*\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}\s*[,|–—-]\s*/u;
/** Behind the name: what they are, and of which firm, in letters of any size. */
export const speakerWork = new RegExp(
  `^${role}\\s*(?:,|\\||–|—|@| at | bei | chez | en | bij | von )\\s*(?<firm>\\S.{1,50})$`,
  'iu',
);
