import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCompany } from '../../lib/cli/panel-steps.ts';
import { company, type Lens, openLens } from './lens.ts';
import { until } from './until.ts';

/** Pages that were laid out anew: the panel says so, names nobody, and the seller has two ways on. */
const crm = 'https://harrow.crm4.dynamics.com';
const recordAt = (id: number) =>
  `${crm}/main.aspx?pagetype=entityrecord&etn=account&id=0a1b2c3d-0000-4000-8000-00000000000${id}`;
const record = (name: string, crew: string) => `<!doctype html><html lang="en"><title>Dynamics 365</title><body><main>
  <p class="a1">${name}</p><div class="r"><b class="b7">Crew on board</b> <span id="crew">${crew}</span></div>
  <script>window.heard = []; for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
    document.addEventListener(type, (event) => window.heard.push(event.type));</script></main></body></html>`;
/** It names itself, and nothing bears out that it is a company's. */
const unclaimed =
  '<!doctype html><html lang="en"><title>Marrow Sluices</title><body><h1>Marrow Sluices</h1><p>Sluices for mills and farms.</p>';
const redesigned =
  '<!doctype html><html lang="en"><title>LinkedIn</title><body><main><p>Nothing as it was</p></main></body></html>';

let lens: Lens;
const words = () => lens.panel.locator('body').innerText();

beforeAll(async () => {
  lens = await openLens();
  await waitForCompany(lens.panel, company);
  const { context } = lens.browser;
  await context.route('https://www.linkedin.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: redesigned }),
  );
  await context.route('https://marrow-sluices.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: unclaimed }),
  );
  await context.route(`${crm}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: route.request().url().endsWith('2') ? record('Other Works', '75') : record('Harrow Pumps', '340'),
    }),
  );
});
afterAll(() => lens?.close());

describe('a LinkedIn page that was laid out anew', () => {
  it('is said to be unreadable, and names neither LinkedIn nor anyone', async () => {
    await lens.read('https://www.linkedin.com/company/changed-sample/');
    const said = await until(words, (all) => all.includes('laid out in a way I cannot read'));
    expect(said).not.toContain('Checklist');
  });

  it('takes what the seller pastes: facts, a verdict, and their source', async () => {
    const { panel } = lens;
    await panel.getByText('Paste what the page says').click();
    await panel
      .getByLabel('What the page says')
      .fill('Company name: Harrow Pumps\nEmployees: 340\nCountry: Netherlands');
    await panel.getByRole('button', { name: 'Use it' }).first().click();
    await waitForCompany(panel, 'Harrow Pumps');
    await panel
      .getByRole('button', { name: /Checklist/ })
      .first()
      .waitFor();
    await until(words, (all) => all.includes('340'));
    await panel.locator('.line-button', { hasText: '50 to 1,000 employees' }).click();
    await until(words, (all) => all.includes('You, by hand'));
  });
});

describe('a company’s own page that was not taken for one', () => {
  it('is read when the seller says so, and no longer when they take it back', async () => {
    const { panel } = lens;
    await lens.read('https://marrow-sluices.example/item/27');
    await panel.getByRole('button', { name: 'Read it all the same' }).click();
    await waitForCompany(panel, 'Marrow Sluices');
    await panel.getByText('Wrong company?').click();
    await panel.getByRole('button', { name: "This is not the company's own page" }).click();
    await until(words, (all) => all.includes('Nothing on this page says whose it is.'));
  });
});

describe('a record that was laid out anew', () => {
  const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

  it('is pointed at once, and the next record reads by itself', async () => {
    const { panel, browser } = lens;
    const page = await lens.read(recordAt(1));
    await until(words, (all) => all.includes('laid out in a way I cannot read'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await panel.getByText('Point at what the page says').click();
    await panel.getByRole('button', { name: 'Employees', exact: true }).click();
    await until(words, (all) => all.includes('Click on the page where it says: Employees'));
    await page.locator('#crew').hover();
    await page.locator('#crew').click();
    await until(words, (all) => all.includes('Looked for on this site from now on'));
    await until(words, (all) => all.includes('340'));
    // The page heard nothing of the click, and nothing of it changed.
    expect(await heard(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.locator('#crew').click();
    expect((await heard(page)).length).toBeGreaterThan(0);
    const next = await lens.read(recordAt(2));
    await until(words, (all) => all.includes('75'));
    await expect.poll(() => next.evaluate(() => [...(CSS.highlights?.keys() ?? [])])).toEqual([]);
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.id}/options.html`);
    await options.getByText('Facts you pointed at').waitFor();
    await options.getByRole('button', { name: /^Forget: Employees/ }).click();
    await options.getByText('Facts you pointed at').waitFor({ state: 'detached' });
    await options.close();
  });

  it('is let go of with Escape', async () => {
    const { panel } = lens;
    const page = await lens.read(recordAt(1));
    await until(words, (all) => all.includes('laid out in a way I cannot read'));
    await panel.getByText('Point at what the page says').click();
    await panel.getByRole('button', { name: 'Employees', exact: true }).click();
    await until(words, (all) => all.includes('Click on the page where it says'));
    await page.keyboard.press('Escape');
    await until(words, (all) => !all.includes('Click on the page where it says'));
    await page.locator('#crew').click();
    await expect.poll(() => heard(page)).toContain('click');
  });
});

describe("the browser's own pages", () => {
  it('are said to be kept by the browser once the icon was clicked on one', async () => {
    const page = await lens.browser.context.newPage();
    await page.goto('chrome://version');
    await lens.browser.clickAction(page);
    await until(words, (all) => all.includes('Browsers keep this page to themselves'));
  });
});
