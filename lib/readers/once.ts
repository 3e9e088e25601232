/**
 * Remembers what was found for an object, for as long as that object lives. Several clues look at the same structured
 * data and lines; a page is read anew with a new page object.
 */
export function once<K extends object, T>(find: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, { readonly it: T }>();
  return (key) => {
    const had = kept.get(key);
    if (had !== undefined) return had.it;
    const it = find(key);
    kept.set(key, { it });
    return it;
  };
}
