import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, launchBrowser } from '#cli/browser.ts';
import { buildExtension } from '#cli/build-extension.ts';
import { findChromium } from '#cli/chromium.ts';
import { joinTeam, openSection, waitForCompany } from '#cli/panel-steps.ts';
import { routeSamplePages, samplePages } from '#cli/sample-pages.ts';
import { sampleSpec } from '#server/sample.ts';
import { type Serving, serve } from '#server/serve.ts';
import { createTeamWithSpec } from '#server/teams.ts';
import { launchBare, pause } from '../bare-browser.ts';
import { leastExtension } from './least-extension.ts';
import { madeHandlers } from './made-handlers.ts';
import { type Measured, quantile } from './measured.ts';
import { pageLoads } from './page-loads.ts';
import { openPanel, type Painted, whenIt } from './watched-panel.ts';

const rounds = Number(process.env.ROUNDS ?? 30);
const company = 'Tidewater Analytics';
/** What a site takes to answer, at the least: few do in less. */
const afterMs = 200;

/** What the panel's page carries, gzipped file by file: at its first paint, and with what it may load later. */
function weights(extension: string): { scripts: number; first: number; all: number } {
  const read = (file: string) => readFileSync(join(extension, file));
  const html = read('sidepanel.html').toString();
  const named = new Set(['sidepanel.html']);
  for (const [, file = ''] of html.matchAll(/(?:src|href)="\/([^"]+)"/g)) named.add(file);
  const weigh = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(read(file)).length / 1000, 0);
  const first = weigh(named);
  const scripts = weigh([...named].filter((file) => file.endsWith('.js')));
  const chunks = readdirSync(join(extension, 'chunks')).map((file) => `chunks/${file}`);
  for (let size = 0; size !== named.size; ) {
    size = named.size;
    const code = [...named].filter((file) => file.endsWith('.js')).map((file) => read(file).toString());
    for (const chunk of chunks) if (code.some((each) => each.includes(chunk.slice(7)))) named.add(chunk);
  }
  return { scripts, first, all: weigh(named) };
}

const spread = (name: string, values: readonly number[], aim: string): Measured[] =>
  [0.5, 0.95].map((share) => ({
    name: `${name}, p${share * 100}`,
    value: quantile(values, share),
    unit: 'ms',
    note: `${values.length} times; aim ${aim}`,
  }));

/** How fast the real side panel is, in a real Chromium, on this machine as loaded as it is. */
export async function run(): Promise<readonly Measured[]> {
  const executablePath = findChromium();
  if (executablePath === null) return [{ name: 'no Chromium found', value: 0, unit: '' }];
  const built = await buildExtension();
  if (!built.ok) throw new Error(built.note);
  const { scripts, first, all } = weights(built.value);
  const bare = await seen(executablePath, built.value);
  const loaded = await pageLoads(executablePath, built.value, rounds, afterMs);
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-least-'));
  const least = await seen(executablePath, leastExtension(folder));
  rmSync(folder, { recursive: true });
  const browser = await launchBrowser({ executablePath, extension: built.value, headless: true });
  const store = await serve({});
  try {
    return [
      { name: 'scripts at first paint, gzipped', value: scripts, unit: 'kB' },
      { name: 'panel at first paint, gzipped', value: first, unit: 'kB', note: 'scripts, styles, page; aim 60' },
      { name: 'panel with search and German, gzipped', value: all, unit: 'kB', note: 'all it may load' },
      ...seenRows(bare, ''),
      ...spread(
        `page of a granted site that comes after ${afterMs} ms: document_idle to painted verdict, warm worker`,
        loaded.warm,
        '60',
      ),
      ...spread('the same, worker stopped as the page was opened', loaded.cold, '120'),
      ...seenRows(least, 'the least extension there can be: '),
      ...(await typing(browser, store)),
    ];
  } finally {
    await browser.close();
    await store.stop();
  }
}

