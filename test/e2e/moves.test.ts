import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCompany } from '../../lib/cli/panel-steps.ts';
import { company, type Lens, openLens } from './lens.ts';
import { until } from './until.ts';

/** A page that moves in its shadow roots, and took the document's methods, in a real Chromium. */
const host = 'https://harrow.lightning.force.com';
const record = `${host}/lightning/r/Account/0010000000000001AAA/view`;
const body = `<!doctype html><html lang="en"><title>Harrow Pumps | Account | Salesforce</title>
<form name="querySelectorAll"><input name="childNodes"><input name="outerHTML"></form><img name="documentElement"><img name="createTreeWalker">
<body><div class="oneContent active"><my-record></my-record></div>
<script>
class Inner extends HTMLElement { connectedCallback() {
  this.attachShadow({ mode: 'open' }).innerHTML = this.dataset.fields ?? '';
} }
class Outer extends HTMLElement { connectedCallback() {
  const field = (label, said) => '<div class="slds-form-element"><span class="test-id__field-label">' + label + '</span><span class="test-id__field-value">' + said + '</span></div>';
  const root = this.attachShadow({ mode: 'open' });
  root.innerHTML = '<div class="slds-page-header__title">Harrow Pumps</div>' + field('Industry', 'Utilities') + '<my-fields></my-fields>';
  window.say = (label, said) => { root.querySelector('my-fields').shadowRoot.innerHTML = field(label, said); };
} }
customElements.define('my-fields', Inner);
customElements.define('my-record', Outer);
window.changes = { count: 0 };
</script></body></html>`;

let lens: Lens;
let page: Page;
beforeAll(async () => {
  lens = await openLens();
  await waitForCompany(lens.panel, company);
  await lens.browser.context.route(`${host}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  page = await lens.read(record);
  await waitForCompany(lens.panel, 'Harrow Pumps');
});
afterAll(() => lens?.close());

const shows = (words: string) =>
  until(
    () => lens.panel.locator('body').innerText(),
    (text) => text.includes(words),
  );

it('reads what stands in open shadow roots, and again when it changes there, leaving no trace', async () => {
  await page.evaluate(() => {
    const seen = window as unknown as { changes: { count: number } };
    const observer = new MutationObserver((records) => {
      seen.changes.count += records.length;
    });
    const all = { childList: true, subtree: true, attributes: true, characterData: true };
    // The page took the document's own methods.
    const outer = Document.prototype.querySelector.call(document, 'my-record');
    observer.observe(document, all);
    if (outer?.shadowRoot) observer.observe(outer.shadowRoot, all);
  });
  await page.evaluate(() => (window as unknown as { say(label: string, said: string): void }).say('Employees', '342'));
  await shows('342');
  await page.evaluate(() => (window as unknown as { say(label: string, said: string): void }).say('Employees', '377'));
  await shows('377');
  expect(await page.evaluate(() => (window as unknown as { changes: { count: number } }).changes.count)).toBe(0);
});

it('does nothing on a page that does not change', async () => {
  // Whatever script runs in the page, ours too, is counted by the browser.
  const session = await lens.browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  const scripts = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value;
  };
  await page.waitForTimeout(1000);
  const before = await scripts();
  await page.waitForTimeout(1500);
  expect(await scripts()).toBe(before);
});

interface Arrivals {
  arrivals: number[];
}

/** When the worker was handed a page: heard beside its own ear. */
async function arrivals(): Promise<() => Promise<number[]>> {
  const worker = lens.browser.context.serviceWorkers()[0];
  if (!worker) throw new Error('the worker runs while a panel is open');
  await worker.evaluate(() => {
    const mine = globalThis as unknown as Arrivals & {
      chrome: { runtime: { onMessage: { addListener(hear: (message: { name?: unknown }) => void): void } } };
    };
    mine.arrivals = [];
    mine.chrome.runtime.onMessage.addListener((message) => {
      if (message?.name === 'page:snapshot') mine.arrivals.push(Date.now());
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as Arrivals).arrivals);
}

const say = (said: string) =>
  page.evaluate((words) => {
    (window as unknown as { say(label: string, said: string): void }).say('Employees', words);
    return Date.now();
  }, said);

it('reads a restless page once, after it has settled', async () => {
  await page.bringToFront();
  const heard = await arrivals();
  const settled = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const mine = window as unknown as { say(label: string, said: string): void };
        let turn = 0;
        const timer = setInterval(() => {
          mine.say('Employees', String(500 + turn++));
          if (turn < 40) return;
          clearInterval(timer);
          done(Date.now());
        }, 40);
      }),
  );
  await shows('539');
  await page.waitForTimeout(1000);
  const times = await heard();
  expect(times.filter((time) => time > settled)).toHaveLength(1);
  expect(times).toHaveLength(1);
});

it('leaves nothing behind when the page is left before it has settled', async () => {
  const heard = await arrivals();
  await say('733');
  await page.goto('about:blank');
  await page.waitForTimeout(3500);
  expect(await heard()).toEqual([]);
  expect(await lens.panel.locator('body').innerText()).not.toContain('733');
});
