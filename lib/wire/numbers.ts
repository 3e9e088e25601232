import { z } from 'zod';
import { words } from './forms.ts';

/** What is counted of flags, objections and phrases. */

/** GET /v1/numbers?from=&to= (days, both included; without them: since the beginning). Counts only, no person in them. */
export const numbersAnswer = z.object({
  counts: z.array(
    z.object({
      about: z.enum(['objection', 'phrase']),
      aboutId: words(64),
      heard: z.int(),
      worked: z.int(),
      failed: z.int(),
      copied: z.int(),
    }),
  ),
  flags: z.array(
    z.object({
      kind: words(40),
      raised: z.int(),
      accepted: z.int(),
      rejected: z.int(),
      recycled: z.int(),
      open: z.int(),
      overdue: z.int(),
    }),
  ),
  /** Why sellers turned leads down, by the code they gave: null where they gave none. */
  reasons: z
    .array(
      z.object({
        kind: words(40),
        reason: words(40).nullable(),
        raised: z.int(),
        accepted: z.int(),
        rejected: z.int(),
        recycled: z.int(),
      }),
    )
    .optional(),
  /** From the verdicts of the flags: how each criterion came out, and how often a flag was about it. */
  criteria: z.array(
    z.object({
      id: words(64),
      match: z.int(),
      mismatch: z.int(),
      unknown: z.int(),
      exempt: z.int(),
      flagged: z.int(),
    }),
  ),
});
export type Numbers = z.output<typeof numbersAnswer>;
