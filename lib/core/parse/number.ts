import { tidy } from '../text.ts';

/** Numbers as pages write them, in any locale. */

/** "12 000", "1'250", "10,001", "10.001", "1.234.567,89", "80.3". Anchored by nobody: made for use inside larger patterns. */
export const numberWords = String.raw`\d{1,3}(?:[ '’]\d{3})+(?!\d)|\d+(?:[.,]\d+)*`;

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tsd\.?|tausend|thousand|mille|milliers|mil|duizend|mila|tys\.?|千)$/i, 1e3],
  [/^(?:万|萬)$/, 1e4],
  [/^(?:lakhs?|lacs?)$/i, 1e5],
  [/^(?:crores?|cr\.?)$/i, 1e7],
  [
    /^(?:m|mm|mn|mln\.?|mio\.?|mill\.?|millions?|millionen|millones|mill[oó]n|miljoen(?:en)?|milioni|milh(?:ões|ao|ão)|mill?iarda|百万)$/i,
    1e6,
  ],
  [/^(?:億|亿)$/, 1e8],
  [
    /^(?:b|bn|bln|mrd\.?|md|mds|billion|billions|milliarden?|milliards?|mil millones|miljard|miliardi|mia\.?|十億)$/i,
    1e9,
  ],
  [/^(?:t|tn|trillion|billones|兆)$/i, 1e12],
];
/** A word that another begins with stands behind it, so that "mil millones" is not read as "mil". */
export const unitWords = [
  // Thousands: Spanish, of millions; German, English, French, Dutch, Italian, Polish
  'mil millones',
  'tausend|tsd\\.?',
  'thousand',
  'milliers|mille',
  'duizend',
  'mila',
  'tys\\.?',
  // Millions: German, Spanish, English and French, Dutch, Italian, Portuguese
  'millionen',
  'millones|mill[oó]n',
  'millions?',
  'miljoen(?:en)?',
  'milioni',
  'milh(?:ões|ao|ão)',
  // What is a thousand of them: German, French, Dutch, Italian, English; and a thousand of those
  'milliarden?',
  'milliards?',
  'miljard',
  'miliardi',
  'billions?',
  'billones|trillion',
  // For short, and as India counts
  'mln\\.?|mio\\.?|mill\\.?|mrd\\.?|mia\\.?|bln|lakhs?|lacs?|crores?|cr\\.?|mds?|mil|bn|mm|mn|tn|[kmbt]',
  // Chinese and Japanese
  '百万|十億|億|亿|万|萬|千|兆',
].join('|');

/** What a unit multiplies by; 1 for none. */
export const unitOf = (word: string | undefined): number =>
  word ? (units.find(([pattern]) => pattern.test(word.trim()))?.[1] ?? 1) : 1;

/** "1,84,00,000.00": in India the groups before the last thousand are of two. */
const lakhs = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?$/;

/** Languages in which the comma is the decimal sign. */
const commaDecimal =
  /^(?:de|fr|es|nl|it|pt|da|sv|nb|nn|no|fi|pl|cs|sk|ru|uk|bg|ro|hu|el|tr|hr|sl|sr|lt|lv|et|ca|is)\b/i;

/**
 * One number out of its digits and signs, or null. `scaled`: a unit such as "million" follows, so "1.234" may well be a
 * fraction; without one, three digits after the sign are a group.
 */
export function readNumber(digits: string, lang = '', scaled = false): number | null {
  const plain = tidy(digits.slice(0, 40)).replace(/[ '’]/g, '');
  const signs = plain.replace(/\d/g, '');
  if (!/^\d/.test(plain) || /[^\d.,]/.test(plain)) return null;
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const tail = plain.length - last - 1;
  let text = plain.replace(/[.,]/g, '');
  const isFraction = last > 0 && isDecimal(plain, signs, last, tail, lang, scaled);
  const grouped = (isFraction ? plain.slice(0, last) : plain).split(/[.,]/).slice(1);
  // "849.720.0544" is a telephone number and "24.12.2025" a day.
  if (grouped.some((group) => group.length !== 3) && !lakhs.test(plain)) return null;
  if (isFraction) text = `${text.slice(0, -tail)}.${text.slice(-tail)}`;
  const value = Number(text);
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? value : null;
}

function isDecimal(plain: string, signs: string, last: number, tail: number, lang: string, scaled: boolean): boolean {
  if (signs.length > 1)
    return new Set(signs).size > 1 && signs.lastIndexOf(plain[last]!) === signs.indexOf(plain[last]!);
  if (tail !== 3) return true;
  return scaled && (plain[last] === ',') === commaDecimal.test(lang);
}
