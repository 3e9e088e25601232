import { any } from '#core/any-of.ts';
import type { Found } from '../../reader.ts';
import { bareName } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { nameLettersOf, namesOf } from '../names/names.ts';
import { sentencesOf } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';
import { meta } from '../site-page.ts';
import { making, notAlone, notSince, notWork, ofKind, servedAlone, since, subject } from './claim-words.ts';
import { inMonth } from './founding-parts.ts';
import { year } from './founding-words.ts';

/** Claims of age: "Since 1996, we …", "We have made pumps since 1996", "Est. 1996" in a title or on a line of its own. */

/** Whether what follows "Since 1996," is said of the company. */
const ownAfter = (page: SitePage, text: string): boolean => {
  const after = text.slice(0, 160);
  return (
    /(?<!\p{L})(?:we|our|wir|unser|nous|notre|nos(?= \p{L}+[sx](?!\p{L}))|nosotros|nuestr|wij|onze|noi|jsme|naše|náš|vi|мы|\p{L}{3,}(?:ujeme|ujemy|iamo|amos|emos|imos))(?!\p{L}*\p{Lu})/iu.test(
      after,
    ) || nameLettersOf(page).some((name) => letters(after).includes(name))
  );
};

/** "Marrowby, since 1996 your partner for pumps": what follows the company's name and a comma at the head of a sentence. */
function behindOwnName(page: SitePage, text: string): string | null {
  const [head = '', rest = null] = /^([^,;.]{2,60}), (.+)$/su.exec(text)?.slice(1) ?? [];
  return rest !== null && nameLettersOf(page).includes(letters(head)) ? rest : null;
}

/** "Since 1996, we …", "Seit 1996" at the head of a sentence. */
export const fromHeadOfSentence = (page: SitePage): Found[] =>
  sentencesOf(page).flatMap(({ text, line }) => {
    if (text.length > 1200 || !/\d{4}/.test(text)) return [];
    const named = behindOwnName(page, text);
    const claim = since.exec(named ?? text);
    const isOwn =
      claim !== null &&
      !notSince.test(named ?? text) &&
      !notAlone.test(named ?? text) &&
      (line === null || line.zone !== 'nav') &&
      (named !== null || text.length < 40 || ownAfter(page, text));
    return isOwn ? [claimed(text, claim)] : [];
  });

const claimed = (text: string, claim: RegExpExecArray): Found => ({
  said: text.slice(0, 300),
  item: claim.groups?.year as string,
  from: `words "${claim[0].slice(0, 30)}"`,
});

const within = new RegExp(
  `\\s(?:since|seit(?: dem jahre?)?|depuis|desde(?: el año)?|sinds|(?:fin |sin )?dal|sedan|siden|od(?: roku)?|с)\\s${inMonth}(?<year>${year})(?=[\\s,.;:!)]|$)`,
  'iu',
);

/** In letters alone: "diemarrowby". */
const article = /^(?:die|der|das|the|la|a|o|firma)/;

/** "We have made pumps since 1996": who, what they do all the time, and since when. */
export const fromWork = (page: SitePage): Found[] =>
  sentencesOf(page).flatMap(({ text, line }) => {
    if (text.length > 220 || !/\s(?:1[6-9]|20)\d\d/.test(text)) return [];
    const claim = within.exec(text);
    if (claim === null || claim.index > 140 || notWork.test(text) || servedAlone(text) !== null) return [];
    const before = text.slice(0, claim.index);
    const head = letters(before.slice(0, 60));
    const isOwn =
      subject.test(before) ||
      (line?.zone === 'foot' && ofKind.test(before.toLowerCase())) ||
      // "Als Familienbetrieb bauen wir seit 1958 Pumpen"
      /(?<!\p{L})wir(?: bereits| schon)?\s*$/iu.test(before) ||
      nameLettersOf(page).some((name) => head.startsWith(name) || head.replace(article, '').startsWith(name));
    // In German and Dutch what is made stands behind the year.
    return isOwn && making.test(before) ? [claimed(text, claim)] : [];
  });

const sinceAtEnd = new RegExp(
  `\\b(?:[Ss]ince|[Ee]st(?:\\.|ablished|d\\.?)?|[Ss]eit|[Dd]epuis|[Dd]esde|[Ss]inds|[Dd]al) (?<year>${year})\\s*(?:$|[|–—.!-])`,
  'u',
);

/** "Furniture in Toronto Since 1986" at the end of a title. */
export function fromHead(page: SitePage): Found[] {
  return [page.title, meta(page, 'og:title', 'description') ?? ''].flatMap((text) => {
    const hit = sinceAtEnd.exec(text);
    return hit === null || notSince.test(text)
      ? []
      : [{ said: text.slice(0, 300), item: hit.groups?.year as string, from: 'title or description' }];
  });
}

