import type { Page } from './reader.ts';

/**
 * Remembers what a finder found on a page, for as long as that page object lives. Several clues look at the same
 * structured data and lines; a page is read anew with a new page object.
 */
export function once<T>(find: (page: Page) => T): (page: Page) => T {
  const kept = new WeakMap<Page, { readonly it: T }>();
  return (page) => {
    const had = kept.get(page);
    if (had !== undefined) return had.it;
    const it = find(page);
    kept.set(page, { it });
    return it;
  };
}
