import { any } from '#core/any-of.ts';
import { isLent } from '../site.ts';
import { jobPages } from './job-address.ts';

/** What the address of a page says of its kind, before anything of the page is read. */

/** Sites that are about others: what stands there is never the site owner's own. */
const platformHosts = any(
  // Encyclopedias, networks, places to write and to show films.
  'wikipedia|wikimedia|wikidata|fandom|britannica',
  'linkedin|facebook|instagram|twitter|youtube|vimeo|tiktok|pinterest|reddit|quora|xing',
  'medium|substack|tumblr|blogspot|livejournal|hashnode',
  // Code.
  'github|gitlab|bitbucket|sourceforge|npmjs|pypi|stackoverflow|stackexchange',
  // Search and shops.
  'google|bing|duckduckgo|yahoo|baidu|yandex|ecosia',
  'amazon|ebay|etsy|aliexpress|alibaba|craigslist',
  // Lists of companies, reviews of them, and jobs at them.
  'crunchbase|pitchbook|owler|rocketreach|dnb|northdata|companyhouse|opencorporates|thomasnet|europages|kompass|wlw',
  'g2|capterra|getapp|softwareadvice|trustradius|trustpilot|producthunt|clutch|goodfirms|sortlist',
  'glassdoor|kununu|indeed|monster|stepstone|ziprecruiter|wellfound|builtin',
  // Documents that others put there.
  'scribd|slideshare|issuu|docplayer|[vf]documents|dokumen|studylib\\w*|doczz|coursehero|academia|researchgate',
  'yelp|tripadvisor|yellowpages|gelbeseiten|pagesjaunes|imdb|goodreads',
);
const platforms = new RegExp(
  `(?:^|\\.)(?:${platformHosts})\\.(?:[a-z]{2,3}(?:\\.[a-z]{2})?)$|^(?:www\\.|web\\.)?(?:x\\.com|dev\\.to|archive\\.org)$`,
  'i',
);
/** Pages on these hosts that are the platform's own about itself. */
const platformOwn = /^(?:about|company|corp|corporate|business|investors?|press|careers|ir)\./i;

/** The pages that companies have about themselves, by language. */
const companyPages = any(
  'about(?:[-_]?us|[-_]?the[-_]?company|[-_][a-z]+)?|who-we-are|our-(?:story|company|team|mission|history|firm|people|staff|agency|practice)',
  'company(?:[-_](?:profile|overview|info))?|the-(?:company|firm)|corporate|profile|history|philosophy|meet-the-team',
  'contact(?:[-_]?us)?(?:[-_].*)?|contacts?|get-in-touch|presentation|how-we-work',
  '(?:the-)?firm|staff|meet-the-[a-z]+|(?:le-)?cabinet|(?:l-)?agence|directions|find-us',
  jobPages,
  'offers|opportunities|anfahrt|wegbeschreibung|dove-siamo|donde-estamos|ubicacion|routebeschrijving',
  'attorneys?|lawyers|doctors|dentists|physicians|practice-areas|areas-of-practice|rechtsanw(?:ae|ä)lte|anw(?:ae|ä)lte|avocats|abogados',
  'locations?|offices?|team|leadership|investors?|imprint|legal(?:-notice)?',
  'pricing|prices|features|product|products|platform|solutions|services|advertising|partners|customers|industries|demo',
  'impressum|ueber-?uns|uber-?uns|wir-ueber-uns|unternehmen|kontakt|das-unternehmen|firma|preise|leistungen',
  'wir|wer-wir-sind|das-sind-wir|(?:firmen|unternehmens)?geschichte|historie|firmenprofil|philosophie',
  'mentions-legales|qui-sommes-nous|a-propos|(?:l-)?entreprise|contactez-nous|nous-contacter',
  'equipe|notre-equipe|notre-histoire|histoire|(?:la-)?societe|metiers|references|realisations|tarifs|prestations',
  'aviso-legal|quienes-?somos|sobre-nosotros|nosotros|(?:la-)?empresa|contacto|equipo|precios',
  'servicios|historia|filosofia|presentacion|sobre(?:-nos)?|quem-somos|contato',
  'over-(?:het|de)-[a-z]+|[a-z]+-team|over-?ons|ons-team|(?:het-)?bedrijf|geschiedenis|prijzen|diensten',
  'chi-?siamo|(?:l-)?azienda|contatti|storia|la-nostra-storia',
  'om-oss|om-os|kontakta?(?:-oss|-os)|o-nas|za-nas|hakkimizda|iletisim',
);
const language = '(?:[a-z]{2}(?:[-_][a-z]{2})?\\/)?';
/** "/index.php?title=Pumps": a wiki's entry. */
const isEntry = (url: URL): boolean => /[?&]title=/.test(url.search);

