import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Browser, launchBrowser } from '../../lib/cli/browser.ts';
import { type Display, openDisplay } from '../../lib/cli/display.ts';
import { waitForCompany } from '../../lib/cli/panel-steps.ts';
import { routeSamplePages, samplePages } from '../../lib/cli/sample-pages.ts';
import { company } from './lens.ts';
import { until } from './until.ts';

/** What only a window with a real keyboard shows: shortcuts, which the browser hears itself, and its own question for a permission. */
const [site] = samplePages;
let display: Display;
let browser: Browser;
let tab: Page;
let panel: Page;

const soon = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** The clipboard as the next paste would have it. Only a page that has the keyboard may read it. */
const pasted = async () => {
  await tab.bringToFront();
  await tab.mouse.click(300, 500);
  return tab.evaluate(() => (document.hasFocus() ? navigator.clipboard.readText() : 'the page has no keyboard'));
};

beforeAll(async () => {
  const opened = await openDisplay((line) => process.stderr.write(`${line}\n`));
  if (!opened.ok) throw new Error(opened.note);
  display = opened.value;
  const [executablePath, extension] = [inject('chromium'), inject('extension')];
  browser = await launchBrowser({ executablePath, extension, headless: false, display: display.name });
  await browser.context.grantPermissions(['clipboard-read'], { origin: new URL(site.url).origin });
  await routeSamplePages(browser.context);
  tab = browser.context.pages()[0] ?? (await browser.context.newPage());
  // As after joining: the options page stays open in another tab.
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html`);
  await options.locator('.site-list').waitFor();
  await tab.bringToFront();
  await tab.goto(site.url);
  await tab.mouse.click(300, 500);
});
afterAll(async () => {
  await browser?.close();
  await display?.close();
});

it('opens the panel on the shortcut with the cursor in its search: three letters and Enter copy the answer', async () => {
  await display.press('alt+shift+o');
  panel = await browser.panel();
  const search = panel.getByRole('textbox', { name: 'Search the objections' });
  // Whoever drives a page makes it believe that it has the keyboard: that a real key arrives is the proof.
  await until(
    async () => {
      await display.press('x');
      return search.inputValue();
    },
    (words) => words !== '',
  );
  await display.press('ctrl+a');
  await display.type('sec');
  await panel.locator('.hit.open', { hasText: 'Our security team has to look at this' }).waitFor();
  await display.press('Return');
  await panel.getByText('Short answer copied').waitFor();
  await browser.letPanelGo();
  await expect.poll(pasted).toMatch(/^Good, they should/);
});

it('gives the search the keyboard, too, where the panel is open and the page has it', async () => {
  await tab.mouse.click(300, 500);
  const opened = browser.context.waitForEvent('page');
  await display.press('alt+shift+o');
  const search = await opened;
  await search.getByRole('textbox', { name: 'Search the objections' }).waitFor();
  await display.type('build');
  await search.locator('.hit.open', { hasText: 'We can build that ourselves' }).waitFor();
  await display.press('Return');
  await search.getByText('Short answer copied').waitFor();
  const closed = search.waitForEvent('close');
  await display.press('Escape');
  await display.press('Escape');
  await closed;
  await expect.poll(pasted).toMatch(/^You can\./);
});

it('asks for one site in the browser’s own words, reads it from then on, and no more once it is taken back', async () => {
  await tab.bringToFront();
  panel = await browser.panel();
  await panel.getByRole('button', { name: 'Skip' }).click();
  await waitForCompany(panel, company);
  const offer = panel.locator('.offer');
  // The question belongs to no page, so nothing tells when it is there. It stands on "Deny"; one key further is "Allow".
  await until(
    async () => {
      await offer.getByRole('button', { name: /^Allow/ }).click();
      await soon(1_500);
      await display.press('Tab');
      await display.press('Return');
      return offer.waitFor({ state: 'detached', timeout: 3_000 }).then(
        () => true,
        () => false,
      );
    },
    (isGone) => isGone,
  );
  const other = await browser.context.newPage();
  await other.goto(site.url);
  await waitForCompany(panel, company);

  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html`);
  await options.getByRole('button', { name: /^Take back/ }).click();
  await options.getByRole('button', { name: /^Take back/ }).waitFor({ state: 'detached' });
  await options.close();
  await other.bringToFront();
  await other.reload();
  await panel.getByRole('heading', { name: 'Click to read this page' }).waitFor();
  await other.close();
});
