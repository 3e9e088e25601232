import { hash } from 'node:crypto';
import { sql } from 'kysely';
import { canonicalJson } from '#core/content-hash.ts';
import { asciiHost } from '#core/parse/host-names.ts';
import type { AccountRow } from '#wire/accounts.ts';
import { addAudit } from './audit.ts';
import { asTeam } from './database/team.ts';
import type { Handler } from './http/route.ts';

/** What a bucket is asked by. */
export const domainHash = (domain: string): string => hash('sha256', domain, 'hex');

const columns = ['domain', 'name', 'tier', 'owner', 'facts'] as const;
/** A 256th of some 1.2 million accounts: more than a team can import (a browser asks by two digits). */
const mostInBucket = 5_000;

const within = (words: string): string => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** The team's accounts by domain, a page at a time. */
export const accounts: Handler<'accounts'> = async ({ store, session, query }) => {
  const { teamId } = session;
  const { search } = query;
  const value = await asTeam(store.db, teamId, async (tx) => {
    let asked = tx.selectFrom('accounts').where('team_id', '=', teamId);
    // The database makes small letters of both: some make none of "Ö", and then it is found as it is written.
    if (search)
      asked = asked.where((eb) =>
        eb.or([
          eb('domain', 'like', within(search.toLowerCase())),
          eb('domain', 'like', within(asciiHost(search))),
          eb(sql`lower(name)`, 'like', sql<string>`lower(${within(search)})`),
        ]),
      );
    const { total } = await asked.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
    if (query.after) asked = asked.where('domain', '>', query.after);
    const rows = await asked
      .select(columns)
      .orderBy('domain')
      .limit(query.limit + 1)
      .execute();
    const shown = rows.slice(0, query.limit);
    return {
      accounts: shown,
      total: Number(total),
      next: rows.length > shown.length ? (shown.at(-1)?.domain ?? null) : null,
    };
  });
  return { ok: true, value };
};

/** Writes accounts by domain: of two rows with one domain the later counts, and what is the same is left alone. */
export const writeAccounts: Handler<'writeAccounts'> = async ({ store, session, body }) => {
  const { teamId } = session;
  const byDomain = new Map(body.rows.map((row) => [asciiHost(row.domain), row]));
  const value = await asTeam(store.db, teamId, async (tx) => {
    // Two imports of one team at once would wait for each other's rows in different orders: one after the other.
    await tx.selectFrom('team_sequence').select('last').where('team_id', '=', teamId).forUpdate().execute();
    const there = await tx
      .selectFrom('accounts')
      .select(columns)
      .where('team_id', '=', teamId)
      .where('domain', 'in', [...byDomain.keys()])
      .execute();
    const before = new Map(there.map((row) => [row.domain, canonicalJson(row)]));
    const rows = [...byDomain].map(([domain, row]): AccountRow => ({ ...row, domain }));
    const fresh = rows.filter((row) => before.get(row.domain) !== canonicalJson(row));
    const added = fresh.filter((row) => !before.has(row.domain)).length;
    if (fresh.length) {
      const json = JSON.stringify(fresh.map((row) => ({ ...row, domain_hash: domainHash(row.domain) })));
      await sql`
        insert into accounts (team_id, domain, domain_hash, name, tier, owner, facts, changed_at)
          select ${teamId}::uuid, domain, domain_hash, name, tier, owner, facts, ${store.world.now().toISOString()}::timestamptz
          from jsonb_to_recordset(${json}::jsonb)
            as a(domain text, domain_hash text, name text, tier text, owner text, facts jsonb)
        on conflict (team_id, domain) do update set name = excluded.name, tier = excluded.tier, owner = excluded.owner,
          facts = excluded.facts, changed_at = excluded.changed_at`.execute(tx);
      const counts = { added, changed: fresh.length - added, rows: rows.length };
      await addAudit(tx, store.world, session, 'accounts.written', body.import, counts);
    }
    return { added, changed: fresh.length - added, same: rows.length - fresh.length };
  });
  return { ok: true, value };
};

/** One bucket of accounts by the beginning of their domain's hash. */
export const accountBucket: Handler<'accountBucket'> = async ({ store, session, params }) => {
  const rows = await asTeam(store.db, session.teamId, (tx) =>
    tx
      .selectFrom('accounts')
      .select(columns)
      .where('team_id', '=', session.teamId)
      .where('domain_hash', 'like', `${params.prefix}%`)
      .orderBy('domain')
      .limit(mostInBucket)
      .execute(),
  );
  return { ok: true, value: { prefix: params.prefix, accounts: rows } };
};
