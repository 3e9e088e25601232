import { any } from '#core/any-of.ts';
import { plain } from './trade-match.ts';

/** What some words say of the company itself, clause by clause, without those for whom the work is done. */

/** "Meals to schools": whoever these are, they are served. */
const served = any(
  'schools|universities|colleges|hospitals|clinics|restaurants|hotels|banks|insurers|retailers|farm(?:er)?s|builders',
  'contractors|manufacturers|airlines|dealers|municipalities|homeowners|pubs|bars|shops|cafes|salons|surgeries|practices',
  'dentists|doctors|vets|garages|gyms|landlords|breweries|bakeries|nurseries|wineries|law firms|hauliers|carriers',
);
/** "Pumps for farms", "meals to schools". */
const forWhom = new RegExp(
  `\\s${any(
    'for|fur|pour|para|voor|per|для|serving|help(?:s|ed|ing)?(?! you)',
    `to(?= (?:[\\d.,]+ )?(?:\\p{L}+ ){0,2}?${served}\\b)`,
    'to(?= (?:(?:over|more than|some) )?\\d[\\d.,]+ )',
  )}\\s`,
  'u',
);
/** Whoever is this is it for what follows: "partner for", "spécialiste pour". */
const forWhat = new RegExp(
  `${any(
    'company|shop|studio|team|cent(?:re|er)|institut[eo]?|academy|society|partner|expert|specialist|solutions?',
    'spezialist\\p{L}*|experte?n?|sachverstandige\\p{L}?|gutachter\\p{L}*|losung\\p{L}*|(?:fach)?betrieb|zentrum',
    'partenaire|specialiste|socio|especialista|soluciones|soluzioni|oplossing\\p{L}*',
  )}$`,
  'u',
);
/** "飲食店向けシステム", "병원을 위한 소프트웨어": whom it is for stands before. */
const forWhomInEast = /[^\s、。・,]*向け|\S*[을를] 위한/gu;
/** "Careers in open banking", "Jobs in der Pflege": what the people work in, which is not always what the house sells. */
const ofJobs = /(?<=\b(?:careers?|jobs|karriere|carrieres?|vacatures|empleos?)) (?:in|im|en|dans)\s.*$/;
/** "Nursing jobs in hospitals": what those do who look for one. */
const jobsOf = /\b\p{L}+ (?:jobs|vacancies) (?:in|at|with|across|for)\s[^:,;]*/gu;
const house = any(
  'practice|clinic|surgery|restaurant|hotel|pub|bar|cafe|shop|salon|studio|garage|gym|farm|school|nursery|brewery|bakery',
  'winery|vineyard|church|charity|law firm|agency|dealership|pharmacy|warehouse|fleet|lab(?:oratory)?|venue|hostel|campsite',
);
/** "Run your dental practice from anywhere": the reader's own house. "Your dental practice in Leeds" is the company. */
const readersHouse = new RegExp(
  `\\b(?:run|running|manage|managing|grow|growing|fill|filling|market|promote|protect|automate|digitise|digitize) your (?:\\p{L}+ ){0,2}?${house}\\b`,
  'gu',
);
/** "Over 900 dentists use it", "Más de 300 bodegas confían en nosotros", "3 000 garages utilisent …": who they are, is no trade of the company. */
const countedUsers = new RegExp(
  `(?:^|\\s)\\d[\\d.,\\s]*(?:\\+ )?(?:\\p{L}[\\p{L}'-]* ){1,4}?${any(
    'use|uses|using|trust|trusts|rely|run on|work with|love|choose',
    'nutzen|verwenden|vertrauen|arbeiten mit|setzen auf|utilisent|font confiance|travaillent avec|nous font',
    'confian|usan|utilizan|trabajan con|usano|utilizzano|si affidano|lavorano con|gebruiken|vertrouwen|werken met',
  )}\\b`,
  'gu',
);
/** "Connects hotels to booking sites": both ends are others. */
const connected = /\b(?:connects?|links|brings? together)\s[^.;]*?\s(?:to|with)\b/gu;

/** "Products used in shipping and farming": by whom they are used. */
const usedIn =
  / (?:used|applied|utili[sz]ed|eingesetzt|utilisee?s?|utilizad[ao]s?) (?:[\p{L}-]+ ){0,3}(?:in|dans|en|im)\s.*$/u;
/** "Customer data" is handled by many a firm, and says nothing of its customers. */
const ofCustomers =
  'data|service|support|engagement|success|experience|relationship|feedback|journey|communication|loyalty';
