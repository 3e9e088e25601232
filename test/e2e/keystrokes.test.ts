import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSection, waitForCompany } from '../../lib/cli/panel-steps.ts';
import { company, flagStates, type Lens, openLens } from './lens.ts';

/** The README's table of what each job costs, done with exactly those keys in the real panel. */
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const table = new Map(
  [...readme.matchAll(/^\| ([^|]+) \| (`[^|]+) \|/gm)].map(([, job = '', keys = '']) => [
    job.trim(),
    [...keys.matchAll(/`([^`]+)`/g)].map(([, key = '']) =>
      key.replace(/^Control\+[KZ]$/, (chord) => `Control+${chord.slice(-1).toLowerCase()}`),
    ),
  ]),
);
let lens: Lens;

/** Does a job by the keys that the README names for it. */
async function does(job: string): Promise<void> {
  const keys = table.get(job);
  if (!keys) throw new Error(`the README says nothing of "${job}"`);
  for (const key of keys) await lens.panel.keyboard.press(key);
}
const toast = (words: string) => lens.panel.locator('.toast', { hasText: words }).waitFor();
const copied = () => lens.panel.evaluate(() => navigator.clipboard.readText());

beforeAll(async () => {
  lens = await openLens();
  await lens.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await waitForCompany(lens.panel, company);
  await openSection(lens.panel, 'Flags and answers');
  await lens.panel.locator('body').focus();
});
afterAll(() => lens?.close());

it('flags a wrong tier', async () => {
  await does('flag the tier');
  await toast('Wrong tier: flagged');
  await expect.poll(() => flagStates(lens.panel)).toHaveLength(1);
});

it('takes it back', async () => {
  await does('take the flag back');
  await toast('Flag taken back');
  await expect.poll(() => flagStates(lens.panel)).toEqual([]);
});

it('copies an objection’s short answer, then its e-mail form', async () => {
  await does('copy the answer to an objection');
  await toast('Short answer copied');
  await expect.poll(copied).toMatch(/^Good, they should/);
  await does('copy its e-mail form instead');
  await toast('E-mail copied');
  await expect.poll(copied).toMatch(/^Hi \{first name\}/);
});

it('lets go of the search', async () => {
  await does('clear the search');
  await expect.poll(() => lens.panel.getByRole('textbox', { name: 'Search the objections' }).inputValue()).toBe('');
});

it('flags the line that has the focus', async () => {
  const line = lens.panel.locator('li.line', { hasText: '50 to 1,000 employees' });
  await line.locator('.line-button').focus();
  await does('open the proof of the line in hand');
  await line.locator('.line-proof').waitFor();
  await does('flag the line in hand');
  await toast('Wrong fact: flagged');
  await line.getByText('flagged', { exact: true }).waitFor();
});
