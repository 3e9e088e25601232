import type { Department } from './departments.ts';
import { anyOf } from './title-words.ts';

/** What departments of work, and of the whole firm are called in titles, folded; their order counts, as `department.ts` says. */
export const departmentsOfWorks: readonly (readonly [Department, RegExp])[] = [
  [
    'engineering',
    anyOf(
      // English
      'software|(?:full ?stack|front ?end|back ?end|web|mobile) (?:developer|engineer|entwickler(?:in)?|dev)',
      '(?:ios|android|java|python|javascript|php|ruby) (?:developer|engineer|entwickler(?:in)?|dev)',
      '(?:node|react|cloud|embedded|devops|application|game) (?:developer|engineer|entwickler(?:in)?|dev)',
      'engineer(?:ing|s)?|developers?|dev|devops|sre|site reliability|programmer|coder|architect(?:e|o)?|cto|vp eng',
      'qa|quality assurance|test(?:er|ing)?|scrum master|agile coach|tech(?:nology| lead)?',
      'technical(?: lead| director)?|frontend|backend|fullstack|r ?& ?d engineer|chief technology officer',
      // German
      'entwickl(?:er|erin|ung)|[\\p{L}]*entwickl(?:er|erin|ung)|entwicklungs[\\p{L}]+|ingenieur(?:in|e)?',
      'informatiker(?:in)?|programmierer(?:in)?|architekt(?:in)?|konstrukteur(?:in)?|technik|techniker(?:in)?',
      'technische[rn]?|technik[\\p{L}]+',
      // French
      'developpeu(?:r|se)|developpement|technique',
      // Spanish
      'ingenier[oa]|ingenieria|desarrollador(?:a)?|desarrollo|programador(?:a)?|tecnico',
      // Dutch
      'ontwikkelaar|softwareontwikkelaar|technisch',
    ),
  ],
  [
    'it',
    anyOf(
      // English
      'it|ti|cio|information (?:technology|systems?)|sys ?admin|system(?:s)? administrator|network|infrastructure|ict',
      'digital(?: transformation)?|crm|erp|sap|salesforce|helpdesk',
      // German
      'systemadministrator(?:in)?|netzwerk[\\p{L}]*|edv|digitalisierung|systembetreuer(?:in)?',
      // French, Spanish, Dutch
      "dsi|informatique|systemes? d'informations?|systemes|administrateur (?:systeme|reseau)s?|informatica|sistemas",
      'systeembeheerder|applicatiebeheerder',
    ),
  ],
  [
    'research',
    anyOf(
      // English
      'research(?:er)?|r ?& ?d|scientist|postdoc(?:toral)?|phd|laboratory|lab',
      // German
      'forsch(?:er|erin|ung)|wissenschaft(?:ler|lerin|liche[r]?)?|[\\p{L}]*forschung',
      // French, Spanish, Dutch
      'recherche|chercheu(?:r|se)|investigador(?:a)?|investigacion|i ?\\+ ?d|onderzoek(?:er)?',
    ),
  ],
  [
    'education',
    anyOf(
      // English
      'education|teach(?:er|ing)|professor(?:in)?|lecturer|instructor|train(?:er|ing)|learning(?: & development)?',
      'l ?& ?d|tutor|coach|curriculum',
      // German
      'lehrer(?:in)?|dozent(?:in)?|ausbild(?:er|erin|ung)|bildung|schulung',
      // French, Spanish, Dutch
      'enseignante?|formation|formateur|formatrice|professeure?|profesor(?:a)?|formacion|educacion',
      'docent|leraar|onderwijs|opleiding(?:en)?',
    ),
  ],
  [
    'operations',
    anyOf(
      // English
      'operations?|ops|coo|logist(?:ics?|ik|ique|ica|iek|ik[\\p{L}]+)|supply chain|manufacturing|production|plant',
      'warehouse|facilit(?:y|ies)|project(?: manager| management)?|program(?:me)? (?:manager|director)|pmo|quality',
      'lean|office manager|process|delivery|dispatcher|fleet|maintenance|strategy|transformation|business analyst',
      'general manager|workplace|administration',
      // German
      'operativ[\\p{L}]*|betrieb(?:s[\\p{L}]+)?|produktion(?:s[\\p{L}]+)?|produktions[\\p{L}]+|lager[\\p{L}]*',
      'projekt[\\p{L}]*|qualitats[\\p{L}]+|disponent(?:in)?|instandhaltung',
      // French, Spanish, Dutch
      'exploitation|operationnel(?:le)?|cheff?e? de projets?|operaciones|produccion|proyectos?|bedrijfsvoering',
      'productie|projectmanager|projectleider',
    ),
  ],
  [
    'executive',
    anyOf(
      // English
      'ceo|chief executive(?: officer)?|(?!vp )president|managing director|chair(?:man|woman|person)?',
      'managing partner|chief of staff|board member',
      // German
      'geschaftsfuhr(?:er|erin|ung)|geschaftsfuhrende[r]?|geschaftsleit(?:er|erin|ung)|vorstand(?:s[\\p{L}]*)?',
      // French, Spanish, Italian, Dutch
      'pdg|president directeur general|direct(?:eur|rice) generale?|directora? general|consejer[oa] delegad[oa]',
      'gerant(?:e)?|gerente general|amministratore delegato|algemeen directeur|bestuurder',
    ),
  ],
];
