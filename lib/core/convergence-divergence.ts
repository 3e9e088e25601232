import type { Voice } from './convergence.ts';
import { type HeadCount, sizeSaid } from './interview-size.ts';
import { denies } from './negation.ts';
import { tellingStems } from './telling-stems.ts';

/** Where people contradict one another: not to be argued about, but looked up. */

export interface Divergence {
  readonly id: string;
  /** The words that both say; [] where it is about company size. */
  readonly about: readonly string[];
  readonly one: Voice;
  readonly other: Voice;
  readonly why:
    | { readonly code: 'sizes'; readonly one: HeadCount; readonly other: HeadCount }
    | { readonly code: 'denied' };
  /** What would settle it: win rates by size, counts, won deals, new customers, or closed deals. The locale words it. */
  readonly settle: 'sizes' | 'count' | 'won' | 'customers' | 'closed';
}

/** Pairs of different people who cannot both be right, with what the team can look up. */
export function diverge(voices: readonly Voice[]): readonly Divergence[] {
  const ordered = [...voices].sort((a, b) => (a.id < b.id ? -1 : 1));
  const looked = ordered.map((voice) => ({
    voice,
    stems: new Set(tellingStems(voice.text)),
    isDenied: denies(voice.text),
  }));
  const found: Divergence[] = sizesApart(ordered);
  for (const [index, a] of looked.entries())
    for (const b of looked.slice(index + 1)) {
      if (a.voice.person === b.voice.person || a.voice.section !== b.voice.section) continue;
      // Two customers who say opposite things, or one before and after, contradict nobody.
      if (a.voice.section === 'language') continue;
      const shared = [...a.stems].filter((word) => b.stems.has(word));
      if (
        a.isDenied !== b.isDenied &&
        shared.length >= 2 &&
        shared.length >= Math.min(a.stems.size, b.stems.size) * 0.5
      )
        found.push(pairOf(a.voice, b.voice, shared.slice(0, 3), { code: 'denied' }, settleBy(a.voice)));
    }
  return found.slice(0, 100);
}

interface Told {
  readonly voice: Voice;
  readonly size: HeadCount;
}

/**
 * Two people whose companies' sizes have nothing in common. A rep who tells of three deals names three sizes, and no two of
 * them need be alike: so all that one person names is one band, and the sentences shown are those that come nearest.
 */
function sizesApart(voices: readonly Voice[]): Divergence[] {
  const told = new Map<string, Told[]>();
  for (const voice of voices) {
    const size = sizeSaid(voice.text);
    const key = `${voice.section} ${voice.person}`;
    if (size) told.set(key, [...(told.get(key) ?? []), { voice, size }]);
  }
  const bands = [...told.values()].map((all) => ({ all, band: bandOf(all) }));
  return bands.flatMap((a, index) =>
    bands.slice(index + 1).flatMap((b) => {
      if (a.all[0]!.voice.section !== b.all[0]!.voice.section || !areApart(a.band, b.band)) return [];
      const isSmaller = a.band.max !== null && a.band.max < b.band.min;
      const one = isSmaller ? largest(a.all) : smallest(a.all);
      const other = isSmaller ? smallest(b.all) : largest(b.all);
      return [pairOf(one.voice, other.voice, [], { code: 'sizes', one: a.band, other: b.band }, 'sizes')];
    }),
  );
}

const top = ({ size }: Told): number => size.max ?? Number.POSITIVE_INFINITY;
const largest = (all: readonly Told[]): Told => all.reduce((best, one) => (top(one) > top(best) ? one : best));
const smallest = (all: readonly Told[]): Told => all.reduce((best, one) => (one.size.min < best.size.min ? one : best));
const bandOf = (all: readonly Told[]): HeadCount => ({ min: smallest(all).size.min, max: largest(all).size.max });

const areApart = (a: HeadCount, b: HeadCount): boolean =>
  (a.max !== null && a.max < b.min) || (b.max !== null && b.max < a.min);

function pairOf(
  one: Voice,
  other: Voice,
  about: Divergence['about'],
  why: Divergence['why'],
  settle: Divergence['settle'],
): Divergence {
  return { id: `${one.id}~${other.id}`, about, one, other, why, settle };
}

function settleBy({ section }: Voice): Divergence['settle'] {
  if (section === 'objections') return 'count';
  if (section === 'triggers') return 'won';
  return section === 'channels' ? 'customers' : 'closed';
}
