/** Telephone numbers as people write them, and what looks like one and is none. */

export const number = /(?<![\p{L}\d])(?:\+|\(\+?|00)?\(?\d[\d\s().·/–－‐‑-]{5,24}\d/u;
export const digitsOf = (words: string): string => words.replace(/\D/g, '');

/** Dates, years, ranges of prices, registration numbers. */
const notPhone =
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\.\d)|^(?:19|20)\d\d\s*[-–/]\s*(?:19|20)?\d\d\b|^\d{1,3}(?:[.,]\d{3})+$|^\d+\.\d+$|^\d{4}\s?[-–]\s?\d{4}$|^\d{6}-\d{4}$|^\d+$/;

/** Whether digits can be a number to call; under a label almost any can. */
export function plausible(words: string, isLabelled: boolean): boolean {
  const digits = digitsOf(words.replace(/\(0\)/, ''));
  // "+41 22 222 22 22" and "07222 0000000" are a template's.
  if (digits.length < 7 || digits.length > 15 || /^(\d)\1+$|(\d)\2{7}|0{7}$/.test(digits) || /^0?123456/.test(digits))
    return false;
  if (isLabelled) return !/^[0-3]?\d[./-][01]?\d[./-]\d{4}(?!\d)/.test(words);
  // Behind +1 stand ten digits.
  return !notPhone.test(words.trim()) && !(/^\+1(?!\d)/.test(words) && digits.length !== 11);
}

/** Groups of digits as they are written in one country or several. */
const shapes: readonly RegExp[] = [
  // With the code of a country.
  /^\(?(?:\+|00)\s?\d/,
  // "(303) 824-4000", "1-800-824-4000"
  /^\(?\d{3}\)?[\s./-]{0,3}\d{3}\s?[\s.-]\s?\d{4}$/,
  /^1?[\s.-]?\(?[28]\d\d\)?[\s.-]?\d{3}[\s.-]\d{4}$/,
  // "0111 – 40 11 11", "0221/5550142", "04.55.50.01.42", "0551/55.50.14"
  /^\(?0\d{1,5}\)?[\s/–-]+\d[\d\s/–-]{4,}\d$/,
  /^\(?0\d{3,5}\)?[\s/–-]{1,3}\d{5}$/,
  /^0\d(?:\.\d{2}){4}$/,
  /^\(?0\d{1,3}\)?[\s/–-]+\d{2,3}(?:\.\d{2}){2}$/,
  // Brazil: "(11) 95555-0142", "(11) 5555.0142", "11 5555-0142"
  /^\(\d\d\)\s?9?\d{4}[.\s-]\d{4}$/,
  /^[1-9]\d\s9?(?!20\d\d-)[2-9]\d{3}-\d{4}$/,
  // Australia, Norway and Denmark, Spain, India, Russia
  /^1[38]00\s\d{3}\s\d{3}$/,
  /^[2-9]\d(?:\s\d{2}){3}$/,
  /^9\d\d(?:\s\d{2}){3}$/,
  /^[6-9]\d{4}\s\d{5}$/,
  /^8?\s?\(\d{3,4}\)\s?\d{2,3}-\d{2}-\d{2}$/,
  /^8\s(?:800|495|499)\s\d{3}[\s-]\d{2}[\s-]\d{2}$/,
];
/** Whether digits stand in groups as those of telephone numbers do. */
export const isShaped = (words: string): boolean => shapes.some((shape) => shape.test(words));

/** Nine digits by threes, as Peru, Spain and Poland write theirs, once or twice; a mobile of China's. */
export const wholeLine =
  /^[5-9]\d{2}(?:\s\d{3}\s\d{3}(?:\s*[-–/|·,]\s*[5-9]\d{2}\s\d{3}\s\d{3})?|-\d{3}-\d{3})$|^1[3-9]\d{9}$/;

/** Two numbers in a row, parted by a dash or a slash, are two; of "6196 4045/4043" the second has only its last digits. */
export const firstOf = (words: string): string => {
  const parts = words.split(/\s?\/\s?/);
  if (parts.every((part) => digitsOf(part).length > 6)) words = parts[0] as string;
  const [first = words, more = ''] = words.split(/\s[–/-]\s/);
  // "(0 30) 2 31 25 - 00": an extension is no other number.
  const whole = digitsOf(first).length > 8 && digitsOf(more).length > 3 ? first : words;
  const [, one = whole] = /^(.*\d)\s?\/\s?\d{1,4}$/.exec(whole) ?? [];
  // "+49 (0)6102 / 555" is one.
  return digitsOf(one).length > (/^\+|^00/.test(one) ? 9 : 7) ? one : whole;
};
