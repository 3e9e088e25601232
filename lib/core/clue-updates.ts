import { z } from 'zod';
import { type FactName, factKinds, type KnownFact } from './facts.ts';
import { depthUnder, holdsProto } from './json-bounds.ts';
import { ok } from './result.ts';
import { problemsOf, type SpecProblem, summaryOf } from './spec-errors.ts';

/**
 * Clue updates: where a fact stands on a site that was laid out anew, as data that a team's store ships. A closed set: no
 * code, no selectors, no patterns; labels, headings and literal values of a fixed list of attributes.
 */

/** The readers that can be mended, by their `site`. */
export const mendable = [
  'linkedin-company',
  'linkedin-profile',
  'sales-navigator',
  'hubspot-record',
  'salesforce-record',
  'suitecrm-record',
  'atomic-record',
  'crm-record',
  'company-site',
] as const;

/** The attributes that applications name their parts by. */
export const anchors = [
  'data-testid',
  'data-test-id',
  'data-selenium-test',
  'data-field',
  'componentkey',
  'aria-label',
  'itemprop',
  'name',
  'id',
] as const;

const facts = (Object.keys(factKinds) as KnownFact[]).filter(
  (name) => name !== 'crm.fields' && name !== 'page.passages',
);
const of = { site: z.enum(mendable), fact: z.enum(facts) };
const words = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .meta({ examples: ['Company size'] });

const clue = z
  .strictObject({
    ...of,
    by: z.enum(['label', 'heading', 'attribute']),
    /** Of a label or heading, as it stands on the page; capitals and a colon at its end do not count. */
    words: words.optional(),
    attribute: z.enum(anchors).optional(),
    /** The attribute's whole value, or its end. */
    is: words.optional(),
    endsWith: words.optional(),
  })
  .superRefine((clue, context) => {
    const problem = (path: string, message: string, example: unknown) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { example } });
    const isAttribute = clue.by === 'attribute';
    if (isAttribute && clue.words !== undefined) problem('words', 'belongs to a label or heading', null);
    if (isAttribute && clue.attribute === undefined) problem('attribute', 'is missing', 'data-testid');
    if (isAttribute && (clue.is === undefined) === (clue.endsWith === undefined))
      problem('is', 'an attribute has either "is" or "endsWith"', 'company-size');
    if (isAttribute) return;
    if (clue.words === undefined) problem('words', 'is missing', 'Company size');
    for (const key of ['attribute', 'is', 'endsWith'] as const)
      if (clue[key] !== undefined) problem(key, 'belongs to "by": "attribute"', null);
  });

export const clueUpdatesSchema = z.strictObject({
  /** Grows with every update of the team's. */
  version: z.int().min(1).max(1_000_000_000),
  clues: z.array(clue).max(100),
});

export type ClueUpdates = z.output<typeof clueUpdatesSchema>;

/** One clue as the page gets it. */
export interface ClueUpdate {
  readonly site: string;
  readonly fact: FactName;
  readonly by: 'label' | 'heading' | 'attribute';
  readonly words?: string | undefined;
  readonly attribute?: string | undefined;
  readonly is?: string | undefined;
  readonly endsWith?: string | undefined;
}

export type ClueUpdatesResult =
  | { readonly ok: true; readonly value: ClueUpdates }
  | { readonly ok: false; readonly why: 'invalid'; readonly note: string; readonly problems: readonly SpecProblem[] };

/** An update, or everything that is wrong with it: one bad clue refuses all of them. Never throws. */
export function parseClueUpdates(json: unknown): ClueUpdatesResult {
  const refused = (problems: readonly SpecProblem[]): ClueUpdatesResult => ({
    ...{ ok: false, why: 'invalid', problems },
    note: summaryOf(problems).replace(/^the spec\b/, 'the clue update'),
  });
  if (!depthUnder(json, 10)) return refused([{ path: '', message: 'nests more than 10 levels deep', example: null }]);
  const proto = holdsProto(json);
  if (proto !== null) return refused([{ path: proto, message: 'no key may be called "__proto__"', example: null }]);
  const parsed = clueUpdatesSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : refused(problemsOf(parsed.error.issues, clueUpdatesSchema, json));
}
