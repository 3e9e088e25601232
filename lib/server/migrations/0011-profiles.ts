import type { Migration } from '../database/migrate.ts';

const url = `flag #>> '{prospect,url}'`;
const site = `substring(${url} from '^[a-z]+://[^/?#]*') || '/'`;

/** Addresses of profiles in flags that name nobody: who it was could be read in them, and no erasure by name would find it. */
export const profiles: Migration = {
  name: '0011-profiles',
  statements: [
    'set local role icp_lens_keeper',
    `update flags set
       flag = jsonb_set(flag, '{prospect}', (flag -> 'prospect') || jsonb_build_object('url', ${site}) ||
         case when prospect_key like 'page:%'
           then jsonb_build_object('key', 'page:' || ${site}, 'name', substring(${url} from '^[a-z]+://([^/?#]*)')) else '{}' end),
       prospect_key = case when prospect_key like 'page:%' then 'page:' || ${site} else prospect_key end
     where flag #>> '{prospect,person}' is null
       and not exists (select from jsonb_array_elements(facts) f where f ->> 'name' = 'person.name')
       and ${url} ~* '^https?://([a-z0-9_-]+\\.)*(linkedin\\.com/(in|pub|sales/(lead|people)|(recruiter|talent)/([^/]+/){0,5}profile)|xing\\.com/profile)/'`,
    'reset role',
  ],
};
