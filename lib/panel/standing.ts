import type { Spec } from '#core/spec.ts';
import type { Next, Score, Verdict } from '#core/verdict.ts';
import { list, number, percent } from './format.ts';
import { whyInWords } from './why-words.ts';
import { say } from './words.ts';

/** The verdict as one line that can be said aloud. */

/** A tier's own label, or what stands for "below", "disqualified" and "too little known". */
export function tierName(id: string | null, spec: Spec): string {
  if (id === null || id === 'undecided') return say('tier.none');
  if (id === 'below' || id === 'disqualified') return say(`tier.${id}`);
  return spec.scoring.tiers.find((tier) => tier.id === id)?.label ?? id;
}

/** Tiers from best to worst, with `below` and `disqualified` under them. */
const rank = (id: string, spec: Spec): number => {
  const index = spec.scoring.tiers.findIndex((tier) => tier.id === id);
  return index >= 0 ? index : spec.scoring.tiers.length + (id === 'below' ? 0 : 1);
};

/** The one answer that would lift the tier furthest, and the tier it would lift to. */
function lift(verdict: Verdict, spec: Spec): { next: Next; to: string } | null {
  const { tier } = verdict.standing;
  const better = verdict.next.filter((next) => tier === null || rank(next.ifYes, spec) < rank(tier, spec));
  const best = better.sort((a, b) => rank(a.ifYes, spec) - rank(b.ifYes, spec))[0];
  return best && best.ifYes !== 'disqualified' ? { next: best, to: tierName(best.ifYes, spec) } : null;
}

/** The one answer that would cost most, and what it would leave. */
function fall(verdict: Verdict, spec: Spec): { next: Next; to: string } | null {
  const { tier } = verdict.standing;
  if (tier === null) return null;
  const worse = verdict.next.filter((next) => rank(next.ifNo, spec) > rank(tier, spec));
  const worst = worse.sort((a, b) => rank(b.ifNo, spec) - rank(a.ifNo, spec))[0];
  return worst ? { next: worst, to: tierName(worst.ifNo, spec) } : null;
}

/** The question that the verdict's sentence turns on, by its line's id: what it would do need not be said twice. */
export function turnsOn(verdict: Verdict, spec: Spec): string | null {
  if (verdict.standing.tier === null || verdict.standing.tier === 'disqualified') return null;
  return (lift(verdict, spec) ?? fall(verdict, spec))?.next.id ?? null;
}

/** "Could be Tier 1 if: Uses Salesforce.", "Holds if: Is no agency. If not: Disqualified.", "Industry: Advertising, which is ruled out." */
export function standingInWords(verdict: Verdict, spec: Spec): string {
  const { standing } = verdict;
  if (standing.tier === 'disqualified') {
    // What the page says of it, not the line's own label: that says what must not be, and reads as its opposite here.
    const reasons = verdict.lines.filter((line) => verdict.disqualifiedBy.includes(line.id));
    return reasons.map((line) => say('standing.disqualified', { why: whyInWords(line.because) })).join(' ');
  }
  const up = lift(verdict, spec);
  const others = standing.could.filter((id) => id !== standing.tier).map((id) => tierName(id, spec));
  // Where every tier is still possible, naming them says nothing.
  const isOpen = spec.scoring.tiers.every((tier) => standing.could.includes(tier.id));
  if (standing.tier === null)
    return isOpen
      ? verdict.composite.coverage === 0
        ? say('standing.openNothing')
        : say('standing.open', { share: percent(verdict.composite.coverage) })
      : others.length > 0
        ? say('standing.could', { could: list(others, 'disjunction') })
        : say('standing.nothing');
  if (up) return say('standing.couldIf', { tier: up.to, what: up.next.label });
  const down = fall(verdict, spec);
  if (down) return say('standing.holds', { what: down.next.label, tier: down.to });
  if (standing.provisional && others.length > 0) return say('standing.could', { could: list(others, 'disjunction') });
  return standing.motion ?? say('standing.firm');
}

/** What an answer to a question would do: two tiers, only one of them worth saying, or only a move of the score. */
export function movesInWords(next: Next, spec: Spec): string {
  if (next.ifYes === next.ifNo) return say('next.swing', { points: number(next.swing) });
  if (next.ifYes === 'undecided' && next.ifNo === 'disqualified') return say('next.rulesOut');
  return say('next.moves', { yes: tierName(next.ifYes, spec), no: tierName(next.ifNo, spec) });
}

/** "Tier 1", "Disqualified", or that too little is known. */
export const standingName = ({ standing }: Verdict, spec: Spec): string =>
  standing.tier === null ? say('tier.tooLittle') : tierName(standing.tier, spec);

/** "54–88" */
export const rangeInWords = (score: Score): string => `${number(score.low)}–${number(score.high)}`;

/** "Score 72, between 54 and 88." for those who do not see the bar. */
export const scoreInWords = (score: Score): string =>
  score.point === null
    ? say('score.unknown', { low: number(score.low), high: number(score.high) })
    : say('score.known', { point: number(score.point), low: number(score.low), high: number(score.high) });
