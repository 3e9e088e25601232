import type { Clipping, Sheet } from '#core/clipping.ts';
import { thingsOfJson } from '../json-ld.ts';
import { once } from '../once.ts';
import type { Thing } from '../thing.ts';
import { isLeftover } from './leftovers.ts';

/** A page of a company's site as its finders see it: plain data, no document. */
export interface SitePage extends Sheet {
  readonly url: URL;
  readonly title: string;
  readonly lang: string;
}

export const sitePageOf = (clipping: Clipping, sheet: Sheet): SitePage => ({
  ...sheet,
  url: new URL(clipping.url),
  title: clipping.title,
  lang: clipping.lang,
});

/** What the page's head says: the first of each name, without descriptions that a template left there. */
const metaOf = once((page: SitePage): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [name, words] of page.metas)
    if (!found.has(name) && !(name.endsWith('description') && isLeftover(words))) found.set(name, words);
  return found;
});

/** The first of these meta names that the page has, or null. */
export function meta(page: SitePage, ...names: readonly string[]): string | null {
  for (const name of names) {
    const words = metaOf(page).get(name);
    if (words !== undefined) return words;
  }
  return null;
}

/** Addresses that the page gives as its own. */
export const ownAddressesOf = once((page: SitePage): readonly { readonly url: URL; readonly from: string }[] =>
  page.own.flatMap(([from, address]) => (URL.canParse(address) ? [{ url: new URL(address), from }] : [])),
);

/** Everything typed in the page's JSON-LD. */
export const jsonLdOf = once((page: SitePage): readonly Thing[] => thingsOfJson(page.jsonLd));

/** Everything typed that the page marks up. Rings are cut: a thing holds only things after it or before it, never itself. */
export const markedOf = once((page: SitePage): readonly Thing[] => {
  const made = page.marked.map(({ how, types, under }) => ({
    how: how as Thing['how'],
    types,
    under,
    props: new Map<string, (string | Thing)[]>(),
  }));
  page.marked.forEach(({ props }, at) => {
    for (const [name, values] of props) {
      const own = values.flatMap((value): (string | Thing)[] => {
        const thing = typeof value === 'string' ? value : made[value];
        return thing === undefined ? [] : [thing];
      });
      made[at]?.props.set(name, own);
    }
  });
  return made;
});
