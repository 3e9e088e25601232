import { z } from 'zod';
import { flagSchema, refinementSchema, reviewSchema } from '#core/flags.ts';

/** The contract with the shared store. A change here is a decision about `wireVersion`: test/wire pins it by a hash. */
export const wireVersion = 1;
/** Sent by both sides with every request and answer. */
export const wireHeader = 'icp-lens-wire';

export const roles = ['rep', 'marketer', 'revops', 'admin'] as const;
export type Role = (typeof roles)[number];

const uuid = z.uuidv7();
const instant = z.iso.datetime({ offset: true });
const name = z.string().trim().min(1).max(120);

export const joinRequest = z.strictObject({ code: z.string().trim().min(6).max(100), name, device: name });
export const joinAnswer = z.strictObject({
  token: z.string(),
  team: z.strictObject({ id: z.uuid(), name: z.string() }),
  member: z.strictObject({ id: z.uuid(), name: z.string(), role: z.enum(roles) }),
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
export const eventsAnswer = z.strictObject({
  /** `known`: it had arrived before. `refused`: it never will be stored; `why` says so in words for the seller. */
  results: z.array(
    z.strictObject({ id: z.string(), fate: z.enum(['stored', 'known', 'refused']), why: z.string().nullable() }),
  ),
});

export const flagStatus = z.strictObject({
  id: uuid,
  state: z.enum(['open', 'answered', 'withdrawn']),
  dueAt: instant,
  review: reviewSchema.nullable(),
});
/** What happened since a cursor: own flags, and which spec is in force. Cursors are the store's sequence, never a clock. */
export const changesAnswer = z.strictObject({
  cursor: z.string().max(40),
  more: z.boolean(),
  flags: z.array(flagStatus),
  spec: z.strictObject({ id: z.string(), version: z.int(), hash: z.string() }).nullable(),
});

export const queuedFlag = z.strictObject({
  flag: flagSchema,
  by: z.strictObject({ id: z.uuid(), name: z.string() }),
  receivedAt: instant,
  dueAt: instant,
  state: z.enum(['open', 'answered', 'withdrawn']),
  review: reviewSchema.nullable(),
});
/** Open flags by due time, the next one due first. */
export const queueAnswer = z.strictObject({
  flags: z.array(queuedFlag),
  more: z.boolean(),
  /** What to send as `after` for the page that follows. */
  next: z.string().max(100).nullable().optional(),
});

/** The client makes `id`: sending an answer twice is answering once. */
export const reviewRequest = z.strictObject({
  id: uuid,
  ...reviewSchema.pick({ decision: true, words: true, changed: true }).shape,
});

/** Who this token is. */
export const meAnswer = joinAnswer.omit({ token: true });

export const healthAnswer = z.strictObject({ ok: z.literal(true), wire: z.int() });

export const publishAnswer = z.strictObject({ id: z.string(), version: z.int(), hash: z.string() });

/** Every error is one line a person can act on. */
export const errorAnswer = z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string() }) });

export type ErrorAnswer = z.output<typeof errorAnswer>;
export type JoinRequest = z.output<typeof joinRequest>;
export type JoinAnswer = z.output<typeof joinAnswer>;
export type MeAnswer = z.output<typeof meAnswer>;
export type PublishAnswer = z.output<typeof publishAnswer>;
export type WireEvent = z.output<typeof eventSchema>;
export type EventsAnswer = z.output<typeof eventsAnswer>;
export type FlagStatus = z.output<typeof flagStatus>;
export type ChangesAnswer = z.output<typeof changesAnswer>;
export type QueuedFlag = z.output<typeof queuedFlag>;
export type QueueAnswer = z.output<typeof queueAnswer>;
export type ReviewRequest = z.output<typeof reviewRequest>;

/** Every path of the store, once. */
export const paths = {
  health: '/healthz',
  join: '/v1/join',
  me: '/v1/me',
  spec: '/v1/spec',
  specs: '/v1/specs',
  events: '/v1/events',
  changes: '/v1/changes',
  queue: '/v1/queue',
  review: (flagId: string) => `/v1/flags/${flagId}/review`,
} as const;
