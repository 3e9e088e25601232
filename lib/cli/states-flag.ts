import type { Page } from 'playwright-core';
import { joinAsRevOps } from './revops.ts';
import { only, type States, sync } from './stage.ts';

const flag = (panel: Page, name: string) => panel.getByRole('button', { name, exact: true }).first().click();

/** Sets a page's clock on by what it was told to. */
const later = `{
  const by = Number(sessionStorage.getItem('later') ?? 0);
  const Real = Date;
  if (by) globalThis.Date = class extends Real {
    constructor(...given) { given.length ? super(...given) : super(Real.now() + by); }
    static now() { return Real.now() + by; }
  };
}`;

/** A flag from the click to the answer, and to what the team erases. */
export const flagStates: States = {
  'flag-undo': async ({ panel, shutter }) => {
    await only(panel, 'Checklist');
    await flag(panel, 'Wrong contact');
    await panel.getByText('Wrong contact: flagged').waitFor();
    await flag(panel, 'Wrong tier');
    await panel.getByText('Wrong tier: flagged').waitFor();
    // What is pointed at stays: longer than its six seconds.
    await panel.getByRole('button', { name: 'Undo' }).focus();
    await shutter.shoot(panel, 'flag-undo');
  },
  'flag-refined': async ({ panel, shutter }) => {
    await panel.locator('.toast').getByRole('button', { name: 'Add detail' }).click();
    const sheet = panel.locator('.sheet');
    await sheet.getByRole('button', { name: 'Tier 1' }).click();
    await sheet.getByRole('button', { name: 'Fits after all' }).click();
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
    await panel
      .locator('.entry', { hasText: /sent, due in/ })
      .nth(1)
      .waitFor();
    await shutter.shoot(panel, 'flag-sent', panel.locator('#section-history-title'));
  },
  'flag-overdue': async ({ panel, shutter }) => {
    // The panel is opened once more, with its clock three days on.
    await panel.addInitScript(later);
    await panel.evaluate(() => sessionStorage.setItem('later', String(72 * 3_600_000)));
    await panel.reload();
    await panel
      .locator('.entry', { hasText: /overdue by/ })
      .first()
      .waitFor();
    await shutter.shoot(panel, 'flag-overdue', panel.locator('#section-history-title'));
    await panel.evaluate(() => sessionStorage.removeItem('later'));
    await panel.reload();
    await panel.locator('.entry').first().waitFor();
  },
  'flag-answered': async ({ panel, store, shutter }) => {
    const joined = await joinAsRevOps(store.url, store.invites?.revops ?? '', 'Rita RevOps');
    if (!joined.ok) throw new Error(joined.note);
    const first = (await joined.value.queue()).find((each) => each.flag.kind === 'wrong-tier');
    const words = 'Thank you, you are right: they fit better than the record says. The criterion is on the list.';
    await joined.value.review(first?.flag.id ?? '', 'accepted', words, 'size');
    await sync(panel);
    await panel.locator('.entry-answer').waitFor({ timeout: 30_000 });
    await shutter.shoot(panel, 'flag-answered', panel.locator('#section-history-title'));
  },
  'flag-erased': async ({ panel, store, shutter }) => {
    const admin = await joinAsRevOps(store.url, store.invites?.admin ?? '', 'Ada Admin');
    if (!admin.ok) throw new Error(admin.note);
    await admin.value.erase('Marta Lindqvist');
    await sync(panel);
    await panel.getByText('Your team erased the person').first().waitFor();
    await shutter.shoot(panel, 'flag-erased', panel.locator('#section-history-title'));
    await only(panel, 'Checklist');
  },
};
