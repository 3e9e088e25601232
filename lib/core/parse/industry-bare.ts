import { fold } from '../text.ts';

/** The form in which names of industries are compared: folded, "&" as "and", plurals as singulars. */
export const bareIndustry = (words: string): string =>
  fold(words)
    .replace(/\b(?:y|und|et|en|e)\b|[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(/\s+/)
    .map(singular)
    .join(' ');

/** "Furniture stores" and "furniture store" are one; "news" is no plural. */
export const singular = (word: string): string =>
  word.length > 3 && word !== 'news' ? word.replace(/(?<![siu])s$/, '') : word;
