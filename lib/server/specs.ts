import { contentHash } from '#core/content-hash.ts';
import { parseSpec, type Spec } from '#core/spec.ts';
import { addAudit } from './audit.ts';
import { asTeam, type TeamTransaction, takeSequence } from './database/team.ts';
import { unkeepableText } from './http/body.ts';
import type { Heads } from './http/heads.ts';
import { type Refusal, refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';
import type { Sent } from './http/sent.ts';
import { settingsOf, takeHours } from './settings.ts';
import { missingNames, signaturesUnder } from './signatures.ts';
import { etagOf, moveInForce, type SpecInForce, specInForce } from './spec-in-force.ts';
import type { Store } from './store.ts';

/** The spec in force, from memory where it is there. */
export function rememberedSpec(store: Store, teamId: string): Promise<SpecInForce | null> {
  return store.remembered.spec.get(teamId, 'in-force', () => asTeam(store.db, teamId, (tx) => specInForce(tx, teamId)));
}

/** The spec in force by its ETag. */
export const spec: Handler<'spec'> = async ({ store, session, headers }) => {
  const found = await rememberedSpec(store, session.teamId);
  if (!found) return refuse(404, 'no-spec', 'The team has not published a spec yet.');
  return byEtag(found, headers);
};

/** A document with its content hash in its ETag; 304 where the asker has it. */
export function byEtag(
  found: { readonly hash: string; readonly document: string; readonly revised?: number },
  headers: Heads,
): Sent {
  const etag = etagOf(found);
  const common = { etag, 'cache-control': 'private, no-cache' };
  const asked = headers.get('if-none-match') ?? '';
  if (asked.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*'))
    return { status: 304, headers: common, body: null };
  return {
    status: 200,
    headers: { ...common, 'content-type': 'application/json; charset=utf-8' },
    body: found.document,
  };
}

/** Publishes a version. Sending the same one again is no change; other content under the same number is refused. */
export const publish: Handler<'publish'> = async ({ store, session, body }) => {
  const parsed = parseSpec(body);
  if (!parsed.ok) return refuse(422, 'invalid-spec', parsed.note);
  const unkeepable = unkeepableText(parsed.value);
  if (unkeepable) return refuse(422, 'invalid-spec', `${unkeepable}: holds a character that cannot be stored`);
  const published = await asTeam(store.db, session.teamId, (tx) => publishIn(tx, store, session, parsed.value));
  if (published.ok) store.forget(session.teamId);
  return published;
};

/** Publishes within a transaction of the team. A number is given once in a team, whatever the spec calls itself: it is what people and
 * addresses name a version by. */
export async function publishIn(
  tx: TeamTransaction,
  store: Store,
  who: { readonly teamId: string; readonly memberId: string | null },
  spec: Spec,
): Promise<{ ok: true; value: { id: string; version: number; hash: string } } | Refusal> {
  const { teamId } = who;
  const { id, version } = spec;
  const hash = contentHash(spec);
  const seq = await takeSequence(tx, teamId);
  const names = await signaturesUnder(tx, who, hash);
  const last = await tx
    .selectFrom('specs')
    .select(['spec_id', 'version', 'hash'])
    .where('team_id', '=', teamId)
    .orderBy('version', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last && last.spec_id === id && last.version === version && last.hash === hash)
    return { ok: true, value: { id, version, hash } };
  if (last && version <= last.version)
    return refuse(
      409,
      'version-taken',
      `Version ${last.version} is published and never changes. Publish this as version ${last.version + 1} or higher.`,
    );
  const { signatures: rule } = await settingsOf(tx, teamId);
  const unsigned = who.memberId === null ? null : missingNames(rule, names);
  if (unsigned) return unsigned;
  // Whose names stand under it is what the store saw, not what the document says of itself.
  const given = names.map(({ name, side, at, contentHash }) => ({ name, role: side, at, contentHash }));
  const document: Spec = { ...spec, status: 'published', signatures: who.memberId === null ? spec.signatures : given };
  const at = store.world.now();
  await tx
    .insertInto('specs')
    .values({
      ...{ team_id: teamId, spec_id: id, version, hash, document: JSON.stringify(document), seq },
      ...{ published_by: who.memberId, published_at: at },
    })
    .execute();
  await moveInForce(tx, who, { id: store.world.id(), specId: id, version, why: null, at, seq });
  await addAudit(tx, store.world, who, 'spec.published', id, { version, hash });
  await takeHours(tx, store.world, who, spec);
  await store.changed(tx, teamId);
  return { ok: true, value: { id, version, hash } };
}
