import type { Page } from 'playwright-core';
import type { Browser } from './browser.ts';
import { samplePages } from './sample-pages.ts';
import type { Shutter } from './shutter.ts';

/** What the German states are played on: a panel in German, that has joined nothing. */
export interface GermanStage {
  readonly browser: Browser;
  readonly tab: Page;
  readonly panel: Page;
  readonly shutter: Shutter;
}
type Reach = (stage: GermanStage) => Promise<void>;

const title = (panel: Page, id: string) => panel.locator(`#section-${id}-title`);

/** The main states in German, in the order in which they are reached. */
export const germanStates: Readonly<Record<string, Reach>> = {
  'german-company': async ({ panel, shutter }) => {
    await panel.locator('.tour .button.quiet').last().click();
    await shutter.shoot(panel, 'german-company');
  },
  'german-checklist': ({ panel, shutter }) => shutter.shoot(panel, 'german-checklist', title(panel, 'checklist')),
  'german-proof': async ({ panel, shutter }) => {
    const line = panel.locator('li.line').first();
    await line.locator('.line-button').click();
    await shutter.shoot(panel, 'german-proof', line);
    await line.locator('.line-button').click();
  },
  'german-objections': ({ panel, shutter }) => shutter.shoot(panel, 'german-objections', title(panel, 'objections')),
  'german-record': async ({ browser, tab, panel, shutter }) => {
    await tab.goto(samplePages[3].url);
    await browser.clickAction(tab);
    await panel.locator('.sources', { hasText: 'HubSpot' }).waitFor();
    await shutter.shoot(panel, 'german-record');
  },
  'german-nothing': async ({ browser, tab, panel, shutter }) => {
    const url = 'https://recipes.example/soup';
    const body = '<title>Soup</title><h1>Leek soup</h1><p>Cut the leeks.</p>';
    await tab.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await tab.goto(url);
    await browser.clickAction(tab);
    await panel.locator('.instead').waitFor();
    await shutter.shoot(panel, 'german-nothing');
  },
};
