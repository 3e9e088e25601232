import { sql } from 'kysely';
import { companyAlone } from '#core/flag-person.ts';
import type { Flag } from '#core/flags.ts';
import { addAudit } from './audit.ts';
import { asTeam, numberAnew, type TeamTransaction, takeSequence } from './database/team.ts';
import { eraseMember } from './erase-member.ts';
import { gone, personHash } from './erasures.ts';
import type { Handler } from './http/route.ts';
import { answersTo, namesPerson, spellingsOf } from './named-person.ts';
import type { Store } from './store.ts';
import type { Session } from './who.ts';

/** Erases a person from every flag, or a seller's name and every flag of theirs. Changed flags get a new number, so that the
 * next sync of the seller's browser sees it. */
export const erasePerson: Handler<'erasePerson'> = async ({ store, session, body }) => {
  const { teamId } = session;
  const answer = await asTeam(store.db, teamId, async (tx) => {
    // Nobody writes flags of this team until it is done.
    await takeSequence(tx, teamId, 0);
    return 'person' in body
      ? { ok: true as const, value: await eraseNamed(tx, store, session, body.person) }
      : eraseMember(tx, store, session, body.member);
  });
  store.forget(teamId);
  return answer;
};

/** Takes somebody that pages named out of the flags about them: their facts, the address of their page, the notes, and what was answered,
 * which may name them as well. That it was answered, and how, stays. */
async function eraseNamed(
  tx: TeamTransaction,
  store: Store,
  session: Session,
  person: string,
): Promise<{ flags: number; reviews: number }> {
  const { teamId } = session;
  const at = store.world.now();
  const spellings = await spellingsOf(tx, teamId, person);
  const named = await tx
    .selectFrom('flags')
    .select(['id', 'flag'])
    .where('team_id', '=', teamId)
    .where(namesPerson(spellings))
    .execute();
  const ids = named.map(({ id }) => id);
  if (ids.length) {
    const companies = named.map(({ id, flag }) => ({ id, prospect: companyAlone((flag as unknown as Flag).prospect) }));
    await sql`
      update flags set erased_at = ${at.toISOString()}::timestamptz, prospect_key = c.prospect ->> 'key',
          flag = flags.flag || jsonb_build_object('prospect', c.prospect, 'note', null),
          facts = (select coalesce(jsonb_agg(f), '[]') from jsonb_array_elements(facts) f where f ->> 'name' not like 'person.%')
        from jsonb_to_recordset(${JSON.stringify(companies)}::jsonb) as c(id uuid, prospect jsonb)
        where flags.team_id = ${teamId} and flags.id = c.id`.execute(tx);
    await sql`update refinements set refinement = refinement - 'note'
      where team_id = ${teamId} and refinement is not null and flag_id in (${sql.join(ids)})`.execute(tx);
  }
  const reviews = ids.length ? await eraseAnswers(tx, teamId, ids) : [];
  // Flags that were answered together with one of these have the same words.
  const changed = await tx
    .selectFrom('flags')
    .select('id')
    .where('team_id', '=', teamId)
    .where((eb) =>
      eb.or([
        ...(ids.length ? [eb('id', 'in', ids)] : []),
        ...(reviews.length ? [eb('review_id', 'in', reviews)] : []),
        eb.val(false),
      ]),
    )
    .execute();
  await numberAnew(tx, teamId, changed);
  await tx
    .insertInto('erasures')
    .values({ team_id: teamId, person_hash: personHash(teamId, person), at })
    .onConflict((conflict) => conflict.columns(['team_id', 'person_hash']).doUpdateSet({ at }))
    .execute();
  await addAudit(tx, store.world, session, 'person.erased', null, { flags: ids });
  return { flags: ids.length, reviews: reviews.length };
}

/** Takes the words from what these flags were answered with. The ids of those answers. */
async function eraseAnswers(tx: TeamTransaction, teamId: string, flags: readonly string[]): Promise<readonly string[]> {
  const rows = await tx
    .updateTable('reviews')
    .set({ words: gone })
    .where('team_id', '=', teamId)
    .where(answersTo(teamId, flags))
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}
