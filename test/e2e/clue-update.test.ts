import { rmSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCompany } from '../../lib/cli/panel-steps.ts';
import { type Serving, serve } from '../../lib/server/serve.ts';
import { preparedFolder } from '../server/prepared-store.ts';
import { company, type Lens, openLens } from './lens.ts';
import { until } from './until.ts';

/** From the store to the page: a record that nobody can read, a clue update that RevOps publishes, and the record is read. */
const data = preparedFolder();
const crm = 'https://crm.acme.example';
const record = `<!doctype html><html lang="en"><title>Works</title><body><main><h1>Client file</h1>
  <dl><dt>Firm</dt><dd>Harrow Pumps</dd></dl><div><i>Crew on board</i> <u>340</u></div></main></body></html>`;
let serving: Serving;
let lens: Lens;
const words = () => lens.panel.locator('body').innerText();
const sync = () => lens.panel.locator('.status').getByRole('button').first().click();

beforeAll(async () => {
  serving = await serve({ sample: true, data, app: { limits: null } });
  lens = await openLens();
  await waitForCompany(lens.panel, company);
  await lens.join(serving.url, serving.invites?.revops ?? '', 'Robin RevOps');
  await lens.browser.context.route(`${crm}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: record }),
  );
});
afterAll(async () => {
  await lens?.close();
  await serving?.stop();
  rmSync(data, { recursive: true, force: true });
});

it('mends a page that nobody can read, and is withdrawn with one click', async () => {
  const { context, id } = lens.browser;
  const page = await lens.read(`${crm}/files/7`);
  await until(words, (all) => !all.includes('Harrow Pumps') && !all.includes(company));
  const room = await context.newPage();
  await room.goto(`chrome-extension://${id}/workspace.html#/clues`);
  await room.getByText('The readers need no help so far.').waitFor();
  await room.getByLabel('On pages of').first().selectOption('crm-record');
  await room.getByLabel('Fact', { exact: true }).selectOption('company.name');
  await room.getByLabel('Its words there').first().fill('Firm');
  await room.getByRole('button', { name: 'Add', exact: true }).first().click();
  await room.getByLabel('Fact', { exact: true }).selectOption('company.employees');
  await room.getByLabel('Its words there').first().fill('Crew on board');
  await room.getByRole('button', { name: 'Add', exact: true }).first().click();
  await room.getByText('A page that its reader no longer knows').click();
  const form = room.locator('form.clue-form').nth(1);
  await form.getByLabel('Host').fill('*.com');
  await form.getByLabel('Named by').selectOption('heading');
  await form.getByLabel('Its words there').fill('Client file');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  // One bad line refuses all of it, and says which.
  await room.getByText('must be a host such as crm.acme.com').waitFor();
  await expect.poll(() => room.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);
  await room.getByRole('button', { name: /^Take out: \*\.com/ }).click();
  await form.getByLabel('Host').fill('*.acme.example');
  await form.getByLabel('Its words there').fill('Client file');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await room.getByRole('button', { name: 'Publish' }).click();
  await room.getByText('Version 1 in force').waitFor();
  const { violations } = await new AxeBuilder({ page: room }).setLegacyMode(true).analyze();
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual(
    [],
  );

  await page.bringToFront();
  await sync();
  await until(
    async () => {
      await lens.browser.clickAction(page);
      return words();
    },
    (all) => all.includes('Harrow Pumps') && all.includes('340 people'),
  );
  // The page has nothing of it.
  expect(await page.evaluate(() => Object.keys(window).filter((name) => /icp|lens/i.test(name)))).toEqual([]);

  await room.bringToFront();
  await room.getByRole('button', { name: 'Withdraw all' }).click();
  await room.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await room.getByText('The readers need no help so far.').waitFor();
  await page.bringToFront();
  await sync();
  await until(
    async () => {
      await lens.browser.clickAction(page);
      return words();
    },
    (all) => !all.includes('Harrow Pumps'),
  );
});
