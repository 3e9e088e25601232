import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { type Browser, launchBrowser } from '../../lib/cli/browser.ts';
import { joinTeam } from '../../lib/cli/panel-steps.ts';
import { routeSamplePages, samplePages } from '../../lib/cli/sample-pages.ts';

/** A browser with the extension, its panel open on the sample company, for one test file. */
export interface Lens {
  readonly browser: Browser;
  /** The tab with the sample company's page. */
  readonly tab: Page;
  readonly panel: Page;
  /** Opens a page in a new tab and clicks the icon on it. */
  read(url: string): Promise<Page>;
  join(store: string, code: string, name?: string): Promise<void>;
  close(): Promise<void>;
}

export const company = 'Tidewater Analytics';

/** @param isNew leaves the tour of the first day open */
export async function openLens({
  isNew = false,
  ...options
}: {
  profile?: string;
  /** The folder of another build than the usual one. */
  extension?: string;
  isNew?: boolean;
} = {}): Promise<Lens> {
  const browser = await launchBrowser({
    executablePath: inject('chromium'),
    extension: inject('extension'),
    headless: true,
    ...options,
  });
  await routeSamplePages(browser.context);
  const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
  await tab.goto(samplePages[0].url);
  await browser.clickAction(tab);
  const panel = await browser.panel();
  if (!isNew) await panel.getByRole('button', { name: 'Skip' }).click();
  return {
    browser,
    tab,
    panel,
    async read(url) {
      // What an attempt before this one left open would take the click.
      for (const other of browser.context.pages()) if (other.url() === url && other !== tab) await other.close();
      const page = await browser.context.newPage();
      await page.goto(url);
      await browser.clickAction(page);
      return page;
    },
    async join(store, code, name = 'Sam Seller') {
      const options = await browser.context.newPage();
      await options.goto(`chrome-extension://${browser.id}/options.html`);
      await joinTeam(options, { store, code, name });
      await options.close();
    },
    close: browser.close,
  };
}

/** The state words of one's own flags as the panel shows them, newest first. */
export const flagStates = (panel: Page): Promise<string[]> => panel.locator('.entry .entry-head .pill').allInnerTexts();
