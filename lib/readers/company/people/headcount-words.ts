import { any } from '#core/any-of.ts';
import { months } from '../dates.ts';

/** How pages say how many people work there. Customers, brokers and offices are not people who work there. */

/** What stands before the number in a table or a list of figures. */
export const sizeLabel = new RegExp(
  `^${any(
    '(?:number of |our |total |no\\. of )?employees(?: worldwide| globally)?|headcount|head count|company size|team size',
    'staff|workforce|size|team members|people',
    'mitarbeitende|mitarbeiter(?:zahl|anzahl|innen|\\*innen|:innen)?(?: und mitarbeiterinnen)?',
    'anzahl (?:der )?mitarbeiter|beschäftigte',
    'effectifs?|(?:nombre de |nos )?(?:salariés|collaborateurs|employés)',
    '(?:(?:número|n[.º]?º?) de )?(?:empleados|trabajadores)|plantilla',
    '(?:(?:numero|n\\.) (?:di )?)?(?:dipendenti|addetti)|organico',
    '(?:antal )?(?:medarbetare|anställda|medarbejdere|ansatte)|(?:(?:número|n[.º]?º?) de )?(?:funcionários|colaboradores)',
    '(?:liczba )?(?:pracowników|zatrudnionych)|zatrudnienie|(?:počet )?zaměstnanců|henkilöstö(?:määrä)?',
    'çalışan sayısı|(?:количество|численность) (?:сотрудников|персонала)',
    '(?:aantal )?(?:medewerkers|werknemers)|antall ansatte|従\\s?業\\s?員\\s?数?|社\\s?員\\s?数|员工(?:人数|数量|规模)?|公司规模',
    '人员规模|직원 ?수|사원 ?수|임직원 ?수?',
  )}$`,
  'iu',
);

export const number = "(?:\\d{1,3}(?:[.,' \\u00a0]\\d{3})+|\\d{1,6})";
export const about = any(
  'about|around|over|more than|nearly|almost|approximately|some|up to|currently|now|than',
  'rund|über|mehr als|etwa|ca\\.?|circa|knapp|fast',
  'environ|plus de|près de|más de|cerca de|alrededor de|casi|unos|unas|oltre|più di|circa|quasi|ruim',
  "meer dan|zo'n|bijna|ongeveer",
  'mais de|cerca de|quase|aproximadamente|cirka|omkring|drygt|över|över|mer än|mere end|ponad|około|blisko|prawie|над|повече от',
);
const year = '(?:19|20)\\d\\d';
/** Before the year of a day: "31.12.", "31. Dezember ", "31 de diciembre de ", "December 31, ", "Q4 ". */
const inYear = any(
  '(?:\\d{1,2}[./]\\s?){1,2}',
  `\\d{1,2}(?:\\.|st|nd|rd|th|er)? (?:de )?${months}\\.?(?: de)? `,
  `${months} \\d{1,2}(?:st|nd|rd|th)?, `,
  '[QT][1-4][ /]',
);
/** A year and what parts it from its count. A dash would be a range, and a second year is the day of the first number. */
export const yearOfCount = new RegExp(
  `(?<!\\d)(?<year>${year})(?:/\\d{2,4}|-\\d\\d-\\d\\d)?[\\s:,;()=]{1,4}(?=(?:${about}\\s)?\\d)(?!${year}(?!\\d))`,
  'giu',
);
const praise = any(
  'full[- ]time |talented |dedicated |passionate |skilled |amazing |professional |highly qualified |qualified ',
  'experienced |global |brilliant |smart |remote ',
);
const people = `${praise}*${any(
  'employees|team ?members|team-members|members of staff|staff(?: members)?|people|professionals',
  'colleagues|teammates|co-?workers',
  'experts|associates|specialists|engineers|technicians|craftsmen|designers|developers|consultants',
  'Mitarbeiter(?:n|innen|/innen|\\*innen|:innen|_innen)?(?: und Mitarbeiter(?:innen)?)?|Mitarbeitende[nr]?',
  'Beschäftigte[nr]?|Kolleg(?:en|innen|\\*innen|:innen)(?: und Kolleg(?:en|innen))?|(?:Fest)?[Aa]ngestellte[nr]?',
  'Leute|Menschen|Fachkräfte|Köpfe|Spezialist(?:en|innen)|passionnés|vakmensen|medarbetare|medarbejdere|osób|pracowników',
  'collaborateurs|salariés|employés|personnes|talents|empleados|trabajadores|profesionales|personas|colaboradores',
  'pessoas|funcionários|trabalhadores|personer|anställda|ansatte',
  "dipendenti|collaboratori|persone|medewerkers|werknemers|collega['’]?s|mensen|служители|души",
  'specjalistów|inżynierów|ekspertów|addetti|zaměstnanců|pracovníků|henkilöä|työntekijää|сотрудник(?:ов|а)|человек|kişi|çalışan',
)}`;

