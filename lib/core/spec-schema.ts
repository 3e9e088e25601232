import { z } from 'zod';
import { type Test, testSchema } from './criteria.ts';
import { dimensions, personas } from './dimensions.ts';
import { faultCode } from './spec-problems.ts';
import { checkSections } from './spec-rules.ts';

/** The team's ICP: six sections, scoring, tiers and SLA, as one JSON document. People may write it as YAML. */

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, faultCode('id'))
  .meta({ examples: ['series-b'] });
const words = z
  .string()
  .trim()
  .min(1, faultCode('empty'))
  .max(4000)
  .meta({ examples: ['One or two plain sentences.'] });
const line = z
  .string()
  .trim()
  .min(1, faultCode('empty'))
  .max(300)
  .meta({ examples: ['A few plain words'] });
const day = z.iso.date(faultCode('day')).meta({ examples: ['2026-03-31'] });
const instant = z.iso
  .datetime({ offset: true, error: faultCode('instant') })
  .meta({ examples: ['2026-03-31T09:00:00Z'] });
const share = z
  .number()
  .min(0)
  .max(1)
  .meta({ examples: [0.5] });
const weight = z
  .number()
  .min(0)
  .max(1000)
  .meta({ examples: [10] });
const persona = z.enum(personas).meta({ examples: ['economic'] });

/** What a synced spec of a newer schema may hold in place of a test: kept as it is, and judged unknown where not understood. */
const anyTest = z.custom<Test>((test) => typeof test === 'object' && test !== null, faultCode('test'));

