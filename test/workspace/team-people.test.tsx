// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { TeamRoom } from '#components/workspace/team-room.tsx';
import type { Team } from '#wire/team.ts';
import { createWorkspace } from '#workspace/workspace.ts';
import { fakeStore, memberId } from './fake-store.ts';
import { fakeMemory, fakeWorld, settled } from './fake-world.ts';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

/** The room of the team as an administrator sees it. */
async function asAdmin(members: Team['members'] = []) {
  const store = fakeStore(null);
  store.team.members = members;
  const workspace = createWorkspace(fakeWorld(store, fakeMemory(), 'admin'));
  const doing = (what: () => void) =>
    act(async () => {
      what();
      await settled();
    });
  await doing(() => {
    render(<TeamRoom workspace={workspace} />, place);
    void workspace.team.loadTeam();
  });
  return { store, doing };
}

describe('how many people an invite lets in, and for how long', () => {
  const people = ['How many people', 500, 'uses'] as const;
  const days = ['For how many days', 90, 'days'] as const;
  it.each([
    ...['ten', '1,000', '501', ''].map((words) => [...people, words] as const),
    ...['a week', '1.5', '91', '0'].map((words) => [...days, words] as const),
  ])(
    'is asked for again where "%s" (up to %s, %s) was "%s", and no invite is made',
    async (asked, most, part, words) => {
      const { store, doing } = await asAdmin();
      const label = [...place.querySelectorAll('label')].find((one) => one.textContent === asked);
      const input = label?.control as HTMLInputElement;
      await doing(() => {
        input.value = words;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await doing(() => input.form?.requestSubmit());
      expect(place.querySelector('[role=alert]')?.textContent).toContain(`Write a whole number from 1 to ${most}.`);
      expect(store.asked.some(({ path }) => path === '/v1/invites')).toBe(false);
      await doing(() => {
        input.value = '20';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await doing(() => input.form?.requestSubmit());
      expect(store.asked.find(({ path }) => path === '/v1/invites')?.ask.body).toMatchObject({
        [part]: 20,
      });
    },
  );
});

describe('the role of a member', () => {
  it('can be chosen for everybody but oneself', async () => {
    const since = { joinedAt: '2026-05-04T09:00:00Z', removedAt: null, devices: [] };
    await asAdmin([
      { id: memberId, name: 'Ada', role: 'admin', ...since },
      { id: '01a2009e-2394-742f-9d78-baf149cd0c07', name: 'Sam', role: 'rep', ...since },
    ]);
    const choices = [...place.querySelectorAll('.member select')].map((one) => one.getAttribute('aria-label'));
    expect(choices).toEqual(['Role of Sam']);
    expect(place.textContent).toContain('Ada');
  });
});
