import type { Migration } from '../database/migrate.ts';
import { teamTable } from './team-table.ts';

/** What the workspace works on: papers, signatures, which version is in force, accounts; claims and merges of flags. */
export const workspace: Migration = {
  name: '0002-workspace',
  statements: [
    ...teamTable('papers', [
      'team_id uuid not null references teams',
      'id text not null',
      'kind text not null',
      'title text not null',
      'rev bigint not null',
      'save uuid not null',
      'body text not null',
      'by text not null',
      'at timestamptz not null',
      'primary key (team_id, id)',
    ]),
    ...teamTable('signatures', [
      'team_id uuid not null',
      'id uuid not null',
      'member_id uuid not null',
      'name text not null',
      'side text not null',
      'content_hash text not null',
      'at timestamptz not null',
      'primary key (team_id, id)',
      'unique (team_id, content_hash, member_id)',
    ]),
    ...teamTable('spec_moves', [
      'team_id uuid not null references teams',
      'id uuid not null',
      'spec_id text not null',
      // Null: retired, no spec is in force.
      'version bigint',
      'why text',
      'member_id uuid',
      'at timestamptz not null',
      'seq bigint not null',
      'primary key (team_id, id)',
    ]),
    'create index spec_moves_last on spec_moves (team_id, seq desc)',
    // Versions that were published before there were moves: each was in force from then on. Row-level security holds for
    // the owner too, so this is done as the role that sees every team.
    'set local role icp_lens_keeper',
    `insert into spec_moves (team_id, id, spec_id, version, member_id, at, seq)
       select team_id, gen_random_uuid(), spec_id, version, published_by, published_at, seq from specs`,
    'reset role',
    ...teamTable('accounts', [
      'team_id uuid not null references teams',
      'domain text not null',
      'domain_hash text not null',
      'name text not null',
      'tier text',
      'owner text',
      `facts jsonb not null default '{}'`,
      'changed_at timestamptz not null',
      'primary key (team_id, domain)',
    ]),
    'create index accounts_by_hash on accounts (team_id, domain_hash text_pattern_ops)',
    'alter table flags add column claimed_by uuid, add column merged_into uuid, add column back_at timestamptz',
    'create index flags_of_prospect on flags (team_id, prospect_key, received_at desc)',
    'create index flags_merged on flags (team_id, merged_into) where merged_into is not null',
    'create index flags_coming_back on flags (team_id, back_at) where back_at is not null',
    'alter table reviews add column until date, add column exception boolean not null default false',
    'alter table devices add column seen_at timestamptz',
    'create index counts_by_time on counts (team_id, received_at)',
    'create index flags_by_time on flags (team_id, received_at)',
  ],
};
