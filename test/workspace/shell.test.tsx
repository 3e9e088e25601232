// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Shell } from '#components/workspace/shell.tsx';
import { atTheDraft } from './at-the-draft.ts';

it('each room has a title of its own', async () => {
  const { workspace } = await atTheDraft();
  const titles: string[] = [];
  for (const room of ['spec', 'queue', 'team']) {
    workspace.go(`#/${room}`);
    await act(() => render(<Shell workspace={workspace}>{null}</Shell>, document.body));
    titles.push(document.title);
  }
  expect(titles).toEqual(['Spec', 'Review queue', 'Team'].map((room) => `${room} · ICP Lens workspace`));
});
