/** Domains that many companies and people share: an address there is nobody's own. Registrable domains. */

const rows = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

const mailboxes = rows(
  // Anywhere
  'gmail.com googlemail.com ymail.com rocketmail.com aol.com icloud.com me.com mac.com proton.me protonmail.com',
  'protonmail.ch pm.me tutanota.com tutanota.de tuta.io fastmail.com fastmail.fm',
  'zoho.com mail.com email.com hey.com hushmail.com',
  // Russia and Ukraine
  'mail.ru yandex.ru yandex.com ya.ru inbox.ru list.ru bk.ru rambler.ru ukr.net',
  // China
  'qq.com 163.com 126.com foxmail.com sina.com sina.cn sohu.com 139.com 188.com',
  // Germany, Austria, Switzerland
  'gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de arcor.de posteo.de mailbox.org',
  'vodafone.de online.de email.de aon.at chello.at inode.at utanet.at bluewin.ch bluemail.ch sunrise.ch',
  'hispeed.ch',
  // France, Italy, Spain
  'orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr libero.it',
  'virgilio.it tiscali.it alice.it tin.it fastwebnet.it terra.es telefonica.net',
  // The Netherlands and Belgium, Eastern Europe, Portugal, Norway
  'ziggo.nl planet.nl kpnmail.nl xs4all.nl hetnet.nl home.nl chello.nl casema.nl telenet.be skynet.be',
  'pandora.be abv.bg seznam.cz wp.pl o2.pl onet.pl interia.pl op.pl sapo.pt online.no',
  // Britain and Ireland, the United States
  'btinternet.com btconnect.com talktalk.net ntlworld.com blueyonder.co.uk virgin.net sky.com eircom.net',
  'comcast.net verizon.net att.net sbcglobal.net cox.net charter.net earthlink.net bellsouth.net',
  // Canada, Australia and New Zealand, South Africa, Brazil, India
  'rogers.com shaw.ca telus.net sympatico.ca bigpond.com optusnet.com.au xtra.co.nz telkomsa.net mweb.co.za',
  'uol.com.br bol.com.br terra.com.br rediffmail.com vsnl.com vsnl.net',
  // Japan, Korea, Taiwan, Singapore
  'ybb.ne.jp ocn.ne.jp nifty.com biglobe.ne.jp docomo.ne.jp naver.com daum.net hanmail.net nate.com hinet.net',
  'singnet.com.sg',
  // Of one maker, by country
  'live.com live.de live.at live.fr live.be live.it live.nl live.dk live.se live.no live.fi live.ie live.ca',
  'live.cl live.cn live.in live.jp live.ru live.co.uk live.co.za live.com.ar live.com.au live.com.mx',
  'live.com.pt',
);
/** Makers that give their mailboxes an end in many countries: "hotmail.de", "yahoo.com.br". */
const mailboxAnywhere = /^(?:hotmail|outlook|yahoo|msn)\.(?:com|(?:com?\.)?[a-z]{2,3})$/;

const networks = rows(
  'linkedin.com lnkd.in facebook.com fb.com fb.me fbcdn.net messenger.com twitter.com x.com t.co instagram.com',
  'threads.net tiktok.com youtube.com youtu.be vimeo.com pinterest.com pin.it reddit.com tumblr.com medium.com',
  // Jobs and lists of companies
  'xing.com kununu.com glassdoor.com indeed.com stepstone.de crunchbase.com',
  // Messengers and networks of pictures
  'whatsapp.com wa.me t.me telegram.org telegram.me discord.gg discord.com snapchat.com vk.com weibo.com',
  'flickr.com behance.net dribbble.com',
  // Code, answers, reviews
  'github.com gitlab.com bitbucket.org stackoverflow.com slideshare.net quora.com yelp.com tripadvisor.com',
  'trustpilot.com g2.com capterra.com apple.com bing.com',
  // Search, works of reference and what pages are built of
  'google.com google.de google.fr google.co.uk goo.gl wordpress.org blogger.com wikipedia.org wikidata.org',
  'archive.org schema.org w3.org gravatar.com',
);
const shortLinks = rows(
  'bit.ly ow.ly tinyurl.com linktr.ee beacons.ai buff.ly rebrand.ly wa.link amzn.to g.page forms.gle is.gd',
  'cutt.ly t.ly tr.ee hubs.ly lnk.bio bio.link bio.site lnk.to',
);

/**
 * Marketplaces, boards and platforms that are companies themselves: their domain is theirs, a page below it is that of whoever
 * has a shop, a profile or an advertisement there.
 */
const platforms = rows(
  'etsy.com ebay.com amazon.com amazon.de amazon.fr amazon.it amazon.es amazon.nl amazon.co.uk bsky.app',
  'mastodon.social patreon.com substack.com about.me spotify.com soundcloud.com producthunt.com',
  'join.com wellfound.com angel.co upwork.com fiverr.com meetup.com eventbrite.com eventbrite.de',
  'eventbrite.co.uk calendly.com opencorporates.com immobilienscout24.de doctolib.de doctolib.fr',
);
/** What a platform says of itself stands at its first page, in one language or another, or at one of these. */
const ofItself =
  /^(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/?(?:(?:about|about-us|company|contact|careers|jobs|legal|press|team|impressum|imprint)\/?)?(?:[?#].*)?$/i;

/** Whether everybody may have an address at a domain, so that it is nobody's own. */
export const isShared = (domain: string): boolean =>
  mailboxes.has(domain) || networks.has(domain) || shortLinks.has(domain) || mailboxAnywhere.test(domain);

/** Whether an address is the page of somebody on a platform. @param address may lack its scheme, and any path */
export function isOfMember(domain: string, address: string): boolean {
  const path = address.replace(/^(?:https?:)?\/\//i, '').replace(/^[^/?#]*/, '');
  return platforms.has(domain) && !ofItself.test(path);
}
