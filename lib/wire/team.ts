import { z } from 'zod';
import { instant, uuid, words } from './forms.ts';
import { lenient } from './lenient.ts';
import { roles } from './wire.ts';

/** A team, its members and its log, as the workspace sends and gets them. */

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

export type Team = z.output<typeof teamAnswer>;
export type InviteRequest = z.output<typeof inviteRequest>;
export type AuditEntry = z.output<typeof auditAnswer>['entries'][number];
