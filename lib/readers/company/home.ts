import { parseDomain } from '#core/parse/domain.ts';
import type { Found } from '../reader.ts';
import { isA, wordsAt } from '../thing.ts';
import { agreement } from './agreement.ts';
import { letters } from './letters.ts';
import { mailsOf } from './mails.ts';
import { aliasesOf, nameLettersOf, namesOf } from './names/names.ts';
import { published } from './publisher.ts';
import { chosenLabel, hostLabelsOf, isOnTrial, saidDomainOf, siteOf, writtenHostsOf } from './site.ts';
import { jsonLdOf, meta, type SitePage } from './site-page.ts';

/** Where the company is at home on the web. */

/** Its page on LinkedIn: from its own data, else the one company that the page links to. */
export function linkedinOf(page: SitePage): Found[] {
  const isPage =
    /^(?:(?:https?:)?\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:mwlite\/)?(?:company|school|showcase)\/(?!linkedin(?:[/?#]|$))[^/?#]+/i;
  const told = published(page, 'sameAs').filter(({ said }) => isPage.test(said));
  const slugOf = (href: string): string =>
    decodeSafely(/\/(?:company|school|showcase)\/([^/?#]+)/i.exec(href)?.[1] ?? '').toLowerCase();
  const hosts = hostLabelsOf(page);
  const names = nameLettersOf(page);
  // "Site by Quill Studio": who is named in the link, and is not this company, is whose page it is.
  const isAnothers = (slug: string, words: string): boolean =>
    words.length > 3 &&
    slug.includes(words) &&
    !/^linkedin$/.test(words) &&
    agreement(words, hosts) === 0 &&
    agreement(slug, hosts) === 0 &&
    !names.some((name) => name.includes(words) || words.includes(name));
  const linked = page.links
    .filter(({ href, text }) => isPage.test(href) && !isAnothers(letters(slugOf(href)), letters(text)))
    .slice(0, 60);
  const slugs = new Set(linked.map(({ href }) => slugOf(href)));
  const own =
    slugs.size <= 1
      ? linked
      : linked.filter(
          ({ href, edge }) =>
            agreement(slugOf(href).replaceAll('-', ' '), hosts) > 0 ||
            (edge && new Set(linked.filter((one) => one.edge).map((one) => slugOf(one.href))).size === 1),
        );
  // "linkedin.com/company/acme" as words among the contacts is no link.
  const written = page.lines
    .map(({ text }) => text.replace(/^linkedin:\s*/i, ''))
    .filter((text) => isPage.test(text) && !/\s/.test(text));
  const places = [
    ...own.map(({ href }) => ({ said: href, from: 'link to LinkedIn' })),
    ...(new Set(written).size === 1 ? written : []).map((said) => ({ said, from: 'words: an address at LinkedIn' })),
  ];
  return [...told, ...places].map(({ said, from }) => ({
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
  // A host that lends names to everybody is like none: "acme.github.io". So is a page of one's own at a marketplace.
  const site = address !== null && parseDomain(address.url.href) !== null ? address : null;
  const name = namesOf(page)[0]?.said ?? '';
  const mails = mailsOf(page).flatMap(({ box, host }) => {
    // "acme@provider.net": where the box is called like the company, the host is whoever carries its mail.
    const isCarried = agreement(name, [letters(box)]) > 0 && agreement(name, [letters(chosenLabel(host))]) === 0;
    return parseDomain(host) === null || leftByTemplate.test(host) || isCarried ? [] : [{ box, host }];
  });
  // Whoever keeps the site has mail there, too.
  const boxes = mails.filter(({ box }) => !/^(?:web|post|host)(?:master|admin|design)/i.test(box));
  const hosts = [...new Set(boxes.map(({ host }) => host.toLowerCase()))];
  const spelled = hosts.filter((host) => agreement(name, [letters(chosenLabel(host))]) > 1);
  // Where everybody may put a page, another firm's box may be the only one: what neither a name nor the title nor the lent address has a word of is not taken.
  const said = [name, ...aliasesOf(page).map((one) => one.said), page.title].filter((words) => words !== '');
  const isKnown = (host: string): boolean => {
    const label = letters(chosenLabel(host));
    return (
      name === '' ||
      !isOnTrial(page) ||
      letters(chosenLabel(page.url.hostname)) === label ||
      said.some((words) => agreement(words, [label]) > 0)
    );
  };
  const [mail] = spelled.length === 1 ? spelled : hosts.length === 1 ? hosts.filter(isKnown) : [];
  // Mail may go to a parent: a host that spells the name comes before it.
  const byName = site === null && spelled.length === 0 ? hostsOfName(page) : [];
  const told = published(page, 'url').filter(({ said }) => /^https?:/.test(said));
  return [
    ...(site === null ? [] : [{ said: site.url.hostname, from: site.from }]),
    ...told,
    ...(site === null ? hostsByLabel(page) : []),
    ...(site === null ? hostsOfSite(page) : []),
    ...byName,
    ...(site === null && mail !== undefined ? [{ said: mail, from: 'e-mail address' }] : []),
  ];
}

const webLabel =
  /^(?:web|web ?site|url|internet|home ?page|site(?: web)?|sitio web|sito(?: web)?)\s*:\s*(?:https?:\/\/)?((?:www\.)?[\w-]+(?:\.[\w-]+)+)\/?$/i;
/** "Website: www.acme.com", where it says that of one only. */
function hostsByLabel(page: SitePage): Found[] {
  const said = page.lines.flatMap(({ text }) => (text.length < 120 ? (webLabel.exec(text)?.slice(1) ?? []) : []));
  const hosts = [...new Set(said.filter((host) => parseDomain(host) !== null))];
  return hosts.length === 1 ? hosts.map((said) => ({ said, from: 'label of a web site' })) : [];
}

/** The address of the web site that the page says to be part of. */
const hostsOfSite = (page: SitePage): Found[] =>
  jsonLdOf(page)
    .filter((thing) => isA(thing, /^WebSite$/))
    .flatMap((thing) => wordsAt(thing, 'url'))
    .filter((words) => URL.canParse(words) && parseDomain(new URL(words).hostname) !== null)
    .slice(0, 1)
    .map((words) => ({ said: new URL(words).hostname, from: 'json-ld WebSite.url' }));

/** "acme.com" in the text, without what usually stands before it. */
const bareHost = /(?<![@\w./-])[a-z\d][a-z\d-]+(?:\.[a-z]{2,})+(?![\w@-])/gi;

/** On a saved page without an address: hosts that it links to, shows or loads from, and that spell its company's name. */
function hostsOfName(page: SitePage): Found[] {
  const name = namesOf(page)[0]?.said;
  if (name === undefined) return [];
  const addresses = [
    ...page.links.map(({ href }) => href),
    meta(page, 'og:image') ?? '',
    meta(page, 'twitter:url') ?? '',
    ...page.loads.split('\n'),
  ];
  const bare = page.lines.flatMap(({ text }) => (text.length < 300 ? (text.match(bareHost) ?? []) : []));
  const only = saidDomainOf(page);
  return [
    ...writtenHostsOf(page).map((host) => ({ said: host, from: 'host in the text' })),
    ...bare.map((host) => ({ said: host, from: 'host in the text' })),
    ...addresses
      .filter((address) => /^https?:/i.test(address) && URL.canParse(address))
      .map((address) => ({ said: new URL(address).hostname, from: 'address that the page points to' })),
    // The only one that it writes may be called a little otherwise.
  ].filter(
    ({ said }) => agreement(name, [letters(chosenLabel(said))]) >= (only !== null && said.endsWith(only) ? 2 : 3),
  );
}
