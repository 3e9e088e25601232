import { any } from '#core/any-of.ts';
import { size } from './team-sizes.ts';
import { type TeamWay, way } from './team-words.ts';

/** How large companies say their team is, where one language says it in an order of words of its own. */
export const teamsAbroad: readonly TeamWay[] = [
  // "Zu uns gehören 85 Mitarbeitende"
  way(
    'gehören|zählen',
    `zu${any(
      'm unternehmen|m (?:gesamten )?team|r belegschaft|r firma| uns| unserem (?:unternehmen|team|betrieb)',
    )} (?:gehören|zählen)(?: inzwischen| heute| mittlerweile| derzeit)?${size} (?!jahre|kunden|partner)`,
  ),
  // "Marrowby, c'est 75 personnes"
  way("c['’]est", `(?<=, )c['’]est(?: aussi| aujourd['’]hui)?${size} (?:personnes|collaborateurs|salariés)`),
  // "Generamos 80 puestos de trabajo directos"
  way(
    'generamos|geramos',
    `(?:generamos|geramos)${size} (?:puestos de trabajo|empleos|empregos|postos de trabalho) diret?c?t?os`,
  ),
  // "En la empresa trabajan 64 personas", "In azienda lavorano 44 persone"
  way(
    'trabaja|lavora|trabalha',
    `${any(
      '(?:trabajan|trabalham) (?:en la|na) (?:empresa|compañía)',
      '(?:en|na|in) (?:nuestra |la |nossa |nostra )?(?:empresa|compañía|azienda) (?:trabajan|trabalham|lavorano)',
    )}${size} (?:personas|pessoas|persone|profesionales|profissionais|dipendenti)`,
  ),
  // "L'organico è composto da 35 addetti", "uno staff di 27 persone", "um quadro de 250 funcionários"
  way(
    'organico|staff|quadro',
    `(?:l['’]organico(?: \\p{L}+){0,2}? (?:da|di|conta)|(?:uno|nostro) staff (?:di|composto da)|um quadro de)${size}`,
  ),
  // "Zatrudniamy 120 osób", "Nasza załoga to 60 osób", "Tworzymy zespół 18 inżynierów"
  way('zatrudnia', `zatrudnia(?:my)?(?: obecnie| dziś)?${size} (?:osób|pracowników|specjalistów)`),
  way(
    'zesp|załoga',
    `${any('^(?:nasz |nasza )?(?:zespół|załoga)(?: \\p{L}+)? to', '(?:to|tworzymy|jesteśmy) zesp(?:ół|ołem)')}${size} (?:\\p{L}+ )?(?:osób|specjalistów|inżynierów|ekspertów|pracowników)`,
  ),
];
