import { type AccountMapping, saidIn } from '#core/accounts.ts';

/** Cells of an account list whose words say nothing of what their column holds: "many" as a number of employees. */

export interface UnreadCell {
  /** The fact that the column holds. */
  readonly target: string;
  readonly said: string;
}

/** So many different cells are remembered: columns repeat themselves, and reading a country is dear. */
const most = 20_000;

/** Looks at the facts of a line, in words by fact name. What reads them is loaded first. `today`: YYYY-MM-DD. */
export async function unreadCells(
  today: string,
): Promise<(facts: Readonly<Record<string, string>>) => readonly UnreadCell[]> {
  const { cellValue } = await import('#core/accounts-prospect.ts');
  const known = new Map<string, boolean>();
  const isUnread = (target: string, said: string): boolean => {
    const key = `${target}\n${said}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = cellValue(target, said, today) === null;
    if (known.size < most) known.set(key, now);
    return now;
  };
  return (facts) =>
    Object.entries(facts).flatMap(([target, said]) => (isUnread(target, said) ? [{ target, said }] : []));
}

/**
 * The same for the first lines of a file, before it is read: given what each column holds, the words in it that cannot be
 * read, each once.
 */
export async function sampleUnread(
  sample: readonly (readonly string[])[],
  today: string,
): Promise<(mapping: AccountMapping) => readonly (readonly string[])[]> {
  const unreadIn = await unreadCells(today);
  return (mapping) => {
    const found = new Map(mapping.map((target) => [target as string | null, new Set<string>()]));
    for (const cells of sample)
      for (const { target, said } of unreadIn(saidIn(cells, mapping).facts)) found.get(target)?.add(said);
    return mapping.map((target) => (target === null ? [] : [...(found.get(target) ?? [])]));
  };
}
