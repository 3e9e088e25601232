import { z } from 'zod';
import { type Test, testSchema } from './criteria.ts';
import { type FactName, kindOf } from './facts.ts';

/** The team's ICP: six sections, scoring, tiers and SLA, as one document. Design: one JSON document, YAML for people. */

const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,63}$/,
    'an id has lower-case letters, digits and hyphens, 64 at most, such as "series-b"',
  );
const words = z.string().trim().min(1, 'must not be empty').max(4000);
const line = z.string().trim().min(1, 'must not be empty').max(300);
const day = z.iso.date('must be a day, such as "2026-03-31"');
const instant = z.iso.datetime({ offset: true, error: 'must be an instant, such as "2026-03-31T09:00:00Z"' });
const share = z.number().min(0).max(1);

export const dimensions = ['fit', 'intent', 'engagement'] as const;
export type Dimension = (typeof dimensions)[number];
export const personas = ['economic', 'technical', 'user', 'champion'] as const;
export type Persona = (typeof personas)[number];

/** The CRMs whose field names a criterion can carry. A key is a reader's `crm.system`, lower case. */
const crmField = z.strictObject({ hubspot: line.optional(), salesforce: line.optional(), other: line.optional() });

const evidence = z.strictObject({ claim: words, source: line, at: day });
const exception = z.strictObject({ id, test: testSchema, why: words });

export const criterionSchema = z.strictObject({
  id,
  label: line,
  dimension: z.enum(dimensions),
  kind: z.enum(['core', 'supporting', 'disqualifier']),
  /** Relative to the other criteria of its dimension. A disqualifier may weigh nothing. */
  weight: z.number().min(0).max(1000),
  /** What has to hold. For a disqualifier: what has to hold for the account to stay in the running. */
  test: testSchema,
  why: words,
  evidence: z.array(evidence).default([]),
  /** How many independent sources say so; under two it is a hypothesis. */
  independentSources: z.int().min(0).default(0),
  exceptions: z.array(exception).default([]),
  /** The question to put when it is unknown. */
  ask: line.optional(),
  crmField: crmField.optional(),
});

const committeeMember = z.strictObject({
  role: z.enum(personas),
  titles: z.array(line).min(1),
  seniority: z.array(z.string()).default([]),
  departments: z.array(z.string()).default([]),
  cares: z.array(line).min(1),
});

const trigger = z.strictObject({
  id,
  label: line,
  phrases: z.array(line).min(1),
  recencyDays: z.int().min(1).max(3650),
  weight: z.number().min(0).max(1000),
  why: words,
});

const evaluation = z.strictObject({
  id,
  what: line,
  rank: z.int().min(1),
  roles: z.array(z.enum(personas)).min(1),
  proof: words,
});

const objection = z.strictObject({
  id,
  /** How buyers word it. */
  says: z.array(line).min(1),
  means: words,
  personas: z.array(z.enum(personas)).default([]),
  stages: z.array(line).default([]),
  /** 1 is heard most. */
  frequencyRank: z.int().min(1),
  relatedCriteria: z.array(id).default([]),
  response: z.strictObject({
    /** Short enough to say aloud. */
    short: z.string().trim().min(1).max(240, 'must be short enough to say aloud: 240 characters at most'),
    long: words,
    email: words,
  }),
  proof: words,
  askBack: line,
  owner: line,
  verifyBy: day,
});

const channel = z.strictObject({
  id,
  label: line,
  /** Where buyers look, whom they trust, or how they like to be reached. */
  what: z.enum(['looks', 'trusts', 'reached']),
  roles: z.array(z.enum(personas)).default([]),
  note: words,
});

const phrase = z.strictObject({
  id,
  /** Verbatim. */
  quote: words,
  about: z.enum(['problem', 'goal', 'outcome']),
  speakerRole: z.enum(personas),
  speaker: line,
  source: line,
  at: day,
  relatedCriteria: z.array(id).default([]),
  /** Our jargon that buyers do not use for this. */
  avoid: z.array(line).default([]),
});

const tier = z.strictObject({
  id,
  label: line,
  /** The composite at and above which an account stands in this tier. */
  atLeast: z.number().min(0).max(100),
  motion: words,
});

const scoring = z.strictObject({
  weights: z.strictObject({ fit: share, intent: share, engagement: share }),
  /** Best tier first. */
  tiers: z
    .array(tier)
    .min(1)
    .default([
      { id: 'tier-1', label: 'Tier 1', atLeast: 85, motion: 'Named account: research, multi-thread, senior sponsor.' },
      { id: 'tier-2', label: 'Tier 2', atLeast: 65, motion: 'Sequenced outreach with a personal first touch.' },
      { id: 'tier-3', label: 'Tier 3', atLeast: 40, motion: 'Nurture; no manual outreach.' },
    ]),
  coreMinimum: z.int().min(0).default(3),
  minCoverage: share.default(0.5),
});

