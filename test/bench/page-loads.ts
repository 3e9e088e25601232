import { rmSync } from 'node:fs';
import { launchBare, pause, site } from '../bare-browser.ts';
import { grantedExtension } from '../granted-extension.ts';
import { openPanel, type Painted, whenIt } from './watched-panel.ts';

/** When the page's load event began, in milliseconds since 1970; nothing before. */
const loadedAt = `(() => {
  const { loadEventStart } = performance.getEntriesByType('navigation')[0];
  return loadEventStart && performance.timeOrigin + loadEventStart;
})()`;

/**
 * Milliseconds from a page's load event, after which Chromium runs what waits for document_idle, to the painted verdict, where the site was granted:
 * in new tabs, with the worker awake, and with the worker stopped as the tab is opened.
 */
export async function pageLoads(
  executablePath: string,
  built: string,
  rounds: number,
  afterMs = 0,
): Promise<{ warm: number[]; cold: number[] }> {
  const extension = grantedExtension(built, [`${site}/*`]);
  const browser = await launchBare(executablePath, extension, { afterMs });
  try {
    const panel = await openPanel(browser);
    await browser.send('Page.reload', {}, panel);
    await whenIt(browser, panel, 'globalThis.opened');
    let opened = 0;
    const load = async () => {
      opened += 1;
      const url = `${site}/about/${opened}`;
      const from = performance.timeOrigin + performance.now();
      const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url });
      await whenIt<Painted>(browser, panel, `painted.find((each) => each.at > ${from})`);
      // Attached to only now: a page under a debugger loads more slowly.
      const page = await browser.attach((target) => target.targetId === targetId);
      const idle = await whenIt<number>(browser, page, loadedAt);
      const { at } = await whenIt<Painted>(browser, panel, `painted.find((each) => each.at > ${idle})`);
      await browser.send('Target.closeTarget', { targetId });
      await pause(400);
      return at - idle;
    };
    const [warm, cold]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) warm.push(await load());
    for (let round = 0; round < rounds; round++) {
      await browser.stopWorker();
      cold.push(await load());
      await pause(500);
    }
    return { warm, cold };
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true });
  }
}
