import { once } from '../../once.ts';
import { sameSite, siteOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';

/** Whether a link leads to another page of the same site; an address without a host does, a mail address or a number does not. */
function isInside(page: SitePage, href: string): boolean {
  if (!/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return !href.startsWith('#');
  const host = siteOf(page)?.url.hostname;
  return host !== undefined && /^https?:/i.test(href) && URL.canParse(href) && sameSite(new URL(href).hostname, host);
}

/** What a page's menus offer: its short links to pages of its site, words or pictures, and the lines of its menus. In order, each once. */
export const menuOf: (page: SitePage) => readonly string[] = once((page) => {
  const lines = page.lines.filter(({ zone }) => zone === 'nav').slice(0, 40);
  const links = page.links.slice(0, 80).filter(({ href }) => isInside(page, href));
  const texts = [...lines, ...links].map(({ text }) => text.trim());
  return [...new Set(texts)].filter((text) => text.length > 2 && text.length < 60).slice(0, 60);
});
