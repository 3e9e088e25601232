import type { Migration } from '../database/migrate.ts';

/** Whom an invite lets in again: its code makes one more browser of that member, and no new member. */
export const boundInvites: Migration = {
  name: '0009-bound-invites',
  statements: [
    'alter table invites add column member_id uuid',
    'alter table invites add foreign key (team_id, member_id) references members (team_id, id)',
  ],
};
