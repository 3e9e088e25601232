import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Browser, launchBrowser } from '../../lib/cli/browser.ts';

/** The spec on paper, and the page in German: the real extension with its sample spec, in a browser that speaks German. */
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser({ executablePath: inject('chromium'), extension: inject('extension'), headless: true });
  // A browser that is driven keeps its own language: this one says another.
  await browser.context.addInitScript(() => {
    const { i18n } = (globalThis as unknown as { chrome: { i18n: { getUILanguage: () => string } } }).chrome;
    i18n.getUILanguage = () => 'de-DE';
  });
}, 120_000);
afterAll(async () => {
  await browser?.close();
});

/** Page objects of a PDF: each has its own entry in the page tree. */
const pagesIn = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

it('fits on one page in short, A4 or Letter, and takes as many as it needs in full', async () => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/workspace.html#/spec`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const full = pagesIn(await page.pdf({ format: 'A4' }));
  expect(full).toBeGreaterThan(5);
  await page.getByRole('radio', { name: 'Kurz' }).click();
  for (const format of ['A4', 'Letter']) expect([format, pagesIn(await page.pdf({ format }))]).toEqual([format, 1]);
  await page.close();
});

it('can be read in a window of 320 px', async () => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`chrome-extension://${browser.id}/workspace.html#/spec`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const length of ['Kurz', 'Vollständig']) {
    await page.getByRole('radio', { name: length }).click();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([length, over]).toEqual([length, 0]);
  }
  await page.close();
});

it('speaks the language of the browser, title and tests too', async () => {
  const page = await browser.context.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url().split('/').at(-1) ?? ''));
  await page.goto(`chrome-extension://${browser.id}/workspace.html#/spec`);
  await page.getByText('Das ist das Beispielprofil.').waitFor();
  await expect.poll(() => page.title()).toBe('Profil · ICP Lens, Arbeitsbereich');
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('de');
  await page.getByText('Beschäftigte zwischen 50 und 1.000').waitFor();
  expect(loaded.some((name) => name.startsWith('workspace-de'))).toBe(true);
  // YAML, CSV and what judges accounts are for rooms that were not entered.
  expect(loaded.filter((name) => /^(?:draft-text|account-file|accounts-prospect|queue-room)/.test(name))).toEqual([]);
  await page.close();
});
