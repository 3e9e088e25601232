import { z } from 'zod';
import { flagKinds } from '#core/flag-codes.ts';
import { knownAnswer } from './accounts.ts';
import { after, done, type Endpoint, everyone, flagParam, keepers, limit, readers } from './endpoint.ts';
import { numbersAnswer } from './numbers.ts';
import {
  changesAnswer,
  claimRequest,
  day,
  eventsAnswer,
  eventsRequest,
  flagStatus,
  mergeRequest,
  queueAnswer,
  reviewRequest,
} from './wire.ts';

/** Flags from the browser to the review and back, and what is counted of them. */
export const flagEndpoints = {
  events: {
    method: 'POST',
    path: '/v1/events',
    says: 'Flags, what was said about them later, and counts. Each event is stored once, however often it is sent.',
    who: everyone,
    body: eventsRequest,
    inPieces: true,
    answer: eventsAnswer,
  },
  changes: {
    method: 'GET',
    path: '/v1/changes',
    says: 'What happened to own flags since a cursor, and which spec is in force.',
    who: everyone,
    query: z.object({ since: z.string().max(40).optional() }),
    answer: changesAnswer,
  },
  queue: {
    method: 'GET',
    path: '/v1/queue',
    says: 'Flags by due time, the next one due first.',
    who: readers,
    query: z.object({
      state: z.enum(['open', 'answered', 'withdrawn']).default('open'),
      kind: z.enum(flagKinds).optional(),
      criterion: z.string().max(64).optional(),
      member: z.uuid().optional(),
      prospect: z.string().max(300).optional(),
      overdue: z.enum(['true', 'false']).optional(),
      after: z.string().max(100).optional(),
      limit: limit(200, 50),
    }),
    answer: queueAnswer,
  },
  review: {
    method: 'POST',
    path: '/v1/flags/{flagId}/review',
    says: 'Answer a flag. The client makes the id: sending an answer twice is answering once.',
    who: keepers,
    params: flagParam,
    body: reviewRequest,
    answer: flagStatus,
  },
  claim: {
    method: 'POST',
    path: '/v1/flags/{flagId}/claim',
    says: 'Say that one is looking at a flag, or let go of it.',
    who: keepers,
    params: flagParam,
    body: claimRequest,
    answer: done,
  },
  merge: {
    method: 'POST',
    path: '/v1/flags/{flagId}/merge',
    says: 'Let a flag be answered together with another that says the same.',
    who: keepers,
    params: flagParam,
    body: mergeRequest,
    answer: done,
  },
  known: {
    method: 'GET',
    path: '/v1/known',
    says: 'The newest facts per prospect that flags brought.',
    who: readers,
    query: z.object({ after, limit: limit(500, 200) }),
    answer: knownAnswer,
  },
  numbers: {
    method: 'GET',
    path: '/v1/numbers',
    says: 'What was heard, flagged and answered in a time; no person in it.',
    who: everyone,
    query: z.object({ from: day.optional(), to: day.optional() }),
    answer: numbersAnswer,
  },
} as const satisfies Record<string, Endpoint>;
