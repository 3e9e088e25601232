import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { TeamRoom } from '#components/workspace/team-room.tsx';
import type { Team } from '#wire/team.ts';
import { createWorkspace } from '#workspace/workspace.ts';
import { fakeStore } from './fake-store.ts';
import { fakeMemory, fakeWorld, settled } from './fake-world.ts';

/** Where the room of the team stands in a test's document; emptied after each test. */
export const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

/** The room of the team as an administrator sees it. */
export async function asAdmin(members: Team['members'] = [], invites: Team['invites'] = []) {
  const store = fakeStore(null);
  store.team.members = members;
  store.team.invites = invites;
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
  return {
    store,
    workspace,
    doing,
    field: (label: string) =>
      [...place.querySelectorAll('label')].find((one) => one.textContent === label)?.control as HTMLInputElement,
    /** Puts words into a field, as typing does. */
    type: (input: HTMLInputElement, words: string) =>
      doing(() => {
        input.value = words;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}
