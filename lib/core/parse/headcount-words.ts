/** Words of head counts in the languages that are read; patterns over folded text. */

/** Folded words for the people who work somewhere. */
export const staff =
  'employees?|employes?|staff(?: members)?|team ?members?|members of staff|workers|fte|ftes|full[- ]time equivalents?|headcount|workforce|associates|teammates|' +
  'mitarbeiter(?:innen|/-?innen|[*:_]innen|\\(innen\\))?(?: und mitarbeiter(?:innen)?)?|mitarbeiterinnen und mitarbeiter|mitarbeitende[nr]?|beschaftigte[nr]?|angestellte[nr]?|vollzeitstellen|kolleginnen und kollegen|' +
  'salarie(?:e?s|s)?(?:\\.e\\.s|·e·s|\\(e\\)s)?|collaborateurs?(?:\\.rices|·rices)?|collaboratrices|employe(?:e?s)?(?:\\.e\\.s|·e·s)?|effectifs?|' +
  "emplead[oa]s?(?:/as)?|trabajador(?:es|as)?|colaborador(?:es|as)?|medewerkers?|werknemers?|collega'?s|personeelsleden|fte's|" +
  'dipendenti|addetti|collaboratori|funcionarios|colaboradores|anstallda|medarbetare|ansatte|medarbejdere|pracownikow|zamestnancu|служители|сотрудников|社員|従業員|名';
/** People, but whose? In a sentence these count only where it speaks of a team or a company. */
export const anyone =
  'people|persons|professionals|colleagues|experts|specialists|kolleg(?:en|innen|[*:_]innen)|kopfe|personen|menschen|experten|personnes|experts|personas|profesionales|mensen|experts|persone|pessoas|человек|人';
export const ours =
  /(?<!\p{L})(?:we|we're|our|us|team|company|group|firm|employs?|employing|workforce|wir|unser(?:e[nmrs]?)?|unternehmen|beschaftig\w+|equipe|nous|notre|entreprise|equipo|somos|nuestr[oa]|empresa|ons|onze|wij|bedrijf|siamo|nostr[oa])(?!\p{L})/u;
export const people = `${staff}|${anyone}`;
/** Words before a number that make it a bound or a guess. */
export const more =
  '(?:more than|over|above|at least|upwards of|in excess of|>=?|≥|mehr als|uber|mindestens|plus de|au moins|mas de|al menos|meer dan|ruim|minstens|boven de|piu di|oltre|mais de|fler an|mere end|flere enn|над|более)';
export const less =
  '(?:fewer than|less than|under|below|<=?|≤|up to|weniger als|unter|bis zu|moins de|jusqu.a|menos de|hasta|minder dan|tot|meno di|ate)';
export const about =
  "(?:about|around|approximately|approx\\.?|circa|ca\\.?|c\\.|some|nearly|almost|close to|roughly|~|≈|rund|etwa|ungefahr|fast|knapp|environ|pres de|quelque|autour de|unos|unas|alrededor de|aproximadamente|cerca de|casi|ongeveer|bijna|zo'n|约|約)";
export const to = '(?:-|to|bis(?: zu)?|a|y|and|und|et|en|tot|ate|through|〜|~|～)';
