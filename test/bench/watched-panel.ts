import { type BareBrowser, pause } from '../bare-browser.ts';

/** The panel of a bare browser, watched for what it paints. */

/**
 * Runs in the panel before anything of ours. Notes when the background's news of a page that was read arrives over the port, when the frame after the
 * change of the verdict that it makes is done, and when the first frame with a verdict is.
 */
const watch = `
globalThis.painted = [];
globalThis.opened = null;
{
  let arrived = 0;
  const heard = chrome.runtime.connect;
  const note = (message) => { if (message?.name === 'shown' && message.shown.page.state === 'read') arrived = performance.now(); };
  chrome.runtime.connect = (...all) => { const port = heard.apply(chrome.runtime, all); port.onMessage.addListener(note); return port; };
  const after = (done) => requestAnimationFrame(() => setTimeout(done));
  let seen = false;
  new MutationObserver(() => {
    if (arrived) {
      const from = arrived;
      arrived = 0;
      after(() => painted.push({ took: performance.now() - from, at: performance.timeOrigin + performance.now() }));
    }
    if (!seen && document.querySelector('.verdict-tier')) {
      seen = true;
      after(() => { opened = performance.now(); });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}`;

export interface Painted {
  readonly took: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What an expression comes to, as soon as it is something. */
export async function whenIt<T>(browser: BareBrowser, panel: string, expression: string): Promise<T> {
  for (const end = Date.now() + 15_000; Date.now() < end; await pause(15)) {
    // A page that is just being left has no answer.
    const found = await browser.value<T | null>(panel, expression).catch(() => null);
    if (found) return found;
  }
  throw new Error(`nothing came of ${expression}`);
}

/** The panel beside, and what it needs to tell when it painted. */
export async function openPanel(browser: BareBrowser): Promise<string> {
  await browser.clickAction();
  const panel = await browser.attach(({ type, url }) => type !== 'tab' && url.endsWith('/sidepanel.html'));
  await browser.send('Page.enable', {}, panel);
  await browser.send('Page.addScriptToEvaluateOnNewDocument', { source: watch }, panel);
  return panel;
}
