import type { SheetLine } from '#core/clipping.ts';
import { province, provinceName, usState, usStateShort } from './states.ts';
import { county, isStreet, isTownAlone } from './town-words.ts';

/** Over which lines an address goes: its code may stand alone under the town, the state or the county. */

const endsInState = new RegExp(
  `\\p{L},?\\s(?:${usStateShort}|(?:${usState}|${province}|B\\.\\s?C|N\\.\\s?[BS])\\.?|\\((?:${province}|${provinceName})\\)),?(?:\\s(?:Canada|USA|U\\.S\\.A\\.),?)?$`,
  'u',
);
/** The code that stands alone in the line under them, or before the country. */
const codeAlone =
  /^(?:\d{5}(?:-\d{4})?(?:,?\s(?:USA?|U\.S\.A?\.?|United States(?: of America)?))?|[ABCEGHJ-NPRSTVXY]\d[A-Z][\s-]?\d[A-Z]\d(?:,?\sCanada)?)$/i;
/** "IL 62701" alone in its line, under its town. */
const stateAndCode = new RegExp(`^(?:${usState})\\.?\\s+\\d{5}(?:-\\d{4})?$`, 'u');
/** Islands that are no part of the United Kingdom, and have its codes. */
const island = /^(?:Jersey|Guernsey|Alderney|Isle of Man|Channel Islands|C\.?I\.?)$/;
const isles = '(?:UK|U\\.K\\.|United Kingdom|England|Scotland|Wales|(?:Republic of )?Ireland)';
/** "LS1 4AB", "E21 C564, Ireland", "United Kingdom, LS1 4AB" */
const islesCode = new RegExp(
  `^(?:${isles},?\\s)?([A-Z]{1,2}\\d[\\dA-Z]?\\s?\\d[A-Z]{2}|[AC-FHKNPRTV-Y]\\d[\\dW]\\s[A-Z\\d]{4})(?:,?\\s${isles})?$`,
);
/** "ZIP 97220", "Pin code: 500 081": the code under its name. */
const codeWord =
  /(?<=^|[\s,])(?:(?:zip|cep|post(?:al)?|pin)[ -]?(?:code)?|cod(?:ul)? po[șsş]tal|c[oó]digo postal|code postal|cod\.? postal|plz|psč|psc|индекс)\s?[:.-]?\s?(?=\d{3}|[A-Z]{1,2}\d)/giu;

/** "ул. „Оборище“ 12": streets are named in quotes there. */
const quotedStreet =
  /(?<=(?<!\p{L})(?:ул|вул|бул|пл|просп|пр-т|пер|наб|шосе|ж\.?\s?к|кв)\.?\s?)["„«“]([^"„«“”»]{2,30})["“”»]/giu;

/** "Piso 5º "A"": so are doors. */
const quotedDoor = /["“”](\p{Lu}|\d{1,3})["“”]/gu;
/** "D.C." or "ID" alone in its line, over the code and under the town. */
const stateAlone = new RegExp(`^(?:${usState}|${usStateShort}|${province}),?$`, 'u');

/** The words that a code stands in: its line, with the line above or below where the code has one for itself; and the line after them. */
export function wordsAt(lines: readonly SheetLine[], at: number): { readonly words: string; readonly next: string } {
  const text = (lines[at] as SheetLine).text
    .replace(codeWord, '')
    .replace(quotedStreet, '$1')
    .replace(quotedDoor, '$1');
  const before = lines[at - 1]?.text ?? '';
  const next = lines[at + 1]?.text ?? '';
  const over = lines[at - 2]?.text ?? '';
  // "New York, NY" and its code on the line below.
  const isZip =
    (codeAlone.test(text) && before.length < 60 && endsInState.test(before)) ||
    (stateAndCode.test(text) &&
      before.length < 60 &&
      (before.endsWith(',') || (isTownAlone(before) && isStreet(over))));
  // "Campinas - SP" above "CEP 13010-001"
  const isCep = before.length < 60 && /\p{L}\s?[-–/]\s?\p{Lu}{2}$/u.test(before) && /^\d{5}-\d{3}$/.test(text);
  if (codeAlone.test(text) && stateAlone.test(before) && isTownAlone(over.replace(/,$/, '')))
    return { words: `${over.replace(/,$/, '')}, ${before} ${text}`, next };
  if (isZip || isCep) return { words: `${before} ${text}`, next };
  // "Durban" and its code on the line below; where a town stands under the code as well, it is that one's.
  if (/^\d{4,5}$/.test(text) && !isTownAlone(next) && isTownAlone(before) && isStreet(over))
    return { words: `${before} ${text}`, next };
  if (/^(?:[A-Z]{1,2}-)?\d{4,5}$|^〒\s?\d{3}[-‐－–−]\d{4}$/.test(text))
    return { words: `${text} ${next}`, next: lines[at + 2]?.text ?? '' };
  // A British or an Irish code on a line of its own belongs to the town above it, or above the county.
  const [, code] = islesCode.exec(text) ?? [];
  if (code !== undefined) {
    const region = before.replace(/[.,]+$/, '');
    const above = county.test(region) || island.test(region) ? (lines[at - 2]?.text ?? '') : before;
    return { words: `${above.replace(/,$/, '')} ${code}`, next };
  }
  return { words: text, next };
}
