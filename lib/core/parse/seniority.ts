import { anyOf, plainTitle } from './title-words.ts';

/** How senior a title says that somebody is. Highest first: "Co-Founder & CTO" is a founder, "Senior Manager" a manager. */
export const seniorities = [
  'owner',
  'founder',
  'c-level',
  'vp',
  'head',
  'director',
  'lead',
  'manager',
  'senior',
  'entry',
  'intern',
] as const;
export type Seniority = (typeof seniorities)[number];

/** Titles whose words mislead: they are read first, and what they hold counts no further. */
const misleading: readonly (readonly [RegExp, Seniority | null])[] = [
  [
    anyOf('(?:product|process|data|service|platform|technical|account|proxy product|system|application|po)s? owner'),
    null,
  ],
  [anyOf('lead gen(?:eration)?|lead qualification|lead management|lead nurturing|lead development|inbound lead'), null],
  [anyOf('head office|headhunter|head hunter'), null],
  [
    anyOf(
      'art directors?|art directeur|directeur artistique|chief of staff(?: (?:to|of|for) .*)?|director of photography|casting director',
    ),
    null,
  ],
  [anyOf('partner (?:manager|success|marketing|sales|development|account|solutions)'), 'manager'],
  [
    anyOf(
      '(?:hr|business|people|finance|talent|channel|technology|strategic|implementation|delivery) (?:business )?partner',
    ),
    null,
  ],
  [
    anyOf(
      'cheff?e? de (?:projets?|produits?|marche|publicite|secteur|chantier|rayon|groupe|zone|mission)|(?:project|bouw|filiaal)leiders?|(?:project|bouw|filiaal)leidster',
    ),
    'manager',
  ],
  [anyOf("chef d'equipe|cheffe d'equipe|jef[ea] de equipo|team ?chef|lider de equipo"), 'lead'],
  [anyOf('jef[ea] de (?:proyectos?|producto)'), 'manager'],
  [
    anyOf(
      '(?:it |technische[r]? )?(?:projekt|bau|filial|markt|objekt|regional|gebiets|produktions)leit(?:er|erin|ung)',
    ),
    'manager',
  ],
  [
    anyOf(
      '(?:team|gruppen|schicht|arbeitsgruppen)leit(?:er|erin|ung)|teamleiders?|vorarbeiter(?:in)?|teamleads?|techleads?',
    ),
    'lead',
  ],
];

