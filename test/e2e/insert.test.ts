import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { openSection, waitForCompany } from '../../lib/cli/panel-steps.ts';
import { grantedExtension } from '../granted-extension.ts';
import { company, type Lens, openLens } from './lens.ts';

/** A page with everything that words could be put into, and no more than one of them with the cursor. */
const site = 'https://www.tidewater-analytics.example';
const elsewhere = 'https://composer-frames.example';
const editor = (words: string) => `<body contenteditable="true"><p>${words}</p></body>`;
const written = (frame: string, words: string) =>
  `<script>{ const inside = document.getElementById('${frame}').contentDocument; inside.open(); inside.write(${JSON.stringify(editor(words))}); inside.close(); }</script>`;
const about =
  '<title>Tidewater Analytics</title><h1>Tidewater Analytics</h1><p>We sell software to finance teams. 340 employees.</p>';
const pages: Record<string, string> = {
  [`${site}/compose`]: `${about}<label>Subject <input id="subject"></label>
    <iframe id="mail" src="/mail"></iframe><iframe id="note"></iframe><iframe id="form" srcdoc="<input>"></iframe>
    <div id="widget"></div><iframe id="far" src="${elsewhere}/"></iframe>${written('note', 'Note.')}
    <script>document.getElementById('widget').attachShadow({ mode: 'open' }).innerHTML = '<iframe id="shaded" src="/mail"></iframe>';</script>`,
  [`${site}/mail`]: editor('Dear Sir,'),
  [`${site}/editor`]: `<body contenteditable="true">${about}</body>`,
  [`${elsewhere}/`]: `<input id="topic"><iframe id="body"></iframe>${written('body', 'Ticket.')}`,
};
let lens: Lens;
let extension: string;
let page: Page;
let phrase: string;

beforeAll(async () => {
  extension = grantedExtension(inject('extension'), [`${site}/*`, `${elsewhere}/*`]);
  lens = await openLens({ extension });
  for (const [url, body] of Object.entries(pages))
    await lens.browser.context.route(url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en">${body}` }),
    );
  page = lens.tab;
  await waitForCompany(lens.panel, company);
  await openSection(lens.panel, 'Buyer language');
  const words = await lens.panel.locator('.phrase').first().locator('.phrase-quote').innerText();
  phrase = words.replace(/^[“"]|[”"]$/g, '');
});
afterAll(async () => {
  await lens?.close();
  if (extension) rmSync(extension, { recursive: true, force: true });
});
beforeEach(async () => {
  await page.goto(`${site}/compose`);
  await waitForCompany(lens.panel, company);
});

/** Presses the button, and gives what it said. */
async function insert(): Promise<string> {
  const toast = lens.panel.locator('.toast');
  if (await toast.count()) await toast.getByRole('button', { name: 'Close' }).click();
  await lens.panel.locator('.phrase').first().getByRole('button', { name: 'Insert in page' }).click();
  return toast.innerText();
}

const fields = {
  subject: () => page.locator('#subject'),
  mail: () => page.frameLocator('#mail').locator('body'),
  note: () => page.frameLocator('#note').locator('body'),
  form: () => page.frameLocator('#form').locator('input'),
  shaded: () => page.frameLocator('#shaded').locator('body'),
  topic: () => page.frameLocator('#far').locator('#topic'),
  body: () => page.frameLocator('#far').frameLocator('#body').locator('body'),
};
type Name = keyof typeof fields;
const names = Object.keys(fields) as Name[];
const said = (name: Name) =>
  fields[name]().evaluate((field) => (field instanceof HTMLInputElement ? field.value : (field.textContent ?? '')));
/** The fields that hold the phrase. */
async function holding(): Promise<Name[]> {
  const all = await Promise.all(names.map(async (name) => ((await said(name)).includes(phrase) ? [name] : [])));
  return all.flat();
}

it.each(names)('puts the words where the cursor is, and nowhere else: %s', async (name) => {
  // The cursor was in another frame before.
  await fields[name === 'topic' ? 'subject' : 'topic']().click();
  await fields[name]().click();
  expect(await insert()).toContain('Inserted');
  expect(await holding()).toEqual([name]);
});

it.each([
  ['was never set', async () => {}],
  ['was taken out of a field', () => page.locator('h1').click()],
  [
    'was taken out of a frame',
    async () => {
      await fields.topic().click();
      await page.locator('h1').click();
    },
  ],
])('writes nothing where the cursor %s, and says so', async (_how, before) => {
  await before();
  expect(await insert()).toContain('Click into a text field');
  expect(await holding()).toEqual([]);
});

it('writes into a page that is itself an editor once the cursor is in it', async () => {
  await page.goto(`${site}/editor`);
  await waitForCompany(lens.panel, company);
  expect(await insert()).toContain('Click into a text field');
  await page.locator('p').click();
  expect(await insert()).toContain('Inserted');
  expect(await page.locator('body').innerText()).toContain(phrase);
});
