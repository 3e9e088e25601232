/** Words of locations and address lines. */

/** "Greater Stockholm Metropolitan Area", "San Francisco Bay Area", "Großraum Köln", "Région de Lyon", "Madrid y alrededores". */
export const areas: readonly RegExp[] = [
  /^(?:greater )?(.+?),? (?:bay area|metropolitan area|metropolitan region|metro area|metroplex|area|urban area|und umgebung|y alrededores|et périphérie|en omgeving)$/i,
  /^(?:greater|großraum|grossraum|metropolregion|région de|ville de|agglomération de|área metropolitana de|regio) (.+)$/i,
];
/** Words of streets that stand alone, and those that are grown onto the name. */
export const streetWord =
  /(?:^|\s)(?:str\.?|street|st\.?|rue|avenue|ave?\.?|boulevard|blvd\.?|bd\.?|road|rd\.?|lane|ln\.?|drive|dr\.?|court|ct\.?|way|parkway|pkwy\.?|highway|hwy\.?|place|pl\.?|terrace|suite|ste\.?|floor|building|bldg\.?|unit|p\.? ?o\.? box|box|postfach|postbus|via|viale|piazza|corso|calle|carrer|c\/|plaza|paseo|avda?\.?|rua|avenida|square|ulica|ul\.|бул\.?|ул\.?)(?=$|[\s,])/iu;
export const streetEnding =
  /\p{L}(?:str\.?|straße|strasse|straat|weg|laan|plein|gasse|platz|allee|damm|ufer|kade|gracht|singel|dreef|vägen|gatan|gade|vej|gata)(?=$|[\s,])/iu;
export const streetEnd =
  /^.*\b(?:street|(?<=.)st(?!\.?\s(?:louis|paul|petersburg|charles|cloud|joseph|augustine|catharines)\b)\.?|avenue|ave\.?|road|rd\.?|drive|dr\.?|lane|ln\.?|boulevard|blvd\.?|way|parkway|pkwy\.?|highway|hwy\.?|court|ct\.?|place|plaza|square|suite \S+|ste\.? \S+|floor|#\S+|unit \S+)\s+/i;
/** What may be written small inside a town's name: "Frankfurt am Main", "Son en Breugel", "Bergen op Zoom". */
export const small =
  /^(?:am|an|der|den|de|del|des|di|du|da|do|dos|la|le|les|el|en|et|y|i|in|im|on|upon|of|op|aan|bei|vor|ob|sur|sous|das|los|las|es|lez|zum|zur|les-|lès|van|von|zu|a|al|della|dello|delle|dei|degli|the|bij|ter|ten|te|sul|nad|pod|and|&|(?:d|nell|dell)['’]\p{Lu}.+)$/u;
export const lead =
  /^(?:headquarters?|hq|head ?office|main office|seat|sitz|hauptsitz|firmensitz|siège(?: social)?|sede(?: central| social)?|hoofdkantoor|based|headquartered|located|location|address|adresse|anschrift|adres|dirección|ansässig|basé|gevestigd)\s*(?:\([^)]*\))?\s*(?:in|en|à|:)?\s+/i;
export const nowhere =
  /^(?:remote|worldwide|global|hybrid|anywhere|online|n\/a|unknown|various|multiple|international|home ?office|europe|emea|apac|dach|benelux|nordics|(?:north |south |latin |central )?americas?|africa|asia|middle east|world|earth|internet|about|follow|visit|from|by|headquarters|office|contact|address|other|none|home|main|billing|shipping)\b/i;
/** "New Mexico", "Latin America", "BBC Africa": what follows these is no country. */
export const partOfName =
  /^(?:new|north|northern|south|southern|east|west|latin|central|old|nueva|la|le|the|of|bank|air|radio|visit|bahasa)$/i;
/** Regions whose name is a town's as well, and countries that are one town. */
export const alsoTown =
  /^(?:washington|new york|quebec|québec|valencia|madrid|hamburg|bremen|berlin|salzburg|utrecht|groningen|luxembourg|luxemburg|singapore|monaco|panama city|guatemala city|mexico city|kuwait city)$/i;
/** Provinces that are named after their own capital: alone they are the town, beside another town they are not. */
export const namedAsTown = /^(?:mendoza|corrientes|neuqu[eé]n)$/i;
export const oneTown: Readonly<Record<string, string>> = {
  LU: 'Luxembourg',
  SG: 'Singapore',
  MC: 'Monaco',
  HK: 'Hong Kong',
};
