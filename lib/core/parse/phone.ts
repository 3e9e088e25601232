import { tidy } from '../text.ts';
import { dialCode, dialCodeOf } from './dial-codes.ts';
import type { ParseContext } from './parse-context.ts';

const numberLike = /(?:\+|\(\+|00)?\s?\(?\d(?:[\s().\-/–—‐‑－·]*\d|\s?\(0\)\s?){6,18}/;
const looksDated =
  /^\s*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?:19|20)\d{2}\s?[-–—]\s?(?:19|20)\d{2})\s*$|^\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}(?!\d)|^(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/;
/** Numbers of these keep their leading zero abroad. */
const keepsZero = new Set(['IT', 'SM', 'VA', 'CI', 'CG', 'BJ']);
/** Countries whose national numbers have no zero to drop. */
const noTrunk = new Set([
  'ES',
  'PT',
  'DK',
  'NO',
  'PL',
  'CZ',
  'GR',
  'LU',
  'EE',
  'LV',
  'MT',
  'CY',
  'SG',
  'HK',
  'MX',
  'BR',
  'IS',
]);
/** Countries whose national numbers have no more than seven digits. */
const seven = new Set(['EE', 'IS', 'LI']);
const northAmerican = /^1?([2-9]\d{2})[2-9]\d{6}$/;

/**
 * A telephone number: E.164 where its country is said (by +, 00, or the page's own country), else its digits. Of several
 * the first; extensions are left away. Null for anything that is no number of 8 to 15 digits.
 */
export function parsePhone(said: string, { country }: ParseContext): string | null {
  const words = tidy(said.slice(0, 500), 200)
    .replace(/^(?:tel:|callto:|phone:|ph:)/i, '')
    .replace(/%20/g, ' ')
    // A dash that was read in the wrong encoding.
    .replace(/â€./g, '-');
  if (words.includes('://')) return null;
  // "06102 / 555 0 100", "+49 (0)30 / 28 47 10 22": the slash behind an area code parts no two numbers.
  const first =
    words
      .replace(
        /^([^\d]{0,14}(?:(?:\+|00)\d{1,3}\s?)?\(?(?:\(0\)\s?)?(?:\d{2,5}|0(?:\s\d{1,3}){1,3})\)?)\s\/\s(?=\d)/,
        '$1 ',
      )
      .split(
        /\s(?:\/|\||or|oder|ou|o|of|fax|und)\s|[;|]|,\s|(?:\s|\b)(?:ext\.?|x|extension|durchwahl|#)\s?\d+|\bfax\b/i,
      )
      .find((part) => /\d{2}/.test(part)) ?? '';
  const found = numberLike.exec(first)?.[0].trim();
  if (!found || looksDated.test(found)) return null;
  const international = /^\(?\+|^00/.test(found);
  // "+49 (0) 30" and "0031 (0)113": the zero in brackets is for those who ring from inside.
  const digits = (international ? found.replace(/\(0\)/, '') : found)
    .replace(/\D/g, '')
    .replace(/^00/, international ? '' : '00');
  const fewest = international || seven.has(country ?? '') ? 7 : 8;
  if (digits.length < fewest || digits.length > 15 || /^(\d)\1+$/.test(digits)) return null;
  if (international) return withDialCode(digits);
  if (country === 'US' || country === 'CA') return northAmerican.test(digits) ? `+1${digits.slice(-10)}` : digits;
  const code = country ? dialCode(country) : null;
  if (!country || !code) return digits;
  if (digits.startsWith(code) && digits.length >= code.length + 9) return `+${digits}`;
  if (keepsZero.has(country) || noTrunk.has(country)) return `+${code}${digits}`;
  return digits.startsWith('0') ? `+${code}${digits.slice(1)}` : digits;
}

/** International digits; a national zero that was left in is taken out. */
function withDialCode(digits: string): string {
  const dial = dialCodeOf(digits);
  if (!dial?.country || keepsZero.has(dial.country) || digits[dial.code.length] !== '0') return `+${digits}`;
  return `+${dial.code}${digits.slice(dial.code.length + 1)}`;
}
