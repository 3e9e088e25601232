import { type Compiled, count, type OutcomeCode, type Ready, type ReadyCriterion } from './compile.ts';
import { no, unknown, yes } from './kleene.ts';
import { compositeNumbers, disqualifiedRank, rankAt, standingRank, type Tally, undecided } from './scoring.ts';
import type { Next } from './verdict.ts';

interface Judged {
  readonly line: Ready;
  readonly outcome: OutcomeCode;
}

/**
 * The unknown criteria that have a question to put, the one first whose answer could move the account furthest: by how many
 * tiers lie between a yes and a no (disqualified is the furthest), then by how far the composite swings, then as in the spec.
 */
export function nextQuestions(ready: Compiled, tally: Tally, judged: readonly Judged[]): readonly Next[] {
  const asked = judged.flatMap(({ line, outcome }, index) => {
    const criterion = ready.criteria[index]?.criterion;
    return outcome === unknown && criterion?.ask ? [weigh(ready, tally, line as ReadyCriterion, criterion.ask)] : [];
  });
  // Sorting is stable: what is equal stays in the order of the spec.
  return asked.sort((a, b) => b.tiers - a.tiers || b.next.swing - a.next.swing).map(({ next }) => next);
}

function weigh(ready: Compiled, tally: Tally, line: ReadyCriterion, ask: string): { next: Next; tiers: number } {
  const ifYes = after(ready, tally, line, yes);
  const ifNo = after(ready, tally, line, no);
  const swing = Math.round(Math.abs(ifYes.point - ifNo.point) * 10_000) / 10_000;
  const { id, label } = line.criterion;
  return {
    next: { id, label, ask, ifYes: ifYes.standing, ifNo: ifNo.standing, swing },
    tiers: Math.abs(ifYes.rank - ifNo.rank),
  };
}

/**
 * Where the account would stand after an answer. The rank is that of the point, even while too little is known for a tier;
 * while nothing is known it is the best that there could be.
 */
function after(ready: Compiled, tally: Tally, line: Ready, answer: OutcomeCode) {
  const { frame, standings } = ready;
  const answered: Tally = { ...tally, earned: [...tally.earned], known: [...tally.known] };
  if (line.kind === 'core') answered.corePossible -= 1;
  count(answered, line, answer);
  const composite = compositeNumbers(frame, answered);
  const rank = standingRank(frame, answered, composite);
  const point = composite.point ?? 0;
  return {
    point,
    rank: answered.disqualified ? disqualifiedRank(frame) : rankAt(frame, composite.point ?? composite.high),
    standing: rank === undecided ? 'undecided' : (standings[rank] as string),
  };
}
