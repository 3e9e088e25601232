import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '#server/serve.ts';
import { type Browser, launchBrowser } from './browser.ts';
import { buildExtension } from './build-extension.ts';
import { chromiumVersion, getChromium } from './chromium.ts';
import { joinTeam } from './panel-steps.ts';
import { routeSamplePages, samplePages, serveSamplePages } from './sample-pages.ts';
import { readStartOptions, startHelp } from './start-options.ts';
import { tour } from './tour.ts';

/** `npm start`: everything on this machine, from the build to a browser with the extension loaded and joined. */

const house = new URL('../..', import.meta.url).pathname;
const say = (line: string) => console.log(line);

/** What has to be stopped, last started first. */
const running: Array<() => Promise<void>> = [];
let stopping: Promise<void> | null = null;
function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (const stop of running.reverse()) await stop().catch(() => undefined);
  })();
  return stopping;
}

async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  process.stdout.write(`  ${what} … `);
  const made = await work();
  say(`${((Date.now() - began) / 1000).toFixed(1)} s`);
  return made;
}

/** The value, or the end of it with the reason. */
function orStop<T>(result: { ok: true; value: T } | { ok: false; note?: string; why: string }): T {
  if (result.ok) return result.value;
  throw new Error(result.note ?? result.why);
}

async function main(): Promise<void> {
  const asked = readStartOptions(process.argv.slice(2), process.env);
  if (!asked.ok) {
    console.error(asked.note);
    process.exitCode = 2;
    return;
  }
  const options = asked.value;
  if (options.help) return say(startHelp);

  say('ICP Lens');
  const extension = await step('building the extension', async () => orStop(await buildExtension()));
  const chromium = await step('finding a Chromium', async () => orStop(await getChromium(say)));
  const store = await step('starting the shared store', () =>
    serve({ port: options.port, data: options.data, sample: true }),
  );
  running.push(store.stop);
  const pages = await step('serving the sample pages', () => serveSamplePages());
  running.push(pages.stop);
  const browser: Browser = await step(`opening ${chromiumVersion(chromium)}`, () =>
    launchBrowser({ executablePath: chromium, extension, headless: options.headless }),
  );
  running.push(browser.close);
  await routeSamplePages(browser.context);
  const invites = store.invites;
  if (!invites) throw new Error(`${options.data} holds a team of its own: choose another folder with --data`);

  const first = browser.context.pages()[0] ?? (await browser.context.newPage());
  await step('joining the sample team', async () => {
    await first.goto(`chrome-extension://${browser.id}/options.html`);
    await joinTeam(first, { store: store.url, code: invites.rep, name: 'Sam Seller' });
  });
  await first.goto(samplePages[0].url);
  await browser.clickAction(first);
  const panel = await browser.panel();

  say(`\n  store         ${store.url}  (data in ${options.data})`);
  say(`  invite codes  ${invites.rep} (rep), ${invites.revops} (RevOps)`);
  say(`  sample pages  ${pages.url}\n`);

  if (options.headless) {
    const shots = join(house, '.output/tour');
    rmSync(shots, { recursive: true, force: true });
    await tour({ browser, panel, store: store.url, invite: invites.revops, shots, say });
    return;
  }
  for (const page of samplePages.slice(1)) await (await browser.context.newPage()).goto(page.url);
  await (await browser.context.newPage()).goto(pages.url);
  await first.bringToFront();
  say('  Click the ICP Lens icon on any page (or press Alt+Shift+L). Ctrl-C stops everything.');
  await new Promise<void>((closed) => browser.context.on('close', () => closed()));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    say('\nStopping …');
    void stopAll().then(() => process.exit(130));
  });

try {
  await main();
} catch (error) {
  if (!stopping) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
} finally {
  await stopAll();
}
