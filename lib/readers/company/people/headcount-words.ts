import { any } from '../any-of.ts';

/** How pages say how many people work there. Customers, brokers and offices are not people who work there. */

/** What stands before the number in a table or a list of figures. */
export const sizeLabel = new RegExp(
  `^${any(
    '(?:number of |our |total |no\\. of )?employees(?: worldwide| globally)?|headcount|head count|company size|team size',
    'staff|workforce|size|team members|people',
    'mitarbeiter(?:zahl|anzahl|innen|\\*innen|:innen)?(?: und mitarbeiterinnen)?|anzahl (?:der )?mitarbeiter|beschäftigte',
    'effectifs?|(?:nombre de |nos )?(?:salariés|collaborateurs|employés)',
    '(?:número de )?(?:empleados|trabajadores)|plantilla|(?:numero di )?dipendenti',
    '(?:antal )?(?:medarbetare|anställda)|medarbejdere|(?:número de )?(?:funcionários|colaboradores)',
    '(?:aantal )?(?:medewerkers|werknemers)|ansatte|pracowników|従\\s?業\\s?員\\s?数?|社\\s?員\\s?数',
  )}$`,
  'iu',
);

export const number = "(?:\\d{1,3}(?:[.,' \\u00a0]\\d{3})+|\\d{1,6})";
const about = any(
  'about|around|over|more than|nearly|almost|approximately|some|up to|currently|now|than',
  'rund|über|mehr als|etwa|ca\\.?|circa|knapp|fast',
  "environ|plus de|près de|más de|cerca de|alrededor de|unos|oltre|più di|ruim|meer dan|zo'n|над|повече от",
);
const praise = any(
  'full[- ]time |talented |dedicated |passionate |skilled |amazing |professional |highly qualified |qualified ',
  'experienced |global |brilliant |smart |remote ',
);
const people = `${praise}*${any(
  'employees|team ?members|team-members|staff(?: members)?|people|professionals|colleagues|teammates|co-?workers',
  'experts|associates',
  'Mitarbeiter(?:n|innen|/innen|\\*innen|:innen|_innen)?(?: und Mitarbeiter(?:innen)?)?|Mitarbeitende[nr]?',
  'Beschäftigte[nr]?|Kolleg(?:en|\\*innen|:innen)|Angestellte[nr]?',
  'Leute|passionnés|vakmensen|medarbetare|medarbejdere|osób|pracowników',
  'collaborateurs|salariés|employés|personnes|talents|empleados|trabajadores|profesionales|personas|colaboradores',
  'pessoas|funcionários|trabalhadores|personer|anställda|ansatte',
  "dipendenti|collaboratori|persone|medewerkers|werknemers|collega['’]?s|mensen|служители|души",
  'zaměstnanců|pracovníků|henkilöä|työntekijää|сотрудник(?:ов|а)|человек|kişi|çalışan',
)}`;

/** "50-100", "between 50 and 100", "de 50 à 100". */
const range = `(?:\\s?[-–]\\s?| (?:to|and|bis|und|à|et|a|y|tot|en|e) )${number}`;
/** A number of people in a sentence. */
export const counted = new RegExp(
  `(?<![\\d.,$€£])(?:(?<n>(?:between|zwischen|entre|tussen|tra|fra) ${number}${range})|(?:${about} )?(?<m>${number}(?:\\s?[-–]\\s?${number})?))\\s?\\+?\\s(?:\\p{L}+ )?${people}(?!\\p{L})`,
  'iu',
);
/** "for retailers with 50 to", "des PME de 10 à": whom it sells to stands before the number. */
export const ofCustomers = new RegExp(
  `(?:\\p{L}s (?:with|of|from|between|having)|(?<!\\p{L})${any(
    'PME|TPE|PMI|ETI|KMU|pymes|mkb(?:-bedrijven)?|sociétés|entreprises|structures|Betriebe[n]?|Unternehmen|Firmen|Teams',
    'empresas|equipos|bedrijven|organisaties|aziende|imprese|négocios|equipas',
  )} (?:de|von|mit|ab|zwischen|con|van|vanaf|met|da|com|entre))\\s+(?:[\\d.,]+\\s*(?:to|and|bis|und|à|et|a|y|tot|en|e|[-–])\\s*)?$`,
  'iu',
);
/** People who certainly work somewhere; "people", "experts" and "professionals" may be anybody. */
export const surely = new RegExp(
  any(
    'employ|staff|team ?-?member|colleague|co-?worker|teammate|mitarbeit|beschäftigt|angestellt|kolleg',
    'funcionári|trabalhador|anställd|ansatt|medarbet|medarbej|pracownik',
    'salarié|collaborat|emplead|trabajador|dipendent|medewerker|werknemer|collega|служители',
    'zaměstnan|pracovník|työntekij|сотрудник|çalışan',
  ),
  'i',
);
/** Words that make "people", "experts", "professionals" mean those who work there. */
export const works = new RegExp(
  `\\b${any(
    'team|employ(?:s|ing)?|staff|workforce|work(?:s|ing)? (?:here|for|with us|at)|with|has grown to|grown|grew',
    "we are|we're|we have|who we are|company with|consists? of|comprises|made up of|of over|of more than",
    'vi är|vi er|har|zatrudnia(?:my)?|equip[ae]|somos|siamo|zijn|sommes|sind wir|wir sind',
    'beschäftigen|beschäftigt|arbeiten|zählt|umfasst|teilen|emploie|employons|emprega|empregamos|empleamos|emplea|compte|équipe|compuesto|equipo|werken|bestaat uit|conta|impiega|työskentelee',
  )}\\b`,
  'i',
);
/** The company speaking of itself, wherever in the sentence. */
export const weAnywhere = new RegExp(
  `(?:^|[^\\p{L}])${any(
    'vi (?:är|er|har)|vår[at]?|vores|zatrudniamy|we|our|us|wir|unser[a-z]*|nous|notre|nos|nuestr[ao]s?|somos|contamos|noi|nostr[aoie]|wij|ons|onze',
  )}(?![\\p{L}])`,
  'iu',
);

