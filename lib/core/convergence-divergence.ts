import { tellingStems, type Voice } from './convergence.ts';
import { topicsOf } from './interview-topics.ts';
import { isNegator } from './negation.ts';
import { parseHeadcount } from './parse/headcount.ts';
import { fold } from './text.ts';

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

/** How many people a company has; `max: null` is open. */
export interface HeadCount {
  readonly min: number;
  readonly max: number | null;
}

/** Pairs of different people who cannot both be right, with what the team can look up. */
export function diverge(voices: readonly Voice[]): readonly Divergence[] {
  const ordered = [...voices].sort((a, b) => (a.id < b.id ? -1 : 1));
  const looked = ordered.map((voice) => ({
    voice,
    stems: new Set(tellingStems(voice.text)),
    size: sizeIn(voice.text),
    isDenied: denies(voice.text),
  }));
  const found: Divergence[] = [];
  for (const [index, a] of looked.entries())
    for (const b of looked.slice(index + 1)) {
      if (a.voice.person === b.voice.person || a.voice.section !== b.voice.section) continue;
      const shared = [...a.stems].filter((word) => b.stems.has(word));
      if (a.size && b.size && areApart(a.size, b.size))
        found.push(pairOf(a.voice, b.voice, [], { code: 'sizes', one: a.size, other: b.size }, 'sizes'));
      else if (
        a.isDenied !== b.isDenied &&
        shared.length >= 2 &&
        shared.length >= Math.min(a.stems.size, b.stems.size) * 0.5
      )
        found.push(pairOf(a.voice, b.voice, shared.slice(0, 3), { code: 'denied' }, settleBy(a.voice)));
    }
  return found.slice(0, 100);
}

/** The head count that a sentence names, where it is about companies' size. */
function sizeIn(text: string): HeadCount | null {
  if (!topicsOf(text).some(({ id }) => id === 'size')) return null;
  const folded = fold(text);
  const under = /\b(?:under|below|fewer than|less than|up to|at most)\s+(\d[\d,.]*)/.exec(folded)?.[1];
  if (under) return { min: 0, max: plain(under) };
  const over = /\b(?:over|above|more than|at least)\s+(\d[\d,.]*)/.exec(folded)?.[1];
  if (over) return { min: plain(over), max: null };
  const span = /(\d[\d,.]*)\s*(?:-|to|and)\s*(\d[\d,.]*)/.exec(folded);
  if (span) return { min: plain(span[1]!), max: plain(span[2]!) };
  return parseHeadcount(text, { today: '2000-01-01', lang: 'en' });
}
const plain = (digits: string): number => Number(digits.replace(/[,.](?=\d{3}\b)/g, '').replace(/[,.]+$/, ''));

const areApart = (a: HeadCount, b: HeadCount): boolean =>
  (a.max !== null && a.max < b.min) || (b.max !== null && b.max < a.min);

const denies = (text: string): boolean => (fold(text).match(/[\p{L}']+/gu) ?? []).some((word) => isNegator(word));

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
