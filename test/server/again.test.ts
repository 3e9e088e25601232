import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Team } from '#wire/team.ts';
import type { ChangesAnswer, JoinAnswer, Role } from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { aFlag, ask, Caller, flagEvent, type TestTeam } from './team.ts';

/** A member whose browser is gone comes back as who they were. */
describe.each(databases)('let in again, on $kind', ({ make }) => {
  const test = storeFor(make);
  let team: TestTeam;
  let admin: Caller;
  let revops: Caller;
  beforeAll(async () => {
    team = await test.team();
    [admin, revops] = [await team.join('admin'), await team.join('revops')];
  });

  const idOf = (caller: Caller) => caller.joined.member.id;
  const invite = (by: Caller, whom: string, more: object = {}) =>
    by.post<{ code: string }>('/v1/invites', { id: v7(), role: 'rep', uses: 1, days: 3, member: whom, ...more });
  const join = (code: string, name = 'Somebody') =>
    ask<JoinAnswer>(test.fetch, 'POST', '/v1/join', { code, name, device: 'New laptop' });
  const codeFor = async (by: Caller, whom: string) => (await invite(by, whom)).body.code;
  const setRole = (whom: string, role: Role) => admin.ask<unknown>('PUT', `/v1/members/${whom}`, { role });

  it('they are the same member, and what they flagged comes to the new browser with its answer', async () => {
    const sam = await team.join('rep', 'Sam');
    const [answered, open] = [aFlag({ note: 'They are 40.' }), aFlag()];
    await sam.post('/v1/events', { events: [flagEvent(answered), flagEvent(open)] });
    const review = { id: v7(), decision: 'accepted', words: 'Right you are.', changed: null };
    await admin.post(`/v1/flags/${answered.id}/review`, review);
    const back = (await join(await codeFor(revops, idOf(sam)), 'Sam on a new laptop')).body;
    expect(back.member).toEqual(sam.joined.member);
    const again = new Caller(test.fetch, back);
    const heard = (await again.get<ChangesAnswer>('/v1/changes')).body;
    expect(heard.flags).toMatchObject([
      { id: open.id, state: 'open', flag: { kind: 'wrong-tier', prospect: open.prospect } },
      { id: answered.id, state: 'answered', review: { words: 'Right you are.' }, flag: { note: 'They are 40.' } },
    ]);
    // The browser that raised them has them.
    const first = (await sam.get<ChangesAnswer>('/v1/changes')).body;
    expect(first.flags.map(({ flag }) => flag)).toEqual([undefined, undefined]);
    const { members } = (await admin.get<Team>('/v1/team')).body;
    expect(members.find(({ id }) => id === idOf(sam))?.devices.map(({ name }) => name)).toEqual(['Test', 'New laptop']);
    expect(members.filter(({ name }) => name.startsWith('Sam'))).toHaveLength(1);
    const log = (await admin.get<{ entries: { action: string }[] }>('/v1/audit')).body.entries;
    expect(log.slice(0, 2).map(({ action }) => action)).toEqual(['member.returned', 'invite.made']);
  });

  it('their flags come in pages that a browser can take, and none is left out', async () => {
    const sam = await team.join('rep', 'Sam');
    const fact = aFlag().facts[0];
    if (!fact) throw new Error('a flag has a fact');
    const facts = Array.from({ length: 300 }, (_, n) => ({
      ...fact,
      name: `crm.fields.${n}`,
      value: 'x'.repeat(1_000),
    }));
    const flags = Array.from({ length: 12 }, () => aFlag({ facts }));
    for (const flag of flags) await sam.post('/v1/events', { events: [flagEvent(flag)] });
    const again = new Caller(test.fetch, (await join(await codeFor(admin, idOf(sam)))).body);
    const pages: ChangesAnswer[] = [];
    do {
      const since = pages.at(-1)?.cursor;
      pages.push((await again.get<ChangesAnswer>(`/v1/changes${since ? `?since=${since}` : ''}`)).body);
    } while (pages.at(-1)?.more);
    expect(pages.length).toBeGreaterThan(1);
    expect(Math.max(...pages.map((page) => JSON.stringify(page).length))).toBeLessThan(3_000_000);
    expect(pages.flatMap((page) => page.flags.map(({ id }) => id)).sort()).toEqual(flags.map(({ id }) => id).sort());
  });

  it('the invite is for one use, whatever was asked for, and the team sees for whom it is', async () => {
    const sam = await team.join('rep', 'Sam');
    const { code } = (await invite(admin, idOf(sam), { uses: 20, role: 'admin' })).body;
    const { invites } = (await admin.get<Team>('/v1/team')).body;
    expect(invites.at(-1)).toMatchObject({ member: idOf(sam), role: 'rep', usesLeft: 1 });
    expect([(await join(code)).status, (await join(code)).status]).toEqual([200, 403]);
  });

  it('nobody comes back who was removed, and a new role ends what was made for the old one', async () => {
    const [gone, risen, erased] = [await team.join('rep'), await team.join('rep'), await team.join('rep')];
    const codes = [];
    for (const one of [gone, risen, erased]) codes.push(await codeFor(revops, idOf(one)));
    await admin.ask<unknown>('DELETE', `/v1/members/${idOf(gone)}`);
    await setRole(idOf(risen), 'admin');
    await admin.post<unknown>('/v1/privacy/erase', { member: idOf(erased) });
    for (const code of codes) expect((await join(code)).status).toBe(403);
    expect((await invite(admin, idOf(gone))).status).toBe(404);
    expect((await invite(admin, v7())).status).toBe(404);
    const { invites } = (await admin.get<Team>('/v1/team')).body;
    expect(invites.filter(({ member }) => [gone, risen, erased].some((one) => idOf(one) === member))).toEqual([]);
  });

  it('only an administrator lets an administrator in again, and no invite outlives who may give it', async () => {
    const [boss, sam] = [await team.join('admin'), await team.join('rep')];
    expect((await invite(revops, idOf(boss))).status).toBe(403);
    expect((await invite(sam, idOf(sam))).status).toBe(403);
    const helper = await team.join('admin');
    const code = await codeFor(helper, idOf(boss));
    await setRole(idOf(helper), 'revops');
    expect((await join(code)).status).toBe(403);
    const [before, after] = [await codeFor(helper, idOf(sam)), await codeFor(admin, idOf(boss))];
    await setRole(idOf(helper), 'rep');
    expect([(await join(before)).status, (await join(after)).body.member.role]).toEqual([403, 'admin']);
  });

  it('who is removed while they come back is not let in', async () => {
    for (let n = 0; n < 5; n++) {
      const sam = await team.join('rep');
      const code = await codeFor(admin, idOf(sam));
      const [joined] = await Promise.all([join(code), admin.ask<unknown>('DELETE', `/v1/members/${idOf(sam)}`)]);
      const { members } = (await admin.get<Team>('/v1/team')).body;
      const devices = members.find(({ id }) => id === idOf(sam))?.devices ?? [];
      expect(devices.filter(({ revokedAt }) => revokedAt === null)).toEqual([]);
      if (joined.status === 200) expect((await new Caller(test.fetch, joined.body).get('/v1/me')).status).toBe(401);
    }
  });

  it('another team’s member cannot be named', async () => {
    const other = await test.team('Other');
    const theirs = await other.join('rep');
    expect((await invite(admin, idOf(theirs))).status).toBe(404);
  });
});
