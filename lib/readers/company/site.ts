import { parseDomain } from '#core/parse/domain.ts';
import { once } from '../once.ts';
import { mailsOf } from './mails.ts';
import type { SitePage } from './site-page.ts';
import { meta, ownAddressesOf } from './site-page.ts';

/** Where a page stands, and the letters of its host that a company's name is compared with. */

/** Hosts that say nothing of whose page it is: files, this machine, names that cannot be, and those that templates give. */
const nobody =
  /^(?:|localhost|\d+(?:\.\d+){3}|\[.*\]|.*\.(?:invalid|test|local|example)|(?:www\.)?(?:example|your-?(?:domain|site|website|company)|my-?(?:domain|site|website)|domain|website)\.(?:com|org|net))$/i;

/** Hosts that give everybody a name of their own below theirs: what stands there is that of whoever chose the name. */
const lends =
  /(?:^|\.)(?:(?:github|gitlab|webflow)\.io|(?:netlify|vercel|web)\.app|pages\.dev|(?:herokuapp|firebaseapp|onrender|wixsite|weebly|jimdosite|godaddysites|myshopify|wordpress|blogspot)\.com)$/i;

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
  const elsewhere = lends.test(page.url.hostname) ? own.find(({ url }) => !lends.test(url.hostname)) : undefined;
  return elsewhere ?? { url: archived(page.url) ?? page.url, from: 'address of the page' };
});

/** Those where people who write programs show them: being the first page there says nothing of a company. */
export const isLent = (url: URL): boolean => /(?:^|\.)(?:github|gitlab)\.io$/i.test(url.hostname);

const second = new Set('co com org net ac gov edu or ne go gob gouv'.split(' '));

/** The part of a host that somebody chose: `acme` of `shop.acme.co.uk`. A guess that needs no suffix list, for comparing only. */
export function chosenLabel(hostname: string): string {
  const labels = hostname
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .split('.');
  if (labels.length < 2) return labels[0] ?? '';
  const at = labels.length > 2 && (second.has(labels.at(-2) as string) || lends.test(hostname)) ? -3 : -2;
  return labels.at(at) ?? '';
}

/** The same site, whatever its subdomain. */
export const sameSite = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((host) => host.toLowerCase().replace(/^www\d?\./, ''));
  return a === b || (chosenLabel(one) === chosenLabel(other) && chosenLabel(one).length > 2);
};

/** Latin letters and digits without accents, everything else away: what a domain can say of a name. */
export const letters = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');

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
  if (site !== null && !lends.test(site.url.hostname)) return null;
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
  const labels = [chosenLabel(host), host.split('.')[0] ?? '', project, said];
  return [...new Set(labels.map(letters))].filter((one) => one.length > 1);
});

/** The hosts that the page's mail goes to. */
export const mailHostsOf = (page: SitePage): readonly string[] => mailsOf(page).map(({ host }) => host);

/** Where the page's mail goes: an address may be called otherwise than the company. */
export const mailLabelsOf: (page: SitePage) => readonly string[] = once((page) =>
  [...new Set(mailHostsOf(page).map((host) => letters(chosenLabel(host))))].filter((one) => one.length > 2),
);

const weak = new Set(
  'the a an and und et y e de der die das la le les el il of for group gruppe company inc ltd gmbh home welcome contact about team services service solutions'.split(
    ' ',
  ),
);
const legalWords =
  /[,\s]+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|corp|corporation|co|company|plc|llp|lp|gmbh|mbh|ag|kg|ug|e\.?\s?k|ohg|gbr|se|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?r\.?l|s\.?l|s\.?l\.?u|s\.?p\.?a|b\.?v|n\.?v|v\.?o\.?f|a\.?b|a\/s|aps|a\.?s|oy|oyj|pty|sp\. z o\.o|kft|flexco|pllc|p\.\s?[ac]|l\.\s?c|ltda|lda|pte|pvt|k\.k|s\.r\.o|d\.o\.o|bvba|srl|е?оод|е?ад|ет|доо(?:ел)?|&\s?co\.?(?:\s?kg)?|\(haftungsbeschränkt\))\.?$/iu;

