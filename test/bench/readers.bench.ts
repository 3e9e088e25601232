import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '#cli/chromium.ts';
import { type Measured, quantile } from './measured.ts';

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const root = new URL('../../', import.meta.url);

/** What the content script carries, and one read of a page in it: in one go, and the longest slice. */
const inPage = `
import { readers } from '#readers/index.ts';
import { clip, clipInSlices } from '#readers/run.ts';
globalThis.readOnce = async () => {
  const page = () => ({ url: new URL(location.href), doc: document });
  const began = performance.now();
  clip(page(), readers);
  const cold = performance.now() - began;
  const again = performance.now();
  clip(page(), readers);
  const warm = performance.now() - again;
  let from = performance.now();
  let longest = 0;
  const step = () => { longest = Math.max(longest, performance.now() - from); };
  await clipInSlices(page(), readers, {
    now: () => performance.now(),
    pause: () => { step(); return new Promise((done) => setTimeout(() => { from = performance.now(); done(); })); },
  });
  step();
  return { cold, warm, longest };
};`;

/** The page's own scripts do not run: they would ask for a network that is not there. */
const quiet = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };

interface Timing {
  readonly cold: number;
  readonly warm: number;
  readonly longest: number;
}

async function timed(page: Page, script: string, html: string, url: string): Promise<Timing> {
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ headers: quiet, body: html })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  const timing = await page.evaluate<Timing>('readOnce()');
  await page.unroute('**/*');
  return timing;
}

/** How much main-thread time reading takes in a real Chromium on the corpus, and what the content script weighs. */
export async function run(): Promise<readonly Measured[]> {
  const bundled = await build({
    stdin: { contents: inPage, resolveDir: root.pathname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
  });
  const script = bundled.outputFiles[0]?.text ?? '';
  const figures: Measured[] = [
    { name: 'readers in the page, gzipped', value: gzipSync(script).length / 1000, unit: 'kB' },
  ];
  const executablePath = findChromium();
  if (executablePath === null) return [...figures, { name: 'no Chromium found', value: 0, unit: '' }];
  if (!existsSync(corpus)) return [...figures, { name: 'no corpus beside the project', value: 0, unit: '' }];
  const { entries } = JSON.parse(readFileSync(new URL('manifest.json', corpus), 'utf8')) as {
    entries: readonly { file: string; url: string | null }[];
  };
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    const timings: Timing[] = [];
    for (const { file, url } of entries) {
      const html = readFileSync(new URL(file, corpus), 'utf8');
      timings.push(await timed(page, script, html, url ?? 'https://unknown.example.com/'));
    }
    const nested = `${'<div>'.repeat(95_000)}© Marrowby Ltd`;
    const deep = await timed(page, script, nested, 'https://www.marrowby.com/');
    const long = await timed(
      page,
      script,
      '<p>One line of <a href="/x">text</a>.</p>'.repeat(30_000),
      'https://www.marrowby.com/',
    );
    const of = (name: keyof Timing, share: number) =>
      quantile(
        timings.map((timing) => timing[name]),
        share,
      );
    const note = `${timings.length} pages`;
    return [
      ...figures,
      { name: 'reading, first time, p50', value: of('cold', 0.5), unit: 'ms', note },
      { name: 'reading, first time, p95', value: of('cold', 0.95), unit: 'ms', note },
      { name: 'reading again, p50', value: of('warm', 0.5), unit: 'ms', note },
      { name: 'reading again, p95', value: of('warm', 0.95), unit: 'ms', note },
      { name: 'longest slice, p95', value: of('longest', 0.95), unit: 'ms', note },
      { name: 'longest slice', value: of('longest', 1), unit: 'ms', note },
      {
        name: 'a megabyte of nested elements',
        value: deep.cold,
        unit: 'ms',
        note: `longest slice ${deep.longest.toFixed(1)} ms`,
      },
      {
        name: 'thirty thousand lines',
        value: long.cold,
        unit: 'ms',
        note: `longest slice ${long.longest.toFixed(1)} ms`,
      },
    ];
  } finally {
    await browser.close();
  }
}
