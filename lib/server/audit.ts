import type { TeamTransaction } from './database/team.ts';
import type { World } from './world.ts';

/** Every kind of change that is logged. `detail` never holds a secret or a page's words. */
export type AuditAction = 'team.created' | 'member.joined' | 'invite.made' | 'spec.published' | 'flag.reviewed';

/** Adds a line to the team's log, in the transaction of the change itself. */
export async function addAudit(
  tx: TeamTransaction,
  world: World,
  who: { readonly teamId: string; readonly memberId: string | null },
  action: AuditAction,
  about: string | null,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await tx
    .insertInto('audit')
    .values({
      team_id: who.teamId,
      id: world.id(),
      at: world.now(),
      member_id: who.memberId,
      action,
      about,
      detail: JSON.stringify(detail),
    })
    .execute();
}