/** "v.o.f. Bodewijn", "SARL Dupont": legal forms that stand before the name. Those that are also initials of names are left out. */
const leadingForm = /^(?:v\.?o\.?f\.?|s\.?[aà]\.?\s?r\.?l\.?|e\.?u\.?r\.?l\.?|uab|ооо|оао|зао|пао)\s+(?=\S)/iu;

/** "株式会社堀口": where the legal form stands before the name or behind it. */
const easternForm =
  /^(?:株式会社|有限会社|合同会社|合資会社|一般社団法人|医療法人)\s*|\s*(?:株式会社|有限会社|合同会社|(?:股份)?有限公司|有限责任公司)$/u;

/** A name without its legal form: "Acme" of "Acme, Inc.". */
export function bareName(name: string): string {
  let bare = name.trim().replace(easternForm, '').replace(leadingForm, '') || name.trim();
  for (let i = 0; i < 4; i++) {
    const shorter = bare.replace(legalWords, '').trim();
    if (shorter === bare || shorter === '') break;
    bare = shorter;
  }
  return bare;
}

export const hasLegalForm = (name: string): boolean =>
  [legalWords, easternForm, leadingForm].some((form) => form.test(name.trim()));

/** Cyrillic as Bulgarian hosts write it. */
const cyrillic = new Map(
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sht ъ:a ь:y ю:yu я:ya ѓ:gj ќ:kj љ:lj њ:nj ј:j џ:dz ѕ:dz ы:y э:e ё:e є:ie і:i ї:i'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/**
 * How well a name goes with the page's host: 3 the same, 2 one within the other or its initials, 1 a main word of it, 0 not at
 * all. "König" goes with `konig` and with `koenig`, "Гущер" with `gushter`.
 */
export function agreement(name: string, hosts: readonly string[]): number {
  if (hosts.length === 0) return 0;
  const small = name.toLowerCase();
  const spelt = small.replace(/[äöüøå]/g, (letter) => umlauts[letter] ?? letter);
  const latin = small.replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillic.get(letter) ?? letter);
  // "Mariya" and "Maria" are both usual.
  const others = latin === small ? [spelt] : [latin, latin.replaceAll('ya', 'ia')];
  return Math.max(agreed(name, hosts), ...others.map((one) => (one === small ? 0 : agreed(one, hosts))));
}

function agreed(name: string, hosts: readonly string[]): number {
  const bare = bareName(name);
  const whole = letters(bare);
  if (whole.length < 2) return 0;
  const ampersand = letters(bare.replaceAll('&', ''));
  const words = bare
    .split(/[\s\-–.,/&]+/)
    .map(letters)
    .filter(Boolean);
  const main = words.filter((word) => !weak.has(word));
  const initials = main.map((word) => word[0]).join('');
  let best = 0;
  for (const host of hosts) {
    if (host === whole || host === ampersand || host === letters(name)) return 3;
    const within =
      (host.includes(whole) && whole.length > 2 && whole.length * 3 >= host.length) ||
      (whole.includes(host) && host.length > 2 && host.length * 2 >= whole.length);
    const short = initials.length > 2 && (host.startsWith(initials) || host === `${main[0]}${initials.slice(1)}`);
    // "The Jiu-Jitsu Lab" on labjiujitsu.com: the same words in another order.
    const turned =
      main.length > 1 &&
      main.every((word) => host.includes(word)) &&
      main.join('').length === host.length &&
      host.length > 5;
    if (within || short || turned) best = Math.max(best, 2);
    const told = main.some(
      (word, at) =>
        (word.length > 3 && host.includes(word) && (at === 0 || word.length * 2 >= host.length)) ||
        (at === 0 && word.length > 2 && host.startsWith(word)),
    );
    if (told) best = Math.max(best, 1);
  }
  return best;
}

/** What the page calls its whole site in its head. */
export const siteName = (page: SitePage): string | null =>
  meta(page, 'og:site_name', 'application-name', 'apple-mobile-web-app-title');
