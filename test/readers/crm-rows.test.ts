import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Rows of a record that nothing marks: fields of a team's own, and what their values can be. */

const fieldsOf = (rows: string, url = 'https://sample.pipedrive.com/organization/7') =>
  read(
    `<meta charset="utf-8"><title>Sample Pumps</title><main><h1>Sample Pumps</h1><section>${rows}</section></main>`,
    url,
  ).facts['crm.fields'];
const row = (label: string, value: string) =>
  `<div class="r"><div class="l"><span>${label}</span></div><div class="v">${value}</div></div>`;
const known = row('Industry', 'Machinery') + row('Owner', 'Kim Sample') + row('Website', 'sample.example');

describe('a row beside rows whose labels are known', () => {
  it.each([
    ['ICP tier', 'Tier 2 (50–64)', 'Tier 2 (50–64)'],
    ['Phone 2', '<a href="tel:1">0113 496 0000</a>', '0113 496 0000'],
    ['Target 2027', '1.200', '1.200'],
    ['Segments', '<ul><li>EMEA</li><li>Mid market</li></ul>', 'EMEA, Mid market'],
    ['Partner', '<input type="checkbox" checked>', 'Yes'],
    ['Do not call', '<input type="checkbox">', ''],
    ['Rating', '<span><svg></svg></span>', ''],
    ['Zero', '0', '0'],
  ])('says %s', (label, value, said) => {
    expect(fieldsOf(known + row(label, value))).toMatchObject({ [label]: said });
  });

  it('may show its value in a button', () => {
    const button = (label: string, value: string) => row(label, `<button type="button"><div>${value}</div></button>`);
    const rows = button('Industry', 'Machinery') + button('Owner', 'Kim Sample') + button('ICP tier', 'Tier 2');
    expect(fieldsOf(rows)).toMatchObject({ Industry: 'Machinery', 'ICP tier': 'Tier 2' });
  });

  it.each(['Edit', 'Bearbeiten', 'Log a call', 'Feld bearbeiten', 'Enrich', '×'])(
    'has no value where a button says only “%s”',
    (words) => {
      expect(fieldsOf(known + row('Region', `<button>${words}</button>`))).toMatchObject({ Region: '' });
    },
  );

  it('keeps the buttons beside a tag to itself', () => {
    const tags = '<div role="button"><span>Hot<button>x</button></span><span>New<button>x</button></span></div>';
    expect(fieldsOf(known + row('Tags', tags))).toMatchObject({ Tags: 'Hot, New' });
  });
});

describe('rows of several fields', () => {
  const field = (label: string, value: string) => `<div><div>${label}</div><p>${value}</p></div>`;
  const line = (...fields: readonly string[]) => `<div>${fields.join('')}</div>`;
  const lines = [
    line(field('Website', 'sample.example'), field('Industry', 'Machinery')),
    line(field('Member of', ''), field('Type', 'Customer')),
    line(field('Ticker', 'SMPL'), field('Annual Revenue', '$9.5M')),
    line(field('Phone', ''), field('Fax', '0163 2961')),
    line(field('Lines', '3'), field('Ownership', 'Family')),
  ].join('');

  it('are parted, whichever of their labels are known, with a value or without', () => {
    expect(fieldsOf(lines)).toEqual({
      Name: 'Sample Pumps',
      Website: 'sample.example',
      Industry: 'Machinery',
      'Member of': '',
      Type: 'Customer',
      Ticker: 'SMPL',
      'Annual Revenue': '$9.5M',
      Phone: '',
      Fax: '0163 2961',
      Lines: '3',
      Ownership: 'Family',
    });
  });

  it('are none in a menu, above the columns of a list, or over a section', () => {
    const others =
      '<ul><li><a href="/Emails">Emails</a></li></ul><nav><div><b>Contacts</b> Phone</div></nav><h3>Status</h3><ul></ul><table><tr><th>Amount</th><th>Close date</th></tr><tr><td>€5</td><td>Monday</td></tr></table>';
    const said = fieldsOf(lines + others);
    for (const label of ['Emails', 'Contacts', 'Status', 'Amount', 'Close date'])
      expect(said).not.toHaveProperty(label);
    expect(said).toMatchObject({ Phone: '' });
  });
});

