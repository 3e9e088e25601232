import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { asTeam } from '#server/database/team.ts';
import { auditAnswer, type Team } from '#wire/team.ts';
import type { JoinAnswer } from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { ask, Caller, flagEvent, type TestTeam } from './team.ts';

/** A laptop is lost: its owner is signed out everywhere, and stays in the team. */
describe.each(databases)('somebody signed out everywhere on $kind', ({ make }) => {
  const test = storeFor(make);
  let team: TestTeam;
  let revops: Caller;
  let rep: Caller;
  beforeEach(async () => {
    team = await test.team();
    revops = await team.join('revops', 'Robin Ops');
    rep = await team.join('rep', 'Sam Rep');
  });

  const signOut = (by: Caller, { joined }: Caller) =>
    by.ask<{ devices: number; signsIn: boolean }>('DELETE', `/v1/members/${joined.member.id}/devices`);
  const enters = async (who: Caller) => (await who.get<unknown>('/v1/me')).status;
  const wayBack = async (whose: Caller) =>
    (
      await revops.post<{ code: string }>('/v1/invites', {
        ...{ id: v7(), role: 'rep', uses: 1, days: 3, member: whose.joined.member.id },
      })
    ).body.code;
  const join = (code: string, renews = false) =>
    ask<JoinAnswer>(test.fetch, 'POST', '/v1/join', { code, name: 'x', device: 'Laptop', renews });
  const logged = async () =>
    auditAnswer
      .parse((await revops.get<unknown>('/v1/audit')).body)
      .entries.filter(({ action }) => action === 'member.signed-out');

  it('is out on every device at once, may not renew, and no way back that was open is left', async () => {
    const laptop = (await join(await wayBack(rep), true)).body;
    const open = await wayBack(rep);
    expect((await signOut(revops, rep)).body).toEqual({ devices: 2, signsIn: false });
    expect([await enters(rep), await enters(new Caller(test.fetch, laptop))]).toEqual([401, 401]);
    expect((await rep.post<unknown>('/v1/events', { events: [flagEvent()] })).status).toBe(401);
    const renewed = await ask<unknown>(test.fetch, 'POST', '/v1/refresh', { refresh: laptop.refresh });
    expect([renewed.status, (await join(open)).status]).toEqual([401, 403]);
    const back = (await join(await wayBack(rep))).body;
    expect(back.member).toEqual(rep.joined.member);
    expect(await enters(new Caller(test.fetch, back))).toBe(200);
  });

  it('is logged once, with the number of devices; the second time there is nothing to do', async () => {
    expect((await signOut(revops, rep)).body.devices).toBe(1);
    expect((await signOut(revops, rep)).body.devices).toBe(0);
    expect(await logged()).toMatchObject([{ by: 'Robin Ops', about: rep.joined.member.id, detail: { devices: 1 } }]);
  });

  it('is not signed out by those who may not, and an administrator by another one alone', async () => {
    const [marketer, boss, other] = [await team.join('marketer'), await team.join('admin'), await team.join('admin')];
    for (const by of [rep, marketer]) expect((await signOut(by, revops)).status).toBe(403);
    expect((await signOut(rep, rep)).status).toBe(403);
    expect((await signOut(revops, boss)).status).toBe(403);
    expect([await enters(revops), await enters(boss)]).toEqual([200, 200]);
    expect((await signOut(other, boss)).body.devices).toBe(1);
    expect(await enters(boss)).toBe(401);
  });

  it('stays in on the device that asks', async () => {
    const phone = new Caller(test.fetch, (await join(await wayBack(revops))).body);
    expect((await signOut(phone, revops)).body.devices).toBe(1);
    expect([await enters(phone), await enters(revops)]).toEqual([200, 401]);
  });

  it('is nobody of another team, and nobody who has left', async () => {
    const elsewhere = await test.team('Elsewhere');
    const [theirs, boss] = [await elsewhere.join('rep'), await team.join('admin')];
    expect([(await signOut(revops, theirs)).status, await enters(theirs)]).toEqual([404, 200]);
    await boss.ask('DELETE', `/v1/members/${rep.joined.member.id}`);
    expect((await signOut(revops, rep)).status).toBe(404);
  });

  it('is out, too, on a device that joins in the same moment', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const code = await wayBack(rep);
      const [joined] = await Promise.all([join(code), signOut(revops, rep)]);
      const { members } = (await revops.get<Team>('/v1/team')).body;
      const devices = members.find(({ id }) => id === rep.joined.member.id)?.devices ?? [];
      expect([joined.status === 200 || joined.status === 403, devices.every((one) => one.revokedAt)]).toEqual([
        true,
        true,
      ]);
    }
  });

  it('comes back by the team’s sign-in, where there is one: the answer says so, and a code that was under way ends', async () => {
    const provider = { issuer: 'https://id.example', clientId: 'a', clientSecret: 'b', emailDomains: ['acme.example'] };
    await asTeam(test.store.db, team.id, (tx) =>
      tx
        .insertInto('providers')
        .values({
          ...{ team_id: team.id, issuer: provider.issuer, client_id: 'a', client_secret: 'b', role: 'rep' },
          email_domains: JSON.stringify(provider.emailDomains),
        })
        .execute(),
    );
    expect((await signOut(revops, rep)).body.signsIn).toBe(false);
    const subject = `${provider.issuer} sam`;
    await asTeam(test.store.db, team.id, (tx) =>
      tx.updateTable('members').set({ subject }).where('id', '=', rep.joined.member.id).execute(),
    );
    const code = await wayBack(rep);
    await asTeam(test.store.db, team.id, (tx) =>
      tx.updateTable('invites').set({ subject, member_id: null }).where('member_id', 'is not', null).execute(),
    );
    expect((await signOut(revops, rep)).body).toEqual({ devices: 0, signsIn: true });
    expect((await join(code)).status).toBe(403);
  });
});
