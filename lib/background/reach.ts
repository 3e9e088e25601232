import type { Site } from '#bus/shown.ts';
import { pageAddress } from '#core/page-address.ts';
import type { ManagedPolicy } from '#local/policy.ts';

/** Which pages may be read at all, and by which pattern a site is granted. */

/** Browsers keep every extension out of these, whatever was granted. */
const closed: readonly RegExp[] = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/** A page of the browser itself, of another extension, or of an extensions' store. */
export const isForbidden = (url: string): boolean =>
  !/^(https?|file):/.test(url) || closed.some((pattern) => pattern.test(url));

/** The same page but for the place on it. */
export const samePage = (one: string, other: string): boolean => pageAddress(one) === pageAddress(other);

/** Whether an address falls under a match pattern such as `https://*.example.com/*`. Paths other than a prefix with `*` are compared whole. */
export function isUnder(pattern: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname, search } = new URL(url);
  if (pattern === '<all_urls>') return /^(https?|file):$/.test(protocol);
  const parts = /^(\*|https?|file):\/\/([^/]*)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host = '', path = ''] = parts;
  if (scheme === '*' ? !/^https?:$/.test(protocol) : `${scheme}:` !== protocol) return false;
  const wanted = host.replace(/:\d+$/, '');
  const isHost =
    wanted === '*' ||
    wanted === hostname ||
    (wanted.startsWith('*.') && (hostname === wanted.slice(2) || hostname.endsWith(wanted.slice(1))));
  return isHost && isGlob(path, pathname + search);
}

/** `*` stands for any run of characters. Without a regular expression, so that a long pattern cannot be slow. */
function isGlob(glob: string, words: string): boolean {
  const [first = '', ...rest] = glob.split('*');
  if (rest.length === 0) return words === first;
  if (!words.startsWith(first)) return false;
  let at = first.length;
  const last = rest.pop() ?? '';
  for (const piece of rest) {
    const found = words.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return words.length - last.length >= at && words.endsWith(last);
}

/** Whether the administrator leaves a page open to us. */
export const isAllowed = (url: string, policy: ManagedPolicy | null): boolean =>
  policy?.sites == null || policy.sites.some((pattern) => isUnder(pattern, url));

/** What a seller would grant for a page to be read without a click: a reader's own pattern, else the page's host. */
export function siteOf(
  url: string,
  matches: readonly string[],
  granted: readonly string[],
  policy: ManagedPolicy | null,
): Site | null {
  if (isForbidden(url) || url.startsWith('file:')) return null;
  const { protocol, hostname } = new URL(url);
  const pattern = matches.find((match) => isUnder(match, url)) ?? `${protocol}//${hostname}/*`;
  const site = { pattern, label: labelOf(pattern), granted: granted.some((grant) => isUnder(grant, url)) };
  return isAllowed(url, policy) ? site : { ...site, forbidden: true };
}

export const everySite = 'https://*/*';

/** Every site that can be offered, the readers' own first. */
export function sitesOf(
  matches: readonly string[],
  granted: readonly string[],
  policy: ManagedPolicy | null,
): readonly Site[] {
  const patterns = [...new Set([...matches, ...granted.filter((grant) => grant !== everySite), everySite])];
  const labels = patterns.map(labelOf);
  /** Granted ones that a seller could not tell apart, as a host with and without `www`, are called by their origins. */
  const calledOf = (pattern: string): string => {
    const label = labelOf(pattern);
    const isShared = labels.indexOf(label) !== labels.lastIndexOf(label);
    const isOurs = pattern === everySite || matches.includes(pattern);
    return isShared && !isOurs ? pattern.replace(/\/\*$/, '') : label;
  };
  return patterns.map((pattern) => {
    const example = pattern
      .replace('*://', 'https://')
      .replace('://*.', '://www.')
      .replace('://*/', '://any.example/')
      .replace(/\*/g, '');
    const isOwn = granted.includes(pattern) || granted.some((grant) => grant !== everySite && isUnder(grant, example));
    const isCovered = !isOwn && granted.includes(everySite) && isUnder(everySite, example);
    const site = {
      ...{ pattern, label: calledOf(pattern), granted: isOwn || isCovered },
      ...(isCovered ? { covered: true } : {}),
    };
    return pattern === everySite
      ? { ...site, forbidden: policy?.sites != null }
      : isAllowed(example, policy)
        ? site
        : { ...site, forbidden: true };
  });
}

/** The host that a pattern names, for people. */
const labelOf = (pattern: string): string =>
  pattern
    .replace(/^[^:]+:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^(?:\*|www)\./, '');
