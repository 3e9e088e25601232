import { parseDomain } from '#core/parse/domain.ts';
import { spelledHost } from '#core/parse/host-names.ts';
import { lentEnd } from '#core/parse/lent-hosts.ts';
import { once } from '../once.ts';
import { letters } from './letters.ts';
import { mailsOf } from './mails.ts';
import type { SitePage } from './site-page.ts';
import { meta, ownAddressesOf } from './site-page.ts';

/** Where a page stands, and the letters of its host that a company's name is compared with. */

/** Hosts that say nothing of whose page it is: files, this machine, names that cannot be, and those that templates give. */
const nobody =
  /^(?:|localhost|\d+(?:\.\d+){3}|\[.*\]|.*\.(?:invalid|test|local)|(?:www\.)?(?:example|your-?(?:domain|site|website|company)|my-?(?:domain|site|website)|domain|website)\.(?:com|org|net))$/i;

/** Whether a host gives everybody a name of their own below it: what stands there is that of whoever chose the name. */
const lends = (hostname: string): boolean => lentEnd(hostname.toLowerCase()) !== null;

/** "web.archive.org/web/2015/http://www.acme.com/about": the address of what is kept there. */
function archived(url: URL): URL | null {
  const [, inner = ''] = /^\/web\/\d+\w*\/(https?:\/\/.+)$/i.exec(url.pathname) ?? [];
  return url.hostname === 'web.archive.org' && URL.canParse(inner) ? new URL(inner) : null;
}

/**
 * The page's address; for a page without one of its own (a saved file) the one it gives in its head. So too for a copy on a host that lends names,
 * where it gives one elsewhere.
 */
export const siteOf: (page: SitePage) => { readonly url: URL; readonly from: string } | null = once((page) => {
  const own = ownAddressesOf(page).filter(({ url }) => !nobody.test(url.hostname));
  if (!/^https?:$/.test(page.url.protocol) || nobody.test(page.url.hostname)) return own[0] ?? null;
  const elsewhere = lends(page.url.hostname) ? own.find(({ url }) => !lends(url.hostname)) : undefined;
  return elsewhere ?? { url: archived(page.url) ?? page.url, from: 'address of the page' };
});

/** Those where people who write programs show them: being the first page there says nothing of a company. */
export const isLent = (url: URL): boolean => /(?:^|\.)(?:github|gitlab)\.io$/i.test(url.hostname);

/** Whether the page stands where everybody may put one. */
export const isOnTrial = (page: SitePage): boolean => lends(siteOf(page)?.url.hostname ?? '');

const second = new Set('co com org net ac gov edu or ne go gob gouv'.split(' '));

/** The part of a host that somebody chose: `acme` of `shop.acme.co.uk`. A guess that needs no suffix list, for comparing only. */
export function chosenLabel(hostname: string): string {
  const host = spelledHost(hostname.toLowerCase().replace(/^www\d?\./, ''));
  const lent = lentEnd(host);
  if (lent !== null)
    return (host === lent ? host : host.slice(0, -lent.length - 1)).split('.').at(host === lent ? 0 : -1) ?? '';
  const labels = host.split('.');
  if (labels.length < 2) return labels[0] ?? '';
  return labels.at(labels.length > 2 && second.has(labels.at(-2) as string) ? -3 : -2) ?? '';
}

/** The same site, whatever its subdomain. */
export const sameSite = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((host) => host.toLowerCase().replace(/^www\d?\./, ''));
  return a === b || (chosenLabel(one) === chosenLabel(other) && chosenLabel(one).length > 2);
};

/** "www.acme.com" in the text: an address that the page writes out. */
const written = /(?<![@\w.-])(?:https?:\/\/)?(www\.[\w-]+(?:\.[\w-]+)+)/gi;
/** Hosts that the page writes out, as it does. */
export const writtenHostsOf = once((page: SitePage): readonly string[] =>
  page.lines.flatMap(({ text }) =>
    text.length < 300 ? [...text.matchAll(written)].map(([, host]) => host as string) : [],
  ),
);

/**
 * Where the page has no address of its own, or a lent one: the one domain that its mail goes to and that it writes out. Null
 * where there are several: partners and whoever made the site stand there, too.
 */
export const saidDomainOf: (page: SitePage) => string | null = once((page) => {
  const site = siteOf(page);
  if (site !== null && !lends(site.url.hostname)) return null;
  const mails = mailsOf(page).flatMap(({ box, host }) => (/^web/i.test(box) ? [] : [host]));
  const domains = new Set([...mails, ...writtenHostsOf(page)].map(parseDomain).filter((domain) => domain !== null));
  return domains.size === 1 ? ([...domains][0] as string) : null;
});

/** The names of hosts that people or machines chose for the page: its own, then others that it says are its own. */
export const hostLabelsOf: (page: SitePage) => readonly string[] = once((page) => {
  const site = siteOf(page);
  const said = chosenLabel(saidDomainOf(page) ?? '');
  const host = site?.url.hostname.replace(/^www\d?\./, '') ?? '';
  // "somebody.github.io/acme/": there the name of the site is the first part of its path.
  const project = site !== null && isLent(site.url) ? (/^\/([^/.]+)\//.exec(site.url.pathname)?.[1] ?? '') : '';
  // "acme.studio": the end of an address that is a word may be that of the name, too.
  const [, whole = ''] = /^([^.]+\.[a-z]{4,})$/.exec(host) ?? [];
  const labels = [chosenLabel(host), host.split('.')[0] ?? '', project, said, whole];
  return [...new Set(labels.map(letters))].filter((one) => one.length > 1);
});

/** The hosts that the page's mail goes to. */
export const mailHostsOf = (page: SitePage): readonly string[] => mailsOf(page).map(({ host }) => host);

/** Where the page's mail goes: an address may be called otherwise than the company. */
export const mailLabelsOf: (page: SitePage) => readonly string[] = once((page) =>
  [...new Set(mailHostsOf(page).map((host) => letters(chosenLabel(host))))].filter((one) => one.length > 2),
);

/** What the page calls its whole site in its head. */
export const siteName = (page: SitePage): string | null =>
  meta(page, 'og:site_name', 'application-name', 'apple-mobile-web-app-title');
