import type { Migration } from '../database/migrate.ts';

/** Flags that were to be answered together with one that was taken back meanwhile: nobody could answer them. They wait in the queue again,
 * under new numbers. */
export const freedFlags: Migration = {
  name: '0010-freed-flags',
  statements: [
    'set local role icp_lens_keeper',
    `with freed as materialized (
       select team_id, id, row_number() over (partition by team_id order by id) as place, count(*) over (partition by team_id) as of
         from flags where state = 'open' and merged_into is not null and not exists
           (select from flags f where f.team_id = flags.team_id and f.id = flags.merged_into and f.state = 'open')
     ), numbers as (
       update team_sequence set last = last + of from (select distinct team_id, of from freed) f
         where team_sequence.team_id = f.team_id returning team_sequence.team_id, last
     )
     update flags set merged_into = null, seq = last - of + place from freed join numbers using (team_id)
       where flags.team_id = freed.team_id and flags.id = freed.id`,
    'reset role',
  ],
};
