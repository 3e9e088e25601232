// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { DraftSigning } from '#components/workspace/draft-signing.tsx';
import { contentHash } from '#core/content-hash.ts';
import { atTheDraft } from './at-the-draft.ts';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

/** The page on which Robin Vale signs and publishes the next version. */
async function atTheNames() {
  const at = await atTheDraft();
  const { drafts, world, workspace, store } = at;
  await drafts.fromInForce();
  await world.pass(5_000);
  const draw = () =>
    act(async () => {
      const read = drafts.checked.value?.spec;
      if (read) render(<DraftSigning workspace={workspace} spec={read} />, place);
      await world.pass(100);
    });
  const button = (name: string) => [...place.querySelectorAll('button')].find((one) => one.textContent?.includes(name));
  /** Somebody else of the team signs. */
  const signs = (name: string, side: 'sales' | 'marketing') => {
    const hash = contentHash(drafts.checked.value!.spec!);
    store.signatures.push({ name, side, at: '2026-11-20T09:00:00.000Z', contentHash: hash, mine: false });
  };
  return { ...at, draw, button, signs };
}

describe('the names under a draft', () => {
  it('are told apart where two of the team have one name', async () => {
    const { draw, button, signs, drafts } = await atTheNames();
    signs('Robin Vale', 'sales');
    await draw();
    await draw();
    expect(place.textContent).toContain('Robin Vale');
    expect(button('Sign')).toBeDefined();
    expect(drafts.missing.value).toEqual([{ side: 'marketing', more: 1 }]);
  });

  it('are counted as people, as the store does', async () => {
    const { draw, signs, drafts, store, workspace } = await atTheNames();
    store.team = { ...store.team, settings: { ...store.team.settings, signatures: { sales: 2, marketing: 0 } } };
    signs('Alex Kim', 'sales');
    signs('Alex Kim', 'sales');
    await workspace.drafts.enter();
    await draw();
    expect(drafts.missing.value).toEqual([]);
  });
});

it('a version that says it holds from a later day is told to hold at once, and can be made to say so', async () => {
  const { draw, button, drafts, world } = await atTheNames();
  await draw();
  expect(place.textContent).not.toContain('in force at once');
  drafts.set(['effectiveFrom'], '2027-01-04');
  await world.pass(5_000);
  await draw();
  expect(place.textContent).toContain('in force at once');
  await act(() => button('Say today')?.click());
  await world.pass(5_000);
  expect(drafts.checked.value?.spec?.effectiveFrom).toBe('2026-11-20');
});
