import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Browser } from './browser.ts';
import { openSection, readAll, readChecklist, waitForCompany } from './panel-steps.ts';
import { joinAsRevOps } from './revops.ts';
import { samplePages } from './sample-pages.ts';

/** The seller's path in the real side panel, printed as it goes. */
export interface TourWorld {
  readonly browser: Browser;
  readonly panel: Page;
  readonly store: string;
  /** Invite code of a reviewer. */
  readonly invite: string;
  /** Folder for screenshots. */
  readonly shots: string;
  say(line: string): void;
}

const company = 'Tidewater Analytics';
const answer =
  'Thank you, you are right: they fit better than the record says. Moved up, and the criterion is on the list for the next version.';

export async function tour(world: TourWorld): Promise<void> {
  const { browser, panel, say } = world;
  mkdirSync(world.shots, { recursive: true });
  const shoot = async (name: string) => {
    await panel.screenshot({ path: join(world.shots, `${name}.png`) });
  };
  const title = (text: string) => say(`\n${text}\n${'─'.repeat(text.length)}`);

  await waitForCompany(panel, company);
  const skip = panel.getByRole('button', { name: 'Skip' });
  if (await skip.count()) await skip.click();

  title(`1. ${samplePages[0].title}: ${samplePages[0].url}`);
  await sayVerdict(panel, say);
  await shoot('1-company');
  await sayChecklist(panel, say);

  for (const [index, page] of samplePages.slice(1).entries()) {
    const tab = await browser.context.newPage();
    await tab.goto(page.url);
    await browser.clickAction(tab);
    await panel.locator(`.sources a[href="${page.url}"]`).waitFor();
    await waitForCompany(panel, company);
    title(`${index + 2}. ${page.title}: ${page.url}`);
    await sayVerdict(panel, say);
    await shoot(`${index + 2}-${page.file.replace('.html', '')}`);
  }

  title('What they may object to, and what to say');
  await openSection(panel, 'Objections');
  const search = panel.getByRole('textbox', { name: 'Search the objections' });
  for (const line of (await readAll(panel, '.hit-button')).slice(0, 5)) say(`  • ${line}`);
  await search.fill('secur');
  say(`  searching “secur”: ${(await readAll(panel, '.hit-says'))[0] ?? 'nothing found'}`);
  for (const line of (await readAll(panel, '.answer')).slice(0, 1)) say(`    say: ${line}`);
  await shoot('5-objection');
  await search.fill('');

  title('In the buyers’ own words');
  await openSection(panel, 'Buyer language');
  const by = await readAll(panel, '.phrase-by');
  for (const [index, quote] of (await readAll(panel, '.phrase-quote')).entries())
    say(`  “${quote}”  (${by[index] ?? ''})`);

  title('One click: wrong tier');
  await panel.getByRole('button', { name: 'Wrong tier', exact: true }).first().click();
  await panel.getByRole('button', { name: 'Undo' }).waitFor();
  say('  flagged; it can be undone for six seconds');
  await shoot('6-flagged');
  await openSection(panel, 'Flags and answers');
  await panel
    .locator('.entry', { hasText: /sent, due in/ })
    .first()
    .waitFor({ timeout: 60_000 });
  say(`  ${(await readAll(panel, '.entry'))[0]}`);

  title('RevOps answers');
  const joined = await joinAsRevOps(world.store, world.invite, 'Rita RevOps');
  if (!joined.ok) throw new Error(`the store refused the reviewer: ${joined.note}`);
  const revops = joined.value;
  const first = (await revops.queue()).findLast((each) => each.flag.prospect.name === company);
  if (!first) throw new Error('the flag did not reach the review queue');
  say(`  in the queue: ${first.flag.kind} for ${first.flag.prospect.name} by ${first.by.name}, due ${first.dueAt}`);
  await revops.review(first.flag.id, 'accepted', answer);

  title('The answer is back in the panel');
  await panel.bringToFront();
  await panel.locator('.status').getByRole('button').first().click();
  await panel.locator('.entry-answer').first().waitFor({ timeout: 90_000 });
  say(`  ${(await readAll(panel, '.entry-answer'))[0]}`);
  await panel.locator('.entry').first().scrollIntoViewIfNeeded();
  await shoot('7-answered');
  say(`\nScreenshots are in .output/tour/. That was the whole loop.`);
}

async function sayVerdict(panel: Page, say: (line: string) => void): Promise<void> {
  for (const selector of [
    '.who-facts',
    '.who-person',
    '.verdict-tier',
    '.verdict-line',
    '.verdict-score .unseen',
    '.dimensions',
    '.notice.warn .notice-title',
    '.next-ask',
  ])
    for (const line of (await readAll(panel, selector)).slice(0, 1)) say(`  ${line}`);
}

async function sayChecklist(panel: Page, say: (line: string) => void): Promise<void> {
  say('');
  for (const line of await readChecklist(panel)) {
    say(`  ${line.outcome.padEnd(9)} ${line.label}${line.because ? `: ${line.because}` : ''}`);
    for (const proof of line.proof) say(`            ${proof}`);
  }
}
