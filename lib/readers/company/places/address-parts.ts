import { any } from '#core/any-of.ts';

/** What the lines of addresses are made of: a town's name, the end of the line behind it, a street with its number. */

/** A full stop behind more than an abbreviation ends the name: "Førde. Org.nr." */
export const word = `\\p{Lu}(?:[\\p{L}'’-]|\\.(?!(?<=\\p{Ll}{3}\\.)\\s\\p{Lu}\\p{Ll}))*`;
const small = `(?:${any(
  'of|am|an|der|im|in|bei|vor|a\\.d\\.|a\\.|ob|la|le|les|de|del|della|den|sur|sous|en|aan|op|het|upon|on|du|do|dos|da|das|di|a|y|i|es|los|las',
  'el|ter|zum|zur|lez',
)}(?!\\p{L})|d['’](?=\\p{Lu})[\\p{L}]+)`;
/** A name as towns have them: a few words, the small ones in between small. */
export const town = `(?:'s[- ])?${word}(?:[ -](?:${word}|${small}|\\((?!\\p{Lu}{2}\\))[^)]{1,12}\\))){0,4}`;
/** What may stand behind the town. */
export const end = `(?=\\s*(?:$|[,;|·•♦–(<]|\\.(?:\\s|$)|\\s[-—]\\s|${any(
  'Tel|Phone|Fax|Telefon|Tél|T:|Mobil|Telefoon|Teléfono|Office|Call|View|Map|E-?mail|[\\w.+-]+@|KvK|BTW|VAT|USt',
  '(?:Via|Viale|Piazza|Corso|Largo)\\s\\p{Lu}|USA|United|Deutschland|Germany|France|España|Italia|Nederland',
)}))`;

/** A street with the number of a house: "12 Galle Road", "Calle Mayor 4", "Jr. Cruz del Sur N° 140". */
export const streetNumber = new RegExp(
  any(
    "(?:^|[\\s,:])\\d{1,5}[A-Za-z]?[\\s,]+\\p{L}[\\p{L} .'’-]{2,40}\\b(?:street|st|road|rd|avenue|ave|lane|drive|way|blvd|boulevard)\\b",
    `\\b${any(
      // Spanish
      'calle|c\\/|av\\.?|avda\\.?|avenida|jr\\.?|jirón|carrera|cra\\.?|camino|carretera|ruta|pasaje|psje\\.?',
      // Portuguese, Italian, French
      'rod\\.|rodovia|estrada|rua',
      'via|viale|piazza|corso|largo|vicolo|strada',
      'rue|boulevard',
      // Polish and Russian, Romanian
      'ul\\.',
      'str\\.|bd\\.|bulevardul',
    )}\\s[^,]{3,40}?(?:,\\s?)?(?:n[.º°o]{1,2}\\s?)?\\d`,
    '^\\d{1,4}(?:\\s?bis|\\s?ter)?,?\\s(?:rue|avenue|boulevard|chemin|allée|impasse|quai|route|place|cours)\\s',
    '\\p{L}(?:stra(?:ß|ss)e|str\\.|gasse|weg|allee|platz|straat|laan|plein|kade|vägen|gatan)\\s\\d{1,4}',
  ),
  'iu',
);
