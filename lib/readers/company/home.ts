import { parseDomain } from '#core/parse/domain.ts';
import type { Found } from '../reader.ts';
import { mailsOf } from './mails.ts';
import { namesOf } from './names/names.ts';
import { published } from './publisher.ts';
import { agreement, chosenLabel, hostLabelsOf, letters, saidDomainOf, siteOf, writtenHostsOf } from './site.ts';
import { meta, type SitePage } from './site-page.ts';

/** Where the company is at home on the web. */

/** Its page on LinkedIn: from its own data, else the one company that the page links to. */
export function linkedinOf(page: SitePage): Found[] {
  const isPage = /^(?:https?:)?\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/(?:company|school|showcase)\/[^/?#]+/i;
  const told = published(page, 'sameAs').filter(({ said }) => isPage.test(said));
  const linked = page.links.filter(({ href }) => isPage.test(href)).slice(0, 60);
  const slugOf = (href: string): string =>
    decodeSafely(/\/(?:company|school|showcase)\/([^/?#]+)/i.exec(href)?.[1] ?? '').toLowerCase();
  const hosts = hostLabelsOf(page);
  const slugs = new Set(linked.map(({ href }) => slugOf(href)));
  const own =
    slugs.size <= 1
      ? linked
      : linked.filter(
          ({ href, edge }) =>
            agreement(slugOf(href).replaceAll('-', ' '), hosts) > 0 ||
            (edge && new Set(linked.filter((one) => one.edge).map((one) => slugOf(one.href))).size === 1),
        );
  return [...told, ...own.map(({ href }) => ({ said: href, from: 'link to LinkedIn' }))].map(({ said, from }) => ({
    said: said.split(/[?#]/)[0] as string,
    from,
  }));
}

function decodeSafely(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** "info@yourcompany.com": what a template put there. */
const leftByTemplate = /^(?:(?:your|our|my)?(?:company|domain|site|website|business)|example|email)\./i;

/** Hosts of the page's company: its own address, then what the page says its own address is, then its mail. */
export function domainsOf(page: SitePage): Found[] {
  const address = siteOf(page);
  // A host that lends names to everybody is like none: "acme.github.io".
  const site = address !== null && parseDomain(address.url.hostname) !== null ? address : null;
  const name = namesOf(page)[0]?.said ?? '';
  const mails = mailsOf(page).flatMap(({ box, host }) => {
    // "acme@provider.net": where the box is called like the company, the host is whoever carries its mail.
    const isCarried = agreement(name, [letters(box)]) > 0 && agreement(name, [letters(chosenLabel(host))]) === 0;
    return parseDomain(host) === null || leftByTemplate.test(host) || isCarried ? [] : [host];
  });
  const told = published(page, 'url').filter(({ said }) => /^https?:/.test(said));
  const same = new Set(mails.map((mail) => mail.toLowerCase()));
  return [
    ...(site === null ? [] : [{ said: site.url.hostname, from: site.from }]),
    ...told,
    ...(site === null ? hostsByLabel(page) : []),
    ...(site === null && same.size === 1 ? [{ said: mails[0] as string, from: 'e-mail address' }] : []),
    ...(site === null && same.size === 0 ? hostsOfName(page) : []),
  ];
}

const webLabel =
  /^(?:web|web ?site|url|internet|home ?page|site(?: web)?|sitio web|sito(?: web)?)\s*:\s*(?:https?:\/\/)?(www\.[\w-]+(?:\.[\w-]+)+)\/?$/i;
/** "Website: www.acme.com", where it says that of one only. */
function hostsByLabel(page: SitePage): Found[] {
  const hosts = [...new Set(page.lines.flatMap(({ text }) => webLabel.exec(text)?.slice(1) ?? []))];
  return hosts.length === 1 ? hosts.map((said) => ({ said, from: 'label of a web site' })) : [];
}

/** On a saved page without an address: hosts that it links to, shows or loads from, and that spell its company's name. */
function hostsOfName(page: SitePage): Found[] {
  const name = namesOf(page)[0]?.said;
  if (name === undefined) return [];
  const addresses = [...page.links.map(({ href }) => href), meta(page, 'og:image') ?? ''];
  const only = saidDomainOf(page);
  return [
    ...writtenHostsOf(page).map((host) => ({ said: host, from: 'host in the text' })),
    ...addresses
      .filter((address) => /^https?:/i.test(address) && URL.canParse(address))
      .map((address) => ({ said: new URL(address).hostname, from: 'address that the page points to' })),
    // The only one that it writes may be called a little otherwise.
  ].filter(
    ({ said }) => agreement(name, [letters(chosenLabel(said))]) >= (only !== null && said.endsWith(only) ? 2 : 3),
  );
}
