import { any } from '../any-of.ts';
/** Words of locations and address lines. */

/** "Greater Stockholm Metropolitan Area", "San Francisco Bay Area", "Großraum Köln", "Région de Lyon", "Madrid y alrededores". */
export const areas: readonly RegExp[] = [
  new RegExp(
    `^(?:greater )?(.+?),? ${any(
      // English, German, Spanish, French, Dutch
      'bay area|metropolitan area|metropolitan region|metro area|metroplex|area|urban area',
      'und umgebung',
      'y alrededores',
      'et périphérie',
      'en omgeving',
    )}$`,
    'i',
  ),
  new RegExp(
    `^${any(
      // English, German, French, Spanish, Dutch
      'greater',
      'großraum|grossraum|metropolregion',
      'région de|ville de|agglomération de',
      'área metropolitana de',
      'regio',
    )} (.+)$`,
    'i',
  ),
];
/** Words of streets that stand alone, and those that are grown onto the name. */
export const streetWord = new RegExp(
  `(?:^|\\s)${any(
    // English
    'street|st\\.?|avenue|ave?\\.?|boulevard|blvd\\.?|bd\\.?|road|rd\\.?|lane|ln\\.?|drive|dr\\.?|court|ct\\.?|way',
    'parkway|pkwy\\.?|highway|hwy\\.?|place|pl\\.?|terrace|square|suite|ste\\.?|floor|building|bldg\\.?|unit',
    'p\\.? ?o\\.? box|box',
    // German, Dutch, French
    'str\\.?|postfach',
    'postbus',
    'rue',
    // Italian, Spanish, Portuguese
    'via|viale|piazza|corso',
    'calle|carrer|c\\/|plaza|paseo|avda?\\.?',
    'rua|avenida',
    // Polish, Bulgarian and Russian
    'ulica|ul\\.',
    'бул\\.?|ул\\.?',
  )}(?=$|[\\s,])`,
  'iu',
);
export const streetEnding = new RegExp(
  `\\p{L}${any(
    // German, Dutch
    'str\\.?|straße|strasse|weg|gasse|platz|allee|damm|ufer',
    'straat|laan|plein|kade|gracht|singel|dreef',
    // Swedish, Danish, Norwegian
    'vägen|gatan',
    'gade|vej',
    'gata',
  )}(?=$|[\\s,])`,
  'iu',
);
/** "St Louis", where the short form is no street. */
const saints = '(?!\\.?\\s(?:louis|paul|petersburg|charles|cloud|joseph|augustine|catharines)\\b)';
export const streetEnd = new RegExp(
  `^.*\\b${any(
    `street|(?<=.)st${saints}\\.?|avenue|ave\\.?|road|rd\\.?|drive|dr\\.?|lane|ln\\.?|boulevard|blvd\\.?|way`,
    'parkway|pkwy\\.?|highway|hwy\\.?|court|ct\\.?|place|plaza|square',
    'suite \\S+|ste\\.? \\S+|floor|#\\S+|unit \\S+',
  )}\\s+`,
  'i',
);
/** What may be written small inside a town's name: "Frankfurt am Main", "Son en Breugel", "Bergen op Zoom". */
export const small = new RegExp(
  `^${any(
    // English, German
    'in|on|upon|of|the|and|&',
    'am|an|der|den|des|im|bei|vor|ob|das|zum|zur|zu|van|von',
    // French
    'de|du|la|le|les|en|et|sur|sous|lez|les-|lès',
    // Spanish and Portuguese, Italian
    'del|el|los|las|y|al|da|do|dos|es',
    'di|a|della|dello|delle|dei|degli|sul|i',
    // Dutch, Polish
    'aan|op|bij|ter|ten|te',
    'nad|pod',
    "(?:d|nell|dell)['’]\\p{Lu}.+",
  )}$`,
  'u',
);
export const lead = new RegExp(
  `^${any(
    // English
    'headquarters?|hq|head ?office|main office|seat|based|headquartered|located|location|address',
    // German, French
    'sitz|hauptsitz|firmensitz|anschrift|ansässig',
    'siège(?: social)?|adresse|basé',
    // Spanish and Italian, Dutch
    'sede(?: central| social)?|dirección',
    'hoofdkantoor|adres|gevestigd',
  )}\\s*(?:\\([^)]*\\))?\\s*(?:in|en|à|:)?\\s+`,
  'i',
);
export const nowhere = new RegExp(
  `^${any(
    // Anywhere, or not known
    'remote|worldwide|global|hybrid|anywhere|online|internet|home ?office|international|world|earth',
    'n\\/a|unknown|various|multiple|other|none',
    // Parts of the world
    'europe|emea|apac|dach|benelux|nordics|(?:north |south |latin |central )?americas?|africa|asia|middle east',
    // Words of menus and addresses
    'about|follow|visit|from|by|headquarters|office|contact|address|home|main|billing|shipping',
  )}\\b`,
  'i',
);
/** "New Mexico", "Latin America", "BBC Africa": what follows these is no country. */
export const partOfName =
  /^(?:new|north|northern|south|southern|east|west|latin|central|old|nueva|la|le|the|of|bank|air|radio|visit|bahasa)$/i;
/** Regions whose name is a town's as well, and countries that are one town. */
export const alsoTown = new RegExp(
  `^${any(
    'washington|new york|quebec|québec|valencia|madrid|hamburg|bremen|berlin|salzburg|utrecht|groningen',
    'luxembourg|luxemburg|singapore|monaco|gibraltar|panama city|guatemala city|mexico city|kuwait city',
  )}$`,
  'i',
);
/** Provinces that are named after their own capital: alone they are the town, beside another town they are not. */
export const namedAsTown = /^(?:mendoza|corrientes|neuqu[eé]n)$/i;
export const oneTown: Readonly<Record<string, string>> = {
  LU: 'Luxembourg',
  SG: 'Singapore',
  MC: 'Monaco',
  HK: 'Hong Kong',
  GI: 'Gibraltar',
};
