import { sql } from 'kysely';
import type { TeamTransaction } from './database/team.ts';
import { oneSpelling } from './erasures.ts';

/** Where a team's flags name somebody that pages told of. */

/** Every way in which the flags of a team write this person's name. Databases differ in what they hold for a capital letter or a
 * space, so they are compared here, as `personHash` does. */
export async function spellingsOf(tx: TeamTransaction, teamId: string, person: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select flag -> 'prospect' ->> 'person' as name from flags where team_id = ${teamId} and flag -> 'prospect' ->> 'person' is not null
    union select f ->> 'value' from flags, jsonb_array_elements(facts) as f
      where team_id = ${teamId} and f ->> 'name' = 'person.name' and jsonb_typeof(f -> 'value') = 'string'`.execute(tx);
  const wanted = oneSpelling(person);
  return rows.map(({ name }) => name).filter((name) => oneSpelling(name) === wanted);
}

/** Which flags speak of this person: raised about them, or holding a fact that is their name. */
export const namesPerson = (spellings: readonly string[]) => {
  const list = sql`(select jsonb_array_elements_text(${JSON.stringify(spellings)}::jsonb))`;
  return sql<boolean>`(flag -> 'prospect' ->> 'person' in ${list}
    or exists (select from jsonb_array_elements(facts) as f where f ->> 'name' = 'person.name' and f ->> 'value' in ${list}))`;
};

/** Which answers these flags got: written for one of them, now or before it came back to the queue, or given together with that of a flag which
 * it was merged into. */
export const answersTo = (teamId: string, flags: readonly string[]) => {
  const list = sql`(select jsonb_array_elements_text(${JSON.stringify(flags)}::jsonb)::uuid)`;
  return sql<boolean>`(reviews.flag_id in ${list}
    or reviews.id in (select review_id from flags where team_id = ${teamId} and id in ${list}))`;
};
