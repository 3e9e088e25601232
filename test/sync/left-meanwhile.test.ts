import { expect, it } from 'vitest';
import { paths } from '#wire/paths.ts';
import { account, type Device } from './device.ts';
import { joined } from './joined.ts';
import type { ModelStore } from './model-store.ts';

/** What the seller does while this question to the store is under way. */
function during(store: ModelStore, path: string, act: () => Promise<unknown>): void {
  const answer = store.answer.bind(store);
  let isDone = false;
  store.answer = async (request) => {
    const said = await answer(request);
    if (new URL(request.url).pathname === path && !isDone) {
      isDone = true;
      await act();
    }
    return said;
  };
}

const other = { ...account, teamId: 'team-2', team: 'Globex', memberId: 'member-9', token: 'other' };
const body = { status: 'published', version: 7 };
const gave = async ({ keep }: Device) => [await keep.get('spec'), await keep.get('clues'), await keep.get('cursor')];

it.each([paths.changes, paths.spec, paths.clues])(
  'nothing of a team is kept that was left while %s was asked',
  async (path) => {
    const { store, device } = await joined();
    store.spec = { id: 'spec', version: 7, hash: 'sha256-7', body };
    store.clues = { hash: 'sha256-c', body: { clues: [] } };
    during(store, path, () => device.keep.leave());
    await device.sync.round('now');
    expect(await device.keep.get('team')).toBeNull();
    expect(await gave(device)).toEqual([null, null, null]);
    expect(await device.sync.standing()).toMatchObject({ state: 'idle', note: null });
  },
);

it('the next team begins without what the last one said', async () => {
  const { store, device } = await joined();
  store.spec = { id: 'spec', version: 7, hash: 'sha256-7', body };
  during(store, paths.changes, () => device.keep.join(other));
  await device.sync.round('now');
  expect(await device.keep.get('team')).toEqual(other);
  expect(await gave(device)).toEqual([null, null, null]);
});

it('who joins the same team as another member begins anew', async () => {
  const { store, device } = await joined();
  const somebody = { ...account, token: 'other', memberId: 'member-9' };
  during(store, paths.changes, () => device.keep.join(somebody));
  await device.sync.round('now');
  expect(await device.keep.get('cursor')).toBeNull();
});

it('a token that is renewed meanwhile changes nothing', async () => {
  const { store, device } = await joined();
  store.spec = { id: 'spec', version: 7, hash: 'sha256-7', body };
  during(store, paths.changes, () => device.keep.amend(account.token, { token: 'token-1' }));
  await device.sync.round('now');
  expect(await device.keep.get('cursor')).not.toBeNull();
});
