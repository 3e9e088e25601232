import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSection, waitForCompany } from '../../lib/cli/panel-steps.ts';
import { joinAsRevOps, type RevOps } from '../../lib/cli/revops.ts';
import { samplePages } from '../../lib/cli/sample-pages.ts';
import { type Serving, serve } from '../../lib/server/serve.ts';
import { preparedFolder } from '../server/prepared-store.ts';
import { company, flagStates, type Lens, openLens } from './lens.ts';
import { until } from './until.ts';

/** The browser's own network is off, for the panel and for its worker, which is ended in the middle of it. */
const data = preparedFolder();
let serving: Serving;
let lens: Lens;
let revops: RevOps;
const notice = () => lens.panel.locator('.notice').first().innerText();

beforeAll(async () => {
  serving = await serve({ data, sample: true });
  const codes = serving.invites;
  if (!codes) throw new Error('the sample team has invites');
  lens = await openLens();
  await lens.join(serving.url, codes.rep);
  const joined = await joinAsRevOps(serving.url, codes.revops, 'Rita RevOps');
  if (!joined.ok) throw new Error(joined.note);
  revops = joined.value;
  await lens.tab.bringToFront();
  await waitForCompany(lens.panel, company);
  await openSection(lens.panel, 'Flags and answers');
});
afterAll(async () => {
  await lens?.close();
  await serving?.stop();
  rmSync(data, { recursive: true, force: true });
});

it('goes on judging, says that it is offline, and keeps a flag through the end of its worker', async () => {
  await lens.browser.context.setOffline(true);
  await lens.panel.getByRole('button', { name: 'Wrong timing', exact: true }).first().click();
  await until(
    () => flagStates(lens.panel),
    ([state]) => state === 'waiting to send',
  );
  await lens.panel.locator('.status').getByRole('button').first().click();
  await expect.poll(notice).toContain('You are offline');
  await expect.poll(notice).toContain('1 message');
  await lens.browser.killWorker();
  // What was read stays readable: the worker that is woken knows the tab and the flag.
  await lens.panel.reload();
  await waitForCompany(lens.panel, company);
  await expect.poll(() => flagStates(lens.panel)).toEqual(['waiting to send']);
  expect(await revops.queue()).toEqual([]);
});

it('sends it once, by itself, when the network is back', async () => {
  await lens.browser.context.setOffline(false);
  await until(
    () => flagStates(lens.panel),
    ([state]) => /^sent, due in/.test(state ?? ''),
    90_000,
  );
  expect((await revops.queue()).map(({ flag }) => flag.kind)).toEqual(['wrong-timing']);
  await expect.poll(() => lens.panel.locator('.notice', { hasText: 'You are offline' }).count()).toBe(0);
  await expect.poll(() => lens.panel.locator(`.sources a[href="${samplePages[0].url}"]`).count()).toBe(1);
}, 240_000);
