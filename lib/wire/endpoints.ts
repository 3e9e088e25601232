import { z } from 'zod';
import { clueUpdatesSchema } from '#core/clue-updates.ts';
import { flagKinds } from '#core/flag-codes.ts';
import { specSchema } from '#core/spec.ts';
import { eraseAnswer, exportAnswer, hookRequest, hooksAnswer, providerRequest, whose } from './keeping.ts';
import {
  changesAnswer,
  cluesSaved,
  day,
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
  refreshAnswer,
  refreshRequest,
  reviewRequest,
  roles,
} from './wire.ts';
import {
  accountBucket,
  accountsAnswer,
  accountsRequest,
  accountsWritten,
  auditAnswer,
  claimRequest,
  inForceRequest,
  inviteAnswer,
  inviteRequest,
  knownAnswer,
  memberRequest,
  mergeRequest,
  numbersAnswer,
  paperAnswer,
  paperHead,
  paperId,
  paperKinds,
  paperSave,
  papersAnswer,
  signaturesAnswer,
  signRequest,
  specVersions,
  teamAnswer,
  teamSettings,
} from './workspace.ts';

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

/** The answer where there is nothing to say but that it is so now. */
const done = z.object({ done: z.literal(true) });

const everyone = roles;
const keepers = ['revops', 'admin'] as const;
const readers = ['marketer', 'revops', 'admin'] as const;
const flagParam = z.object({ flagId: z.uuidv7() });
const idParam = z.object({ id: z.uuid() });
const paperParam = z.object({ paperId });
const limit = (most: number, unless: number) => z.coerce.number().int().min(1).max(most).default(unless);
const after = z.string().max(300).optional();

