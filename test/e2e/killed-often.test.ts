import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it, onTestFailed } from 'vitest';
import { type Browser, launchBrowser } from '../../lib/cli/browser.ts';
import { joinTeam, openSection, waitForCompany } from '../../lib/cli/panel-steps.ts';
import { type Serving, serve } from '../../lib/server/serve.ts';
import type { JoinAnswer, QueueAnswer } from '../../lib/wire/wire.ts';
import { type Postgres, startPostgres } from '../server/postgres.ts';
import { preparedFolder } from '../server/prepared-store.ts';
import { until } from './until.ts';

/** How often; `KILLS=200 … test/e2e/killed-often.test.ts` for the long run. One in four kills the whole browser. */
const kills = Number(process.env.KILLS ?? 8);
/** `ON=postgres` for a store on PostgreSQL. */
const isOnPostgres = process.env.ON === 'postgres';
const profile = mkdtempSync(join(tmpdir(), 'icp-lens-killed-'));
const data = preparedFolder();
const kinds = ['Wrong tier', 'Wrong timing', 'Not a fit'] as const;
const codes = { 'Wrong tier': 'wrong-tier', 'Wrong timing': 'wrong-timing', 'Not a fit': 'not-a-fit' } as const;
let postgres: Postgres | null = null;
let store: Serving;
let browser: Browser;
let panel: Page;

let companies = 0;

/** The browser with the panel open, on the profile that outlives it. */
async function open(): Promise<void> {
  browser = await launchBrowser({
    executablePath: inject('chromium'),
    extension: inject('extension'),
    headless: true,
    profile,
  });
  await browser.context.route(/^https:\/\/company-\d+\.example\//, (route) =>
    route.fulfill({ contentType: 'text/html', body: pageOf(new URL(route.request().url()).hostname) }),
  );
  await visit();
  // A click that comes while the worker starts opens nothing: click again.
  panel = await browser.panel().catch(async () => {
    await visit();
    return browser.panel();
  });
}

const nameOf = (host: string): string => `Company ${/\d+/.exec(host)?.[0]}`;
const pageOf = (host: string): string => `<!doctype html><title>${nameOf(host)}</title>
  <script type="application/ld+json">
    {"@type": "Organization", "name": "${nameOf(host)}", "url": "https://${host}/", "numberOfEmployees": 120}
  </script><h1>${nameOf(host)}</h1>`;

/** A company that was never seen: each kind of flag can be raised on it once. */
async function visit(): Promise<void> {
  companies += 1;
  const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
  await tab.goto(`https://company-${companies}.example/`);
  await browser.clickAction(tab);
}

/** As a power cut would: the browser's own process, without a word before. */
async function killBrowser(): Promise<void> {
  const whole = browser.context.browser();
  if (!whole) throw new Error('a persistent context always has its browser');
  const session = await whole.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('the browser does not name its own process');
  process.kill(main.id, 'SIGKILL');
  await browser.close();
}

async function ask<T>(path: string, token?: string, body?: unknown): Promise<T> {
  const response = await fetch(new URL(path, store.url), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as T;
}

/** Ids of all flags in the store, as often as they stand there, and what each is about. */
async function stored(token: string): Promise<{ ids: string[]; about: string[] }> {
  const ids: string[] = [];
  const about: string[] = [];
  let after = '';
  do {
    const page: QueueAnswer = await ask(`/v1/queue?limit=200${after}`, token);
    ids.push(...page.flags.map(({ flag }) => flag.id));
    about.push(...page.flags.map(({ flag }) => `${flag.prospect.name}: ${flag.kind}`));
    after = page.next ? `&after=${page.next}` : '';
  } while (after);
  return { ids: ids.sort(), about };
}

/** Ids and states of all flags that the browser keeps, and how many letters wait. */
const kept = (): Promise<{ flags: { id: string; state: string }[]; letters: number }> =>
  panel.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('icp-lens');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const shelves = opening.result.transaction(['flags', 'outbox']);
          const flags = shelves.objectStore('flags').getAll();
          const letters = shelves.objectStore('outbox').count();
          shelves.oncomplete = () => {
            opening.result.close();
            const own = (flags.result as { flag: { id: string }; state: string }[]).map(({ flag, state }) => ({
              id: flag.id,
              state,
            }));
            done({ flags: own, letters: letters.result });
          };
        };
      }),
  );

