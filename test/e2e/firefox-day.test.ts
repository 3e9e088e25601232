import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { getFirefox } from '../../lib/cli/firefox.ts';
import { joinAsRevOps, type RevOps } from '../../lib/cli/revops.ts';
import { readSamplePage, samplePages } from '../../lib/cli/sample-pages.ts';
import { type Serving, serve } from '../../lib/server/serve.ts';
import { preparedFolder } from '../server/prepared-store.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import {
  answerPages,
  answerPrompt,
  clickIcon,
  clipboard,
  endBackground,
  setOffline,
  takeConsentBack,
} from './firefox-powers.ts';
import { company } from './lens.ts';
import { largeOnly, publishLargeOnly } from './publishing.ts';
import { openSidebar, type Sidebar } from './sidebar.ts';
import { until } from './until.ts';

/** A seller's day in the real sidebar of a real Firefox: mouse and keys go to the browser's own window. */
const data = preparedFolder();
const [site, , profile, record] = samplePages;
let serving: Serving;
let firefox: Firefox;
let sidebar: Sidebar;
let revops: RevOps;

const size = '50 to 1,000 employees';
const state = async () => (await sidebar.texts('.entry .entry-head .pill'))[0] ?? 'no flag';
const sync = () => sidebar.click('.status button', 'Contact the store now');
const copied = () => clipboard(firefox);
const outcome = (label: string) =>
  sidebar.run<string>(
    `return [...document.querySelectorAll('li.line')].find((line) => line.innerText.includes(arguments[0]))
       ?.querySelector('.outcome-word').innerText ?? 'no such line';`,
    label,
  );
const isUnfolded = (title: string) =>
  sidebar.run<boolean>(
    `return [...document.querySelectorAll('[aria-expanded=true]')].some((each) => each.innerText.startsWith(arguments[0]));`,
    title,
  );
const unfold = async (title: string) => {
  if (!(await isUnfolded(title))) await sidebar.click('[aria-expanded=false]', title);
};

beforeAll(async () => {
  const program = await getFirefox((line) => process.stderr.write(`${line}\n`));
  if (!program.ok) throw new Error(program.note);
  serving = await serve({ data, sample: true });
  firefox = await launchFirefox(program.value, inject('addon'));
  sidebar = openSidebar(firefox);
  await answerPages(firefox, Object.fromEntries(samplePages.map((page) => [page.url, readSamplePage(page.file)])));
});
afterAll(async () => {
  await firefox?.close();
  await serving?.stop();
  rmSync(data, { recursive: true, force: true });
});

it('opens on the shortcut and qualifies the company’s site', async () => {
  await sidebar.hide();
  await firefox.open(site.url);
  expect(await sidebar.isOpen()).toBe(false);
  await firefox.press('Alt+Shift+l');
  await until(sidebar.isOpen, (isOpen) => isOpen);
  await sidebar.waitFor('h1', company);
  await sidebar.click('button', 'Skip');
  await unfold('Checklist');
  await expect.poll(() => outcome(size)).toBe('match');
  await expect.poll(() => outcome('Two or more people of the committee are talking to us')).toBe('unknown');
});

it('gives the question to ask next, to be copied', async () => {
  const question = await sidebar.text('.next-ask');
  expect(question).toMatch(/\?$/);
  await sidebar.click('.next button', 'Copy');
  await until(copied, (words) => words === question);
});

it('reads the buyer’s profile and the record on the icon, and merges them', async () => {
  await firefox.open(profile.url);
  await clickIcon(firefox);
  await sidebar.waitFor('.who-person', 'Marta Lindqvist');
  await firefox.closeTab();
  await firefox.open(record.url);
  await clickIcon(firefox);
  await sidebar.waitFor('.notice.inset', 'Tier 3');
  await sidebar.waitFor('li.line', 'sources differ');
  await firefox.closeTab();
});

it('finds and copies what to say in the sidebar itself', async () => {
  await unfold('Objections');
  await sidebar.click('.search input');
  await firefox.type('price');
  await sidebar.waitFor('.hit.open .hit-says', 'price');
  await sidebar.click('.hit.open .button.main', 'Copy');
  await until(copied, (words) => words.startsWith('Fair. Customers your size'));
  await sidebar.click('.search button', 'Clear the search');
});

