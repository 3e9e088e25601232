import type { PageKind, SheetLine } from '#core/clipping.ts';
import { once } from '../once.ts';
import { isA, type Thing, wordsAt } from '../thing.ts';
import { addressesOf } from './addresses.ts';
import { dateWords } from './dates.ts';
import { copyrightHolder, namesOf } from './names.ts';
import { phonesOf } from './phones.ts';
import { isOrganisation, publishersOf } from './publisher.ts';
import { agreement, hasLegalForm, hostLabelsOf, letters, sameSite, siteOf } from './site.ts';
import type { SitePage } from './site-page.ts';
import { jsonLdOf, markedOf, meta, ownAddressesOf } from './site-page.ts';

/** Whether a page is a company's own about itself, or something from which nothing is to be qualified, and why. */

export interface Claim {
  readonly kind: PageKind;
  readonly why: string;
}

const none = (why: string): Claim => ({ kind: 'none', why });

/** Sites that are about others: what stands there is never the site owner's own. */
const platforms =
  /(?:^|\.)(?:wikipedia|wikimedia|wikidata|fandom|britannica|linkedin|facebook|instagram|twitter|youtube|vimeo|tiktok|pinterest|reddit|quora|medium|substack|tumblr|blogspot|livejournal|hashnode|github|gitlab|bitbucket|sourceforge|npmjs|pypi|stackoverflow|stackexchange|google|bing|duckduckgo|yahoo|baidu|yandex|ecosia|amazon|ebay|etsy|aliexpress|crunchbase|pitchbook|owler|rocketreach|dnb|northdata|companyhouse|opencorporates|g2|capterra|getapp|softwareadvice|trustradius|trustpilot|glassdoor|kununu|indeed|monster|stepstone|xing|ziprecruiter|wellfound|builtin|yelp|tripadvisor|yellowpages|gelbeseiten|pagesjaunes|producthunt|clutch|goodfirms|sortlist|thomasnet|alibaba|europages|kompass|wlw|craigslist|imdb|goodreads)\.(?:[a-z]{2,3}(?:\.[a-z]{2})?)$|^(?:www\.|web\.)?(?:x\.com|dev\.to|archive\.org)$/i;
/** Pages on these hosts that are the platform's own about itself. */
const platformOwn = /^(?:about|company|corp|corporate|business|investors?|press|careers|ir)\./i;

const companyPath =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/)?(?:(?:index|home|default|start|main)(?:\.\w+)?|(?:[\w-]+\/)?(?:about(?:[-_]?us|[-_]?the[-_]?company|[-_][a-z]+)?|who-we-are|our-(?:story|company|team|mission)|company(?:[-_](?:profile|overview|info))?|the-company|corporate|contact(?:[-_]?us)?(?:[-_].*)?|contacts?|get-in-touch|locations?|offices?|careers?|jobs|join-us|work-with-us|team|leadership|investors?|imprint|impressum|legal(?:-notice)?|mentions-legales|aviso-legal|ueber-uns|uber-uns|wir-ueber-uns|unternehmen|kontakt|karriere|das-unternehmen|firma|team|qui-sommes-nous|a-propos|entreprise|contactez-nous|nous-contacter|recrutement|carrieres?|emplois?|equipe|notre-equipe|metiers|references|realisations|quienes-somos|sobre-nosotros|nosotros|empresa|contacto|empleo|trabaja-con-nosotros|equipo|over-ons|contact|vacatures|werken-bij[\w-]*|ons-team|bedrijf|chi-siamo|azienda|contatti|lavora-con-noi|om-oss|om-os|o-nas|za-nas|pricing|prices|preise|tarifs|precios|prijzen|features|product|products|platform|solutions|services|leistungen|diensten|servicios|prestations|advertising|partners|customers|industries|demo))(?:\.\w+)?\/?$/i;
const isHome = (url: URL): boolean =>
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i.test(url.pathname) && url.search.length < 30;
const datedPath = /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)/;
const articlePath =
  /\/(?:blog|blogs|news|newsroom|press|press-releases?|articles?|posts?|stories|story|insights|magazin|magazine|aktuelles|meldung|actualites|noticias|nieuws|ratgeber|guides?|resources|learn|academy|wiki|glossary|how-to|events?|webinars?|podcasts?|recipes?|tutorials?|opinion|p)\/(?:[^/]+\/)*[^/]{6,}/i;
const listPath =
  /\/(?:blog|news|newsroom|press|articles|insights|magazin|aktuelles|actualites|noticias|nieuws|tag|category|author|archive|search|suche|recherche|buscar)\/?$/i;
