import { parse } from 'tldts';
import { tidy } from '../text.ts';
import { asciiHost } from './host-names.ts';
import { lentEnd } from './lent-hosts.ts';
import { isOfMember, isShared } from './shared-hosts.ts';

/** Reserved for examples and tests (RFC 2606): no public suffixes, yet what sample records hold. */
const reserved = /\.(?:example|test|invalid)$/;
/** Redirects name their goal in a parameter. */
const redirect =
  /^https?:\/\/(?:[\w-]+\.)*(?:linkedin\.com\/(?:redir|safety)|l\.facebook\.com|lm\.facebook\.com|google\.[a-z.]+\/url|l\.instagram\.com|out\.reddit\.com|youtube\.com\/redirect)/i;

/**
 * The registrable domain in a URL, an e-mail address or a bare host, lower case, in the network's letters ("müller.de" is `xn--mller-kva.de`), by the public suffix list. Null for hosts that
 * many share (free mail, social networks, site builders), for the page of one shop or person on a marketplace (`etsy.com` is Etsy's, `etsy.com/shop/acme`
 * nobody's own), for addresses in numbers, and for words that are no host.
 */
export function parseDomain(said: string): string | null {
  const words = tidy(said.slice(0, 3000), 2000);
  const target = redirect.test(words) ? /[?&](?:url|u|q|to)=([^&#]+)/i.exec(words)?.[1] : undefined;
  if (target) return parseDomain(decoded(target));
  if (/^(?:data|javascript|blob|file|about|tel|sms|geo|urn):/i.test(words)) return null;
  for (const word of words.split(/[\s,;|<>"'()[\]]+/).slice(0, 20)) {
    const domain = ofWord(word.replace(/[.:]+$/, ''));
    if (domain !== null) return domain;
  }
  return null;
}

function ofWord(word: string): string | null {
  if (!word.includes('.') || word.length > 1000) return null;
  if (/^(?:mailto:)?[^@/\s]+@[^@/\s]+$/i.test(word))
    return registrable(word.slice(word.indexOf('@') + 1).replace(/\?.*$/, ''));
  if (/^[a-z][a-z\d+.-]*:/i.test(word) && !/^https?:/i.test(word) && !/^[\w.-]+:\d+/.test(word)) return null;
  return registrable(word);
}

function registrable(host: string): string | null {
  const found = parse(host, { allowPrivateDomains: true });
  const { hostname, isIcann, isPrivate, isIp } = found;
  // Below "uk.com" a registry sells names, as a country's does below its own end; "uk.com" and "www.uk.com" are its own site.
  const registry = isPrivate ? parse(host).domain : null;
  const domain = found.domain === null || found.domain === `www.${registry}` ? registry : found.domain;
  if (!domain || !hostname || isIp) return null;
  if (hostname.includes('..') || domain.length > 100 || (!isIcann && !isPrivate && !reserved.test(domain))) return null;
  if (isShared(registry ?? domain) || lentEnd(hostname) !== null || isOfMember(domain, host)) return null;
  // What a clue takes for a host may be a file's name: "index.html" has no public suffix, "readme.md" has.
  if (/^(?:readme|index|package|main)\.\w+$/.test(domain)) return null;
  const ascii = asciiHost(domain);
  // The network knows no part of a name over 63 letters (RFC 1035, 2.3.4), and other letters make it longer.
  return /[^.]{64}/.test(ascii) ? null : ascii;
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return '';
  }
}
