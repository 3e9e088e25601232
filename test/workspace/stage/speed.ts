import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { yamlModules } from '../../../lib/cli/yaml-modules.ts';

/** How long a key takes to be painted in a queue of 5,000 flags: `tsx test/workspace/stage/speed.ts`. Reports, asserts nothing. */
const root = new URL('.', import.meta.url).pathname;
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [preact(), yamlModules()],
  server: { port: 0, fs: { strict: false } },
});
await server.listen();
const { port } = server.httpServer!.address() as { port: number };
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
await page.goto(`http://127.0.0.1:${port}/?flags=5000#/queue`);
await page.getByText('5,000 open').waitFor();
for (const [key, count] of [
  ['j', 200],
  ['G', 20],
] as const) {
  const took = await page.evaluate(
    async ([key, count]) => {
      const all: number[] = [];
      for (let turn = 0; turn < count; turn++) {
        const begun = performance.now();
        dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        all.push(performance.now() - begun);
      }
      return all.sort((a, b) => a - b);
    },
    [key, count] as const,
  );
  const at = (share: number) => `${took[Math.floor(took.length * share)]?.toFixed(1)} ms`;
  process.stdout.write(`${key}: median ${at(0.5)}, p95 ${at(0.95)}\n`);
}
process.stdout.write(`rows drawn: ${await page.locator('.flag-row').count()} of 5000\n`);
await browser.close();
await server.close();
