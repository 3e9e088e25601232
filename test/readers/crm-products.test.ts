import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Records of CRMs as each product lays them out, and what stands on its makers' hosts but is no record. */

const page = (body: string, url: string, title = 'Sample Pumps') =>
  read(`<html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`, url);
const rows: readonly (readonly [string, string])[] = [
  ['Account Owner', 'Kim Sample'],
  ['Industry', 'Machinery'],
  ['Employees', '212'],
  ['Fleet size (trucks)', '120 trucks'],
  ['Fax', ''],
];
const said = Object.fromEntries(rows);

describe('Salesforce', () => {
  const url = 'https://sample.lightning.force.com/lightning/r/Account/0015g00000XyZaBAAV/view';
  const head =
    '<records-lwc-highlights-panel><h1><records-entity-label>Account</records-entity-label><slot name="primaryField">Sample Pumps</slot></h1></records-lwc-highlights-panel>';
  const fieldsOf = (row: (label: string, words: string) => string) =>
    page(head + rows.map(([label, words]) => row(label, words)).join(''), url).facts['crm.fields'];

  it.each<[string, (label: string, words: string) => string]>([
    [
      'a form that its administrator laid out',
      (label, words) =>
        `<record_flexipage-record-field><div><span class="field-label">${label}</span></div><div><span class="field-value">${words}</span></div></record_flexipage-record-field>`,
    ],
    [
      'items that name their label only in an attribute',
      (label, words) =>
        `<records-record-layout-item field-label="${label}"><span>${label}</span><slot name="outputField">${words}</slot></records-record-layout-item>`,
    ],
  ])('is read in %s', (_, row) => {
    expect(fieldsOf(row)).toMatchObject(said);
  });

  it.each(['www', 'trailhead', 'investor'])('has pages of its own at %s', (name) => {
    const about =
      '<h1>About Sample</h1><p>Sample makes software for sales teams.</p><footer>© 2026 Sample Inc.</footer>';
    expect(page(about, `https://${name}.salesforce.com/company/`, 'About us | Sample').reading.reader).toBe(
      'company-site',
    );
  });

  it('is read where a page of its customer’s own names nothing as the design system does', () => {
    const row = (label: string, words: string) => `<div><div>${label}</div><div>${words}</div></div>`;
    const body = `<main><h1>Sample Pumps</h1><section>${rows.map(([label, words]) => row(label, words)).join('')}</section></main>`;
    const { facts } = page(body, url, 'Sample Pumps | Account | Salesforce');
    expect(facts['crm.fields']).toMatchObject(said);
    expect(facts).toMatchObject({ 'company.name': 'Sample Pumps', 'crm.owner': 'Kim Sample' });
  });

  it('Classic is read on its numbered servers', () => {
    expect(page('<main></main>', 'https://na12.salesforce.com/0015g00000XyZaB').reading.kind).toBe('crm');
  });
});

it('reads the list of all properties that opens over a HubSpot record', () => {
  const own = '<aside data-test-id="left-sidebar"><h2>Sample Pumps</h2></aside>';
  const other =
    '<div data-test-id="records-right-sidebar"><div data-test-id="property-input-email"><label>Email</label><span>a@b.example</span></div></div>';
  const all = rows.map(
    ([label, words], at) =>
      `<div data-test-id="property-input-p${at}"><label>${label}</label><div data-test-id="hover-content-wrapper"></div><div>${words || '--'}</div></div>`,
  );
  const body = `<main>${own}${other}</main><div role="dialog"><div data-test-id="all-properties-panel">${all.join('')}</div></div>`;
  const { facts } = page(body, 'https://app.hubspot.com/contacts/1/record/0-2/3');
  expect(facts['crm.fields']).toEqual(said);
});

