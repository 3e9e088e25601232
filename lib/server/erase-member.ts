import { sql } from 'kysely';
import { fold } from '#core/text.ts';
import { addAudit } from './audit.ts';
import { numberAnew, type TeamTransaction } from './database/team.ts';
import { unsign, untellDrafts, untellVersions } from './erase-from-specs.ts';
import { accountHash, gone } from './erasures.ts';
import type { Refusal } from './http/refusal.ts';
import { interviewsWith } from './interviews.ts';
import { endInvitesOf, noSuchMember } from './invites.ts';
import { isLastAdmin, lastAdmin } from './members.ts';
import type { Store } from './store.ts';
import type { Session } from './who.ts';

/** Erases a seller: their name, their flags with all that was said about them alone, and the interviews that were held with them. */
export async function eraseMember(
  tx: TeamTransaction,
  store: Store,
  session: Session,
  id: string,
): Promise<{ ok: true; value: { flags: number; reviews: number; interviews: number } } | Refusal> {
  const { teamId } = session;
  if (await isLastAdmin(tx, teamId, id)) return lastAdmin;
  const before = await tx
    .selectFrom('members')
    .select(['name', 'subject', 'erased_at'])
    .where('team_id', '=', teamId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!before) return noSuchMember;
  // By their account at the provider, which is still known here.
  await endInvitesOf(tx, store, { teamId, id, stays: null });
  const subject =
    before.subject && !before.erased_at ? await forgetAccount(tx, teamId, before.subject) : before.subject;
  const member = await tx
    .updateTable('members')
    .set((eb) => {
      const now = eb.val(store.world.now());
      return { name: gone, subject, removed_at: eb.fn.coalesce('removed_at', now), erased_at: now };
    })
    .where('team_id', '=', teamId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow();
  const interviews = (await interviewsWith(tx, teamId, { id, name: before.name })).map((interview) => interview.id);
  if (interviews.length)
    await tx.deleteFrom('papers').where('team_id', '=', teamId).where('id', 'in', interviews).execute();
  const theirs = sql`select id from flags where team_id = ${teamId} and member_id = ${member.id}::uuid`;
  const { rows: freed } = await sql<{ id: string }>`
    update flags set merged_into = null where team_id = ${teamId} and merged_into in (${theirs}) returning id`.execute(
    tx,
  );
  const changed = await handOver(tx, teamId, { ...member, name: before.name });
  await numberAnew(tx, teamId, [...new Map([...freed, ...changed].map((flag) => [flag.id, flag])).values()]);
  for (const table of ['notices', 'refinements', 'reviews'])
    await sql`delete from ${sql.table(table)} where team_id = ${teamId} and flag_id in (${theirs})`.execute(tx);
  // What they said of a flag that has not arrived, and will not.
  await sql`delete from refinements where team_id = ${teamId} and member_id = ${member.id}::uuid`.execute(tx);
  const flags =
    await sql`delete from flags where team_id = ${teamId} and member_id = ${member.id}::uuid returning id`.execute(tx);
  const reviews =
    await sql`update reviews set by = ${gone} where team_id = ${teamId} and member_id = ${member.id}::uuid returning id`.execute(
      tx,
    );
  await unsign(tx, teamId, member.id);
  await untellVersions(tx, teamId, before.name);
  await untellDrafts(tx, teamId, before.name);
  await sql`update papers set by = ${gone} where team_id = ${teamId} and by = ${before.name} and not exists
    (select from members m where m.team_id = ${teamId} and m.name = ${before.name})`.execute(tx);
  await sql`update devices set name = ${gone}, revoked_at = coalesce(revoked_at, ${store.world.now().toISOString()}::timestamptz)
    where team_id = ${teamId} and member_id = ${member.id}::uuid`.execute(tx);
  const done = { flags: flags.rows.length, interviews: interviews.length };
  await addAudit(tx, store.world, session, 'member.erased', member.id, done);
  await store.changed(tx, teamId);
  return { ok: true, value: { ...done, reviews: reviews.rows.length } };
}

/** Takes an account at the team's provider out of the codes that were given for it. What is known of it from now on: that it is the same again. */
async function forgetAccount(tx: TeamTransaction, teamId: string, subject: string): Promise<string> {
  await tx
    .updateTable('invites')
    .set({ subject: null })
    .where('team_id', '=', teamId)
    .where('subject', '=', subject)
    .execute();
  return accountHash(teamId, subject);
}

/** Answers to the member's flags that flags of others were given as well: they are theirs, and stay with one of those. Words that name the
 * member go from them. The flags whose answer reads differently. */
async function handOver(
  tx: TeamTransaction,
  teamId: string,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<readonly { id: string }[]> {
  const theirs = sql`select id from flags where team_id = ${teamId} and member_id = ${id}::uuid`;
  const { rows: handed } = await sql<{ id: string; words: string }>`
    update reviews set flag_id = stays.flag_id
      from (select review_id, min(id::text)::uuid as flag_id from flags
        where team_id = ${teamId} and member_id <> ${id}::uuid
          and review_id in (select id from reviews where team_id = ${teamId} and flag_id in (${theirs})) group by review_id) stays
      where reviews.team_id = ${teamId} and reviews.id = stays.review_id and reviews.flag_id in (${theirs})
      returning reviews.id, reviews.words`.execute(tx);
  const naming = handed.filter(({ words }) => inWords(words).includes(inWords(name))).map((review) => review.id);
  if (!naming.length) return [];
  await tx
    .updateTable('reviews')
    .set({ words: gone })
    .where('team_id', '=', teamId)
    .where('id', 'in', naming)
    .execute();
  return tx
    .selectFrom('flags')
    .select('id')
    .where('team_id', '=', teamId)
    .where('member_id', '<>', id)
    .where('review_id', 'in', naming)
    .execute();
}

/** Words by themselves, so that "Al" is not in "already". */
const inWords = (words: string): string =>
  ` ${fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
