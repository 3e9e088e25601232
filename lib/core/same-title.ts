import { fold } from './text.ts';

/** Whether two job titles are one, however they are abbreviated. */

/** What titles are written out as, folded, and in short. Those of two meanings (CPO) are not here. */
const short: readonly (readonly [RegExp, string])[] = [
  [/\bchief executive(?: officer)?\b/g, 'ceo'],
  [/\bchief financ(?:e|ial) officer\b/g, 'cfo'],
  [/\bchief operat(?:ing|ions) officer\b/g, 'coo'],
  [/\bchief techn(?:ology|ical) officer\b/g, 'cto'],
  [/\bchief information officer\b/g, 'cio'],
  [/\bchief information security officer\b/g, 'ciso'],
  [/\bchief marketing officer\b/g, 'cmo'],
  [/\bchief revenue officer\b/g, 'cro'],
  [/\bchief human resources officer\b/g, 'chro'],
  [/\bhuman resources\b/g, 'hr'],
  [/\bvice[ -]president\b/g, 'vp'],
  [/\b(?:senior|sr\.?) vp\b/g, 'svp'],
  [/\bexecutive vp\b/g, 'evp'],
  [/\bsr\b/g, 'senior'],
  [/\bjr\b/g, 'junior'],
];
/** Words that join others and say nothing: English, German, French, Spanish, Dutch. */
const joining = new Set('and of the for und fur der des et de du la y del en van'.split(' '));

/** The words of a title in short, in any order: "Vice President of Sales" and "Sales VP" are one. */
function wordsOf(title: string): string {
  const words = short.reduce((said, [long, brief]) => said.replace(long, brief), fold(title)).match(/[\p{L}\p{N}]+/gu);
  return [...new Set((words ?? []).filter((word) => !joining.has(word)))].sort().join(' ');
}

/** "CFO" and "Chief Financial Officer", "Founder & CEO" and "CEO, Founder". */
export const isSameTitle = (one: string, other: string): boolean =>
  wordsOf(one) !== '' && wordsOf(one) === wordsOf(other);