/** Milliseconds, one for each time. */
interface Seen {
  readonly news: readonly number[];
  readonly warm: readonly number[];
  readonly again: readonly number[];
  readonly cold: readonly number[];
  readonly opening: readonly number[];
}

const seenRows = (seen: Seen, whose: string): Measured[] => [
  ...spread(`${whose}news of the reading to painted verdict`, seen.news, '30'),
  ...spread(`${whose}icon click to painted verdict, warm worker`, seen.warm, 'none; 60 from document_idle'),
  ...spread(
    `${whose}the same, worker stopped and begun again by the panel`,
    seen.again,
    'none; 120 from document_idle',
  ),
  ...spread(`${whose}the same, worker stopped at the click`, seen.cold, 'none; 120 from document_idle'),
  ...spread(`${whose}opening to the frame with the verdict`, seen.opening, '100'),
];

/** From the icon's click, and from the news that a page was read, to the painted verdict; and from the panel's opening to its verdict. */
async function seen(executablePath: string, extension: string): Promise<Seen> {
  const browser = await launchBare(executablePath, extension);
  try {
    const panel = await openPanel(browser);
    const opening: number[] = [];
    const open = async () => {
      await browser.send('Page.reload', {}, panel);
      await pause(200);
      opening.push(await whenIt<number>(browser, panel, 'globalThis.opened'));
      await pause(400);
    };
    // Never counted: the first time, when the page was not read yet.
    await open();
    opening.length = 0;
    for (let round = 0; round < rounds / 2; round++) await open();

    const taken: Painted[] = [];
    const clicked = async () => {
      const from = performance.timeOrigin + performance.now();
      await browser.clickAction();
      const painted = await whenIt<Painted>(browser, panel, `painted.find((each) => each.at > ${from})`);
      taken.push(painted);
      await pause(150);
      return painted.at - from;
    };
    const warm: number[] = [];
    for (let round = 0; round < rounds; round++) warm.push(await clicked());
    const again: number[] = [];
    const cold: number[] = [];
    for (let round = 0; round < rounds / 3; round++) {
      await browser.stopWorker();
      await pause(2500);
      again.push(await clicked());
      await browser.stopWorker();
      cold.push(await clicked());
    }
    return { news: taken.map((each) => each.took), warm, again, cold, opening };
  } finally {
    await browser.close();
  }
}

/** A letter typed into the search to the frame that shows what it found, with 2,000 handlers from a team's spec. */
async function typing(browser: Browser, store: Serving): Promise<Measured[]> {
  const sample = await sampleSpec();
  const spec = { ...sample, objections: [...madeHandlers(2000)] };
  const { codes } = await createTeamWithSpec(store.store, 'Bench', spec, { uses: 10, days: 1 });
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html`);
  await joinTeam(options, { store: store.url, code: codes.rep, name: 'Bench' });
  await options.close();
  await routeSamplePages(browser.context);
  const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
  await tab.goto(samplePages[0].url);
  await browser.clickAction(tab);
  const panel = await browser.panel();
  await waitForCompany(panel, company);
  await openSection(panel, 'Objections');
  await panel.locator('#section-objections-title', { hasText: '2,000' }).waitFor();
  const search = panel.getByRole('textbox', { name: 'Search the objections' });
  await search.fill('warm up');
  await new Promise((indexed) => setTimeout(indexed, 1500));
  const times: number[] = [];
  for (const words of ['penetration tests', 'rate limts', 'migratoin takes', 'data residncy']) {
    await search.fill('');
    for (const letter of words) times.push(await search.evaluate(typed, letter));
  }
  return spread(
    'a letter typed to the painted hits, 2,000 handlers',
    times,
    '17: no frame lost, as each waits for its own',
  );
}

/** Runs in the panel: one letter more, as typing tells it, and how long until its frame is done. */
function typed(field: Element, letter: string): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const from = performance.now();
      (field as HTMLInputElement).value += letter;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter, inputType: 'insertText' }));
      queueMicrotask(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now() - from);
        requestAnimationFrame(() => channel.port2.postMessage(null));
      });
    });
  });
}
