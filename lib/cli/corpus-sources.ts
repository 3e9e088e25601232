/** Where a fact was read, in the few groups that a table can hold. */

/** The groups in the order in which they are trusted. */
export const sourceGroups = ['json-ld', 'microdata', 'label', 'meta', 'place', 'code', 'prose'] as const;
export type SourceGroup = (typeof sourceGroups)[number];

/** What each group stands for, for the people who read the table. */
export const inWords: Readonly<Record<SourceGroup, string>> = {
  'json-ld': 'JSON-LD',
  microdata: 'microdata, RDFa, hCard',
  label: 'label, field, section',
  meta: 'meta, title',
  place: 'address, link, footer, heading',
  code: 'what the page loads',
  prose: 'prose',
};

/** How clues name their places (`from` of a fact), each with its group; the first that fits counts, `place` where none does. */
const begins: readonly (readonly [RegExp, SourceGroup])[] = [
  [/^json-ld/, 'json-ld'],
  [/^(?:microdata|rdfa|hcard)/, 'microdata'],
  [/^(?:address that the page loads|inline script|landmark|meta generator)/, 'code'],
  [/^(?:label|field|the fields|section|path|figure|current role|funding)/, 'label'],
  [/^(?:meta|title)/, 'meta'],
  [/^(?:words|running text|first line of its history|line of its own)/, 'prose'],
];

/** The group of a fact's `from`. */
export const groupOf = (from: string): SourceGroup => begins.find(([start]) => start.test(from))?.[1] ?? 'place';
