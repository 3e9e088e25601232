import type { Migration } from '../database/migrate.ts';

/** How often a name was taken from under a version. Its content hash does not hold the names, so that browsers which keep the version
 * need another sign that their copy is to be fetched anew. */
export const revisedSpecs: Migration = {
  name: '0008-revised-specs',
  statements: [
    'alter table specs add column revised integer not null default 0',
    'set local role icp_lens_keeper',
    `update specs set revised = 1 where document::jsonb -> 'signatures' @> '[{"name": "erased"}]'`,
    'reset role',
  ],
};
