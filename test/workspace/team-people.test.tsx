// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { memberId } from './fake-store.ts';
import { asAdmin, place } from './team-room-stage.tsx';

describe('how many people an invite lets in, and for how long', () => {
  const people = ['How many people', 500, 'uses'] as const;
  const days = ['For how many days', 90, 'days'] as const;
  it.each([
    ...['ten', '1,000', '501', ''].map((words) => [...people, words] as const),
    ...['a week', '1.5', '91', '0'].map((words) => [...days, words] as const),
  ])(
    'is asked for again where "%s" (up to %s, %s) was "%s", and no invite is made',
    async (asked, most, part, words) => {
      const { store, doing, field, type } = await asAdmin();
      const input = field(asked);
      await type(input, words);
      await doing(() => input.form?.requestSubmit());
      expect(place.querySelector('[role=alert]')?.textContent).toContain(`Write a whole number from 1 to ${most}.`);
      expect(store.asked.some(({ path }) => path === '/v1/invites')).toBe(false);
      await type(input, '20');
      await doing(() => input.form?.requestSubmit());
      expect(store.asked.find(({ path }) => path === '/v1/invites')?.ask.body).toMatchObject({
        [part]: 20,
      });
    },
  );
});

it('a button to end an invite says which one, also where it is read aloud', async () => {
  const invite = {
    id: memberId,
    role: 'rep',
    usesLeft: 3,
    expiresAt: '2026-12-24T09:00:00Z',
    by: 'Ada',
    member: null,
  } as const;
  await asAdmin([], [invite, { ...invite, id: '01a2009e-2394-742f-9d78-baf149cd0c07', role: 'marketer', usesLeft: 1 }]);
  const names = [...place.querySelectorAll('.card button')].map((one) => one.getAttribute('aria-label'));
  expect(names).toHaveLength(2);
  expect(names[0]).toMatch(/^End: .*3 uses left, until .*24.*, by Ada$/);
  expect(new Set(names).size).toBe(2);
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
