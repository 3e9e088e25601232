import { z } from 'zod';
import { flagKinds } from '#core/flag-codes.ts';
import { instant, uuid } from './forms.ts';

/** What a team's administrator keeps watch over beside the daily work: notices to addresses of the team, and the rights of the
 * people that the store holds words of. */

export const hookFormats = ['json', 'slack'] as const;
/** POST /v1/hooks. Notices carry `icp-lens-signature: t=SECONDS,v1=HEX`: HMAC-SHA-256 of `SECONDS.BODY` by the secret. */
export const hookRequest = z.strictObject({
  id: uuid,
  url: z.url({ protocol: /^https$/ }).max(1000),
  format: z.enum(hookFormats),
  secret: z.string().min(16).max(200),
});
export const hooksAnswer = z.object({
  hooks: z.array(z.object({ id: z.uuid(), url: z.string(), format: z.enum(hookFormats), madeAt: instant })),
  /** What was not taken yet, and dead letters: after eight tries none follows. */
  undelivered: z.array(
    z.object({
      id: z.uuid(),
      hook: z.uuid(),
      flagId: z.uuid(),
      what: z.string(),
      tries: z.int(),
      trouble: z.string().nullable(),
      madeAt: instant,
    }),
  ),
});

/** PUT /v1/sign-in: who signs in there with a verified address of one of the domains joins with this role. */
export const providerRequest = z.strictObject({
  provider: z
    .strictObject({
      issuer: z.url({ protocol: /^https?$/ }).max(500),
      clientId: z.string().min(1).max(300),
      clientSecret: z.string().min(1).max(500),
      emailDomains: z.array(z.string().min(1).max(253)).max(50),
      role: z.enum(['rep', 'marketer', 'revops']),
    })
    .nullable(),
});

/** A person that pages named (by name, as it stands there), or a member of the team. */
export const whose = z.union([
  z.strictObject({ person: z.string().trim().min(1).max(300) }),
  z.strictObject({ member: z.uuid() }),
]);
/** POST /v1/privacy/export: what the store holds of one person, but for the log of changes. */
export const exportAnswer = z.object({
  member: z.object({ id: z.uuid(), name: z.string(), joinedAt: instant }).nullable(),
  flags: z.array(
    z.object({ id: z.uuid(), kind: z.enum(flagKinds), receivedAt: instant, flag: z.record(z.string(), z.unknown()) }),
  ),
  /** Those that a member wrote; of a person that pages named, those that the flags about them got. */
  reviews: z.array(z.object({ id: z.uuid(), flagId: z.uuid(), words: z.string(), at: instant })),
  /** Of a member: their browsers, what they signed, and the interviews that were held under their name. */
  devices: z
    .array(z.object({ id: z.uuid(), name: z.string(), joinedAt: instant, seenAt: instant.nullable() }))
    .optional(),
  signatures: z.array(z.object({ side: z.string(), contentHash: z.string(), at: instant })).optional(),
  interviews: z
    .array(z.object({ id: z.string(), title: z.string(), at: instant, body: z.record(z.string(), z.unknown()) }))
    .optional(),
});
/** POST /v1/privacy/erase: how many of each were changed or went. */
export const eraseAnswer = z.object({ flags: z.int(), reviews: z.int(), interviews: z.int().optional() });
