import { sql } from 'kysely';
import type { TeamTransaction } from './database/team.ts';
import { dueAt } from './due.ts';
import { peopleIn, personHash } from './erasures.ts';
import type { Arrival, Decided, There } from './event-decide.ts';

/** The writer's two questions to the database, each one statement however many events there are. */

export interface Found extends There {
  /** The devices among those that sent that may still write. */
  readonly devices: readonly string[];
  readonly reviewHours: number;
  /** Of the people that these flags name: those who were erased, by their hash, and when. */
  readonly erased: Readonly<Record<string, string>> | null;
  readonly settings: Record<string, unknown>;
}

/** What is there already of everything that these arrivals speak of. */
export async function lookFor(tx: TeamTransaction, teamId: string, arrivals: readonly Arrival[]): Promise<Found> {
  const events = JSON.stringify(arrivals.map(({ event }) => event.id));
  const flags = JSON.stringify(arrivals.flatMap(({ event }) => flagIdOf(event) ?? []));
  const devices = JSON.stringify([...new Set(arrivals.map(({ deviceId }) => deviceId))]);
  const people = JSON.stringify(
    arrivals.flatMap(({ event }) =>
      event.type === 'flag' ? peopleIn(event.flag).map((name) => personHash(teamId, name)) : [],
    ),
  );
  const ids = (json: string) => sql`any(array(select jsonb_array_elements_text(${json}::jsonb)::uuid))`;
  const found = await sql<Found>`
    select
      review_hours as "reviewHours",
      settings,
      (select coalesce(jsonb_agg(id), '[]') from events where team_id = ${teamId} and id = ${ids(events)}) as events,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'memberId', member_id, 'state', state)), '[]')
         from flags where team_id = ${teamId} and id = ${ids(flags)}) as flags,
      (select coalesce(jsonb_agg(jsonb_build_object('flagId', flag_id, 'memberId', member_id, 'refinement', refinement)
                order by received_at, id), '[]')
         from refinements where team_id = ${teamId} and flag_id = ${ids(flags)}) as waiting,
      (select coalesce(jsonb_agg(d.id), '[]')
         from devices d join members m on m.team_id = d.team_id and m.id = d.member_id
         where d.team_id = ${teamId} and d.id = ${ids(devices)} and d.revoked_at is null and m.removed_at is null) as devices,
      (select jsonb_object_agg(person_hash, at) from erasures where team_id = ${teamId}
           and person_hash = any(array(select jsonb_array_elements_text(${people}::jsonb)))) as erased
    from teams where team_id = ${teamId}`.execute(tx);
  return found.rows[0] as Found;
}

const flagIdOf = (event: Arrival['event']): string | null =>
  event.type === 'flag' ? event.flag.id : event.type === 'count' ? null : event.flagId;

/** Writes what was decided. `seq` is the first of as many sequence numbers as there were arrivals. */
export async function write(
  tx: TeamTransaction,
  teamId: string,
  decided: Decided,
  found: Found,
  seq: number,
  now: Date,
): Promise<void> {
  if (decided.stored.length === 0) return;
  const received = now.toISOString();
  const due = dueAt(now, found.reviewHours, found.settings).toISOString();
  let next = seq;
  const flags = decided.flags.map(({ flag: { facts, ...flag }, memberId, deviceId, state }) => ({
    ...{ id: flag.id, member_id: memberId, device_id: deviceId, kind: flag.kind, reason: flag.reason },
    ...{ prospect_key: flag.prospect.key, state, seq: next++, flag, facts },
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

  await sql`
    with new_events as (
      insert into events (team_id, id, type, received_at)
        select ${teamId}::uuid, id, type, ${received}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as e(id uuid, type text)
    ), new_flags as (
      insert into flags (team_id, id, member_id, device_id, kind, reason, prospect_key, state, received_at, due_at, seq, flag, facts)
        select ${teamId}::uuid, id, member_id, device_id, kind, reason, prospect_key, state,
               ${received}::timestamptz, ${due}::timestamptz, seq, flag, facts
        from jsonb_to_recordset(${JSON.stringify(flags)}::jsonb) as f(id uuid, member_id uuid, device_id uuid, kind text,
          reason text, prospect_key text, state text, seq bigint, flag jsonb, facts jsonb)
    ), new_counts as (
      insert into counts (team_id, id, what, about, about_id, spec_version, received_at)
        select ${teamId}::uuid, id, what, about, about_id, spec_version, ${received}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb)
          as c(id uuid, what text, about text, about_id text, spec_version bigint)
    ), new_said as (
      insert into refinements (team_id, id, flag_id, member_id, refinement, received_at)
        select ${teamId}::uuid, id, flag_id, member_id, nullif(refinement, 'null'), ${received}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(said)}::jsonb)
          as r(id uuid, flag_id uuid, member_id uuid, refinement jsonb)
    )
    update flags set flag = flags.flag || c.patch, state = c.state, seq = c.seq,
        reason = case when c.patch ? 'reason' then c.patch ->> 'reason' else flags.reason end
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as c(id uuid, patch jsonb, state text, seq bigint)
      where flags.team_id = ${teamId} and flags.id = c.id`.execute(tx);
}
