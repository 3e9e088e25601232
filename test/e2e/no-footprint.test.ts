import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lens, openLens } from './lens.ts';
import { until } from './until.ts';

/** On the pages it reads the extension changes nothing, fetches nothing, reads no cookie and leaves no name behind. */
const house = new URL('../..', import.meta.url).pathname;
const folders = readdirSync(`${house}test/pages`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const pages = folders.flatMap((folder) =>
  readdirSync(`${house}test/pages/${folder.name}`)
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${folder.name}/${name}`),
);

/** The worker's global, as far as is needed. */
interface Heard {
  heard: string[];
  chrome: {
    runtime: {
      onMessage: { addListener(hear: (message: { name?: unknown; with: { url: string } } | null) => void): void };
    };
  };
}

let lens: Lens;
let worker: Worker;
beforeAll(async () => {
  lens = await openLens();
  const [found] = lens.browser.context.serviceWorkers();
  if (!found) throw new Error('the worker runs while a panel is open');
  worker = found;
  // Beside the worker's own ear: the address of each page that it is handed.
  await worker.evaluate(() => {
    const mine = globalThis as unknown as Heard;
    mine.heard = [];
    mine.chrome.runtime.onMessage.addListener((message) => {
      if (message?.name === 'page:snapshot') mine.heard.push(message.with.url);
    });
  });
});
afterAll(() => lens?.close());

/** Clicks the icon and waits until the page was taken down: a page that is not read has no trace on it either. */
async function readBy(tab: Page): Promise<void> {
  await worker.evaluate(() => (globalThis as unknown as Heard).heard.splice(0));
  await lens.browser.clickAction(tab);
  await until(
    () => worker.evaluate(() => (globalThis as unknown as Heard).heard),
    (heard) => heard.includes(tab.url()),
  );
}

/** Runs in the page before any of its scripts: counts whatever happens to it. */
function watch(): void {
  const log = { changes: 0, cookies: 0, names: [] as string[] };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as PropertyDescriptor;
  Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true,
    get() {
      log.cookies++;
      return cookie.get?.call(this);
    },
    set(words: string) {
      log.cookies++;
      cookie.set?.call(this, words);
    },
  });
  addEventListener('load', () => {
    log.names = Object.getOwnPropertyNames(window);
    new MutationObserver((records) => {
      log.changes += records.length;
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
  Object.defineProperty(window, '__watch', { value: log });
}

interface Watched {
  readonly changes: number;
  readonly cookies: number;
  readonly names: string[];
}

async function open(context: BrowserContext, file: string): Promise<{ tab: Page; requests: string[] }> {
  const saved = JSON.parse(readFileSync(`${house}test/pages/${file.replace('.html', '.json')}`, 'utf8')) as {
    url: string;
  };
  const url = /^https?:/.test(saved.url) ? saved.url : 'https://saved.example/';
  const tab = await context.newPage();
  const requests: string[] = [];
  await tab.route('**/*', (route) =>
    route.request().resourceType() === 'document' && route.request().frame() === tab.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(`${house}test/pages/${file}`) })
      : route.abort(),
  );
  await tab.addInitScript(watch);
  await tab.goto(url);
  tab.on('request', (request) => requests.push(request.url()));
  return { tab, requests };
}

describe.each(folders.map((folder) => folder.name))('on the saved pages of %s', (folder) => {
  it('leaves no trace', async () => {
    const own = pages.filter((file) => file.startsWith(`${folder}/`));
    expect(own.length).toBeGreaterThan(0);
    for (const file of own) {
      const { tab, requests } = await open(lens.browser.context, file);
      const at = tab.url();
      const before = await tab.evaluate(() => document.documentElement.outerHTML);
      await readBy(tab);
      const { log, names, after } = await tab.evaluate(() => ({
        log: (window as unknown as { __watch: Watched }).__watch,
        names: Object.getOwnPropertyNames(window),
        after: document.documentElement.outerHTML,
      }));
      expect({ file, changes: log.changes, cookies: log.cookies, requests }).toEqual({
        file,
        changes: 0,
        cookies: 0,
        requests: [],
      });
      expect(names.filter((name) => !log.names.includes(name) && !/^\d+$/.test(name))).toEqual([]);
      expect(after === before, file).toBe(true);
      expect(tab.url()).toBe(at);
      await tab.close();
    }
  });
});