/** "Stand 31.12.2024: 145", "as of 2024: 145": the first number is no count. */
export const beginsDated = new RegExp(
  `^(?!${about})(?<lead>\\D{0,24}\\p{L}\\D{0,3})?(?<day>\\D{0,3}${inYear})?\\D{0,3}${year}(?![.,]?\\d|\\s(?:\\p{L}+ )?${people})`,
  'iu',
);
/** "See our team page 12": before a number of something else. */
export const toElsewhere = /(?<!\p{L})(?:see|page|siehe|seite|voir|véase|página|zie|pagina)(?!\p{L})/iu;

/** "50-100", "between 50 and 100", "de 50 à 100". */
const range = `(?:\\s?[-–]\\s?| (?:to|and|bis|und|à|et|a|y|tot|en|e) )${number}`;
/** A number of people in a sentence. */
export const counted = new RegExp(
  `(?<![\\d.,$€£])(?:(?<n>(?:between|zwischen|entre|tussen|tra|fra) ${number}${range})|(?:${about} )?(?<m>${number}(?:\\s?[-–]\\s?${number})?))\\s?\\+?\\s(?:\\p{L}+ )?${people}(?!\\p{L})`,
  'iu',
);
/** What the company calls itself ("wir sind ein", "da wir ein", "als mittelständisches"): none that it sells to. */
const asOne = '(?<!(?:(?:ist|sind|(?:da|weil|dass|obwohl) wir) ein|^als)(?: \\p{L}+)? )';
/** "Used by", "trusted by our": who has what the firm sells. */
const usedBy = '(?<!\\p{L})(?:used|trusted|worn|chosen|loved|relied (?:up)?on) by(?: \\p{L}+){0,2}';
/** "for retailers with 50 to", "des PME de 10 à": whom it sells to stands before the number. */
export const ofCustomers = new RegExp(
  `(?:\\p{L}(?<!s)s (?:with|of|from|between|having)|(?<!\\p{L})${any(
    `PME|TPE|PMI|ETI|KMU|pymes|mkb(?:-bedrijven)?|sociétés|entreprises|structures|Betriebe[n]?|${asOne}Unternehmen|Firmen|Teams`,
    'empresas|equipos|bedrijven|organisaties|aziende|imprese|négocios|equipas',
  )} (?:de|von|mit|ab|zwischen|con|van|vanaf|met|da|com|entre)|${usedBy})\\s+(?:[\\d.,]+\\s*(?:to|and|bis|und|à|et|a|y|tot|en|e|[-–])\\s*)?$`,
  'iu',
);
/** People who certainly work somewhere; "people", "experts" and "professionals" may be anybody. */
export const surely = new RegExp(
  any(
    'employ|staff|team ?-?member|colleague|co-?worker|teammate|mitarbeit|beschäftigt|angestellt|kolleg',
    'funcionári|trabalhador|colaborador|anställd|ansatt|medarbet|medarbej|pracownik',
    'salarié|collaborat|emplead|trabajador|dipendent|medewerker|werknemer|collega|служители',
    'zaměstnan|pracovník|työntekij|addetti|сотрудник|çalışan',
  ),
  'i',
);
/** Words that make "people", "experts", "professionals" mean those who work there. */
export const works = new RegExp(
  `\\b${any(
    'team|employ(?:s|ing)?|staff|workforce|work(?:s|ing)? (?:here|for|with us|at)|with|has grown to|grown|grew',
    "we are|we're|we have|who we are|company with|consists? of|comprises|made up of|of over|of more than",
    'home to|sysselsätter|jobbar|arbetar|arbejder|jobber|beskæftiger|liczy|pracuje|zespół|trabalham',
    'trabajan|lavorano|travaillent|réunit|rassemble|regroupe|är vi|er vi|załoga',
    'vi är|vi er',
    'har(?= (?:idag |i dag |nu |omkring |cirka |ca\\.? |över |over |drygt |mer än |mere end )*\\d)',
    'zatrudnia(?:my)?|equip[ae]|somos|siamo|zijn|sommes|sind wir|wir sind',
    'beschäftigen|beschäftigt|arbeiten|zählt|umfasst|teilen|emploie|employons|emprega|empregamos',
    'empleamos|emplea|compte|équipe|compuesto|equipo|werken|bestaat uit|conta|impiega|työskentelee',
  )}\\b`,
  'i',
);
/** The company speaking of itself, wherever in the sentence. */
export const weAnywhere = new RegExp(
  `(?:^|[^\\p{L}])${any(
    'vi (?:är|er|har)|(?:är|er|har) vi|hos (?:oss|os)|vår[at]?|vores|zatrudniamy|nasz[aey]?|u nas',
    'w (?:naszej )?firmie|tworzymy|we|our|us|wir|unser[a-z]*|nous|notre|nos|nuestr[ao]s?|somos|contamos',
    'noi|nostr[aoie]|noss[ao]s?|wij|ons|onze',
  )}(?![\\p{L}])`,
  'iu',
);

