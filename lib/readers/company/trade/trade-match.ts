import { tradeIndex } from './trade-index.ts';

/** Which words of which trades stand in a text. */

/** A trade's word in a text. */
export interface Hit {
  readonly industry: string;
  readonly start: number;
  readonly end: number;
  readonly isWeak: boolean;
  /** Ends a compound: "Versicherungssoftware" is software. */
  readonly isHead: boolean;
  /** Where its stem begins, and where it ends: letters that `*` stands for say nothing. */
  readonly stem: readonly [number, number];
}

interface Word {
  readonly industry: string;
  readonly isWeak: boolean;
  /** Begins with any letters ("*software"). */
  readonly isHead: boolean;
  /** What a text that holds the word holds: without the `*` around it. */
  readonly stem: string;
  /** Goes on with any letters. */
  readonly isOpen: boolean;
  /** Behind the stem, for the few words that have a `*` amid. */
  readonly rest: RegExp | null;
}

/** Letters that are not made of another and a mark. */
const undivided: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/** Lower case without accents: how the table writes its words. The marks of kana and the parts of Hangul stay. */
export const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøłđæœı]/g, (letter) => undivided[letter] ?? letter)
    .replace(/[’‘]/g, "'");

const wordOf = (industry: string, isWeak: boolean, written: string): Word => {
  const isHead = written.startsWith('*');
  const bare = isHead ? written.slice(1) : written;
  const star = bare.indexOf('*');
  const isAmid = star >= 0 && star < bare.length - 1;
  const amid = isAmid
    ? new RegExp(
        `${bare
          .slice(star)
          .replaceAll(/[.+?()[\]/]/g, '\\$&')
          .replaceAll('*', "[a-z'-]*")}(?![a-z0-9])`,
        'y',
      )
    : null;
  const stem = star < 0 ? bare : bare.slice(0, star);
  return { industry, isWeak, isHead, stem, isOpen: star >= 0, rest: amid };
};

/** By how many letters the table's words are found, and under what name those that are looked for everywhere. */
const [first, anywhere] = [3, '*'];

let made: { readonly lines: ReadonlyMap<string, string>; readonly industries: readonly string[] } | null = null;
function known() {
  if (made) return made;
  const lines = tradeIndex();
  made = { lines, industries: (lines.get('') ?? '').split(',') };
  return made;
}

const taken = new Map<string, readonly Word[]>();
const none: readonly Word[] = [];

/** The words that begin with some letters, taken apart when they are first asked for: a woken worker has a page waiting. */
function wordsOf(key: string): readonly Word[] {
  const before = taken.get(key);
  if (before !== undefined) return before;
  const { lines, industries } = known();
  const line = lines.get(key);
  const words =
    line === undefined
      ? none
      : line.split(';').flatMap((group) => {
          const [at = '', all = ''] = group.split(':');
          const industry = industries[Number.parseInt(at, 10)] ?? '';
          return all.split(',').map((written) => wordOf(industry, at.endsWith('~'), written));
        });
  taken.set(key, words);
  return words;
}

const isSign = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
/** What `*` stands for: letters, and what parts them in a compound. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code === 45 || code === 39;
const beginsAt = (text: string, at: number): boolean => at === 0 || !isSign(text.charCodeAt(at - 1));
const endsAt = (text: string, at: number): boolean => at >= text.length || !isSign(text.charCodeAt(at));

/** Where a word ends whose stem ends here; -1 where it goes on as another. */
function endOf(text: string, { isOpen, rest }: Word, at: number): number {
  if (rest !== null) {
    rest.lastIndex = at;
    return rest.test(text) ? rest.lastIndex : -1;
  }
  let end = at;
  if (isOpen) while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  while (end > at && !endsAt(text, end)) end -= 1;
  return endsAt(text, end) ? end : -1;
}

/** Where a compound begins whose last piece begins here. */
function startOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  while (start < at && !beginsAt(text, start)) start += 1;
  return beginsAt(text, start) ? start : -1;
}

const hitOf = ({ industry, isWeak, isHead, stem }: Word, at: number, start: number, end: number): Hit => ({
  industry,
  start,
  end,
  isWeak,
  isHead,
  stem: [at, at + stem.length],
});

/** All words in a text, each wherever it stands. */
function everyHit(text: string): Hit[] {
  const all: Hit[] = [];
  for (let at = 0; at + first <= text.length; at++) {
    if (!beginsAt(text, at) || text.charCodeAt(at) === 32) continue;
    for (const word of wordsOf(text.slice(at, at + first))) {
      if (!text.startsWith(word.stem, at)) continue;
      const end = endOf(text, word, at + word.stem.length);
      if (end >= 0) all.push(hitOf(word, at, at, end));
    }
  }
  for (const word of wordsOf(anywhere)) {
    for (let at = text.indexOf(word.stem); at >= 0; at = text.indexOf(word.stem, at + 1)) {
      const [start, end] = [startOf(text, at), endOf(text, word, at + word.stem.length)];
      if (start >= 0 && end >= 0) all.push(hitOf(word, at, start, end));
    }
  }
  return all;
}

const stemLength = ({ stem: [from, to] }: Hit): number => to - from;

/** Whether a compound's end says more than another word in it: "Versicherungssoftware" is software, and "Textilreinigung" a word of its own. */
const endsMore = (head: Hit, other: Hit): boolean => other.stem[1] <= head.stem[0];

/** Of words that stand on top of each other the one that says more: plain before weak, the end of a compound, the longer, the first. */
function better(one: Hit, other: Hit): boolean {
  if (one.isWeak !== other.isWeak) return !one.isWeak;
  if (one.isHead !== other.isHead) return one.isHead ? endsMore(one, other) : !endsMore(other, one);
  const longer = one.end - one.start - (other.end - other.start) || stemLength(one) - stemLength(other);
  return longer === 0 ? one.industry === other.industry && one.start < other.start : longer > 0;
}

/** The words in a plain text, in its order; of words that stand on top of each other the one that says more. */
export function hitsIn(text: string): Hit[] {
  const all = everyHit(text);
  return all
    .filter(
      (one, place) =>
        !all.some(
          (other, at) =>
            at !== place &&
            one.start < other.end &&
            other.start < one.end &&
            (better(other, one) || (at < place && isSame(one, other) && !better(one, other))),
        ),
    )
    .sort((a, b) => a.start - b.start);
}

const isSame = (one: Hit, other: Hit): boolean =>
  one.industry === other.industry &&
  one.start === other.start &&
  one.end === other.end &&
  one.isWeak === other.isWeak &&
  one.isHead === other.isHead;
