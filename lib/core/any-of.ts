/** Alternatives of a pattern, one group a line so that a word is easily found and added: `any('a|b', 'c')` is `(?:a|b|c)`. */
export const any = (...groups: readonly string[]): string => `(?:${groups.join('|')})`;
