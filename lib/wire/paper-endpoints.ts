import { z } from 'zod';
import { done, type Endpoint, readers } from './endpoint.ts';
import { paperAnswer, paperHead, paperId, paperKinds, paperSave, papersAnswer } from './papers.ts';

const paperParam = z.object({ paperId });

/** The working documents of the workspace. */
export const paperEndpoints = {
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
} as const satisfies Record<string, Endpoint>;
