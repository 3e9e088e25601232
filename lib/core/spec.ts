import type { z } from 'zod';
import { depthUnder, holdsProto } from './json-bounds.ts';
import { failed, ok } from './result.ts';
import { problemAt, problemsOf, type SpecProblem, summaryOf } from './spec-errors.ts';
import { type Spec, specSchema, syncedSpecSchema } from './spec-schema.ts';

export type { Test } from './criteria.ts';
export { isTestable } from './criteria.ts';
export { type Dimension, dimensions, type Persona, personas } from './dimensions.ts';
export type { SpecProblem } from './spec-errors.ts';
export { type Spec, specSchema } from './spec-schema.ts';

export type Criterion = Spec['profile']['criteria'][number];
export type Trigger = Spec['triggers'][number];
export type Objection = Spec['objections'][number];
export type Phrase = Spec['language'][number];
export type Tier = Spec['scoring']['tiers'][number];

/** A spec, or everything that is wrong with it. `note` is one line about the first problem. */
export type SpecResult =
  | { readonly ok: true; readonly value: Spec }
  | { readonly ok: false; readonly why: 'invalid'; readonly note: string; readonly problems: readonly SpecProblem[] };

/**
 * A spec as an author wrote it (parsed JSON or YAML). Strict: an unknown key, operator or fact name is a problem, each with
 * its path, the reason, and an example of what would be right. Never throws.
 */
export const parseSpec = (json: unknown): SpecResult => read(json, specSchema);

/**
 * A spec as the store synced it. Keys and operators of a newer schema are kept, so that its hash stays what it was; a test
 * with such an operator is judged unknown, and says so.
 */
export const readSpec = (json: unknown): SpecResult => read(json, syncedSpecSchema);

function read(json: unknown, schema: z.ZodType<Spec>): SpecResult {
  const refused = (problems: readonly SpecProblem[]): SpecResult => ({
    ...failed('invalid', summaryOf(problems)),
    note: summaryOf(problems),
    problems,
  });
  if (!depthUnder(json, 60)) return refused([problemAt('', { code: 'deep', slots: { most: 60 } })]);
  const proto = holdsProto(json);
  if (proto !== null) return refused([problemAt(proto, { code: 'proto', slots: {} })]);
  const parsed = schema.safeParse(json);
  return parsed.success ? ok(parsed.data) : refused(problemsOf(parsed.error.issues, schema, json));
}