/** Before the number: whom the company sells to, trains, places or asks. */
export const notStaff = new RegExp(
  `\\b${any(
    'customers?|clients?|users?|merchants?|students?|patients?|members of|for \\d+ employees|teams of',
    '(?:companies|businesses|organi[sz]ations|firms) with|if you have|parking|seats?',
    'trained|train(?:s|ing)?|reach(?:es|ed|ing)?|help(?:s|ed|ing)?|serv(?:e|es|ed|ing)|managed?|connect(?:s|ed)?',
    'support(?:s|ed)?|hired?|placed|surveyed|survey|asked|join(?:ed)? by',
    'up to|fewer than|less than|under|weniger als|unter|bis zu',
    '(?:unternehmen|betriebe) (?:mit|ab|bis)|kunden|entreprises de|empresas (?:de|con)|bedrijven (?:met|van|vanaf)',
  )}\\b`,
  'i',
);
/** After it: "900 employees of our customers", "10 000 salariés utilisent …" are people who use what it sells. */
export const ofOthers = new RegExp(
  `^.{0,30}(?<!\\p{L})${any(
    'of (?:our|your|their) (?:customers|clients|partners)|use|uses|trust|rely',
    'unserer kunden|nutzen|vertrauen|de nos clients|utilisent|font confiance',
    'de nuestros clientes|utilizan|usan|confían|van onze klanten|gebruiken|vertrouwen',
    'dei nostri clienti|usano|si affidano',
  )}(?!\\p{L})`,
  'iu',
);

