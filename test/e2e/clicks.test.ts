import { readFileSync, rmSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openSection, waitForCompany } from '../../lib/cli/panel-steps.ts';
import { joinAsRevOps } from '../../lib/cli/revops.ts';
import { samplePages } from '../../lib/cli/sample-pages.ts';
import { sync } from '../../lib/cli/stage.ts';
import { type Serving, serve } from '../../lib/server/serve.ts';
import { preparedFolder } from '../server/prepared-store.ts';
import { company, type Lens, openLens } from './lens.ts';

/** The table of what each job costs in components/README.md, done with exactly so many clicks by someone who is new. */
const readme = readFileSync(new URL('../../components/README.md', import.meta.url), 'utf8');
const costs = new Map(
  [...readme.matchAll(/^\| ([^|]+) \| (\d)(?: more)? \|/gm)].map(([, job = '', clicks]) => [job, Number(clicks)]),
);
const data = preparedFolder();
let serving: Serving;
let lens: Lens;
let panel: Page;
let clicks = 0;

const click = async (target: Locator) => {
  await target.click();
  clicks += 1;
};
const button = (name: string | RegExp) => panel.getByRole('button', { name }).first();
/** Types where the cursor is, and ends with Enter: no click is spent on getting there. */
const type = async (words: string) => {
  await expect.poll(() => panel.evaluate(() => document.activeElement?.matches('input'))).toBe(true);
  await panel.keyboard.type(words);
  await panel.keyboard.press('Enter');
};
const line = (label: string) => panel.locator('li.line', { hasText: label });

beforeAll(async () => {
  serving = await serve({ data, sample: true });
  lens = await openLens();
  panel = lens.panel;
  await lens.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(async () => {
  await lens?.close();
  await serving?.stop();
  rmSync(data, { recursive: true, force: true });
});
beforeEach(() => {
  clicks = 0;
});
const done = new Set<string>();
afterEach(({ task }) => {
  done.add(task.name);
  expect(clicks).toBe(costs.get(task.name));
});

it('see who it is, how well it fits, and why', async () => {
  // The icon was clicked on as the panel opened.
  clicks = 1;
  await waitForCompany(panel, company);
  await expect.poll(() => panel.locator('.verdict-tier').innerText()).toContain('Tier 1');
  await expect.poll(() => panel.locator('.verdict-line').innerText()).toContain('billing contract');
  await expect.poll(() => line('50 to 1,000 employees').innerText()).toContain('340');
});

it("see the page's words behind a line", async () => {
  await click(line('50 to 1,000 employees').locator('.line-button'));
  await line('50 to 1,000 employees').locator('.said', { hasText: '340 employees' }).waitFor();
});

it('show them on the page', async () => {
  await click(button('Show on page'));
  await button('Take the mark away').waitFor();
  await line('50 to 1,000 employees').locator('.line-button').click();
});

it('take the question to ask next along', async () => {
  await click(button('Copy the question'));
  await panel.locator('.toast', { hasText: 'Question copied' }).waitFor();
});

it('enter what they answered', async () => {
  await click(button('Enter the answer'));
  await type('12 months');
  await panel.locator('.toast').waitFor();
});

it('join a team by its link', async () => {
  const opened = lens.browser.context.waitForEvent('page');
  await click(button('Join a team'));
  const options = await opened;
  await options.getByLabel('Your name').waitFor();
  await options.keyboard.insertText(`${serving.url}/join#${serving.invites?.rep}`);
  await click(options.getByLabel('Your name'));
  await options.keyboard.type('Sam Seller');
  await options.keyboard.press('Enter');
  await options.getByRole('button', { name: /^Leave/ }).waitFor();
  await options.getByLabel('Count which answers help').check();
  await options.close();
  await lens.tab.bringToFront();
  await panel.locator('.status', { hasText: 'up to date' }).waitFor();
});

it('find what to say to an objection, and copy it', async () => {
  await click(panel.getByRole('textbox', { name: 'Search the objections' }));
  await panel.keyboard.type('sec');
  await panel.locator('.hit.open', { hasText: 'Our security team' }).waitFor();
  await click(panel.locator('.hit.open').getByRole('button', { name: 'Copy', exact: true }));
  await expect.poll(() => panel.evaluate(() => navigator.clipboard.readText())).toMatch(/^Good, they should/);
});

it('count it as heard, and that the answer worked', async () => {
  await click(button('Heard it'));
  await click(button('It worked'));
  await panel.getByText('Counted for the team.').waitFor();
});

it('flag the tier', async () => {
  await click(button('Wrong tier'));
  await panel.locator('.toast', { hasText: 'Wrong tier: flagged' }).waitFor();
});

it('take that back', async () => {
  await click(button('Undo'));
  await panel.locator('.toast', { hasText: 'Flag taken back' }).waitFor();
});

it('see what is sent', async () => {
  await panel.locator('.flag-bar').getByRole('button', { name: 'Wrong tier' }).click();
  await click(panel.locator('.toast').getByRole('button', { name: 'Add detail' }));
  await click(panel.locator('.sheet').getByRole('button', { name: 'See what is sent' }));
  await panel.locator('.sheet pre').first().waitFor();
});

it('say what it should be, and why', async () => {
  const sheet = panel.locator('.sheet');
  await click(sheet.getByRole('button', { name: 'Tier 2' }));
  await click(sheet.getByRole('button', { name: 'Too small' }));
  await click(sheet.getByRole('button', { name: 'Save' }));
  await panel.locator('.toast', { hasText: 'Detail added' }).waitFor();
});

it("read the reviewer's answer, from anywhere in the panel", async () => {
  const joined = await joinAsRevOps(serving.url, serving.invites?.revops ?? '', 'Rita RevOps');
  if (!joined.ok) throw new Error(joined.note);
  await openSection(panel, 'Flags and answers');
  await panel.locator('.entry', { hasText: /sent, due in/ }).waitFor();
  const [waiting] = await joined.value.queue();
  await joined.value.review(waiting?.flag.id ?? '', 'accepted', 'You are right.');
  await button(/^Flags and answers/).click();
  await sync(panel);
  await panel.evaluate(() => scrollTo(0, 0));
  await click(panel.locator('.status').getByRole('button', { name: '1 new answer' }));
  await expect
    .poll(() =>
      panel.locator('.entry-answer').evaluate((answer) => {
        const { top, bottom } = answer.getBoundingClientRect();
        return top >= 0 && bottom <= (document.querySelector('.panel-foot')?.getBoundingClientRect().top ?? 0);
      }),
    )
    .toBe(true);
});

it('say which company is meant', async () => {
  await click(button('Wrong company?'));
  await type('other-company.example');
  await waitForCompany(panel, 'other-company.example');
  await button('Wrong company?').click();
  await button('Stop using other-company.example').click();
  await waitForCompany(panel, company);
});

it('name a company on a page that is none', async () => {
  const url = 'https://recipes.example/soup';
  await lens.browser.context.route(url, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Soup</title><p>Cut the leeks.</p>' }),
  );
  await lens.read(url);
  await panel.getByRole('heading', { name: 'Nothing to qualify here' }).waitFor();
  await click(button('Enter a company'));
  await type(new URL(samplePages[0].url).hostname);
  await waitForCompany(panel, company);
});

it('leaves no job of the table out', () => {
  clicks = Number.NaN;
  expect([...costs.keys()].filter((job) => !done.has(job))).toEqual([]);
  costs.set('leaves no job of the table out', clicks);
});
