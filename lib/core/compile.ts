import { dayOf } from './day-span.ts';
import { dimensions } from './dimensions.ts';
import { no, unknown, yes } from './kleene.ts';
import { datesOfPassages, type Values } from './prospect-values.ts';
import {
  compositeNumbers,
  emptyTally,
  type Frame,
  frameOf,
  type Numbers,
  priorityOf,
  standingRank,
  type Tally,
  undecided,
  wholeWeight,
} from './scoring.ts';
import type { Criterion, Spec, Trigger } from './spec.ts';
import { nodeOf, type TestNode } from './test-node.ts';
import { type Heard, hearingOf } from './triggers.ts';

export const outcomes = ['mismatch', 'unknown', 'match', 'exempt'] as const;
/** An index into `outcomes`. */
export type OutcomeCode = 0 | 1 | 2 | 3;
export const exempt = 3;

/** A line of the checklist made ready to be judged: a criterion or a trigger. */
export interface Ready {
  /** Its place in `dimensions`. */
  readonly dimension: number;
  readonly weight: number;
  readonly kind: Criterion['kind'] | 'trigger';
  run(values: Values, today: number): OutcomeCode;
}
export interface ReadyCriterion extends Ready {
  readonly criterion: Criterion;
  readonly test: TestNode;
  readonly exceptions: readonly { readonly id: string; readonly why: string; readonly test: TestNode }[];
}
export interface ReadyTrigger extends Ready {
  readonly trigger: Trigger;
  hear(values: Values, today: number): Heard | null;
}

/** A verdict without its evidence, for judging many accounts. */
export interface QuickVerdict extends Numbers {
  /** A tier's id, `below`, `disqualified`, or null while too little is known. */
  readonly tier: string | null;
  readonly priority: 'normal' | 'low' | 'undecided';
}

/** A spec made ready to judge: its tests turned into functions, its words folded, its weights added up. */
export interface Compiled {
  readonly spec: Spec;
  readonly frame: Frame;
  readonly criteria: readonly ReadyCriterion[];
  readonly triggers: readonly ReadyTrigger[];
  /** The standings by rank: tier ids, `below`, `disqualified`. */
  readonly standings: readonly string[];
  /** Judges the values of one account, at the speed that a list of accounts needs. `today` is YYYY-MM-DD. */
  score(values: Values, today: string): QuickVerdict;
}

const known = new WeakMap<Spec, Compiled>();

/** The spec, ready to judge; made once for each spec object. */
export function compile(spec: Spec): Compiled {
  const before = known.get(spec);
  if (before) return before;
  const fresh = make(spec);
  known.set(spec, fresh);
  return fresh;
}

function make(spec: Spec): Compiled {
  const criteria = spec.profile.criteria.map(readyCriterion);
  const triggers = spec.triggers.map(readyTrigger);
  const lines: readonly Ready[] = [...criteria, ...triggers].map(({ dimension, weight, kind, run }) => ({
    dimension,
    weight,
    kind,
    run,
  }));
  const all = dimensions.map((_, dimension) =>
    lines.reduce((sum, line) => sum + (line.dimension === dimension ? line.weight : 0), 0),
  );
  const frame = frameOf(spec.scoring, all);
  const standings = [...spec.scoring.tiers.map((tier) => tier.id), 'below', 'disqualified'];
  // The same functions and numbers side by side: judging a list of accounts runs through nothing else.
  const runs = lines.map((line) => line.run);
  let last = { today: '', day: 0 };
  const score = (values: Values, today: string): QuickVerdict => {
    if (last.today !== today) last = { today, day: todayNumber(today) };
    const tally = emptyTally();
    for (let at = 0; at < runs.length; at++)
      count(tally, lines[at] as Ready, (runs[at] as Ready['run'])(values, last.day));
    const composite = compositeNumbers(frame, tally);
    const { point, low, high, coverage } = composite;
    const rank = standingRank(frame, tally, composite);
    const tier = rank === undecided ? null : (standings[rank] as string);
    return { tier, point, low, high, coverage, priority: priorityOf(frame, tally) };
  };
  return { spec, frame, criteria, triggers, standings, score };
}

/** Adds one line's outcome to the tally. */
export function count(tally: Tally, line: Ready, outcome: OutcomeCode): void {
  const { dimension, weight, kind } = line;
  if (outcome !== unknown) {
    tally.known[dimension] = (tally.known[dimension] as number) + weight;
    if (outcome !== no) tally.earned[dimension] = (tally.earned[dimension] as number) + weight;
  }
  if (kind === 'core' && outcome !== no) {
    tally.corePossible += 1;
    if (outcome !== unknown) tally.coreMatched += 1;
  }
  if (kind === 'disqualifier' && outcome === no) tally.disqualified = true;
}

/** The day's number; a day that is none makes every question about time unknown. */
export const todayNumber = (today: string): number => dayOf(today.slice(0, 10)) ?? Number.NaN;

function readyCriterion(criterion: Criterion): ReadyCriterion {
  const test = nodeOf(criterion.test);
  const exceptions = criterion.exceptions.map((exception) => ({
    id: exception.id,
    why: exception.why,
    test: nodeOf(exception.test),
  }));
  const run = (values: Values, today: number): OutcomeCode => {
    const found = test.run(values, today);
    if (found !== no || exceptions.length === 0) return found;
    let excused: OutcomeCode = no;
    for (const exception of exceptions) {
      const held = exception.test.run(values, today);
      if (held === yes) return exempt;
      if (held === unknown) excused = unknown;
    }
    return excused;
  };
  return {
    criterion,
    test,
    exceptions,
    run,
    dimension: dimensions.indexOf(criterion.dimension),
    weight: wholeWeight(criterion.weight),
    kind: criterion.kind,
  };
}

/** A trigger that is not heard may have been missed: unknown, never a mismatch. */
function readyTrigger(trigger: Trigger): ReadyTrigger {
  const listen = hearingOf(trigger);
  const hear = (values: Values, today: number) => listen(values['page.passages'], values[datesOfPassages], today);
  return {
    trigger,
    hear,
    run: (values, today) => (hear(values, today) ? yes : unknown),
    dimension: dimensions.indexOf('intent'),
    weight: wholeWeight(trigger.weight),
    kind: 'trigger',
  };
}
