import { sql } from 'kysely';
import { canonicalJson } from '#core/content-hash.ts';
import type { ReasonCode } from '#core/flag-codes.ts';
import { recycleDays } from '#core/recycle.ts';
import type { Spec } from '#core/spec.ts';
import type { ReviewRequest } from '#wire/wire.ts';
import { addAudit } from './audit.ts';
import { asTeam, numberAnew, type TeamTransaction, takeSequence } from './database/team.ts';
import { flagsWithReviews, statusOf } from './flag-status.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';
import { specInForce } from './spec-in-force.ts';

/** Answers a flag, once. The same answer again is no change; another one is refused. */
export const review: Handler<'review'> = async ({ store, session, params, body }) => {
  const { teamId, memberId } = session;
  const { flagId } = params;
  return asTeam(store.db, teamId, async (tx) => {
    await takeSequence(tx, teamId, 0);
    const status = async () =>
      statusOf(await flagsWithReviews(tx, teamId).where('flags.id', '=', flagId).executeTakeFirstOrThrow());
    const before = await tx
      .selectFrom('reviews')
      .select(['flag_id', 'decision', 'words', 'changed', 'exception', sql<string | null>`until::text`.as('until')])
      .where('team_id', '=', teamId)
      .where('id', '=', body.id)
      .executeTakeFirst();
    if (before) {
      const { flag_id, ...rest } = before;
      const said = { flagId: flag_id, ...rest };
      return canonicalJson(said) === canonicalJson(wordsOf(flagId, body))
        ? { ok: true, value: await status() }
        : refuse(409, 'review-taken', 'An answer with this id is stored already, and it says something else.');
    }
    const flag = await tx
      .selectFrom('flags')
      .select(['state', 'merged_into', 'reason'])
      .where('team_id', '=', teamId)
      .where('id', '=', flagId)
      .executeTakeFirst();
    if (!flag) return refuse(404, 'no-such-flag', 'There is no such flag in this team.');
    if (flag.state === 'answered') return refuse(409, 'answered', 'This flag has been answered already.');
    if (flag.state === 'withdrawn') return refuse(409, 'withdrawn', 'The seller has taken this flag back.');
    if (flag.merged_into !== null)
      return refuse(409, 'merged', 'This flag is answered together with another one. Answer that one.');
    const at = store.world.now();
    await tx
      .insertInto('reviews')
      .values({
        ...{ team_id: teamId, id: body.id, flag_id: flagId, decision: body.decision, words: body.words },
        ...{ changed: JSON.stringify(body.changed), member_id: memberId, by: session.memberName, at },
        ...{ until: body.until ?? null, exception: body.exception ?? false },
      })
      .execute();
    // What was merged into it gets the same answer.
    const answered = await tx
      .updateTable('flags')
      .set({ state: 'answered', review_id: body.id, back_at: await comesBack(tx, teamId, body, flag.reason, at) })
      .where('team_id', '=', teamId)
      .where('state', '=', 'open')
      .where((eb) => eb.or([eb('id', '=', flagId), eb('merged_into', '=', flagId)]))
      .returning('id')
      .execute();
    await numberAnew(tx, teamId, answered);
    await addAudit(tx, store.world, session, 'flag.reviewed', flagId, { decision: body.decision, review: body.id });
    return { ok: true, value: await status() };
  });
};

const wordsOf = (flagId: string, { decision, words, changed, exception = false, until = null }: ReviewRequest) => ({
  ...{ flagId, decision, words, changed, exception, until },
});

const day = 86_400_000;
const nextDay = (now: Date): number => (Math.floor(now.getTime() / day) + 1) * day;

/** "Not now": the day that was named, or else what the spec's rules say for the reason. Null: it does not come back. A day that is not to
 * come, mistyped or over while the answer waited for the network, is the next one: the seller would read an answer that is gone in a minute. */
async function comesBack(
  tx: TeamTransaction,
  teamId: string,
  { decision, until }: ReviewRequest,
  reason: string | null,
  now: Date,
): Promise<Date | null> {
  if (decision !== 'recycled') return null;
  if (until) return new Date(Math.max(Date.parse(`${until}T00:00:00Z`), nextDay(now)));
  const inForce = await specInForce(tx, teamId);
  const days = inForce ? recycleDays(JSON.parse(inForce.document) as Spec, reason as ReasonCode | null) : null;
  return days === null ? null : new Date(now.getTime() + days * day);
}
