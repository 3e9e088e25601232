import { tradeWords } from './trade-words.ts';

/** Which words of which trades stand in a text. */

interface Word {
  readonly industry: string;
  /** What a text must hold for any of the words to be in it. */
  readonly stems: readonly { readonly stem: string; readonly begin: string }[];
  /** Made when a text holds a stem: of a hundred patterns a page needs a handful, and each takes a millisecond to make. */
  find(): RegExp;
  readonly isWeak: boolean;
  /** Ends a compound: "Versicherungssoftware" is software. */
  readonly isHead: boolean;
}

/** A trade's word in a text. */
export interface Hit {
  readonly industry: string;
  readonly start: number;
  readonly end: number;
  readonly isWeak: boolean;
  readonly isHead: boolean;
}

/** Letters that are not made of another and a mark. */
const undivided: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/** Lower case without accents: how the table writes its words. */
export const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœı]/g, (letter) => undivided[letter] ?? letter)
    .replace(/[’‘]/g, "'");

let made: readonly Word[] | null = null;
/** The table, made on the first page that is read. */
const words = (): readonly Word[] => {
  made ??= tradeWords
    .trim()
    .split(/\n(?=\S)/)
    .flatMap((block) => {
      const [industry = '', ...lines] = block.split('\n');
      const ofWeight = (isWeak: boolean) =>
        lines
          .map((line) => line.trim())
          .filter((line) => line.startsWith('~') === isWeak)
          .flatMap((line) => line.replace(/^~/, '').split(','))
          .map((word) => word.trim())
          .filter((word) => word !== '');
      return [true, false].flatMap((isWeak) =>
        // Words that end a compound and others are two patterns: they differ in what they overrule.
        [true, false].flatMap((isHead) => {
          const own = ofWeight(isWeak).filter((word) => word.startsWith('*') === isHead);
          return own.length === 0 ? [] : [wordOf(industry, own, isWeak, isHead)];
        }),
      );
    });
  return made;
};

function wordOf(industry: string, own: readonly string[], isWeak: boolean, isHead: boolean): Word {
  let pattern: RegExp | null = null;
  return {
    industry,
    stems: own
      .map((word) => word.split('*').reduce((a, b) => (b.length > a.length ? b : a)))
      .map((stem) => ({ stem, begin: stem.slice(0, 3) })),
    find: () => {
      // The longest first, so that "interior design architect" is not read as "interior design". Plain letters only: a class of
      // all the world's letters takes the browser longer to make ready than everything else on a page to be read.
      pattern ??= new RegExp(
        `(?<![a-z0-9])(?:${[...own]
          .sort((a, b) => b.length - a.length)
          .map((word) => word.replaceAll(/[.+?()[\]/]/g, '\\$&').replaceAll('*', "[a-z'-]*"))
          .join('|')})(?![a-z0-9])`,
        'g',
      );
      return pattern;
    },
    isWeak,
    isHead,
  };
}

/** Of words that stand on top of each other the one that says more: plain before weak, the end of a compound, the longer. */
const better = (one: Hit, other: Hit): boolean =>
  one.isWeak !== other.isWeak
    ? !one.isWeak
    : one.isHead !== other.isHead
      ? one.isHead
      : one.end - one.start > other.end - other.start;

/** The words in a plain text, in its order; of words that stand on top of each other the one that says more. */
export function hitsIn(text: string): Hit[] {
  // Thousands of stems: most are ruled out by the three letters that they begin with, without a search.
  const begins = new Set<string>();
  for (let at = 0; at < text.length; at++) begins.add(text.slice(at, at + 3));
  const held = words().filter(({ stems }) => stems.some(({ begin, stem }) => begins.has(begin) && text.includes(stem)));
  const all = held.flatMap(({ industry, find, isWeak, isHead }) =>
    [...text.matchAll(find())].map(
      (hit): Hit => ({ industry, start: hit.index, end: hit.index + hit[0].length, isWeak, isHead }),
    ),
  );
  return all
    .filter(
      (one) =>
        !all.some((other) => other !== one && one.start < other.end && other.start < one.end && better(other, one)),
    )
    .sort((a, b) => a.start - b.start);
}
