import { z } from 'zod';
import { flagKinds } from '#core/flags.ts';
import { specSchema } from '#core/spec.ts';
import {
  changesAnswer,
  eventsAnswer,
  eventsRequest,
  flagStatus,
  healthAnswer,
  joinAnswer,
  joinRequest,
  meAnswer,
  publishAnswer,
  queueAnswer,
  type Role,
  reviewRequest,
  roles,
} from './wire.ts';

/** Every question that the store answers, once: who may put it, what goes in and what comes out. The store's routes, the
 * role table, the OpenAPI document and the fuzz are made from this list. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Parts in braces are parameters. */
  readonly path: `/${string}`;
  readonly says: string;
  /** Roles that may; `anyone` needs no token. */
  readonly who: readonly Role[] | 'anyone';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The store parses the body piece by piece, to answer for each piece or to say more about what is wrong. */
  readonly inPieces?: true;
  /** Null: the answer has its own form, described in words. */
  readonly answer: z.ZodType | null;
}

const everyone = roles;
const keepers = ['revops', 'admin'] as const;
const readers = ['marketer', 'revops', 'admin'] as const;
const flagParam = z.object({ flagId: z.uuidv7() });
const limit = (most: number, unless: number) => z.coerce.number().int().min(1).max(most).default(unless);

export const endpoints = {
  health: { method: 'GET', path: '/healthz', says: 'The process is alive.', who: 'anyone', answer: healthAnswer },
  join: {
    method: 'POST',
    path: '/v1/join',
    says: 'Join a team with an invite code. The token in the answer is shown this once.',
    who: 'anyone',
    body: joinRequest,
    answer: joinAnswer,
  },
  me: { method: 'GET', path: '/v1/me', says: 'Who this token is.', who: everyone, answer: meAnswer },
  spec: {
    method: 'GET',
    path: '/v1/spec',
    says: 'The spec in force, as it was published; 304 where If-None-Match has its ETag.',
    who: everyone,
    answer: null,
  },
  publish: {
    method: 'POST',
    path: '/v1/specs',
    says: 'Publish a version of the spec. Versions only grow and never change.',
    who: keepers,
    body: specSchema,
    inPieces: true,
    answer: publishAnswer,
  },
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
} as const satisfies Record<string, Endpoint>;

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;

type Out<T> = T extends z.ZodType ? z.output<T> : undefined;
type Part<E, K extends string> = E extends { readonly [P in K]: infer T } ? Out<T> : undefined;
/** What an endpoint is asked, parsed. */
export interface AskOf<Name extends EndpointName> {
  readonly params: Part<Endpoints[Name], 'params'>;
  readonly query: Part<Endpoints[Name], 'query'>;
  readonly body: Endpoints[Name] extends { readonly inPieces: true } ? unknown : Part<Endpoints[Name], 'body'>;
}
/** What an endpoint answers. */
export type AnswerOf<Name extends EndpointName> = Part<Endpoints[Name], 'answer'>;