export const endpoints = {
  health: { method: 'GET', path: '/healthz', says: 'The process is alive.', who: 'anyone', answer: healthAnswer },
  ready: {
    method: 'GET',
    path: '/readyz',
    says: 'The database answers too: requests can be sent here.',
    who: 'anyone',
    answer: healthAnswer,
  },
  metrics: {
    method: 'GET',
    path: '/metrics',
    says: 'Numbers about the process in the text format of Prometheus, from this machine or with the token that was set.',
    who: 'anyone',
    answer: null,
  },
  openApi: {
    method: 'GET',
    path: '/openapi.json',
    says: 'This contract as OpenAPI 3.1.',
    who: 'anyone',
    answer: null,
  },
  join: {
    method: 'POST',
    path: '/v1/join',
    says: 'Join a team with an invite code. The token in the answer is shown this once.',
    who: 'anyone',
    body: joinRequest,
    answer: joinAnswer,
  },
  refresh: {
    method: 'POST',
    path: '/v1/refresh',
    says: 'Spend a refresh token for the next pair. The same one again gives the same pair until that was used.',
    who: 'anyone',
    body: refreshRequest,
    answer: refreshAnswer,
  },
  me: { method: 'GET', path: '/v1/me', says: 'Who this token is.', who: everyone, answer: meAnswer },
  spec: {
    method: 'GET',
    path: '/v1/spec',
    says: 'The spec in force, as it was published; 304 where If-None-Match has its ETag.',
    who: everyone,
    answer: null,
  },
  clues: {
    method: 'GET',
    path: '/v1/clues',
    says: 'The clue updates in force, for sites that were laid out anew; 304 where If-None-Match has their ETag.',
    who: everyone,
    answer: null,
  },
  saveClues: {
    method: 'PUT',
    path: '/v1/clues',
    says: 'Replace the clue updates as a whole. Versions only grow; an empty list takes all of them back.',
    who: keepers,
    body: clueUpdatesSchema,
    inPieces: true,
    answer: cluesSaved,
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
  papers: {
    method: 'GET',
    path: '/v1/papers',
    says: "The team's working documents, newest first.",
    who: readers,
    query: z.object({ kind: z.enum(paperKinds).optional() }),
    answer: papersAnswer,
  },
  paper: {
    method: 'GET',
    path: '/v1/papers/{paperId}',
    says: 'One working document.',
    who: readers,
    params: paperParam,
    answer: paperAnswer,
  },
  savePaper: {
    method: 'PUT',
    path: '/v1/papers/{paperId}',
    says: 'Save a working document, on the revision it was made on.',
    who: readers,
    params: paperParam,
    body: paperSave,
    answer: paperHead,
  },
  removePaper: {
    method: 'DELETE',
    path: '/v1/papers/{paperId}',
    says: 'Throw a working document away.',
    who: readers,
    params: paperParam,
    answer: done,
  },
  signatures: {
    method: 'GET',
    path: '/v1/signatures',
    says: 'Who signed exactly this content.',
    who: everyone,
    query: z.object({ hash: z.string().max(80) }),
    answer: signaturesAnswer,
  },
  sign: {
    method: 'POST',
    path: '/v1/signatures',
    says: "Put one's own name under exactly this content.",
    who: everyone,
    body: signRequest,
    answer: done,
  },
  versions: {
    method: 'GET',
    path: '/v1/specs',
    says: 'Every published version, the newest first.',
    who: everyone,
    answer: specVersions,
  },
  inForce: {
    method: 'POST',
    path: '/v1/specs/in-force',
    says: 'Go back to an earlier version, or retire the spec.',
    who: keepers,
    body: inForceRequest,
    answer: done,
  },
  version: {
    method: 'GET',
    path: '/v1/specs/{version}',
    says: 'A published version. It never changes.',
    who: everyone,
    params: z.object({ version: z.coerce.number().int().min(1).max(1_000_000) }),
    answer: null,
  },
  accounts: {
    method: 'GET',
    path: '/v1/accounts',
    says: "The team's accounts by domain.",
    who: readers,
    query: z.object({ after, limit: limit(1000, 200), search: z.string().max(200).optional() }),
    answer: accountsAnswer,
  },
  writeAccounts: {
    method: 'POST',
    path: '/v1/accounts',
    says: 'Write accounts by domain. The same rows again change nothing.',
    who: readers,
    body: accountsRequest,
    answer: accountsWritten,
  },
  accountBucket: {
    method: 'GET',
    path: '/v1/account-buckets/{prefix}',
    says: 'The accounts whose SHA-256 of the domain begins so: the store does not learn which one is looked at.',
    who: everyone,
    params: z.object({ prefix: z.string().regex(/^[0-9a-f]{1,16}$/) }),
    answer: accountBucket,
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
  team: {
    method: 'GET',
    path: '/v1/team',
    says: 'Members, devices, invites and settings.',
    who: readers,
    answer: teamAnswer,
  },
  settings: {
    method: 'PUT',
    path: '/v1/settings',
    says: 'How the team works.',
    who: ['admin'],
    body: teamSettings,
    answer: done,
  },
  invite: {
    method: 'POST',
    path: '/v1/invites',
    says: 'Make an invite. Its code is shown this once.',
    who: keepers,
    body: inviteRequest,
    answer: inviteAnswer,
  },
  endInvite: {
    method: 'DELETE',
    path: '/v1/invites/{id}',
    says: 'End an invite.',
    who: keepers,
    params: idParam,
    answer: done,
  },
  member: {
    method: 'PUT',
    path: '/v1/members/{id}',
    says: "Change a member's role.",
    who: ['admin'],
    params: idParam,
    body: memberRequest,
    answer: done,
  },
  removeMember: {
    method: 'DELETE',
    path: '/v1/members/{id}',
    says: 'Remove a member: all devices are signed out.',
    who: ['admin'],
    params: idParam,
    answer: done,
  },
  endDevice: {
    method: 'DELETE',
    path: '/v1/devices/{id}',
    says: "Sign a device out: one's own, or as an administrator anybody's.",
    who: everyone,
    params: idParam,
    answer: done,
  },
  endSignIn: {
    method: 'GET',
    path: '/v1/sign-in/callback',
    says: "Where the team's provider sends the browser back to: a page with an invite code for one use.",
    who: 'anyone',
    answer: null,
  },
  beginSignIn: {
    method: 'GET',
    path: '/v1/sign-in/{handle}',
    says: "Sends a browser to the team's OpenID provider. The handle is the first part of any invite code of the team.",
    who: 'anyone',
    params: z.object({ handle: z.string().regex(/^[0-9A-Z]{6}$/) }),
    answer: null,
  },
  setProvider: {
    method: 'PUT',
    path: '/v1/sign-in',
    says: "Set the team's OpenID provider, or none.",
    who: ['admin'],
    body: providerRequest,
    answer: done,
  },
  hooks: {
    method: 'GET',
    path: '/v1/hooks',
    says: 'Addresses that are told of new, due and overdue flags, and what could not be delivered.',
    who: ['admin'],
    answer: hooksAnswer,
  },
  addHook: {
    method: 'POST',
    path: '/v1/hooks',
    says: 'Add an address for notices.',
    who: ['admin'],
    body: hookRequest,
    answer: done,
  },
  endHook: {
    method: 'DELETE',
    path: '/v1/hooks/{id}',
    says: 'End an address for notices.',
    who: ['admin'],
    params: idParam,
    answer: done,
  },
  exportPerson: {
    method: 'POST',
    path: '/v1/privacy/export',
    says: 'Everything that the store holds of one person or one seller.',
    who: ['admin'],
    body: whose,
    answer: exportAnswer,
  },
  erasePerson: {
    method: 'POST',
    path: '/v1/privacy/erase',
    says: 'Erase one person from the flags, or one seller with everything that is theirs.',
    who: ['admin'],
    body: whose,
    answer: eraseAnswer,
  },
  audit: {
    method: 'GET',
    path: '/v1/audit',
    says: 'Every change, newest first.',
    who: keepers,
    query: z.object({ after, limit: limit(500, 100) }),
    answer: auditAnswer,
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
