import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCompany } from '../../lib/cli/panel-steps.ts';
import { type Serving, serve } from '../../lib/server/serve.ts';
import { preparedFolder } from '../server/prepared-store.ts';
import { company, type Lens, openLens } from './lens.ts';
import { largeOnly, publishLargeOnly } from './publishing.ts';

/** The verdict follows the page and the spec by itself. */
const data = preparedFolder();
let serving: Serving;
let lens: Lens;
const size = () => lens.panel.locator('li.line', { hasText: '50 to 1,000 employees' });

beforeAll(async () => {
  serving = await serve({ data, sample: true });
  lens = await openLens();
  await waitForCompany(lens.panel, company);
});
afterAll(async () => {
  await lens?.close();
  await serving?.stop();
  rmSync(data, { recursive: true, force: true });
});

/** Rewrites every text of the page, scripts' data included. */
const rewrite = (from: string, to: string) =>
  lens.tab.evaluate(
    ([old, fresh]) => {
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        node.textContent = node.textContent?.replaceAll(old as string, fresh as string) ?? '';
    },
    [from, to],
  );

it('when the page changes under the seller', async () => {
  const age = lens.panel.locator('li.line', { hasText: 'Founded between 2008 and 2023' });
  await expect.poll(() => age.locator('.outcome-word').innerText()).toBe('match');
  await rewrite('2016', '1987');
  await expect.poll(() => age.innerText()).toContain('1987');
  await expect.poll(() => age.locator('.outcome-word').innerText()).toBe('mismatch');
});

it('when the address changes without the page being loaded anew', async () => {
  await expect.poll(() => size().innerText()).toContain('340');
  await rewrite('340', '70');
  await lens.tab.evaluate(() => history.pushState(null, '', '/about/team'));
  await expect.poll(() => size().innerText()).toMatch(/\b70\b/);
  await expect.poll(() => size().locator('.outcome-word').innerText()).toBe('match');
});

it('when the team publishes another version of the spec', async () => {
  if (!serving.invites) throw new Error('the sample team is there');
  await lens.join(serving.url, serving.invites.rep);
  await lens.tab.bringToFront();
  await waitForCompany(lens.panel, company);

  await publishLargeOnly(serving);
  await lens.panel.locator('.status').getByRole('button').first().click();
  const line = lens.panel.locator('li.line', { hasText: largeOnly });
  await line.waitFor({ timeout: 30_000 });
  await expect.poll(() => line.locator('.outcome-word').innerText()).toBe('mismatch');
});
