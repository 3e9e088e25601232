import type { Spec } from '#core/spec.ts';
import type { TeamTransaction } from './database/team.ts';
import { gone } from './erasures.ts';

/** What an erased member leaves in the team's specs: their name under them, and in the story that the workspace writes of them. */

/** Takes the member's name from what they signed. That somebody signed, when and for which side stays, and so does the content
 * hash, which signatures are no part of. Browsers hear of it by the version's ETag. */
export async function unsign(tx: TeamTransaction, teamId: string, memberId: string): Promise<void> {
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

/** Takes the member's name from the changelogs of all versions: who published, and whose flag was the reason. They are no part of what was
 * signed. Where somebody else of the team has the same name, nobody here can tell whose it is, and it stays. */
export async function untellVersions(tx: TeamTransaction, teamId: string, name: string): Promise<void> {
  if (await isAnothersToo(tx, teamId, name)) return;
  const published = await tx
    .selectFrom('specs')
    .select(['spec_id', 'version', 'document'])
    .where('team_id', '=', teamId)
    .execute();
  for (const { spec_id, version, document } of published) {
    const spec = JSON.parse(document) as Spec;
    const changelog = spec.changelog.map((entry) => ({
      ...entry,
      by: entry.by === name ? gone : entry.by,
      note: withoutName(entry.note, name),
    }));
    const told = JSON.stringify({ ...spec, changelog });
    if (told === document) continue;
    await tx
      .updateTable('specs')
      .set((eb) => ({ document: told, revised: eb('revised', '+', 1) }))
      .where('team_id', '=', teamId)
      .where('spec_id', '=', spec_id)
      .where('version', '=', version)
      .execute();
  }
}

interface Links {
  readonly links?: readonly { readonly by?: string }[];
}

/** Takes the member and their notes from the reasons that drafts name for a change. Whoever types in such a draft gets to see that it changed. */
export async function untellDrafts(tx: TeamTransaction, teamId: string, name: string): Promise<void> {
  if (await isAnothersToo(tx, teamId, name)) return;
  const drafts = await tx
    .selectFrom('papers')
    .select(['id', 'body'])
    .where('team_id', '=', teamId)
    .where('kind', '=', 'draft')
    .execute();
  for (const { id, body } of drafts) {
    const draft = JSON.parse(body) as Links;
    if (!Array.isArray(draft.links) || !draft.links.some((link) => link?.by === name)) continue;
    const links = draft.links.map((link) => (link?.by === name ? { ...link, by: gone, note: null } : link));
    await tx
      .updateTable('papers')
      .set((eb) => ({ body: JSON.stringify({ ...draft, links }), rev: eb('rev', '+', 1) }))
      .where('team_id', '=', teamId)
      .where('id', '=', id)
      .execute();
  }
}

const isAnothersToo = async (tx: TeamTransaction, teamId: string, name: string): Promise<boolean> =>
  (await tx
    .selectFrom('members')
    .select('id')
    .where('team_id', '=', teamId)
    .where('name', '=', name)
    .executeTakeFirst()) !== undefined;

/** Words with the name replaced where it stands by itself: "Al" is not in "already". */
function withoutName(words: string, name: string): string {
  const literal = name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return words.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu'), gone);
}
