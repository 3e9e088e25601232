import type { SheetLine } from '#core/clipping.ts';
import { number } from './phone-shapes.ts';
import { fax, phoneLabel } from './phone-words.ts';

/** Labels that all stand before their numbers, in a cell, a column or a row of their own: "Fax:", "Tel:", then two numbers. */

const reach = /^(?:e-?mails?|mail|web(?: ?site)?|internet|url|www|homepage|skype)\W*$/i;
const isLabel = (text: string): boolean =>
  text.length < 25 && !/\d/.test(text) && (phoneLabel.test(text) || fax.test(text) || reach.test(text));

/** A number, a mail or a web address and no more. */
const isValue = (text: string): boolean =>
  text.length > 3 &&
  text.length < 50 &&
  (/^\S+@\S+$|^(?:https?:\/\/|www\.)\S+$/i.test(text) || text.replace(number, '').trim().length < 3);

/** How many labels a cell has at most. */
const most = 6;

/** The label of the number that stands alone in a line: of several labels in a row the one at its place among the values; null elsewhere. */
export function labelApart(lines: readonly SheetLine[], at: number): string | null {
  const is = (test: (text: string) => boolean, where: number): boolean => where >= 0 && test(lines[where]?.text ?? '');
  if (!is(isValue, at)) return null;
  let first = at;
  while (at - first < most && is(isValue, first - 1)) first--;
  let top = first;
  while (first - top < most && is(isLabel, top - 1)) top--;
  const label = top + at - first;
  return first - top > 1 && label < first ? (lines[label]?.text ?? null) : null;
}
