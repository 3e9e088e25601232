import type { Migration } from '../database/migrate.ts';
import { teamTable } from './team-table.ts';

/** Sign-in by a team's own OpenID provider. */
export const signIn: Migration = {
  name: '0005-sign-in',
  statements: [
    ...teamTable('providers', [
      'team_id uuid primary key references teams',
      'issuer text not null',
      'client_id text not null',
      'client_secret text not null',
      'email_domains jsonb not null',
      'role text not null',
    ]),
    ...teamTable('sign_ins', [
      'team_id uuid not null references teams',
      'state_hash text not null',
      'nonce text not null',
      'verifier text not null',
      'ends_at timestamptz not null',
      'primary key (team_id, state_hash)',
    ]),
    'alter table members add column subject text',
    'create unique index members_by_subject on members (team_id, subject) where subject is not null and removed_at is null',
    'alter table invites add column subject text',
  ],
};