/** The whole document. `strict` for authors; otherwise keys and operators of a newer schema are kept and ignored. */
export function documentOf(strict: boolean) {
  const object = (strict ? z.strictObject : z.looseObject) as typeof z.strictObject;
  const test = strict ? testSchema : anyTest;

  const criterion = object({
    id,
    label: line.describe('What the seller reads in the checklist.'),
    dimension: z.enum(dimensions),
    kind: z
      .enum(['core', 'supporting', 'disqualifier'])
      .describe('core: counted towards coreMinimum. disqualifier: an account that fails it is out.'),
    weight: weight.describe('Relative to the other criteria of its dimension. A disqualifier may weigh nothing.'),
    test: test.describe(
      'What has to hold. For a disqualifier: what has to hold for the account to stay in the running.',
    ),
    why: words.describe('Why the team believes it.'),
    evidence: z
      .array(object({ claim: words, source: line, at: day }))
      .default([])
      .describe('What was seen, where and when.'),
    independentSources: z
      .int()
      .min(0)
      .default(0)
      .describe('How many independent sources say so. Under two it is a hypothesis.'),
    exceptions: z
      .array(object({ id, test, why: words }))
      .default([])
      .describe('Where the test fails and one of these holds, the account is exempt.'),
    ask: line.optional().describe('The question to put when it is unknown.'),
    crmField: object({ hubspot: line.optional(), salesforce: line.optional(), other: line.optional() })
      .optional()
      .describe(
        "The label or name of the CRM field that holds it. A key is a CRM's name in lower case; other: any CRM.",
      ),
  });

  const objection = object({
    id,
    says: z.array(line).min(1).describe('How buyers word it.'),
    means: words.describe('What is behind it.'),
    personas: z.array(persona).default([]),
    stages: z.array(line).default([]),
    frequencyRank: z
      .int()
      .min(1)
      .describe('1 is heard most.')
      .meta({ examples: [1] }),
    relatedCriteria: z.array(id).default([]),
    response: object({
      short: z
        .string()
        .trim()
        .min(1)
        .max(240, faultCode('aloud'))
        .meta({ examples: ['One sentence that can be said aloud.'] }),
      long: words,
      email: words,
    }),
    proof: words,
    askBack: line,
    owner: line,
    verifyBy: day,
  });

  const phrase = object({
    id,
    quote: words.describe('Verbatim.'),
    about: z.enum(['problem', 'goal', 'outcome']),
    speakerRole: persona,
    speaker: line,
    source: line,
    at: day,
    relatedCriteria: z.array(id).default([]),
    avoid: z.array(line).default([]).describe('Our jargon that buyers do not use for this.'),
  });

  const tiers = z
    .array(
      object({
        id,
        label: line,
        atLeast: z
          .number()
          .min(0)
          .max(100)
          .describe('The composite at and above which an account stands in this tier.')
          .meta({ examples: [85] }),
        motion: words,
      }),
    )
    .min(1)
    .default([
      { id: 'tier-1', label: 'Tier 1', atLeast: 85, motion: 'Named account: research, multi-thread, senior sponsor.' },
      { id: 'tier-2', label: 'Tier 2', atLeast: 65, motion: 'Sequenced outreach with a personal first touch.' },
      { id: 'tier-3', label: 'Tier 3', atLeast: 40, motion: 'Nurture; no manual outreach.' },
    ])
    .describe('Best tier first.');

  return object({
    $schema: z.string().max(300).optional().describe('For editors; means nothing to the product.'),
    schemaVersion: strict ? z.literal(1) : (z.int().min(1) as unknown as z.ZodLiteral<1>),
    id,
    name: line,
    version: z
      .int()
      .min(1)
      .meta({ examples: [1] }),
    status: z.enum(['draft', 'published', 'retired']),
    effectiveFrom: day,
    reviewBy: day,
    owners: z.array(line).min(1),
    signatures: z
      .array(
        object({
          name: line,
          role: line,
          at: instant,
          contentHash: z
            .string()
            .regex(/^sha256-[0-9a-f]{64}$/, faultCode('hash'))
            .describe('The hash of everything but status, signatures and changelog.')
            .meta({ examples: [`sha256-${'0'.repeat(64)}`] }),
        }),
      )
      .default([]),
    changelog: z.array(object({ version: z.int().min(1), at: day, by: line, note: words })).default([]),
    profile: object({
      summary: words,
      criteria: z.array(criterion).min(1).max(200),
      committee: z
        .array(
          object({
            role: persona,
            titles: z.array(line).min(1),
            seniority: z.array(line).default([]),
            departments: z.array(line).default([]),
            cares: z.array(line).min(1),
          }),
        )
        .default([]),
    }),
    triggers: z
      .array(
        object({
          id,
          label: line,
          phrases: z.array(line).min(1).max(100),
          recencyDays: z
            .int()
            .min(1)
            .max(3650)
            .meta({ examples: [180] }),
          weight,
          why: words,
        }),
      )
      .max(200)
      .default([])
      .describe(
        'Looked for in the sentences of a page; the sentence is the evidence. They weigh in the intent dimension.',
      ),
    evaluation: z
      .array(object({ id, what: line, rank: z.int().min(1), roles: z.array(persona).min(1), proof: words }))
      .max(200)
      .default([])
      .describe('What buyers weigh, ranked, with our proof.'),
    objections: z.array(objection).max(5000).default([]),
    channels: z
      .array(
        object({
          id,
          label: line,
          what: z
            .enum(['looks', 'trusts', 'reached'])
            .describe('Where buyers look, whom they trust, or how they like to be reached.'),
          roles: z.array(persona).default([]),
          note: words,
        }),
      )
      .max(200)
      .default([]),
    language: z.array(phrase).max(5000).default([]),
    scoring: object({
      weights: object({ fit: share, intent: share, engagement: share })
        .describe('They add up to 1.')
        .meta({ examples: [{ fit: 0.6, intent: 0.25, engagement: 0.15 }] }),
      tiers,
      coreMinimum: z.int().min(0).default(3).describe('Fewer core matches than this: low priority.'),
      minCoverage: share.default(0.5).describe('No tier while a smaller share of the weight is known.'),
    }),
    sla: object({
      reviewHours: z.number().min(1).max(720).default(48).describe('A flag is answered within this.'),
      responseHours: z.record(z.string(), z.number().min(0.1).max(720)).default({}).describe('By tier id.'),
      recycle: z.array(object({ reason: line, afterDays: z.int().min(1).max(1000) })).default([]),
    }).prefault({}),
  });
}

/** A spec as it is read from the store: it was checked when it was published, perhaps by a newer version than this. */
export const syncedSpecSchema = documentOf(false).superRefine(checkSections);

export type Spec = z.output<ReturnType<typeof documentOf>>;