const ofOthers = new RegExp(
  `\\b${any(
    `customers?(?! (?:${ofCustomers}|acquisition|identity))|clients?|kunden|clientes|klanten|clienti`,
    'industries|branchen|sectors|secteurs|sectores|sectoren',
    '(?:our|unsere|nos|nuestros|onze|i nostri) partners?',
  )}\\b`,
  'u',
);

/** "for clients of all sizes, with ten years of experience in tax advice": in what it has experience is its own. */
const experience =
  /\b(?:experience|erfahrung|experiencia|esperienza|ervaring)\s(?:in(?: (?:the|der|de))?|im|en|em|dans(?: l[ea])?|nell[ao]|nel|met)\s(.{3,80})$/;

/** "Design and implementation": steps of any work. */
const design = 'design|diseno|desenho|conception|conzeption|konzeption|ontwerp|progettazione';
const execution =
  'implement\\p{L}*|implantac\\p{L}*|ejecucion|umsetzung|execution|delivery|realizzazione|realisation|uitvoering';
/** "We design and build websites": of these nobody is a builder. */
const goods =
  'websites?|software|apps?|machines?|drones?|products|systems|platforms|brands|electronics|tools|boats|instruments';
/** What it says it is not, whom it speaks for or belongs to, and who else has a part in it: "not a bank", "services provided by Sutton Bank". */
const notItsOwn = new RegExp(
  any(
    `\\b(?:${design}) (?:and|&|y|e|et|und|en) (?:${execution})\\b`,
    "\\b(?:not (?:an?|the)|kein\\p{L}{0,2}|pas une?|no es una?|geen|non un[ao']?)\\s[^,]*",
    '\\b(?:provided|issued|held|insured|regulated|licensed|supervised|authori[sz]ed|overseen|backed|funded) by\\s.*',
    '\\b(?:members?|accredited|the voice) (?:of|by)\\s.*',
    '\\b(?:mitglied\\p{L}*|membres?|miembros?|membri|lid|leden) (?:im|in|der|des|de|du|della?|van)\\s.*',
    `\\bdesigns? (?:and|&) (?:builds?|makes?)(?= (?:\\p{L}+ ){0,2}(?:${goods})\\b)`,
    '\\b(?:divided|split|segregated) into\\s[^.]*\\b(?:departments?|units|sections)\\b.*',
    '\\bregistered (?:trade ?marks?|payment facilitators?|agents?|representatives?)\\s(?:of|with|by)\\s.*',
  ),
  'gu',
);

/** "Founded by four students of Marrow University": where somebody learned. */
const learner = 'students?|graduat\\p{L}+|enrolled|degrees?|studied|professors?|alumn\\p{L}+|dorms?';
const whereLearned = new RegExp(
  any(
    `\\b(?:${learner})\\b[^,;]{0,60}?\\b(?:university|college|universitat|universite|universidad)\\b`,
    '\\bcollege (?:students?|experience|life|campus\\p{L}*)\\b',
  ),
  'gu',
);

const notOfItself = [notItsOwn, whereLearned, forWhomInEast, jobsOf, readersHouse, countedUsers, connected];

/** The words that say what it is, clause by clause: without those for whom it is, and without those of others. */
export const clausesOf = (words: string): string[] =>
  plain(words.slice(0, 1500))
    .split(/[.;!?|•·()]|\s[-–—]\s|\s(?:that|which|who|qui|que|welche)\s/)
    .map((clause) => notOfItself.reduce((left, other) => left.replace(other, ' '), clause))
    .flatMap((clause) => [clause, ...(ofOthers.test(clause) ? (experience.exec(clause)?.slice(1) ?? []) : [])])
    .map((clause) => {
      // "Your partner for solar panels" names the trade behind "for".
      const at = forWhom.exec(clause)?.index ?? 0;
      if (forWhat.test(clause.slice(0, at))) return clause;
      // "For 30 years …" is not said of anyone.
      return at < 4 ? clause : clause.slice(0, at);
    })
    .map((clause) => clause.replace(ofJobs, '').replace(usedIn, ''))
    .filter((clause) => !ofOthers.test(clause));

/** What it is and whom it is for, of each clause that says both: "software" and "dentists in Kent". */
export const forWhomOf = (words: string): { readonly what: string; readonly whom: string }[] =>
  plain(words.slice(0, 1500))
    .split(/[.;:!?|•·()]|\s[-–—]\s/)
    .flatMap((clause) => {
      const found = forWhom.exec(clause);
      if (found === null || found.index < 4) return [];
      const what = clause.slice(0, found.index);
      return forWhat.test(what) ? [] : [{ what, whom: clause.slice(found.index + found[0].length) }];
    });
