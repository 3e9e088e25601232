import { z } from 'zod';
import { accountBucket, accountsAnswer, accountsRequest, accountsWritten } from './accounts.ts';
import { after, type Endpoint, everyone, limit, readers } from './endpoint.ts';

/** The accounts that RevOps imports. */
export const accountEndpoints = {
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
} as const satisfies Record<string, Endpoint>;
