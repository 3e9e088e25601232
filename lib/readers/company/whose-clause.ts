import { any } from '#core/any-of.ts';
import { goesOn, nowadays, ofAnother, relative, suchAs, tiedTo } from './tie-words.ts';
import { weWords } from './we-words.ts';

/** Of whom a sentence speaks behind its first words: of the company, or of another firm that it has named on the way. */

const word = (words: string): string => `(?<![\\p{L}])${words}`;
const tie = new RegExp(word(any(`(?<tied>${tiedTo})`, suchAs, `(?<subject>${ofAnother})`)), 'gu');
const us = new RegExp(`(?<![\\p{L}])${any(...weWords)}(?![\\p{L}])`, 'u');
const about = new RegExp(`(?<![\\p{L}])${relative}(?![\\p{L}])`, 'u');
const onward = new RegExp(`(?:,|,? (?:and|und|et|y|e|en|&)) (?:${nowadays})?${goesOn}(?![\\p{L}])`, 'u');

/**
 * Whether what stands behind these words is said of another firm: "Marrowby is part of the Holbein Group, founded in". What is
 * said of the company again, by "we", its name or the sentence's own verb, is not.
 * @param before the sentence up to the statement
 * @param namesUs whether words name the company
 */
export function isOfAnother(before: string, namesUs: (words: string) => boolean): boolean {
  const words = before.charAt(0).toLowerCase() + before.slice(1);
  const last = [...words.matchAll(tie)].at(-1);
  if (last === undefined) return false;
  const behind = before.slice(last.index + last[0].length);
  if (us.test(behind.toLowerCase()) || namesUs(behind)) return false;
  return last.groups?.subject !== undefined || about.test(behind) || !onward.test(behind);
}
