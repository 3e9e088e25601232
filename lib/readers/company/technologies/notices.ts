import { any } from '#core/any-of.ts';
import { sentencesOf } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';

/** What a site says in its notices that it runs on: who hosts it, and which services it asks consent for. */

/** Who lends servers, by the name in their notices. */
const hosts = any(
  'OVH|Cloudflare|GitHub Pages|Netlify|Vercel|IONOS|Hetzner|Infomaniak|Gandi|o2switch|STRATO|Strato|All-Inkl|ALL-INKL',
  'DigitalOcean|Scaleway|Hostinger|GoDaddy|SiteGround|Aruba|Register\\.it|Raidboxes|Mittwald|mittwald|netcup|one\\.com',
  'PlanetHoster|LWS|Combell|TransIP|Loopia|home\\.pl|WP Engine|Kinsta|Amazon Web Services|Heroku|Firebase|Render|Fly\\.io',
  'DomainFactory|Hostpoint|Wix|Squarespace|Shopify|Webflow|Jimdo',
);
const hosted = new RegExp(
  `(?<![\\p{L}\\d])${any(
    '[Hh]osted (?:by|on|at|with)|[Hh]osting(?: provider)?:|[Hh]osting (?:by|provider is)',
    '[Hh]ébergée?s? (?:par|chez|sur)|[Hh]ébergeur(?: du site)?(?: est)?\\s?:?|[Hh]ébergement\\s?:',
    '(?:infrastructure|serveurs?)[^.]{0,60}(?:administrés?|gérés?|fournis?) par',
    '[Gg]ehostet (?:bei|von|auf|durch)|[Hh]oster(?: ist|:)|[Oo]spitat[oa] (?:su|da|presso)',
    '[Aa]lojad[oa] (?:en|por)|[Hh]ospedad[oa] (?:em|por|en|no)|[Gg]ehost (?:bij|door|op)',
  )}\\s+(?:(?:the |la société |der |die |bei |par |servers? (?:of|de) )|«\\s?)?(?<name>${hosts})(?![\\p{L}])`,
  'u',
);

/** A heading over who hosts the site, and its name at the head of one of the next lines. */
const hosting = new RegExp(
  `^${any(
    "(?:nom de l['’])?hébergeur|hébergement|(?:web)?hosting(?: provider)?|hoster|web ?host",
    'alojamiento(?: web)?|hospedagem|alojamento',
  )}(?: (?:du site|der website|del sitio|del sito|do site))?\\s?:?$`,
  'u',
);
const hostAtHead = new RegExp(
  `^(?<name>${hosts})(?=\\s*(?:[,.–(-]|$)|\\s+(?:SAS|SA|Inc|GmbH|AG|SE|BV|B\\.V|Ltd|LLC|Online|Cloud|S\\.))`,
  'u',
);
const underHeading = (page: SitePage): { readonly name: string; readonly said: string }[] =>
  page.lines.flatMap((line, at) => {
    if (line.text.length > 40 || !hosting.test(line.text.toLowerCase())) return [];
    for (const { text } of page.lines.slice(at + 1, at + 5)) {
      const name = hostAtHead.exec(text)?.groups?.name;
      if (name !== undefined) return [{ name: known[name] ?? name, said: text.slice(0, 160) }];
    }
    return [];
  });

/** Services that notices name in full. */
const services = [
  'Google Analytics',
  'Google Tag Manager',
  'Google Maps',
  'Google Fonts',
  'Google reCAPTCHA',
  'Google Ads',
  'Matomo',
  'Hotjar',
  'Microsoft Clarity',
  'Cookiebot',
  'Usercentrics',
  'Borlabs Cookie',
  'Mailchimp',
  'CleverReach',
  'YouTube',
  'Vimeo',
  'HubSpot',
];
const known: Readonly<Record<string, string>> = {
  'Google reCAPTCHA': 'reCAPTCHA',
  STRATO: 'Strato',
  'ALL-INKL': 'All-Inkl',
  mittwald: 'Mittwald',
};
/** The site as the one that uses it, with the words for using. */
const siteUses = any(
  '(?:this|our) (?:web ?site|site) (?:also )?(?:uses|makes use of|employs)',
  '(?:diese|unsere) (?:web ?seite|website|internetseite)n? (?:be)?nutzt',
  'auf (?:dieser|unserer) (?:web ?seite|website)[^.]{0,30}(?:verwenden|nutzen|benutzen) wir',
  'diese website verwendet',
  '(?:ce|notre) site(?: web| internet)? (?:utilise|fait appel à)',
  '(?:este|nuestro) sitio(?: web)? (?:utiliza|usa)|esta (?:página )?web (?:utiliza|usa)',
  '(?:questo|il nostro) sito(?: web)? (?:utilizza|usa)|cookie analitici',
  'deze (?:web)?site (?:gebruikt|maakt gebruik van)|este site (?:utiliza|usa)|ta strona korzysta z',
);
const uses = new RegExp(`(?<!\\p{L})${siteUses}(?<what>[^.]{1,120})`, 'u');

/** Names of what the site's own notices say that it runs on, each with the words. */
export function noticedIn(page: SitePage): { readonly name: string; readonly said: string }[] {
  const inSentences = sentencesOf(page).flatMap(({ text, line }) => {
    if (line === null || text.length > 700) return [];
    const host = /h[oé][sb]|infrastr|serveur|aloj|osp/i.test(text) ? hosted.exec(text)?.groups?.name : undefined;
    const at = /sit|web|stron|cookie/i.test(text) ? uses.exec(text.toLowerCase()) : null;
    const what = at === null ? '' : text.slice(at.index);
    const used = what === '' ? [] : services.filter((name) => what.includes(name));
    return [...(host === undefined ? [] : [host]), ...used].map((name) => ({
      name: known[name] ?? name,
      said: text.slice(0, 160),
    }));
  });
  return [...inSentences, ...underHeading(page)];
}
