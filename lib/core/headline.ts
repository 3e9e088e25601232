import { listed } from './plain-words.ts';
import type { Spec } from './spec.ts';
import type { Next, Verdict } from './verdict.ts';

/**
 * The verdict in one sentence: "Tier 2, could be Tier 1 if they match "Runs Salesforce"". Plain English, for the command line
 * and for notes; the panel words it in the seller's language.
 */
export function headline(verdict: Verdict, spec: Spec): string {
  const { standing } = verdict;
  if (standing.tier === 'disqualified')
    return `Disqualified: fails ${listed(verdict.disqualifiedBy.map((id) => labelOf(verdict, id)))}`;
  if (standing.tier === null) return tooLittle(verdict);
  const low = verdict.priority === 'low' ? `, low priority: ${coreWords(verdict)}` : '';
  const move = nextMove(verdict, spec);
  if (move) return `${standing.label}${low}, ${move}`;
  if (!standing.provisional) return `${standing.label}${low}, settled: nothing still unknown can change the tier`;
  const others = standing.could.filter((id) => id !== standing.tier).map((id) => tierLabel(id, spec));
  return `${standing.label}${low}, provisional: could still be ${listed(others, 4, 'or')}`;
}

/** The one answer that lifts the tier furthest; else the one that could still cost it. */
function nextMove(verdict: Verdict, spec: Spec): string | null {
  const { tier } = verdict.standing;
  const place = (id: string) => order(spec).indexOf(id);
  const here = place(tier ?? '');
  const lifting = verdict.next.filter((next) => place(next.ifYes) >= 0 && place(next.ifYes) < here);
  const lift = best(lifting, (next) => place(next.ifYes));
  if (lift) return `could be ${tierLabel(lift.ifYes, spec)} if ${condition(lift)}`;
  const costing = verdict.next.filter((next) => place(next.ifNo) > here);
  const cost = best(costing, (next) => -place(next.ifNo));
  if (!cost) return null;
  if (cost.ifNo === 'disqualified') return `as long as ${condition(cost)}`;
  return `but ${tierLabel(cost.ifNo, spec)} unless ${condition(cost)}`;
}

const best = (among: readonly Next[], rank: (next: Next) => number): Next | null =>
  [...among].sort((a, b) => rank(a) - rank(b))[0] ?? null;

const condition = (next: Next): string => `they meet "${next.label}"`;

function tooLittle(verdict: Verdict): string {
  const share = Math.round(verdict.composite.coverage * 100);
  const known = share === 0 ? 'Nothing known yet' : `Too little known for a tier (${share} % of the weight)`;
  const look = verdict.next.slice(0, 2).map((next) => `"${next.label}"`);
  return look.length ? `${known}: find out ${listed(look)}` : known;
}

const coreWords = ({ core }: Verdict): string => `${core.matched} of ${core.needed} core criteria match`;

const order = (spec: Spec): readonly string[] => [
  ...spec.scoring.tiers.map((tier) => tier.id),
  'below',
  'disqualified',
];
const tierLabel = (id: string, spec: Spec): string =>
  spec.scoring.tiers.find((tier) => tier.id === id)?.label ?? (id === 'below' ? 'below all tiers' : id);
const labelOf = (verdict: Verdict, id: string): string =>
  `"${verdict.lines.find((line) => line.id === id)?.label ?? id}"`;
