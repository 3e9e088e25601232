import type { Page } from 'playwright-core';
import { asTeam } from '../server/database/team.ts';
import { sampleSpec, seedSample } from '../server/sample.ts';
import type { Serving } from '../server/serve.ts';
import { publishIn } from '../server/specs.ts';
import type { Browser } from './browser.ts';
import { joinTeam, openSection, waitForCompany } from './panel-steps.ts';
import { joinAsRevOps, type RevOps } from './revops.ts';
import { samplePages } from './sample-pages.ts';
import type { Shutter } from './shutter.ts';

/** What the states are played on. */
export interface Stage {
  readonly browser: Browser;
  readonly store: Serving;
  /** The tab with the sample company's page. */
  readonly tab: Page;
  readonly options: Page;
  readonly panel: Page;
  readonly shutter: Shutter;
}
type Reach = (stage: Stage) => Promise<void>;

const company = 'Tidewater Analytics';
const sections = ['Checklist', 'Objections', 'Buyer language', 'Flags and answers'] as const;
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
const sync = (panel: Page) => panel.locator('.status').getByRole('button').first().click();
const size = (panel: Page) => panel.locator('li.line', { hasText: '50 to 1,000 employees' });
const flag = (panel: Page, name: string) => panel.getByRole('button', { name, exact: true }).first().click();

/** Unfolds this section and folds the others. */
async function only(panel: Page, title: (typeof sections)[number]): Promise<void> {
  for (const each of sections) {
    if (each === title) continue;
    const open = panel.getByRole('button', { name: new RegExp(`^${each}`), expanded: true });
    if (await open.count()) await open.first().click();
  }
  await openSection(panel, title);
}

/** Opens an address in a tab of its own and, unless told otherwise, clicks the icon there. */
async function visit({ browser }: Stage, url: string, body?: string, isClicked = true): Promise<Page> {
  const page = await browser.context.newPage();
  if (body !== undefined)
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(url);
  if (isClicked) await browser.clickAction(page);
  return page;
}

/** A page on which the panel says this, taken and closed again. */
async function instead(stage: Stage, name: string, title: string, url: string, body?: string, isClicked = true) {
  const page = await visit(stage, url, body, isClicked);
  await stage.panel.getByText(title).waitFor();
  await stage.shutter.shoot(stage.panel, name);
  await page.close();
  await stage.tab.bringToFront();
}

/** A page that keeps its own thread busy, so that no script of ours comes to run. */
const slowPage = '<title>Slow</title><script>for (const end = Date.now() + 20000; Date.now() < end; );</script>';

let revops: RevOps | null = null;