/** What the seller would see, for whoever finds that a run failed: kills at random do not fail the same way again. */
async function lastLook(): Promise<void> {
  const folder = new URL('../../.output/failed/', import.meta.url).pathname;
  mkdirSync(folder, { recursive: true });
  await panel.screenshot({ path: join(folder, 'killed-often.png') });
  process.stderr.write(`${await panel.locator('body').innerText()}\n${JSON.stringify(await kept())}\n`);
}

beforeAll(async () => {
  postgres = isOnPostgres ? await startPostgres() : null;
  store = await serve({ sample: true, ...(postgres ? { databaseUrl: postgres.url } : { data }) });
  await open();
  await panel.getByRole('button', { name: 'Skip' }).click();
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html`);
  await joinTeam(options, { store: store.url, code: store.invites?.rep ?? '', name: 'Sam Seller' });
  await options.close();
  await browser.context.pages()[0]?.bringToFront();
});
afterAll(async () => {
  await browser?.close();
  await store?.stop();
  await postgres?.stop();
  for (const folder of [profile, data])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

it(
  `has every flag that the panel called saved exactly once, after ${kills} kills of worker and browser`,
  async () => {
    onTestFailed(lastLook);
    let saved = 0;
    const clicked: string[] = [];
    const done = { worker: 0, browser: 0 };
    for (let n = 0; n < kills; n++) {
      const kind = kinds[n % kinds.length] ?? 'Not a fit';
      if (n % kinds.length === 0) await visit();
      await waitForCompany(panel, `Company ${companies}`);
      await panel.getByRole('button', { name: kind, exact: true }).first().click();
      clicked.push(`Company ${companies}: ${codes[kind]}`);
      const isSaid = panel.getByText(`${kind}: flagged`).first();
      // Once it is waited for, however slow the machine: else nothing might have been called saved.
      const patience = n === 0 ? 30_000 : Math.random() * 150;
      const isSaved = await isSaid.waitFor({ timeout: patience }).then(
        () => true,
        () => false,
      );
      if (isSaved) saved += 1;
      if (Math.random() < 0.25) {
        await killBrowser();
        await open();
        done.browser += 1;
      } else {
        await browser.killWorker();
        done.worker += 1;
      }
    }
    await openSection(panel, 'Flags and answers');
    const left = await until(
      async () => {
        await panel.locator('.status').getByRole('button').first().click();
        return kept();
      },
      ({ letters }) => letters === 0,
      90_000,
      'the outbox',
    );
    const revops = await ask<JoinAnswer>('/v1/join', undefined, {
      ...{ code: store.invites?.revops, name: 'Rita RevOps', device: 'Test' },
    });
    const { ids: there, about } = await stored(revops.token);
    process.stderr.write(
      `${done.worker} kills of the worker, ${done.browser} of the browser: ${clicked.length} clicks, ${saved} called saved, ${there.length} stored\n`,
    );
    expect(new Set(there).size).toBe(there.length);
    // Each on the company and of the kind that was clicked, whatever the panel had to ask twice.
    expect(about.filter((each) => !clicked.includes(each))).toEqual([]);
    expect(new Set(about).size).toBe(about.length);
    expect(there).toEqual(left.flags.map(({ id }) => id).sort());
    expect(new Set(left.flags.map(({ state }) => state))).toEqual(new Set(['sent']));
    expect(there.length).toBeGreaterThanOrEqual(saved);
    expect(there.length).toBeLessThanOrEqual(clicked.length);
    expect(saved).toBeGreaterThan(0);
  },
  120_000 + kills * 15_000,
);