it('finds and copies what to say on a call, from the keyboard alone', async () => {
  await firefox.press('Alt+Shift+o');
  await firefox.goTo('sidepanel.html#search=');
  await until(
    () => firefox.inPage<string | null>(`return document.hasFocus() ? document.activeElement.ariaLabel : null`),
    (name) => name === 'Search the objections',
  );
  await firefox.type('secrity');
  await until(
    () => firefox.inPage<string>(`return document.querySelector('.hit.open .hit-says')?.innerText ?? ''`),
    (says) => says.includes('Our security team has to look at this'),
  );
  await firefox.press('Enter');
  await until(copied, (words) => words.startsWith('Good, they should'));
  await firefox.press('Shift+Enter');
  await until(copied, (words) => words.startsWith('Hi {first name}'));
  // The first takes the search back, the second closes.
  await firefox.press('Escape');
  await expect.poll(() => firefox.inPage(`return document.activeElement.value`)).toBe('');
  await firefox.press('Escape');
  await firefox.goTo(site.url);
});

it('joins the team', async () => {
  const codes = serving.invites;
  if (!codes) throw new Error('the sample team has invites');
  await firefox.open(firefox.page('options.html'));
  await firefox.fill('Invite link or code', codes.rep);
  await firefox.fill('Address of the team', serving.url);
  await firefox.fill('Your name', 'Sam Seller');
  // Firefox itself asks first, and a no is a no.
  await firefox.press('Enter');
  expect(await answerPrompt(firefox, false)).toMatch(/personally identifying|personal/i);
  await until(
    () => firefox.inPage<string>(`return document.querySelector('[role=alert]')?.innerText ?? ''`),
    (words) => words.startsWith('You did not let your browser send this'),
  );
  await firefox.press('Enter');
  await answerPrompt(firefox, true);
  await sidebar.waitFor('.status', 'Sample team, spec');
  await firefox.closeTab();
  const joined = await joinAsRevOps(serving.url, codes.revops, 'Rita RevOps');
  if (!joined.ok) throw new Error(joined.note);
  revops = joined.value;
});

it('flags in one click, and takes it back without a trace', async () => {
  await sidebar.waitFor('h1', company);
  await sidebar.click('.flag-bar button', 'Wrong tier');
  await sidebar.click('.toast button', 'Undo');
  await sidebar.waitFor('.toast', 'Flag taken back');
  await sync();
  expect(await revops.queue()).toEqual([]);
});

it('flags offline, outlives the end of its background, and is written once when the network is back', async () => {
  await unfold('Flags and answers');
  await setOffline(firefox, true);
  await sidebar.click('.flag-bar button', 'Wrong timing');
  await until(state, (words) => words === 'waiting to send');
  await sync();
  await sidebar.waitFor('.notice', 'You are offline');
  await endBackground(firefox);
  expect(await revops.queue()).toEqual([]);
  await setOffline(firefox, false);
  await until(state, (words) => words.startsWith('sent, due in'), 90_000);
  expect((await revops.queue()).map(({ flag }) => flag.kind)).toEqual(['wrong-timing']);
}, 240_000);

it('shows the answer, and judges by the version that was published meanwhile', async () => {
  const [waiting] = await revops.queue();
  await revops.review(waiting?.flag.id ?? '', 'accepted', 'You are right, not before spring.');
  await publishLargeOnly(serving);
  await sync();
  await sidebar.waitFor('.entry-answer', 'You are right, not before spring.');
  await expect.poll(state).toBe('accepted');
  await sidebar.waitFor('li.line', largeOnly);
  await expect.poll(() => outcome(largeOnly)).toBe('mismatch');
});

it('reads a site without a click from when it is allowed, and no more when that is taken back', async () => {
  await sidebar.click('.offer button', 'Allow');
  expect(await answerPrompt(firefox, false)).toContain(new URL(site.url).hostname);
  await sidebar.waitFor('.offer');
  await sidebar.click('.offer button', 'Allow');
  await answerPrompt(firefox, true);
  await sidebar.waitGone('.offer');
  await firefox.open(site.url);
  await sidebar.waitFor('h1', company);
  await firefox.closeTab();

  await firefox.open(firefox.page('options.html'));
  await firefox.clickOn('Take back');
  await firefox.closeTab();
  await firefox.open(site.url);
  await sidebar.waitFor('.instead', 'Click to read this page');
  await firefox.closeTab();
});

it('leaves the team when Firefox is told that nothing may be sent any more', async () => {
  await takeConsentBack(firefox);
  await sidebar.waitFor('.status', 'stays in this browser');
});
