import { tidy } from '../text.ts';

const address = /linkedin\.com\/(?:mwlite\/)?(company|company-beta|school|showcase)\/([^/?#\s"'<>]+)/i;
const notSlugs = new Set(['unavailable', 'login', 'setup', 'search', 'pages']);

/**
 * A company's page on LinkedIn, in one form: `https://www.linkedin.com/company/SLUG`. Null for people, posts, share links
 * and anything else.
 */
export function parseLinkedin(said: string): string | null {
  const words = tidy(said.slice(0, 3000), 2000);
  const found = address.exec(words) ?? address.exec(decoded(words));
  if (!found) return null;
  const slug = decoded(found[2]!).normalize('NFC').toLowerCase();
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{M}&'’.,_®™-]{0,99}$/u.test(slug) || notSlugs.has(slug)) return null;
  const kind = found[1]!.toLowerCase().replace('-beta', '');
  return `https://www.linkedin.com/${kind}/${slug}`;
}

/**
 * Whether a company's page, or the key made of it, is told by LinkedIn's own number. Number and chosen name lead to one page,
 * so that one says nothing against the other.
 */
export const isNumbered = (page: string): boolean => /[/:]\d+$/.test(page);

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