/** "a team of seven". */
export const spelled: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'two three four five six seven eight nine ten eleven twelve',
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    'deux trois quatre cinq six sept huit neuf dix onze douze',
    'dos tres cuatro cinco seis siete ocho nueve diez once doce',
    'due tre quattro cinque sei sette otto nove dieci undici dodici',
    'twee drie vier vijf zes zeven acht negen tien elf twaalf',
  ].flatMap((row) => row.split(' ').map((word, at) => [word, at + 2])),
);
const numeral = `(?:${number}|(?:${Object.keys(spelled).join('|')})(?!\\p{L}))`;
const size = `(?: over| ${about})? (?<n>${numeral})(?![\\d.,]*\\s*(?:%|years|jahre|ans|años|jaar))`;
/** Nobody but the company calls itself a team. Before each way a word that stands in it: it is made ready only for a text that has that. */
export const teams: readonly (readonly [RegExp, RegExp])[] = [
  // "We're a small team of 14"
  [
    /team|group|crew|company|studio|agency|firm|équipe|equip|squadra/i,
    new RegExp(
      `\\b${any(
        "we(?: are|['’]re)|our (?:company|studio|agency) is|wir sind|nous sommes|somos|siamo|wij zijn|we zijn|vi är",
      )}(?: now| currently| heute| aujourd['’]hui)? (?:an?|ein|une|un|uno|een|uma|ett) (?:[\\p{L}-]+ ){0,4}?${any(
        'team|group|crew|company|studio|agency|firm|équipe|equipo|equip[ae]|squadra',
      )}(?: von| of| de| di| van| på)${size}`,
      'iu',
    ),
  ],
  // "Unser Team besteht aus 12"
  [
    /team|équipe|equipo|staff|plantilla|belegschaft|workforce|effectif/i,
    new RegExp(
      `(?<!\\p{L})(?:(?:our|unsere?|notre|nuestr[oa]|ons|il nostro|vår[at]?|vores) |l['’])(?:team|équipe|equipo|staff|plantilla|belegschaft|workforce|effectif)(?: \\p{L}+){0,3}? (?:of|aus|de|por|van|uit|da|på|af)${size}`,
      'iu',
    ),
  ],
  // "our 120-person team", "we are a 30-strong team", "Marrowby is an 80-person company"
  [
    /person|people|strong|member|employee/i,
    new RegExp(
      `(?<!\\p{L})(?:[Oo]ur|[Ww]e(?: are|['’]re) an?|\\p{Lu}\\p{L}+ is an?) (?:\\p{Ll}+ )?(?<n>${number})[- ](?:person|people|strong|member|employee) (?:team|company|firm|agency|studio|crew|business)(?!\\p{L})`,
      'u',
    ),
  ],
  // "We have grown to a team of 35 welders"
  [
    /grown|grew|expanded|uitgegroeid|groeide|gewachsen|grandi|crecido|cresciut/i,
    new RegExp(
      `(?:grown|grew|expanded|uitgegroeid|groeide|gewachsen|grandi|crecido|cresciut[oa])(?: \\p{L}+){0,4}? (?:to|into|tot|zu|auf|jusqu['’]à|à|a|hasta) (?:be )?(?:an?|een|einem|une?|uno?)(?: \\p{L}+){0,2}? (?:team|équipe|equipo|squadra|crew) (?:of|van|von|aus|de|di)${size}`,
      'iu',
    ),
  ],
  // "Our team has grown to 23 specialists"
  [/has/i, new RegExp(`(?<!\\p{L})our (?:whole )?team has (?:since )?grown (?:from \\S+ )?to(?: be)?${size}`, 'iu')],
  // "Marrowby has a staff of 45"
  [
    /staff|workforce|crew|headcount/i,
    new RegExp(
      `(?:ha(?:s|ve)|with|employs?) (?:a|an|its|our) (?:\\p{L}+ ){0,2}?(?:staff|workforce|crew|headcount) of${size}`,
      'iu',
    ),
  ],
  // "Zatrudniamy 120 osób"
  [
    /zatrudnia/i,
    new RegExp(
      `(?<!\\p{L})zatrudnia(?:my)?(?: obecnie| dziś)?(?: ponad| około| blisko)? (?<n>${number}) (?:osób|pracowników|specjalistów)`,
      'iu',
    ),
  ],
  // "Unser 12-köpfiges Team\"
  [/köpfig/i, new RegExp(`(?:unser|(?:ein|einem|das|dem|unserem)) (?<n>${numeral})[- ]?köpfige[snm]? Team`, 'iu')],
  // "con un equipo de más de 60"
  [
    /team|équipe|equip/i,
    new RegExp(
      `(?<!\\p{L})(?:we have|contamos con|contamos com|with|mit|avec|con|met) (?:an?|einem|une|un|uma?|een)(?: \\p{L}+){0,2}? (?:team|équipe|equipo|equip[ae]) (?:of|von|aus|de|van|di)${size}`,
      'iu',
    ),
  ],
];

/** "… is a team of 3": what stands before is the company's name. */
export const isTeam = new RegExp(
  `(?:\\s(?:is|ist|est|es|è|är|er)|[,:–—-])\\s+(?:an?|een|ein|une|un) (?:\\p{L}+ ){0,2}?(?:team|company|firm|équipe|equipo) (?:of|van|von|de|di)${size}`,
  'iu',
);
/** "60 engineers work for …": what stands behind is the company's name, or us. */
export const workFor = new RegExp(
  `(?<![\\d.,$€£])(?<n>${number})\\+? (?:\\p{L}+ ){1,3}?(?:work (?:for|at)|are employed (?:by|at)|arbeiten (?:bei|für)|travaillent chez|trabajan en|werken bij|lavorano in)\\s`,
  'iu',
);

/** "46,000" above "employees", "40 Nombre de collaborateurs": a figure and its caption, on two lines or on one. */
export const figure = new RegExp(`^((?:[~+>]|${about}\\s)?\\s?${number}\\s?\\+?)(?:\\s*(\\D{4,40}))?$`, 'iu');
export const caption = new RegExp(
  `^(?:\\p{L}+ ){0,2}${any(
    'employees|team ?members|staff(?: members)?|workers|people worldwide|colleagues',
    'mitarbeiter\\S*|mitarbeitende|beschäftigte|collaborateurs|salariés',
    'empleados|colaboradores|dipendenti|medewerkers',
  )}(?: (?:\\p{L}+|&)){0,5}$`,
  'iu',
);
/** "28 average age of employees" is no count, nor is "1,200 happy employees of our clients". */
export const notCount = /\b(?:age|âge|alter|leeftijd|edad|average|moyen\w*|happy|clients?|customers?|kunden)\b/i;
