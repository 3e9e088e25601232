import { z } from 'zod';
import { sentFactSchema } from '#core/flags.ts';
import { lenient } from './lenient.ts';
import { roles } from './wire.ts';

/** What the workspace page and the shared store say to one another, beside the flags and reviews of wire.ts. */

const uuid = z.uuidv7();
const instant = z.iso.datetime({ offset: true });
const hash = z.string().regex(/^sha256-[0-9a-f]{64}$/);
const words = (most: number) => z.string().max(most);
/** Small ids that a person or the page makes: `week-2026-w47`, or a UUID. */
export const paperId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/**
 * A paper is a working document of the team: a draft of the spec, an interview, the study that compares interviews, the
 * answer to a week. Nothing in force is a paper. `rev` counts its saves; a save names the rev it was made on.
 */
export const paperKinds = ['draft', 'interview', 'study', 'week'] as const;
export type PaperKind = (typeof paperKinds)[number];

export const paperHead = z.object({
  id: paperId,
  kind: z.enum(paperKinds),
  title: words(300),
  rev: z.int().min(0),
  at: instant,
  by: words(120),
});
export const paperAnswer = paperHead.extend({ body: z.record(z.string(), z.unknown()) });
/** GET /v1/papers?kind=: newest first. */
export const papersAnswer = z.object({ papers: z.array(paperHead) });
/**
 * PUT /v1/papers/{paperId}. `rev` is the one it was made on (0: it is new); another one in the store answers 409 with code
 * `conflict`. `save` is made once per save: the same save again is the same answer.
 */
export const paperSave = z.strictObject({
  save: uuid,
  rev: z.int().min(0),
  kind: z.enum(paperKinds),
  title: words(300),
  body: z.record(z.string(), z.unknown()),
});

/** For which side of the house somebody signs. */
export const sides = ['sales', 'marketing', 'revops', 'other'] as const;
export type Side = (typeof sides)[number];

/** POST /v1/signatures: one's own name under exactly this content. Signing it again changes nothing. */
export const signRequest = z.strictObject({ id: uuid, contentHash: hash, side: z.enum(sides) });
export const signatureRecord = z.object({
  name: words(300),
  side: z.enum(sides),
  at: instant,
  contentHash: hash,
});
/** GET /v1/signatures?hash= */
export const signaturesAnswer = z.object({ signatures: z.array(signatureRecord) });

/** GET /v1/specs: every version, the newest first. */
export const specVersions = z.object({
  versions: z.array(
    z.object({
      id: words(64),
      version: z.int(),
      name: words(300),
      hash,
      publishedAt: instant,
      publishedBy: words(120).nullable(),
      inForce: z.boolean(),
    }),
  ),
});
/** POST /v1/specs/in-force: back to an earlier version (roll back), or to none (retire). */
export const inForceRequest = z.strictObject({
  id: uuid,
  version: z.int().nullable(),
  why: z.string().trim().min(1).max(2000),
});

/** POST /v1/flags/{flagId}/claim: "I am looking at it". `false` lets go. */
export const claimRequest = z.strictObject({ claimed: z.boolean() });
/** POST /v1/flags/{flagId}/merge: answered together with another that says the same. */
export const mergeRequest = z.strictObject({ id: uuid, into: uuid });

const domain = z.string().min(1).max(253);
/** Facts and signals of an account by name, in the words of the file they came from: core understands them. */
const accountFacts = z.record(z.string().max(100), words(300));
export const accountRow = z.strictObject({
  domain,
  name: words(300),
  /** The tier that the team gave it by hand. */
  tier: words(64).nullable(),
  owner: words(200).nullable(),
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

/** GET /v1/numbers?from=&to= (days, both included; without them: since the beginning). Counts only, no person in them. */
export const numbersAnswer = z.object({
  counts: z.array(
    z.object({
      about: z.enum(['objection', 'phrase']),
      aboutId: words(64),
      heard: z.int(),
      worked: z.int(),
      failed: z.int(),
      copied: z.int(),
    }),
  ),
  flags: z.array(
    z.object({
      kind: words(40),
      raised: z.int(),
      accepted: z.int(),
      rejected: z.int(),
      recycled: z.int(),
      open: z.int(),
      overdue: z.int(),
    }),
  ),
  /** Why sellers turned leads down, by the code they gave: null where they gave none. */
  reasons: z
    .array(
      z.object({
        kind: words(40),
        reason: words(40).nullable(),
        raised: z.int(),
        accepted: z.int(),
        rejected: z.int(),
        recycled: z.int(),
      }),
    )
    .optional(),
  /** From the verdicts of the flags: how each criterion came out, and how often a flag was about it. */
  criteria: z.array(
    z.object({
      id: words(64),
      match: z.int(),
      mismatch: z.int(),
      unknown: z.int(),
      exempt: z.int(),
      flagged: z.int(),
    }),
  ),
});
export type Numbers = z.output<typeof numbersAnswer>;

/** How the team works: changed by an admin. */
export const teamSettings = z.strictObject({
  reviewHours: z.number().min(1).max(720),
  businessHours: z.boolean(),
  /** How many signatures of each side a spec needs before it can be published. */
  signatures: z.strictObject({ sales: z.int().min(0).max(9), marketing: z.int().min(0).max(9) }),
});
export type TeamSettings = z.output<typeof teamSettings>;

/** GET /v1/team */
export const teamAnswer = z.object({
  team: z.object({ id: z.uuid(), name: words(200) }),
  settings: lenient(teamSettings),
  members: z.array(
    z.object({
      id: z.uuid(),
      name: words(120),
      role: z.enum(roles),
      joinedAt: instant,
      removedAt: instant.nullable(),
      devices: z.array(
        z.object({
          id: z.uuid(),
          name: words(120),
          addedAt: instant,
          seenAt: instant.nullable(),
          revokedAt: instant.nullable(),
        }),
      ),
    }),
  ),
  invites: z.array(
    z.object({
      id: z.uuid(),
      role: z.enum(roles),
      usesLeft: z.int(),
      expiresAt: instant,
      by: words(120).nullable(),
      /** Whom it lets in again. */
      member: z.uuid().nullable().optional(),
    }),
  ),
});
/** POST /v1/invites: the code is shown this once. */
export const inviteRequest = z.strictObject({
  id: uuid,
  role: z.enum(roles),
  uses: z.int().min(1).max(500),
  days: z.int().min(1).max(90),
  /** Lets this member in again, once, with the role and the name that they have. */
  member: z.uuid().optional(),
});
export const inviteAnswer = z.object({ id: z.string(), code: words(200) });
/** PUT /v1/members/{memberId} */
export const memberRequest = z.strictObject({ role: z.enum(roles) });
/** DELETE /v1/members/{memberId}/devices: how many were signed in, and whether the team's provider lets them in again without an invite. */
export const signedOutAnswer = z.object({ devices: z.int(), signsIn: z.boolean() });

/** GET /v1/audit?after=&limit=: newest first. */
export const auditAnswer = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      at: instant,
      by: words(120).nullable(),
      action: words(100),
      about: words(300).nullable(),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
  next: words(100).nullable(),
});

export type Paper = z.output<typeof paperAnswer>;
export type PaperHead = z.output<typeof paperHead>;
export type SignatureRecord = z.output<typeof signatureRecord>;
export type SpecVersion = z.output<typeof specVersions>['versions'][number];
export type Team = z.output<typeof teamAnswer>;
export type InviteRequest = z.output<typeof inviteRequest>;
export type AuditEntry = z.output<typeof auditAnswer>['entries'][number];
export type KnownProspect = z.output<typeof knownAnswer>['prospects'][number];
