import type { Seniority } from './seniorities.ts';
import { anyOf } from './title-words.ts';

/** How titles say how senior somebody is, folded. */

/** Titles whose words mislead: they are read first, and what they hold counts no further. */
export const misleadingTitles: readonly (readonly [RegExp, Seniority | null])[] = [
  [
    anyOf('(?:product|process|data|service|platform|technical|account|proxy product|system|application|po)s? owner'),
    null,
  ],
  [anyOf('lead gen(?:eration)?|lead qualification|lead management|lead nurturing|lead development|inbound lead'), null],
  // In French and Dutch a "stage" is an internship.
  [
    anyOf(
      '(?:early|late|later|growth|seed|mid|multi|final|centre|center|main|sound) stage',
      'stage(?= (?:managers?|directors?|designers?|technicians?|hands?|crew|lighting|actors?|gate)(?: |$))',
    ),
    null,
  ],
  [anyOf('head office|headhunter|head hunter'), null],
  [
    anyOf(
      'art directors?|art directeur|directeur artistique|chief of staff(?: (?:to|of|for) .*)?',
      'director of photography|casting director',
    ),
    null,
  ],
  [anyOf('partner (?:manager|success|marketing|sales|development|account|solutions)'), 'manager'],
  [
    anyOf(
      '(?:hr|business|people|finance|talent|channel|technology) (?:business )?partner',
      '(?:strategic|implementation|delivery) (?:business )?partner',
    ),
    null,
  ],
  [
    anyOf(
      // French
      'cheff?e? de (?:projets?|produits?|marche|publicite|secteur|chantier|rayon|groupe|zone|mission)',
      // Dutch
      '(?:project|bouw|filiaal)leiders?|(?:project|bouw|filiaal)leidster',
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
      '(?:team|gruppen|schicht|arbeitsgruppen)leit(?:er|erin|ung)|teamleiders?|vorarbeiter(?:in)?',
      'teamleads?|techleads?',
    ),
    'lead',
  ],
];

/** Highest first. */
export const seniorityWords: readonly (readonly [Seniority, RegExp])[] = [
  [
    'owner',
    anyOf(
      // English
      'co ?owners?|owners?|business owner|sole proprietor|proprietor',
      'managing partner|senior partner|founding partner|equity partner|general partner',
      // German
      'inhaber(?:in)?|eigentumer(?:in)?|gesellschafter(?:in)?|geschaftsinhaber(?:in)?',
      // French, Spanish, Italian, Dutch
      'proprietaire|duen[oa]|propietari[oa]|titolare|eigenaar|eigenaresse',
    ),
  ],
  [
    'founder',
    anyOf(
      // English
      '(?:co ?)?founders?|founding (?:member|ceo|cto|engineer)|cofounder',
      // German
      '(?:mit)?(?:be)?grunder(?:in)?',
      // French, Spanish
      'fondateurs?|fondatrice|co ?fondateur|co ?fondatrice|cofondat(?:eur|rice)|(?:co ?)?fundador(?:a)?|cofundador(?:a)?',
      // Dutch
      '(?:mede ?)?oprichter|(?:mede ?)?oprichtster|medeoprichter',
    ),
  ],
  [
    'c-level',
    anyOf(
      // English
      '(?:deputy |interim |co )?c(?:eo|fo|to|oo|mo|io|iso|po|ro|ro|hro|do|co|so|lo|ao|xo|no|tpo|cao|dpo)s?',
      'chief(?: [\\p{L}&]+){1,4} officer|chief executive|president|managing director|chair(?:man|woman|person)?',
      // German
      'geschaftsfuhr(?:er|erin|ung)|geschaftsfuhrende(?:r|s)?|geschaftsleit(?:er|erin|ung)|finanzvorstand',
      'vorstand(?:s|s(?:vorsitzende[r]?|mitglied|chef(?:in)?))?|vorstandin|vorsitzende[r]?',
      // French
      'president directeur general|pdg|directeurs? general(?:e)?|directrice generale|gerant(?:e)?|directeur directeur',
      // Spanish, Italian
      'presidente?a?|director(?:a)? general|consejer[oa] delegad[oa]|gerente general|amministratore delegato',
      // Dutch
      'algemeen directeur|bestuurder|bestuursvoorzitter|statutair directeur|directeur eigenaar',
    ),
  ],
  [
    'vp',
    anyOf('s?e?a?vp|[sea]vp|gvp|rvp|vice pres|vp president|vizeprasident(?:in)?|vicepresident[ea]?|vice presidente'),
  ],
  [
    'head',
    anyOf(
      // English
      'heads?|chief|general manager|country manager',
      // German
      'leit(?:er|erin|ung)|[\\p{L}]+leit(?:er|erin|ung)|leitende[rn]?|bereichsvorstand',
      'hauptabteilungsleit(?:er|erin)|ressortleit(?:er|erin)',
      // French, Spanish, Dutch
      "cheff?e? (?:des?|du|d'[\\p{L}]+)(?! (?:cuisine|partie|rang))|jef[ea]|lider|hoofd|afdelingshoofd",
    ),
  ],
  [
    'director',
    anyOf(
      // English
      'directors?|dir',
      // German
      'direktor(?:in)?|[\\p{L}]*direktor(?:in)?|prokurist(?:in)?',
      // French, Spanish, Italian, Dutch
      'direct(?:eur|rice)s?|drh|daf|dsi|dg|directora|direttore|direttrice|[\\p{L}]+directeur',
    ),
  ],
  ['lead', anyOf('leads?|leader|team ?leader|supervisor|foreman|[\\p{L}]*leider|capo|coordinador(?:a)? general')],
  [
    'manager',
    anyOf(
      // English, German
      'managers?|mgr|[\\p{L}]+manager(?:in)?|managerin|disponent(?:in)?',
      // French, Spanish, Dutch
      'responsables?|gestionnaire|gerent[ea]|encargad[oa]|gestor(?:a)?|beheerder|verantwoordelijke',
    ),
  ],
  [
    'senior',
    anyOf(
      'senior|sr|seniore?|principal|distinguished|fellow|ervaren|confirmee?',
      'staff (?:software|engineer|data|product|site|security|machine|design).*',
    ),
  ],
  [
    'entry',
    anyOf(
      // English
      'junior|jr|entry level|trainee|graduate|apprentice|starter',
      // German
      'auszubildende[r]?|azubi|berufseinsteiger(?:in)?|duales studium|dualer? student(?:in)?|volontar(?:in)?',
      'nachwuchs[\\p{L}]*',
      // French, Spanish
      'alternante?|apprentie?|debutante?|aprendiz',
    ),
  ],
  [
    'intern',
    anyOf(
      // English
      'interns?|internship|working student|student assistant',
      // German
      'praktikant(?:in)?|praktikum|werkstudent(?:in)?',
      // French, Dutch, Spanish, Italian
      'stagiaires?|stage|stagiair|becari[oa]|practicante|en practicas|tirocinante|stagista',
    ),
  ],
];