/** Before the number: whom the company sells to, trains, places or asks. */
export const notStaff = new RegExp(
  `(?<!\\p{L})${any(
    'customers?|clients?|users?|merchants?|students?|patients?|members of(?! staff)|for \\d+ employees|teams of',
    '(?:companies|businesses|organi[sz]ations|firms) with|if you have|parking|seats?',
    'trained|train(?:s|ing)?|reach(?:es|ed|ing)?|help(?:s|ed|ing)?|serv(?:e|es|ed|ing)',
    'manag(?:e|es|ed|ing)|verwalte[nt]|gère|gestiona|beheert|connect(?:s|ed)?',
    'support(?:s|ed)?|hir(?:e|ed|ing)|recrut\\p{L}+|embauch\\p{L}+|contratar|placed|surveyed|survey|asked',
    'join(?:ed)? by|(?:room|space|places?|capacity) for|platz für|plats för|plads til|place pour',
    '(?:fed|feeds?|equip(?:s|ped)?|insur(?:e|es|ed))',
    // What a plan, a room or a law is for.
    '(?:plan|licen[cs]e|package|subscription)(?: \\p{L}+){0,2} (?:covers|allows|includes|is for)|employers (?:with|of)',
    'verpfleg\\p{L}*|versorg\\p{L}*|belieferte?n?|kleiden|utbildat|utbildar|uddannet|przeszkol\\p{L}+',
    'szkol\\p{L}+|trein\\p{L}+|capacit\\p{L}+|format[oi]',
    // Another firm of the same house.
    'sister (?:company|firm)|subsidiary|parent company',
    '(?:tochter|schwester|mutter)(?:gesellschaft|unternehmen|firma|konzern)|maison mère|société sœur',
    'empresa matriz|empresa-mãe|filial|moederbedrijf|zusterbedrijf|dochteronderneming|consociata',
    'casa madre|moderbolag\\p{L}*|dotterbolag\\p{L}*',
    'form(?:é|er|ons|ado|ato|ations?)|schulungen|seminare|cursos|corsi|cursussen|courses|webinars?',
    'geschult|ausgebildet|schulen|entrenado|capacitado|trainden|getraind|opgeleid',
    // An office of it is not the whole.
    `${any(
      // English, German, French
      '(?:sales|support|marketing|service|leadership|management) team',
      'office|branch|plant|factory|warehouse|department|division|store',
      'filiale|niederlassung|standort|werk|abteilung',
      'bureau de \\p{L}+',
      // Spanish and Italian, Dutch
      'oficina|sede',
      'vestiging|kantoor',
    )}(?: \\p{L}+){0,3} ${any('has|employs|employed|hat|beschäftigt|emploie|emplea|heeft|conta|compte|of|with|mit')}`,
    'up to|fewer than|less than|under|weniger als|unter|bis zu',
    `${asOne}(?:unternehmen|betriebe) (?:mit|ab|bis)`,
    'kunden|entreprises de|empresas (?:de|con)|bedrijven (?:met|van|vanaf)',
  )}(?!\\p{L})`,
  'iu',
);
/** With: English, German, French, Spanish and Italian, Dutch, Portuguese. */
const withThem = '(?:with|mit|avec|con|met|com)';
/** Before it: how many there were once. "What began with 3 people has 60 employees" says both. */
export const once = new RegExp(
  any(
    // "started with 3 people"
    `(?<!\\p{L})${any(
      // English, German, French
      'started|began|begun|founded|established',
      'begann|startete|gestartet|gegründet',
      'commencé|démarré|débuté',
      // Spanish, Italian, Dutch
      'empez\\p{L}+|comenz\\p{L}+',
      'inizi\\p{L}+',
      'begon|startte',
    )}(?: [\\p{L}'’]+){0,4}? ${withThem}(?: \\p{L}+){0,2} $`,
    // "We are a company with only 40 employees" is said of today.
    `(?<!\\p{L})(?:(?<!${any(
      // English, German, French, Spanish, Dutch, Italian
      'company|firm|business',
      'unternehmen|betrieb',
      'entreprise|société',
      'empresa',
      'bedrijf',
      'azienda',
    )} )${withThem}|had|hatte) (?:only|just|nur|anfangs|seulement|solo|slechts) $`,
    '(?<!\\p{L})(?:in|im jahre?|en|nel) (?:19\\d\\d|20[01]\\d)(?!\\d)[^.;,]{0,40} (?:had|employed|hatte|beschäftigte|comptait|employait|tenía|aveva|had) (?:\\p{L}+ )?$',
  ),
  'iu',
);
/** "100 neue Mitarbeiter", "30 new employees": who is to come, or has. */
export const areNew =
  /(?<!\p{L})(?:new|additional|neue[rn]?|weitere[rn]?|zusätzliche[rn]?|nouve(?:aux|lles)|nuev[oa]s|nieuwe|nuovi|novos|nya|nowych)(?!\p{L})/u;
