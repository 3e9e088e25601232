import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Shown } from '#bus/shown.ts';
import { openSection, waitForCompany } from '../../lib/cli/panel-steps.ts';
import { allFlags, instant, shownOf } from '../panel/fixtures.ts';
import { faultsIn } from './axe.ts';
import { company, type Lens, openLens } from './lens.ts';

/** The real panel, as axe and a ruler see it. */
let lens: Lens;
beforeAll(async () => {
  lens = await openLens();
  await waitForCompany(lens.panel, company);
  for (const title of ['Checklist', 'Objections', 'Buyer language']) await openSection(lens.panel, title);
  await lens.panel.locator('.line-button').first().click();
});
afterAll(() => lens?.close());

// 180 px is the narrow panel of 360 px at 200 % zoom; 280 px the narrowest that a browser makes.
it.each([180, 280, 400])('has no fault that axe can see and no sideways scrolling at %i px', async (width) => {
  await lens.panel.setViewportSize({ width, height: 900 });
  expect(await faultsIn(lens.panel)).toEqual([]);
});

/** A page of the panel's own in German, with a background that shows this and no more. */
async function showing({ spec, ...shown }: Shown, path = 'sidepanel.html#search=1'): Promise<Page> {
  const page = await lens.browser.context.newPage();
  await page.addInitScript(`
    chrome.i18n.getUILanguage = () => 'de';
    localStorage.setItem('panel.tour', '"done"');
    const heard = ${JSON.stringify({ name: 'shown', shown, spec })};
    const sites = ['linkedin.com', 'my.salesforce.com', '*'].map((label) => ({ pattern: label, label, granted: true }));
    chrome.runtime.sendMessage = async () => ({ answer: { ...heard.shown, spec: heard.spec, sites, clues: [] } });
    chrome.runtime.connect = () => {
      const ears = { addListener: () => {} };
      return { onMessage: { addListener: (hear) => setTimeout(() => hear(heard)) }, onDisconnect: ears, postMessage() {}, disconnect() {} };
    };`);
  await page.goto(`chrome-extension://${lens.browser.id}/${path}`);
  return page;
}

it('keeps the names of tiers on the score apart, however long they are', async () => {
  const shown = shownOf();
  const labels = ['Vorzugszielkunde', 'Standardzielkunde', 'Beobachtungsliste'];
  const tiers = shown.spec.scoring.tiers.map((tier, index) => ({ ...tier, label: labels[index] ?? tier.label }));
  const spec = { ...shown.spec, scoring: { ...shown.spec.scoring, tiers } };
  const page = await showing({ ...shown, spec });
  await page.locator('.range-mark').last().waitFor();
  for (const width of [280, 320, 400, 500]) {
    await page.setViewportSize({ width, height: 800 });
    const marks = await page.evaluate(() =>
      [...document.querySelectorAll('.range-mark')].map((mark) => {
        const { left, right } = mark.getBoundingClientRect();
        return { left, right, line: mark.parentElement?.getBoundingClientRect().right ?? 0 };
      }),
    );
    expect(marks).toHaveLength(3);
    const isWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(isWide), `${width} px`).toBe(false);
    for (const [index, { left, right, line }] of marks.entries()) {
      expect(right - left, `${width} px`).toBeGreaterThan(20);
      expect(right, `${width} px`).toBeLessThanOrEqual((marks[index + 1]?.left ?? line) + 0.5);
    }
  }
  await page.close();
});

it('has room at its foot for a new answer beside what waits to be sent, in German as well', async () => {
  const sync = { state: 'unreachable', lastAt: instant('07:00'), waiting: 3, note: null } as const;
  const page = await showing(shownOf({ flags: allFlags(), unseen: ['d'], sync }));
  await page.locator('.status').getByText('1 neue Antwort').waitFor();
  await page.locator('.status').getByText('3 Nachrichten warten').waitFor();
  for (const width of [180, 280, 305, 320, 345, 361, 400]) {
    await page.setViewportSize({ width, height: 800 });
    const faults = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const buttons = [...document.querySelectorAll('.status .button')];
      const isOut = buttons.some((button) => button.getBoundingClientRect().right > clientWidth);
      // In one piece: no line is broken within a word.
      const words = document.createRange();
      const node = document.querySelector('.status-words .quiet')?.firstChild as Text;
      const isBroken = [...node.data.matchAll(/\S+/g)].some(({ index, 0: word }) => {
        words.setStart(node, index);
        words.setEnd(node, index + word.length);
        return words.getClientRects().length > 1;
      });
      return { scrolls: scrollWidth > clientWidth, isOut, isBroken };
    });
    expect({ width, ...faults }).toEqual({ width, scrolls: false, isOut: false, isBroken: false });
  }
  await page.close();
});

it('breaks no word of the options page, in German as well', async () => {
  const page = await showing(shownOf(), 'options.html');
  await page.getByText('Salesforce (my.salesforce.com)').waitFor();
  for (const width of [280, 320, 400]) {
    await page.setViewportSize({ width, height: 800 });
    const broken = await page.evaluate(() => {
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const words = document.createRange();
      const found: string[] = [];
      while (nodes.nextNode()) {
        const node = nodes.currentNode as Text;
        for (const { index, 0: word } of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
          words.setStart(node, index);
          words.setEnd(node, index + word.length);
          if (words.getClientRects().length > 1) found.push(word);
        }
      }
      return found;
    });
    expect(broken, `${width} px`).toEqual([]);
  }
  await page.close();
});

it('gives the cursor back to the button that reads again, once it has read', async () => {
  const again = lens.panel.getByRole('button', { name: 'Read the page again' });
  const hasRead = again.evaluate(
    (button) =>
      new Promise((done) => {
        const watch = new MutationObserver(() => button.matches(':enabled') && done(true));
        watch.observe(button, { attributes: true, attributeFilter: ['disabled'] });
      }),
  );
  await again.focus();
  await lens.panel.keyboard.press('Enter');
  await hasRead;
  await expect.poll(() => again.evaluate((button) => button === document.activeElement)).toBe(true);
});

it('can be gone through by keyboard, with the focus in sight and never behind the foot', async () => {
  await lens.panel.setViewportSize({ width: 360, height: 640 });
  await lens.panel.locator('body').focus();
  const seen = new Set<string>();
  for (let press = 0; press < 40; press++) {
    await lens.panel.keyboard.press('Tab');
    seen.add(
      await lens.panel.evaluate(() => {
        const at = document.activeElement as HTMLElement | null;
        if (!at || at === document.body) return 'none';
        const { outlineStyle, boxShadow } = getComputedStyle(at.closest('.search') ?? at);
        const foot = document.querySelector('.panel-foot');
        const isBehind =
          !foot?.contains(at) && at.getBoundingClientRect().bottom > (foot?.getBoundingClientRect().top ?? 0);
        const isSeen = !isBehind && (outlineStyle !== 'none' || boxShadow !== 'none');
        return `${at.textContent?.trim() || at.getAttribute('aria-label')}|${isSeen}`;
      }),
    );
  }
  expect(seen.size).toBeGreaterThan(25);
  expect([...seen].filter((each) => each.endsWith('|false'))).toEqual([]);
});
