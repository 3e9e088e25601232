import type Fuse from 'fuse.js/basic';
import type { Objection } from './spec.ts';
import { fold } from './text.ts';

/** The vocabulary of a spec's objection handlers, made once: which word stands in which line, and how much it tells. */

/** How buyers word it counts most, then what it means and what we answer. */
const bodyWeight = 0.45;

export interface Entry {
  readonly objection: number;
  /** The line as it stands, where people can be shown it: one that buyers say. */
  readonly line: string | null;
  readonly weight: number;
  /** The rarity of all its words, added up; 0 for a body, which is too long to be measured by its length. */
  whole: number;
}
export interface ObjectionIndex {
  readonly objections: readonly Objection[];
  readonly entries: readonly Entry[];
  readonly words: readonly string[];
  readonly places: ReadonlyMap<string, unknown>;
  /** By word: the entries that hold it. */
  readonly held: readonly (readonly number[])[];
  /** By word: how much it tells. */
  readonly rarity: readonly number[];
  /** By length: the words of about that length, for typos. */
  readonly near: Map<number, Fuse<{ readonly word: string; readonly at: number }>>;
  readonly seen: Map<string, readonly Likeness[]>;
}
/** A word of the vocabulary that was meant, and how sure that is (0 to 1). */
export interface Likeness {
  readonly word: number;
  readonly like: number;
}

const indexes = new WeakMap<readonly Objection[], ObjectionIndex>();

/** The same for the same list, as often as it is asked for. */
export function indexOf(objections: readonly Objection[]): ObjectionIndex {
  const before = indexes.get(objections);
  if (before) return before;
  const entries: Entry[] = [];
  const places = new Map<string, Set<number>>();
  const put = (objection: number, weight: number, text: string, line: string | null = null): void => {
    entries.push({ objection, line, weight, whole: 0 });
    for (const word of wordsOf(text)) {
      const held = places.get(word) ?? new Set<number>();
      held.add(entries.length - 1);
      places.set(word, held);
    }
  };
  objections.forEach((objection, at) => {
    for (const line of objection.says) put(at, 1, line, line);
    put(at, 0.9, objection.id.replaceAll('-', ' '));
    const { short, long } = objection.response;
    put(at, bodyWeight, [objection.means, short, long, objection.askBack, objection.proof].join(' '));
  });
  const words = [...places.keys()];
  const held = words.map((word) => [...(places.get(word) ?? [])]);
  const rarity = held.map((among) => Math.log(1 + entries.length / among.length));
  held.forEach((among, word) => {
    for (const at of among) {
      const entry = entries[at] as Entry;
      if (entry.weight > bodyWeight) entry.whole += rarity[word] as number;
    }
  });
  const index = { objections, entries, words, places, held, rarity, near: new Map(), seen: new Map() };
  indexes.set(objections, index);
  return index;
}

/** The words of a line, folded. */
export const wordsOf = (text: string): string[] =>
  fold(text.slice(0, 4000))
    .replaceAll("'", '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
