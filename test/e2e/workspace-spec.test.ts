import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsIn } from './axe.ts';
import { openRevOpsDay, type RevOpsDay } from './revops-day.ts';

/** How the spec is kept true in the real extension on the real store: accounts in, drafts by form and text, interviews, publishing. */
let day: RevOpsDay;

beforeAll(async () => {
  day = await openRevOpsDay();
  await day.raise(5);
  await day.page.goto(`chrome-extension://${day.browser.id}/workspace.html#/spec`);
}, 120_000);
afterAll(() => day?.close());

it('imports accounts from a file, with the bad lines in a file to download', async () => {
  await day.go('accounts');
  const lines = Array.from({ length: 20_000 }, (_, index) =>
    index === 777
      ? '777,"Never closed,x.com,5'
      : index === 999
        ? '999,No site,,5'
        : `${index},"Company, ${index}",company-${index}.com,${5 + (index % 900)}`,
  );
  const buffer = Buffer.from(['Record ID,Company name,Company Domain Name,Number of Employees', ...lines].join('\r\n'));
  await day.page.locator('input[type=file]').setInputFiles({ name: 'hubspot.csv', mimeType: 'text/csv', buffer });
  await day.page.getByText('a HubSpot export').waitFor();
  await day.page.getByRole('button', { name: 'Import', exact: true }).click();
  await day.page.getByText('2 lines were left out').waitFor({ timeout: 200_000 });
  // The accounts are there by themselves, and above them what became of the file.
  await day.page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
  const end = day.page.getByLabel('hubspot.csv was read to its end');
  await expect.poll(() => end.innerText()).toContain('19,998\u00a0new');
  await end.getByRole('button', { name: '2 lines were left out' }).click();
  await end.getByText('line 1,001').waitFor();
  const download = day.page.waitForEvent('download');
  await day.page.getByRole('button', { name: /Download the lines/ }).click();
  const stream = await (await download).createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString();
  expect(text).toContain('779,');
  expect(text).toContain('1001,');
  await end.getByRole('button', { name: 'Close' }).click();
  await end.waitFor({ state: 'detached' });
}, 300_000);

it('publishes the next version from a draft that is checked as it is typed', async () => {
  await day.go('draft');
  await day.page.getByRole('button', { name: 'Draft the next version' }).click();
  await day.page.getByText('valid', { exact: true }).waitFor();
  // Read beside the page, so that a long draft holds nobody up.
  expect(day.page.workers()).toHaveLength(1);
  // By form, without a word of YAML.
  await day.page.getByRole('button', { name: 'Triggers' }).click();
  await day.page.getByRole('button', { name: 'Add an entry' }).click();
  await day.page.getByLabel('What people read').fill('Opened an office abroad');
  await day.page.getByLabel('Phrases to listen for').fill('new office\nopens in');
  await day.page.getByLabel('Why', { exact: true }).fill('They need a second currency.');
  await day.page.getByLabel('Fresh for so many days').fill('ninety');
  await day.page.getByText('1 problem').waitFor();
  await day.page.getByLabel('Fresh for so many days').fill('90');
  await day.page.getByText('valid', { exact: true }).waitFor();
  await expect.poll(() => day.page.getByLabel('Id', { exact: true }).inputValue()).toBe('opened-an-office-abroad');
  await day.page.getByRole('radio', { name: 'Text' }).click();
  const text = day.page.getByLabel('The draft as YAML');
  await expect.poll(() => text.inputValue()).toContain('Opened an office abroad');
  const minimum = async (typed: string) => {
    await text.evaluate((area: HTMLTextAreaElement) => {
      const from = area.value.indexOf('coreMinimum: ') + 'coreMinimum: '.length;
      area.focus();
      area.setSelectionRange(from, area.value.indexOf('\n', from));
    });
    await day.page.keyboard.insertText(typed);
  };
  await minimum('many');
  await day.page.getByRole('button', { name: /scoring\.coreMinimum/ }).waitFor();
  await minimum('2');
  await day.page.getByText('valid', { exact: true }).waitFor();
  await day.page.getByRole('radio', { name: 'Changes' }).click();
  await day.page.getByText('2 lines differ').waitFor();
  await day.page.getByRole('radio', { name: 'Impact' }).click();
  await day.page.getByRole('button', { name: 'Judge the known accounts' }).click();
  await day.page.getByText('known accounts change tier').waitFor({ timeout: 120_000 });
  await day.page.getByRole('radio', { name: 'Sign and publish' }).click();
  await day.page.getByRole('button', { name: 'Sign', exact: true }).click();
  await day.page.locator('.signature-name', { hasText: 'Robin Vale' }).waitFor();
  // What is told is seen: not below everything else.
  const told = await day.page.locator('.toast', { hasText: 'Signed.' }).boundingBox();
  const high = await day.page.evaluate(() => innerHeight);
  expect(told && told.y + told.height).toBeLessThanOrEqual(high);
  await day.page.getByRole('button', { name: /Publish version/ }).click();
  await day.page.getByRole('heading', { name: /was published from this draft/ }).waitFor();
  await day.page
    .getByText(/is in force/)
    .first()
    .waitFor();
  await day.go('spec');
  await day.page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => day.page.locator('.sheet-facts').innerText()).toContain(String(day.spec.version + 1));
}, 240_000);

