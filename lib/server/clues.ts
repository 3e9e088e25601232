import { parseClueUpdates } from '#core/clue-updates.ts';
import { hashOf } from '#core/content-hash.ts';
import { addAudit } from './audit.ts';
import { asTeam, type TeamTransaction, takeSequence } from './database/team.ts';
import { unkeepableText } from './http/body.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';
import { byEtag } from './specs.ts';

/** The team's clue updates with their document, or undefined before the first. */
export const cluesInForce = (tx: TeamTransaction, teamId: string) =>
  tx
    .selectFrom('clue_updates')
    .select(['version', 'hash', 'document'])
    .where('team_id', '=', teamId)
    .executeTakeFirst();

/** The clue updates in force by their ETag, which is their content hash. */
export const clues: Handler<'clues'> = async ({ store, session, headers }) => {
  const found = await asTeam(store.db, session.teamId, (tx) => cluesInForce(tx, session.teamId));
  return found ? byEtag(found, headers) : refuse(404, 'no-clues', 'The team has no clue updates.');
};

/** Replaces the clue updates. Sending the same ones again is no change; an older or other one under the same number is refused. */
export const saveClues: Handler<'saveClues'> = async ({ store, session, body }) => {
  const { teamId, memberId } = session;
  const parsed = parseClueUpdates(body);
  if (!parsed.ok) return refuse(422, 'invalid-clues', parsed.note);
  const unkeepable = unkeepableText(parsed.value);
  if (unkeepable) return refuse(422, 'invalid-clues', `${unkeepable}: holds a character that cannot be stored`);
  const { version } = parsed.value;
  const hash = hashOf(parsed.value);
  return asTeam(store.db, teamId, async (tx) => {
    // One at a time: the team's sequence is held until this is through.
    await takeSequence(tx, teamId);
    const last = await cluesInForce(tx, teamId);
    if (last?.hash === hash) return { ok: true, value: { version, hash } };
    if (last && version <= last.version)
      return refuse(
        409,
        'version-taken',
        `Version ${last.version} is in force. Send this as version ${last.version + 1} or higher.`,
      );
    const row = { version, hash, document: JSON.stringify(parsed.value), member_id: memberId, at: store.world.now() };
    await tx
      .insertInto('clue_updates')
      .values({ team_id: teamId, ...row })
      .onConflict((conflict) => conflict.column('team_id').doUpdateSet(row))
      .execute();
    await addAudit(tx, store.world, session, 'clues.saved', null, { version, hash, clues: parsed.value.clues.length });
    return { ok: true, value: { version, hash } };
  });
};
