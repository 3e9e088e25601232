import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from './axe.ts';
import { openRevOpsDay, type RevOpsDay } from './revops-day.ts';

/** From the first interview to the answered week without a mouse, and every view and question on the way looked at by axe. */
let day: RevOpsDay;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  day = await openRevOpsDay();
  await day.raise(6);
  await day.needSignatures({ sales: 1, marketing: 1 });
  page = day.page;
  await page.goto(`chrome-extension://${day.browser.id}/workspace.html#/spec`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}, 120_000);
afterAll(() => day?.close());

/** Presses Tab until what is named so has the cursor; throws where it cannot be reached. */
async function tabTo(name: string | RegExp, back = false): Promise<void> {
  const wanted = typeof name === 'string' ? (said: string) => said === name : (said: string) => name.test(said);
  for (let turn = 0; turn < 150; turn++) {
    const said = await page.evaluate(() => {
      const here = document.activeElement as HTMLInputElement | null;
      const label =
        here?.labels?.[0]?.querySelector('.field-label, .question-ask')?.textContent ?? here?.labels?.[0]?.textContent;
      return (here?.getAttribute('aria-label') ?? label ?? here?.textContent ?? '').trim();
    });
    if (wanted(said)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`the keyboard does not reach ${name}`);
}
const press = async (name: string | RegExp, back = false) => {
  await tabTo(name, back);
  await page.keyboard.press('Enter');
};
/** Through the door of a room in the rail. */
const enter = async (door: RegExp, heading: string | RegExp) => {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await press(door);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
};
const look = async (what: string) => {
  faults.push(...(await faultsIn(page)).map((fault) => `${what}, ${fault}`));
};

describe('by keyboard alone', () => {
  it('two interviews become a draft that both sides sign, and a spec in force', async () => {
    const said = [
      'Software companies with 100 to 400 employees.',
      'They had hired a new VP of Sales.',
      'They say "nobody trusts the forecast".',
    ];
    for (const rep of ['Mara', 'Tom']) {
      await enter(/^Interviews/, 'Interviews');
      await tabTo('Whom do you interview?');
      await page.keyboard.type(rep);
      await page.keyboard.press('Enter');
      const answer = page.locator('#answer-said');
      await answer.waitFor();
      for (const words of said) {
        await expect.poll(() => answer.evaluate((field) => field === document.activeElement)).toBe(true);
        const ask = await page.locator('.question-ask').innerText();
        await page.keyboard.type(words);
        await page.keyboard.press('Control+Enter');
        // The next question takes the keyboard to itself.
        await expect.poll(() => page.locator('.question-ask').innerText()).not.toBe(ask);
        await expect.poll(() => answer.evaluate((field) => field === document.activeElement)).toBe(true);
      }
      if (rep === 'Mara') await look('an interview');
      await press('Finish', true);
      await page.getByText('Everything is kept.').waitFor();
    }
    await enter(/^Interviews/, 'Interviews');
    await press('Compare and draft');
    const same = page.getByRole('button', { name: 'The same', exact: true });
    await same.first().waitFor();
    await look('convergence');
    while (await same.count()) {
      const before = await same.count();
      await press('The same');
      await expect.poll(() => same.count()).toBe(before - 1);
    }
    await press('Write a draft spec', true);
    await page.getByText('valid', { exact: true }).waitFor();
    await look('a draft as form');
    // One cursor stop for the views; the arrows change between them.
    await tabTo('Form');
    for (const view of ['Text', 'Read', 'Changes', 'Impact']) {
      await page.keyboard.press('ArrowRight');
      await page.getByRole('radio', { name: view, checked: true }).waitFor();
      await look(`a draft, ${view}`);
    }
    await press('Judge the known accounts');
    await page.getByText('known accounts change tier').waitFor();
    await look('the impact, judged');
    await tabTo('Impact', true);
    await page.keyboard.press('ArrowRight');
    await look('signing');
    await press('Sign');
    await page.locator('.signature-name').first().waitFor();
    // One name each: the other side is somebody else's.
    await page.getByText('You have signed for sales.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Sign', exact: true }).count()).toBe(0);
    await expect.poll(() => page.getByRole('button', { name: /^Publish version/ }).isDisabled()).toBe(true);
    const marketing = await day.colleague('marketer', 'Mia');
    const workspace = page;
    page = marketing;
    await page.goto(`chrome-extension://${new URL(page.url()).host}/workspace.html#/draft`);
    await press(/ICP$/);
    await page.getByText('valid', { exact: true }).waitFor();
    await tabTo('Form');
    for (let view = 0; view < 5; view++) await page.keyboard.press('ArrowRight');
    await press('Sign');
    await expect.poll(() => page.locator('.signature-name').count()).toBe(2);
    page = workspace;
    await page.bringToFront();
    // It is looked again with the clock; who comes back to the view sees it at once.
    await tabTo('Sign and publish', true);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.signature-name').count(), { timeout: 45_000 }).toBe(2);
    await press(/^Publish version/);
    await page.getByRole('heading', { name: /was published from this draft/ }).waitFor();
    await look('published');
  }, 180_000);

  it('flags are answered, and the week', async () => {
    await enter(/^Review queue/, 'Review queue');
    const row = page.getByRole('option', { selected: true });
    await row.waitFor();
    await page.keyboard.press('?');
    await look('the keys of the queue');
    await page.keyboard.press('Escape');
    for (const key of ['a', 'r', 'e', 'n', 't']) {
      const before = await row.getAttribute('id');
      await page.keyboard.press(key);
      await page.getByLabel('Words to the seller').waitFor();
      if (key !== 't') await look(`an answer by ${key}`);
      await page.getByLabel('Words to the seller').focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('We looked at it.');
      await page.keyboard.press('Enter');
      await expect.poll(() => row.getAttribute('id').catch(() => null)).not.toBe(before);
    }
    await enter(/^This week/, /2\d{3}/);
    await tabTo(/What do we make of it/);
    await page.keyboard.type('Buyers doubt the forecast.');
    await tabTo('A promise');
    await page.keyboard.type('A page about it, by Thursday');
    await page.keyboard.press('Enter');
    await page.locator('.week-answer').getByText('saved', { exact: true }).waitFor();
    await page.locator('.room-head').getByText('answered', { exact: true }).waitFor();
    await look('the week, answered');
  }, 120_000);
});

