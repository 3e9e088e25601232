import { any } from '#core/any-of.ts';
import type { Found } from '../../reader.ts';
import { ofMarks } from '../page-words.ts';
import { labelled } from '../pairs.ts';
import { ownSentence, sentencesOf } from '../sentences.ts';
import { meta, type SitePage } from '../site-page.ts';
import { isAside } from './aside-words.ts';
import { calls } from './calling-words.ts';
import { tellingWords } from './empty-words.ts';

/** What the company calls itself, and what it says it makes. */

/** "Acme is a leading provider of circuit boards": the words after "a", up to the end of the clause. */
export function callingsOf(page: SitePage): Found[] {
  const head = meta(page, 'description', 'og:description') ?? '';
  const texts = [head, ...sentencesOf(page).map(({ text }) => text)].filter(
    (text) => text.length < 900 && !isAside(text.replace(/^[*†‡]/u, '')),
  );
  return calls
    .flatMap((pattern) =>
      texts.flatMap((text) => {
        const hit = pattern.exec(text);
        // "Build the future of …" begins with the verb: a slogan, and nobody's sentence.
        if (hit === null || (hit.index === 0 && !ofUs.test(hit[0])) || !ownSentence(page, text, hit.index)) return [];
        const what = (hit.groups?.what ?? '').split(/\b(?:that|which|who|with|qui|que)\b/)[0] as string;
        return ofMarks.test(what) || isDenied(text.slice(0, hit.index), what)
          ? []
          : [{ said: what.trim(), from: 'words about the company' }];
      }),
    )
    .slice(0, 6);
}

const purposeLabel = new RegExp(
  `^${any(
    'nature of (?:the )?business|(?:principal |main |business )activit(?:y|ies)|line of business|business purpose',
    'trade licen[cs]es?',
    '(?:unternehmens|geschäfts)gegenstand|gegenstand des unternehmens|gewerbe(?:berechtigung|wortlaut)?|geschäftszweig',
    'tätigkeits(?:bereich|feld)(?:er|e)?|objet social|activité(?: principale)?|objeto social|actividad(?: principal)?',
    'oggetto sociale|attività (?:prevalente|principale)|(?:hoofd|bedrijfs)activiteit(?:en)?|事業(?:内容|品目|概要)|主な事業|主要事業',
    '営業品目|業務内容|经营范围|主营(?:业务|产品)',
  )}$`,
  'iu',
);

/** What a register, an imprint or a table has it do: "Unternehmensgegenstand: Handel mit Pumpen". */
export const purposesOf = (page: SitePage): Found[] =>
  labelled(page, purposeLabel)
    .filter(({ said }) => said.length > 5 && said.length < 240 && !/[@]|\d{5}/.test(said))
    .slice(0, 1)
    .map((pair) => ({ said: pair.said.replace(/\s*\n\s*/g, ', '), from: `label "${pair.label}"` }));

/** "Somos una …", "Sviluppiamo …": where the verb says itself that it is said of us, it may begin the sentence. */
const ofUs = /^(?:(?:nos|ci) )?(?:somos|siamo|\p{L}+(?:[aá]mos|[eê]mos|[ií]mos|iamo|[aeiy]my))(?!\p{L})/iu;
/** Whether a sentence begins with such a verb: whoever speaks is its subject. */
export const beginsOfUs = (sentence: string): boolean => ofUs.test(sentence);

/** What is done for others: it describes the company, and says nothing of its trade, which is not that of the others. */
const does = new RegExp(
  `(?<!\\p{L})${any(
    'connects?|automates?|simplif(?:y|ies)|streamlines?|protects?|secures?|installs?|maintains?|repairs?|manages?',
    'turns?|helps?',
    'verbinde[nt]|vernetz(?:en|t)|automatisier(?:en|t)|unterstütz(?:en|t)|schütz(?:en|t)',
    'connect(?:e|ons)|accompagn(?:e|ons)|aid(?:e|ons)|conecta(?:mos)?|ayuda(?:mos)?|verbindt|help(?:t|en)|aiut(?:a|iamo)',
  )} (?<what>[^.;:!?]{12,160})`,
  'iu',
);
/** "Our values protect …": of ours these are what the company sells. */
const sold = any(
  'platform|software|apps?|solutions?|products?|services?|tools?|technology|systems?',
  'plattform|lösungen|plateforme|plataforma|piattaforma',
);
const notSold = new RegExp(
  `(?<!\\p{L})(?:our|unsere?|notre|nos|nuestr[ao]s?|onze?|nostr[aoie])\\s+(?!(?:\\p{L}+ )?${sold})`,
  'iu',
);
/** Whom it is done for says nothing: "We support you every step of the way". */
const anybody =
  /^(?:you|your|people|what|with you|each other|the way|sie|ihnen|ihre?n?|dich|vous|votre|te|tu|usted|u|jou|jouw|uw|voi)(?!\p{L})/iu;

/** "We design, install and maintain …" */
const ofVerbs = /^(?:we|wir|nous)(?: \p{Ll}+){1,2}, (?:\p{Ll}+, )*$/iu;

const doesForOthers = (page: SitePage, text: string): boolean => {
  const hit = does.exec(text);
  const before = text.slice(0, hit?.index ?? 0);
  const what = hit?.groups?.what ?? '';
  return (
    hit !== null &&
    (hit.index > 0 || ofUs.test(hit[0])) &&
    hit.index < 50 &&
    (!/[,;:]/.test(before) || ofVerbs.test(before)) &&
    !notSold.test(before) &&
    !anybody.test(what) &&
    what.trim().split(/\s+/).length > 3 &&
    ownSentence(page, text, hit.index)
  );
};

/** Whether a sentence says what the company is, makes or offers: "Acme is a …", "we build …", near its beginning. */
export const callsItself = (page: SitePage, text: string): boolean =>
  doesForOthers(page, text) ||
  calls.some((pattern) => {
    const hit = pattern.exec(text);
    const at = hit?.index ?? 0;
    const before = text.slice(0, at);
    return (
      hit !== null &&
      (at > 0 || ofUs.test(hit[0])) &&
      at < 70 &&
      !isDenied(before, hit.groups?.what ?? '') &&
      // "We deliver the right results": of nothing.
      tellingWords(hit.groups?.what ?? '').length > 0 &&
      !/[,;:]|\b(?:strive|aim|try|want|believe|love|hope|mission|vision|purpose|goal|how|way|when|if|what|why|where|because|whether|wie|wenn|comment|quand|cuando|hoe)s?\b/i.test(
        before,
      ) &&
      ownSentence(page, text, at)
    );
  });

/** "Wir sind an keinen Hersteller gebunden", "We are not a bank": what it is not. */
const isDenied = (before: string, what: string): boolean =>
  // "We build on trust", "We make sure that …": of nothing.
  /^(?:on|upon|sure|certain|auf|op|på)\s/iu.test(what) ||
  // "We're building a team that …": itself.
  /^(?:an?|our|the) (?:[\p{L}-]+ ){0,2}(?:team|culture|company|community|relationships?|trust|future|world|place)(?!\p{L})/iu.test(
    what,
  ) ||
  /^(?:not?|kein\p{L}*|nicht|pas|aucun\p{L}*|non|geen|niet)\s/iu.test(what) ||
  /\b(?:not|never|nicht|kein\p{L}*|ne|no|non|niet)\s*$/iu.test(before);
