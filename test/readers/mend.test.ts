import { describe, expect, it } from 'vitest';
import { openPage } from '#cli/qualify-page.ts';
import type { ClueMark, ClueUpdate, PageUpdate } from '#core/clue-updates.ts';
import { understand } from '#core/understand.ts';
import { finish } from '#readers/company/finish.ts';
import { readers } from '#readers/index.ts';
import { mend } from '#readers/mend.ts';
import { clip } from '#readers/run.ts';

/** LinkedIn as it might be laid out next year: no heading, label or anchor that its reader knows. */
const redesigned = `<html lang="en"><title>Calderbank Systems | LinkedIn</title><body><main><section>
  <h1>Calderbank Systems</h1><p>Field service software</p></section>
  <section><h2>At a glance</h2>
    <div class="x1"><div><span>Team strength</span></div><div><span>201-500 employees</span></div></div>
    <div class="x1"><div>Trade</div><div></div></div>
    <div class="x1"><div>Started: 1998</div></div>
    <h2>Find us</h2><p>Rotterdam, Netherlands</p>
    <h3>More</h3><p>Paris, France</p>
    <p data-testid="org-web-site">calderbank.example.com</p></section></main></body></html>`;
const url = new URL('https://www.linkedin.com/company/calderbank-sample/');
const site = 'linkedin-company';
const today = '2026-11-21';

function readWith(clues: readonly ClueUpdate[], html = redesigned, at = url) {
  const page = openPage(Buffer.from(html), at);
  const own = clip(page, readers);
  const mine = clues.filter((clue) => clue.site === own.reader);
  const clipping = { ...own, ...(mine.length > 0 ? { mended: mend(page, { clues: mine, pages: [] }).found } : {}) };
  const { facts, health } = understand(finish(clipping), { id: 'r', at: `${today}T12:00:00.000Z`, today });
  return { clipping, health, facts: Object.fromEntries(facts.map((fact) => [fact.name, fact])) };
}

const employees: ClueUpdate = { site, fact: 'company.employees', by: 'label', words: 'Team strength' };