it('asks before what cannot be undone, and every question can be read and left by keyboard', async () => {
  // The draft that was open last is open again: its way out is a link on top.
  await enter(/^Drafts/, /ICP/);
  await press('All drafts');
  await page.getByRole('heading', { level: 1, name: 'Drafts' }).waitFor();
  await press('Retire');
  await look('retiring a spec');
  await page.keyboard.press('Escape');
  await press(/^Delete /);
  await look('throwing a draft away');
  await page.keyboard.press('Escape');
  await enter(/^Team/, 'Team');
  await press(/^Sign out/);
  await look('signing a device out');
  await page.keyboard.press('Escape');
  await enter(/^Log/, 'Log');
  await press('Exactly');
  await look('an entry of the log, exactly');
  await enter(/^Page layouts/, 'Page layouts');
  await press('A page that its reader no longer knows');
  await press('Paste clues from sellers');
  await look('page layouts, unfolded');
  await enter(/^Accounts/, 'Accounts');
  const csv = 'Record ID,Company name,Company Domain Name,Number of Employees\n1,Acme,acme.com,many\n2,None,,5\n';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByText('“many” cannot be read').waitFor();
  await look('the columns of a file');
  await press('Import');
  await press('1 line was left out');
  await page.getByText('has no website or domain').waitFor();
  await press(/^1 line was taken in/);
  await page.getByText('was taken in without “many” (Number of Employees)').waitFor();
  await look('an import that ended');
}, 120_000);

it('showed axe nothing to complain about on the way, in either theme', () => {
  expect([...new Set(faults)]).toEqual([]);
});