const companyPath = new RegExp(
  `^\\/${language}(?:(?:index|home|default|start|main)(?:\\.\\w+)?|(?:[\\w-]+\\/)?(?:${companyPages}))(?:\\.\\w+)?\\/?$`,
  'i',
);
export const isCompanyPath = (url: URL): boolean => companyPath.test(url.pathname) && !isEntry(url);

/** Where it is said how to reach whoever has the site. */
const contactPath = new RegExp(
  `^\\/${language}(?:contact(?:[-_]?us)?|contacts|kontakt|contactez-nous|contacto|contato|contatti|impressum|imprint)(?:\\.\\w+)?\\/?$`,
  'i',
);
export const isContactPath = (url: URL): boolean => contactPath.test(url.pathname);

const homePath = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i;
/** "/?p=331": what diaries call their pages by number. */
const isNumbered = (url: URL): boolean => /[?&](?:p|page_id|attachment_id|cat|tag|author|m|s|q)=/.test(url.search);
export const isHome = (url: URL): boolean =>
  homePath.test(url.pathname) && url.search.length < 30 && !isEntry(url) && !isNumbered(url);

const below = (words: string, rest: string): RegExp => new RegExp(`\\/(?:${words})${rest}`, 'i');

const wall = any(
  'log-?in|sign-?in|sign-?up|register|auth(?:wall|orize|enticate)?|oauth|sso|session|checkpoint|account\\/(?:login|create)',
  'wp-login\\.php|users\\/sign_in|anmelden|connexion|iniciar-sesion',
);
const articles = any(
  'blog|blogs|news|newsroom|press|press-releases?|articles?|posts?|stories|story|insights|opinion|p',
  'columns?|editorials?|interviews?|dossiers?|reportages?|magazin|magazine|aktuelles|meldung|actualites|noticias|nieuws|ratgeber|guides?|resources|learn|academy',
  'wiki|glossary|how-to|events?|webinars?|podcasts?|recipes?|tutorials?',
);
const lists = any(
  'blog|news|newsroom|press|articles|insights|magazin|aktuelles|actualites|noticias|nieuws|tag|category|author|archive',
  'search|suche|recherche|buscar',
);
/** What sorts posts: below it stands a list of them, and the pages of that list. */
const sorted =
  '(?:[a-z]+-)?(?:tags?|categor(?:y|ies|ia|ie)|catégories?|kategorien?|authors?|autor(?:es|en)?|auteurs?|etiquetas?|schlagw(?:o|ö)rt(?:er)?)';
const customers = any(
  'customers?|clients?|case-stud(?:y|ies)|customer-stories|success-stories|stories|cases|our-work|portfolio|projects?',
  'referenzen|kunden|cas-clients|casos(?:-de-exito)?|klanten',
);
const help = any(
  'docs|documentation|api-reference|help|support\\/(?:articles|solutions)|hc|kb|knowledge-?base|manual',
  'changelog|release-notes|forum|community|questions|topic|thread',
);
const goods = 'product|products|produkt|produit|producto|p|item|dp|shop|artikel|listing';
const profiles = any(
  'compan(?:y|ies)(?:-(?:histor(?:y|ies)|profiles?|directory|reviews?))?|fiches?|firmenprofile?|organi[sz]ations?|profiles?|listings?|vendors?|suppliers?|directory|firms?|startups?|employers?|biz',
  'reviews?|compare|alternatives?|business|unternehmen|firmen|anbieter|entreprises?|empresas?|bedrijven|aziende',
);