it('leaves the raised sign that opens a help out of a label', () => {
  const field = (label: string, value: string) =>
    `<div><label class="o_form_label">${label}<sup title="help">?</sup></label><div>${value}</div></div>`;
  const rows = field('Industry', 'Machinery') + field('Salesperson', 'Kim Sample') + field('VAT number', 'X1');
  expect(fieldsOf(rows)).toMatchObject({ Industry: 'Machinery', 'VAT number': 'X1' });
});

it('reads values behind labels whose box is built as a field of another card is', () => {
  const icon = '<div><svg></svg></div>';
  const behind = (label: string, value: string) =>
    `<div><div>${icon}<div><div>${label}</div></div></div><section><b>${value}</b></section></div>`;
  const card = `<div><div><svg></svg></div><div><div>City</div></div></div>`;
  const rows = behind('Industry', 'Machinery') + behind('Employees', '64') + behind('Address', '');
  const other = `<div><div><div><svg></svg></div>Email</div><div><div>jo@sample.example</div></div></div>`;
  expect(fieldsOf(`${rows}</section><section>${card}${other}${other.replace('Email', 'Phone')}`)).toMatchObject({
    Industry: 'Machinery',
    Employees: '64',
    Address: '',
  });
});

it('reads a HubSpot record that is previewed beside the list', () => {
  const property = (name: string, label: string, value: string) =>
    `<div data-profile-property="${name}"><label>${label}</label><div data-test-id="property-input-${name}">${value}</div></div>`;
  const body = `<main><table><tr><td>Other Ltd</td></tr></table><aside data-test-id="left-sidebar"><strong data-test-id="highlight-record-label">Sample Pumps</strong>${property('industry', 'Industry', 'Machinery')}${property('city', 'City', 'Leeds')}</aside></main>`;
  const { facts } = read(
    `<title>Companies</title>${body}`,
    'https://app.hubspot.com/contacts/1/objects/0-2/views/all/list',
  );
  expect(facts).toMatchObject({ 'crm.recordType': 'company', 'company.name': 'Sample Pumps' });
});

describe('labels', () => {
  it.each([
    ['es', 'Propietario', 'Número de empleados', 'Ciudad', 'Sevilla'],
    ['it', 'Proprietario', 'Numero di dipendenti', 'Città', 'Torino'],
    ['nl', 'Eigenaar', 'Aantal medewerkers', 'Plaats', 'Utrecht'],
    ['pt', 'Proprietário', 'Número de funcionários', 'Cidade', 'Porto'],
    ['de', 'Besitzer', 'Mitarbeiterzahl', 'Ort', 'Stuttgart'],
    ['fr', 'Propriétaire', 'Effectif', 'Ville', 'Lyon'],
  ])('are known in %s where nothing marks them', (_, owner, size, town, name) => {
    const rows = row(owner, 'Kim Sample') + row(size, '212') + row(town, name) + row('ICP', 'A');
    const html = `<meta charset="utf-8"><title>Sample Pumps</title><main><h1>Sample Pumps</h1><section>${rows}</section></main>`;
    const { facts } = read(html, 'https://sample.pipedrive.com/organization/7');
    expect(facts['crm.fields']).toEqual({
      Name: 'Sample Pumps',
      [owner]: 'Kim Sample',
      [size]: '212',
      [town]: name,
      ICP: 'A',
    });
    expect(facts).toMatchObject({ 'crm.owner': 'Kim Sample', 'company.employees': { min: 212, max: 212 } });
    expect(facts['company.city']).toBe(name);
  });

  it('in a line with their words are another record’s, where this one has rows', () => {
    const contact = '<div><a>Jo Muster</a><div>Email: jo@sample.example</div></div>';
    expect(fieldsOf(`${known}</section><section><h2>Contacts</h2>${contact}`)).not.toHaveProperty('Email');
    expect(fieldsOf('<p>Owner: Kim Sample</p><p>Email: jo@sample.example</p>')).toMatchObject({
      Email: 'jo@sample.example',
    });
  });
});
