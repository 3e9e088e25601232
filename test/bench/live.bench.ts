import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '#cli/chromium.ts';
import { readPage } from '#cli/qualify-page.ts';
import type { Reading } from '#core/reading.ts';
import type { Snapshot } from '#core/snapshot.ts';
import { understand } from '#core/understand.ts';
import { finish } from '#readers/company/finish.ts';
import { readers } from '#readers/index.ts';
import { pageOf } from '#readers/markup/page-of.ts';
import { clip } from '#readers/run.ts';
import type { Measured } from './measured.ts';

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const root = new URL('../../', import.meta.url);
const today = '2026-11-21';

const inPage = `
import { takeAtOnce } from '#readers/take.ts';
globalThis.taken = () => takeAtOnce(document, location.href);`;

/** What a reading says, for comparing: its kind, and each fact with its value. */
const saidBy = ({ kind, facts }: Reading): ReadonlyMap<string, string> =>
  new Map([['kind', kind], ...facts.map(({ name, value }) => [name, JSON.stringify(value)] as const)]);

/** Opens a page in a tab of its own with its own scripts running and no network, waits until it settles, and takes it down. */
async function takenLive(browser: Browser, script: string, body: Buffer, url: string): Promise<Snapshot> {
  const page = await browser.newPage();
  try {
    page.setDefaultTimeout(20_000);
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ contentType: 'text/html', body })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(300);
    return await page.evaluate<Snapshot>(`${script};taken()`);
  } finally {
    await page.close();
  }
}

/** How many pages of the corpus a live Chromium, where their own scripts run, reads as the command line reads the files. */
export async function run(): Promise<readonly Measured[]> {
  const executablePath = findChromium();
  if (executablePath === null) return [{ name: 'no Chromium found', value: 0, unit: '' }];
  if (!existsSync(corpus)) return [{ name: 'no corpus beside the project', value: 0, unit: '' }];
  const bundled = await build({
    stdin: { contents: inPage, resolveDir: root.pathname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    // The project's own extends one that stands there only once the extension was prepared, and says nothing of this.
    tsconfigRaw: {},
  });
  const script = bundled.outputFiles[0]?.text ?? '';
  const { entries } = JSON.parse(readFileSync(new URL('manifest.json', corpus), 'utf8')) as {
    entries: readonly { file: string; url: string | null }[];
  };
  const differing: Measured[] = [];
  let read = 0;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    for (const { file, url } of entries) {
      if (url === null) continue;
      read += 1;
      const bytes = readFileSync(new URL(file, corpus));
      const saved = saidBy(readPage(bytes, new URL(url), today).reading);
      const snapshot = await takenLive(browser, script, bytes, url);
      const clipping = finish(clip(pageOf(snapshot), readers));
      const live = saidBy(understand(clipping, { id: 'r', at: `${today}T12:00:00.000Z`, today }));
      const names = new Set([...saved.keys(), ...live.keys()]);
      const others = [...names].filter((name) => saved.get(name) !== live.get(name));
      const told = others.map((name) => `${name}: ${live.get(name) ?? 'nothing'}, not ${saved.get(name) ?? 'nothing'}`);
      if (others.length)
        differing.push({ name: `  ${file}`, value: others.length, unit: '', note: told.join('; ').slice(0, 300) });
    }
  } finally {
    await browser.close();
  }
  const note = `of ${read} with an address; below, what a live page says otherwise`;
  return [{ name: 'pages read alike, live and saved', value: read - differing.length, unit: '', note }, ...differing];
}
