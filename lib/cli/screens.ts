import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { serve } from '../server/serve.ts';
import { launchBrowser } from './browser.ts';
import { buildExtension } from './build-extension.ts';
import { getChromium } from './chromium.ts';
import { routeSamplePages, samplePages } from './sample-pages.ts';
import { openShutter } from './shutter.ts';
import type { Stage } from './stage.ts';
import { states } from './states.ts';
import { germanStates } from './states-german.ts';

/** `npm run screens [-- NAME...]`: the panel in every state it has, from a real Chromium, for people to look at. */
const house = new URL('../..', import.meta.url).pathname;
const folder = join(house, '.output/screens');
const say = (line: string) => console.log(line);
const wanted = process.argv.slice(2);
const over: Array<() => unknown> = [];

/** A browser on the sample company's page, with the panel open. */
async function openBrowser(executablePath: string, extension: string, language?: string) {
  const browser = await launchBrowser({ executablePath, extension, headless: true });
  over.push(browser.close);
  await routeSamplePages(browser.context);
  const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html`);
  await tab.goto(samplePages[0].url);
  await browser.clickAction(tab);
  const panel = await browser.panel();
  panel.setDefaultTimeout(15_000);
  if (language) {
    // The words of a browser's own language are a package that not every machine has: the panel is told of it.
    await panel.addInitScript(`chrome.i18n.getUILanguage = () => '${language}'`);
    await panel.reload();
  }
  return { browser, tab, options, panel };
}

/** A team with data on the disk: the store is stopped under the panel, and started again. */
async function openStore() {
  const data = mkdtempSync(join(tmpdir(), 'icp-lens-screens-'));
  over.push(() => rmSync(data, { recursive: true, force: true }));
  const store = await serve({ data, sample: true });
  over.push(() => store.stop().catch(() => undefined));
  return store;
}

async function play<S>(stage: S, all: Readonly<Record<string, (stage: S) => Promise<void>>>): Promise<void> {
  for (const [name, reach] of Object.entries(all)) {
    const began = Date.now();
    try {
      await reach(stage);
      say(`  ${name.padEnd(22)} ${((Date.now() - began) / 1000).toFixed(1)} s`);
    } catch (error) {
      say(`  ${name.padEnd(22)} could not be had: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      process.exitCode = 1;
    }
  }
}

const isWanted = (names: readonly string[]) => wanted.length === 0 || names.some((name) => wanted.includes(name));

try {
  const chromium = await getChromium(say);
  if (!chromium.ok) throw new Error(chromium.note);
  const extension = await buildExtension();
  if (!extension.ok) throw new Error(extension.note);
  const shutter = openShutter(folder, wanted);
  if (wanted.length === 0 || wanted.some((name) => !Object.hasOwn(germanStates, name))) {
    const store = await openStore();
    const stage: Stage = { ...(await openBrowser(chromium.value, extension.value)), store, shutter };
    await play(stage, states);
  }
  if (isWanted(Object.keys(germanStates)))
    await play({ ...(await openBrowser(chromium.value, extension.value, 'de')), shutter }, germanStates);
  say(`${shutter.taken()} pictures in ${relative(process.cwd(), folder)}`);
} finally {
  for (const end of over.reverse()) await end();
}
