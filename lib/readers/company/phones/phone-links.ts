import type { SitePage } from '../site-page.ts';
import { digitsOf, number, plausible } from './phone-shapes.ts';
import { fax } from './phone-words.ts';

/** Numbers that a page links to, so that a tap calls or texts them. */

const calls = /^(?:tel|callto|phone|telephone|sms):/i;

/** The numbers of such links, in page order; those that stand as a fax number on the page left out. */
export function phoneLinks(page: SitePage): { said: string; from: string; foot: boolean }[] {
  const faxed = new Set(
    page.lines.filter((line) => /^\s*(?:fax|f:)/i.test(line.text)).map((line) => digitsOf(line.text).slice(-7)),
  );
  return page.links
    .filter(({ href }) => calls.test(href))
    .flatMap(({ href: address, text, edge }) => {
      const href = decoded(address.replace(/^\w+:\/*/i, '').split(/[;?]/)[0] as string).trim();
      const words = number.exec(text)?.[0].trim() ?? href;
      if (
        fax.test(text) ||
        /\dx{2}/i.test(text + href) ||
        faxed.has(digitsOf(words).slice(-7)) ||
        !plausible(words, true)
      )
        return [];
      // What a template left behind the link is no number, though the one that is shown may be.
      const said =
        digitsOf(words) === digitsOf(href) || !/^(?:\+|00)/.test(href) || !plausible(href, true) ? words : href;
      return [{ said, from: 'link tel:', foot: edge }];
    });
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
