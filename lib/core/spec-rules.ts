import type { Slots } from './problem.ts';
import { addFault, type FaultContext, type ProblemCode } from './spec-problems.ts';

/** What must hold across the sections of a spec. */

interface Listed {
  readonly id: string;
}
interface Relating extends Listed {
  readonly relatedCriteria: readonly string[];
}
/** The part of a spec that these rules look at; `Spec` fits it. */
interface Sections {
  readonly profile: {
    readonly criteria: readonly (Listed & { readonly kind: string; readonly exceptions: readonly Listed[] })[];
  };
  readonly triggers: readonly Listed[];
  readonly evaluation: readonly Listed[];
  readonly objections: readonly Relating[];
  readonly channels: readonly Listed[];
  readonly language: readonly Relating[];
  readonly scoring: {
    readonly weights: Readonly<Record<'fit' | 'intent' | 'engagement', number>>;
    readonly tiers: readonly (Listed & { readonly atLeast: number })[];
    readonly coreMinimum: number;
  };
  readonly sla: { readonly responseHours: Readonly<Record<string, number>> };
  readonly effectiveFrom: string;
  readonly reviewBy: string;
}
type Path = readonly (string | number)[];
type Say = (path: Path, code: ProblemCode, slots: Slots, example?: unknown) => void;

/** Ids used once, references that lead somewhere, thresholds in order, weights that add up. */
export function checkSections(spec: Sections, context: FaultContext): void {
  const say: Say = (path, code, slots, example) => addFault(context, path, { code, slots }, example);
  const once = (path: Path, list: readonly Listed[], seen = new Set<string>()) => {
    list.forEach((entry, index) => {
      if (seen.has(entry.id)) say([...path, index, 'id'], 'twice', { id: entry.id }, `${entry.id}-2`);
      seen.add(entry.id);
    });
    return seen;
  };
  const known = once(['profile', 'criteria'], spec.profile.criteria);
  // A trigger is a line of the checklist too, and a flag names a line by its id.
  once(['triggers'], spec.triggers, new Set(known));
  for (const [index, criterion] of spec.profile.criteria.entries())
    once(['profile', 'criteria', index, 'exceptions'], criterion.exceptions);
  for (const section of ['evaluation', 'objections', 'channels', 'language'] as const) once([section], spec[section]);
  const tiers = once(['scoring', 'tiers'], spec.scoring.tiers);
  for (const [index, tier] of spec.scoring.tiers.entries())
    if (standings.includes(tier.id)) say(['scoring', 'tiers', index, 'id'], 'meaning', { id: tier.id }, 'tier-1');

  checkScoring(spec, say);
  if (spec.reviewBy <= spec.effectiveFrom) say(['reviewBy'], 'after', { day: spec.effectiveFrom });
  for (const section of ['objections', 'language'] as const)
    for (const [index, entry] of spec[section].entries())
      for (const [at, related] of entry.relatedCriteria.entries())
        if (!known.has(related))
          say([section, index, 'relatedCriteria', at], 'noCriterion', { id: related }, [...known][0]);
  for (const tier of Object.keys(spec.sla.responseHours))
    if (!tiers.has(tier))
      say(['sla', 'responseHours', tier], 'noTier', { id: tier }, { [[...tiers][0] ?? 'tier-1']: 4 });
}

/** Where an account can stand besides in a tier: no tier may be called so. */
const standings: readonly string[] = ['below', 'disqualified', 'undecided'];

function checkScoring(spec: Sections, say: Say): void {
  const { weights, tiers, coreMinimum } = spec.scoring;
  const sum = weights.fit + weights.intent + weights.engagement;
  if (Math.abs(sum - 1) > 1e-6)
    say(
      ['scoring', 'weights'],
      'sum',
      { sum: Number(sum.toFixed(6)) },
      {
        fit: 0.6,
        intent: 0.25,
        engagement: 0.15,
      },
    );
  tiers.forEach((tier, index) => {
    const above = tiers[index - 1];
    if (above && tier.atLeast >= above.atLeast)
      say(['scoring', 'tiers', index, 'atLeast'], 'tierAbove', { above: above.atLeast }, above.atLeast / 2);
  });
  const core = spec.profile.criteria.filter((criterion) => criterion.kind === 'core').length;
  if (coreMinimum > core) say(['scoring', 'coreMinimum'], 'core', { asked: coreMinimum, there: core }, core);
}
