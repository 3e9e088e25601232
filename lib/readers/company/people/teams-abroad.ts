import { size } from './team-sizes.ts';

/** How large companies say their team is, each in the words of one language; before each way a word that stands in it. */
export const teamsAbroad: readonly (readonly [RegExp, RegExp])[] = [
  // "Zu uns gehören 85 Mitarbeitende"
  [
    /gehören|zählen/i,
    new RegExp(
      `(?<!\\p{L})zu(?:m unternehmen|m (?:gesamten )?team|r belegschaft|r firma| uns| unserem (?:unternehmen|team|betrieb)) (?:gehören|zählen)(?: inzwischen| heute| mittlerweile| derzeit)?${size} (?!jahre|kunden|partner)`,
      'iu',
    ),
  ],
  // "Wir geben 130 Menschen Arbeit"
  [
    /arbeit/i,
    new RegExp(
      `(?<!\\p{L})(?:geben|gibt|bieten|bietet)(?: heute| inzwischen)?${size} (?:menschen|personen|leuten|mitarbeitern) (?:einen )?arbeit`,
      'iu',
    ),
  ],
  // "Ein Arbeitgeber für mehr als 700 Menschen"
  [
    /arbeitgeber/i,
    new RegExp(
      `(?<!\\p{L})(?:ist|sind|als)(?: \\p{L}+){0,3} arbeitgeber (?:für|von)${size} (?:menschen|personen|mitarbeit)`,
      'iu',
    ),
  ],
  // "Die Belegschaft zählt 94 Köpfe"
  [
    /belegschaft|team/i,
    new RegExp(
      `(?<!\\p{L})(?:die|unsere|das|unser) (?:belegschaft|team) (?:zählt|umfasst)(?: heute| inzwischen| mittlerweile| derzeit)?${size} (?:köpfe|mitarbeit|personen|menschen|leute|fachkräfte|kolleg)`,
      'iu',
    ),
  ],
  // "Marrowby, c'est 75 personnes"
  [/c['’]est/i, new RegExp(`, c['’]est(?: aussi| aujourd['’]hui)?${size} (?:personnes|collaborateurs|salariés)`, 'iu')],
  // "Nos équipes comptent 90 experts"
  [
    /équipe/i,
    new RegExp(
      `(?<!\\p{L})(?:notre équipe|nos équipes|l['’]équipe)(?: [\\p{L}'’]+)? (?:compte(?:nt)?|rassemble(?:nt)?|réuni(?:t|ssent)|regroupe(?:nt)?|est forte de)${size}`,
      'iu',
    ),
  ],
  // "Da empleo a más de 120 personas", "Diamo lavoro a 250 persone", "Biedt werk aan 120 mensen"
  [
    /empleo|trabajo|lavoro|emprego|trabalho/i,
    new RegExp(
      `(?<!\\p{L})(?:da(?:mos)? (?:empleo|trabajo)|dà lavoro|diamo lavoro|dá (?:emprego|trabalho)|damos (?:emprego|trabalho)) a${size} (?:personas|persone|pessoas|trabaj|famil)`,
      'iu',
    ),
  ],
  [
    /werk aan/i,
    new RegExp(`(?<!\\p{L})(?:biedt|bieden|geeft|geven)(?: nu)? werk aan${size} (?:mensen|medewerkers)`, 'iu'),
  ],
  // "Generamos 80 puestos de trabajo directos"
  [
    /generamos|geramos/i,
    new RegExp(
      `(?:generamos|geramos)${size} (?:puestos de trabajo|empleos|empregos|postos de trabalho) diret?c?t?os`,
      'iu',
    ),
  ],
  // "En la empresa trabajan 64 personas", "In azienda lavorano 44 persone"
  [
    /trabaja|lavora|trabalha/i,
    new RegExp(
      `(?:(?:trabajan|trabalham) (?:en la|na) (?:empresa|compañía)|(?:en|na|in) (?:nuestra |la |nossa |nostra )?(?:empresa|compañía|azienda) (?:trabajan|trabalham|lavorano))${size} (?:personas|pessoas|persone|profesionales|profissionais|dipendenti)`,
      'iu',
    ),
  ],
  // "L'organico è composto da 35 addetti", "uno staff di 27 persone"
  [
    /organico|staff|team|squadra/i,
    new RegExp(
      `(?<!\\p{L})(?:(?:l['’]|il nostro )organico(?: \\p{L}+){0,2}? (?:da|di|conta)|(?:uno|il nostro|nostro) staff (?:di|composto da))${size}`,
      'iu',
    ),
  ],
  // "A nossa equipa é composta por 22", "Nosso time já passa de 90 pessoas", "um quadro de 250 funcionários"
  [
    /equip|time|quadro/i,
    new RegExp(
      `(?<!\\p{L})(?:noss[oa] (?:time|equip[ae]|quadro)(?: \\p{L}+){0,3}? (?:de|com|por)|um quadro de)${size} (?:pessoas|profissiona|colaborador|funcionári|trabalhador|especialist)`,
      'iu',
    ),
  ],
  // "Zatrudniamy 120 osób"
  [
    /zatrudnia/i,
    new RegExp(`(?<!\\p{L})zatrudnia(?:my)?(?: obecnie| dziś)?${size} (?:osób|pracowników|specjalistów)`, 'iu'),
  ],
  // "Dajemy pracę 90 osobom", "Marrowby to zespół 40 specjalistów"
  [/pracę/i, new RegExp(`(?<!\\p{L})(?:dajemy|daje) pracę${size} (?:osobom|ludziom|pracownikom)`, 'iu')],
  // "Nasza załoga to 60 osób"
  [
    /zespół|załoga/i,
    new RegExp(
      `^(?:nasz |nasza )?(?:zespół|załoga)(?: [\\p{L}]+)? to${size} (?:osób|specjalistów|inżynierów|ekspertów|pracowników)`,
      'iu',
    ),
  ],
  [
    /zesp/i,
    new RegExp(
      `(?<!\\p{L})(?:to|tworzymy|jesteśmy) zesp(?:ół|ołem)${size} (?:[\\p{L}]+ )?(?:osób|specjalistów|inżynierów|ekspertów|pracowników)`,
      'iu',
    ),
  ],
];
