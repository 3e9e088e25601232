import { any } from '#core/any-of.ts';
import type { PageKind } from '#core/clipping.ts';
import { once } from '../../once.ts';
import { isA, type Thing } from '../../thing.ts';
import { phonesOf } from '../phones/phones.ts';
import { addressesOf } from '../places/addresses.ts';
import { publishersOf } from '../publisher.ts';
import { isLent, siteOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { jsonLdOf, markedOf, meta, ownAddressesOf } from '../site-page.ts';
import { aboutAnother } from './about-another.ts';
import { isCalledByTrade, speaksForSeveral } from './business-signs.ts';
import { companyReason } from './company-reason.ts';
import { buying } from './goods-signs.ts';
import { isClientsJob } from './job-page.ts';
import { ofOtherKind } from './other-pages.ts';
import { isCompanyPath, isContactPath, isHome, isShopPath, notCompany } from './page-address.ts';
import { isCourse, isDiary, isPersonal, looksWritten, proseOf, sellsSomething, treatsPeople } from './page-signs.ts';
import { isLife, isSignedByFirm, isTitledByPerson } from './person-signs.ts';
import { isInNewspaper, isPost } from './post-signs.ts';

/** Whether a page is a company's own about itself, or something from which nothing is to be qualified, and why. */

export interface Claim {
  readonly kind: PageKind;
  readonly why: string;
}

const none = (why: string): Claim => ({ kind: 'none', why });

const ownTop = (thing: Thing): boolean => /^(?:|mainEntity|mainEntityOfPage|blogPost|hasPart|about)$/.test(thing.under);
const articleType =
  /^(?:News|Blog|Tech|Scholarly|Satirical|Report|Opinion|Analysis|Background|Review|Medical|Social|Discussion)?(?:Article|Posting|NewsArticle|ForumPosting|MediaPosting|WebPage)$/;
const isArticleType = (thing: Thing): boolean =>
  isA(thing, articleType) && !isA(thing, /^(?:WebPage|JobPosting|MedicalWebPage)$/);

/** In small letters. */
const soldHere = new RegExp(`^${any(...buying)}$`);
const isSold = (text: string): boolean => soldHere.test(text.toLowerCase());

/** What a registrar puts where nobody has a site yet. */
const forSale = new RegExp(
  `\\b${any(
    '(?:this|the) domain(?: name)? (?:is|has been|may be|was) (?:for sale|parked|registered|reserved|available)',
    '(?:buy|purchase) this domain|domain(?: name)? (?:is )?for sale|parked (?:free|domain|page)',
    'reserved for an? (?:[\\w.&]+ ){0,4}customer|diese domain (?:steht|ist)|domain steht zum verkauf',
    'hier entsteht eine neue|ce (?:nom de )?domaine est|este dominio est[áa]|deze domein(?:naam)? is',
    'questo dominio è',
  )}(?!\\p{L})`,
  'iu',
);

/** Whether a page names what something costs, or sells it. */
const isPriced = (page: SitePage, things: readonly Thing[]): boolean =>
  meta(page, 'product:price:amount', 'og:price:amount', 'product:price') !== null ||
  things.some((thing) => isA(thing, /Offer$/)) ||
  page.marks.includes('cart') ||
  page.lines.some(
    ({ text }) => text.length < 40 && (isSold(text) || /[£$€]\s?\d|\d\s?(?:€|eur\b|zł|kr\b)/i.test(text)),
  );

/** What the page says it is for machines. */
function byMarkup(page: SitePage, url: URL | null, onOwn: boolean): Claim | null {
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
  // Makers mark what they only ask to be asked about as products too.
  if (/^(?:og:)?product/.test(type) && !isPriced(page, things)) return null;
  if (/^product|^og:product|^video|^music|^book|^profile/.test(type))
    return none(`The page says that it is a ${type.replace(/^og:/, '').split('.')[0]}.`);
  // Systems for diaries mark every page so, also the one that says how to reach the firm.
  if (top.some(isArticleType) && !(url !== null && isContactPath(url))) return none('This is an article.');
  return null;
}

/** What stands on it. */
function byContent(page: SitePage, onOwn: boolean): Claim | null {
  const lines = page.lines;
  const title = page.title;
  if (
    ((page.marks.includes('password') || /\b(?:log ?in|sign ?in|anmeldung|connexion)$/i.test(title)) &&
      lines.length < 45 &&
      proseOf(lines).length < 3) ||
    /^(?:log ?in|sign ?in|sign ?up|register|anmelden|einloggen|se connecter|iniciar sesión|inloggen|just a moment|access denied|403|404|page not found)/i.test(
      title,
    )
  ) {
    return none('This is a sign-in page or a page that shows nothing.');
  }
  if (lines.slice(0, 40).some((line) => forSale.test(line.text)) && proseOf(lines).length < 6)
    return none('This address is for sale, or kept for somebody.');
  if (/\[(?:pdf|pptx?|docx?|download)\b[^\]]*\]/i.test(title))
    return none('This is a document that somebody put here.');
  if (/mediawiki/i.test(meta(page, 'generator') ?? '')) return none('This is an article of an encyclopedia.');
  if (/^blogger$|^pelican|^jekyll|substack|medium/i.test(meta(page, 'generator') ?? '') && proseOf(lines).length > 4)
    return none('This is a personal blog.');
  if (
    page.marks.includes('cart') &&
    lines.some((line) => isSold(line.text)) &&
    lines.filter((line) => line.heading === 1).length === 1
  ) {
    return none('This is a product in a shop.');
  }
  const other = ofOtherKind(page, onOwn);
  return other === null ? null : none(other);
}

/** The page's kind with a reason that can be shown. */
export const kindOf: (page: SitePage) => Claim = once((page) => {
  const url = siteOf(page)?.url ?? ownAddressesOf(page)[0]?.url ?? null;
  const onOwn = url !== null && !isLent(url) && (isHome(url) || isCompanyPath(url));
  const address = url === null ? null : notCompany(url);
  const said =
    (address === null ? null : none(address)) ??
    byMarkup(page, url, onOwn && (url === null || !isShopPath(url))) ??
    byContent(page, onOwn);
  if (said !== null && !(onOwn && /article|list of/.test(said.why))) return said;
  const other = aboutAnother(page, url, onOwn);
  if (other !== null) return none(other);
  if (!onOwn && url !== null && isClientsJob(page, url)) return none('This is a job advertisement.');
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
  if (!onOwn && isPost(page)) return none('This is an article or a post.');
  if (!onOwn && isInNewspaper(page)) return none('This is an article: it stands under the menu of a newspaper.');
  // A business that shows its posts first says how to reach it.
  if (isDiary(page) && addressesOf(page).length === 0 && phonesOf(page).length === 0 && publishersOf(page).length === 0)
    return none('This is a list of articles or results.');
  // Deeper in a site it is that of somebody who works there.
  const isReached = addressesOf(page).length > 0 && phonesOf(page).length > 0;
  if (
    (isPersonal(page) &&
      !(isReached && (sellsSomething(page) || isCalledByTrade(page))) &&
      !treatsPeople(page) &&
      !isSignedByFirm(page)) ||
    ((url === null || isHome(url) || isLent(url)) && isLife(page)) ||
    (isTitledByPerson(page) && !sellsSomething(page) && !speaksForSeveral(page))
  )
    return none('This page is written by one person about themselves.');
  if (isCourse(page)) return none("This page sells one person's course.");
  const why = companyReason(page, url);
  return why === null ? none('Nothing on this page says whose it is.') : { kind: 'company', why };
});
