import { clauseEnd, isNegator, notNegating, reachAfter, reachBefore } from './negation.ts';
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
 * Where a text says a phrase: word forms, case and diacritics do not matter, word boundaries do. A sentence that affirms it
 * is preferred to one that denies it. `lang` is the text's language, where it is known; English is always understood.
 * Null where no sentence says it.
 */
export function saysPhrase(text: string, phrase: string, lang = ''): Said | null {
  return phraseFinder(phrase, lang)(text);
}

/** The same for one phrase and many texts. */
export function phraseFinder(phrase: string, lang = ''): (text: string) => Said | null {
  const folded = cut(fold(phrase), 300);
  const wanted = wordsOf(folded).map((word) => stemsOf(word, lang));
  if (!wanted.length) return () => null;
  const starts = wordsOf(folded).map((word) => word.slice(0, 2));
  return (text) => {
    let denied: Said | null = null;
    const whole = text.length > longestText ? cut(text, longestText) : text;
    for (const sentence of sentences(whole)) {
      const heard = fold(sentence);
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
      const hit = wanted.every((stems, index) => stemsOf(words[at + index]!, lang).some((one) => stems.includes(one)));
      if (!hit) continue;
      const end = at + wanted.length;
      const around = [...words.slice(Math.max(0, at - reachBefore), at), ...words.slice(end, end + reachAfter)];
      if (!around.some(isNegator)) return false;
      denied = true;
    }
  }
  return denied;
}

/** Where words are not parted by blanks, the phrase is looked for as it stands. */
function within(heard: string, folded: string): boolean | null {
  const at = heard.indexOf(folded);
  if (at < 0) return null;
  return /(?:ていません|ておりません|していない|しません|なし|不|没有|未)/u.test(
    heard.slice(at, at + folded.length + 12),
  );
}