const articlePath = below(articles, '\\/(?:[^/]+\\/)*[^/]{6,}');
const datedPath = /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)/;

/** Whether the address is that of one thing in a shop. */
const shopPath = below(goods, '\\/[^/]{3,}');
export const isShopPath = (url: URL): boolean => shopPath.test(url.pathname);

/** Sections where firms show those they work with, their brands, and what others sell there. */
const companions = any(
  'partners?|marketplace|brands?|dealers?|distributors?|resellers?|suppliers?|members?|exhibitors?|sponsors?',
  'marken|mitglieder|haendler|händler|aussteller',
  'partenaires?|marques?|revendeurs?|distributeurs?|membres?',
  'socios?|marcas?|distribuidores?|proveedores?|miembros?',
  'merken|leden|leveranciers?',
);
const companionPath = below(companions, '\\/(?:[^/]+\\/)?([^/]{2,})\\/?$');
/** The last word of an address in such a section: "/partners/acme" gives "acme". */
export const accompanied = (url: URL | null): string =>
  (companionPath.exec(url?.pathname ?? '')?.[1] ?? '').replace(/\.(?:html?|php|aspx?)$/i, '');

/** The last word of an address as directories have them: "/company/acme", "/companies/acme.html" give "acme". */
const profilePath = below(profiles, '\\/(?:[^/]+\\/)?([^/]{2,})\\/?$');
export const profiled = (url: URL | null): string =>
  (profilePath.exec(url?.pathname ?? '')?.[1] ?? '').replace(/\.(?:html?|php|aspx?)$/i, '');

/** Why a page with this address is none about its site's company, the first that fits; null where nothing says so. */
export function notCompany(url: URL): string | null {
  const host = url.hostname;
  const reasons: readonly (readonly [boolean, string])[] = [
    [
      platforms.test(host) && !platformOwn.test(host) && !isLent(url),
      `This page is on ${host.replace(/^www\./, '')}, which is about others.`,
    ],
    [
      /^(?:docs?|help|support|kb|developers?|dev|api|status|community|forum|wiki|learn|academy)\./i.test(host),
      'This is documentation or a help page.',
    ],
    [
      /^(?:login|signin|auth|accounts?|sso|webmail|cpanel|admin)\./i.test(host) ||
        below(wall, '(?:[/.?]|$)').test(url.pathname),
      'This is a sign-in page.',
    ],
    [/^(?:blog|news|magazin|magazine)\./i.test(host) && url.pathname.length > 8, 'This is a post on a blog.'],
    [datedPath.test(url.pathname) || articlePath.test(url.pathname), 'This is an article or a post.'],
    [below(customers, '\\/[^/]{3,}').test(url.pathname), 'This page is about a customer or a project.'],
    [below(help, '\\/[^/]+').test(url.pathname), 'This is documentation or a help page.'],
    [/^\?(?:s|q|query|search)=/.test(url.search), 'These are the results of a search.'],
    // "#/contacts/2/show", "#crm/model/sale.opportunity/1": an application's own addresses, behind one page.
    [/^#[!/]?[\w.-]+(?:\/[\w.-]+)*\/\d+(?:[/?;&]|$)/.test(url.hash), 'This is a page of an application.'],
    [
      below(lists, '\\/?$').test(url.pathname) ||
        below(sorted, '\\/[^/]+').test(url.pathname) ||
        /\/page\/\d+\/?$/.test(url.pathname),
      'This is a list of articles or results.',
    ],
  ];
  return reasons.find(([holds]) => holds)?.[1] ?? null;
}
