import type { Fact, FactName } from './facts.ts';
import type { Reason } from './reason.ts';
import type { Criterion, Dimension } from './spec.ts';

export type Outcome = 'match' | 'mismatch' | 'unknown' | 'exempt';

/** One line of the checklist: what the team asks, what is known, and why it came out so. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly dimension: Dimension;
  readonly kind: Criterion['kind'] | 'trigger';
  readonly weight: number;
  readonly outcome: Outcome;
  /** The branch that decided. */
  readonly because: Reason;
  /** The facts that the branch used, or would need and found unhelpful. For lists: with the parts that decided only. */
  readonly used: readonly Fact[];
  /** The facts that would answer it: they are not there, or what is there does not tell. */
  readonly missing: readonly FactName[];
  /** What other sources say about the facts used. */
  readonly conflicts: readonly Fact[];
  /** The id of the exception that made it exempt. */
  readonly exception: string | null;
  readonly why: string;
  readonly ask: string | null;
}

/** 0 to 100. `point` is null while nothing of it is known; the range holds it in any case. */
export interface Score {
  readonly point: number | null;
  readonly low: number;
  readonly high: number;
  /** Share of the weight that is known, 0 to 1. */
  readonly coverage: number;
}

export interface Next {
  readonly id: string;
  readonly label: string;
  readonly ask: string;
  /** Where the account would stand after a yes, and after a no. Tier ids, `below`, `disqualified`, or `undecided` while too little is known. */
  readonly ifYes: string;
  readonly ifNo: string;
  /** How far the composite moves between the two answers, 0 to 100. */
  readonly swing: number;
}

export interface Standing {
  /** The tier's id, `below` under the lowest, `disqualified`, or null while too little is known. */
  readonly tier: string | null;
  readonly label: string;
  readonly motion: string | null;
  /** The range crosses a threshold. */
  readonly provisional: boolean;
  /** All that it could still be, best first, with tier ids and `below`. */
  readonly could: readonly string[];
}

export interface Verdict {
  readonly spec: { readonly id: string; readonly version: number; readonly name: string };
  readonly standing: Standing;
  readonly composite: Score;
  readonly dimensions: { readonly [D in Dimension]: Score | null };
  /** Enough core matches, too few, or not yet decided. */
  readonly priority: 'normal' | 'low' | 'undecided';
  readonly core: {
    readonly matched: number;
    readonly possible: number;
    readonly needed: number;
    readonly total: number;
  };
  readonly lines: readonly Line[];
  readonly next: readonly Next[];
  /** The ids of the disqualifiers that failed. */
  readonly disqualifiedBy: readonly string[];
}
