import { asTeam, type TeamTransaction } from './database/team.ts';
import type { Handler } from './http/route.ts';
import type { World } from './world.ts';

/** Every kind of change that is logged. `detail` never holds a secret or a page's words. */
export type AuditAction =
  | 'team.created'
  | 'member.joined'
  | 'member.returned'
  | 'member.role-changed'
  | 'member.removed'
  | 'member.signed-out'
  | 'device.signed-out'
  | 'device.token-reused'
  | 'invite.made'
  | 'invite.ended'
  | 'settings.changed'
  | 'spec.signed'
  | 'spec.published'
  | 'spec.rolled-back'
  | 'spec.retired'
  | 'flag.claimed'
  | 'flag.let-go'
  | 'flag.merged'
  | 'flag.reviewed'
  | 'clues.saved'
  | 'accounts.written'
  | 'paper.made'
  | 'paper.removed'
  | 'provider.set'
  | 'hook.added'
  | 'hook.ended'
  | 'person.exported'
  | 'person.erased'
  | 'member.erased';

/** Adds a line to the team's log, in the transaction of the change itself. */
export async function addAudit(
  tx: TeamTransaction,
  world: World,
  who: { readonly teamId: string; readonly memberId: string | null },
  action: AuditAction,
  about: string | null,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { teamId, memberId } = who;
  const line = { id: world.id(), at: world.now(), action, about, detail: JSON.stringify(detail) };
  await tx
    .insertInto('audit')
    .values({ team_id: teamId, member_id: memberId, ...line })
    .execute();
}

/** The log, newest first. Its ids grow with time, and are the pages' key. */
export const audit: Handler<'audit'> = async ({ store, session, query }) => {
  const { teamId } = session;
  const after = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(query.after ?? '') ? query.after : undefined;
  const rows = await asTeam(store.db, teamId, (tx) => {
    let asked = tx
      .selectFrom('audit')
      .leftJoin('members', (join) =>
        join.onRef('members.team_id', '=', 'audit.team_id').onRef('members.id', '=', 'audit.member_id'),
      )
      .select(['audit.id', 'audit.at', 'members.name as by', 'action', 'about', 'detail'])
      .where('audit.team_id', '=', teamId);
    if (after) asked = asked.where('audit.id', '<', after);
    return asked
      .orderBy('audit.id', 'desc')
      .limit(query.limit + 1)
      .execute();
  });
  const shown = rows.slice(0, query.limit);
  const entries = shown.map((row) => ({ ...row, at: row.at.toISOString() }));
  return { ok: true, value: { entries, next: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null } };
};
