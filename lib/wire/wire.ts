import { z } from 'zod';
import { flagSchema, refinementSchema, reviewSchema } from '#core/flags.ts';
import { instant, uuid } from './forms.ts';
import { lenient } from './lenient.ts';

export const roles = ['rep', 'marketer', 'revops', 'admin'] as const;
export type Role = (typeof roles)[number];

/** A day of our times: databases and programs disagree on years far away. */
export const day = z.iso.date().regex(/^[12]\d{3}-/, 'must be a day of our times, such as "2026-03-31"');
const name = z.string().trim().min(1).max(120);

export const joinRequest = z.strictObject({
  code: z.string().trim().min(6).max(100),
  name,
  device: name,
  /** This browser renews its token: it gets one that lasts an hour, and one to renew it with. */
  renews: z.boolean().optional(),
});
const renewal = {
  /** Spent once, for the next pair. Only where the browser said that it renews. */
  refresh: z.string().optional(),
  /** When `token` ends. */
  expiresAt: instant.optional(),
};
export const joinAnswer = z.object({
  token: z.string(),
  ...renewal,
  team: z.object({ id: z.uuid(), name: z.string() }),
  member: z.object({ id: z.uuid(), name: z.string(), role: z.enum(roles) }),
  reviewHours: z.number(),
});

/** What a browser tells the store. Sent any number of times, written once: the id decides. */
export const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ id: uuid, type: z.literal('flag'), flag: flagSchema }),
  z.strictObject({ id: uuid, type: z.literal('refine'), flagId: uuid, at: instant, refinement: refinementSchema }),
  z.strictObject({ id: uuid, type: z.literal('withdraw'), flagId: uuid, at: instant }),
  /** Opted-in counts: heard it, it worked, it did not. */
  z.strictObject({
    id: uuid,
    type: z.literal('count'),
    what: z.enum(['heard', 'worked', 'failed', 'copied']),
    about: z.enum(['objection', 'phrase']),
    aboutId: z.string().max(64),
    specVersion: z.int(),
    at: instant,
  }),
]);
export const eventsRequest = z.strictObject({ events: z.array(eventSchema).min(1).max(200) });
export const eventsAnswer = z.object({
  /** `known`: it had arrived before. `refused`: it never will be stored; `why` says so in words for the seller. */
  results: z.array(
    z.object({ id: z.string(), fate: z.enum(['stored', 'known', 'refused']), why: z.string().nullable() }),
  ),
});

/** Answers are read leniently, requests strictly: an older extension passes over what a newer store adds. */
const review = lenient(reviewSchema);

export const flagStatus = z.object({
  id: uuid,
  state: z.enum(['open', 'answered', 'withdrawn']),
  dueAt: instant,
  review: review.nullable(),
  /** "Not now": when it comes back to the queue. */
  backAt: instant.nullable().optional(),
  /** The person was erased from it: the browser forgets its own copy of what it knows of them. */
  erased: z.literal(true).optional(),
  /** The flag itself, where another browser of the same seller raised it. */
  flag: lenient(flagSchema).optional(),
});
/** What happened since a cursor: own flags, and which spec is in force. Cursors are the store's sequence, never a clock. */
export const changesAnswer = z.object({
  cursor: z.string().max(40),
  more: z.boolean(),
  flags: z.array(flagStatus),
  spec: z
    .object({
      id: z.string(),
      version: z.int(),
      hash: z.string(),
      /** Changes when a name is taken from under the version, which its hash does not hold. */
      etag: z.string().max(120).optional(),
    })
    .nullable(),
  /** The hash of the clue updates in force; null where there are none. */
  clues: z.string().max(100).nullable().optional(),
});

export const queuedFlag = z.object({
  flag: lenient(flagSchema),
  by: z.object({ id: z.uuid(), name: z.string() }),
  receivedAt: instant,
  dueAt: instant,
  state: z.enum(['open', 'answered', 'withdrawn']),
  review: review.nullable(),
  /** Who is looking at it, where somebody is; `mine`: whoever asks. */
  claimedBy: z.object({ id: z.uuid(), name: z.string(), mine: z.boolean().optional() }).nullable().optional(),
  /** How many flags of others were merged into it. */
  merged: z.int().optional(),
  /** "Not now": when it comes back to the queue. */
  backAt: instant.nullable().optional(),
});
/** Open flags by due time, the next one due first. */
export const queueAnswer = z.object({
  flags: z.array(queuedFlag),
  more: z.boolean(),
  /** What to send as `after` for the page that follows. */
  next: z.string().max(100).nullable().optional(),
});

/** The client makes `id`: sending an answer twice is answering once. */
export const reviewRequest = z.strictObject({
  id: uuid,
  ...reviewSchema.pick({ decision: true, words: true, changed: true }).shape,
  /** "Not now": the day on which it comes back to the queue. */
  until: day.nullable().optional(),
  /** Accepted, for this account only: the spec stays as it is. */
  exception: z.boolean().optional(),
});

export const refreshRequest = z.strictObject({ refresh: z.string().max(200) });
export const refreshAnswer = z.object({ token: z.string(), refresh: z.string(), expiresAt: instant });

/** Who this token is. */
export const meAnswer = joinAnswer.omit({ token: true, refresh: true, expiresAt: true });

export const healthAnswer = z.object({ ok: z.literal(true), wire: z.int() });

export const publishAnswer = z.object({ id: z.string(), version: z.int(), hash: z.string() });

/** PUT /v1/clues */
export const cluesSaved = z.object({ version: z.int(), hash: z.string() });

/** Every error is one line a person can act on. */
export const errorAnswer = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

export type ErrorAnswer = z.output<typeof errorAnswer>;
export type JoinRequest = z.output<typeof joinRequest>;
export type JoinAnswer = z.output<typeof joinAnswer>;
export type RefreshAnswer = z.output<typeof refreshAnswer>;
export type MeAnswer = z.output<typeof meAnswer>;
export type WireEvent = z.output<typeof eventSchema>;
export type EventsAnswer = z.output<typeof eventsAnswer>;
export type FlagStatus = z.output<typeof flagStatus>;
export type ChangesAnswer = z.output<typeof changesAnswer>;
export type QueuedFlag = z.output<typeof queuedFlag>;
export type QueueAnswer = z.output<typeof queueAnswer>;
export type ReviewRequest = z.output<typeof reviewRequest>;

/** POST /v1/flags/{flagId}/claim: "I am looking at it". `false` lets go. */
export const claimRequest = z.strictObject({ claimed: z.boolean() });
/** POST /v1/flags/{flagId}/merge: answered together with another that says the same. */
export const mergeRequest = z.strictObject({ id: uuid, into: uuid });
