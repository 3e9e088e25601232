import type { Migration } from '../database/migrate.ts';
import { teamTable } from './team-table.ts';

/** Tokens that end, and refresh tokens that are spent once. */
export const refreshTokens: Migration = {
  name: '0003-refresh',
  statements: [
    `alter table devices
       add column expires_at timestamptz,
       add column refresh_hash text,
       add column rotation_key text,
       add column spent_hash text,
       add column spent_at timestamptz,
       add column successor_used boolean not null default false`,
    ...teamTable('spent_refreshes', [
      'team_id uuid not null',
      'hash text not null',
      'device_id uuid not null',
      'at timestamptz not null',
      'primary key (team_id, hash)',
    ]),
    'create index devices_by_refresh on devices (team_id, refresh_hash)',
  ],
};
