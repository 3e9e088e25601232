import { sql } from 'kysely';
import type { Spec } from '#core/spec.ts';
import { addAudit } from './audit.ts';
import { asTeam, numberAnew, type TeamTransaction, takeSequence } from './database/team.ts';
import { oneSpelling, personHash } from './erasures.ts';
import type { Handler } from './http/route.ts';
import { endInvitesOf, noSuchMember } from './invites.ts';

/** The rights of the people in the store: somebody that pages named, and a seller. */

/** Every way in which the flags of a team write this person's name. Databases differ in what they hold for a capital letter or a
 * space, so they are compared here, as `personHash` does. */
async function spellingsOf(tx: TeamTransaction, teamId: string, person: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select flag -> 'prospect' ->> 'person' as name from flags where team_id = ${teamId} and flag -> 'prospect' ->> 'person' is not null
    union select f ->> 'value' from flags, jsonb_array_elements(facts) as f
      where team_id = ${teamId} and f ->> 'name' = 'person.name' and jsonb_typeof(f -> 'value') = 'string'`.execute(tx);
  const wanted = oneSpelling(person);
  return rows.map(({ name }) => name).filter((name) => oneSpelling(name) === wanted);
}

/** Which flags speak of this person: raised about them, or holding a fact that is their name. */
const namesPerson = (spellings: readonly string[]) => {
  const list = sql`(select jsonb_array_elements_text(${JSON.stringify(spellings)}::jsonb))`;
  return sql<boolean>`(flag -> 'prospect' ->> 'person' in ${list}
    or exists (select from jsonb_array_elements(facts) as f where f ->> 'name' = 'person.name' and f ->> 'value' in ${list}))`;
};

/** Everything that the store holds of one person. */
export const exportPerson: Handler<'exportPerson'> = async ({ store, session, body }) => {
  const { teamId } = session;
  return asTeam(store.db, teamId, async (tx) => {
    const member =
      'member' in body
        ? await tx
            .selectFrom('members')
            .select(['id', 'name', 'created_at'])
            .where('team_id', '=', teamId)
            .where('id', '=', body.member)
            .executeTakeFirst()
        : null;
    if (member === undefined) return noSuchMember;
    const rows = await tx
      .selectFrom('flags')
      .select(['id', 'kind', 'received_at', 'flag', 'facts'])
      .where('team_id', '=', teamId)
      .where(
        'person' in body
          ? namesPerson(await spellingsOf(tx, teamId, body.person))
          : sql<boolean>`member_id = ${body.member}::uuid`,
      )
      .orderBy('received_at')
      .execute();
    const reviews = member
      ? await tx
          .selectFrom('reviews')
          .select(['id', 'flag_id as flagId', 'words', 'at'])
          .where('team_id', '=', teamId)
          .where('member_id', '=', member.id)
          .execute()
      : [];
    // The log says that it was done and for which flags, not for whom: the name would be kept by its own erasure.
    await addAudit(tx, store.world, session, 'person.exported', member?.id ?? null, { flags: rows.length });
    return {
      ok: true,
      value: {
        member: member ? { id: member.id, name: member.name, joinedAt: member.created_at.toISOString() } : null,
        flags: rows.map(({ received_at, flag, facts, ...row }) => ({
          ...row,
          receivedAt: received_at.toISOString(),
          flag: { ...flag, facts },
        })),
        reviews: reviews.map(({ at, ...review }) => ({ ...review, at: at.toISOString() })),
      },
    };
  });
};

const gone = 'erased';

/** Erases a person from every flag, or a seller's name and every flag of theirs. Changed flags get a new number, so that the
 * next sync of the seller's browser sees it. */
export const erasePerson: Handler<'erasePerson'> = async ({ store, session, body }) => {
  const { teamId } = session;
  const answer = await asTeam(store.db, teamId, async (tx) => {
    // Nobody writes flags of this team until it is done.
    await takeSequence(tx, teamId, 0);
    if ('person' in body) {
      const spellings = await spellingsOf(tx, teamId, body.person);
      const { rows } = await sql<{ id: string }>`
        update flags set erased_at = ${store.world.now().toISOString()}::timestamptz,
          flag = jsonb_set(jsonb_set(flag, '{prospect,person}', 'null'), '{note}', 'null'),
          facts = (select coalesce(jsonb_agg(f), '[]') from jsonb_array_elements(facts) f where f ->> 'name' not like 'person.%')
        where team_id = ${teamId} and ${namesPerson(spellings)} returning id`.execute(tx);
      const ids = rows.map(({ id }) => id);
      await numberAnew(tx, teamId, rows);
      if (ids.length)
        await sql`update refinements set refinement = refinement - 'note'
          where team_id = ${teamId} and refinement is not null and flag_id in (${sql.join(ids)})`.execute(tx);
      const at = store.world.now();
      await tx
        .insertInto('erasures')
        .values({ team_id: teamId, person_hash: personHash(teamId, body.person), at })
        .onConflict((conflict) => conflict.columns(['team_id', 'person_hash']).doUpdateSet({ at }))
        .execute();
      await addAudit(tx, store.world, session, 'person.erased', null, { flags: ids });
      return { ok: true, value: { flags: ids.length, reviews: 0 } } as const;
    }
    const before = await tx
      .selectFrom('members')
      .select('name')
      .where('team_id', '=', teamId)
      .where('id', '=', body.member)
      .executeTakeFirst();
    const member = await tx
      .updateTable('members')
      .set((eb) => {
        const now = eb.val(store.world.now());
        return { name: gone, subject: null, removed_at: eb.fn.coalesce('removed_at', now), erased_at: now };
      })
      .where('team_id', '=', teamId)
      .where('id', '=', body.member)
      .returning('id')
      .executeTakeFirst();
    if (!before || !member) return noSuchMember;
    const theirs = sql`select id from flags where team_id = ${teamId} and member_id = ${member.id}::uuid`;
    const { rows: freed } = await sql<{ id: string }>`
      update flags set merged_into = null where team_id = ${teamId} and merged_into in (${theirs}) returning id`.execute(
      tx,
    );
    const { rows: openAgain } = await sql<{ id: string }>`
      update flags set review_id = null, state = 'open', back_at = null where team_id = ${teamId} and review_id in
        (select id from reviews where team_id = ${teamId} and flag_id in (${theirs})) and member_id <> ${member.id}::uuid
        returning id`.execute(tx);
    await numberAnew(tx, teamId, [...new Map([...freed, ...openAgain].map((flag) => [flag.id, flag])).values()]);
    for (const table of ['notices', 'refinements', 'reviews'])
      await sql`delete from ${sql.table(table)} where team_id = ${teamId} and flag_id in (${theirs})`.execute(tx);
    const flags =
      await sql`delete from flags where team_id = ${teamId} and member_id = ${member.id}::uuid returning id`.execute(
        tx,
      );
    const reviews =
      await sql`update reviews set by = ${gone} where team_id = ${teamId} and member_id = ${member.id}::uuid returning id`.execute(
        tx,
      );
    await unsign(tx, teamId, member.id);
    await sql`update papers set by = ${gone} where team_id = ${teamId} and by = ${before.name} and not exists
      (select from members m where m.team_id = ${teamId} and m.name = ${before.name})`.execute(tx);
    await sql`update devices set name = ${gone}, revoked_at = coalesce(revoked_at, ${store.world.now().toISOString()}::timestamptz)
      where team_id = ${teamId} and member_id = ${member.id}::uuid`.execute(tx);
    await endInvitesOf(tx, store, { teamId, id: member.id, stays: null });
    await addAudit(tx, store.world, session, 'member.erased', member.id, { flags: flags.rows.length });
    await store.changed(tx, teamId);
    return { ok: true, value: { flags: flags.rows.length, reviews: reviews.rows.length } } as const;
  });
  store.forget(teamId);
  return answer;
};

/** Takes the member's name from what they signed. That somebody signed, when and for which side stays, and so does the content
 * hash, which signatures are no part of. Browsers hear of it by the version's ETag. */
async function unsign(tx: TeamTransaction, teamId: string, memberId: string): Promise<void> {
  const signed = await tx
    .selectFrom('signatures')
    .innerJoin('specs', (join) =>
      join.onRef('specs.team_id', '=', 'signatures.team_id').onRef('specs.hash', '=', 'signatures.content_hash'),
    )
    .select(['spec_id', 'version', 'document', 'name', 'at'])
    .where('signatures.team_id', '=', teamId)
    .where('member_id', '=', memberId)
    .execute();
  for (const { spec_id, version, document, name, at } of signed) {
    const spec = JSON.parse(document) as Spec;
    const signatures = spec.signatures.map((one) =>
      one.name === name && Date.parse(one.at) === at.getTime() ? { ...one, name: gone } : one,
    );
    await tx
      .updateTable('specs')
      .set((eb) => ({ document: JSON.stringify({ ...spec, signatures }), revised: eb('revised', '+', 1) }))
      .where('team_id', '=', teamId)
      .where('spec_id', '=', spec_id)
      .where('version', '=', version)
      .execute();
  }
  await tx
    .updateTable('signatures')
    .set({ name: gone })
    .where('team_id', '=', teamId)
    .where('member_id', '=', memberId)
    .execute();
}