/** Behind it: what a plan includes, or whose staff it is. */
export const ofPlan =
  /^.{0,60}(?:(?:mailing list|newsletter|database|network|community|jury)\b|included|inklusive|inclus|incluidos|unlimited|storage|\bper (?:month|user|seat)|\bprojects?,|\bplan\b|[€$£])/iu;
export const isCustomer = new RegExp(
  `(?<!\\p{L})${any(
    '(?:our|one of our) (?:[\\p{L}-]+ )?(?:customer|client|partner)',
    'unser(?:e[mn]?)? (?:kunde|partner(?=\\s\\p{Lu}))|notre (?:client|partenaire)|nuestro (?:cliente|socio)',
    'onze (?:klant|partner)|il nostro cliente',
  )}(?!\\p{L})`,
  'iu',
);

/** After it: "900 employees of our customers", "10 000 salariés utilisent …" are people who use what it sells. */
export const ofOthers = new RegExp(
  `^.{0,30}(?<!\\p{L})${any(
    '(?:of|at|from) (?:our|your|their) (?:customers|clients|partners|suppliers)|(?:have |has )?use[sd]?|using|trust|rely',
    '(?:unserer|bei unseren) (?:kunden|lieferanten)|nutzen|genutzt|verwendet|eingesetzt|getragen|vertrauen|(?:de|chez) nos (?:clients|fournisseurs)|utilisent|font confiance',
    '(?:de|en) nuestros (?:clientes|proveedores)|utilizan|usan|confían|(?:van|bij) onze (?:klanten|leveranciers)|gebruiken|vertrouwen',
    '(?:dei|presso i) nostri clienti|usano|si affidano',
    // Whom somebody looks for, or lets go.
    'einstellen|gesucht|entlassen|recruter|embaucher|contratar|aannemen|gezocht|to hire',
  )}(?!\\p{L})`,
  'iu',
);

/** "46,000" above "employees", "40 Nombre de collaborateurs": a figure and its caption, on two lines or on one. */
export const figure = new RegExp(`^((?:[~+>]|\\+ de\\s|${about}\\s)?\\s?${number}\\s?\\+?)(?:\\s*(\\D{4,40}))?$`, 'iu');
export const caption = new RegExp(
  `^(?:\\p{L}+ ){0,2}${any(
    'employees|team ?members|staff(?: members)?|workers|people worldwide|colleagues',
    'mitarbeiter\\S*(?: und mitarbeiter\\S*)?|mitarbeitende|beschäftigte|kolleg\\S+(?: und kolleg\\S+)?',
    'köpfe(?: im team)?|collaborateurs|salariés',
    "empleados|colaboradores|trabajadores|dipendenti|collaboratori|medewerkers|werknemers|collega['’]?s",
    'medarbetare|anställda|medarbejdere|ansatte|pracowników|zaměstnanců|сотрудников',
    'experts|experten|expertinnen und experten|fachkräfte|specialists|spezialisten|engineers|expertos',
    'esperti|people (?:in|on) (?:our|the) team',
  )}(?: (?:\\p{L}+|&)){0,5}$`,
  'iu',
);
/** "28 average age of employees" is no count, nor is "1,200 happy employees of our clients". */
export const notCount =
  /\b(?:age|âge|alter|leeftijd|edad|average|moyen\w*|happy (?!employees|team|staff)|clients?|customers?|kunden|included|inklusive|inclus|unlimited|per|max|network|community|trained|database|jury)\b/i;
