import { type Compiled, compile, count, exempt, type OutcomeCode, outcomes, todayNumber } from './compile.ts';
import { dimensions } from './dimensions.ts';
import { unknown, yes } from './kleene.ts';
import { evidenceOf, heardEvidence } from './line-evidence.ts';
import { nextQuestions } from './next-questions.ts';
import type { Prospect } from './prospect.ts';
import { type Values, valuesOf } from './prospect-values.ts';
import {
  compositeNumbers,
  dimensionNumbers,
  disqualifiedRank,
  emptyTally,
  type Frame,
  type Numbers,
  priorityOf,
  rankAt,
  standingRank,
  type Tally,
  undecided,
} from './scoring.ts';
import { soundProspect } from './sound-prospect.ts';
import type { Spec } from './spec.ts';
import type { Line, Score, Standing, Verdict } from './verdict.ts';

/**
 * What a spec says of a prospect on a day (YYYY-MM-DD), with everything that shows why. Pure: the same three give the same
 * verdict, to the byte, on every machine. Never throws, whatever a page has put into the prospect.
 */
export function judge(spec: Spec, shown: Prospect, today: string): Verdict {
  const ready = compile(spec);
  const prospect = soundProspect(shown);
  const values = valuesOf(prospect);
  const day = todayNumber(today);
  const tally = emptyTally();
  const judged = [...ready.criteria, ...ready.triggers].map((line) => {
    const outcome = line.run(values, day);
    count(tally, line, outcome);
    return { line, outcome };
  });
  const composite = compositeNumbers(ready.frame, tally);
  const lines = [
    ...ready.criteria.map((one, index) => criterionLine(one, judged[index]?.outcome ?? unknown, prospect, values, day)),
    ...ready.triggers.map((one) => triggerLine(one, prospect, values, day)),
  ];
  return {
    spec: { id: spec.id, version: spec.version, name: spec.name },
    standing: standingOf(ready, tally, composite),
    composite: scoreOf(composite),
    dimensions: Object.fromEntries(
      dimensions.map((dimension, index) => [dimension, scoreOrNull(ready.frame, tally, index)]),
    ) as Verdict['dimensions'],
    priority: priorityOf(ready.frame, tally),
    core: {
      matched: tally.coreMatched,
      possible: tally.corePossible,
      needed: ready.frame.coreMinimum,
      total: ready.criteria.filter((one) => one.kind === 'core').length,
    },
    lines,
    next: nextQuestions(ready, tally, judged),
    disqualifiedBy: lines
      .filter((line) => line.kind === 'disqualifier' && line.outcome === 'mismatch')
      .map((line) => line.id),
  };
}

const scoreOf = ({ point, low, high, coverage }: Numbers): Score => ({ point, low, high, coverage });

function scoreOrNull(frame: Frame, tally: Tally, dimension: number): Score | null {
  const numbers = dimensionNumbers(frame, tally, dimension);
  return numbers && scoreOf(numbers);
}

function standingOf(ready: Compiled, tally: Tally, composite: Numbers): Standing {
  const { frame, standings, spec } = ready;
  const rank = standingRank(frame, tally, composite);
  if (rank === disqualifiedRank(frame))
    return { tier: 'disqualified', label: 'Disqualified', motion: null, provisional: false, could: ['disqualified'] };
  const could = standings.slice(rankAt(frame, composite.high), rankAt(frame, composite.low) + 1);
  if (rank === undecided)
    return { tier: null, label: 'Too little known', motion: null, provisional: could.length > 1, could };
  const tier = spec.scoring.tiers[rank];
  const lowest = spec.scoring.tiers.at(-1);
  return {
    tier: standings[rank] ?? null,
    label: tier?.label ?? `Below ${lowest?.label ?? 'all tiers'}`,
    motion: tier?.motion ?? null,
    provisional: could.length > 1,
    could,
  };
}

function criterionLine(
  ready: Compiled['criteria'][number],
  outcome: OutcomeCode,
  prospect: Prospect,
  values: Values,
  day: number,
): Line {
  const { criterion } = ready;
  const excuse =
    outcome === exempt ? (ready.exceptions.find((one) => one.test.run(values, day) === yes) ?? null) : null;
  const { because, used, missing, conflicts } = evidenceOf(ready, excuse, outcome, prospect, values, day);
  return {
    id: criterion.id,
    label: criterion.label,
    dimension: criterion.dimension,
    kind: criterion.kind,
    weight: criterion.weight,
    outcome: outcomes[outcome],
    because,
    used,
    missing,
    conflicts,
    exception: excuse?.id ?? null,
    why: criterion.why,
    ask: criterion.ask ?? null,
  };
}

function triggerLine(ready: Compiled['triggers'][number], prospect: Prospect, values: Values, day: number): Line {
  const { trigger } = ready;
  const heard = ready.hear(values, day);
  const { because, used, missing, conflicts } = heardEvidence(trigger, heard, prospect);
  return {
    id: trigger.id,
    label: trigger.label,
    dimension: 'intent',
    kind: 'trigger',
    weight: trigger.weight,
    outcome: heard ? 'match' : 'unknown',
    because,
    used,
    missing,
    conflicts,
    exception: null,
    why: trigger.why,
    ask: null,
  };
}
