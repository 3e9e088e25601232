import { all, attr, one, rawText, rootOf } from './dom.ts';
import { once } from './once.ts';
import type { Page } from './reader.ts';
import { fold } from './visible.ts';

/** What the page's head says: names and properties in lower case, the first of each that is not empty. */
export const metaOf: (page: Page) => ReadonlyMap<string, string> = once((page) => {
  const found = new Map<string, string>();
  for (const element of all(page.doc, 'meta[content]', 400)) {
    const name = (attr(element, 'property') || attr(element, 'name') || attr(element, 'http-equiv'))
      .trim()
      .toLowerCase();
    const words = fold(attr(element, 'content').slice(0, 3000));
    if (name !== '' && words !== '' && !found.has(name)) found.set(name, words);
  }
  return found;
});

/** The first of these meta names that the page has, or null. */
export function meta(page: Page, ...names: readonly string[]): string | null {
  for (const name of names) {
    const words = metaOf(page).get(name);
    if (words !== undefined) return words;
  }
  return null;
}

/** The words of the page's title. */
export const titleOf: (page: Page) => string = once((page) => {
  const title = one(page.doc, 'head > title') ?? one(page.doc, 'title');
  return title === null ? '' : fold(rawText(title).slice(0, 1000));
});

/** BCP 47, as the page states it, or ''. */
export const langOf: (page: Page) => string = once((page) => {
  const root = rootOf(page.doc);
  const said =
    (root === null ? '' : attr(root, 'lang') || attr(root, 'xml:lang')) ||
    meta(page, 'content-language', 'og:locale') ||
    '';
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(said) ? said.replaceAll('_', '-').slice(0, 35) : '';
});

/** Addresses that the page gives as its own, best first: canonical, Open Graph, base. Mirrors leave relative ones. */
export const ownAddressesOf: (page: Page) => readonly { readonly url: URL; readonly from: string }[] = once((page) => {
  const said: [string, string][] = [
    ['link canonical', attrOf(page, 'link[rel~="canonical" i]', 'href')],
    ['meta og:url', meta(page, 'og:url') ?? ''],
    ['link alternate', attrOf(page, 'link[rel~="alternate" i][hreflang]', 'href')],
    ['base href', attrOf(page, 'base[href]', 'href')],
    ['link shortlink', attrOf(page, 'link[rel~="shortlink" i]', 'href')],
    ['link home', attrOf(page, 'link[rel~="home" i], link[rel="https://api.w.org/"], link[rel="EditURI"]', 'href')],
  ];
  return said.flatMap(([from, words]) => {
    if (!/^https?:\/\/[^/]+\.[^/]+/i.test(words.trim())) return [];
    try {
      return [{ url: new URL(words.trim()), from }];
    } catch {
      return [];
    }
  });
});

function attrOf(page: Page, selector: string, name: string): string {
  const element = one(page.doc, selector);
  return element === null ? '' : attr(element, name);
}
