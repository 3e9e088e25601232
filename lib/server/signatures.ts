import type { SignatureRecord } from '#wire/specs.ts';
import type { TeamSettings } from '#wire/team.ts';
import { addAudit } from './audit.ts';
import { asTeam, type TeamTransaction } from './database/team.ts';
import { type Refusal, refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';

/** Everybody who signed exactly this content, in the order they did; which of them `memberId` is. */
export async function signaturesUnder(
  tx: TeamTransaction,
  { teamId, memberId }: { readonly teamId: string; readonly memberId: string | null },
  contentHash: string,
): Promise<readonly SignatureRecord[]> {
  const rows = await tx
    .selectFrom('signatures')
    .select(['name', 'side', 'at', 'content_hash as contentHash', 'member_id'])
    .where('team_id', '=', teamId)
    .where('content_hash', '=', contentHash)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ member_id, at, ...row }) => ({ ...row, at: at.toISOString(), mine: member_id === memberId }));
}

/** What is missing under a spec by the team's rule; null where nothing is. Each member signs once, so rows are people. */
export function missingNames(rule: TeamSettings['signatures'], given: readonly SignatureRecord[]): Refusal | null {
  const missing = (['sales', 'marketing'] as const).flatMap((side) => {
    const more = rule[side] - given.filter((signature) => signature.side === side).length;
    return more > 0 ? [`${more} more from ${side}`] : [];
  });
  if (missing.length === 0) return null;
  return refuse(409, 'unsigned', `By the team's rule this spec needs signatures first: ${missing.join(', ')}.`);
}

/** Who signed exactly this content. */
export const signatures: Handler<'signatures'> = async ({ store, session, query }) => {
  const given = await asTeam(store.db, session.teamId, (tx) => signaturesUnder(tx, session, query.hash));
  return { ok: true, value: { signatures: [...given] } };
};

/** Puts one's name under a content. Once is enough: again changes nothing. */
export const sign: Handler<'sign'> = async ({ store, session, body }) => {
  const { teamId, memberId, memberName } = session;
  await asTeam(store.db, teamId, async (tx) => {
    const signed = await tx
      .insertInto('signatures')
      .values({
        ...{ team_id: teamId, id: body.id, member_id: memberId, name: memberName, side: body.side },
        ...{ content_hash: body.contentHash, at: store.world.now() },
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    const { side, contentHash } = body;
    if (signed) await addAudit(tx, store.world, session, 'spec.signed', body.id, { side, contentHash });
  });
  return { ok: true, value: { done: true } };
};
