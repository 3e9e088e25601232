import { z } from 'zod';
import { mostOf, mostOfCell } from '#core/accounts.ts';
import { sentFactSchema } from '#core/flags.ts';
import { instant, uuid, words } from './forms.ts';
import { lenient } from './lenient.ts';

/** The accounts that a team knows: its own list, and what flags brought. */

const domain = z.string().min(1).max(253);
/** Facts and signals of an account by name, in the words of the file they came from: core understands them. */
const accountFacts = z.record(z.string().max(100), words(mostOfCell));
export const accountRow = z.strictObject({
  domain,
  name: words(mostOfCell),
  /** The tier that the team gave it by hand. */
  tier: words(mostOf.tier).nullable(),
  owner: words(mostOf.owner).nullable(),
  facts: accountFacts,
});
export type AccountRow = z.output<typeof accountRow>;
/** POST /v1/accounts: written by domain, so that the same rows again change nothing. */
export const accountsRequest = z.strictObject({ import: uuid, rows: z.array(accountRow).min(1).max(1000) });
export const accountsWritten = z.object({ added: z.int(), changed: z.int(), same: z.int() });
/** GET /v1/accounts?after=&limit=&search=: by domain. */
export const accountsAnswer = z.object({
  accounts: z.array(lenient(accountRow)),
  total: z.int(),
  next: words(300).nullable(),
});
/**
 * GET /v1/account-buckets/{prefix}: the accounts whose SHA-256 of the domain begins so. The store learns one bucket of many
 * domains, not which of them is at hand.
 */
export const accountBucket = z.object({ prefix: words(16), accounts: z.array(lenient(accountRow)) });

/** GET /v1/known?after=&limit=: the newest facts per prospect that flags brought. */
export const knownAnswer = z.object({
  prospects: z.array(
    z.object({ key: words(300), name: words(300), at: instant, facts: z.array(lenient(sentFactSchema)) }),
  ),
  next: words(300).nullable(),
});

export type KnownProspect = z.output<typeof knownAnswer>['prospects'][number];
