// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { VersionList } from '#components/workspace/version-list.tsx';
import { atTheDraft, spec } from './at-the-draft.ts';

it('each version says what was written about it as it was published', async () => {
  const { drafts, world, workspace } = await atTheDraft();
  await drafts.fromInForce();
  await world.pass(5_000);
  await drafts.sign('sales');
  await drafts.sign('marketing');
  expect(await drafts.publish('Larger companies, as agreed in May.')).toBe(true);
  await act(() => render(<VersionList workspace={workspace} />, document.body));
  const cards = [...document.querySelectorAll('.versions .card')].map((card) => card.textContent);
  expect(cards[0]).toContain(`Version ${spec.version + 1}`);
  expect(cards[0]).toContain('Larger companies, as agreed in May.');
});
