import type { Locator, Page } from 'playwright-core';
import type { Serving } from '../server/serve.ts';
import type { Browser } from './browser.ts';
import { openSection } from './panel-steps.ts';
import type { Shutter } from './shutter.ts';

/** What the states of the panel are played on. */
export interface Stage {
  readonly browser: Browser;
  readonly store: Serving;
  /** The tab with the sample company's page. */
  readonly tab: Page;
  readonly options: Page;
  readonly panel: Page;
  readonly shutter: Shutter;
}
/** Brings the panel into a state, and has it taken. */
export type Reach = (stage: Stage) => Promise<void>;
export type States = Readonly<Record<string, Reach>>;

const sections = ['Checklist', 'Objections', 'Buyer language', 'Flags and answers'] as const;

/** Asks the store now. */
export const sync = (panel: Page) => panel.locator('.status').getByRole('button').first().click();

/** Words that are seen: what is only spoken by a screen reader is left out. */
export const seen = (panel: Page, words: string): Locator => panel.getByText(words).and(panel.locator(':not(.unseen)'));

/** Unfolds this section and folds the others. */
export async function only(panel: Page, title: (typeof sections)[number]): Promise<void> {
  for (const each of sections) {
    if (each === title) continue;
    const open = panel.getByRole('button', { name: new RegExp(`^${each}`), expanded: true });
    if (await open.count()) await open.first().click();
  }
  await openSection(panel, title);
}

/** Opens an address in a tab of its own and, unless told otherwise, clicks the icon there. */
export async function visit({ browser }: Stage, url: string, body?: string, isClicked = true): Promise<Page> {
  const page = await browser.context.newPage();
  if (body !== undefined)
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(url);
  if (isClicked) await browser.clickAction(page);
  return page;
}
