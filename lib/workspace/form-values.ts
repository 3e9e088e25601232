/** Values of a document by the keys of a form, and ids for new entries. */

/** What stands under a dotted key of an entry. */
export const valueUnder = (entry: unknown, key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>(
      (held, step) =>
        typeof held === 'object' && held !== null && Object.hasOwn(held, step)
          ? (held as Readonly<Record<string, unknown>>)[step]
          : undefined,
      entry,
    );

/** An id out of words, free among others: "Uses Salesforce" -> `uses-salesforce`. */
export function idFrom(words: string, taken: ReadonlySet<unknown>): string {
  const base =
    words
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/ß/g, 'ss')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50)
      .replace(/-+$/, '') || 'line';
  let id = base;
  for (let turn = 2; taken.has(id); turn++) id = `${base}-${turn}`;
  return id;
}
