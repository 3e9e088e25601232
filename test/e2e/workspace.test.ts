import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import sample from '#assets/sample-spec.yaml';
import { parseSpec, type Spec } from '#core/spec.ts';
import type { JoinAnswer } from '#wire/wire.ts';
import { type Browser, launchBrowser } from '../../lib/cli/browser.ts';
import { joinTeam } from '../../lib/cli/panel-steps.ts';
import { type Serving, serve } from '../../lib/server/serve.ts';
import { aFlag, ask, flagEvent } from '../server/team.ts';
import { someFlags } from '../workspace/some-flags.ts';

/** RevOps's day in the real extension on the real store: 50 flags by keyboard, the store away in the middle, a new version. */
const data = mkdtempSync(join(tmpdir(), 'icp-lens-workspace-'));
let serving: Serving;
let browser: Browser;
let page: Page;
let token: string;
let spec: Spec;

const seller = <T>(method: string, path: string, body?: unknown) =>
  ask<T>(
    (request) => fetch(new Request(request.url.replace('http://store.test', serving.url), request)),
    method,
    path,
    body,
    {
      authorization: `Bearer ${token}`,
    },
  );
const answered = async () => {
  const { body } = await seller<{ flags: { review: { words: string } | null }[] }>('GET', '/v1/changes');
  return body.flags.filter(({ review }) => review !== null).length;
};
const go = async (room: string) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${room}`);
};

beforeAll(async () => {
  const parsed = parseSpec(sample);
  if (!parsed.ok) throw new Error(parsed.note);
  spec = parsed.value;
  serving = await serve({ sample: true, data, app: { limits: null } });
  const codes = serving.invites;
  if (!codes) throw new Error('the sample team has invites');
  const joined = await ask<JoinAnswer>(
    (request) =>
      fetch(request.url.replace('http://store.test', serving.url), {
        method: 'POST',
        headers: request.headers,
        body: JSON.stringify({ code: codes.rep, name: 'Mara', device: 'Test' }),
      }),
    'POST',
    '/v1/join',
    {},
  );
  token = joined.body.token;
  const events = someFlags(50, spec, new Date()).map(({ flag }) => flagEvent({ ...flag, id: aFlag().id }));
  await seller('POST', '/v1/events', { events });
  browser = await launchBrowser({ executablePath: inject('chromium'), extension: inject('extension'), headless: true });
  page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/options.html`);
  await joinTeam(page, { store: serving.url, code: codes.revops, name: 'Robin Vale' });
  await page.goto(`chrome-extension://${browser.id}/workspace.html#/queue`);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await serving?.stop();
  rmSync(data, { recursive: true, force: true });
});

