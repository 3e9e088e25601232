import { any } from '#core/any-of.ts';
import type { SheetLine } from '#core/clipping.ts';
import { streetNumber } from './address-parts.ts';

/** Whether a street stands beside a town. */

/** A line that ends like a street with a number, or begins with one. */
const street = new RegExp(
  any(
    '\\d|street|stra(?:ß|ss)e|\\bst[rg]?\\.|\\bweg\\b|platz|allee|rue|avenue|\\bave?\\b|road|\\brd\\b|calle|\\bc\\/|via\\b|viale|piazza|corso|laan|straat',
    'plein|kade|postbus|postfach|box|level|floor|suite|building|tower|park|plaza|wisma|boulevard|blvd|quai|chemin|impasse|place|lieu-dit|hameau',
    'résidence|immeuble|zon[ea]|z\\.i\\.|contrada|località|parc\\b|pol[ií]gono|gewerbe|bedrijven|\\bz\\.?[ai]\\.?c?\\b|\\bavda?\\.|\\bctra\\b|\\bs\\/n\\b',
    'carrer|\\bcol\\.|colonia|alcald[ií]a|\\burb\\.|barrio|bairro|jardim',
  ),
  'i',
);
/** "1117 Budapest, Alta utca 12.", "гр. София 1000, ул. Алта 12": the street behind its town. */
const streetBehind =
  /^[,\s·•]+(?!T[eé]l|Fon|Ruf|Fax|Mob|Ph)\p{L}[\p{L} .'’-]{2,40}\s\d{1,4}(?![\d%])|(?:^|[\s,])(?:ул|вул|бул|просп|пр-т|пер|наб|шосе|ж\.?\s?к)\.?\s/u;

const streetBelow =
  /\p{L}\s(?:utca|út|u\.|krt\.?|tér)\s?\d|\p{L}(?:stra(?:ß|ss)e|str\.|gasse|weg|gatan|vägen|gata|vej|straat)\s\d/iu;

/** "P.O. Box 1234" over its town. */
const box = /^(?:P\.?\s?O\.?\s?Box|Private Bag|Postfach|Postbus|BP|Box)\b.{0,12}\d/i;

/** Whether a street stands before the town: in its line, or above it, also above the building or the park that it is in; or behind it. */
export function hasStreet(lines: readonly SheetLine[], at: number, lead: string, rest: string): boolean {
  const next = lines[at + 1]?.text ?? '';
  const [above = '', before = ''] = [lines[at - 2]?.text, lines[at - 1]?.text];
  return (
    (/\p{L}{3,}/u.test(lead) && street.test(lead)) ||
    /(?<!\p{L})(?:PL|PB|BP|B\.P\.|CP|C\.P\.|Pf\.?|Box|CS)\s?\d{1,6}(?!\d)/u.test(lead) ||
    (before.length < 90 && street.test(before)) ||
    (before.length < 60 && above.length < 60 && (streetNumber.test(above) || box.test(above))) ||
    streetBehind.test(rest) ||
    // "4400 Nyíregyháza" over "Alta utca 12."
    (rest.trim() === '' && next.length < 50 && streetBelow.test(next))
  );
}