const storyPath =
  /\/(?:customers?|clients?|case-stud(?:y|ies)|customer-stories|success-stories|stories|referenzen|kunden|cas-clients|casos(?:-de-exito)?|klanten|cases|our-work|portfolio|projects?)\/[^/]{3,}/i;
const docsPath =
  /\/(?:docs|documentation|api-reference|help|support\/(?:articles|solutions)|hc|kb|knowledge-?base|manual|changelog|release-notes|forum|community|questions|topic|thread)\/[^/]+/i;
const shopPath = /\/(?:product|products|produkt|produit|producto|p|item|dp|shop|artikel|listing)\/[^/]{3,}/i;
const wallPath =
  /\/(?:log-?in|sign-?in|sign-?up|register|auth(?:wall|orize|enticate)?|oauth|sso|session|checkpoint|account\/(?:login|create)|wp-login\.php|users\/sign_in|anmelden|connexion|iniciar-sesion)(?:[/.?]|$)/i;

const ownTop = (thing: Thing): boolean => /^(?:|mainEntity|mainEntityOfPage|blogPost|hasPart|about)$/.test(thing.under);
const articleType =
  /^(?:News|Blog|Tech|Scholarly|Satirical|Report|Opinion|Analysis|Background|Review|Medical|Social|Discussion)?(?:Article|Posting|NewsArticle|ForumPosting|MediaPosting|WebPage)$/;
const isArticleType = (thing: Thing): boolean =>
  isA(thing, articleType) && !isA(thing, /^(?:WebPage|JobPosting|MedicalWebPage)$/);

const byline =
  /^(?:by|von|par|por|door|di|written by|posted by|author:?|autor:?)\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3}(?:\s*[|,•·-].*)?$/iu;
const posted =
  /^(?:posted|published|updated|last updated|first published|veröffentlicht|publié|publicado|geplaatst|pubblicato|aktualisiert|reviewed|submitted)\b.{0,60}(?:\d|by)/i;
const soldHere =
  /^(?:add to (?:cart|basket|bag)|in den warenkorb|ajouter au panier|añadir al carrito|in winkelwagen|aggiungi al carrello|buy (?:it )?now|jetzt kaufen|acheter)$/i;

/** Text that is read, not clicked: the length of unlinked long lines. */
const proseOf = (lines: readonly SheetLine[]): SheetLine[] =>
  lines.filter(
    (line) =>
      line.text.length > 90 && line.linked < line.text.length / 2 && line.zone !== 'foot' && line.zone !== 'nav',
  );

/** A headline with a name or a date by it, and a long text under it. */
function looksWritten(page: SitePage): boolean {
  const lines = page.lines;
  const title = page.title;
  const isTitle = (line: SheetLine) => line.text.split(/\s+/).length > 3 && title.includes(line.text);
  const titled = lines.findIndex(isTitle);
  const at = titled >= 0 ? titled : lines.findIndex((line) => line.heading === 1 || line.heading === 2);
  if (at < 0) return false;
  const near = lines.slice(Math.max(0, at - 5), at + 9).filter((line) => line.text.length < 110);
  const isDated = near.some((line) => (dateWords.test(line.text) && line.text.length < 60) || posted.test(line.text));
  const isSigned = near.some((line) => byline.test(line.text)) || page.marks.includes('author');
  const below = proseOf(lines.slice(at));
  const length = below.reduce((sum, line) => sum + line.text.length, 0);
  const headline = (lines[at]?.text.split(/\s+/).length ?? 0) > 4;
  return length > 1200 && below.length > 3 && ((isSigned && (isDated || headline)) || (isDated && headline));
}

