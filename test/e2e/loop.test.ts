import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSection, readChecklist, waitForCompany } from '../../lib/cli/panel-steps.ts';
import { joinAsRevOps, type RevOps } from '../../lib/cli/revops.ts';
import { samplePages } from '../../lib/cli/sample-pages.ts';
import { type Serving, serve } from '../../lib/server/serve.ts';
import { preparedFolder } from '../server/prepared-store.ts';
import { company, flagStates, type Lens, openLens } from './lens.ts';
import { until } from './until.ts';

/** The main job once round: read, judged, flagged, stored, reviewed, answered. */
const data = preparedFolder();
let serving: Serving;
let lens: Lens;
let revops: RevOps;

beforeAll(async () => {
  serving = await serve({ data, sample: true });
  lens = await openLens();
});
afterAll(async () => {
  await lens?.close();
  await serving?.stop();
  rmSync(data, { recursive: true, force: true });
});

it('judges by the sample spec before a team is joined, with proof for each tick', async () => {
  await waitForCompany(lens.panel, company);
  const lines = await readChecklist(lens.panel);
  const outcomes = new Map(lines.map((line) => [line.label, line.outcome]));
  expect(outcomes.get('50 to 1,000 employees')).toBe('match');
  expect(outcomes.get('Based in a home market')).toBe('match');
  expect(outcomes.get('Runs Salesforce or HubSpot')).toBe('match');
  expect([...outcomes.values()]).toContain('unknown');
  for (const line of lines.filter((each) => each.outcome === 'match')) {
    expect(line.because, line.label).not.toBe('');
    expect(line.proof.length, line.label).toBeGreaterThan(0);
  }
  await expect.poll(() => lens.panel.locator('.status').innerText()).toContain('ample spec');
});

it('merges what the site, LinkedIn and the CRM say, and shows where they differ', async () => {
  for (const page of samplePages.slice(1)) {
    await lens.read(page.url);
    await lens.panel.locator(`.sources a[href="${page.url}"]`).waitFor();
  }
  await expect.poll(() => lens.panel.locator('.who-person').innerText()).toContain('Marta Lindqvist');
  const size = lens.panel.locator('li.line', { hasText: '50 to 1,000 employees' });
  await size.locator('.line-button').click();
  await expect.poll(() => size.locator('.line-proof').innerText()).toContain('90');
  await expect.poll(() => size.locator('.line-proof').innerText()).toContain('340');
  await size.locator('.line-button').click();
});

it('joins a team, raises a flag with one click and gets the answer', async () => {
  const invites = serving.invites;
  if (!invites) throw new Error('the sample team has invites');
  await lens.join(serving.url, invites.rep);
  await lens.tab.bringToFront();
  await waitForCompany(lens.panel, company);
  await lens.panel.getByRole('button', { name: 'Wrong tier', exact: true }).first().click();
  await lens.panel.getByRole('button', { name: 'Undo' }).waitFor();
  await openSection(lens.panel, 'Flags and answers');
  await until(
    () => flagStates(lens.panel),
    (states) => /sent, due in/.test(states[0] ?? ''),
  );

  const joined = await joinAsRevOps(serving.url, invites.revops, 'Rita RevOps');
  if (!joined.ok) throw new Error(joined.note);
  revops = joined.value;
  const queue = await revops.queue();
  expect(queue).toHaveLength(1);
  expect(queue[0]?.by.name).toBe('Sam Seller');
  expect(queue[0]?.flag.facts.some((fact) => fact.name.startsWith('person.'))).toBe(false);
  const hours = (Date.parse(queue[0]?.dueAt ?? '') - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(47);
  expect(hours).toBeLessThanOrEqual(48);

  await revops.review(queue[0]?.flag.id ?? '', 'accepted', 'You are right, moved up.');
  await lens.panel.locator('.status').getByRole('button').first().click();
  await expect
    .poll(() => lens.panel.locator('.entry-answer').first().innerText(), { timeout: 30_000 })
    .toContain('You are right, moved up.');
  await expect.poll(async () => (await flagStates(lens.panel))[0]).toBe('accepted');
});

it('takes a flag back within six seconds without a trace', async () => {
  await lens.panel.getByRole('button', { name: 'Wrong timing', exact: true }).first().click();
  await lens.panel.getByRole('button', { name: 'Undo' }).click();
  await lens.panel.locator('.status').getByRole('button').first().click();
  await new Promise((later) => setTimeout(later, 8_000));
  expect((await revops.queue()).filter((each) => each.flag.kind === 'wrong-timing')).toEqual([]);
});
