import type { Statement } from './database/at-once.ts';
import { peopleIn, personHash } from './erasures.ts';
import type { Arrival, Decided, There } from './event-decide.ts';

/** What the writer asks the database before it writes: each is one statement, however many events there are. */

/** How long the team takes to answer a flag. */
export interface Pace {
  readonly reviewHours: number;
  readonly settings: Record<string, unknown>;
}

export interface Found extends There, Pace {
  /** The devices among those that sent that may still write. */
  readonly devices: readonly string[];
  /** Of the people that these flags name: those who were erased, by their hash, and when. */
  readonly erased: Readonly<Record<string, string>> | null;
}

/** Takes the team's next numbers. Until the transaction ends no other change of this team can take one. */
export const takeNumbers = (teamId: string, count: number): Statement => ({
  name: 'take-numbers',
  text: 'update team_sequence set last = last + $2::int where team_id = $1::uuid',
  values: [teamId, count],
});

/** Each id is looked up by itself, whatever the planner believes of a table that was empty a moment ago: with `any` it skips
 * through an index of due times, with a plain join it reads the whole team. `limit` is what keeps it from that. */
const of = (table: string, key: string, parameter: string, most = 1) =>
  `jsonb_array_elements_text(${parameter}::jsonb) as asked(id) cross join lateral
         (select * from ${table} where team_id = $1::uuid and ${table}.${key} = asked.id::uuid limit ${most}) ${table}`;
const look = `
  select
    review_hours as "reviewHours",
    settings,
    (select coalesce(jsonb_agg(events.id), '[]') from ${of('events', 'id', '$2')}) as events,
    (select coalesce(jsonb_agg(jsonb_build_object('id', flags.id, 'memberId', member_id, 'state', state, 'erasedAt', erased_at)), '[]')
       from ${of('flags', 'id', '$3')}) as flags,
    (select coalesce(jsonb_agg(jsonb_build_object('flagId', flag_id, 'memberId', member_id, 'refinement', refinement)
              order by received_at, refinements.id), '[]')
       from ${of('refinements', 'flag_id', '$3', 1000)}) as waiting,
    (select coalesce(jsonb_agg(d.id), '[]')
       from devices d join members m on m.team_id = d.team_id and m.id = d.member_id
       where d.team_id = $1::uuid and d.id = any(array(select jsonb_array_elements_text($4::jsonb)::uuid))
         and d.revoked_at is null and m.removed_at is null) as devices,
    (select jsonb_object_agg(person_hash, at) from erasures where team_id = $1::uuid
         and person_hash = any(array(select jsonb_array_elements_text($5::jsonb)))) as erased
  from teams where team_id = $1::uuid`;

/** What is there already of everything that these arrivals speak of: one row. */
export function lookFor(teamId: string, arrivals: readonly Arrival[]): Statement {
  const events = arrivals.map(({ event }) => event.id);
  const flags = arrivals.flatMap(({ event }) => flagIdOf(event) ?? []);
  const lists = [events, flags, devicesOf(arrivals), peopleOf(teamId, arrivals)];
  return { text: look, values: [teamId, ...lists.map((list) => JSON.stringify(list))] };
}

/** Whoever sent these, each once. */
export const devicesOf = (arrivals: readonly Arrival[]): string[] => [
  ...new Set(arrivals.map(({ deviceId }) => deviceId)),
];

/** The people that these flags name, by their hashes. */
export const peopleOf = (teamId: string, arrivals: readonly Arrival[]): string[] =>
  arrivals.flatMap(({ event }) =>
    event.type === 'flag' ? peopleIn(event.flag).map((name) => personHash(teamId, name)) : [],
  );

const flagIdOf = (event: Arrival['event']): string | null =>
  event.type === 'flag' ? event.flag.id : event.type === 'count' ? null : event.flagId;

/** Takes the notes from what was said early about flags that arrive without their person. */
export const withoutNotes = (teamId: string, { flags }: Decided): Statement => ({
  text: `update refinements set refinement = refinement - 'note' where team_id = $1::uuid and refinement is not null
    and flag_id = any(array(select jsonb_array_elements_text($2::jsonb)::uuid))`,
  values: [teamId, JSON.stringify(flags.flatMap(({ flag, erasedAt }) => (erasedAt ? [flag.id] : [])))],
});

/** Lets go of the open flags that were to be answered together with one of these, which were taken back: each waits for its own answer
 * again, under a new number. A row for each. */
export const freeMerged = (teamId: string, withdrawn: readonly string[]): Statement => ({
  text: `
  with freed as materialized (
    select id, row_number() over (order by id) as place, count(*) over () as of from flags where team_id = $1::uuid and state = 'open'
      and merged_into = any(array(select jsonb_array_elements_text($2::jsonb)::uuid))
  ), numbers as (
    update team_sequence set last = last + (select count(*) from freed) where team_id = $1::uuid returning last
  )
  update flags set merged_into = null, seq = last - of + place from freed, numbers
    where flags.team_id = $1::uuid and flags.id = freed.id returning flags.id`,
  values: [teamId, JSON.stringify(withdrawn)],
});