const sla = z.strictObject({
  reviewHours: z.number().min(1).max(720).default(48),
  responseHours: z.record(z.string(), z.number().min(0.1).max(720)).default({}),
  recycle: z.array(z.strictObject({ reason: line, afterDays: z.int().min(1).max(1000) })).default([]),
});

const signature = z.strictObject({
  name: line,
  role: line,
  at: instant,
  /** `contentHash()` of what was signed. */
  contentHash: z.string().regex(/^sha256-[0-9a-f]{64}$/),
});

const document = z.strictObject({
  schemaVersion: z.literal(1),
  id,
  name: line,
  version: z.int().min(1),
  status: z.enum(['draft', 'published', 'retired']),
  effectiveFrom: day,
  reviewBy: day,
  owners: z.array(line).min(1),
  signatures: z.array(signature).default([]),
  changelog: z.array(z.strictObject({ version: z.int().min(1), at: day, by: line, note: words })).default([]),
  profile: z.strictObject({
    summary: words,
    criteria: z.array(criterionSchema).min(1).max(200),
    committee: z.array(committeeMember).default([]),
  }),
  triggers: z.array(trigger).max(200).default([]),
  evaluation: z.array(evaluation).max(200).default([]),
  objections: z.array(objection).max(5000).default([]),
  channels: z.array(channel).max(200).default([]),
  language: z.array(phrase).max(5000).default([]),
  scoring,
  sla: sla.prefault({}),
});

/** What must hold across sections. */
export const specSchema = document.superRefine((spec, context) => {
  const say = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  const once = (path: string[], list: readonly { id: string }[]) => {
    const seen = new Set<string>();
    list.forEach((entry, index) => {
      if (seen.has(entry.id)) say([...path, index, 'id'], `"${entry.id}" is used twice`);
      seen.add(entry.id);
    });
    return seen;
  };
  const { criteria } = spec.profile;
  const known = once(['profile', 'criteria'], criteria);
  once(['triggers'], spec.triggers);
  once(['evaluation'], spec.evaluation);
  once(['objections'], spec.objections);
  once(['channels'], spec.channels);
  once(['language'], spec.language);
  once(['scoring', 'tiers'], spec.scoring.tiers);

  const weights = Object.values(spec.scoring.weights).reduce((sum, weight) => sum + weight, 0);
  if (Math.abs(weights - 1) > 1e-6) say(['scoring', 'weights'], `must add up to 1, they add up to ${weights}`);
  spec.scoring.tiers.forEach((tier, index) => {
    const above = spec.scoring.tiers[index - 1];
    if (above && tier.atLeast >= above.atLeast)
      say(['scoring', 'tiers', index, 'atLeast'], `must be under ${above.atLeast}, that of the tier above`);
  });
  const core = criteria.filter((criterion) => criterion.kind === 'core').length;
  if (spec.scoring.coreMinimum > core)
    say(['scoring', 'coreMinimum'], `asks for ${spec.scoring.coreMinimum} core matches of ${core} core criteria`);

  const relates = (path: (string | number)[], ids: readonly string[]) =>
    ids.forEach((related, index) => {
      if (!known.has(related)) say([...path, index], `no criterion has the id "${related}"`);
    });
  for (const [index, entry] of spec.objections.entries())
    relates(['objections', index, 'relatedCriteria'], entry.relatedCriteria);
  for (const [index, entry] of spec.language.entries())
    relates(['language', index, 'relatedCriteria'], entry.relatedCriteria);
  for (const tierId of Object.keys(spec.sla.responseHours))
    if (!spec.scoring.tiers.some((tier) => tier.id === tierId))
      say(['sla', 'responseHours', tierId], `no tier has the id "${tierId}"`);
});

export type Spec = z.output<typeof document>;
export type Criterion = Spec['profile']['criteria'][number];
export type CriterionId = string;
export type Trigger = Spec['triggers'][number];
export type Objection = Spec['objections'][number];
export type Phrase = Spec['language'][number];
export type CommitteeMember = Spec['profile']['committee'][number];
export type Tier = Spec['scoring']['tiers'][number];
export type { Test };

/** Whether a field name can be tested at all. `crm.fields.LABEL` reads one field of the record by its label. */
export const isTestable = (field: string): field is FactName =>
  kindOf(field) !== null || /^crm\.fields\..{1,100}$/.test(field);
