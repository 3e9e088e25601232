import { tellingStems, type Voice } from './convergence.ts';
import { topicsOf } from './interview-topics.ts';
import { isNegator } from './negation.ts';
import { parseHeadcount } from './parse/headcount.ts';
import { fold } from './text.ts';

/** Where people contradict one another: not to be argued about, but looked up. */

export interface Divergence {
  readonly id: string;
  readonly about: string;
  readonly one: Voice;
  readonly other: Voice;
  readonly why: string;
  /** What would settle it. */
  readonly settle: string;
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
        found.push(
          pairOf(
            a.voice,
            b.voice,
            'company size',
            `${rangeWords(a.size)} against ${rangeWords(b.size)} people`,
            'Compare the win rate of closed deals in both size bands.',
          ),
        );
      else if (
        a.isDenied !== b.isDenied &&
        shared.length >= 2 &&
        shared.length >= Math.min(a.stems.size, b.stems.size) * 0.5
      )
        found.push(
          pairOf(
            a.voice,
            b.voice,
            shared.slice(0, 3).join(', '),
            'one says so, the other denies it',
            settleBy(a.voice),
          ),
        );
    }
  return found.slice(0, 100);
}

interface Size {
  readonly min: number;
  readonly max: number | null;
}

/** The head count that a sentence names, where it is about companies' size. */
function sizeIn(text: string): Size | null {
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

const areApart = (a: Size, b: Size): boolean => (a.max !== null && a.max < b.min) || (b.max !== null && b.max < a.min);
const rangeWords = ({ min, max }: Size): string =>
  max === null ? `${min} and more` : min === max ? `${min}` : `${min}–${max}`;

const denies = (text: string): boolean => (fold(text).match(/[\p{L}']+/gu) ?? []).some((word) => isNegator(word));

function pairOf(one: Voice, other: Voice, about: string, why: string, settle: string): Divergence {
  return { id: `${one.id}~${other.id}`, about, one, other, why, settle };
}

function settleBy({ section }: Voice): string {
  if (section === 'objections') return 'Count how often it is heard, for two weeks, with the panel.';
  if (section === 'triggers') return 'Look at the last twenty won deals: what happened in the three months before?';
  if (section === 'channels') return 'Ask the next ten new customers where they heard of us.';
  return 'Look it up in the closed deals of the last year, won and lost.';
}
