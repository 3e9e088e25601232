import type { Department } from './departments.ts';
import { anyOf } from './title-words.ts';

/** What departments of people and customers are called in titles, folded; their order counts, as `department.ts` says. */
export const departmentsOfCustomers: readonly (readonly [Department, RegExp])[] = [
  [
    'research',
    anyOf(
      'r ?& ?d|f ?& ?e|research (?:and|&) development|forschung (?:und|&) entwicklung|recherche et developpement',
      'investigacion y desarrollo|onderzoek en ontwikkeling',
    ),
  ],
  ['legal', anyOf('data protection officer|datenschutz[\\p{L}]*|dpo|privacy (?:officer|counsel|manager)')],
  ['education', anyOf('(?:tech |technical )?education|learning (?:&|and) development|l ?& ?d|aus und weiterbildung')],
  [
    'hr',
    anyOf(
      // English
      'talent acquisition|talent|people (?:operations|ops|partner|& culture|and culture|team|experience)',
      'hr business partner|human resources|people|hr|hrbp|chro|p ?& ?o|head of people|payroll|employer branding',
      'recruit(?:er|ing|ment|erin)|sourcer',
      // German
      'personal(?:leit(?:er|erin|ung)|wesen|abteilung|referent(?:in)?|entwicklung|chef(?:in)?|manager(?:in)?)?',
      'lohnbuchhalt(?:er|erin|ung)',
      // French, Spanish, Dutch
      'ressources humaines|rh|drh|recruteur|recrutement|recursos humanos|rrhh|seleccion|personeelszaken|hrm?',
    ),
  ],
  [
    'security',
    anyOf(
      // English
      '(?:[\\p{L}]+ )?security(?: [\\p{L}]+)?|infosec|ciso|cyber ?security|cybersecurity|devsecops',
      'penetration tester|pentester|soc analyst',
      // German
      'cybersicherheit|informationssicherheit|it sicherheit|sicherheitsbeauftragte[r]?',
      // French, Spanish, Dutch
      'rssi|cybersecurite|securite informatique|ciberseguridad|seguridad informatica|informatiebeveiliging',
    ),
  ],
  [
    'customer-success',
    anyOf(
      // English
      'customer success|chief customer officer|client success|customer experience|cx|customer care manager|csm',
      'onboarding (?:manager|specialist)|account management|client services?|customer onboarding|renewals?',
      // German, French, Spanish
      'kundenerfolg|kundenbetreu(?:er|erin|ung)|succes client|relation client|exito del cliente',
    ),
  ],
  [
    'marketing',
    anyOf(
      // English
      'product marketing|marketing|lead gen(?:eration)?|growth|cmo|brand(?:ing)?|communications?|pr|public relations',
      'content|seo|sea|sem|demand gen(?:eration)?|social media|community manager|copywriter|advertising|events?',
      'campaigns?|field marketing',
      // German
      'kommunikation|kommunikations[\\p{L}]+|[\\p{L}]*marketing[\\p{L}]*|presse|pressesprecher(?:in)?',
      'offentlichkeitsarbeit|redakteur(?:in)?|werbung',
      // French, Spanish, Dutch
      'redaction|comunicacion|mercadeo|mercadotecnia|publicidad|communicatie',
    ),
  ],
  [
    'sales',
    anyOf(
      // English
      'sales engineer|pre ?sales|solutions? consultant|sales (?:operations|ops|enablement)|revenue(?: operations)?',
      'revops|sales|business development|bizdev|cro|bdr|sdr|account (?:executive|manager|director)|commercial',
      'key account(?: manager(?:in)?)?|partnerships?|alliances?|channel|partner manager|chief commercial officer',
      'go to market|gtm',
      // German
      'vertrieb|vertriebs[\\p{L}]+|[\\p{L}]*vertrieb|verkauf|verkaufs[\\p{L}]+|verkaufer(?:in)?|aussendienst',
      'handelsvertreter(?:in)?',
      // French, Spanish
      "commercia(?:le|ux)|ventes?|ingenieur d'affaires|technico commercial|ventas|comercial",
      // Dutch
      'commercieel|commerciele|verkoop|verkoper|accountmanager',
    ),
  ],
  [
    'support',
    anyOf(
      // English
      '(?:customer|technical|product|application|it|user|client) support|support(?: [\\p{L}]+)?|help ?desk',
      'service ?desk|customer (?:service|care)|after sales',
      // German, French, Spanish, Dutch
      'kundenservice|kundendienst|service client|atencion al cliente|soporte|klantenservice',
    ),
  ],
];
