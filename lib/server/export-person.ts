import { sql } from 'kysely';
import { addAudit } from './audit.ts';
import { asTeam, type TeamTransaction } from './database/team.ts';
import type { Handler } from './http/route.ts';
import { interviewsWith } from './interviews.ts';
import { noSuchMember } from './invites.ts';
import { answersTo, namesPerson, spellingsOf } from './named-person.ts';

/** What the store holds of one person: somebody that pages named, or a seller. The log of changes is not in it. */
export const exportPerson: Handler<'exportPerson'> = async ({ store, session, body }) => {
  const { teamId } = session;
  return asTeam(store.db, teamId, async (tx) => {
    const member = 'member' in body ? await memberOf(tx, teamId, body.member) : null;
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
    // A member's are those that they wrote; a person's those that their flags got.
    const reviews = await tx
      .selectFrom('reviews')
      .select(['id', 'flag_id as flagId', 'words', 'at'])
      .where('team_id', '=', teamId)
      .$if(member !== null, (asked) => asked.where('member_id', '=', member?.id ?? ''))
      .$if(member === null, (asked) =>
        asked.where(
          answersTo(
            teamId,
            rows.map(({ id }) => id),
          ),
        ),
      )
      .orderBy('at')
      .execute();
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
        ...(member ? await asMember(tx, teamId, member) : {}),
      },
    };
  });
};

const memberOf = (tx: TeamTransaction, teamId: string, id: string) =>
  tx
    .selectFrom('members')
    .select(['id', 'name', 'created_at'])
    .where('team_id', '=', teamId)
    .where('id', '=', id)
    .executeTakeFirst();

/** What is there of somebody because they are of the team. */
async function asMember(tx: TeamTransaction, teamId: string, member: { readonly id: string; readonly name: string }) {
  const devices = await tx
    .selectFrom('devices')
    .select(['id', 'name', 'created_at', 'seen_at'])
    .where('team_id', '=', teamId)
    .where('member_id', '=', member.id)
    .orderBy('created_at')
    .execute();
  const signatures = await tx
    .selectFrom('signatures')
    .select(['side', 'content_hash as contentHash', 'at'])
    .where('team_id', '=', teamId)
    .where('member_id', '=', member.id)
    .orderBy('at')
    .execute();
  const interviews = await interviewsWith(tx, teamId, member);
  return {
    devices: devices.map(({ id, name, created_at, seen_at }) => ({
      ...{ id, name, joinedAt: created_at.toISOString(), seenAt: seen_at?.toISOString() ?? null },
    })),
    signatures: signatures.map(({ at, ...signature }) => ({ ...signature, at: at.toISOString() })),
    interviews: interviews.map(({ at, ...interview }) => ({ ...interview, at: at.toISOString() })),
  };
}
