import type { Found } from '../reader.ts';
import { isPageWord, namesOf } from './names.ts';
import { published } from './publisher.ts';
import { ownSentence, sentencesOf } from './sentences.ts';
import { bareName, letters, siteOf } from './site.ts';
import { meta, type SitePage } from './site-page.ts';
import { tradeOf } from './trade-weigh.ts';

/** What the company says it does. */

const opens = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})(?!\\p{L})`, 'iu');

/** Sentences that say what the page is, or that there is work: they say nothing of what the company does. */
const ofPage = opens(
  'contact|kontakt|get in touch|reach out|neem contact|contactez|póngase|contáctanos|llámanos|appelez|find (?:out )?(?:our|us)',
  'impressum|imprint|legal notice|datenschutz|privacy|mentions légales|aviso legal|note legali|colofon|juridische',
  'about us|über uns|over ons|chi siamo|qui sommes|quiénes somos|sobre nosotros|who we are|our story|website sections|back to|here you',
  'cookie|share (?:your )?details|see our|view our|meet (?:our|the) team|current (?:openings|vacancies)|click|sign up|subscribe|follow us',
  'join|help (?:us )?build|come (?:build|work)|looking to|careers? at|jobs (?:at|bei|bij)|arbeiten bei|werken bij|rejoignez|trabaja|únete|lavora con',
);
const inPage =
  /\b(?:contact (?:information|details|form|page)|send us an? (?:e-?mail|message)|job openings|privacy policy)\b/i;
/** Sentences that ask the reader in: "Discover our values", "Bienvenido a …". */
const asksIn = opens(
  'welcome|willkommen|bienvenue|bienvenid[oa]s?|benvenut[oi]|welkom|(?:read|learn) (?:more )?about|discover|get to know|everything you',
  "erfahren sie|lernen sie|entdecken sie|découvrez|descubr\\p{L}+|conoce|conozca|conócenos|scopri|chi c['’]è|ontdek|lees (?:meer|hier)",
);
/** Such a sentence that says all the same what the company is: "Discover the leading maker of …". */
const whatever =
  /(?<!\p{L})(?:company|provider|manufacturer|agency|platform|maker|supplier|firm|studio|specialists?|anbieter|hersteller|agentur|dienstleister|spezialist\p{L}*|fabricant|agence|éditeur|spécialistes?|fabricante|agencia|proveedor|especialistas|leverancier|bureau|fornitore|produttore)(?!\p{L})/iu;
/** Words that a template or a builder left behind. */
const leftBehind =
  /lorem ipsum|\b(?:website template|html template|just another wordpress|your description|site description|description here|create next app|vite app|webflow (?:template|site)|react app)\b/i;
const headsPage = (sentence: string): boolean =>
  leftBehind.test(sentence) ||
  ofPage.test(sentence) ||
  inPage.test(sentence) ||
  (asksIn.test(sentence) && !whatever.test(sentence));

/** What an imprint says of the site, not of the company's work. */
const ofImprint =
  /\b(?:site|website|webseite|web)\b.{0,30}(?<!\p{L})(?:édité|betrieben|operated|published|propiedad|beheerd|gestito)(?!\p{L})|\b(?:au capital de|SIRET|SIREN|HRB|RCS|USt|Inhalte dieser|Haftung|Gewähr|propriété intellectuelle|propiedad intelectual|garantie, explicite|sous réserve|à titre indicatif)(?!\p{L})/iu;

/** The words that are left when the sentences that head the page are gone; empty when only names and such words remain. */
function ofCompany(page: SitePage, said: string, least = 3): string {
  const kept = said
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !headsPage(sentence.trim()) && !ofImprint.test(sentence));
  const rest = kept.join(' ');
  // What is left beside "Join our team." is about the jobs, unless it says what the company is.
  if (rest.length < said.trim().length && !isWhat.test(rest) && rest.split(/\s+/).length < 8) return '';
  const bare = namesOf(page)
    .reduce((words, name) => words.replaceAll(name.said, ' '), rest)
    .split(/\s*[|–—•·:]\s*/)
    .filter((part) => !isPageWord(part.trim()))
    .join(' ');
  const words = bare.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words >= least || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u.test(bare) ? rest : '';
}

/** "Acme is a …", "We are a leading …", "Acme provides …": the company said to be or do something. */
const isWhat =
  /(?:\b(?:is|are|was|provides?|offers?|makes?|delivers?|builds?|develops?|designs?|manufactures?|helps?|specializ\w+|specialis\w+|supplies|serves|creates?|carr(?:y|ies)|empowers?|enables?|strives?|ist|sind|baut|bauen|bietet|bieten|entwickelt|fertigt|vertreibt|entwickeln|berät|produziert|unterstützt|est|sommes|propose|offre|accompagne|conçoit|développe|es|somos|ofrece|ofrecemos|desarrolla|fabrica|suministra|vende|nos especializamos|nos dedicamos|elaboramos|proveemos|is een|zijn|biedt|levert|ontwikkelt|maakt|è|siamo|offre|progett\w+|realizz\w+|svilupp\w+)\b|は|を|е )/iu;

const isFirstPage = (page: SitePage): boolean =>
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i.test(siteOf(page)?.url.pathname ?? '');

/** Descriptions, best first: what machines are told, the head of the page, then the first words about the company. */
export function descriptionsOf(page: SitePage): Found[] {
  const told = published(page, 'description', 'disambiguatingDescription', 'slogan').filter(
    ({ said }) => said.length > 25 && !/^[{[]/.test(said),
  );
  const heads = (['description', 'og:description', 'twitter:description'] as const)
    .map((name) => ({ said: ofCompany(page, meta(page, name) ?? ''), from: `meta ${name}` }))
    .filter(({ said }) => said.length > 20);
  const names = namesOf(page).map(({ said }) => bareName(said));
  const prose = sentencesOf(page)
    .filter(
      ({ text, line }) =>
        line !== null &&
        line.zone !== 'foot' &&
        line.zone !== 'nav' &&
        text.length > 40 &&
        text.length < 700 &&
        isWhat.test(text),
    )
    .filter(
      ({ text }) =>
        !ofPage.test(text) &&
        !ofImprint.test(text) &&
        !/["“”©]|cookie|copyright|contact|\bform\b|\bcall us/i.test(text.slice(0, 80)),
    );
  const named = prose.filter(({ text }) =>
    names.some((name) => letters(name).length > 1 && letters(text.slice(0, 60)).startsWith(letters(name))),
  );
  const own = prose.filter(({ text }) => ownSentence(page, text, Math.min(text.length, 60)));
  const lead = [...named, ...own].slice(0, 3).map(({ text, line }) => ({
    said: line !== null && line.text.length < 900 ? line.text : text,
    from: 'words about the company',
  }));
  // What is left of the title without the name and the page's own words is how the company advertises itself.
  const trade = page.title
    .split(/\s+[|–—·•»:-]+\s+|\s*\|\s*|:\s+/)
    .map((part) => part.trim())
    .filter(
      (part) =>
        /\S\s+\S|[\p{Script=Han}]{4}/u.test(part) &&
        !headsPage(part) &&
        ofCompany(page, part, 2) !== '' &&
        !isPageWord(part) &&
        !/\d{5}/.test(part) &&
        !namesOf(page).some(({ said }) => letters(said) === letters(part)),
    );
  const tagline = page.lines
    .filter((line) => line.heading > 0 && line.heading < 3 && line.zone === 'main' && line.text.length < 160)
    .filter((line) => line.text.split(/\s+/).length > 3 && !headsPage(line.text) && !/[:?]$/.test(line.text))
    // Elsewhere than on the first page a heading heads that page, unless it names a trade.
    .filter(
      ({ text }) => isFirstPage(page) || tradeOf([{ said: text, from: 'heading', weight: 3 }], page.lang) !== null,
    );
  // An imprint speaks of duties: there only a sentence that begins with the company is about its work.
  if (/impressum|imprint|legal|mentions|aviso|colofon|privacy|datenschutz/i.test(siteOf(page)?.url.pathname ?? ''))
    return [...told, ...heads, ...lead.slice(0, named.length)];
  return [
    ...told,
    ...heads,
    ...lead,
    ...trade.slice(0, 2).map((said) => ({ said, from: 'title' })),
    ...tagline.slice(0, 1).map((line) => ({ said: line.text, from: 'heading' })),
  ];
}

/** What a company is said to be, or to make, sell or be good at; the words after it say what. */
const calls = [
  /(?:\bis|\bare|\bwe['’]re|\bist|\bsind|\best|\bsommes|\bes|\bsomos|\bè|\bsiamo|\bzijn) (?:an?|the|one of the|your|ein(?:e|er der)?|der|die|das|une?|le|la|el|un[oa]?|een|het|dé) (?<what>[^.;:!?]{3,110})/iu,
  /\b(?:makes?|builds?|develops?|manufactures?|produces?|provides?|offers?|sells?|supplies|distributes?|delivers?|speciali[sz]es? in|(?:entwickel|biete|produzier|fertig|vertreib|liefer)(?:e?n|e?t)|spezialisiert auf|(?:propos|conç|conc|fabriqu|développ|offr)(?:e|oit|ons|evons)|spécialisée?s? (?:dans|en)|(?:ofrec|desarroll|fabric|elabor|distribu)(?:e|a|emos|amos|ye|imos)|especializad[ao]s? en|(?:lever|ontwikkel|maak|mak|producer|produceer|bied|kwe|kweek)(?:t|en)|gespecialiseerd in|(?:offr|produc|realizz|svilupp|progett)(?:e|a|iamo)|specializzat[aoi] in) (?<what>[^.;:!?]{3,110})/iu,
] as const;

/** "Acme is a leading provider of circuit boards": the words after "a", up to the end of the clause. */
export function callingsOf(page: SitePage): Found[] {
  const head = meta(page, 'description', 'og:description') ?? '';
  const texts = [head, ...sentencesOf(page).map(({ text }) => text)].filter((text) => text.length < 900);
  return calls
    .flatMap((pattern) =>
      texts.flatMap((text) => {
        const hit = pattern.exec(text);
        // "Build the future of …" begins with the verb: a slogan, and nobody's sentence.
        if (hit === null || hit.index === 0 || !ownSentence(page, text, hit.index)) return [];
        const what = (hit.groups?.what ?? '').split(/\b(?:that|which|who|with|qui|que)\b/)[0] as string;
        return isDenied(text.slice(0, hit.index), what) ? [] : [{ said: what.trim(), from: 'words about the company' }];
      }),
    )
    .slice(0, 6);
}

/** "Wir sind an keinen Hersteller gebunden", "We are not a bank": what it is not. */
const isDenied = (before: string, what: string): boolean =>
  /^(?:not?|kein\p{L}*|nicht|pas|aucun\p{L}*|non|geen|niet)\s/iu.test(what) ||
  /\b(?:not|never|nicht|kein\p{L}*|ne|no|non|niet)\s*$/iu.test(before);
