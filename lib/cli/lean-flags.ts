/**
 * Patterns without the flag `u`, where they find the same without it. With `i` and `u` together a browser looks up the other cases of every single
 * letter in the tables of the whole of Unicode, and with `u` alone it makes ready for halves of characters that no name has; a pattern of words takes two to
 * five times as long to be ready so. What is left out: a letter beyond the first plane is two signs where signs are counted, and
 * the few letters whose other case is known to the tables alone (the capital ẞ) have none.
 */

/**
 * What only has its meaning with `u`: properties, code points by number, and characters beyond the first plane (two signs each) in a class or where it is said
 * how often they come.
 */
const needsUnicode = String.raw`\\[pP]\{|\\u\{|\[(?:\\.|[^\]\\])*[\ud800-\udfff]|[\udc00-\udfff][?*+{]`;
const needy = new RegExp(needsUnicode);

/** The flags that a pattern needs of those that it has. */
export const leanFlags = (pattern: string, flags: string): string =>
  needy.test(pattern) ? flags : flags.replace('u', '');

/** The same for patterns that are made of pieces when they are asked for first, as code that stands at the end of their module. */
export const leanRegExp = `function leanRegExp(source, flags) {
  return new RegExp(source, /${needsUnicode}/.test(source) ? flags : flags.replace('u', ''));
}
`;
