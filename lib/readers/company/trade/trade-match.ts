import { tradeWords } from './trade-words.ts';

/** Which words of which trades stand in a text. */

/** Words of one trade that count alike. */
interface Group {
  /** Its place in the table. */
  readonly at: number;
  readonly industry: string;
  readonly isWeak: boolean;
  /** Ends a compound: "Versicherungssoftware" is software. */
  readonly isHead: boolean;
}

interface Word {
  readonly group: Group;
  /** As the table writes it, `*` for any letters. */
  readonly written: string;
  /** Its longest piece: a text that does not hold this does not hold the word. */
  readonly stem: string;
  /** Its place in the table. */
  readonly at: number;
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

/** By how many letters a stem begins is it found; none is shorter. */
const first = 3;

/** The longest piece of a word between its `*`. */
const stemOf = (written: string): string =>
  written.includes('*') ? written.split('*').reduce((a, b) => (b.length > a.length ? b : a)) : written;

let made: ReadonlyMap<string, readonly Word[]> | null = null;
/** The table by the letters that its stems begin with, made on the first page that is read, which waits for it: five thousand words, in one go. */
const words = (): ReadonlyMap<string, readonly Word[]> => {
  if (made) return made;
  const byFirst = new Map<string, Word[]>();
  let at = 0;
  for (const block of tradeWords.split(/\n(?=\S)/)) {
    const [industry = '', ...lines] = block.split('\n');
    const groups: Group[] = [];
    for (const line of lines) {
      const isWeak = line.startsWith('  ~');
      for (const written of line.slice(isWeak ? 4 : 2).split(', ')) {
        // Words that end a compound and others are two groups: they differ in what they overrule.
        const isHead = written.startsWith('*');
        const sort = Number(isWeak) * 2 + Number(isHead);
        const group = groups[sort] ?? { at, industry, isWeak, isHead };
        groups[sort] = group;
        const stem = stemOf(written);
        at += 1;
        const word = { group, written, stem, at };
        const begin = stem.slice(0, first);
        const alike = byFirst.get(begin);
        if (alike) alike.push(word);
        else byFirst.set(begin, [word]);
      }
    }
  }
  made = byFirst;
  return made;
};

const patterns = new Map<string, RegExp>();
const mostPatterns = 2000;

/**
 * A pattern for these words: the longest first, so that "interior design architect" is not read as "interior design". Only those that a text may hold:
 * a pattern of a whole trade takes a browser a millisecond to make ready. Plain letters only: a class of all the world's takes longer still.
 */
function patternOf(held: readonly Word[]): RegExp {
  const source = [...held]
    .sort((a, b) => b.written.length - a.written.length || a.at - b.at)
    .map(({ written }) => written.replaceAll(/[.+?()[\]/]/g, '\\$&').replaceAll('*', "[a-z'-]*"))
    .join('|');
  const before = patterns.get(source);
  if (before) return before;
  const pattern = new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g');
  if (patterns.size >= mostPatterns) patterns.clear();
  patterns.set(source, pattern);
  return pattern;
}

/** The words whose stems stand in a text, by their group, in the table's order. */
function heldIn(text: string): readonly (readonly [Group, readonly Word[]])[] {
  const [table, held, seen] = [words(), new Map<Group, Word[]>(), new Set<string>()];
  for (let at = 0; at + first <= text.length; at++) {
    const begin = text.slice(at, at + first);
    const found = table.get(begin);
    if (!found || seen.has(begin)) continue;
    seen.add(begin);
    for (const word of found) {
      if (!text.includes(word.stem, at)) continue;
      const alike = held.get(word.group) ?? [];
      held.set(word.group, alike);
      alike.push(word);
    }
  }
  return [...held].sort(([one], [other]) => one.at - other.at);
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
  const all = heldIn(text).flatMap(([{ industry, isWeak, isHead }, held]) =>
    [...text.matchAll(patternOf(held))].map(
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
