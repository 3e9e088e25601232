import type { Spec } from '#core/spec.ts';
import { addAudit } from './audit.ts';
import { asTeam, takeSequence } from './database/team.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';
import { takeHours } from './settings.ts';
import { etagOf, moveInForce, specInForce } from './spec-in-force.ts';

const mostVersions = 2_000;
const noSuchVersion = refuse(404, 'no-such-version', 'There is no such version of the spec.');

/** Every published version, and what came into force when; the newest first. */
export const versions: Handler<'versions'> = async ({ store, session }) => {
  const { teamId } = session;
  const value = await asTeam(store.db, teamId, async (tx) => {
    const now = await specInForce(tx, teamId);
    const rows = await tx
      .selectFrom('specs')
      .leftJoin('members', (join) =>
        join.onRef('members.team_id', '=', 'specs.team_id').onRef('members.id', '=', 'specs.published_by'),
      )
      .select(['spec_id as id', 'version', 'hash', 'document', 'published_at', 'members.name as publishedBy'])
      .where('specs.team_id', '=', teamId)
      .orderBy('seq', 'desc')
      .limit(mostVersions)
      .execute();
    const moves = await tx
      .selectFrom('spec_moves')
      .select(['version', 'at'])
      .where('team_id', '=', teamId)
      .orderBy('seq', 'desc')
      .limit(mostVersions)
      .execute();
    return {
      versions: rows.map(({ document, published_at, ...row }) => ({
        ...row,
        name: (JSON.parse(document) as Spec).name,
        publishedAt: published_at.toISOString(),
        inForce: now !== null && now.id === row.id && now.version === row.version,
      })),
      moves: moves.map(({ version, at }) => ({ version, at: at.toISOString() })),
    };
  });
  return { ok: true, value };
};

/** A published version, to be kept for ever by whoever asked. */
export const version: Handler<'version'> = async ({ store, session, params }) => {
  const row = await asTeam(store.db, session.teamId, (tx) =>
    tx
      .selectFrom('specs')
      .select(['document', 'hash', 'revised'])
      .where('team_id', '=', session.teamId)
      .where('version', '=', params.version)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst(),
  );
  if (!row) return noSuchVersion;
  const headers = { etag: etagOf(row), 'cache-control': 'private, max-age=31536000, immutable' };
  return {
    status: 200,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
    body: row.document,
  };
};

/** Back to an earlier version, or to none. The same move again changes nothing. */
export const inForce: Handler<'inForce'> = async ({ store, session, body }) => {
  const { teamId } = session;
  const answer = await asTeam(store.db, teamId, async (tx) => {
    const seq = await takeSequence(tx, teamId);
    const done = { ok: true, value: { done: true } } as const;
    const before = await tx
      .selectFrom('spec_moves')
      .select('version')
      .where('team_id', '=', teamId)
      .where('id', '=', body.id)
      .executeTakeFirst();
    if (before)
      return before.version === body.version
        ? done
        : refuse(409, 'move-taken', 'A change with this id is stored already, and it says something else.');
    const last = await tx
      .selectFrom('specs')
      .select(['spec_id', 'document'])
      .where('team_id', '=', teamId)
      .$if(body.version !== null, (asked) => asked.where('version', '=', body.version ?? 0))
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!last) return noSuchVersion;
    const { id, version, why } = body;
    await moveInForce(tx, session, { id, specId: last.spec_id, version, why, at: store.world.now(), seq });
    await addAudit(tx, store.world, session, version === null ? 'spec.retired' : 'spec.rolled-back', last.spec_id, {
      version,
      why,
    });
    if (version !== null) await takeHours(tx, store.world, session, JSON.parse(last.document) as Spec);
    await store.changed(tx, teamId);
    return done;
  });
  if (answer.ok) store.forget(teamId);
  return answer;
};