/** Every state, in the order in which a day reaches them; each starts where the one before it left the panel. */
export const states: Readonly<Record<string, Reach>> = {
  'options-not-joined': async ({ options, shutter }) => {
    await options.getByLabel('Your name').waitFor();
    await shutter.shoot(options, 'options-not-joined');
  },
  'first-run': async ({ tab, panel, shutter }) => {
    await tab.bringToFront();
    await waitForCompany(panel, company);
    await shutter.shoot(panel, 'first-run');
    await panel.getByRole('button', { name: 'Skip' }).click();
  },
  'sample-spec': async ({ panel, shutter }) => shutter.shoot(panel, 'sample-spec'),
  'options-joined': async ({ tab, options, panel, store, shutter }) => {
    if (!store.invites) throw new Error('the sample team has invites');
    await options.bringToFront();
    await joinTeam(options, { store: store.url, code: store.invites.rep, name: 'Sam Seller' });
    await shutter.shoot(options, 'options-joined');
    await tab.bringToFront();
    await panel.locator('.status', { hasText: 'up to date' }).waitFor();
  },
  company: async ({ panel, shutter }) => {
    await only(panel, 'Checklist');
    await shutter.shoot(panel, 'company');
    await shutter.odd(panel, 'company');
  },
  'line-proof': async ({ panel, shutter }) => {
    await size(panel).locator('.line-button').click();
    await shutter.shoot(panel, 'line-proof', size(panel));
    await size(panel).locator('.line-button').click();
  },
  'answer-by-hand': async ({ panel, shutter }) => {
    const open = panel.locator('li.line', { hasText: 'Two or more people of the committee' });
    await open.locator('.line-button').click();
    await open.locator('.answer-form').waitFor();
    await shutter.shoot(panel, 'answer-by-hand', open);
    await open.locator('.line-button').click();
  },
  person: async (stage) => {
    await visit(stage, samplePages[1].url);
    await stage.panel.locator(`.sources a[href="${samplePages[1].url}"]`).waitFor();
    await visit(stage, samplePages[2].url);
    await stage.panel.locator('.who-person').waitFor();
    await stage.shutter.shoot(stage.panel, 'person');
  },
  record: async (stage) => {
    await visit(stage, samplePages[3].url);
    await stage.panel.locator('.notice.inset').waitFor();
    await stage.shutter.shoot(stage.panel, 'record');
  },
  'tier-difference': async ({ panel, shutter }) =>
    shutter.shoot(panel, 'tier-difference', panel.locator('.notice.inset')),
  conflict: async ({ panel, shutter }) => {
    await size(panel).locator('.line-button').click();
    await shutter.shoot(panel, 'conflict', size(panel));
    await size(panel).locator('.line-button').click();
  },
  objections: async ({ panel, shutter }) => {
    await only(panel, 'Objections');
    await shutter.shoot(panel, 'objections', panel.locator('#section-objections-title'));
  },
  'objections-search': async ({ panel, shutter }) => {
    const search = panel.getByRole('textbox', { name: 'Search the objections' });
    await search.pressSequentially('secrity');
    await panel.locator('.hit.open').waitFor();
    await shutter.shoot(panel, 'objections-search', panel.locator('#section-objections-title'));
    await search.fill('');
  },
  'buyer-language': async ({ panel, shutter }) => {
    await only(panel, 'Buyer language');
    await shutter.shoot(panel, 'buyer-language', panel.locator('#section-language-title'));
  },
  'flag-undo': async ({ panel, shutter }) => {
    await only(panel, 'Checklist');
    await flag(panel, 'Wrong tier');
    // What is pointed at stays: longer than its six seconds.
    await panel.getByRole('button', { name: 'Undo' }).focus();
    await shutter.shoot(panel, 'flag-undo');
  },
  'flag-refined': async ({ panel, shutter }) => {
    await panel.locator('.toast').getByRole('button', { name: 'Add detail' }).click();
    const sheet = panel.locator('.sheet');
    await sheet.getByRole('button', { name: 'Tier 1' }).click();
    await sheet.getByRole('button', { name: 'Should be in' }).click();
    await sheet.getByLabel('In your words').fill('They run usage pricing on two products already.');
    await shutter.shoot(panel, 'flag-refined');
  },
  payload: async ({ panel, shutter }) => {
    const sheet = panel.locator('.sheet');
    await sheet.getByRole('button', { name: 'See what is sent' }).click();
    await sheet.locator('pre').first().waitFor();
    await shutter.shoot(panel, 'payload');
    await sheet.getByRole('button', { name: 'Save' }).click();
  },
  'flag-sent': async ({ panel, shutter }) => {
    await only(panel, 'Flags and answers');
    await panel.locator('.entry', { hasText: /sent, due in/ }).waitFor();
    await shutter.shoot(panel, 'flag-sent', panel.locator('#section-history-title'));
  },
  'flag-answered': async ({ panel, store, shutter }) => {
    const joined = await joinAsRevOps(store.url, store.invites?.revops ?? '', 'Rita RevOps');
    if (!joined.ok) throw new Error(joined.note);
    revops = joined.value;
    const [first] = await revops.queue();
    const words = 'Thank you, you are right: they fit better than the record says. The criterion is on the list.';
    await revops.review(first?.flag.id ?? '', 'accepted', words, 'size');
    await sync(panel);
    await panel.locator('.entry-answer').waitFor({ timeout: 30_000 });
    await shutter.shoot(panel, 'flag-answered', panel.locator('#section-history-title'));
    await only(panel, 'Checklist');
  },
  nothing: (stage) =>
    instead(
      stage,
      'nothing',
      'Nothing to qualify here',
      'https://recipes.example/soup',
      '<title>Soup</title><h1>Leek soup</h1><p>Cut the leeks.</p>',
    ),
  'click-to-read': (stage) =>
    instead(
      stage,
      'click-to-read',
      'Click to read this page',
      'https://www.linkedin.com/company/another-sample/',
      '<title>Another</title>',
      false,
    ),
  reading: async (stage) => {
    // A page whose own document never ends is being read for as long as one looks.
    const page = await stage.browser.context.newPage();
    const url = 'https://slow.example/about';
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: slowPage }));
    try {
      await page.goto(url, { waitUntil: 'commit' });
      await stage.browser.clickAction(page);
      await stage.panel.locator('.skeleton').waitFor();
      await stage.shutter.shoot(stage.panel, 'reading');
    } finally {
      await page.close();
      await stage.tab.bringToFront();
    }
  },
  unreadable: (stage) =>
    instead(
      stage,
      'unreadable',
      'This page is laid out in a way I cannot read',
      'https://www.linkedin.com/company/changed-sample/',
      '<title>LinkedIn</title><main><p>Loading</p></main>',
    ),
  // A page of the extension itself: of the browser's own pages an extension is not even told the address.
  forbidden: async ({ options, tab, panel, shutter }) => {
    await options.bringToFront();
    await panel.getByText('Browsers keep this page to themselves').waitFor();
    await shutter.shoot(panel, 'forbidden');
    await tab.bringToFront();
  },
  'past-review': async ({ panel, store, tab, shutter }) => {
    const sample = await seedSample(store.store);
    if (!sample) throw new Error('the sample team is there');
    const spec = await sampleSpec();
    const next = { ...spec, version: spec.version + 1, reviewBy: day(-3) };
    const who = { teamId: sample.teamId, memberId: null };
    const published = await asTeam(store.store.db, sample.teamId, (tx) => publishIn(tx, store.store, who, next));
    if (!published.ok) throw new Error('the store refused the spec');
    store.store.forget(sample.teamId);
    await tab.bringToFront();
    await sync(panel);
    await panel.getByText('The spec is past its review date').waitFor();
    await shutter.shoot(panel, 'past-review');
  },
  'signed-out': async ({ panel, store, shutter }) => {
    const sample = await seedSample(store.store);
    if (!sample) throw new Error('the sample team is there');
    await asTeam(store.store.db, sample.teamId, (tx) =>
      tx.updateTable('devices').set({ revoked_at: new Date() }).where('team_id', '=', sample.teamId).execute(),
    );
    store.store.forget(sample.teamId);
    await sync(panel);
    await panel.getByText('You are signed out of your team').waitFor();
    await shutter.shoot(panel, 'signed-out');
  },
  'store-unreachable': async ({ options, tab, panel, store, shutter }) => {
    const sample = await seedSample(store.store);
    await options.bringToFront();
    await options.reload();
    if (await options.getByRole('button', { name: /^Leave/ }).count()) {
      await options.getByRole('button', { name: /^Leave/ }).click();
      await options.getByRole('button', { name: 'Leave', exact: true }).click();
    }
    await joinTeam(options, { store: store.url, code: sample?.codes.rep ?? '', name: 'Sam Seller' });
    await tab.bringToFront();
    await store.stop();
    await sync(panel);
    await panel.getByText('store does not answer').waitFor({ timeout: 30_000 });
    await shutter.shoot(panel, 'store-unreachable');
  },
};
