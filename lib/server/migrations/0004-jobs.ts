import type { Migration } from '../database/migrate.ts';
import { teamTable } from './team-table.ts';

/** What the store does by itself: notices to a team's own addresses, and what became of each. */
export const jobs: Migration = {
  name: '0004-jobs',
  statements: [
    ...teamTable('hooks', [
      'team_id uuid not null references teams',
      'id uuid not null',
      'url text not null',
      'format text not null',
      'secret text not null',
      'made_at timestamptz not null',
      'ended_at timestamptz',
      'primary key (team_id, id)',
    ]),
    ...teamTable('notices', [
      'team_id uuid not null',
      'id uuid not null',
      'hook_id uuid not null',
      'flag_id uuid not null',
      // new, due-soon or overdue: each is said once for each time that a flag is due.
      'what text not null',
      'due_at timestamptz not null',
      'made_at timestamptz not null',
      'tries integer not null default 0',
      'next_at timestamptz',
      'sent_at timestamptz',
      'trouble text',
      'primary key (team_id, id)',
      'unique (team_id, hook_id, flag_id, what, due_at)',
      'foreign key (team_id, hook_id) references hooks (team_id, id)',
    ]),
    'create index notices_to_send on notices (team_id, next_at) where next_at is not null',
    ...teamTable('erasures', [
      'team_id uuid not null references teams',
      'person_hash text not null',
      'at timestamptz not null',
      'primary key (team_id, person_hash)',
    ]),
    'alter table flags add column erased_at timestamptz',
    'create index events_received on events (team_id, received_at)',
  ],
};
