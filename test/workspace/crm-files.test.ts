import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { importerTakes, type ScoreForm } from '#core/accounts-scores.ts';
import type { Spec } from '#core/spec.ts';
import { atTheAccounts, fileOf, readyForAccounts } from './at-the-accounts.ts';

/** The files of scores against what HubSpot's and Salesforce's importers ask for, as README of lib/workspace lists it. */

let spec: Spec;
beforeAll(async () => {
  spec = await readyForAccounts();
});

const oddNames = ['Say "hi", Inc', 'Müller & Söhne', '文字', '=SUM(1)', 'Line\nbreak', "L'Atelier", ' '];
const salesforceIds = ['001Hs00000AbCdE', '001Hs00000AbCdEIA1'];

/** A list imported from an export of that CRM, and its scores for it. */
async function scoresFor(form: ScoreForm, count = 40) {
  const { world, accounts } = await atTheAccounts(spec);
  const id = (at: number) => (form === 'salesforce' ? (salesforceIds[at] ?? '') : String(9_000_000_000 + at));
  const heading =
    form === 'salesforce' ? 'Account ID,Account Name,Website' : 'Record ID,Company name,Company Domain Name';
  const cell = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const lines = Array.from({ length: count }, (_, at) =>
    [id(at), cell(oddNames[at] ?? `Company ${at}`), `company-${at}.com`, at % 3 ? String(at * 9) : ''].join(),
  );
  const text = [`${heading},Employees`, ...lines].join('\r\n');
  await accounts.begin(fileOf(text, 'export.csv'));
  await accounts.run();
  const done = accounts.giveScores(form);
  await world.pass(60_000);
  await done;
  return world.files;
}

describe.each(['hubspot', 'salesforce'] as const)('the file for %s', (form) => {
  it('is strict CSV: comma, CRLF, a quote only around a whole cell, the same cells in every line', async () => {
    const [file] = await scoresFor(form);
    const text = file!.text.replace(/^\ufeff/, '');
    const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',', newline: '\r\n', quoteChar: '"' });
    expect(errors).toEqual([]);
    expect(new Set(data.map((cells) => cells.length)).size).toBe(1);
    expect(data).toHaveLength(41);
    expect(text.endsWith('\r\n')).toBe(true);
    // Salesforce gives up a line with a blank beside a quote.
    expect(text.replaceAll('""', '')).not.toMatch(/" ,|, "|" \r/);
    // No lone surrogate, no replacement: it is UTF-8 when it is saved.
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
  });

  it('has headings that are there once, and no more of them than the importer takes', async () => {
    const [file] = await scoresFor(form);
    const headings = Papa.parse<string[]>(file!.text.replace(/^\ufeff/, '')).data[0] ?? [];
    expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
    expect(headings.every((heading) => heading.trim() === heading && heading !== '')).toBe(true);
    expect(headings.length).toBeLessThanOrEqual(importerTakes[form].fields);
  });

  it('has whole numbers, true or false, and words from closed lists', async () => {
    const [file] = await scoresFor(form);
    const rows = Papa.parse<Record<string, string>>(file!.text.replace(/^\ufeff/, '').trimEnd(), { header: true }).data;
    const tiers = new Set([...spec.scoring.tiers.map(({ label }) => label)]);
    const seen = new Set<string>();
    for (const row of rows)
      for (const [heading, words] of Object.entries(row)) {
        if (/Score|Version/i.test(heading)) expect(words).toMatch(/^(?:\d{1,4})?$/);
        else if (/Provisional/.test(heading)) expect(['true', 'false']).toContain(words);
        else if (/Tier/.test(heading)) seen.add(words);
        else if (/^ICP(?:: |_(?!Domain))/.test(heading))
          expect(['match', 'mismatch', 'unknown', 'exempt']).toContain(words);
      }
    expect([...seen].filter((words) => !tiers.has(words)).length).toBeLessThanOrEqual(4);
  });
});

it('names what each importer finds a record by', async () => {
  const [hubspot] = await scoresFor('hubspot');
  expect(hubspot!.text.startsWith('\ufeffCompany Domain Name,Company name,ICP Score,')).toBe(true);
  const [salesforce] = await scoresFor('salesforce');
  // Its tools take a byte order mark for a part of the first heading.
  expect(salesforce!.text.startsWith('Id,ICP_Domain__c,Name,Website,ICP_Score__c,')).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(salesforce!.text.trimEnd(), { header: true });
  expect(data.slice(0, 3).map((row) => [row.Id, row.ICP_Domain__c])).toEqual([
    [salesforceIds[0], 'company-0.com'],
    [salesforceIds[1], 'company-1.com'],
    ['', 'company-2.com'],
  ]);
});

it('says how many have no score, and has a file that clears an old one for the Bulk API alone', async () => {
  const { world, accounts } = await atTheAccounts(spec);
  const scoresIn = (at: number) =>
    Papa.parse<Record<string, string>>(world.files[at]!.text.trimEnd(), { header: true }).data.map(
      (row) => row.ICP_Score__c,
    );
  await accounts.begin(fileOf('Account Name,Website,Employees\r\nAcme,acme.com,120\r\nBlank,blank.com,\r\n'));
  await accounts.run();
  for (const forBulk of [false, true]) {
    const done = accounts.giveScores('salesforce', forBulk);
    await world.pass(1_000);
    await done;
    expect(accounts.unscored.value).toEqual(forBulk ? null : { form: 'salesforce', count: 1 });
  }
  expect([scoresIn(0), scoresIn(1)]).toEqual([
    [expect.stringMatching(/^\d+$/), ''],
    [expect.stringMatching(/^\d+$/), '#N/A'],
  ]);
});

it('comes in parts where the importer takes no more lines at a time', async () => {
  const files = await scoresFor('salesforce', 50_001);
  expect(files.map(({ name }) => name)).toEqual([
    `icp-scores-salesforce-v${spec.version}-1-of-2.csv`,
    `icp-scores-salesforce-v${spec.version}-2-of-2.csv`,
  ]);
  expect(files.map(({ text }) => text.trimEnd().split('\r\n').length)).toEqual([50_001, 2]);
  expect(files[1]!.text.startsWith('Id,')).toBe(true);
}, 60_000);
