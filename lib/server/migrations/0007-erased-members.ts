import type { Migration } from '../database/migrate.ts';

/** Who was erased, so that their browsers are told to forget their own copies, and not only that they are signed out. */
export const erasedMembers: Migration = {
  name: '0007-erased-members',
  statements: [
    'alter table members add column erased_at timestamptz',
    'set local role icp_lens_keeper',
    "update members set erased_at = removed_at where name = 'erased' and removed_at is not null",
    'reset role',
  ],
};
