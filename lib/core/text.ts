import { clauseEnd, isNegator, notNegating, reachAfter, reachBefore } from './negation.ts';
import { stem, stemmed } from './stem.ts';

export { stem };

/** Words as they are compared (`fold`) and as they are shown (`tidy`). Everything here takes time in proportion to its input. */

/** White space and control characters: all of these part words. */
const gaps = /[\s\p{Cc}\u2028\u2029]+/gu;
/** Format characters: zero-width, bidirectional overrides, soft hyphens, byte-order marks, tags. */
const unseen = /[\p{Cf}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\ufe00-\ufe0f]/gu;
const marks = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/g;
/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '＇': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};
const odd = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/**
 * The form in which words are compared: compatibility forms taken apart, diacritics off, lower case, what cannot be seen
 * removed, white space folded to single blanks, dashes and apostrophes made plain.
 */
export function fold(words: string): string {
  // Marks go first as well as last: ordering a long run of them is the one thing in Unicode that is not linear.
  const plain = words.replace(unseen, '').replace(marks, '').toLowerCase().normalize('NFKD').replace(marks, '');
  return plain
    .replace(odd, (letter) => letters[letter] ?? letter)
    .normalize('NFC')
    .replace(gaps, ' ')
    .trim();
}

/** At most `most` UTF-16 units of some words, never half a character. */
export function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  const last = words.charCodeAt(most - 1);
  return words.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}

/**
 * The form in which words are shown: white space folded; control, zero-width and bidirectional characters removed, so that
 * a page cannot disguise what it says; lone surrogates replaced; at most `most` UTF-16 units.
 */
export function tidy(words: string, most = Number.POSITIVE_INFINITY): string {
  const clean = words
    .replace(unseen, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(gaps, ' ')
    .trim();
  return cut(clean, most).trimEnd();
}

/** Short forms whose full stop ends no sentence. */
const shortForms =
  /(?:^|[\s(])(?:[a-z]|mr|mrs|ms|dr|prof|st|no|nr|inc|ltd|co|corp|vs|etc|approx|ca|bzw|z\. ?b|d\. ?h|u\. ?a|e\. ?g|i\. ?e|p\. ?ex|sr|sra|av|art|mio|mrd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\d{1,2})\.$/i;
const longestSentence = 1000;

/** The sentences of a text, each tidied. Lines and bullets part sentences too; one that is endless is cut in pieces. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let open = '';
  const close = () => {
    const said = tidy(open);
    if (said) found.push(said);
    open = '';
  };
  for (const piece of text.split(/(?<=[.!?…。！？])(?=\s)|(?<=[。！？])|[\n\r\u2028\u2029•●▪‣]+/u)) {
    if (open && !(shortForms.test(open.slice(-12)) && piece.length > 0 && /^[ \t]/.test(piece))) close();
    for (let from = 0; from < piece.length; from += longestSentence) {
      if (open.length + piece.length - from > longestSentence) close();
      open += piece.slice(from, from + longestSentence);
    }
  }
  close();
  return found;
}

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

/** All the stems that a word may have: the page's language, English, and the word itself. */
function stemsOf(word: string, lang: string): readonly string[] {
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
