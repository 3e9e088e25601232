import { z } from 'zod';
import { clueUpdatesSchema } from '#core/clue-updates.ts';
import { specSchema } from '#core/spec.ts';
import { done, type Endpoint, everyone, keepers, readers } from './endpoint.ts';
import { inForceRequest, signaturesAnswer, signRequest, specVersions } from './specs.ts';
import { cluesSaved, publishAnswer } from './wire.ts';

/** The spec, its versions and signatures, and the clue updates that go with it. */
export const specEndpoints = {
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
    says: "Put one's own name under exactly this content. Only whoever may read the draft may sign it.",
    who: readers,
    body: signRequest,
    answer: done,
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
} as const satisfies Record<string, Endpoint>;
