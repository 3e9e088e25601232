import { any } from '../any-of.ts';

/** Words of head counts in the languages that are read; patterns over folded text. */

/** Folded words for the people who work somewhere. */
export const staff = any(
  // English
  'employees?|employes?|staff(?: members)?|team ?members?|members of staff|workers|fte|ftes|full[- ]time equivalents?',
  'headcount|workforce|associates|teammates',
  // German
  'mitarbeiter(?:innen|/-?innen|[*:_]innen|\\(innen\\))?(?: und mitarbeiter(?:innen)?)?|mitarbeitende[nr]?',
  'mitarbeiterinnen und mitarbeiter|beschaftigte[nr]?|angestellte[nr]?|vollzeitstellen|kolleginnen und kollegen',
  // French
  'salarie(?:e?s|s)?(?:\\.e\\.s|·e·s|\\(e\\)s)?|collaborateurs?(?:\\.rices|·rices)?|collaboratrices',
  'employe(?:e?s)?(?:\\.e\\.s|·e·s)?|effectifs?',
  // Spanish
  'emplead[oa]s?(?:/as)?|trabajador(?:es|as)?|colaborador(?:es|as)?',
  // Dutch
  "medewerkers?|werknemers?|collega'?s|personeelsleden|fte's",
  // Italian, Portuguese
  'dipendenti|addetti|collaboratori|funcionarios|colaboradores',
  // Swedish, Danish, Polish, Czech, Bulgarian, Russian, Japanese
  'anstallda|medarbetare|ansatte|medarbejdere|pracownikow|zamestnancu|служители|сотрудников|社員|従業員|名',
);
/** People, but whose? In a sentence these count only where it speaks of a team or a company. */
export const anyone = any(
  // English
  'people|persons|professionals|colleagues|experts|specialists',
  // German
  'kolleg(?:en|innen|[*:_]innen)|kopfe|personen|menschen|leuten?|experten',
  // French, Spanish, Dutch, Italian, Portuguese, Russian, Japanese
  'personnes|experts|personas|profesionales|mensen|experts|persone|pessoas|человек|人',
);
export const ours = new RegExp(
  `(?<!\\p{L})${any(
    // English
    "we|we're|our|us|team|company|group|firm|employs?|employing|workforce",
    // German
    'wir|unser(?:e[nmrs]?)?|unternehmen|beschaftig\\w+',
    // French, Spanish, Dutch, Italian
    'equipe|nous|notre|entreprise|equipo|somos|nuestr[oa]|empresa|ons|onze|wij|bedrijf|siamo|nostr[oa]',
  )}(?!\\p{L})`,
  'u',
);
export const people = any(staff, anyone);
/** Words before a number that make it a bound or a guess. */
export const more = any(
  // English
  'more than|over|above|at least|upwards of|in excess of|>=?|≥',
  // German, French, Spanish
  'mehr als|uber|mindestens|plus de|au moins|mas de|al menos',
  // Dutch, Italian, Portuguese, the North, Bulgarian, Russian
  'meer dan|ruim|minstens|boven de|piu di|oltre|mais de|fler an|mere end|flere enn|над|более',
);
export const less = any(
  // English
  'fewer than|less than|under|below|<=?|≤|up to',
  // German, French, Spanish, Dutch, Italian, Portuguese
  'weniger als|unter|bis zu|moins de|jusqu.a|menos de|hasta|minder dan|tot|meno di|ate',
);
export const about = any(
  // English
  'about|around|approximately|approx\\.?|circa|ca\\.?|c\\.|some|nearly|almost|close to|roughly|~|≈',
  // German, French
  'rund|etwa|ungefahr|fast|knapp|environ|pres de|quelque|autour de',
  // Spanish, Dutch, Chinese, Japanese
  "unos|unas|alrededor de|aproximadamente|cerca de|casi|ongeveer|bijna|zo'n|约|約",
);
export const to = '(?:-|to|bis(?: zu)?|a|y|and|und|et|en|tot|ate|through|〜|~|～)';
