// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { ok } from '#core/result.ts';
import { fakeWorld } from '../panel/fake-world.ts';
import { prospectOf, shownOf } from '../panel/fixtures.ts';
import { staged } from './stage.tsx';

/** The cursor stays where it was when what it pressed is gone. */

const isAt = (css: string) => vi.waitFor(() => expect(document.activeElement?.matches(css)).toBe(true));

it('comes to what stands where a site was offered', async () => {
  const site = { pattern: 'https://nordlicht.example/*', label: 'nordlicht.example', granted: false };
  const { named, press } = await staged(fakeWorld(shownOf({ site })));
  named('Not now').focus();
  await press(named('Not now'));
  await isAt('.section');
  expect(document.activeElement?.textContent).toMatch(/^Checklist/);
});

it('comes to the two answers when an objection was heard, and presses neither', async () => {
  const fake = fakeWorld(shownOf({ settings: { counts: true } }), { 'count:add': () => ok(null) });
  const { named, press } = await staged(fake);
  named('Heard it').focus();
  await press(named('Heard it'));
  await isAt('fieldset.acts');
  expect(document.activeElement?.querySelectorAll('button')).toHaveLength(2);
});

it('stays with the questions when one of them is answered', async () => {
  const fake = fakeWorld(shownOf({ prospect: prospectOf([]) }));
  const { place, press, type, all, tell } = await staged(fake);
  await press(all('.next .disclosure-button')[0] as HTMLElement);
  const field = all('.next input')[0] as HTMLElement;
  expect(document.activeElement).toBe(field);
  await type(field, '300');
  await tell({ prospect: shownOf().prospect });
  expect(place.contains(field)).toBe(false);
  await isAt('.next');
});

it('is left alone where somebody has moved on', async () => {
  const site = { pattern: 'https://nordlicht.example/*', label: 'nordlicht.example', granted: false };
  const { named, press, tell } = await staged(fakeWorld(shownOf({ site })));
  named('Not now').focus();
  named('Search the objections').focus();
  await press(named('Not now'));
  await tell({ prospect: prospectOf([]) });
  await new Promise((done) => setTimeout(done, 300));
  expect(document.activeElement).toBe(named('Search the objections'));
});
