import { z } from 'zod';
import { decisions, type FlagKind, flagKinds, reasonCodes } from './flag-codes.ts';

/** A seller's disagreement, with the facts and the verdict that it was raised on. */

const text = (most: number) => z.string().max(most);
const uuid = z.uuidv7();

/** A fact as it travels in a flag. */
export const sentFactSchema = z.strictObject({
  name: text(100),
  value: z.union([
    z.string().max(2000),
    z.number(),
    z.boolean(),
    z.array(z.string().max(300)).max(200),
    z.strictObject({ min: z.number(), max: z.number().nullable(), currency: z.string().max(3).nullable().optional() }),
    z.record(z.string().max(200), z.string().max(2000)),
  ]),
  said: text(300),
  from: text(300),
  at: text(40),
});
export type SentFact = z.output<typeof sentFactSchema>;

/** The verdict in short: enough to see what the seller disagreed with. Anyone with facts and spec can compute the rest. */
export const sentVerdictSchema = z.strictObject({
  tier: text(64).nullable(),
  provisional: z.boolean(),
  point: z.number().nullable(),
  low: z.number(),
  high: z.number(),
  outcomes: z.record(z.string().max(64), z.enum(['match', 'mismatch', 'unknown', 'exempt'])),
});
export type SentVerdict = z.output<typeof sentVerdictSchema>;

/** What the seller may add or change after the click. */
export const refinementSchema = z.strictObject({
  suggestedTier: text(64).nullable().optional(),
  reason: z.enum(reasonCodes).nullable().optional(),
  note: text(2000).nullable().optional(),
});
export type Refinement = z.output<typeof refinementSchema>;

export const flagSchema = z.strictObject({
  id: uuid,
  kind: z.enum(flagKinds),
  /** What it is about: a criterion's or a trigger's id, a fact's name, or null for the whole verdict. */
  criterion: text(64).nullable(),
  fact: text(100).nullable(),
  spec: z.strictObject({ id: text(64), version: z.int(), hash: text(80) }),
  prospect: z.strictObject({ key: text(300), name: text(300), url: text(2000), person: text(300).nullable() }),
  facts: z.array(sentFactSchema).max(300),
  verdict: sentVerdictSchema,
  raisedAt: z.iso.datetime({ offset: true }),
  suggestedTier: text(64).nullable(),
  reason: z.enum(reasonCodes).nullable(),
  note: text(2000).nullable(),
});
export type Flag = z.output<typeof flagSchema>;

/** What the panel says when a seller clicks; the background adds the prospect, the facts and the verdict. */
export interface FlagDraft extends Refinement {
  readonly kind: FlagKind;
  readonly criterion: string | null;
  readonly fact: string | null;
}

/** RevOps's answer to a flag. */
export const reviewSchema = z.strictObject({
  decision: z.enum(decisions),
  /** The reviewer's words to the seller. */
  words: z.string().trim().min(1, 'say a word to the seller').max(2000),
  by: text(120),
  at: z.iso.datetime({ offset: true }),
  /** What changed because of it, where something did. */
  changed: z
    .strictObject({ criterion: text(64).nullable(), specVersion: z.int().nullable(), tier: text(64).nullable() })
    .nullable(),
});
export type Review = z.output<typeof reviewSchema>;

/** Where a flag of one's own stands. `waiting`: in this browser's outbox. */
export type FlagState = 'waiting' | 'sent' | 'answered' | 'refused' | 'withdrawn';

/** A flag of one's own, with everything the panel shows about it. */
export interface OwnFlag {
  readonly flag: Flag;
  readonly state: FlagState;
  /** When the review is due, from the store; null while it waits. */
  readonly dueAt: string | null;
  readonly review: Review | null;
  /** Why the store refused it, in its words. */
  readonly refusal: string | null;
  /** The team erased a person from it, and the note that may have named them. */
  readonly erased?: true;
}
