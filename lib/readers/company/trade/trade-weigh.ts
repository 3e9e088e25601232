import { any } from '#core/any-of.ts';
import { headsOf } from './trade-heads.ts';
import { hitsIn, plain } from './trade-match.ts';

/** Which industry some words speak of, told from the words of trades in them. */

/** Some of the page's words, how much they say of its trade, and where they stand. */
export interface Told {
  readonly said: string;
  readonly from: string;
  readonly weight: number;
  /** What is weighed of it, where that is not all. */
  readonly only?: string;
}

/** An industry with the words that spoke for it. */
export interface Trade {
  readonly industry: string;
  readonly said: string;
  readonly from: string;
}

/** "Meals to schools": whoever these are, they are served. */
const served = any(
  'schools|universities|colleges|hospitals|clinics|restaurants|hotels|banks|insurers|retailers|farm(?:er)?s|builders',
  'contractors|manufacturers|airlines|dealers|municipalities|homeowners',
);
/** "Pumps for farms", "meals to schools". */
const forWhom = new RegExp(
  `\\s${any(
    'for|fur|pour|para|voor|per|для|serving|help(?:s|ed|ing)?(?! you)',
    `to(?= (?:[\\d.,]+ )?(?:\\p{L}+ ){0,2}?${served}\\b)`,
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
/** What it says it is not, and who else has a part in it: "not a bank", "services provided by Sutton Bank". */
const notItsOwn = new RegExp(
  any(
    `\\b(?:${design}) (?:and|&|y|e|et|und|en) (?:${execution})\\b`,
    "\\b(?:not (?:an?|the)|kein\\p{L}{0,2}|pas une?|no es una?|geen|non un[ao']?)\\s[^,]*",
    '\\b(?:provided|issued|held|insured|regulated|licensed|supervised|authori[sz]ed|overseen|backed|funded) by\\s.*',
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

/** The words that say what it is, clause by clause: without those for whom it is, and without those of others. */
const clausesOf = (words: string): string[] =>
  plain(words.slice(0, 1500))
    .split(/[.;!?|•·()]|\s[-–—]\s|\s(?:that|which|who|qui|que|welche)\s/)
    .map((clause) => [notItsOwn, whereLearned, forWhomInEast].reduce((left, other) => left.replace(other, ' '), clause))
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

/** Whether words name a trade plainly, and not as that of those for whom the work is done. */
export const namesOwnTrade = (words: string): boolean =>
  clausesOf(words).some((clause) => hitsIn(clause).some(({ isWeak }) => !isWeak));

/** Who carries goods stores and sends them, too, who writes software runs it, and who lays pipes puts in heat pumps: of such two the one said most is no doubt. */
const kin: readonly (readonly string[])[] = [
  ['logistics', 'transportation'],
  ['software', 'it-services'],
  ['construction', 'renewables'],
];

/** How much an industry has to weigh, and how much more than the next. */
const least = 2;
const clearly = 1.4;

/**
 * The one industry that the page's words speak for, with the words that do so most; null where they speak for none, or for
 * several alike. `lang` is the page's: in French, Spanish and Italian what a thing is stands before what it is for.
 */
export function tradeOf(told: readonly Told[], lang: string): Trade | null {
  const strong = summed(told, lang, false);
  const plainly = clearest(strong);
  if (plainly !== null) return plainly;
  const weak = summed(told, lang, true);
  const weakly = clearest(weak);
  if (weakly === null || !isSaidInText(weak.get(weakly.industry))) return null;
  // Where enough is said of other trades, too, a weak word decides only between them.
  const said = [...strong].filter(([, { sum }]) => sum >= least).map(([industry]) => industry);
  return said.length === 0 || said.includes(weakly.industry) ? weakly : null;
}

/** "Summit Engineering", "Acme Technologies": a weak word in a name or a headline says little, unless the text says it, too. */
const isSaidInText = (sum: Sum | undefined): boolean =>
  [...(sum?.ofPlace ?? [])].some(([from, said]) => said >= 1 && !/^(?:name|title|menu|footer|address)/.test(from));

/** Places of one sort say at most twice what one of them says: a menu of twenty lines is no better than a title. */
const twice = 2;

/** What speaks for an industry: how much, which place does so most, and how much each sort of place. */
interface Sum {
  sum: number;
  best: Told;
  most: number;
  readonly ofPlace: Map<string, number>;
}

/** What speaks for each industry, by its words of one sort. */
function summed(told: readonly Told[], lang: string, weak: boolean): Map<string, Sum> {
  const headFirst = /^(?:fr|es|it|pt|ca)/i.test(lang);
  const sums = new Map<string, Sum>();
  for (const one of told) {
    const hits = clausesOf(one.only ?? one.said)
      .flatMap((clause) => headsOf(clause, headFirst))
      .filter((hit) => hit.isWeak === weak);
    const trades = new Set(hits.map((hit) => hit.industry));
    for (const industry of trades) {
      const share = hits.filter((hit) => hit.industry === industry).length / hits.length;
      const had = sums.get(industry) ?? { sum: 0, best: one, most: 0, ofPlace: new Map() };
      const sofar = had.ofPlace.get(one.from) ?? 0;
      // What is named first is what it is; the rest of a list is what else it does.
      const full = one.weight * (hits[0]?.industry === industry ? Math.max(share, 0.6) : share);
      const adds = Math.max(0, Math.min(full, one.weight * twice - sofar));
      had.ofPlace.set(one.from, sofar + adds);
      had.sum += adds;
      if (full > had.most) Object.assign(had, { best: one, most: full });
      sums.set(industry, had);
    }
  }
  return sums;
}

/** The industry for which most speaks, where it is enough and clearly more than for the next. */
function clearest(sums: ReadonlyMap<string, Sum>): Trade | null {
  const [first, ...others] = [...sums].sort(([, a], [, b]) => b.sum - a.sum);
  const isKin = ([industry]: readonly [string, unknown]): boolean =>
    kin.some((two) => two.includes(industry) && two.includes(first?.[0] ?? ''));
  const second = others.find((other) => !isKin(other));
  const said = (first?.[1].sum ?? 0) + others.filter(isKin).reduce((sum, [, one]) => sum + one.sum, 0);
  if (first === undefined || said < least || said < clearly * (second?.[1].sum ?? 0)) return null;
  const [industry, { best }] = first;
  return { industry, said: best.said, from: best.from };
}
