import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JoinAnswer, RefreshAnswer } from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { ask, Caller, flagEvent, type TestTeam } from './team.ts';

describe.each(databases)('tokens on $kind', ({ make }) => {
  const test = storeFor(make);
  let team: TestTeam;
  beforeAll(async () => {
    team = await test.team();
  });

  const joinRenewing = async () => {
    const body = { code: team.codes.rep, name: 'Sam', device: 'Laptop', renews: true };
    return (await ask<Required<JoinAnswer>>(test.fetch, 'POST', '/v1/join', body)).body;
  };
  const renew = (refresh: string) => ask<RefreshAnswer>(test.fetch, 'POST', '/v1/refresh', { refresh });
  const works = async (token: string) =>
    (await ask<unknown>(test.fetch, 'GET', '/v1/me', undefined, { authorization: `Bearer ${token}` })).status === 200;

  it('last an hour where they are renewed, and follow each other', async () => {
    const joined = await joinRenewing();
    expect(new Date(joined.expiresAt).getTime() - test.clock.now().getTime()).toBe(3_600_000);
    expect(await works(joined.token)).toBe(true);
    expect(await works(joined.refresh)).toBe(false);
    // Remembered or not, to the second.
    test.clock.pass(1 - 5 / 3600);
    expect(await works(joined.token)).toBe(true);
    test.clock.pass(6 / 3600);
    expect(await works(joined.token)).toBe(false);
    const second = await renew(joined.refresh);
    expect(second.status).toBe(200);
    expect(await works(second.body.token)).toBe(true);
    const third = await renew(second.body.refresh);
    expect([await works(second.body.token), await works(third.body.token)]).toEqual([false, true]);
  });

  it('give the same pair again when the answer was lost', async () => {
    const { refresh } = await joinRenewing();
    const first = await renew(refresh);
    test.clock.pass(5);
    expect((await renew(refresh)).body).toEqual(first.body);
    const [one, two] = await Promise.all([renew(first.body.refresh), renew(first.body.refresh)]);
    expect(one.body).toEqual(two.body);
    expect(await works(one.body.token)).toBe(true);
    // A second worker that was a moment late is no thief.
    test.clock.pass(20 / 3600);
    expect((await renew(first.body.refresh)).body).toEqual(one.body);
  });

  it('sign the device out when a spent one comes again', async () => {
    const { token, refresh } = await joinRenewing();
    expect(await works(token)).toBe(true);
    const second = (await renew(refresh)).body;
    expect(await works(second.token)).toBe(true);
    test.clock.pass(0.1);
    expect((await renew(refresh)).status).toBe(401);
    expect(await works(second.token)).toBe(false);
    expect((await renew(second.refresh)).status).toBe(401);
    const admin = await team.join('admin');
    const { entries } = (await admin.get<{ entries: { action: string }[] }>('/v1/audit')).body;
    expect(entries.map(({ action }) => action)).toContain('device.token-reused');
  });

  it('know one from long ago, too', async () => {
    const { refresh } = await joinRenewing();
    const second = (await renew(refresh)).body;
    const third = (await renew(second.refresh)).body;
    expect((await renew(refresh)).status).toBe(401);
    expect(await works(third.token)).toBe(false);
    for (const wrong of ['icr.x', third.token, `${third.refresh.slice(0, -3)}AAA`])
      expect((await renew(wrong)).status).toBe(401);
  });

  it('are nowhere in the database', async () => {
    const joined = await joinRenewing();
    await new Caller(test.fetch, joined).post('/v1/events', { events: [flagEvent()] });
    for (const table of ['devices', 'invites', 'audit', 'events', 'spent_refreshes']) {
      const { rows } = await sql<{
        all: string;
      }>`select coalesce(string_agg(t::text, ''), '') as all from ${sql.table(table)} t`.execute(test.store.db);
      for (const secret of [joined.token, joined.refresh, team.codes.rep])
        for (const part of [secret, secret.split('.').at(-1) as string]) expect(rows[0]?.all).not.toContain(part);
    }
  });

  it('stay good while they are used, where the browser does not renew', async () => {
    const rep = await team.join('rep');
    for (let n = 0; n < 3; n++) {
      test.clock.pass(29 * 24);
      expect(await works(rep.joined.token)).toBe(true);
    }
    test.clock.pass(31 * 24);
    expect(await works(rep.joined.token)).toBe(false);
  });
});
