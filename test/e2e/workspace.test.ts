import { afterAll, beforeAll, expect, it } from 'vitest';
import { joinTeam } from '../../lib/cli/panel-steps.ts';
import { openRevOpsDay, type RevOpsDay } from './revops-day.ts';

/** RevOps's day in the real extension on the real store: 50 flags by keyboard, the store away in the middle. */
let day: RevOpsDay;

beforeAll(async () => {
  day = await openRevOpsDay();
  await day.raise(50);
  await day.page.goto(`chrome-extension://${day.browser.id}/workspace.html#/queue`);
}, 120_000);
afterAll(() => day?.close());

it('shows the team’s own spec by itself once this browser has joined, without a reload', async () => {
  const here = await day.browser.context.newPage();
  await here.goto(`chrome-extension://${day.browser.id}/workspace.html#/queue`);
  await here.getByRole('heading', { name: 'Review queue' }).waitFor();
  // Leaving and joining again happens in the options, in another tab.
  const options = await day.browser.context.newPage();
  await options.goto(`chrome-extension://${day.browser.id}/options.html`);
  await options.getByRole('button', { name: 'Leave the team' }).click();
  await options.getByRole('button', { name: 'Leave', exact: true }).click();
  await options.getByRole('button', { name: 'Join', exact: true }).waitFor();
  await here.bringToFront();
  await here.getByRole('heading', { name: 'Join your team first' }).waitFor();
  await options.bringToFront();
  await joinTeam(options, { store: day.url(), code: day.codes.revops, name: 'Robin Vale' });
  await here.bringToFront();
  await here.getByRole('option', { selected: true }).waitFor();
  await options.close();
  await here.close();
});

it('works 50 flags by keyboard alone, and loses none when the store goes away in the middle', async () => {
  const row = day.page.getByRole('option', { selected: true });
  await row.waitFor();
  const act = async (turn: number) => {
    const before = await row.getAttribute('id');
    const key = ['a', 'r', 'e', 'n'][turn % 4]!;
    await day.page.keyboard.press(key);
    await day.page.getByLabel('Words to the seller').waitFor();
    await day.page.keyboard.press('ControlOrMeta+a');
    await day.page.keyboard.type(`answer ${turn}`);
    await day.page.keyboard.press('Enter');
    await expect.poll(() => row.getAttribute('id').catch(() => null), { timeout: 20_000 }).not.toBe(before);
  };
  for (let turn = 0; turn < 20; turn++) await act(turn);
  await day.stopStore();
  for (let turn = 20; turn < 35; turn++) await act(turn);
  await day.page.getByText('on their way').waitFor();
  // The page itself goes as well: what was answered is kept in this day.browser.
  await day.page.reload();
  await day.page.getByText('The store cannot be reached').waitFor();
  // The queue as it was read last is there, and is worked on.
  await day.page.getByText('is not kept in this browser').waitFor();
  await row.waitFor();
  for (let turn = 35; turn < 38; turn++) await act(turn);
  await day.startStore();
  await day.page.getByRole('button', { name: 'Try again' }).click();
  await day.page.getByText('The store cannot be reached').waitFor({ state: 'detached' });
  await row.waitFor();
  for (let turn = 38; turn < 50; turn++) {
    await expect.poll(() => day.page.getByRole('option').count()).toBeGreaterThan(0);
    if (turn < 49) await act(turn);
    else {
      await day.page.keyboard.press('a');
      await day.page.getByLabel('Words to the seller').waitFor();
      await day.page.keyboard.press('Enter');
    }
  }
  await day.page.getByText('Nothing waits for an answer').waitFor();
  await expect.poll(day.answered, { timeout: 60_000 }).toBe(50);
}, 240_000);

it('makes one of three flags that say the same, and one answer goes to all three sellers', async () => {
  const before = await day.answered();
  await day.raise(3, 'the-first');
  await day.go('spec');
  await day.go('queue');
  await day.page.getByText('2 more flags say the same').waitFor();
  await day.page.keyboard.press('m');
  await day.page.getByText('3 sellers said this').waitFor();
  await expect.poll(() => day.page.getByRole('option').count()).toBe(1);
  // Taken back, and done again.
  await day.page.keyboard.press('u');
  await day.page.getByText('2 more flags say the same').waitFor();
  await day.page.keyboard.press('m');
  await day.page.getByText('3 sellers said this').waitFor();
  await day.page.keyboard.press('t');
  await day.page.getByLabel('Tier of this account').waitFor();
  await day.page.keyboard.press('ArrowDown');
  await day.page.keyboard.press('Enter');
  await day.page.getByText('Nothing waits for an answer').waitFor();
  await expect.poll(day.answered, { timeout: 60_000 }).toBe(before + 3);
  await day.page.getByRole('radio', { name: 'Coming back' }).click();
  await day.page.getByRole('table').waitFor();
  await day.page.getByRole('radio', { name: 'Reasons' }).click();
  await day.page.getByRole('columnheader', { name: 'Comes back after' }).waitFor();
  await day.page.getByRole('radio', { name: 'Open' }).click();
}, 120_000);

it('keeps what is typed in every room while the store is away', async () => {
  // Nothing is begun over a week that was never read.
  await day.go('week');
  await day.page.getByLabel(/What do we make of it/).waitFor();
  await day.go('interviews');
  await day.page.getByLabel('Whom do you interview?').fill('Jun');
  await day.page.getByRole('button', { name: 'Begin' }).click();
  await day.page.locator('#answer-said').waitFor();
  await day.stopStore();
  await day.page.locator('#answer-said').fill('Half a sentence');
  await day.go('week');
  await day.page.getByLabel(/What do we make of it/).fill('We see a pattern.');
  await day.page.getByText('kept in this browser, the store is away').waitFor({ timeout: 30_000 });
  for (const room of ['spec', 'queue', 'draft', 'accounts', 'team', 'log']) {
    await day.go(room);
    await day.page.locator('main h1:not(.unseen)').first().waitFor();
    await day.page.locator('main').getByText('Try again').first().or(day.page.locator('.sheet')).first().waitFor();
  }
  await day.page.reload();
  await day.startStore();
  await day.go('interviews');
  await day.page.getByRole('link', { name: 'Interview with Jun' }).click();
  await expect.poll(() => day.page.locator('#answer-said').inputValue()).toBe('Half a sentence');
  await day.go('week');
  await expect.poll(() => day.page.getByLabel(/What do we make of it/).inputValue()).toBe('We see a pattern.');
  await day.page.locator('.week-answer').getByText('saved', { exact: true }).waitFor({ timeout: 60_000 });
}, 240_000);

it('signs a seller out everywhere who has lost the laptop, and the log says whom', async () => {
  await day.go('team');
  await day.page.getByRole('button', { name: 'Sign out everywhere: Mara' }).click();
  await day.page.getByText('Sign Mara out everywhere, on 1 device?').waitFor();
  await day.page.getByRole('button', { name: 'Sign out everywhere', exact: true }).click();
  await day.page.getByText('Mara is signed out on 1 device.').waitFor();
  await day.page.locator('.member', { hasText: 'Mara' }).getByText('Signed in nowhere').waitFor();
  await expect(day.answered()).rejects.toThrow();
  await day.go('log');
  await day.page.getByRole('row', { name: 'member signed out everywhere' }).getByText('Mara: 1 device').waitFor();
}, 60_000);
