import type { Spec } from '#core/spec.ts';
import { type TeamSettings, teamSettings } from '#wire/team.ts';
import { addAudit } from './audit.ts';
import { asTeam, type TeamTransaction } from './database/team.ts';
import type { Handler } from './http/route.ts';
import type { World } from './world.ts';

/** A new team: one name from sales and one from marketing under each spec, and the clock runs at weekends too. */
export const firstSettings: Omit<TeamSettings, 'reviewHours'> = {
  businessHours: false,
  signatures: { sales: 1, marketing: 1 },
};

/** The team's settings; what an older program did not write has its first value. */
export async function settingsOf(tx: TeamTransaction, teamId: string): Promise<TeamSettings> {
  const row = await tx
    .selectFrom('teams')
    .select(['review_hours', 'settings'])
    .where('team_id', '=', teamId)
    .executeTakeFirstOrThrow();
  return teamSettings.parse({ ...firstSettings, ...row.settings, reviewHours: row.review_hours });
}

/** How the team works from now on. Flags that are there keep their due time. */
export const settings: Handler<'settings'> = async ({ store, session, body }) => {
  const { reviewHours, ...rest } = body;
  await asTeam(store.db, session.teamId, async (tx) => {
    await tx
      .updateTable('teams')
      .set({ review_hours: reviewHours, settings: JSON.stringify(rest) })
      .where('team_id', '=', session.teamId)
      .execute();
    await addAudit(tx, store.world, session, 'settings.changed', null, body);
    await store.changed(tx, session.teamId);
  });
  store.forget(session.teamId);
  return { ok: true, value: { done: true } };
};

/** Takes the hours to answer a flag from what was signed, whichever way it comes into force. An administrator may set others until the next
 * version does; that these are gone then stands in the log. */
export async function takeHours(
  tx: TeamTransaction,
  world: World,
  who: { readonly teamId: string; readonly memberId: string | null },
  { sla: { reviewHours } }: Spec,
): Promise<void> {
  const changed = await tx
    .updateTable('teams')
    .set({ review_hours: reviewHours })
    .where('team_id', '=', who.teamId)
    .where('review_hours', '<>', reviewHours)
    .returning('team_id')
    .executeTakeFirst();
  if (changed) await addAudit(tx, world, who, 'settings.changed', null, { reviewHours });
}
