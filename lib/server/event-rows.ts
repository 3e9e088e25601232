import type { Statement } from './database/at-once.ts';
import { dueAt } from './due.ts';
import { peopleIn, personHash } from './erasures.ts';
import type { Arrival, Decided, There } from './event-decide.ts';

/** What the writer says to the database: each is one statement, however many events there are. */

export interface Found extends There {
  /** The devices among those that sent that may still write. */
  readonly devices: readonly string[];
  readonly reviewHours: number;
  /** Of the people that these flags name: those who were erased, by their hash, and when. */
  readonly erased: Readonly<Record<string, string>> | null;
  readonly settings: Record<string, unknown>;
}

/** Takes the team's next numbers. Until the transaction ends no other change of this team can take one. */
export const takeNumbers = (teamId: string, count: number): Statement => ({
  text: 'update team_sequence set last = last + $2::int where team_id = $1::uuid returning last',
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
  const devices = [...new Set(arrivals.map(({ deviceId }) => deviceId))];
  const people = arrivals.flatMap(({ event }) =>
    event.type === 'flag' ? peopleIn(event.flag).map((name) => personHash(teamId, name)) : [],
  );
  return { text: look, values: [teamId, ...[events, flags, devices, people].map((list) => JSON.stringify(list))] };
}

const flagIdOf = (event: Arrival['event']): string | null =>
  event.type === 'flag' ? event.flag.id : event.type === 'count' ? null : event.flagId;

/** Takes the notes from what was said early about flags that arrive without their person. */
export const withoutNotes = (teamId: string, { flags }: Decided): Statement => ({
  text: `update refinements set refinement = refinement - 'note' where team_id = $1::uuid and refinement is not null
    and flag_id = any(array(select jsonb_array_elements_text($2::jsonb)::uuid))`,
  values: [teamId, JSON.stringify(flags.flatMap(({ flag, erasedAt }) => (erasedAt ? [flag.id] : [])))],
});

/** Writes what was decided; null where there is nothing to write. `seq` is the first of as many sequence numbers as there were
 * arrivals. */
export function write(teamId: string, decided: Decided, found: Found, seq: number, now: Date): Statement | null {
  if (decided.stored.length === 0) return null;
  const received = now.toISOString();
  const due = dueAt(now, found.reviewHours, found.settings).toISOString();
  let next = seq;
  const flags = decided.flags.map(({ flag: { facts, ...flag }, memberId, deviceId, state, erasedAt }) => ({
    ...{ id: flag.id, member_id: memberId, device_id: deviceId, kind: flag.kind, reason: flag.reason },
    ...{ prospect_key: flag.prospect.key, state, seq: next++, flag, facts, erased_at: erasedAt },
  }));
  const changed = decided.changed.map(({ id, patch, state }) => ({ id, patch, state, seq: next++ }));
  const said = decided.stored.flatMap(({ event, memberId }) => {
    if (event.type !== 'refine' && event.type !== 'withdraw') return [];
    const refinement = event.type === 'refine' ? event.refinement : null;
    return [{ id: event.id, flag_id: event.flagId, member_id: memberId, refinement }];
  });
  const counts = decided.stored.flatMap(({ event }) =>
    event.type === 'count'
      ? [{ ...event, about_id: event.aboutId, spec_version: event.specVersion, type: undefined }]
      : [],
  );
  const events = decided.stored.map(({ event }) => ({ id: event.id, type: event.type }));

  const lists = [events, flags, counts, said, changed].map((list) => JSON.stringify(list));
  return { text: put, values: [teamId, received, due, ...lists] };
}

const put = `
  with new_events as (
    insert into events (team_id, id, type, received_at)
      select $1::uuid, id, type, $2::timestamptz from jsonb_to_recordset($4::jsonb) as e(id uuid, type text)
  ), new_flags as (
    insert into flags (team_id, id, member_id, device_id, kind, reason, prospect_key, state, received_at, due_at, seq, flag, facts, erased_at)
      select $1::uuid, id, member_id, device_id, kind, reason, prospect_key, state, $2::timestamptz, $3::timestamptz, seq, flag, facts, erased_at
      from jsonb_to_recordset($5::jsonb) as f(id uuid, member_id uuid, device_id uuid, kind text,
        reason text, prospect_key text, state text, seq bigint, flag jsonb, facts jsonb, erased_at timestamptz)
  ), new_counts as (
    insert into counts (team_id, id, what, about, about_id, spec_version, received_at)
      select $1::uuid, id, what, about, about_id, spec_version, $2::timestamptz
      from jsonb_to_recordset($6::jsonb) as c(id uuid, what text, about text, about_id text, spec_version bigint)
  ), new_said as (
    insert into refinements (team_id, id, flag_id, member_id, refinement, received_at)
      select $1::uuid, id, flag_id, member_id, nullif(refinement, 'null'), $2::timestamptz
      from jsonb_to_recordset($7::jsonb) as r(id uuid, flag_id uuid, member_id uuid, refinement jsonb)
  )
  update flags set flag = flags.flag || c.patch, state = c.state, seq = c.seq,
      reason = case when c.patch ? 'reason' then c.patch ->> 'reason' else flags.reason end
    from jsonb_to_recordset($8::jsonb) as c(id uuid, patch jsonb, state text, seq bigint)
    where flags.team_id = $1::uuid and flags.id = c.id`;
