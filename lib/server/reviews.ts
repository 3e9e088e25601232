import { canonicalJson } from '#core/content-hash.ts';
import { addAudit } from './audit.ts';
import { asTeam, takeSequence } from './database/team.ts';
import { flagsWithReviews, statusOf } from './flag-status.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';

/** Answers a flag, once. The same answer again is no change; another one is refused. */
export const review: Handler<'review'> = async ({ store, session, params, body }) => {
  const { teamId, memberId } = session;
  const { flagId } = params;
  return asTeam(store.db, teamId, async (tx) => {
    const seq = await takeSequence(tx, teamId);
    const status = async () =>
      statusOf(await flagsWithReviews(tx, teamId).where('flags.id', '=', flagId).executeTakeFirstOrThrow());
    const before = await tx
      .selectFrom('reviews')
      .selectAll()
      .where('team_id', '=', teamId)
      .where('id', '=', body.id)
      .executeTakeFirst();
    if (before) {
      const said = { flagId: before.flag_id, decision: before.decision, words: before.words, changed: before.changed };
      const same = { flagId, decision: body.decision, words: body.words, changed: body.changed };
      return canonicalJson(said) === canonicalJson(same)
        ? { ok: true, value: await status() }
        : refuse(409, 'review-taken', 'An answer with this id is stored already, and it says something else.');
    }
    const flag = await tx
      .selectFrom('flags')
      .select('state')
      .where('team_id', '=', teamId)
      .where('id', '=', flagId)
      .executeTakeFirst();
    if (!flag) return refuse(404, 'no-such-flag', 'There is no such flag in this team.');
    if (flag.state === 'answered') return refuse(409, 'answered', 'This flag has been answered already.');
    if (flag.state === 'withdrawn') return refuse(409, 'withdrawn', 'The seller has taken this flag back.');
    await tx
      .insertInto('reviews')
      .values({
        team_id: teamId,
        id: body.id,
        flag_id: flagId,
        decision: body.decision,
        words: body.words,
        changed: JSON.stringify(body.changed),
        member_id: memberId,
        by: session.memberName,
        at: store.world.now(),
      })
      .execute();
    await tx
      .updateTable('flags')
      .set({ state: 'answered', review_id: body.id, seq })
      .where('team_id', '=', teamId)
      .where('id', '=', flagId)
      .execute();
    await addAudit(tx, store.world, session, 'flag.reviewed', flagId, { decision: body.decision, review: body.id });
    return { ok: true, value: await status() };
  });
};
