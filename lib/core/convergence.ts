import Fuse from 'fuse.js/basic';
import type { Section } from './interview.ts';
import { sourcesIn } from './interview-deals.ts';
import { denies } from './negation.ts';
import { tellingStems } from './telling-stems.ts';
import { fold } from './text.ts';

/** Observations of different people that say the same thing, proposed as one. A person confirms. */

/** An observation with the person it comes from: two of one person are one source. */
export interface Voice {
  readonly id: string;
  readonly person: string;
  readonly section: Section;
  readonly text: string;
  /** The deals that it is known to tell of; [] where nobody said. */
  readonly deals: readonly string[];
}

export interface Proposal {
  /** Made of its observations, so that a decision about it can be kept. */
  readonly id: string;
  readonly section: Section;
  readonly voices: readonly Voice[];
  readonly people: number;
  /** How many of them are independent: two who tell of one deal are one source. */
  readonly sources: number;
  /** 0 to 1: the weakest tie in it. */
  readonly likeness: number;
  /** The words that they share, the most telling first, as the first of them says it. */
  readonly shared: readonly string[];
}

/** Likeness of two observations from which they are proposed as one. */
const likeEnough = 0.36;
/** One word in common, however rare, is a hint and no agreement. */
const oneWordOnly = 0.4;

/**
 * Groups what at least two people say alike, section by section, the best supported first. Rare words count more than
 * common ones; a word that is one slip away from another counts as that one. Order of the voices does not matter.
 */
export function converge(voices: readonly Voice[]): readonly Proposal[] {
  const ordered = [...voices].sort((a, b) => (a.id < b.id ? -1 : 1));
  const weigh = vectors(ordered);
  // "Now I trust the number" and "I don't trust the number" share every word.
  const isDenied = ordered.map(({ text }) => denies(text));
  const pairs: { a: number; b: number; likeness: number }[] = [];
  for (const [a, one] of ordered.entries())
    for (let b = a + 1; b < ordered.length; b++) {
      const other = ordered[b]!;
      if (one.section !== other.section || one.person === other.person || isDenied[a] !== isDenied[b]) continue;
      const likeness = likenessOf(weigh[a]!, weigh[b]!);
      if (likeness >= likeEnough) pairs.push({ a, b, likeness });
    }
  pairs.sort((one, two) => two.likeness - one.likeness || one.a - two.a || one.b - two.b);

  const groupOf = ordered.map((_, index) => new Set([index]));
  const weakest = new Map<ReadonlySet<number>, number>();
  for (const { a, b, likeness } of pairs) {
    const left = groupOf[a]!;
    const right = groupOf[b]!;
    if (left === right || !allLike(left, right, weigh)) continue;
    const joined = new Set([...left, ...right]);
    weakest.set(joined, Math.min(likeness, weakest.get(left) ?? 1, weakest.get(right) ?? 1));
    for (const index of joined) groupOf[index] = joined;
  }
  return [...weakest]
    .filter(([group]) => groupOf[[...group][0]!] === group)
    .map(([group, likeness]) =>
      proposalOf(
        [...group].sort((x, y) => x - y).map((index) => ordered[index]!),
        likeness,
      ),
    )
    .sort(
      (one, two) =>
        two.sources - one.sources ||
        two.people - one.people ||
        two.likeness - one.likeness ||
        (one.id < two.id ? -1 : 1),
    );
}

type Vector = ReadonlyMap<string, number>;

/** Each voice as weights by stem; a stem that is a slip of a commoner one counts as that one. */
function vectors(voices: readonly Voice[]): readonly Vector[] {
  const stems = voices.map(({ text }) => tellingStems(text));
  const count = new Map<string, number>();
  for (const words of stems) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  const common = [...count].filter(([word, times]) => times > 1 && word.length > 4).map(([word]) => word);
  const fuse = new Fuse(common, { includeScore: true, threshold: 0.2, distance: 20, minMatchCharLength: 4 });
  const meant = (word: string): string => {
    if ((count.get(word) ?? 0) > 1 || word.length < 6) return word;
    const best = fuse.search(word, { limit: 1 })[0];
    return best && Math.abs(best.item.length - word.length) <= 2 ? best.item : word;
  };
  const rarity = (word: string): number => Math.log(2 + voices.length / (count.get(word) ?? 1));
  return stems.map((words) => new Map(words.map((word) => meant(word)).map((word) => [word, rarity(word)])));
}

/** Half the cosine, half the share of the shorter one that both say: people say the same at different lengths. */
function likenessOf(a: Vector, b: Vector): number {
  let both = 0;
  let words = 0;
  for (const [word, weight] of a) {
    if (!b.has(word)) continue;
    both += weight * weight;
    words++;
  }
  if (words === 0) return 0;
  const left = squares(a);
  const right = squares(b);
  const likeness = both / Math.sqrt(left * right) / 2 + both / Math.min(left, right) / 2;
  return words === 1 && (a.size > 1 || b.size > 1) ? likeness * oneWordOnly : likeness;
}
const squares = (vector: Vector): number => [...vector.values()].reduce((sum, weight) => sum + weight * weight, 0);

/** Groups join only where everybody in them is somewhat like everybody else: no chains. */
function allLike(left: ReadonlySet<number>, right: ReadonlySet<number>, weigh: readonly Vector[]): boolean {
  for (const a of left) for (const b of right) if (likenessOf(weigh[a]!, weigh[b]!) < likeEnough * 0.6) return false;
  return true;
}

function proposalOf(voices: readonly Voice[], likeness: number): Proposal {
  const counts = new Map<string, number>();
  for (const { text } of voices) for (const word of tellingStems(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = [...counts]
    .filter(([, times]) => times > 1)
    .sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1));
  return {
    id: voices.map(({ id }) => id).join('+'),
    section: voices[0]!.section,
    voices,
    people: new Set(voices.map(({ person }) => person)).size,
    sources: sourcesIn(voices),
    likeness: Math.round(likeness * 100) / 100,
    shared: shared.map(([word]) => asSaid(word, voices)).slice(0, 6),
  };
}

/** A stem is no word: the one that somebody said. */
const asSaid = (wanted: string, voices: readonly Voice[]): string =>
  voices
    .flatMap(({ text }) => fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}+&']*/gu) ?? [])
    .find((word) => tellingStems(word)[0] === wanted) ?? wanted;
