import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { parseSpec, type Spec } from '#core/spec.ts';
import type { Role } from '#wire/wire.ts';
import { asKeeper, asTeam } from './database/team.ts';
import type { Store } from './store.ts';
import { createTeamWithSpec, makeInvite } from './teams.ts';

/** The team of an empty store, so that the first start has something to show. */
export const sampleTeam = 'Sample team';
const terms = { uses: 1_000, days: 30 };

export interface Sample {
  readonly teamId: string;
  readonly codes: Readonly<Record<Role, string>>;
}

/** The spec of the fictional company that the sample team works for. */
export async function sampleSpec(): Promise<Spec> {
  const file = new URL('../../assets/sample-spec.yaml', import.meta.url);
  const parsed = parseSpec(parse(await readFile(file, 'utf8')));
  if (!parsed.ok) throw new Error(`The sample spec is not valid. ${parsed.note}`);
  return parsed.value;
}

/** Puts the sample team into an empty store, and makes new invites where it is there. Null: the store has teams of its own. */
export async function seedSample(store: Store): Promise<Sample | null> {
  const teams = await asKeeper(store.db, (tx) =>
    tx.selectFrom('teams').select(['team_id', 'handle', 'name']).orderBy('created_at').limit(2).execute(),
  );
  const [first] = teams;
  if (!first) {
    const { id, codes } = await createTeamWithSpec(store, sampleTeam, await sampleSpec(), terms);
    return { teamId: id, codes };
  }
  if (teams.length > 1 || first.name !== sampleTeam) return null;
  const who = { teamId: first.team_id, memberId: null };
  const codes = await asTeam(store.db, first.team_id, async (tx) => {
    const code = async (role: Role) => (await makeInvite(store, tx, who, first.handle, { ...terms, role })).code;
    return {
      rep: await code('rep'),
      marketer: await code('marketer'),
      revops: await code('revops'),
      admin: await code('admin'),
    };
  });
  return { teamId: first.team_id, codes };
}
