import type { Found } from '../reader.ts';
import { isPageWord, namesOf } from './names.ts';
import { published } from './publisher.ts';
import { ownSentence, sentencesOf } from './sentences.ts';
import { bareName, letters } from './site.ts';
import { meta, type SitePage } from './site-page.ts';

/** What the company says it does. */

/** A description of the page ("Contact us today", "Careers at …") is none of the company. */
const ofPage =
  /^(?:contact|kontakt|get in touch|reach out|neem contact|contactez|póngase|contáctanos|find (?:out )?(?:our|us)|impressum|imprint|datenschutz|privacy|here you|read (?:more )?about|learn (?:more )?about|discover (?:the|our|who)|chi c['’]è|scopri|découvrez|descubr\w+|erfahren sie|lernen sie|ontdek|everything you|website sections|back to|click|sign up|subscribe|follow us|share (?:your )?details|see our|view our|meet (?:our|the) team|current (?:openings|vacancies)|join|looking to|cookie)|\b(?:contact (?:information|details|form|page)|send us an? (?:e-?mail|message)|job openings|privacy policy)\b/i;
/** "Acme is a …", "We are a leading …", "Acme provides …": the company said to be or do something. */
const isWhat =
  /(?:\b(?:is|are|was|provides?|offers?|makes?|delivers?|builds?|develops?|designs?|manufactures?|helps?|specializ\w+|specialis\w+|supplies|serves|creates?|carr(?:y|ies)|empowers?|enables?|strives?|ist|sind|bietet|bieten|entwickelt|entwickeln|berät|produziert|unterstützt|est|sommes|propose|offre|accompagne|conçoit|développe|es|somos|ofrece|ofrecemos|desarrolla|fabrica|is een|zijn|biedt|levert|ontwikkelt|maakt|è|siamo|offre|progett\w+|realizz\w+|svilupp\w+)\b|は|を|е )/iu;

/** Descriptions, best first: what machines are told, the head of the page, then the first words about the company. */
export function descriptionsOf(page: SitePage): Found[] {
  const told = published(page, 'description', 'disambiguatingDescription', 'slogan').filter(
    ({ said }) => said.length > 25 && !/^[{[]/.test(said),
  );
  const heads = (['description', 'og:description', 'twitter:description'] as const)
    .map((name) => ({ said: meta(page, name) ?? '', from: `meta ${name}` }))
    .filter(({ said }) => said.length > 20 && !ofPage.test(said));
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
        !ofPage.test(text) && !/["“”©]|cookie|copyright|contact|\bform\b|\bcall us/i.test(text.slice(0, 80)),
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
    .split(/\s+[|–—·•»:-]+\s+|\s*\|\s*/)
    .map((part) => part.trim())
    .filter(
      (part) =>
        /\S\s+\S|[\p{Script=Han}]{4}/u.test(part) &&
        !ofPage.test(part) &&
        !isPageWord(part) &&
        !/\d{5}/.test(part) &&
        !namesOf(page).some(({ said }) => letters(said) === letters(part)),
    );
  const tagline = page.lines
    .filter((line) => line.heading > 0 && line.heading < 3 && line.zone === 'main' && line.text.length < 160)
    .filter((line) => line.text.split(/\s+/).length > 3 && !ofPage.test(line.text) && !/[:?]$/.test(line.text));
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
