import { describe, expect, it } from 'vitest';
import type { Team } from '#wire/team.ts';
import { createTeamDesk } from '#workspace/team-desk.ts';
import { fakeStore, memberId } from './fake-store.ts';
import { fakeWorld, settled } from './fake-world.ts';

const sam: Team['members'][number] = {
  ...{ id: memberId, name: 'Sam', role: 'rep', joinedAt: '2026-05-04T09:00:00Z', removedAt: null, devices: [] },
};

describe('the team', () => {
  it('lets a member in again: an invite for them alone, once, shown beside them', async () => {
    const store = fakeStore(null);
    const desk = createTeamDesk(fakeWorld(store), () => {});
    await desk.letIn(sam);
    const asked = store.asked.find(({ path }) => path === '/v1/invites');
    expect(asked?.ask.body).toMatchObject({ member: sam.id, role: 'rep', uses: 1, days: 3 });
    expect(desk.freshInvite.value).toEqual({ code: 'BRIGHT-OTTER-42', role: 'rep', member: sam });
    await desk.invite('marketer', 10, 14);
    expect(desk.freshInvite.value?.member).toBeNull();
  });

  it('says so where no invite could be made, and shows no code', async () => {
    const store = fakeStore(null);
    store.isAway = true;
    const said: string[] = [];
    const desk = createTeamDesk(fakeWorld(store), (words) => void said.push(words));
    await desk.letIn(sam);
    expect([desk.freshInvite.value, said]).toEqual([null, [expect.stringContaining('No invite could be made.')]]);
  });

  it.each([
    [{ devices: 2, signsIn: false }, 'Sam is signed out on 2 devices. A new invite lets them in again.'],
    [
      { devices: 1, signsIn: true },
      'Sam is signed out on 1 device. A new invite lets them in again, and so does the team',
    ],
    [{ devices: 0, signsIn: false }, 'Sam was signed in nowhere any more.'],
  ])('signs a member out everywhere, and says on how many devices: %j', async (answer, words) => {
    const store = fakeStore(null);
    store.signedOut = answer;
    const said: string[] = [];
    const desk = createTeamDesk(fakeWorld(store), (words) => void said.push(words));
    await desk.letIn(sam);
    await desk.signOut(sam);
    expect(store.asked.at(-2)).toEqual({ path: `/v1/members/${sam.id}/devices`, ask: { method: 'DELETE' } });
    expect(said).toEqual([expect.stringContaining(words)]);
    // The way back that was just made has ended with it.
    expect(desk.freshInvite.value).toBeNull();
  });

  it('gives somebody another role, and the one before when that is taken back', async () => {
    const store = fakeStore(null);
    const backs: (() => void)[] = [];
    const desk = createTeamDesk(fakeWorld(store), (_, __, back) => void (back && backs.push(back)));
    await desk.setRole(sam, 'admin');
    const roles = () =>
      store.asked.flatMap(({ path, ask }) =>
        path === `/v1/members/${sam.id}` && ask.method === 'PUT' ? [ask.body] : [],
      );
    expect(roles()).toEqual([{ role: 'admin' }]);
    backs[0]?.();
    await settled();
    expect(roles()).toEqual([{ role: 'admin' }, { role: 'rep' }]);
    // The way back is told of, and is no way back itself.
    expect(backs).toHaveLength(1);
  });

  it('says so where nobody was signed out', async () => {
    const store = fakeStore(null);
    store.isAway = true;
    const said: string[] = [];
    const desk = createTeamDesk(fakeWorld(store), (words) => void said.push(words));
    await desk.signOut(sam);
    expect(said).toEqual(['That did not work. The store cannot be reached; do it again when it is back.']);
  });
});