describe('a site that was laid out anew', () => {
  it('is not read by clues of before, and is read with an update', () => {
    const before = readWith([]);
    expect(before.facts['company.employees']).toBeUndefined();
    expect(before.health.missed).toContain('company.employees');
    expect('mended' in before.clipping).toBe(false);
    const after = readWith([employees]);
    expect(after.facts['company.employees']).toMatchObject({
      value: { min: 201, max: 500 },
      said: '201-500 employees',
      from: 'update label "Team strength"',
    });
    expect(after.health.missed).not.toContain('company.employees');
  });

  it('is read by headings, by anchors, and by a label in the same line', () => {
    const { facts } = readWith([
      { site, fact: 'company.city', by: 'heading', words: 'find us' },
      { site, fact: 'company.domain', by: 'attribute', attribute: 'data-testid', endsWith: '-web-site' },
      { site, fact: 'company.founded', by: 'label', words: 'Started:' },
    ]);
    expect(facts['company.city']).toMatchObject({ value: 'Rotterdam', from: 'update heading "find us"' });
    expect(facts['company.domain']).toMatchObject({ from: 'update data-testid "-web-site"' });
    expect(facts['company.founded']).toMatchObject({ value: 1998, from: 'update label "Started:"' });
  });

  it('is read where label and words stand in one line, the label emphasised', () => {
    const line = `<html><title>X | LinkedIn</title><body><main><h1>X</h1><div><i>Team strength</i> <u>340</u></div>
      <p>Team strength of the year</p></main></body></html>`;
    expect(readWith([employees], line).facts['company.employees']).toMatchObject({ said: '340' });
    const sentence =
      '<html><title>X | LinkedIn</title><body><main><h1>X</h1><p>Team strength 340</p></main></body></html>';
    expect(readWith([employees], sentence).facts['company.employees']).toBeUndefined();
  });

  it('invents nothing: an empty row, a label that is not there, another reader, or what the own clues read', () => {
    const { clipping, facts } = readWith([
      { site, fact: 'company.industry', by: 'label', words: 'Trade' },
      { site, fact: 'company.phone', by: 'label', words: 'Call' },
      { site, fact: 'company.type', by: 'attribute', attribute: 'id', is: 'nowhere' },
      { site, fact: 'company.name', by: 'heading', words: 'At a glance' },
      { site: 'crm-record', fact: 'company.employees', by: 'label', words: 'Team strength' },
    ]);
    expect(facts['company.name']?.value).toBe('Calderbank Systems');
    for (const name of ['company.industry', 'company.phone', 'company.type', 'company.employees'])
      expect(facts[name]).toBeUndefined();
    expect(Object.keys(clipping.mended ?? {}).length).toBeGreaterThan(0);
  });

  it('reads company sites and the inputs of records too', () => {
    const company = `<html lang="en"><title>Acme</title><meta property="og:site_name" content="Acme"><body><h1>Acme</h1>
      <p>We are Acme, we build meters for utilities.</p><dl><dt>Crew on board</dt><dd>340</dd></dl><footer>© Acme GmbH</footer></body>`;
    const told = readWith(
      [{ site: 'company-site', fact: 'company.employees', by: 'label', words: 'Crew on board' }],
      company,
      new URL('https://acme.example/'),
    );
    expect(told.clipping.reader).toBe('company-site');
    expect(told.facts['company.employees']).toMatchObject({ value: { min: 340, max: 340 } });
    const record = `<html><title>Account: Acme</title><body><main><form>
      <label for="f1">Our heads</label><input id="f1" name="acme_heads" value="75"></form></main></body>`;
    const crm = new URL(
      'https://acme.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=6f9619ff-8b86-d011-b42d-00c04fc964ff',
    );
    for (const how of [
      { by: 'label', words: 'our heads' },
      { by: 'attribute', attribute: 'name', is: 'acme_heads' },
    ] as const) {
      const { facts } = readWith([{ site: 'crm-record', fact: 'company.employees', ...how }], record, crm);
      expect(facts['company.employees']).toMatchObject({ value: { min: 75, max: 75 } });
    }
  });

  it('bears a hostile page', () => {
    const hostile = `<title>X | LinkedIn</title><form name="querySelectorAll"><input name="childNodes"><input name="getAttribute"></form>${'<div>'.repeat(
      3000,
    )}Team strength<b>\uD800</b>${'<p>Team strength'.repeat(3000)}`;
    const { clipping } = readWith([employees, { ...employees, by: 'heading' }], hostile);
    expect(clipping.reader).toBe(site);
  });
});

describe('a page that no reader knows', () => {
  const record = `<html lang="en"><title>Harrow Pumps</title><body><main><h1>Client file</h1>
    <dl><dt>Company name</dt><dd>Harrow Pumps</dd><dt>Industry</dt><dd>Machinery</dd></dl>
    <div data-testid="client-card"><span>Heads</span> <span>75</span></div></main></body></html>`;
  const at = new URL('https://crm.acme.example/files/7');
  const page = (...shows: ClueMark[]): PageUpdate => ({ site: 'crm-record', host: at.hostname, kind: 'crm', shows });
  function mendWith(pages: readonly PageUpdate[]) {
    return mend(openPage(Buffer.from(record), at), {
      clues: [{ site: 'crm-record', fact: 'company.employees', by: 'label', words: 'Heads' }],
      pages,
    });
  }

  it('is claimed where all that an update names stands on it', () => {
    const told = mendWith([
      page({ by: 'heading', words: 'Order' }),
      page({ by: 'heading', words: 'client file' }, { by: 'label', words: 'Industry' }),
      page({ by: 'attribute', attribute: 'data-testid', is: 'client-card' }),
    ]);
    expect(told.page).toBe(1);
    expect(told.fields).toContainEqual({ label: 'Industry', said: 'Machinery' });
    expect(told.found['company.employees']).toEqual([{ said: '75', from: 'update label "Heads"' }]);
    expect(mendWith([page({ by: 'attribute', attribute: 'data-testid', endsWith: '-card' })]).page).toBe(0);
  });

  it('is not claimed where something of it is missing, nor is a label taken for a heading', () => {
    const told = mendWith([
      page({ by: 'heading', words: 'Client file' }, { by: 'label', words: 'Nowhere' }),
      page({ by: 'heading', words: 'Industry' }),
      page({ by: 'attribute', attribute: 'id', is: 'client-card' }),
    ]);
    expect([told.page, told.fields]).toEqual([null, []]);
  });
});
