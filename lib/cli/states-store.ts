import type { Page } from 'playwright-core';
import { wireHeader, wireVersion } from '#wire/paths.ts';
import { asTeam } from '../server/database/team.ts';
import { createTeamWithSpec } from '../server/teams.ts';
import { joinTeam } from './panel-steps.ts';
import { publishSample, retireSample, sampleTeam } from './publish-sample.ts';
import { type Stage, type States, seen, sync } from './stage.ts';

const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

/** Until it is put back, the worker's memory gives nothing, as in a browser that blocks what extensions keep. */
const memory = {
  shut: `IDBDatabase.prototype.open ??= IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = () => { throw new DOMException('blocked', 'InvalidStateError'); };`,
  open: 'IDBDatabase.prototype.transaction = IDBDatabase.prototype.open;',
};

/** The same for the worker's network: none at all, or a store that wants a newer extension. */
const network = {
  none: `self.asked ??= fetch; fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });`,
  newer: `self.asked ??= fetch; fetch = async () => new Response('{}', { status: 426, headers: { '${wireHeader}': '${wireVersion + 1}' } });`,
  back: 'fetch = self.asked; delete navigator.onLine;',
};

/** Has the panel taken while the worker's network is so, and puts it back. */
async function withNetwork({ browser, tab, panel, shutter }: Stage, name: string, is: string, said: string) {
  await tab.bringToFront();
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(is);
  await sync(panel);
  await seen(panel, said).waitFor();
  await shutter.shoot(panel, name);
  await worker?.evaluate(network.back);
  await panel.locator('.notice.strip .button').first().click();
  await seen(panel, said).waitFor({ state: 'detached' });
}

async function leaveTeam(options: Page): Promise<void> {
  await options.bringToFront();
  await options.reload();
  await options.getByRole('button', { name: /^Leave/ }).click();
  await options.getByRole('button', { name: 'Leave', exact: true }).click();
}

/** What stands between this browser and the team. */
export const storeStates: States = {
  'no-room': async ({ browser, tab, panel, shutter }) => {
    await tab.bringToFront();
    const [worker] = browser.context.serviceWorkers();
    await worker?.evaluate(memory.shut);
    await sync(panel);
    await seen(panel, 'This browser keeps nothing').waitFor();
    await shutter.shoot(panel, 'no-room');
    await worker?.evaluate(memory.open);
    await panel.getByRole('button', { name: 'Try now' }).click();
    await seen(panel, 'This browser keeps nothing').waitFor({ state: 'detached' });
  },
  offline: (stage) => withNetwork(stage, 'offline', network.none, 'You are offline'),
  'update-needed': (stage) => withNetwork(stage, 'update-needed', network.newer, 'ICP Lens needs an update'),
  'past-review': async ({ panel, store, tab, shutter }) => {
    await publishSample(store.store, (spec) => ({ ...spec, reviewBy: day(-3) }));
    await tab.bringToFront();
    await sync(panel);
    await seen(panel, 'The spec is past its review date').waitFor();
    await shutter.shoot(panel, 'past-review');
  },
  retired: async ({ panel, store, tab, shutter }) => {
    await retireSample(store.store);
    await tab.bringToFront();
    await sync(panel);
    await seen(panel, 'This spec was retired').waitFor();
    await shutter.shoot(panel, 'retired');
  },
  'signed-out': async ({ panel, store, shutter }) => {
    const teamId = await sampleTeam(store.store);
    await asTeam(store.store.db, teamId, (tx) =>
      tx.updateTable('devices').set({ revoked_at: new Date() }).where('team_id', '=', teamId).execute(),
    );
    store.store.forget(teamId);
    await sync(panel);
    await seen(panel, 'You are signed out of your team').waitFor();
    await shutter.shoot(panel, 'signed-out');
  },
  'no-spec': async ({ panel, store, options, tab, shutter }) => {
    const { codes } = await createTeamWithSpec(store.store, 'Newcomers', null, { uses: 1, days: 1 });
    await leaveTeam(options);
    await joinTeam(options, { store: store.url, code: codes.rep, name: 'Sam Seller' });
    await tab.bringToFront();
    await seen(panel, 'Your team has not published a spec yet').waitFor();
    await shutter.shoot(panel, 'no-spec');
  },
  erased: async ({ panel, store, options, tab, shutter }) => {
    const { id, codes } = await createTeamWithSpec(store.store, 'Forgetful', null, { uses: 2, days: 1 });
    const join = async () => joinTeam(options, { store: store.url, code: codes.rep, name: 'Sam Seller' });
    await leaveTeam(options);
    await join();
    const at = new Date();
    await asTeam(store.store.db, id, (tx) =>
      tx.updateTable('members').set({ removed_at: at, erased_at: at }).where('team_id', '=', id).execute(),
    );
    store.store.forget(id);
    await tab.bringToFront();
    await sync(panel);
    await seen(panel, 'Forgetful erased what it had about you').waitFor();
    await shutter.shoot(panel, 'erased');
    await options.bringToFront();
    await options.reload();
    await join();
    await tab.bringToFront();
  },
  // As it is for a panel that outlives its extension: every question is turned down.
  updated: async ({ panel, shutter }) => {
    await panel.evaluate(
      `chrome.runtime.asked = chrome.runtime.sendMessage;
       chrome.runtime.sendMessage = () => { throw new Error('Extension context invalidated.'); };`,
    );
    await sync(panel);
    await seen(panel, 'The extension was updated').waitFor();
    await shutter.shoot(panel, 'updated');
    await panel.evaluate('chrome.runtime.sendMessage = chrome.runtime.asked;');
    await panel.getByRole('button', { name: 'Try again' }).click();
    await seen(panel, 'The extension was updated').waitFor({ state: 'detached' });
  },
  'store-unreachable': async ({ panel, store, shutter }) => {
    await store.stop();
    await sync(panel);
    await seen(panel, 'store does not answer').waitFor({ timeout: 30_000 });
    await shutter.shoot(panel, 'store-unreachable');
  },
};
