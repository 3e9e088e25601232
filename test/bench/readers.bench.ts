import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '#cli/chromium.ts';
import type { Snapshot } from '#core/snapshot.ts';
import { understand } from '#core/understand.ts';
import { finish } from '#readers/company/finish.ts';
import { readers } from '#readers/index.ts';
import { pageOf } from '#readers/markup/page-of.ts';
import { clip } from '#readers/run.ts';
import { type Measured, quantile } from './measured.ts';

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const root = new URL('../../', import.meta.url);

/**
 * All that is done in a page: taking it down, and writing it as a message, as `sendMessage` does. Once where nothing was
 * ever run, once more, and once as a page that did not change, which is only compared.
 */
const inPage = `
import { take } from '#readers/take.ts';
let longest = 0;
const whole = () => {
  const steps = take(document, location.href);
  for (;;) {
    const from = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - from);
    if (step.done) return step.value.snapshot;
  }
};
let first;
globalThis.takeFirst = () => {
  const began = performance.now();
  const snapshot = whole();
  const taken = performance.now();
  const message = JSON.stringify(snapshot);
  const sent = performance.now();
  longest = Math.max(longest, sent - taken);
  // Written as Firefox and newer Chromes do, by the port that is nearest at hand.
  const { port1 } = new MessageChannel();
  const from = performance.now();
  port1.postMessage(snapshot);
  const cloned = performance.now() - from;
  first = { snapshot, cloned, taken: taken - began, cold: sent - began, longest, bytes: message.length };
};
globalThis.takeAgain = () => {
  const from = performance.now();
  JSON.stringify(whole());
  const sent = performance.now();
  const other = whole();
  const isSame = other.html === first.snapshot.html;
  return { ...first, warm: sent - from, unchanged: isSame ? performance.now() - sent : NaN };
};`;

/** The page's own scripts do not run: they would ask for a network that is not there. Isolated, a page's clock is exact to 5 µs. */
const quiet = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

interface Timing {
  readonly snapshot: Snapshot;
  readonly taken: number;
  readonly cloned: number;
  readonly cold: number;
  readonly warm: number;
  readonly unchanged: number;
  readonly longest: number;
  readonly bytes: number;
}

/** What the browser counts by itself: the main thread's processor time in milliseconds, and how often the page was laid out or styled. */
async function counted(session: CDPSession): Promise<{ busy: number; layouts: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { busy: of('TaskDuration') * 1000, layouts: of('LayoutCount') + of('RecalcStyleCount') };
}

async function timed(page: Page, script: string, html: string, url: string) {
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ headers: quiet, body: html })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'load' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // Whatever loading left to be done is done.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))');
  const before = await counted(session);
  await session.send('Runtime.evaluate', { expression: `${script};takeFirst()` });
  const after = await counted(session);
  const timing = await page.evaluate<Timing>('takeAgain()');
  await session.detach();
  await page.unroute('**/*');
  return { ...timing, busy: after.busy - before.busy, layouts: after.layouts - before.layouts };
}

/** Milliseconds that a page takes to be read outside it, as the background and the command line do. */
function readOutside(snapshot: Snapshot): number {
  const from = performance.now();
  understand(finish(clip(pageOf(snapshot), readers)), { id: 'r', at: '2026-11-21T12:00:00.000Z', today: '2026-11-21' });
  return performance.now() - from;
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
    // The project's own extends one that stands there only once the extension was prepared, and says nothing of this.
    tsconfigRaw: {},
  });
  const script = bundled.outputFiles[0]?.text ?? '';
  const figures: Measured[] = [
    { name: 'what takes a page down, gzipped', value: gzipSync(script).length / 1000, unit: 'kB' },
  ];
  const executablePath = findChromium();
  if (executablePath === null) return [...figures, { name: 'no Chromium found', value: 0, unit: '' }];
  if (!existsSync(corpus)) return [...figures, { name: 'no corpus beside the project', value: 0, unit: '' }];
  const { entries } = JSON.parse(readFileSync(new URL('manifest.json', corpus), 'utf8')) as {
    entries: readonly { file: string; url: string | null }[];
  };
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const timings: Awaited<ReturnType<typeof timed>>[] = [];
    for (const { file, url } of entries) {
      // A tab of its own: nothing of the page before it is warm.
      const page = await browser.newPage();
      page.setDefaultTimeout(20_000);
      const html = readFileSync(new URL(file, corpus), 'utf8');
      timings.push(await timed(page, script, html, url ?? 'https://unknown.example.com/'));
      await page.close();
    }
    const page = await browser.newPage();
    const hostile = async (name: string, html: string): Promise<Measured> => {
      const { cold, longest, snapshot } = await timed(page, script, html, 'https://www.marrowby.com/');
      const outside = readOutside(snapshot);
      const note = `longest step ${longest.toFixed(1)} ms; outside the page ${outside.toFixed(0)} ms`;
      return { name, value: cold, unit: 'ms', note };
    };
    const note = `${timings.length} pages`;
    const both = (name: string, values: readonly number[], more = note): Measured[] =>
      [0.5, 0.95].map((share) => ({
        name: `${name}, p${share * 100}`,
        value: quantile(values, share),
        unit: 'ms',
        note: more,
      }));
    const of = (name: 'taken' | 'cloned' | 'cold' | 'busy' | 'warm' | 'unchanged' | 'longest') =>
      timings.map((timing) => timing[name]);
    for (const { snapshot } of timings) readOutside(snapshot);
    return [
      ...figures,
      ...both(
        'in the page, first time',
        timings.map(({ taken, cloned }) => taken + cloned),
        `${note}; aim 2 and 8; taken down and sent as the extension does`,
      ),
      ...both('the same, written as JSON', of('cold'), `${note}; as a Chrome before 148 sends it`),
      ...both('the same as processor time', of('busy'), `${note}; compiling and the inspector’s own work included`),
      ...both('of that, taking it down', of('taken')),
      ...both('written as a structured clone', of('cloned'), `${note}; in place of JSON where the browser does so`),
      ...both('in the page, again', of('warm')),
      ...both('in the page, unchanged', of('unchanged'), `${note}; where nothing at all moved, nothing is done`),
      { name: 'longest step', value: quantile(of('longest'), 1), unit: 'ms', note: 'aim 50' },
      {
        name: 'layouts and styles meanwhile',
        value: timings.reduce((sum, { layouts }) => sum + layouts, 0),
        unit: '',
        note: `${note}; the pages’ own, for none is asked for`,
      },
      {
        name: 'message, p95',
        value: quantile(
          timings.map(({ bytes }) => bytes / 1000),
          0.95,
        ),
        unit: 'kB',
      },
      ...both(
        'outside the page, warm',
        timings.map(({ snapshot }) => readOutside(snapshot)),
        'in Node; nobody’s main thread',
      ),
      await hostile('a megabyte of nested elements', `${'<div>'.repeat(95_000)}© Marrowby Ltd`),
      await hostile('thirty thousand lines', '<p>One line of <a href="/x">text</a>.</p>'.repeat(30_000)),
      await hostile('ten megabytes of text', `<p>${'Words without end. '.repeat(550_000)}</p>`),
    ];
  } finally {
    await browser.close();
  }
}
