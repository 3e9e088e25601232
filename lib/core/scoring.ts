import type { Spec } from './spec.ts';

/** From outcomes to scores. Weights are whole numbers inside, so that the order of adding cannot change a score. */

export interface Frame {
  /** Per dimension: the whole weight of its lines; 0 means that it takes no part. */
  readonly all: readonly number[];
  /** Per dimension: its share of the composite. */
  readonly shares: readonly number[];
  /** The shares of the dimensions that take part, added up. */
  readonly shared: number;
  readonly thresholds: readonly number[];
  readonly minCoverage: number;
  readonly coreMinimum: number;
}

/** What the outcomes add up to. */
export interface Tally {
  readonly earned: number[];
  readonly known: number[];
  coreMatched: number;
  corePossible: number;
  disqualified: boolean;
}

/** 0 to 100, in steps of 1/10,000. `point` is null while nothing is known; `coverage` is 0 to 1. */
export interface Numbers {
  readonly point: number | null;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}

/** Ranks of where an account can stand: the tiers from 0, below the last of them, then disqualified; before all while too little is known. */
export const undecided = -1;
export const disqualifiedRank = (frame: Frame): number => frame.thresholds.length + 1;

export const wholeWeight = (weight: number): number => Math.round(weight * 1e6);

/** The frame in which a spec's outcomes are scored, from the whole weight of each dimension's lines. */
export function frameOf(scoring: Spec['scoring'], all: readonly number[]): Frame {
  const { fit, intent, engagement } = scoring.weights;
  const shares = [fit, intent, engagement].map((share, dimension) => (all[dimension] ? wholeWeight(share) : 0));
  return {
    all,
    shares,
    shared: shares.reduce((sum, share) => sum + share, 0),
    thresholds: scoring.tiers.map((tier) => tier.atLeast),
    minCoverage: scoring.minCoverage,
    coreMinimum: scoring.coreMinimum,
  };
}

export const emptyTally = (): Tally => ({
  earned: [0, 0, 0],
  known: [0, 0, 0],
  coreMatched: 0,
  corePossible: 0,
  disqualified: false,
});

/** One dimension's score: earned / known, its range over all weight, and its coverage. Null for one without weight. */
export function dimensionNumbers(frame: Frame, tally: Tally, dimension: number): Numbers | null {
  const all = frame.all[dimension] as number;
  if (!all) return null;
  const earned = tally.earned[dimension] as number;
  const known = tally.known[dimension] as number;
  return {
    point: known ? round((earned / known) * 100) : null,
    low: round((earned / all) * 100),
    high: round(((earned + all - known) / all) * 100),
    coverage: round(known / all),
  };
}

/** The composite: points over the dimensions of which something is known, the range over all that take part. */
export function compositeNumbers(frame: Frame, tally: Tally): Numbers {
  let point = 0;
  let heard = 0;
  let low = 0;
  let high = 0;
  let coverage = 0;
  for (let dimension = 0; dimension < 3; dimension++) {
    const share = frame.shares[dimension] as number;
    if (!share) continue;
    const all = frame.all[dimension] as number;
    const earned = tally.earned[dimension] as number;
    const known = tally.known[dimension] as number;
    low += (share * earned) / all;
    high += (share * (earned + all - known)) / all;
    coverage += (share * known) / all;
    if (known) {
      point += (share * earned) / known;
      heard += share;
    }
  }
  if (!frame.shared) return { point: null, low: 0, high: 100, coverage: 0 };
  return {
    point: heard ? round((point / heard) * 100) : null,
    low: round((low / frame.shared) * 100),
    high: round((high / frame.shared) * 100),
    coverage: round(coverage / frame.shared),
  };
}

/** The rank of the tier that a composite reaches; one more than the last tier's under all of them. */
export function rankAt(frame: Frame, point: number): number {
  const { thresholds } = frame;
  for (let rank = 0; rank < thresholds.length; rank++) if (point >= (thresholds[rank] as number)) return rank;
  return thresholds.length;
}

/** Where an account stands: a rank, or `undecided` while too little is known for any tier. */
export function standingRank(frame: Frame, tally: Tally, composite: Numbers): number {
  if (tally.disqualified) return disqualifiedRank(frame);
  if (composite.point === null || composite.coverage < frame.minCoverage) return undecided;
  return rankAt(frame, composite.point);
}

/** Enough core matches, too few however the unknown ones come out, or not yet decided. */
export const priorityOf = (frame: Frame, tally: Tally): 'normal' | 'low' | 'undecided' =>
  tally.coreMatched >= frame.coreMinimum ? 'normal' : tally.corePossible < frame.coreMinimum ? 'low' : 'undecided';

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
