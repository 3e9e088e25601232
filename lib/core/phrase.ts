import {
  callsOff,
  clauseEnd,
  isBetween,
  isNegator,
  isResting,
  mostBetween,
  notNegating,
  reachAfter,
  reachBefore,
  reachOff,
  reachRest,
} from './negation.ts';
import { stem, stemmed } from './stem.ts';
import { cut, fold, sentences } from './text.ts';

/** Whether a text says a phrase, and whether it says that it is not so. */

const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]/;
const longestText = 2_000_000;

export interface Said {
  /** The sentence that says it, in the page's own words. */
  readonly said: string;
  readonly negated: boolean;
}

/**
 * Finds where texts say a phrase: word forms, case and diacritics do not matter, word boundaries do. A sentence that affirms it
 * is preferred to one that denies it. `lang` is the texts' language, where it is known; English is always understood.
 * Null where no sentence says it.
 */
export function phraseFinder(phrase: string, lang = ''): (text: string) => Said | null {
  const folded = cut(heardAs(phrase), 300);
  const wanted = wordsOf(folded).map((word) => stemsOf(word, lang));
  if (!wanted.length) return () => null;
  const starts = wordsOf(folded).map((word) => word.slice(0, 2));
  return (text) => {
    let denied: Said | null = null;
    const whole = text.length > longestText ? cut(text, longestText) : text;
    for (const sentence of sentences(whole)) {
      const heard = heardAs(sentence);
      // A stem never touches the first two letters: most sentences need no closer look.
      if (!starts.every((start) => heard.includes(start))) continue;
      const found = unspaced.test(folded) ? within(heard, folded) : among(heard, wanted, lang);
      if (found === null) continue;
      const said = { said: sentence, negated: found };
      if (!found) return said;
      denied ??= said;
    }
    return denied;
  };
}

/** "We're" is "we are" and "isn't" is "is not", on both sides. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, 'will not'],
  [/\bcan't\b/g, 'can not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/\bi'm\b/g, 'i am'],
];

/** A text as phrases are looked for in it: folded, contractions written out, "have yet to open" and "on hold" as what they say. */
export function heardAs(text: string): string {
  const folded = fold(text)
    .replace(/\byet to\b/g, 'not to')
    .replace(/\bon hold\b/g, 'suspended');
  if (!folded.includes("'")) return folded;
  return contractions.reduce((words, [short, long]) => words.replace(short, long), folded);
}

/** Whether what stands right behind some words is denied by them: "We have never raised a". */
export const deniesNext = (before: string): boolean =>
  wordsOf(heardAs(before).replace(notNegating, ' ').split(clauseEnd).at(-1) ?? '')
    .slice(-reachBefore)
    .some(isNegator);

const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}][\p{L}\p{N}'&+#]*/gu) ?? [];

/** The same words come up in sentence after sentence, and stemming them is the dear part. By language. */
const stemsKnown = new Map<string, Map<string, readonly string[]>>();
const mostKnown = 20_000;

/** All the stems that a word may have: the page's language, English, and the word itself, which stands first. */
function stemsOf(word: string, lang: string): readonly string[] {
  const kept = stemsKnown.get(lang);
  const known = kept && kept.size < mostKnown ? kept : new Map<string, readonly string[]>();
  if (known !== kept) stemsKnown.set(lang, known);
  const before = known.get(word);
  if (before) return before;
  const fresh = freshStems(word, lang);
  known.set(word, fresh);
  return fresh;
}

function freshStems(word: string, lang: string): readonly string[] {
  const plain = word.replace(/'s$|'/g, '');
  const own = lang.slice(0, 2).toLowerCase();
  const languages = stemmed.includes(own) ? ['en', own] : own ? ['en'] : stemmed;
  return [...new Set([plain, ...languages.map((language) => `${language}:${stem(plain, language)}`)])];
}

/** Null: not said. Else whether it is denied. */
function among(heard: string, wanted: readonly (readonly string[])[], lang: string): boolean | null {
  let denied: boolean | null = null;
  for (const clause of heard.replace(notNegating, ' ').split(clauseEnd)) {
    const words = wordsOf(clause);
    for (let at = 0; at + wanted.length <= words.length; at++) {
      const found = endOf(words, at, wanted, lang);
      if (found === null) continue;
      const around = [
        ...words.slice(Math.max(0, at - reachBefore), at),
        ...words.slice(found.end, found.end + reachAfter),
      ];
      const isOff =
        words.slice(Math.max(0, at - reachOff), at).some(callsOff) ||
        words.slice(found.end, found.end + reachRest).some(isResting);
      if (!found.denies && !isOff && !around.some(isNegator)) return false;
      denied = true;
    }
  }
  return denied;
}

/** Where a phrase that begins at a word ends; null where it does not stand there. "Are not hiring" holds "are hiring". */
function endOf(
  words: readonly string[],
  at: number,
  wanted: readonly (readonly string[])[],
  lang: string,
): { end: number; denies: boolean } | null {
  let next = 0;
  let denies = false;
  let passed = 0;
  for (let index = at; index < words.length; index++) {
    const word = words[index]!;
    if (stemsOf(word, lang).some((one) => wanted[next]!.includes(one))) {
      if (++next === wanted.length) return { end: index + 1, denies };
    } else if (next === 0 || ++passed > mostBetween || !isBetween(word)) return null;
    else denies ||= isNegator(word);
  }
  return null;
}

/** Where words are not parted by blanks, the phrase is looked for as it stands. */
function within(heard: string, folded: string): boolean | null {
  const at = heard.indexOf(folded);
  if (at < 0) return null;
  return /(?:ていません|ておりません|していない|しません|なし|不|没有|未)/u.test(
    heard.slice(at, at + folded.length + 12),
  );
}
