import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wireHeader, wireVersion } from '#wire/paths.ts';
import type { Shutter } from '../../lib/cli/shutter.ts';
import { type Stage, seen } from '../../lib/cli/stage.ts';
import { states } from '../../lib/cli/states.ts';
import { type Serving, serve } from '../../lib/server/serve.ts';
import { preparedFolder } from '../server/prepared-store.ts';
import { faultsIn } from './axe.ts';
import { type Lens, openLens } from './lens.ts';

/** Every state that `npm run screens` shows is reached, and axe finds nothing in it, in both themes at the narrowest width. */
const data = preparedFolder();
const faults: string[] = [];
let lens: Lens;
let store: Serving;
let stage: Stage;
let newer: Server | null = null;

async function look(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  faults.push(...(await faultsIn(page)).map((fault) => `${name}, ${fault}`));
}
const shutter: Shutter = { shoot: look, odd: async () => {}, taken: () => 0 };

beforeAll(async () => {
  store = await serve({ data, sample: true });
  lens = await openLens({ isNew: true });
  const options = await lens.browser.context.newPage();
  await options.goto(`chrome-extension://${lens.browser.id}/options.html`);
  stage = { browser: lens.browser, store, tab: lens.tab, options, panel: lens.panel, shutter };
});
afterAll(async () => {
  newer?.close();
  await lens?.close();
  await store?.stop();
  rmSync(data, { recursive: true, force: true });
});

it.each(Object.entries(states))('%s', async (_name, reach) => {
  faults.length = 0;
  await reach(stage);
  expect(faults).toEqual([]);
});

it('update-needed: the store is newer than the extension', async () => {
  const cors = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': `authorization, content-type, if-none-match, ${wireHeader}`,
    'access-control-expose-headers': wireHeader,
    [wireHeader]: String(wireVersion + 1),
  };
  newer = createServer((request, response) => {
    const isAsked = request.method === 'OPTIONS';
    response.writeHead(isAsked ? 204 : 426, { ...cors, 'content-type': 'application/json' });
    response.end(isAsked ? '' : JSON.stringify({ error: { code: 'update-needed', message: 'Newer.' } }));
  }).listen(Number(new URL(store.url).port), '127.0.0.1');
  await lens.panel.locator('.status').getByRole('button').first().click();
  await seen(lens.panel, 'ICP Lens needs an update').waitFor();
  faults.length = 0;
  await look(lens.panel, 'update-needed');
  expect(faults).toEqual([]);
});
