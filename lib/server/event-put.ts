import type { Statement } from './database/at-once.ts';
import { Texts } from './database/texts.ts';
import { dueAt } from './due.ts';
import type { Arrival, Decided, NewFlag } from './event-decide.ts';
import { devicesOf, type Pace, peopleOf } from './event-rows.ts';

/** What the writer writes: one statement, however many events there are. Its numbers were taken before, in the same transaction: as
 * many as there are arrivals, and then those of flags that were let go. */

/** What was decided; null where there is nothing to write. `taken`: how many numbers this transaction took. */
export function put(teamId: string, decided: Decided, pace: Pace, taken: number, now: Date): Statement | null {
  if (decided.stored.length === 0) return null;
  return { name: 'put', text: always, values: valuesOf(teamId, decided, pace, taken, now) };
}

/** What was decided without a look at the database. Writes all of it and answers one row where that was right: nobody was erased, no
 * device revoked, nothing said early about these flags, and the team takes as long as it did. Else it writes nothing and gives no row. An
 * event or a flag that is there already fails it. */
export function putUnseen(
  teamId: string,
  arrivals: readonly Arrival[],
  decided: Decided,
  pace: Pace,
  now: Date,
): Statement {
  const values = valuesOf(teamId, decided, pace, arrivals.length, now);
  const devices = devicesOf(arrivals);
  const { reviewHours, settings } = pace;
  const guards = [new Texts(devices), devices.length, new Texts(peopleOf(teamId, arrivals)), reviewHours];
  return { name: 'put-unseen', text: ifUnseen, values: [...values, ...guards, JSON.stringify(settings)] };
}

function valuesOf(teamId: string, decided: Decided, pace: Pace, taken: number, now: Date): readonly unknown[] {
  const { stored, flags } = decided;
  const of = (take: (flag: NewFlag) => string | null) => new Texts(flags.map(take));
  let next = flags.length;
  const changed = decided.changed.map(({ id, patch, state }) => ({ id, patch, state, place: next++ }));
  const said = stored.flatMap(({ event, memberId }) => {
    if (event.type !== 'refine' && event.type !== 'withdraw') return [];
    const refinement = event.type === 'refine' ? event.refinement : null;
    return [{ id: event.id, flag_id: event.flagId, member_id: memberId, refinement }];
  });
  const counts = stored.flatMap(({ event }) =>
    event.type === 'count'
      ? [{ ...event, about_id: event.aboutId, spec_version: event.specVersion, type: undefined }]
      : [],
  );
  return [
    teamId,
    now.toISOString(),
    dueAt(now, pace.reviewHours, pace.settings).toISOString(),
    taken,
    new Texts(stored.map(({ event }) => event.id)),
    new Texts(stored.map(({ event }) => event.type)),
    of(({ flag }) => flag.id),
    of(({ memberId }) => memberId),
    of(({ deviceId }) => deviceId),
    of(({ flag }) => flag.kind),
    of(({ flag }) => flag.reason),
    of(({ flag }) => flag.prospect.key),
    of(({ state }) => state),
    of(({ erasedAt }) => erasedAt),
    of(({ flag }) => JSON.stringify({ ...flag, facts: undefined })),
    of(({ flag }) => JSON.stringify(flag.facts)),
    ...[counts, said, changed].map((list) => JSON.stringify(list)),
  ];
}

const putIf = (guard: string) => `
  with wanted as materialized (${guard}), numbers as materialized (
    select last - $4::int as before from team_sequence, wanted where team_id = $1::uuid
  ), new_events as (
    insert into events (team_id, id, type, received_at)
      select $1::uuid, e.id::uuid, e.type, $2::timestamptz from numbers, unnest($5::text[], $6::text[]) as e(id, type)
  ), new_flags as (
    insert into flags (team_id, id, member_id, device_id, kind, reason, prospect_key, state, received_at, due_at, seq, flag, facts, erased_at)
      select $1::uuid, f.id::uuid, member_id::uuid, device_id::uuid, kind, reason, prospect_key, state, $2::timestamptz, $3::timestamptz,
        before + place, flag::jsonb, facts::jsonb, erased_at::timestamptz
      from numbers, unnest($7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[],
        $15::text[], $16::text[]) with ordinality
        as f(id, member_id, device_id, kind, reason, prospect_key, state, erased_at, flag, facts, place)
  ), new_counts as (
    insert into counts (team_id, id, what, about, about_id, spec_version, received_at)
      select $1::uuid, id, what, about, about_id, spec_version, $2::timestamptz
      from numbers, jsonb_to_recordset($17::jsonb) as c(id uuid, what text, about text, about_id text, spec_version bigint)
  ), new_said as (
    insert into refinements (team_id, id, flag_id, member_id, refinement, received_at)
      select $1::uuid, id, flag_id, member_id, nullif(refinement, 'null'), $2::timestamptz
      from numbers, jsonb_to_recordset($18::jsonb) as r(id uuid, flag_id uuid, member_id uuid, refinement jsonb)
  ), changed_flags as (
    update flags set flag = flags.flag || c.patch, state = c.state, seq = before + 1 + c.place,
        reason = case when c.patch ? 'reason' then c.patch ->> 'reason' else flags.reason end
      from numbers, jsonb_to_recordset($19::jsonb) as c(id uuid, patch jsonb, state text, place bigint)
      where flags.team_id = $1::uuid and flags.id = c.id
  )
  select before from numbers`;

const always = putIf('select');
const ifUnseen = putIf(`select where
    (select count(*) from devices d join members m on m.team_id = d.team_id and m.id = d.member_id
      where d.team_id = $1::uuid and d.id = any($20::text[]::uuid[]) and d.revoked_at is null and m.removed_at is null) = $21::int
    and not exists (select from erasures where team_id = $1::uuid and person_hash = any($22::text[]))
    and exists (select from teams where team_id = $1::uuid and review_hours = $23::float8 and settings = $24::jsonb)
    and not exists (select from refinements where team_id = $1::uuid and flag_id = any($7::text[]::uuid[]))`);
