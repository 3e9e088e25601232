import type { z } from 'zod';
import { depthUnder, holdsProto } from './json-bounds.ts';
import { failed, ok } from './result.ts';
import { problemAt, problemsOf, type SpecProblem, summaryOf } from './spec-errors.ts';
import { type Spec, syncedSpecSchema } from './spec-schema.ts';

/** A spec, or everything that is wrong with it. `note` is one line about the first problem. */
export type SpecResult =
  | { readonly ok: true; readonly value: Spec }
  | { readonly ok: false; readonly why: 'invalid'; readonly note: string; readonly problems: readonly SpecProblem[] };

/**
 * A spec as the store synced it. Keys and operators of a newer schema are kept, so that its hash stays what it was; a test
 * with such an operator is judged unknown, and says so. Needs none of the tables that authors are checked by.
 */
export const readSpec = (json: unknown): SpecResult => readBy(json, syncedSpecSchema);

/** Reads hostile JSON by a schema. Never throws. */
export function readBy(json: unknown, schema: z.ZodType<Spec>): SpecResult {
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