const sinceWords = '(?:since|seit|depuis|desde|sinds|dal|sedan|siden)';
/** What a firm does that says so of itself: "Making ropes since 1962". */
const doing = any(
  'making|building|helping|crafting|manufacturing|producing|supplying|providing|delivering|baking|brewing|roasting',
  'printing|designing|creating|selling|caring|protecting|cleaning|keeping|bringing|growing|repairing|installing',
  'trading|moving|powering|breeding|importing|distributing|restoring|offering',
);
/** What it has been since then: "Family-owned since 1962". */
const being = any(
  'trading|trusted|independent(?:ly owned)?|family[- ](?:owned|run)[\\p{L} &-]{0,30}|locally owned[\\p{L} &-]{0,30}',
  'tried and tested|here for you',
);
/** Whose partner it is: "Ihr Fachbetrieb für Pumpen seit 1962". */
const yours = '(?:your|ihr|votre|su|tu|uw|jouw|il tuo|il vostro|din)';
const partner = any(
  'partner\\p{L}*|partenaire|socio|\\p{L}*[sz]p\\p{L}*ialist\\p{L}*|expert\\p{L}*|fachbetrieb|vakman|\\p{L}*betrieb',
);
/** What kind of firm it is: "Fabricants de pompes depuis 1962". */
const maker = any(
  // English, German, Dutch
  'manufacturers?|makers?|suppliers?|specialists?|breeders?|importers?|distributors?',
  'hersteller|spezialist\\p{L}*|züchter',
  'fabrikant|leverancier|specialist',
  // French, Spanish, Italian
  'fabricants?|fournisseurs?|spécialistes?',
  'fabricantes',
  'produttori',
);
const mark = new RegExp(
  `^${any(
    `(?:proudly |still )?${doing}(?: [\\p{L}&,'’-]+){0,6} since`,
    `(?:proudly |still )?${being} since`,
    `${yours} (?:[\\p{L}-]+ ){0,2}?${partner}(?: \\p{L}+){0,3} ${sinceWords}`,
    `${maker}(?: (?:in|for|of|voor|van|de|des|du|di|für|von|en) [\\p{L}&'’ -]{2,40})? ${sinceWords}`,
    `(?:tradition|handwerk|qualität|quality|qualité|kwaliteit|calidad|qualità|erfahrung) ${sinceWords}`,
    `(?:à votre service|al servicio de (?:nuestros|sus) clientes|al vostro servizio|a votre service|no mercado|на рынке) (?:depuis|desde|dal|с)`,
    `(?:quality|fine|finest|excellence in|craftsmanship in|handmade|handcrafted|traditional)(?: [\\p{L}&-]+){1,4},? since`,
    `year (?:founded|established)|est(?:ablished|['’]?[bd])?\\.?(?: in)?|gegr(?:ündet|\\.)|fondée? en|fundad[ao] en|opgericht in|anno`,
  )}\\s*:?\\s*(?<year>${year})(?: года)?\\.?$`,
  'iu',
);
/** "Quality Plumbing Since 1987" as a heading: what is written with a capital is no part of a sentence. */
const motto = new RegExp(`^\\p{Lu}[\\p{L} ,&'’-]{3,48} (?:Since|SINCE|Est\\.?|EST\\.?) (?<year>${year})\\.?$`, 'u');

/** "Marrowby - Pumps since 1987", behind the name. */
const tagline = new RegExp(`^[\\p{L} ,&'’-]{3,40} ${sinceWords} (?<year>${year})\\.?$`, 'iu');

/** "Acme is founded in Oslo", "ACME EST. 1919" without the name at its head. */
export const withoutName = (page: SitePage, said: string): string => {
  const name = namesOf(page)
    .map((one) => bareName(one.said))
    .find((one) => said.toLowerCase().startsWith(`${one.toLowerCase()} `));
  return name === undefined ? said : said.slice(name.length + 1);
};

/** "© 1986-2013 Acme" says when the oldest page was written, not when Acme was founded; "Est. 1986" alone on a line does. */
export function fromMark(page: SitePage): Found[] {
  return page.lines.flatMap((line) => {
    if (line.text.length >= 60 || !/(?:1[6-9]|20)\d\d/.test(line.text)) return [];
    // "Trust the yellow case • since 1984"
    const part = line.text.split(/\s+[•·|]\s+/).at(-1) ?? '';
    const rest = withoutName(page, part).replace(/^(?:(?:ltd|inc|llc|gmbh|s\.?r\.?l|bv|b\.v)\.?)?\s*[–—,-]?\s*/i, '');
    const claim = since.exec(rest);
    const isMotto = line.heading === 1 || line.heading === 2;
    const hit =
      mark.exec(rest) ??
      (claim?.[0] === rest && rest !== line.text && !/^dal/.test(line.text) ? claim : null) ??
      (isMotto ? motto.exec(line.text) : null) ??
      (rest === part ? null : tagline.exec(rest));
    return hit === null || notSince.test(line.text) || servedAlone(line.text) !== null
      ? []
      : [{ said: line.text, item: hit.groups?.year as string, from: 'line of its own' }];
  });
}