/** "About me", "My portfolio": the page is somebody's own. */
const ofOne =
  /^(?:about me|hi,? i['’]?a?m .*|my (?:portfolio|resume|cv)|über mich|ueber mich|à propos de moi|sobre mí|acerca de mí|over mij|chi sono|su di me)$/i;

/** What a business sells stands in its menu, even where its owner speaks for it alone. */
const sells =
  /^(?:(?:our |unsere )?(?:products?|produkte|produits|productos|producten|prodotti|pricing|prices|preise|tarifs|precios|prijzen|shop|leistungen|sortiment))$/i;

/** Written in the first person of one: a personal site. */
function isPersonal(page: SitePage): boolean {
  const isShop = page.lines.some((line) => line.linked > 0 && sells.test(line.text));
  if (!isShop && page.lines.some((line) => line.heading > 0 && line.heading < 3 && ofOne.test(line.text))) return true;
  const text = proseOf(page.lines)
    .map((line) => line.text)
    .filter((words) => !/^["“”„«]/.test(words))
    .join(' ')
    .slice(0, 30_000);
  const one = text.match(/\b(?:I|I['’](?:m|ve|ll|d)|my|me|myself)\b/g)?.length ?? 0;
  const many = text.match(/\b(?:we|our|us|we['’](?:re|ve|ll))\b/gi)?.length ?? 0;
  return one > 6 && one > many * 3;
}

/** One person's course, sold on a page of its own. */
function isCourse(page: SitePage): boolean {
  const text = page.lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, 60_000);
  return (
    /\b(?:buy|enroll in|enrol in|join|take|get) (?:the|this) course\b/i.test(text) &&
    (text.match(/\b(?:I|I['’](?:m|ve|ll))\b/g)?.length ?? 0) > 3
  );
}

/** What the page says it is for machines. */
function byMarkup(page: SitePage, onOwn: boolean): Claim | null {
  const things = [...jsonLdOf(page), ...markedOf(page)];
  const type = (meta(page, 'og:type') ?? '').toLowerCase();
  const top = things.filter(ownTop);
  if (onOwn) return null;
  if (top.some((thing) => isA(thing, /^(?:Recipe|HowTo)$/))) return none('This is a recipe or a set of instructions.');
  if (
    top.some(
      (thing) =>
        isA(
          thing,
          /^(?:Product|ProductGroup|Vehicle|Car|Book|Movie|SoftwareSourceCode|Course|Event|QAPage|DiscussionForumPosting|RealEstateListing|Accommodation)$/,
        ) && things.some((other) => isA(other, /Offer$|AggregateRating|Answer/)),
    )
  ) {
    return none('This page is about one product or listing.');
  }
  if (/^product|^og:product|^video|^music|^book|^profile/.test(type))
    return none(`The page says that it is a ${type.replace(/^og:/, '').split('.')[0]}.`);
  if (top.some(isArticleType)) return none('This is an article.');
  return null;
}

const profilePath =
  /\/(?:compan(?:y|ies)|organi[sz]ations?|profiles?|listings?|vendors?|suppliers?|directory|firms?|startups?|employers?|reviews?|compare|alternatives?|biz|business|unternehmen|firmen|anbieter|entreprises?|empresas?|bedrijven|aziende)\/(?:[^/]+\/)?([^/]{2,})\/?$/i;

/** A page whose subject is another organisation: a directory, a review site, a job board. */
function aboutAnother(page: SitePage, url: URL | null): Claim | null {
  const hosts = hostLabelsOf(page);
  const about = `This page is about another organisation: `;
  const posting = jsonLdOf(page).find((thing) => isA(thing, /^JobPosting$/));
  const hirer = posting === undefined ? undefined : wordsAt(posting, 'hiringOrganization')[0];
  if (hirer !== undefined && agreement(hirer, hosts) === 0)
    return none(`This is a job advertisement of ${hirer.slice(0, 80)}.`);
  const heading = page.lines.find((line) => line.heading === 1)?.text ?? '';
  const subject = [...jsonLdOf(page), ...markedOf(page)].filter(isOrganisation).flatMap((thing) => {
    const [name = ''] = wordsAt(thing, 'name');
    const elsewhere = wordsAt(thing, 'url').some(
      (address) => URL.canParse(address) && url !== null && !sameSite(new URL(address).hostname, url.hostname),
    );
    return elsewhere && agreement(name, hosts) === 0 ? [name] : [];
  })[0];
  if (subject !== undefined && subject !== '' && (heading.startsWith(subject) || page.title.startsWith(subject)))
    return none(`${about}${subject.slice(0, 80)}.`);
  const slug = letters(profilePath.exec(url?.pathname ?? '')?.[1] ?? '');
  if (slug.length > 2 && letters(heading).includes(slug) && agreement(heading, hosts) === 0 && heading.length < 60)
    return none(`${about}${heading}.`);
  return null;
}

/** What its address says. */
function byAddress(url: URL): Claim | null {
  const path = url.pathname;
  if (platforms.test(url.hostname) && !platformOwn.test(url.hostname))
    return none(`This page is on ${url.hostname.replace(/^www\./, '')}, which is about others.`);
  if (/^(?:docs?|help|support|kb|developers?|dev|api|status|community|forum|wiki|learn|academy)\./i.test(url.hostname))
    return none('This is documentation or a help page.');
  if (/^(?:login|signin|auth|accounts?|sso)\./i.test(url.hostname) || wallPath.test(path))
    return none('This is a sign-in page.');
  if (/^(?:blog|news|magazin|magazine)\./i.test(url.hostname) && path.length > 8)
    return none('This is a post on a blog.');
  if (datedPath.test(path) || articlePath.test(path)) return none('This is an article or a post.');
  if (storyPath.test(path)) return none('This page is about a customer or a project.');
  if (docsPath.test(path)) return none('This is documentation or a help page.');
  if (listPath.test(path)) return none('This is a list of articles or results.');
  return null;
}

/** What stands on it. */
function byContent(page: SitePage): Claim | null {
  const lines = page.lines;
  const title = page.title;
  if (
    (page.marks.includes('password') && lines.length < 45 && proseOf(lines).length < 3) ||
    /^(?:log ?in|sign ?in|sign ?up|register|anmelden|einloggen|se connecter|iniciar sesión|inloggen|just a moment|access denied|403|404|page not found)/i.test(
      title,
    )
  ) {
    return none('This is a sign-in page or a page that shows nothing.');
  }
  if (/mediawiki/i.test(meta(page, 'generator') ?? '')) return none('This is an article of an encyclopedia.');
  if (/^blogger$|^pelican|^jekyll|substack|medium/i.test(meta(page, 'generator') ?? '') && proseOf(lines).length > 4)
    return none('This is a personal blog.');
  if (
    lines.some((line) => soldHere.test(line.text)) &&
    page.marks.includes('cart') &&
    lines.filter((line) => line.heading === 1).length === 1
  ) {
    return none('This is a product in a shop.');
  }
  return null;
}

/** What bears out that the page is a company's own. */
function companyReason(page: SitePage, url: URL | null): string | null {
  const hosts = hostLabelsOf(page);
  const [own] = publishersOf(page);
  if (own !== undefined) return `The page describes its own organisation (${own.how}).`;
  if (url !== null && isHome(url) && namesOf(page).length > 0)
    return 'This is the home page of a site that gives its name.';
  if (url !== null && companyPath.test(url.pathname)) return 'Its address is that of a company page.';
  const lines = page.lines;
  const holder = lines
    .filter((line) => line.text.length < 300)
    .map((line) => (/©|copyright/i.test(line.text) ? copyrightHolder(line.text) : null))
    .find((name) => name !== null);
  if (holder !== undefined && holder !== null && (agreement(holder, hosts) > 0 || hasLegalForm(holder)))
    return `Its copyright line names ${holder}.`;
  if (addressesOf(page).length > 0 && phonesOf(page).length > 0) return 'It gives an address and a telephone number.';
  const menu = lines.filter((line) =>
    /^(?:about(?: us)?|contact(?: us)?|careers|pricing|services|products|solutions|über uns|kontakt|impressum|leistungen|karriere|à propos|qui sommes-nous ?\??|nous contacter|références|réalisations|contacto|nosotros|quiénes somos|servicios|over ons|diensten|chi siamo|contatti|servizi|会社情報|会社概要|за нас|контакти)$/i.test(
      line.text,
    ),
  );
  if (new Set(menu.map((line) => line.text.toLowerCase())).size > 1 && namesOf(page).length > 0)
    return 'Its menu is that of a company site.';
  return null;
}

/** The page's kind with a reason that can be shown. */
export const kindOf: (page: SitePage) => Claim = once((page) => {
  const url = siteOf(page)?.url ?? ownAddressesOf(page)[0]?.url ?? null;
  const onOwn = url !== null && (isHome(url) || companyPath.test(url.pathname));
  const said =
    (url === null ? null : byAddress(url)) ??
    byMarkup(page, onOwn && (url === null || !shopPath.test(url.pathname))) ??
    byContent(page);
  if (said !== null && !(onOwn && /article|list of/.test(said.why))) return said;
  const other = aboutAnother(page, url);
  if (other !== null) return other;
  const saysArticle =
    /^article/i.test(meta(page, 'og:type') ?? '') &&
    meta(page, 'article:published_time', 'article:published', 'article:author') !== null;
  const writes = looksWritten(page);
  if (
    !onOwn &&
    (writes ||
      (saysArticle && proseOf(page.lines).length > 5 && url !== null && /(?:[a-z0-9]+-){4}/i.test(url.pathname)))
  )
    return none('This is an article: a headline with a date or an author, and a long text.');
  if (url === null && saysArticle) return none('This is an article.');
  if (isPersonal(page)) return none('This page is written by one person about themselves.');
  if (isCourse(page)) return none("This page sells one person's course.");
  const why = companyReason(page, url);
  return why === null ? none('Nothing on this page says whose it is.') : { kind: 'company', why };
});
