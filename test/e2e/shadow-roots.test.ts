import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCompany } from '../../lib/cli/panel-steps.ts';
import { company, type Lens, openLens } from './lens.ts';
import { until } from './until.ts';

/** A page that moves in its shadow roots, and took the document's own methods. */
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
