import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Endpoint } from '#wire/endpoint.ts';
import { type EndpointName, endpoints } from '#wire/endpoints.ts';
import type { Team } from '#wire/team.ts';
import { type Role, roles } from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { ask, type Caller } from './team.ts';

/** Who may do what, written down by hand: r = rep, m = marketer, o = revops, a = admin, * = no token needed. */
const table: { readonly [Name in EndpointName]: string } = {
  health: '*',
  ready: '*',
  metrics: '*',
  openApi: '*',
  join: '*',
  invitation: '*',
  refresh: '*',
  me: 'rmoa',
  spec: 'rmoa',
  clues: 'rmoa',
  saveClues: 'oa',
  publish: 'oa',
  events: 'rmoa',
  changes: 'rmoa',
  queue: 'moa',
  review: 'oa',
  claim: 'oa',
  merge: 'oa',
  papers: 'moa',
  paper: 'moa',
  savePaper: 'moa',
  removePaper: 'moa',
  signatures: 'rmoa',
  sign: 'moa',
  versions: 'rmoa',
  version: 'rmoa',
  inForce: 'oa',
  accounts: 'moa',
  writeAccounts: 'moa',
  accountBucket: 'rmoa',
  known: 'moa',
  numbers: 'rmoa',
  team: 'moa',
  settings: 'a',
  invite: 'oa',
  endInvite: 'oa',
  member: 'a',
  removeMember: 'a',
  signOutMember: 'oa',
  endDevice: 'rmoa',
  beginSignIn: '*',
  endSignIn: '*',
  setProvider: 'a',
  hooks: 'a',
  addHook: 'a',
  endHook: 'a',
  exportPerson: 'a',
  erasePerson: 'a',
  audit: 'oa',
};
const letterOf: { readonly [R in Role]: string } = { rep: 'r', marketer: 'm', revops: 'o', admin: 'a' };

