import { parse } from 'tldts';
import { tidy } from '../text.ts';
import { asciiHost } from './host-names.ts';
import { lentEnd } from './lent-hosts.ts';

/** Hosts that many companies and people share: mailboxes, networks, short links. An address there is nobody's own domain. Registrable domains. */
const shared = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr live.com msn.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de ymail.com rocketmail.com aol.com icloud.com me.com mac.com
  gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de arcor.de posteo.de mailbox.org proton.me protonmail.com pm.me tutanota.com fastmail.com zoho.com mail.com mail.ru yandex.ru yandex.com qq.com 163.com 126.com
  pandora.be cox.net charter.net earthlink.net bellsouth.net rogers.com shaw.ca telus.net sympatico.ca bigpond.com optusnet.com.au telkomsa.net mweb.co.za eircom.net btconnect.com talktalk.net ntlworld.com blueyonder.co.uk virgin.net xtra.co.nz rediffmail.com vsnl.com vsnl.net ybb.ne.jp ocn.ne.jp nifty.com biglobe.ne.jp yahoo.co.jp docomo.ne.jp naver.com daum.net hanmail.net nate.com hinet.net singnet.com.sg foxmail.com sina.com sina.cn sohu.com 139.com 188.com
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it ziggo.nl planet.nl kpnmail.nl xs4all.nl bluewin.ch telenet.be skynet.be btinternet.com comcast.net verizon.net att.net sbcglobal.net terra.es telefonica.net abv.bg seznam.cz wp.pl o2.pl
  linkedin.com lnkd.in facebook.com fb.com fb.me fbcdn.net messenger.com twitter.com x.com t.co instagram.com threads.net tiktok.com youtube.com youtu.be vimeo.com pinterest.com pin.it reddit.com tumblr.com medium.com xing.com kununu.com glassdoor.com indeed.com stepstone.de crunchbase.com
  whatsapp.com wa.me t.me telegram.org telegram.me discord.gg discord.com snapchat.com vk.com weibo.com flickr.com behance.net dribbble.com github.com gitlab.com bitbucket.org stackoverflow.com slideshare.net quora.com yelp.com tripadvisor.com trustpilot.com g2.com capterra.com
  google.com google.de google.fr google.co.uk goo.gl bing.com maps.app.goo.gl apple.com bit.ly ow.ly tinyurl.com linktr.ee beacons.ai buff.ly rebrand.ly
  wordpress.org blogger.com wikipedia.org wikidata.org archive.org schema.org w3.org gravatar.com wa.link`.split(/\s+/),
);
/** Reserved for examples and tests (RFC 2606): no public suffixes, yet what sample records hold. */
const reserved = /\.(?:example|test|invalid)$/;
/** Redirects name their goal in a parameter. */
const redirect =
  /^https?:\/\/(?:[\w-]+\.)*(?:linkedin\.com\/(?:redir|safety)|l\.facebook\.com|lm\.facebook\.com|google\.[a-z.]+\/url|l\.instagram\.com|out\.reddit\.com|youtube\.com\/redirect)/i;

/**
 * The registrable domain in a URL, an e-mail address or a bare host, lower case, in the network's letters ("müller.de" is `xn--mller-kva.de`), by the public suffix list. Null for hosts that
 * many share (free mail, social networks, site builders), for addresses in numbers, and for words that are no host.
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
  if (shared.has(registry ?? domain) || lentEnd(hostname) !== null) return null;
  // What a clue takes for a host may be a file's name: "index.html" has no public suffix, "readme.md" has.
  return /^(?:readme|index|package|main)\.\w+$/.test(domain) ? null : asciiHost(domain);
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return '';
  }
}
