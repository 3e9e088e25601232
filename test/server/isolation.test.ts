import { sql } from 'kysely';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '#core/content-hash.ts';
import { asTeam } from '#server/database/team.ts';
import { makeNotices } from '#server/notices.ts';
import type { Endpoint } from '#wire/endpoint.ts';
import { type EndpointName, endpoints } from '#wire/endpoints.ts';
import type { Team } from '#wire/team.ts';
import type { QueueAnswer } from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { aFlag, ask, type Caller, flagEvent, type TestStore, tinySpec } from './team.ts';

/** Everything that one team has, by the kind of its id. */
interface Belongings {
  readonly flagId: string;
  readonly review: string;
  readonly event: string;
  readonly paperId: string;
  readonly member: string;
  readonly device: string;
  readonly invite: string;
  readonly signature: string;
  readonly move: string;
  readonly audit: string;
  readonly hook: string;
}

/** A team with something in every table. */
async function furnish(
  test: TestStore,
  name: string,
): Promise<{ own: Belongings; admin: Caller; rep: Caller; id: string }> {
  const team = await test.team(name);
  const [admin, rep] = [await team.join('admin', `${name} admin`), await team.join('rep', `${name} rep`)];
  const [answered, open] = [
    flagEvent(aFlag({ note: `secret of ${name}` })),
    flagEvent(aFlag({ note: `secret of ${name}` })),
  ];
  const at = open.flag.raisedAt;
  await rep.post('/v1/events', {
    events: [
      answered,
      open,
      { id: v7(), type: 'refine', flagId: open.flag.id, at, refinement: { note: `secret of ${name}` } },
      { id: v7(), type: 'count', what: 'heard', about: 'objection', aboutId: 'price', specVersion: 1, at },
    ],
  });
  const review = v7();
  await admin.post(`/v1/flags/${answered.flag.id}/review`, {
    id: review,
    decision: 'accepted',
    words: `secret of ${name}`,
    changed: null,
  });
  await admin.post(`/v1/flags/${open.flag.id}/claim`, { claimed: true });
  const paperId = `paper-of-${name}`;
  await admin.ask('PUT', `/v1/papers/${paperId}`, {
    save: v7(),
    rev: 0,
    kind: 'draft',
    title: `secret of ${name}`,
    body: {},
  });
  const signature = v7();
  await admin.post('/v1/signatures', { id: signature, contentHash: contentHash(tinySpec()), side: 'sales' });
  const invite = v7();
  await admin.post('/v1/invites', { id: invite, role: 'rep', uses: 3, days: 3 });
  const move = v7();
  await admin.post('/v1/specs/in-force', { id: move, version: 1, why: `secret of ${name}` });
  const row = { domain: `${name}.example`, name: `secret of ${name}`, tier: null, owner: null, facts: {} };
  await admin.post('/v1/accounts', { import: v7(), rows: [row] });
  const hook = v7();
  const secret = `secret of ${name} for signing`;
  await admin.post('/v1/hooks', { id: hook, url: `https://${name}.example/`, format: 'json', secret });
  await makeNotices(test.store, team.id);
  const provider = { issuer: 'https://id.example', clientId: name, clientSecret: `secret of ${name}` };
  await admin.ask('PUT', '/v1/sign-in', { provider: { ...provider, emailDomains: [], role: 'rep' } });
  await asTeam(test.store.db, team.id, (tx) =>
    tx
      .insertInto('sign_ins')
      .values({ team_id: team.id, state_hash: name, nonce: 'n', verifier: 'v', ends_at: new Date('2999-01-01') })
      .execute(),
  );
  await admin.post('/v1/privacy/erase', { person: `Somebody of ${name}` });
  const joining = { code: team.codes.rep, name: `${name} other`, device: 'Phone', renews: true };
  const { refresh } = (await ask<{ refresh: string }>(test.fetch, 'POST', '/v1/join', joining)).body;
  await ask(test.fetch, 'POST', '/v1/refresh', { refresh });
  const clue = { site: 'crm-record', fact: 'crm.stage', by: 'label', words: `secret of ${name}` };
  await admin.ask('PUT', '/v1/clues', { version: 1, clues: [clue] });
  const log = (await admin.get<{ entries: { id: string }[] }>('/v1/audit')).body.entries;
  const members = (await admin.get<Team>('/v1/team')).body.members;
  const device = members[1]?.devices[0]?.id ?? '';
  const own = {
    flagId: open.flag.id,
    review,
    event: open.id,
    paperId,
    member: rep.joined.member.id,
    device,
    invite,
    signature,
    move,
    audit: log[0]?.id ?? '',
    hook,
  };
  for (const id of Object.values(own)) expect(id).not.toBe('');
  return { own, admin, rep, id: team.id };
}

