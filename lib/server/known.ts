import { sql } from 'kysely';
import { isPersonFact } from '#core/facts.ts';
import type { SentFact } from '#core/flags.ts';
import { asTeam } from './database/team.ts';
import type { Handler } from './http/route.ts';

/** The newest facts per prospect that flags brought, without those about a person: for the impact of a new spec. */
export const known: Handler<'known'> = async ({ store, session, query }) => {
  const { rows } = await asTeam(store.db, session.teamId, (tx) =>
    sql<{ key: string; name: string; at: Date; facts: SentFact[] }>`
      select distinct on (prospect_key) prospect_key as key, flag -> 'prospect' ->> 'name' as name, received_at as at, facts
      from flags where team_id = ${session.teamId} and prospect_key > ${query.after ?? ''}
      order by prospect_key, received_at desc limit ${query.limit + 1}`.execute(tx),
  );
  const shown = rows.slice(0, query.limit);
  const prospects = shown.map(({ key, name, at, facts }) => ({
    ...{ key, name, at: at.toISOString() },
    facts: facts.filter((fact) => !isPersonFact(fact.name)),
  }));
  return { ok: true, value: { prospects, next: rows.length > shown.length ? (shown.at(-1)?.key ?? null) : null } };
};
