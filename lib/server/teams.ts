import type { Spec } from '#core/spec.ts';
import type { TeamSettings } from '#wire/team.ts';
import type { Role } from '#wire/wire.ts';
import { addAudit } from './audit.ts';
import { asKeeper, asTeam, type TeamTransaction } from './database/team.ts';
import { letters, newInviteCode, secretHash } from './secrets.ts';
import { firstSettings } from './settings.ts';
import { publishIn } from './specs.ts';
import type { Store } from './store.ts';

const day = 86_400_000;

/** Makes a team with an empty history. */
export async function createTeam(
  store: Store,
  name: string,
  settings: Omit<TeamSettings, 'reviewHours'> = firstSettings,
): Promise<{ id: string; handle: string }> {
  const id = store.world.id();
  const handle = letters(store.world, 6);
  await asTeam(store.db, id, async (tx) => {
    const at = store.world.now();
    await tx
      .insertInto('teams')
      .values({ team_id: id, handle, name, review_hours: 48, settings: JSON.stringify(settings), created_at: at })
      .execute();
    await tx
      .insertInto('team_sequence')
      .values({ team_id: id, epoch: letters(store.world, 8), last: 0 })
      .execute();
    await addAudit(tx, store.world, { teamId: id, memberId: null }, 'team.created', id);
  });
  return { id, handle };
}

/** What an invite allows. */
export interface InviteTerms {
  /** Made by whoever asks, where they do. */
  readonly id?: string;
  readonly role: Role;
  readonly uses: number;
  readonly days: number;
  /** Whoever signed in to get it. */
  readonly subject?: string;
  /** The member that it lets in again. */
  readonly member?: string;
}

/** Makes an invite and returns its code, which is stored as a hash only. */
export async function makeInvite(
  store: Store,
  tx: TeamTransaction,
  who: { readonly teamId: string; readonly memberId: string | null },
  handle: string,
  terms: InviteTerms,
): Promise<{ id: string; code: string; expiresAt: string }> {
  const { world } = store;
  const code = newInviteCode(world, handle);
  const id = terms.id ?? world.id();
  const now = world.now();
  const expires = new Date(now.getTime() + terms.days * day);
  await tx
    .insertInto('invites')
    .values({
      team_id: who.teamId,
      id,
      code_hash: secretHash(code),
      role: terms.role,
      uses_left: terms.uses,
      expires_at: expires,
      created_by: who.memberId,
      subject: terms.subject ?? null,
      member_id: terms.member ?? null,
      created_at: now,
    })
    .execute();
  const { role, uses, days, member } = terms;
  await addAudit(tx, world, who, 'invite.made', id, { role, uses, days, ...(member ? { member } : {}) });
  return { id, code, expiresAt: expires.toISOString() };
}

/** The team of this name, made where there is none, and a code with which one administrator joins it: the first, or one more where the
 * others have lost their browsers. */
export async function openTeam(store: Store, name: string): Promise<{ code: string; isNew: boolean }> {
  const there = await asKeeper(store.db, (tx) =>
    tx
      .selectFrom('teams')
      .select(['team_id', 'handle'])
      .where('name', '=', name)
      .orderBy('created_at')
      .executeTakeFirst(),
  );
  const team = there ? { id: there.team_id, handle: there.handle } : await createTeam(store, name);
  const who = { teamId: team.id, memberId: null };
  const { code } = await asTeam(store.db, team.id, (tx) =>
    makeInvite(store, tx, who, team.handle, { role: 'admin', uses: 1, days: 3 }),
  );
  return { code, isNew: there === undefined };
}

/** A team with its spec and a code for each role, as a test or an empty folder needs it. */
export async function createTeamWithSpec(
  store: Store,
  name: string,
  spec: Spec | null,
  terms: Omit<InviteTerms, 'role'>,
): Promise<{ id: string; codes: Readonly<Record<Role, string>> }> {
  // One person alone can try everything: no spec waits for another's name.
  const team = await createTeam(store, name, { ...firstSettings, signatures: { sales: 0, marketing: 0 } });
  const who = { teamId: team.id, memberId: null };
  const codes = await asTeam(store.db, team.id, async (tx) => {
    if (spec) await publishIn(tx, store, who, spec);
    const code = async (role: Role) => (await makeInvite(store, tx, who, team.handle, { ...terms, role })).code;
    return {
      rep: await code('rep'),
      marketer: await code('marketer'),
      revops: await code('revops'),
      admin: await code('admin'),
    };
  });
  return { id: team.id, codes };
}