describe.each(databases)('roles on $kind', ({ make }) => {
  const test = storeFor(make);
  let callers: Record<Role, Caller>;
  beforeAll(async () => {
    const team = await test.team();
    const entries = await Promise.all(roles.map(async (role) => [role, await team.join(role)] as const));
    callers = Object.fromEntries(entries) as Record<Role, Caller>;
  });

  const pathOf = (path: string) =>
    path
      .replaceAll('{version}', '1')
      .replaceAll('{prefix}', 'ab')
      .replaceAll(/\{\w+\}/g, v7());

  it.each(Object.entries(table) as [EndpointName, string][])('%s is for %s', async (name, who) => {
    const { method, path, body }: Endpoint = endpoints[name];
    const nobody = await ask<unknown>(test.fetch, method, pathOf(path), body ? {} : undefined);
    expect(nobody.status === 401).toBe(who !== '*');
    for (const role of roles) {
      // An empty body is never valid: nothing is changed, and who may not is told so before what is wrong.
      const answer = await callers[role].ask<unknown>(method, pathOf(path), body ? {} : undefined);
      expect(answer.status === 403 && JSON.stringify(answer.body).includes('"forbidden"'), role).toBe(
        who !== '*' && !who.includes(letterOf[role]),
      );
    }
  });

  it('lets nobody invite or become what only an administrator gives', async () => {
    const invite = (caller: Caller, role: Role) =>
      caller.post<unknown>('/v1/invites', { id: v7(), role, uses: 1, days: 1 });
    expect((await invite(callers.revops, 'admin')).status).toBe(403);
    expect((await invite(callers.revops, 'revops')).status).toBe(200);
    expect((await invite(callers.admin, 'admin')).status).toBe(200);
  });

  it('makes nobody another’s invite by its id', async () => {
    const id = v7();
    const invite = (caller: Caller) =>
      caller.post<{ code: string }>('/v1/invites', { id, role: 'rep', uses: 1, days: 1 });
    const first = await invite(callers.admin);
    expect((await invite(callers.revops)).status).toBe(409);
    const again = await invite(callers.admin);
    const join = (code: string) => ask<unknown>(test.fetch, 'POST', '/v1/join', { code, name: 'x', device: 'x' });
    expect([(await join(first.body.code)).status, (await join(again.body.code)).status]).toEqual([403, 200]);
  });

  it('leaves an administrator when two take the role from each other', async () => {
    for (let n = 0; n < 5; n++) {
      const team = await test.team();
      const admins = [await team.join('admin'), await team.join('admin')] as const;
      const demote = (by: Caller, { joined }: Caller) =>
        by.ask<unknown>('PUT', `/v1/members/${joined.member.id}`, { role: 'rep' });
      await Promise.all([demote(admins[0], admins[1]), demote(admins[1], admins[0])]);
      const roles = await Promise.all(
        admins.map(async (one) => (await one.get<{ member: { role: Role } }>('/v1/me')).body.member.role),
      );
      expect(roles).toContain('admin');
    }
  });

  it('keeps the last administrator, and applies a new role at once', async () => {
    const { admin, marketer } = callers;
    const setRole = (id: string, role: Role) => admin.ask<unknown>('PUT', `/v1/members/${id}`, { role });
    expect((await setRole(admin.joined.member.id, 'rep')).status).toBe(409);
    expect((await admin.ask<unknown>('DELETE', `/v1/members/${admin.joined.member.id}`)).status).toBe(409);
    expect((await marketer.get<unknown>('/v1/audit')).status).toBe(403);
    expect((await setRole(marketer.joined.member.id, 'revops')).status).toBe(200);
    expect((await marketer.get<unknown>('/v1/audit')).status).toBe(200);
    expect((await admin.ask<unknown>('DELETE', `/v1/members/${marketer.joined.member.id}`)).status).toBe(200);
    expect((await marketer.get<unknown>('/v1/me')).status).toBe(401);
    expect((await marketer.post<unknown>('/v1/events', { events: [{ id: v7() }] })).status).toBe(401);
  });

  it('keeps the last administrator, whose erasure waits for another one', async () => {
    const team = await test.team();
    const boss = await team.join('admin');
    const erase = async () => (await boss.post<unknown>('/v1/privacy/erase', { member: boss.joined.member.id })).status;
    expect([await erase(), (await boss.get<unknown>('/v1/me')).status]).toEqual([409, 200]);
    await team.join('admin');
    expect([await erase(), (await boss.get<unknown>('/v1/me')).status]).toEqual([200, 401]);
  });

  it('takes no invite of somebody who has left or may not give it any more', async () => {
    const team = await test.team();
    const [boss, revops, leaver] = [await team.join('admin'), await team.join('revops'), await team.join('admin')];
    const invite = async (from: Caller, role: Role) =>
      (await from.post<{ code: string }>('/v1/invites', { id: v7(), role, uses: 5, days: 5 })).body.code;
    const joins = async (code: string) =>
      (await ask<unknown>(test.fetch, 'POST', '/v1/join', { code, name: 'x', device: 'x' })).status;
    const idOf = ({ joined }: Caller) => joined.member.id;
    const [asAdmin, asRep] = [await invite(leaver, 'admin'), await invite(leaver, 'rep')];
    const kept = await invite(boss, 'admin');
    expect((await boss.ask<unknown>('PUT', `/v1/members/${idOf(leaver)}`, { role: 'revops' })).status).toBe(200);
    expect([await joins(asAdmin), await joins(asRep)]).toEqual([403, 200]);
    expect((await boss.ask<unknown>('PUT', `/v1/members/${idOf(leaver)}`, { role: 'marketer' })).status).toBe(200);
    expect(await joins(asRep)).toBe(403);
    const [before, other] = [await invite(revops, 'rep'), await invite(revops, 'marketer')];
    expect((await boss.ask<unknown>('DELETE', `/v1/members/${idOf(revops)}`)).status).toBe(200);
    expect([await joins(before), await joins(other), await joins(kept)]).toEqual([403, 403, 200]);
    const last = await team.join('revops');
    const after = await invite(last, 'rep');
    expect((await boss.post<unknown>('/v1/privacy/erase', { member: idOf(last) })).status).toBe(200);
    expect(await joins(after)).toBe(403);
  });

  it('lets a rep sign out own devices only', async () => {
    const { rep, admin } = callers;
    const { members } = (await admin.get<{ members: { id: string; devices: { id: string }[] }[] }>('/v1/team')).body;
    const deviceOf = (caller: Caller) => members.find(({ id }) => id === caller.joined.member.id)?.devices[0]?.id;
    expect((await rep.ask<unknown>('DELETE', `/v1/devices/${deviceOf(admin)}`)).status).toBe(404);
    expect((await rep.ask<unknown>('DELETE', `/v1/devices/${deviceOf(rep)}`)).status).toBe(200);
    expect((await rep.get<unknown>('/v1/me')).status).toBe(401);
  });

  it('lets RevOps sign out one device of anybody but an administrator', async () => {
    const team = await test.team();
    const [boss, revops, rep] = [await team.join('admin'), await team.join('revops'), await team.join('rep')];
    const { members } = (await boss.get<Team>('/v1/team')).body;
    const end = (by: Caller, whose: Caller) => {
      const device = members.find(({ id }) => id === whose.joined.member.id)?.devices[0]?.id;
      return by.ask<unknown>('DELETE', `/v1/devices/${device}`);
    };
    expect([(await end(revops, boss)).status, (await end(revops, rep)).status]).toEqual([404, 200]);
    expect([(await boss.get<unknown>('/v1/me')).status, (await rep.get<unknown>('/v1/me')).status]).toEqual([200, 401]);
    expect((await end(revops, revops)).status).toBe(200);
  });
});
