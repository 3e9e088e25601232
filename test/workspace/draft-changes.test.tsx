// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { DraftChanges } from '#components/workspace/draft-changes.tsx';
import type { Spec } from '#core/spec.ts';
import { atTheDraft, spec } from './at-the-draft.ts';

it('another order alone is told, also of the committee, who have no names', async () => {
  const { workspace } = await atTheDraft();
  const [seat, other, ...seats] = spec.profile.committee;
  const draft: Spec = { ...spec, profile: { ...spec.profile, committee: [other!, seat!, ...seats] } };
  await act(() => render(<DraftChanges workspace={workspace} spec={draft} />, document.body));
  expect(document.querySelectorAll('.change')).toHaveLength(1);
  expect(document.querySelector('.change dt')?.textContent).toBe('Order');
  const now = document.querySelector('.change ins')?.textContent ?? '';
  expect(now.indexOf(other!.titles[0]!)).toBeLessThan(now.indexOf(seat!.titles[0]!));
  expect(now).not.toContain(`${seat!.role}: `);
});

it('a change is told in the words of the forms, not in ids', async () => {
  const { workspace } = await atTheDraft();
  const [criterion, ...criteria] = spec.profile.criteria;
  const [seat, ...seats] = spec.profile.committee;
  const [objection, ...objections] = spec.objections;
  const [channel, ...channels] = spec.channels;
  const draft: Spec = {
    ...spec,
    profile: {
      ...spec.profile,
      criteria: [{ ...criterion!, kind: criterion!.kind === 'core' ? 'supporting' : 'core' }, ...criteria],
      committee: [{ ...seat!, cares: ['Price alone'] }, ...seats],
    },
    objections: [
      { ...objection!, verifyBy: '2027-03-31', relatedCriteria: [criterion!.id], personas: ['technical'] },
      ...objections,
    ],
    channels: [{ ...channel!, what: channel!.what === 'trusts' ? 'looks' : 'trusts' }, ...channels],
  };
  await act(() => render(<DraftChanges workspace={workspace} spec={draft} />, document.body));
  const values = [...document.querySelectorAll('.change ins, .change del')].map((one) => one.textContent ?? '');
  const said = (words: string) => values.some((value) => value.endsWith(words));
  expect([said('Mar\u00a031,\u00a02027') || said('Mar 31, 2027'), said('2027-03-31')]).toEqual([true, false]);
  expect(said(criterion!.label)).toBe(true);
  for (const id of [criterion!.id, 'technical', 'trusts', 'looks']) expect(said(` ${id}`), id).toBe(false);
  const names = [...document.querySelectorAll('.change b')].map((one) => one.textContent);
  expect(names).not.toContain(`${seat!.role}: ${seat!.titles[0]}`);
});
