import type { Page } from 'playwright-core';
import { joinTeam, waitForCompany } from './panel-steps.ts';
import { samplePages } from './sample-pages.ts';
import { only, type States, visit } from './stage.ts';

const company = 'Tidewater Analytics';
const size = (panel: Page) => panel.locator('li.line', { hasText: '50 to 1,000 employees' });

/** The first day, a company, a person and a record, what to say to them. */
export const dayStates: States = {
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
  'objections-none': async ({ panel, shutter }) => {
    await only(panel, 'Objections');
    const search = panel.getByRole('textbox', { name: 'Search the objections' });
    await search.fill('zzzz');
    await panel.getByText('No objection sounds like that').waitFor();
    await shutter.shoot(panel, 'objections-none', panel.locator('#section-objections-title'));
    await search.fill('');
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
};
