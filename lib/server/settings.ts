import { type TeamSettings, teamSettings } from '#wire/team.ts';
import { addAudit } from './audit.ts';
import { asTeam, type TeamTransaction } from './database/team.ts';
import type { Handler } from './http/route.ts';

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