const levels: readonly (readonly [Seniority, RegExp])[] = [
  [
    'owner',
    anyOf(`co ?owners?|owners?|business owner|inhaber(?:in)?|eigentumer(?:in)?|gesellschafter(?:in)?|geschaftsinhaber(?:in)?|proprietaire|duen[oa]|propietari[oa]|eigenaar|eigenaresse|titolare|sole proprietor|proprietor
      managing partner|senior partner|founding partner|equity partner|general partner`),
  ],
  [
    'founder',
    anyOf(
      `(?:co ?)?founders?|founding (?:member|ceo|cto|engineer)|cofounder|(?:mit)?(?:be)?grunder(?:in)?|fondateurs?|fondatrice|co ?fondateur|co ?fondatrice|cofondat(?:eur|rice)|(?:co ?)?fundador(?:a)?|cofundador(?:a)?|(?:mede ?)?oprichter|(?:mede ?)?oprichtster|medeoprichter`,
    ),
  ],
  [
    'c-level',
    anyOf(`(?:deputy |interim |co )?c(?:eo|fo|to|oo|mo|io|iso|po|ro|ro|hro|do|co|so|lo|ao|xo|no|tpo|cao|dpo)s?|chief(?: [\\p{L}&]+){1,4} officer|chief executive
      president|presidente?a?|president directeur general|pdg|managing director|geschaftsfuhr(?:er|erin|ung)|geschaftsfuhrende(?:r|s)?|geschaftsleit(?:er|erin|ung)|vorstand(?:s|s(?:vorsitzende[r]?|mitglied|chef(?:in)?))?|vorstandin|vorsitzende[r]?
      directeurs? general(?:e)?|directrice generale|director(?:a)? general|consejer[oa] delegad[oa]|gerant(?:e)?|algemeen directeur|bestuurder|bestuursvoorzitter|statutair directeur|directeur eigenaar
      amministratore delegato|gerente general|chair(?:man|woman|person)?|finanzvorstand|directeur directeur`),
  ],
  [
    'vp',
    anyOf('s?e?a?vp|[sea]vp|gvp|rvp|vice pres|vp president|vizeprasident(?:in)?|vicepresident[ea]?|vice presidente'),
  ],
  [
    'head',
    anyOf(
      `heads?|leit(?:er|erin|ung)|[\\p{L}]+leit(?:er|erin|ung)|leitende[rn]?|bereichsvorstand|hoofd|afdelingshoofd|cheff?e? (?:des?|du|d'[\\p{L}]+)(?! (?:cuisine|partie|rang))|jef[ea]|chief|hauptabteilungsleit(?:er|erin)|ressortleit(?:er|erin)|lider|general manager|country manager`,
    ),
  ],
  [
    'director',
    anyOf(
      `directors?|dir|direktor(?:in)?|direct(?:eur|rice)s?|directora|direttore|direttrice|[\\p{L}]*direktor(?:in)?|drh|daf|dsi|dg|prokurist(?:in)?|[\\p{L}]+directeur`,
    ),
  ],
  ['lead', anyOf('leads?|leader|team ?leader|supervisor|foreman|[\\p{L}]*leider|capo|coordinador(?:a)? general')],
  [
    'manager',
    anyOf(
      `managers?|mgr|[\\p{L}]+manager(?:in)?|managerin|responsables?|gerent[ea]|encargad[oa]|gestionnaire|beheerder|verantwoordelijke|disponent(?:in)?|gestor(?:a)?`,
    ),
  ],
  [
    'senior',
    anyOf(
      'senior|sr|seniore?|principal|staff (?:software|engineer|data|product|site|security|machine|design).*|distinguished|ervaren|fellow|confirmee?',
    ),
  ],
  [
    'entry',
    anyOf(
      `junior|jr|entry level|trainee|graduate|apprentice|auszubildende[r]?|azubi|alternante?|apprentie?|aprendiz|berufseinsteiger(?:in)?|duales studium|dualer? student(?:in)?|volontar(?:in)?|debutante?|starter|nachwuchs[\\p{L}]*`,
    ),
  ],
  [
    'intern',
    anyOf(
      `interns?|internship|praktikant(?:in)?|praktikum|stagiaires?|stagiair|stage|becari[oa]|practicante|en practicas|werkstudent(?:in)?|working student|student assistant|tirocinante|stagista`,
    ),
  ],
];
/** These say where somebody stands at the bottom; "Junior Product Manager" is no manager yet. */
const lowest: readonly Seniority[] = ['intern', 'entry'];

/** The seniority that a title states, or null where it states none. */
export function parseSeniority(title: string): Seniority | null {
  let words = plainTitle(title);
  for (const [pattern, meant] of misleading) {
    if (!pattern.test(words)) continue;
    const rest = words.replace(pattern, ' ');
    const higher = meant === null ? null : stated(rest);
    if (meant !== null)
      return higher !== null && seniorities.indexOf(higher) < seniorities.indexOf(meant) ? higher : meant;
    words = rest;
  }
  return stated(words) ?? (/^ (?:equity )?partner (?:$|&|and|in |bei|at )/.test(words) ? 'owner' : null);
}

function stated(words: string): Seniority | null {
  const found = levels.filter(([, pattern]) => pattern.test(words)).map(([level]) => level);
  const first = found[0];
  const low = lowest.find((level) => found.includes(level));
  // A junior or a trainee stays one beside "manager" or "lead"; above that both words are a title's own.
  if (low && first && ['manager', 'lead', 'senior', 'head'].includes(first)) return low;
  // "VP President" is what a vice president was made into: it is no president.
  if (first === 'c-level' && / vp president /.test(words) && !levels[2]![1].test(words.replace(/ vp president /g, ' ')))
    return 'vp';
  return first ?? null;
}