const valid: { readonly [Name in EndpointName]?: (id: string) => unknown } = {
  publish: () => tinySpec({ version: 9 }),
  saveClues: () => ({ version: 9, clues: [] }),
  events: (id) => ({
    events: [
      { id: v7(), type: 'refine', flagId: id, at: '2026-03-02T09:00:00Z', refinement: { note: 'taken over' } },
      { id: v7(), type: 'withdraw', flagId: id, at: '2026-03-02T09:00:00Z' },
      flagEvent(aFlag({ id })),
      { ...flagEvent(), id },
    ],
  }),
  review: (id) => ({ id, decision: 'rejected', words: 'taken over', changed: null }),
  claim: () => ({ claimed: true }),
  merge: (id) => ({ id: v7(), into: id }),
  savePaper: () => ({ save: v7(), rev: 1, kind: 'draft', title: 'taken over', body: {} }),
  sign: (id) => ({ id, contentHash: contentHash(tinySpec()), side: 'marketing' }),
  inForce: (id) => ({ id, version: null, why: 'taken over' }),
  writeAccounts: () => ({
    import: v7(),
    rows: [{ domain: 'one.example', name: 'taken over', tier: null, owner: null, facts: {} }],
  }),
  settings: () => ({ reviewHours: 1, businessHours: true, signatures: { sales: 9, marketing: 9 } }),
  invite: (id) => ({ id, role: 'rep', uses: 1, days: 1 }),
  member: () => ({ role: 'admin' }),
  addHook: (id) => ({ id, url: 'https://two.example/', format: 'slack', secret: 'taken over by the other' }),
  exportPerson: (id) => ({ member: id }),
  erasePerson: (id) => ({ member: id }),
  setProvider: () => ({ provider: null }),
};

describe.each(databases)('two teams on $kind', ({ make }) => {
  const test = storeFor(make);
  let one: Awaited<ReturnType<typeof furnish>>;
  let two: Awaited<ReturnType<typeof furnish>>;

  beforeAll(async () => {
    one = await furnish(test, 'one');
    two = await furnish(test, 'two');
  });

  /** Every row of a team, byte for byte. */
  async function allRowsOf(teamId: string): Promise<Record<string, string>> {
    const { db } = test.store;
    const tables = await sql<{ name: string }>`
      select table_name as name from information_schema.columns where column_name = 'team_id' and table_schema = 'public'`.execute(
      db,
    );
    const rows: Record<string, string> = {};
    for (const { name } of tables.rows) {
      const { rows: found } = await sql<{ all: string }>`
        select coalesce(string_agg(t::text, E'\n' order by t::text), '') as all from ${sql.table(name)} t
        where team_id = ${teamId}`.execute(db);
      rows[name] = found[0]?.all ?? '';
    }
    return rows;
  }

  it('have something in every table, so that there is something to be seen', async () => {
    const rows = await allRowsOf(one.id);
    expect(Object.keys(rows).length).toBeGreaterThan(14);
    expect(Object.entries(rows).filter(([, text]) => text === '')).toEqual([]);
  });

  it('cannot read or write one row of each other: every endpoint, with every id of the other', async () => {
    const before = await allRowsOf(one.id);
    // Questions first: later the second team has things of its own under the same ids.
    const names = (Object.keys(endpoints) as EndpointName[]).sort(
      (a, b) => Number(endpoints[a].method !== 'GET') - Number(endpoints[b].method !== 'GET'),
    );
    let asked = 0;
    for (const name of names) {
      const { method, path, body }: Endpoint = endpoints[name];
      for (const id of Object.values(one.own)) {
        const place = path.replaceAll(/\{\w+\}/g, encodeURIComponent(id));
        const search = method === 'GET' ? `?after=${id}&since=${id}&member=${id}&hash=${id}` : '';
        for (const query of method === 'GET' ? ['', search, `?member=${id}`] : ['']) {
          const answer = await two.admin.ask<unknown>(
            method,
            place + query,
            body ? (valid[name]?.(id) ?? {}) : undefined,
          );
          asked++;
          expect(answer.status, `${name} ${place}${query}`).toBeLessThan(500);
          const words = JSON.stringify(answer.body ?? '');
          expect(words, `${name} ${place}${query}`).not.toContain('secret of one');
          expect(words.includes(one.admin.joined.token) || words.includes('one rep')).toBe(false);
          if (method !== 'GET') continue;
          const echoed = words.replaceAll(id, '');
          for (const other of Object.values(one.own)) expect(echoed, `${name} ${place}`).not.toContain(other);
        }
      }
    }
    expect(asked).toBeGreaterThan(300);
    expect(await allRowsOf(one.id)).toEqual(before);
    // Two things that the other team did to itself on the way must not have hidden the first team's from its own people.
    expect((await one.admin.get<QueueAnswer>('/v1/queue')).body.flags).toHaveLength(1);
  });

  it('knows a token in its own team only', async () => {
    const [kind, , secret] = one.admin.joined.token.split('.');
    const [, team] = two.admin.joined.token.split('.');
    const forged = await one.admin.get<unknown>('/v1/team', {
      authorization: `Bearer ${[kind, team, secret].join('.')}`,
    });
    expect(forged.status).toBe(401);
  });
});
