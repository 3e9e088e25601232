import { parseSpec, type Spec, type Test } from '#core/spec.ts';

/** One criterion as a test writes it: the rest is filled in. */
export interface MadeCriterion {
  readonly id?: string;
  readonly dimension?: 'fit' | 'intent' | 'engagement';
  readonly kind?: 'core' | 'supporting' | 'disqualifier';
  readonly weight?: number;
  readonly test: unknown;
  readonly exceptions?: readonly { readonly id: string; readonly test: Test; readonly why: string }[];
  readonly ask?: string;
  readonly crmField?: unknown;
}

export interface MadeSpec {
  readonly triggers?: readonly unknown[];
  readonly scoring?: Readonly<Record<string, unknown>>;
  readonly committee?: readonly unknown[];
  readonly objections?: readonly unknown[];
  readonly language?: readonly unknown[];
}

/** A spec of these criteria, with as little else as there can be. */
export function madeSpec(criteria: readonly MadeCriterion[], more: MadeSpec = {}): Spec {
  const parsed = parseSpec({
    schemaVersion: 1,
    id: 'made',
    name: 'Made for a test',
    version: 1,
    status: 'draft',
    effectiveFrom: '2026-01-01',
    reviewBy: '2027-01-01',
    owners: ['Test'],
    profile: {
      summary: 'For a test.',
      criteria: criteria.map((criterion, at) => ({
        id: `c${at + 1}`,
        label: `Criterion ${at + 1}`,
        dimension: 'fit',
        kind: 'supporting',
        weight: 10,
        why: 'For a test.',
        ask: `Question ${at + 1}?`,
        ...criterion,
      })),
      committee: more.committee ?? [],
    },
    triggers: more.triggers ?? [],
    objections: more.objections ?? [],
    language: more.language ?? [],
    scoring: { weights: { fit: 0.6, intent: 0.25, engagement: 0.15 }, coreMinimum: 0, minCoverage: 0, ...more.scoring },
  });
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.value;
}
