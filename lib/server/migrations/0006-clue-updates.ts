import type { Migration } from '../database/migrate.ts';
import { teamTable } from './team-table.ts';

/** Clue updates: where facts stand on sites that were laid out anew. */
export const clueUpdates: Migration = {
  name: '0006-clue-updates',
  statements: [
    ...teamTable('clue_updates', [
      'team_id uuid primary key references teams',
      'version bigint not null',
      'hash text not null',
      'document text not null',
      'member_id uuid not null',
      'at timestamptz not null',
    ]),
  ],
};
