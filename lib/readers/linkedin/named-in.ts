import { plain } from '../pieces.ts';

/** Whether words on LinkedIn name a firm. */

/** How a firm's name is compared: as plain words, without capitals. */
export const comparedName = (words: string): string => plain(words).toLowerCase();

/** What parts its words by spaces; others, such as Japanese, write a name and the next word as one. */
const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
const wordEdge = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' } as const;

/** Whether the name stands among the words as words of its own: "CFO at Dropbox" names no "Box". Nothing is named by no name. */
export function isNamedIn(words: string, name: string): boolean {
  const compared = comparedName(name);
  if (compared === '') return false;
  const before = spaced.test(compared[0] ?? '') ? wordEdge.before : '';
  const after = spaced.test(compared.at(-1) ?? '') ? wordEdge.after : '';
  return new RegExp(`${before}${compared.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}${after}`, 'u').test(
    comparedName(words),
  );
}

/** Whether one of two names is the other, or whole words of it: "Sample" and "Sample Mills". */
export const isAlike = (one: string, other: string): boolean => isNamedIn(one, other) || isNamedIn(other, one);
