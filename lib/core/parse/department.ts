import { anyOf, plainTitle } from './title-words.ts';

export const departments = [
  'engineering',
  'it',
  'security',
  'data',
  'product',
  'design',
  'marketing',
  'sales',
  'customer-success',
  'support',
  'operations',
  'finance',
  'legal',
  'hr',
  'procurement',
  'executive',
  'education',
  'research',
] as const;
export type Department = (typeof departments)[number];

/** Tried in this order: words that together mean something else come before each of them alone. */
const words: readonly (readonly [Department, RegExp])[] = [
  [
    'research',
    anyOf(
      'r ?& ?d|f ?& ?e|research (?:and|&) development|forschung (?:und|&) entwicklung|recherche et developpement|investigacion y desarrollo|onderzoek en ontwikkeling',
    ),
  ],
  ['legal', anyOf('data protection officer|datenschutz[\\p{L}]*|dpo|privacy (?:officer|counsel|manager)')],
  ['education', anyOf('(?:tech |technical )?education|learning (?:&|and) development|l ?& ?d|aus und weiterbildung')],
  [
    'hr',
    anyOf(`talent acquisition|talent|people (?:operations|ops|partner|& culture|and culture|team|experience)|hr business partner|human resources|people|hr|hrbp|chro|recruit(?:er|ing|ment|erin)|recruteur|sourcer
    personal(?:leit(?:er|erin|ung)|wesen|abteilung|referent(?:in)?|entwicklung|chef(?:in)?|manager(?:in)?)?|ressources humaines|rh|drh|recursos humanos|rrhh|seleccion|personeelszaken|hrm?|p ?& ?o|head of people|payroll|lohnbuchhalt(?:er|erin|ung)|employer branding|recrutement`),
  ],
  [
    'security',
    anyOf(
      `(?:[\\p{L}]+ )?security(?: [\\p{L}]+)?|infosec|ciso|rssi|cyber ?security|cybersecurity|cybersicherheit|informationssicherheit|it sicherheit|sicherheitsbeauftragte[r]?|ciberseguridad|cybersecurite|securite informatique|seguridad informatica|informatiebeveiliging|devsecops|penetration tester|pentester|soc analyst`,
    ),
  ],
  [
    'customer-success',
    anyOf(
      `customer success|chief customer officer|client success|customer experience|cx|customer care manager|kundenerfolg|csm|onboarding (?:manager|specialist)|account management|client services?|kundenbetreu(?:er|erin|ung)|succes client|relation client|exito del cliente|customer onboarding|renewals?`,
    ),
  ],
  [
    'marketing',
    anyOf(
      `product marketing|marketing|lead gen(?:eration)?|growth|cmo|brand(?:ing)?|communications?|pr|public relations|content|seo|sea|sem|demand gen(?:eration)?|social media|community manager|kommunikation|kommunikations[\\p{L}]+|[\\p{L}]*marketing[\\p{L}]*|presse|pressesprecher(?:in)?|offentlichkeitsarbeit|redakteur(?:in)?|copywriter|communicatie|comunicacion|mercadeo|mercadotecnia|publicidad|werbung|advertising|events?|campaigns?|field marketing|redaction`,
    ),
  ],
  [
    'sales',
    anyOf(
      `sales engineer|pre ?sales|solutions? consultant|sales (?:operations|ops|enablement)|revenue(?: operations)?|revops|sales|business development|bizdev|cro|bdr|sdr|account (?:executive|manager|director)|key account(?: manager(?:in)?)?|commercial|vertrieb|vertriebs[\\p{L}]+|verkauf|verkaufs[\\p{L}]+|verkaufer(?:in)?|[\\p{L}]*vertrieb|aussendienst|handelsvertreter(?:in)?|commercia(?:le|ux)|commercieel|commerciele|ventes?|ingenieur d'affaires|technico commercial|ventas|comercial|verkoop|verkoper|accountmanager|partnerships?|alliances?|channel|partner manager|chief commercial officer|go to market|gtm`,
    ),
  ],
  [
    'support',
    anyOf(
      `(?:customer|technical|product|application|it|user|client) support|support(?: [\\p{L}]+)?|help ?desk|service ?desk|customer (?:service|care)|kundenservice|kundendienst|service client|atencion al cliente|soporte|klantenservice|after sales`,
    ),
  ],
  [
    'data',
    anyOf(
      `data (?:scien\\w+|engineer\\w*|analyst|analytics|architect|platform|governance|protection engineer|officer|team|warehouse|management|quality|strategy)|data|analytics|business intelligence|bi|machine learning|ml|ai|artificial intelligence|kunstliche intelligenz|datenanalyst(?:in)?|datenwissenschaft\\w*|donnees|datos|statistik\\w*|cdo|chief data officer|big data|ki`,
    ),
  ],
  [
    'design',
    anyOf(
      `(?:product|ux|ui|ux ui|ui ux|graphic|visual|interaction|web|service|communication|interior|industrial|game|fashion) design(?:er|erin|s)?|design(?:er|erin)?|ux|ui|user experience|art director|creative(?: director)?|grafik[\\p{L}]*|gestaltung|gestalter(?:in)?|graphiste|disen(?:o|ador|adora)|vormgever|ontwerper|directeur artistique|illustrator`,
    ),
  ],
  [
    'product',
    anyOf(
      `product (?:manage(?:r|ment)|owner|lead|director|management|operations|strategy|development manager)|products?|cpo|chief product officer|produkt(?!ion)[\\p{L}]*|chef de produits?|produits?|productmanager|producto|productos|product eigenaar`,
    ),
  ],
  [
    'legal',
    anyOf(
      `legal|(?:general |corporate |associate general |assistant general )?counsel|lawyer|attorney|solicitor|barrister|paralegal|compliance|data protection officer|dpo|datenschutz[\\p{L}]*|jurist(?:in)?|juriste|juridique|rechts[\\p{L}]+|recht|anwalt|anwaltin|syndikus[\\p{L}]*|avocate?|abogad[oa]|legales|juridico|juridisch|advocaat|notar(?:in)?|notaire|privacy|regulatory(?: affairs)?|clo`,
    ),
  ],
  [
    'procurement',
    anyOf(
      `procurement|purchasing|purchaser|buyer|sourcing|einkauf|einkaufs[\\p{L}]+|einkaufer(?:in)?|achats?|acheteu(?:r|se)|approvisionnements?|compras|comprador(?:a)?|inkoop|inkoper|vendor management|beschaffung|category manager`,
    ),
  ],
  [
    'finance',
    anyOf(
      `financ(?:e|es|ial|ier|iere|ieel|iera|iero)|finanz(?:en)?|finanz[\\p{L}]+|cfo|account(?:ing|ant|ants|s payable|s receivable)|controller(?:in)?|controlling|treasur(?:y|er)|tax|audit(?:or|orin|eur|or)?|bookkeep(?:er|ing)|fp ?& ?a|kaufmannische[rn]?|buchhalt(?:er|erin|ung)|bilanzbuchhalter(?:in)?|steuer[\\p{L}]*|wirtschaftspruf[\\p{L}]*|comptab(?:le|ilite)|controle de gestion|daf|tresor(?:erie|ier)|finanzas|contador(?:a)?|contab(?:le|ilidad)|tesoreria|boekhoud(?:er|ing)|investor relations|m ?& ?a|risk|actuary|investment(?:s)?|underwriter|banker`,
    ),
  ],
  [
    'engineering',
    anyOf(
      `software|(?:full ?stack|front ?end|back ?end|web|mobile|ios|android|java|python|javascript|php|ruby|node|react|cloud|embedded|devops|application|game) (?:developer|engineer|entwickler(?:in)?|dev)|engineer(?:ing|s)?|developers?|dev|devops|sre|site reliability|programmer|coder|architect(?:e|o)?|cto|vp eng|qa|quality assurance|test(?:er|ing)?|scrum master|agile coach|tech(?:nology| lead)?|technical(?: lead| director)?|entwickl(?:er|erin|ung)|[\\p{L}]*entwickl(?:er|erin|ung)|entwicklungs[\\p{L}]+|ingenieur(?:in|e)?|informatiker(?:in)?|programmierer(?:in)?|architekt(?:in)?|konstrukteur(?:in)?|technik|techniker(?:in)?|technische[rn]?|technik[\\p{L}]+|developpeu(?:r|se)|developpement|ingenier[oa]|ingenieria|desarrollador(?:a)?|desarrollo|programador(?:a)?|ontwikkelaar|softwareontwikkelaar|technisch|technique|tecnico|frontend|backend|fullstack|r ?& ?d engineer|chief technology officer`,
    ),
  ],
  [
    'it',
    anyOf(
      `it|ti|cio|information (?:technology|systems?)|sys ?admin|system(?:s)? administrator|systemadministrator(?:in)?|netzwerk[\\p{L}]*|network|infrastructure|edv|dsi|informatique|systemes? d'informations?|systemes|informatica|sistemas|ict|systeembeheerder|applicatiebeheerder|digital(?: transformation)?|digitalisierung|crm|erp|sap|salesforce|helpdesk|systembetreuer(?:in)?|administrateur (?:systeme|reseau)s?`,
    ),
  ],
  [
    'research',
    anyOf(
      `research(?:er)?|r ?& ?d|scientist|forsch(?:er|erin|ung)|wissenschaft(?:ler|lerin|liche[r]?)?|[\\p{L}]*forschung|recherche|chercheu(?:r|se)|investigador(?:a)?|investigacion|i ?\\+ ?d|onderzoek(?:er)?|postdoc(?:toral)?|phd|laboratory|lab`,
    ),
  ],
  [
    'education',
    anyOf(
      `education|teach(?:er|ing)|professor(?:in)?|lecturer|instructor|train(?:er|ing)|learning(?: & development)?|l ?& ?d|lehrer(?:in)?|dozent(?:in)?|ausbild(?:er|erin|ung)|bildung|schulung|enseignante?|formation|formateur|formatrice|professeure?|profesor(?:a)?|formacion|educacion|docent|leraar|onderwijs|opleiding(?:en)?|tutor|coach|curriculum`,
    ),
  ],
  [
    'operations',
    anyOf(
      `operations?|ops|coo|operativ[\\p{L}]*|betrieb(?:s[\\p{L}]+)?|logist(?:ics?|ik|ique|ica|iek|ik[\\p{L}]+)|supply chain|manufacturing|production|produktion(?:s[\\p{L}]+)?|produktions[\\p{L}]+|plant|warehouse|lager[\\p{L}]*|facilit(?:y|ies)|project(?: manager| management)?|projekt[\\p{L}]*|program(?:me)? (?:manager|director)|pmo|quality|qualitats[\\p{L}]+|lean|exploitation|operationnel(?:le)?|operaciones|produccion|bedrijfsvoering|productie|cheff?e? de projets?|proyectos?|projectmanager|projectleider|office manager|process|delivery|dispatcher|disponent(?:in)?|fleet|maintenance|instandhaltung|strategy|transformation|business analyst|general manager|workplace|administration`,
    ),
  ],
  [
    'executive',
    anyOf(
      `ceo|chief executive(?: officer)?|(?!vp )president|managing director|geschaftsfuhr(?:er|erin|ung)|geschaftsfuhrende[r]?|geschaftsleit(?:er|erin|ung)|vorstand(?:s[\\p{L}]*)?|pdg|president directeur general|direct(?:eur|rice) generale?|directora? general|consejer[oa] delegad[oa]|gerant(?:e)?|gerente general|algemeen directeur|bestuurder|chair(?:man|woman|person)?|managing partner|chief of staff|board member|amministratore delegato`,
    ),
  ],
];

/** The department that a title names, or null. Several words decide: product marketing is marketing, a sales engineer sells. */
export function parseDepartment(title: string): Department | null {
  const plain = plainTitle(title);
  if (plain === ' assistant ') return null;
  for (const [department, pattern] of words) {
    const found = pattern.exec(plain);
    // A vice president was made "vp president" for the sake of seniority; that president runs no company.
    if (!found || (department === 'executive' && / vp president $/.test(`${plain.slice(0, found.index)}${found[0]} `)))
      continue;
    return department;
  }
  // "TA" and "IT" are departments only in capitals.
  return /(?:^|[^\p{L}])(?:TA|L&D)(?:[^\p{L}]|$)/u.test(title.slice(0, 600)) ? 'hr' : null;
}
