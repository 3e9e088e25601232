import type { Found } from '../reader.ts';
import { ownSentence, sentencesOf } from './sentences.ts';
import { meta, type SitePage } from './site-page.ts';

/** What the company calls itself, and what it says it makes. */

/** What a company is said to be, or to make, sell or be good at; the words after it say what. */
const calls = [
  /(?:\bis|\bare|\bwe['’]re|\bist|\bsind|\best|\bsommes|\bes|\bsomos|(?<!\p{L})è|\bsiamo|\bzijn|(?<!\p{L})är|\ber|(?<!\p{L})é) (?:(?:an?|the|one of the|your|ein(?:e|er der)?|der|die|das|une?|le|la|el|un[oa]?|een|het|dé|ett|en|et|uma?) |(?:un|l)['’])(?<what>[^.;:!?]{3,110})/iu,
  /\b(?:makes?|builds?|creates?|designs|(?<=\bwe )design|runs|operates|develops?|manufactures?|produces?|provides?|offers?|sells?|supplies|distributes?|delivers?|speciali[sz]es? in|(?:entwickel|biete|produzier|fertig|vertreib|liefer)(?:e?n|e?t)|spezialisiert auf|(?:propos|conç|conc|fabriqu|développ|offr)(?:e|oit|ons|evons)|spécialisée?s? (?:dans|en)|(?:ofrec|desarroll|fabric|elabor|distribu)(?:e|a|emos|amos|ye|imos)|especializad[ao]s? en|(?:lever|ontwikkel|maak|mak|producer|produceer|bied|kwe|kweek)(?:t|en)|gespecialiseerd in|(?:offr|produc|realizz|svilupp|progett)(?:e|a|iamo)|specializzat[aoi] in|erbjud(?:er|a)|tillhandahåller|tilby(?:r|der)|utför(?:er)?|utfører|leverer(?:ar)?|oferece(?:mos)?|fornece(?:mos)?|especializad[ao]s? em) (?<what>[^.;:!?]{3,110})/iu,
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

/** Whether a sentence says what the company is, makes or offers: "Acme is a …", "we build …", near its beginning. */
export const callsItself = (page: SitePage, text: string): boolean =>
  calls.some((pattern) => {
    const at = pattern.exec(text)?.index ?? 0;
    const before = text.slice(0, at);
    return (
      at > 0 &&
      at < 70 &&
      !/[,;:]|\b(?:strive|aim|try|want|believe|love|hope)s?\b/i.test(before) &&
      ownSentence(page, text, at)
    );
  });

/** "Wir sind an keinen Hersteller gebunden", "We are not a bank": what it is not. */
const isDenied = (before: string, what: string): boolean =>
  /^(?:not?|kein\p{L}*|nicht|pas|aucun\p{L}*|non|geen|niet)\s/iu.test(what) ||
  /\b(?:not|never|nicht|kein\p{L}*|ne|no|non|niet)\s*$/iu.test(before);
