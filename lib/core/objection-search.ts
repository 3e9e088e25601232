import Fuse from 'fuse.js/basic';
import { indexOf, type Likeness, type ObjectionIndex, wordsOf } from './objection-index.ts';
import { standsFor } from './objection-synonyms.ts';
import type { Objection } from './spec.ts';

/**
 * Search over objection handlers while a buyer is talking: a few letters, typos, cut and shuffled words. Each word of the
 * query is looked up in the vocabulary (as it stands, as a beginning, else by Fuse), and lines are ranked by how much of the
 * query's rare words they hold. So a keystroke costs one look into the vocabulary, not one into every handler.
 */

/** A word that may stand for the one that was typed: more than a body says, less than the word itself where buyers say it. */
const synonymLike = 0.55;
const mostWords = 24;

/** The handlers that a query means, best first; [] for a query without a letter. Handlers that share no word are left out. */
export function searchObjections(
  spec: { readonly objections: readonly Objection[] },
  query: string,
): readonly Objection[] {
  const index = indexOf(spec.objections);
  const asked = askedOf(index, query);
  if (asked.size === 0) return [];
  const points = new Float64Array(index.entries.length);
  const covered = new Float64Array(index.entries.length);
  let whole = 0;
  for (const word of asked) whole += addWord(index, word, points, covered);
  const best = new Float64Array(index.objections.length);
  index.entries.forEach((entry, at) => {
    const held = points[at] as number;
    if (!held) return;
    const share = entry.whole ? (covered[at] as number) / entry.whole : 0;
    const found = entry.weight * (held / whole) * (1 + 0.25 * share);
    if (found > (best[entry.objection] as number)) best[entry.objection] = found;
  });
  const top = best.reduce((most, one) => (one > most ? one : most), 0);
  return index.objections
    .map((objection, at) => ({ objection, points: best[at] as number }))
    .filter((hit) => hit.points > 0 && hit.points >= top * 0.25)
    .sort(
      (a, b) =>
        b.points - a.points ||
        a.objection.frequencyRank - b.objection.frequencyRank ||
        (a.objection.id < b.objection.id ? -1 : 1),
    )
    .map((hit) => hit.objection);
}

/** Why a handler was found: the line that buyers say which holds most of the query, and its words that were meant. */
export interface FoundBy {
  readonly line: string;
  /** Folded, as `fold` gives them. */
  readonly words: ReadonlySet<string>;
}

/** Null where no line that buyers say holds a word of the query: it was found by its answer. */
export function foundBy(
  spec: { readonly objections: readonly Objection[] },
  query: string,
  id: string,
): FoundBy | null {
  const index = indexOf(spec.objections);
  const meant = [...askedOf(index, query)].flatMap((word) => likenesses(index, word));
  const at = index.objections.findIndex((objection) => objection.id === id);
  let best: { readonly line: string; readonly words: ReadonlySet<string>; readonly points: number } | null = null;
  index.entries.forEach(({ objection, line }, entry) => {
    if (objection !== at || line === null) return;
    const held = meant.filter(({ word, like }) => like >= 0.4 && index.held[word]?.includes(entry));
    // A word as it was typed counts far more than one that it may stand for.
    const points = held.reduce((sum, { word, like }) => sum + like ** 4 * (index.rarity[word] as number), 0);
    if (points > (best?.points ?? 0))
      best = { line, points, words: new Set(held.map(({ word }) => index.words[word] as string)) };
  });
  return best;
}

/** Words that tell nothing beside others. */
const small = new Set(
  'a an and are as at be by can do does for from i if in is it its me my of on or our so that the they this to us was we will with you your'.split(
    ' ',
  ),
);

/** The telling words of a query, each once, and those that were run together taken apart. */
function askedOf(index: ObjectionIndex, query: string): ReadonlySet<string> {
  const all = [...new Set(wordsOf(query))].slice(0, mostWords);
  const telling = all.filter((word) => !small.has(word));
  const typed = telling.length > 0 ? telling : all;
  return new Set(typed.flatMap((word) => [word, ...runTogether(index, word)]));
}

/** "datawarehouse" is "data" and "warehouse": the longest known words that a strange one begins and ends with. */
function runTogether(index: ObjectionIndex, word: string): readonly string[] {
  const { places } = index;
  if (word.length < 7 || word.length > 60 || places.has(word)) return [];
  let [left, right] = ['', ''];
  for (let at = 3; at <= word.length - 3; at++) {
    if (places.has(word.slice(0, at))) left = word.slice(0, at);
    if (!right && places.has(word.slice(at))) right = word.slice(at);
  }
  if (left.length + right.length > word.length) return left.length >= right.length ? [left] : [right];
  return left && right ? [left, right] : left ? [left, word.slice(left.length)] : right ? [right] : [];
}

/** Adds what one word of the query earns each entry; gives the most that it could have earned. */
function addWord(index: ObjectionIndex, asked: string, points: Float64Array, covered: Float64Array): number {
  const like = likenesses(index, asked);
  const earned = new Map<number, { earned: number; held: number }>();
  let most = 0;
  for (const { word, like: likeness } of like) {
    const rarity = index.rarity[word] as number;
    most = Math.max(most, rarity);
    for (const entry of index.held[word] as readonly number[]) {
      const value = rarity * likeness;
      if (value > (earned.get(entry)?.earned ?? 0)) earned.set(entry, { earned: value, held: rarity });
    }
  }
  for (const [entry, { earned: value, held }] of earned) {
    points[entry] = (points[entry] as number) + value;
    covered[entry] = (covered[entry] as number) + held;
  }
  return most || 1;
}

/** The words of the vocabulary that a word of the query can mean, and how sure that is (0 to 1). */
function likenesses(index: ObjectionIndex, asked: string): readonly Likeness[] {
  const before = index.seen.get(asked);
  if (before) return before;
  const found: Likeness[] = [];
  index.words.forEach((word, at) => {
    if (word === asked) found.push({ word: at, like: 1 });
    else if (asked.length > 1 && word.startsWith(asked))
      found.push({ word: at, like: 0.75 + (0.2 * asked.length) / word.length });
  });
  const also = standsFor(asked);
  index.words.forEach((word, at) => {
    if (also.includes(word)) found.push({ word: at, like: synonymLike });
  });
  if (asked.length > 3 && also.length === 0 && !found.some((one) => one.like === 1))
    found.push(...misspelt(index, asked, found));
  if (index.seen.size > 2000) index.seen.clear();
  index.seen.set(asked, found);
  return found;
}

function misspelt(index: ObjectionIndex, asked: string, found: readonly Likeness[]): readonly Likeness[] {
  const known = new Set(found.map((one) => one.word));
  let fuse = index.near.get(asked.length);
  if (!fuse) {
    const among = index.words
      .map((word, at) => ({ word, at }))
      .filter(({ word }) => word.length > 2 && word.length >= asked.length - 2)
      // A word that is still being typed is compared with the beginnings of longer ones.
      .map(({ word, at }) => ({ word: word.slice(0, asked.length + 2), at }));
    fuse = new Fuse(among, {
      keys: ['word'],
      includeScore: true,
      threshold: 0.42,
      distance: 12,
      ignoreFieldNorm: true,
      shouldSort: false,
    });
    index.near.set(asked.length, fuse);
  }
  return fuse.search(asked).flatMap(({ item, score }) => {
    if (known.has(item.at)) return [];
    const longer = Math.max(0, (index.words[item.at] as string).length - asked.length) / 20;
    return [{ word: item.at, like: Math.max(0.05, 0.85 * (1 - (score ?? 1)) - longer) }];
  });
}