it('runs two interviews and publishes a spec that comes of them', async () => {
  const said: Readonly<Record<string, string>> = {
    Mara: 'They are software companies with 100 to 400 employees. They had hired a new VP of Sales before. They say "nobody trusts the forecast".',
    Tom: 'Software companies, 100 to 400 employees. A new VP of Sales was hired before. They say "nobody trusts the forecast numbers".',
  };
  for (const [rep, words] of Object.entries(said)) {
    await day.go('interviews');
    await day.page.getByLabel('Whom do you interview?').fill(rep);
    await day.page.getByRole('button', { name: 'Begin' }).click();
    const answer = day.page.locator('#answer-said');
    for (let turn = 0; turn < 3; turn++) {
      await answer.fill(words.split('. ')[turn] ?? words);
      await day.page.keyboard.press('Control+Enter');
      await expect.poll(() => answer.inputValue()).toBe('');
    }
    expect(await sideways(day.page)).toBe(0);
    await day.page.getByRole('button', { name: 'Pause' }).click();
    await day.page.getByText('Paused.').waitFor();
    // The button that was pressed is the one that goes on.
    await expect.poll(() => day.page.locator(':focus').innerText()).toBe('Resume');
    await day.page.getByRole('button', { name: 'Finish' }).click();
  }
  await day.go('interviews/study');
  const same = day.page.getByRole('button', { name: 'The same', exact: true });
  await same.first().waitFor();
  while (await same.count()) await same.first().click();
  await day.page.getByRole('heading', { name: 'Confirmed' }).waitFor();
  await day.page.getByRole('button', { name: 'Write a draft spec' }).click();
  await day.page.getByText('valid', { exact: true }).waitFor();
  await day.page.getByRole('radio', { name: 'Text' }).click();
  await day.page.getByRole('heading', { name: 'From interviews' }).waitFor();
  await day.page.getByRole('radio', { name: 'Sign and publish' }).click();
  await day.page.getByRole('button', { name: 'Sign', exact: true }).click();
  await day.page.locator('.signature-name').waitFor();
  await day.page.getByRole('button', { name: /Publish version/ }).click();
  await day.page
    .getByText(/is in force/)
    .first()
    .waitFor();
  await day.go('spec');
  await expect.poll(() => day.page.locator('.sheet-facts').innerText()).toContain(String(day.spec.version + 2));
}, 240_000);

it('shows how each criterion does in the account list, judged in this browser, beside the flags', async () => {
  await day.go('spec');
  await day.page.getByRole('button', { name: /Judge the [\d,]+ accounts/ }).click();
  await day.page.getByText(/[\d,]+ accounts of the list judged in this browser/).waitFor({ timeout: 120_000 });
  await expect.poll(() => day.page.locator('.doing-name').first().innerText()).toBe('In the account list');
  await day.go('week');
  await day.page.getByRole('heading', { name: 'Disqualified most' }).waitFor();
});

/** By how many pixels a page can be scrolled sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it('has no fault that axe can see in any room, in light and in dark, and scrolls sideways in no narrow window', async () => {
  const faults: string[] = [];
  for (const room of ['spec', 'queue', 'draft', 'accounts', 'interviews', 'interviews/study', 'week', 'team', 'log']) {
    for (const width of [1200, 800]) {
      await day.page.setViewportSize({ width, height: 800 });
      await day.go(room);
      await day.page.locator('main h1:not(.unseen)').first().waitFor();
      faults.push(...(await faultsIn(day.page)).map((fault) => `${room} ${width} ${fault}`));
    }
    await day.page.setViewportSize({ width: 320, height: 800 });
    const over = await sideways(day.page);
    if (over > 0) faults.push(`${room} 320 scrolls sideways by ${over}`);
  }
  expect([...new Set(faults)]).toEqual([]);
}, 240_000);
