import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { flagSchema } from '#core/flags.ts';
import { migrate } from '#server/database/migrate.ts';
import { openDatabase } from '#server/database/open.ts';
import { migrations } from '#server/migrations/list.ts';
import { createStore } from '#server/store.ts';
import { makePostgres } from './databases.ts';

/** Everything that may be stored, by table: a new column is a decision, written down here and in assets/privacy.md. */
const fields: Readonly<Record<string, string>> = {
  accounts: 'changed_at domain domain_hash facts name owner team_id tier',
  audit: 'about action at detail id member_id team_id',
  clue_updates: 'at document hash member_id team_id version',
  counts: 'about about_id id received_at spec_version team_id what',
  devices:
    'created_at expires_at id member_id name refresh_hash revoked_at rotation_key seen_at spent_at spent_hash successor_used team_id token_hash',
  erasures: 'at person_hash team_id',
  events: 'id received_at team_id type',
  flags:
    'back_at claimed_by device_id due_at erased_at facts flag id kind member_id merged_into prospect_key reason received_at review_id seq state team_id',
  hooks: 'ended_at format id made_at secret team_id url',
  invites: 'code_hash created_at created_by expires_at id member_id revoked_at role subject team_id uses_left',
  members: 'created_at erased_at id name removed_at role subject team_id',
  migrations: 'at hash name',
  notices: 'due_at flag_id hook_id id made_at next_at sent_at team_id tries trouble what',
  papers: 'at body by id kind rev save team_id title',
  providers: 'client_id client_secret email_domains issuer role team_id',
  refinements: 'flag_id id member_id received_at refinement team_id',
  reviews: 'at by changed decision exception flag_id id member_id team_id until words',
  sign_ins: 'ends_at nonce state_hash team_id verifier',
  signatures: 'at content_hash id member_id name side team_id',
  spec_moves: 'at id member_id seq spec_id team_id version why',
  specs: 'document hash published_at published_by revised seq spec_id team_id version',
  spent_refreshes: 'at device_id hash team_id',
  team_sequence: 'epoch last team_id',
  teams: 'created_at handle name review_hours settings team_id',
};
const flagFields = 'criterion fact facts id kind note prospect raisedAt reason spec suggestedTier verdict';

it('stores the fields of this table and no others', async () => {
  const { place, remove } = await makePostgres();
  const store = await createStore({ place });
  const { rows } = await sql<{ name: string; columns: string }>`
    select table_name as name, string_agg(column_name, ' ' order by column_name collate "C") as columns
    from information_schema.columns where table_schema = 'public' group by 1`.execute(store.db);
  expect(Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))).toEqual(fields);
  expect(Object.keys(flagSchema.shape).sort().join(' ')).toBe(flagFields);
  await store.close();
  await remove();
});

it('brings the data of the first version along, step by step', async () => {
  const { place, remove } = await makePostgres();
  const opened = await openDatabase(place, () => {});
  if (!opened.ok) throw new Error(opened.note);
  const { db } = opened.value;
  await migrate(db, migrations.slice(0, 1));
  const team = '01900000-0000-7000-8000-000000000001';
  const at = '2026-03-02T09:00:00Z';
  await sql`insert into teams (team_id, handle, name, created_at) values (${team}, 'OLDONE', 'Old', ${at})`.execute(db);
  await sql`insert into team_sequence (team_id, epoch, last) values (${team}, 'E', 7)`.execute(db);
  for (const version of [1, 2])
    await sql`insert into specs (team_id, spec_id, version, hash, document, published_at, seq)
      values (${team}, 's', ${version}, ${`h${version}`}, '{"name":"Old"}', ${at}, ${version + 4})`.execute(db);
  await sql`insert into members (team_id, id, name, role, created_at) values (${team}, ${team}, 'Sam', 'rep', ${at})`.execute(
    db,
  );
  await sql`insert into flags (team_id, id, member_id, device_id, kind, prospect_key, state, received_at, due_at, seq, flag, facts)
    values (${team}, ${team}, ${team}, ${team}, 'wrong-tier', 'x', 'open', ${at}, ${at}, 7, '{}', '[]')`.execute(db);
  await opened.value.close();
  // The newest program opens it as if nothing were.
  const store = await createStore({ place });
  const { rows } = await sql<{ version: number }>`select version from spec_moves order by seq`.execute(store.db);
  expect(rows.map(({ version }) => version)).toEqual([1, 2]);
  const flags = await sql<{ state: string; claimed_by: null }>`select state, claimed_by from flags`.execute(store.db);
  expect(flags.rows).toEqual([{ state: 'open', claimed_by: null }]);
  await store.close();
  await remove();
});