it('works 50 flags by keyboard alone, and loses none when the store goes away in the middle', async () => {
  const row = page.getByRole('option', { selected: true });
  await row.waitFor();
  const act = async (turn: number) => {
    const before = await row.getAttribute('id');
    const key = ['a', 'r', 'e', 'n'][turn % 4]!;
    await page.keyboard.press(key);
    await page.getByLabel('Words to the seller').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(`answer ${turn}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => row.getAttribute('id').catch(() => null), { timeout: 5_000 }).not.toBe(before);
  };
  for (let turn = 0; turn < 20; turn++) await act(turn);
  const port = Number(new URL(serving.url).port);
  await serving.stop();
  for (let turn = 20; turn < 35; turn++) await act(turn);
  await page.getByText('on their way').waitFor();
  // The page itself goes as well: what was answered is kept in this browser.
  await page.reload();
  await page.getByText('The store cannot be reached').waitFor();
  serving = await serve({ data, port, app: { limits: null } });
  await page.getByRole('button', { name: 'Try again' }).click();
  await row.waitFor();
  for (let turn = 35; turn < 50; turn++) {
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    if (turn < 49) await act(turn);
    else {
      await page.keyboard.press('a');
      await page.getByLabel('Words to the seller').waitFor();
      await page.keyboard.press('Enter');
    }
  }
  await page.getByText('Nothing waits for an answer').waitFor();
  await expect.poll(answered, { timeout: 60_000 }).toBe(50);
}, 240_000);

it('imports accounts from a file, with the bad lines in a file to download', async () => {
  await go('accounts');
  const lines = Array.from({ length: 20_000 }, (_, index) =>
    index === 777
      ? '777,"Never closed,x.com,5'
      : index === 999
        ? '999,No site,,5'
        : `${index},"Company, ${index}",company-${index}.com,${5 + (index % 900)}`,
  );
  const buffer = Buffer.from(['Record ID,Company name,Company Domain Name,Number of Employees', ...lines].join('\r\n'));
  await page.locator('input[type=file]').setInputFiles({ name: 'hubspot.csv', mimeType: 'text/csv', buffer });
  await page.getByText('a HubSpot export').waitFor();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('2 lines were left out').waitFor({ timeout: 200_000 });
  expect(await page.getByLabel('Progress').innerText()).toContain('19,998 new');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Download them/ }).click();
  const stream = await (await download).createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString();
  expect(text).toContain('779,');
  expect(text).toContain('1001,');
}, 300_000);

it('publishes the next version from a draft that is checked as it is typed', async () => {
  await go('draft');
  await page.getByRole('button', { name: 'Draft the next version' }).click();
  const text = page.getByLabel('The draft as YAML');
  await page.getByText('valid', { exact: true }).waitFor();
  const good = await text.inputValue();
  await text.fill(good.replace(/coreMinimum: \d+/, 'coreMinimum: many'));
  await page.getByRole('button', { name: /scoring\.coreMinimum/ }).waitFor();
  await text.fill(good.replace(/coreMinimum: \d+/, 'coreMinimum: 2'));
  await page.getByText('valid', { exact: true }).waitFor();
  await page.getByRole('radio', { name: 'Changes' }).click();
  await page.getByText('1 line differs').waitFor();
  await page.getByRole('radio', { name: 'Impact' }).click();
  await page.getByRole('button', { name: 'Judge the known accounts' }).click();
  await page.getByText('known accounts change tier').waitFor({ timeout: 120_000 });
  await page.getByRole('radio', { name: 'Sign and publish' }).click();
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.locator('.signature-name', { hasText: 'Robin Vale' }).waitFor();
  await page.getByRole('button', { name: /Publish version/ }).click();
  await page
    .getByText(/is in force/)
    .first()
    .waitFor();
  await go('spec');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('.sheet-facts').innerText()).toContain(String(spec.version + 1));
}, 240_000);

it('runs two interviews and publishes a spec that comes of them', async () => {
  const said: Readonly<Record<string, string>> = {
    Mara: 'They are software companies with 100 to 400 employees. They had hired a new VP of Sales before. They say "nobody trusts the forecast".',
    Tom: 'Software companies, 100 to 400 employees. A new VP of Sales was hired before. They say "nobody trusts the forecast numbers".',
  };
  for (const [rep, words] of Object.entries(said)) {
    await go('interviews');
    await page.getByLabel('Whom do you interview?').fill(rep);
    await page.getByRole('button', { name: 'Begin' }).click();
    const answer = page.locator('#answer-said');
    for (let turn = 0; turn < 3; turn++) {
      await answer.fill(words.split('. ')[turn] ?? words);
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => answer.inputValue()).toBe('');
    }
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Paused.').waitFor();
    await page.getByRole('button', { name: 'Finish' }).click();
  }
  await go('interviews/study');
  const same = page.getByRole('button', { name: 'The same', exact: true });
  await same.first().waitFor();
  while (await same.count()) await same.first().click();
  await page.getByRole('heading', { name: 'Confirmed' }).waitFor();
  await page.getByRole('button', { name: 'Write a draft spec' }).click();
  await page.getByText('valid', { exact: true }).waitFor();
  await page.getByRole('heading', { name: 'From interviews' }).waitFor();
  await page.getByRole('radio', { name: 'Sign and publish' }).click();
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.locator('.signature-name').waitFor();
  await page.getByRole('button', { name: /Publish version/ }).click();
  await page
    .getByText(/is in force/)
    .first()
    .waitFor();
  await go('spec');
  await expect.poll(() => page.locator('.sheet-facts').innerText()).toContain(String(spec.version + 2));
}, 240_000);

it.each(['light', 'dark'] as const)(
  'has no fault that axe can see in any room, in %s',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const faults: string[] = [];
    for (const room of ['spec', 'queue', 'draft', 'accounts', 'interviews', 'interviews/study', 'week', 'team', 'log'])
      for (const width of colorScheme === 'light' ? [1200, 800] : [1200]) {
        await page.setViewportSize({ width, height: 800 });
        await go(room);
        await page.locator('main h1').first().waitFor();
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
        faults.push(
          ...violations.map(
            (each) => `${room} ${width} ${each.id}: ${each.nodes.map((node) => node.target).join(' ')}`,
          ),
        );
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (sideways > 0) faults.push(`${room} ${width} scrolls sideways by ${sideways}`);
      }
    expect([...new Set(faults)]).toEqual([]);
  },
  240_000,
);
