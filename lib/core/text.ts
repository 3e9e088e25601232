import { any } from './any-of.ts';

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
  const plain = words
    .replace(unseen, '')
    .replace(marks, '')
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '');
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

/** At most `most` UTF-16 units of some words for people to read: ends after a whole word, with an ellipsis. */
export function cutAtWord(words: string, most: number): string {
  if (words.length <= most) return words;
  const short = cut(words, most - 1);
  const end = short.lastIndexOf(' ');
  return `${(end > most / 2 ? short.slice(0, end) : short).replace(/[\s,;:.–-]+$/, '')}…`;
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
const shortForms = new RegExp(
  `(?:^|[\\s(])${any(
    // English; months in any language
    '[a-z]|mr|mrs|ms|dr|prof|st|no|inc|ltd|co|corp|vs|etc|approx|e\\. ?g|i\\. ?e|\\d{1,2}',
    'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
    // German, French, Spanish and Portuguese
    'nr|ca|bzw|z\\. ?b|d\\. ?h|u\\. ?a|art|mio|mrd',
    'p\\. ?ex|av',
    'sr|sra',
  )}\\.$`,
  'i',
);
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