describe('other products', () => {
  const record = `<main><h1>Sample Pumps</h1><div>${rows.map(([label, words]) => `<div><label>${label}</label><div>${words || 'Add…'}</div></div>`).join('')}</div></main>`;
  it.each([
    ['Zendesk Sell', 'https://app.futuresimple.com/crm/companies/77', 'company'],
    ['Insightly', 'https://crm.na1.insightly.com/details/organisation/77', 'company'],
    ['Nutshell', 'https://app.nutshell.com/company/77-sample-pumps', 'company'],
    ['Capsule', 'https://sample.capsulecrm.com/party/77', 'company'],
    ['Bitrix24', 'https://sample.bitrix24.de/crm/company/details/77/', 'company'],
    ['Kommo', 'https://sample.kommo.com/companies/detail/77', 'company'],
    ['SugarCRM', 'https://sample.sugarondemand.com/#Accounts/0b1c2d3e-1111', 'company'],
    ['Folk', 'https://app.folk.app/apps/contacts/network/1/companies/77', 'company'],
    ['Apollo', 'https://app.apollo.io/#/accounts/77aa', 'company'],
    ['Salesloft', 'https://app.salesloft.com/app/accounts/77', 'company'],
    ['Close', 'https://app.close.com/lead/lead_abc/', 'lead'],
  ])('%s is told by its address', (system, url, type) => {
    const { facts } = page(record, url);
    expect(facts).toMatchObject({
      'crm.system': system,
      'crm.recordType': type,
      'company.name': 'Sample Pumps',
      'crm.owner': 'Kim Sample',
    });
    expect(facts['crm.fields']).toMatchObject(said);
    expect(facts).not.toHaveProperty('person.name');
  });

  it('may call a deal a lead', () => {
    const { facts } = page(record, 'https://sample.kommo.com/leads/detail/12');
    expect(facts).toMatchObject({ 'crm.recordType': 'deal' });
  });

  it.each([
    'https://www.pipedrive.com/en/about',
    'https://www.odoo.com/page/about-us',
    'https://twenty.com/about',
    'https://www.kommo.com/about/',
  ])('have a site of their own at %s', (url) => {
    const about =
      '<h1>About Sample</h1><p>Sample makes software for sales teams.</p><footer>© 2026 Sample Inc.</footer>';
    expect(page(about, url, 'About us | Sample').reading.kind).toBe('company');
  });

  it('may serve their customers’ own sites', () => {
    const html =
      '<head><title>Sample Pumps</title><meta property="og:site_name" content="Sample Pumps"></head><h1>Sample Pumps</h1><p>Sample Pumps makes pumps for ships.</p><footer>© 2026 Sample Pumps Ltd</footer>';
    expect(read(html, 'https://sample-pumps.odoo.com/').reading.kind).toBe('company');
    expect(page('<main></main>', 'https://sample.odoo.com/odoo/contacts').reading.kind).toBe('none');
  });
});

describe('labels and values', () => {
  const dynamics = 'https://sample.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account';
  const box = (name: string, label: string, value: string) =>
    `<div data-id="${name}-FieldSectionItemContainer"><label>${label}</label><input value="${value}"></div>`;

  it.each([
    ['Address 1: City', 'Address 1: Country/Region'],
    ['Adresse 1: Ort', 'Adresse 1: Land/Region'],
    ['Adresse 1 : Ville', 'Adresse 1 : Pays/Région'],
  ])('of Dynamics 365 say a town under %s', (city, country) => {
    const body = `<div role="main"><h1 data-id="header_title">Sample Pumps</h1>${box('a', city, 'Lyon')}${box('b', country, 'France')}${box('c', 'Fax', '')}</div>`;
    expect(page(body, dynamics).facts).toMatchObject({ 'company.city': 'Lyon', 'company.country': 'FR' });
  });

  const own = 'https://crm.sample.example/accounts/9';
  const row = (label: string, words: string) => `<div><label>${label}</label><div>${words}</div></div>`;
  const record = (last: string) =>
    page(
      `<main><h1>Sample Pumps</h1>${row('Account Owner', 'Kim Sample')}${row('Industry', 'Machinery')}${row('Employees', '212')}${last}</main>`,
      own,
      'Sample Pumps | Tidy CRM',
    ).facts;

  it.each([
    '(not set)',
    'Kein Wert',
    'Nicht angegeben',
    'Aucune valeur',
    'Aucun',
    'Add value',
    'Hinzufügen',
    'Auswählen...',
  ])('may be empty as “%s”', (words) => {
    expect(record(row('Region', words))['crm.fields']).toMatchObject({ Region: '' });
  });

  it.each(['Aucun engagement', 'Added value', 'Not set in stone', 'Select Comfort'])(
    'say something as “%s”',
    (words) => {
      expect(record(row('Region', words))['crm.fields']).toMatchObject({ Region: words });
    },
  );
});
