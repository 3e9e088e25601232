import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSection, waitForCompany } from '../../lib/cli/panel-steps.ts';
import { joinAsRevOps } from '../../lib/cli/revops.ts';
import { samplePages } from '../../lib/cli/sample-pages.ts';
import { seen } from '../../lib/cli/stage.ts';
import { type Serving, serve } from '../../lib/server/serve.ts';
import { preparedFolder } from '../server/prepared-store.ts';
import { company, flagStates, type Lens, openLens } from './lens.ts';
import { until } from './until.ts';

/** What a seller does with the panel between two tabs, and on a call, in the order of a day. */
const data = preparedFolder();
let serving: Serving;
let lens: Lens;
let record: Page;
const sync = () => lens.panel.locator('.status').getByRole('button').first().click();
const clipboard = () => lens.panel.evaluate(() => navigator.clipboard.readText());
const search = () => lens.panel.getByRole('textbox', { name: 'Search the objections' });
const line = (label: string) => lens.panel.locator('li.line', { hasText: label });
const outcome = (label: string) => line(label).locator('.outcome-word').innerText();
/** The words of the mark in the page, and the page's nodes as they stand. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('icp-lens-said') ?? [])].map((range) => String(range)).join('|'));
const nodes = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

beforeAll(async () => {
  serving = await serve({ data, sample: true });
  lens = await openLens();
  await lens.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await lens.join(serving.url, serving.invites?.rep ?? '');
  await lens.tab.bringToFront();
  await waitForCompany(lens.panel, company);
});
afterAll(async () => {
  await lens?.close();
  await serving?.stop();
  rmSync(data, { recursive: true, force: true });
});

it('shows the words on the page without touching its nodes, and takes the mark away', async () => {
  await line('50 to 1,000 employees').locator('.line-button').click();
  const before = await nodes(lens.tab);
  await line('50 to 1,000 employees').getByRole('button', { name: 'Show on page' }).first().click();
  await expect.poll(() => marked(lens.tab)).toContain('340');
  expect(await nodes(lens.tab)).toBe(before);
  await line('50 to 1,000 employees').getByRole('button', { name: 'Take the mark away' }).first().click();
  await expect.poll(() => marked(lens.tab)).toBe('');
  expect(await nodes(lens.tab)).toBe(before);
  await line('50 to 1,000 employees').locator('.line-button').click();
});

it('takes an answer from the call for an unknown, and takes it back', async () => {
  const label = 'Two or more people of the committee are talking to us';
  await expect.poll(() => outcome(label)).toBe('unknown');
  await line(label).locator('.line-button').click();
  await line(label).locator('.answer-form input').fill('3');
  await line(label).getByRole('button', { name: 'Keep' }).click();
  await expect.poll(() => outcome(label)).toBe('match');
  await expect.poll(() => line(label).locator('.fact-from').innerText()).toContain('You');
  await line(label).getByRole('button', { name: 'Take my answer back' }).click();
  await expect.poll(() => outcome(label)).toBe('unknown');
  await line(label).locator('.line-button').click();
});

it('finds an objection by a misspelt word, from the keyboard alone, and copies what to say', async () => {
  await lens.panel.locator('body').press('Control+k');
  await expect.poll(() => search().evaluate((field) => field === document.activeElement)).toBe(true);
  await lens.panel.keyboard.type('secrity');
  await expect
    .poll(() => lens.panel.locator('.hit.open .hit-says').innerText())
    .toContain('Our security team has to look at this');
  await lens.panel.keyboard.press('Enter');
  await expect.poll(clipboard).toMatch(/^Good, they should/);
  await lens.panel.keyboard.press('Shift+Enter');
  await expect.poll(clipboard).toMatch(/^Hi \{first name\}/);
  await lens.panel.keyboard.press('Escape');
  await expect.poll(() => search().inputValue()).toBe('');
});

it('puts a buyer’s words into the field that has the focus in the CRM, on a click', async () => {
  record = await lens.read(samplePages[3].url);
  await lens.panel.locator(`.sources a[href="${samplePages[3].url}"]`).waitFor();
  await record.locator('#note').focus();
  await openSection(lens.panel, 'Buyer language');
  const quote = lens.panel.locator('.phrase').first();
  await quote.getByRole('button', { name: 'Insert in page' }).click();
  const words = await quote.locator('.phrase-quote').innerText();
  await expect.poll(() => record.locator('#note').inputValue()).toBe(words.replace(/^[“"]|[”"]$/g, ''));
  // Without a field to write into, nothing is written, and why is said.
  await record.evaluate(() => (document.activeElement as HTMLElement).blur());
  await quote.getByRole('button', { name: 'Insert in page' }).click();
  await expect.poll(() => lens.panel.locator('.toast').innerText()).toContain('Click into a text field');
});

it('points out that the CRM says another tier, and keeps a wrong source apart', async () => {
  await expect.poll(() => lens.panel.locator('.notice.inset').innerText()).toContain('Tier 3');
  const site = lens.panel.locator('.sources a', { hasText: 'Company site' });
  await site.waitFor();
  await lens.panel.getByRole('button', { name: 'Wrong company?' }).click();
  await lens.panel.getByRole('button', { name: 'Not this company' }).last().click();
  await site.waitFor({ state: 'detached' });
  await lens.panel.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await site.waitFor();
});

it('qualifies a company by the domain that the seller names, where the page has none', async () => {
  await record.close();
  const bare = 'https://recipes.example/soup';
  await lens.browser.context.route(bare, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Soup</title><p>Cut the leeks.</p>' }),
  );
  const page = await lens.read(bare);
  await lens.panel.getByRole('heading', { name: 'Nothing to qualify here' }).waitFor();
  await lens.panel.getByRole('button', { name: 'Enter a company' }).click();
  await lens.panel.getByLabel("The company's domain").fill('not a domain');
  await lens.panel.getByRole('button', { name: 'Use it' }).click();
  await lens.panel.locator('.field-wrong').waitFor();
  await lens.panel.getByLabel("The company's domain").fill('tidewater-analytics.example');
  await lens.panel.getByRole('button', { name: 'Use it' }).click();
  await waitForCompany(lens.panel, company);
  await page.close();
});

it('takes a flag while the store is away, says that it waits, and sends it when it is back', async () => {
  await lens.tab.bringToFront();
  await waitForCompany(lens.panel, company);
  await openSection(lens.panel, 'Flags and answers');
  const port = Number(new URL(serving.url).port);
  await serving.stop();
  // In a field the same keys may write a character.
  await lens.panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await lens.panel.locator('body').press('Alt+2');
  await expect.poll(() => flagStates(lens.panel)).toEqual(['waiting to send']);
  await sync();
  await seen(lens.panel, 'store does not answer').waitFor();

  serving = await serve({ port, data, sample: true });
  await sync();
  await until(
    () => flagStates(lens.panel),
    (states) => /^sent, due in/.test(states[0] ?? ''),
  );
  const joined = await joinAsRevOps(serving.url, serving.invites?.revops ?? '', 'Rita RevOps');
  if (!joined.ok) throw new Error(joined.note);
  expect((await joined.value.queue()).map((each) => each.flag.kind)).toEqual(['wrong-timing']);
});
