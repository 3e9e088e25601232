import { z } from 'zod';
import { hash, instant, uuid, words } from './forms.ts';

/** Versions of the spec and the names under it, as the workspace sends and gets them. */

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
  /** Whether whoever asks gave it: two of a team may have one name. */
  mine: z.boolean().optional(),
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
  /** What came into force when, the newest first. Null: from then on there was none. */
  moves: z.array(z.object({ version: z.int().nullable(), at: instant })).optional(),
});
/** POST /v1/specs/in-force: back to an earlier version (roll back), or to none (retire). */
export const inForceRequest = z.strictObject({
  id: uuid,
  version: z.int().nullable(),
  why: z.string().trim().min(1).max(2000),
});

export type SignatureRecord = z.output<typeof signatureRecord>;
export type SpecVersion = z.output<typeof specVersions>['versions'][number];
