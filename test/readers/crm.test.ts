import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

const pipedrive = 'https://harrow.pipedrive.com/organization/7';
const rows = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([label, said]) => `<div class="r"><div>${label}</div>${said ? `<div>${said}</div>` : ''}</div>`).join('');

describe('any CRM', () => {
  it.each([
    [
      'English',
      [
        ['Number of employees', '140'],
        ['Industry', 'Software'],
        ['Owner', 'Dana'],
        ['Country', 'Denmark'],
      ],
    ],
    [
      'German',
      [
        ['Anzahl der Mitarbeiter', '140'],
        ['Branche', 'Software'],
        ['Besitzer', 'Dana'],
        ['Land', 'Dänemark'],
      ],
    ],
    [
      'French',
      [
        ["Nombre d'employés", '140'],
        ["Secteur d'activité", 'Logiciels'],
        ['Propriétaire', 'Dana'],
        ['Pays', 'Danemark'],
      ],
    ],
  ] as const)('is read by its labels in %s', (_, pairs) => {
    const { facts } = read(`<meta charset="utf-8"><main><h1>Alder</h1>${rows(pairs)}</main>`, pipedrive);
    expect(facts).toMatchObject({
      'company.name': 'Alder',
      'company.employees': { min: 140, max: 140 },
      'company.industry': 'software',
      'company.country': 'DK',
      'crm.owner': 'Dana',
      'crm.recordType': 'company',
      'crm.recordId': '7',
    });
  });

  it('takes no neighbour for the words of an empty field', () => {
    const { clipping, facts } = read(
      `<main>${rows([
        ['Annual revenue', ''],
        ['House colour', 'Green'],
        ['Industry', 'Retail'],
      ])}</main>`,
      pipedrive,
    );
    expect(clipping.fields).toContainEqual({ label: 'Annual revenue', said: '' });
    expect(facts['company.revenue']).toBeUndefined();
    expect(facts['company.industry']).toBe('retail');
  });

  it.each(['--', '—', 'Empty', 'Set a value...', '+ Add industry'])('takes "%s" for an empty field', (nothing) => {
    const { facts } = read(
      `<main>${rows([
        ['Industry', nothing],
        ['Owner', 'Dana'],
      ])}</main>`,
      pipedrive,
    );
    expect(facts['company.industry']).toBeUndefined();
    expect(facts['crm.owner']).toBe('Dana');
  });

  it('reads the values of inputs, lists and cells, and no button beside them', () => {
    const html = `<main><label for="w">Website</label><input id="w" value="alder.example"><dl><dt>Owner:</dt><dd>Dana <button>Edit</button></dd></dl><table><tr><th scope="row">Size</th><td>51-200</td></tr></table></main>`;
    const { clipping } = read(html, pipedrive);
    expect(clipping.fields).toEqual([
      { label: 'Website', said: 'alder.example' },
      { label: 'Owner', said: 'Dana' },
      { label: 'Size', said: '51-200' },
    ]);
  });

  it.each([
    ['https://harrow.pipedrive.com/pipeline/1', 'Pipedrive'],
    ['https://harrow.crm4.dynamics.com/main.aspx?pagetype=dashboard', 'Dynamics 365'],
    ['https://app.attio.com/harrow/home', 'Attio'],
    ['https://app.hubspot.com/contacts/1/objects/0-1/views/all/list', 'HubSpot'],
    ['https://harrow.lightning.force.com/lightning/page/home', 'Salesforce'],
  ])('%s is no record', (url, system) => {
    const { reading } = read('<title>Home</title><main><h1>Pipeline</h1></main>', url);
    expect([reading.kind, reading.why]).toEqual(['none', expect.stringContaining(system)]);
  });
});

it.each(['Firmenname', 'Accountname', 'Kontoname', 'Nom du compte', 'Account Name'])(
  'a contact’s company may stand under “%s”',
  (label) => {
    const field = (name: string, said: string) => `<dt>${name}</dt><dd>${said}</dd>`;
    const { facts } = read(
      `<meta charset="utf-8"><title>Ann Poe - Zoho CRM</title><main><h1>Ann Poe</h1><dl>${field(label, 'Sample Pumps')}${field('Ort', 'Ulm')}${field('Telefon', '0731 4960000')}</dl></main>`,
      'https://crm.zoho.eu/crm/org1/tab/Contacts/123456',
    );
    expect([facts['company.name'], facts['person.company']]).toEqual(['Sample Pumps', 'Sample Pumps']);
  },
);

describe('a language that no label is known in', () => {
  it('is read by the names that HubSpot gives its fields', () => {
    const field = (name: string, label: string, value: string) =>
      `<div><label>${label}</label><div><input data-selenium-test="property-input-${name}" value="${value}"></div></div>`;
    const html = `<meta charset="utf-8"><div data-test-id="left-sidebar">${field('name', '会社名', 'Aldersen')}${field('numberofemployees', '従業員数', '140')}${field('domain', '会社のドメイン名', 'aldersen.example')}${field('budget_note', 'メモ', '-')}</div>`;
    const { facts } = read(html, 'https://app.hubspot.com/contacts/1/record/0-2/9');
    expect(facts).toMatchObject({
      'company.name': 'Aldersen',
      'company.domain': 'aldersen.example',
      'company.employees': { min: 140, max: 140 },
      'crm.fields': { 会社名: 'Aldersen', 従業員数: '140', 会社のドメイン名: 'aldersen.example', メモ: '' },
    });
  });

  it('is read by the names on the card above a HubSpot record, whatever colon its labels have', () => {
    const row = (name: string, label: string, value: string) =>
      `<div data-test-id="highlight-property-item-${name}"><div>${label}</div>${value}</div>`;
    const html = `<meta charset="utf-8"><div data-test-id="left-sidebar"><div data-test-id="record-highlight-content"><h2 data-test-id="highlight-record-label">導入</h2>${row('amount', '金額：', '<span>$5,000</span>')}${row('dealstage', '取引ステージ：', '<button><span>契約書送付済み</span></button>')}<p>担当者：佐藤</p></div></div>`;
    const { facts } = read(html, 'https://app.hubspot.com/contacts/1/record/0-3/9');
    expect(facts).toMatchObject({
      'crm.stage': '契約書送付済み',
      'crm.amount': { min: 5000, max: 5000, currency: 'USD' },
      'crm.fields': { 金額: '$5,000', 取引ステージ: '契約書送付済み', 担当者: '佐藤' },
    });
  });

  it('is read by the names that Salesforce gives its fields', () => {
    const field = (name: string, label: string, value: string) =>
      `<div data-target-selection-name="sfdc:RecordField.Account.${name}"><div class="slds-form-element"><span class="test-id__field-label">${label}</span><span class="test-id__field-value">${value}</span></div></div>`;
    const html = `<meta charset="utf-8"><records-highlights2></records-highlights2>${field('Name', 'Klientens navn', 'Aldersen')}${field('NumberOfEmployees', 'Ansatte', '140')}`;
    const { facts } = read(html, 'https://a.lightning.force.com/lightning/r/Account/001000000000001AAA/view');
    expect(facts).toMatchObject({ 'company.name': 'Aldersen', 'company.employees': { min: 140, max: 140 } });
  });
});

describe('a Salesforce account that is a person', () => {
  const field = (name: string, label: string, value: string) =>
    `<div data-target-selection-name="sfdc:RecordField.Account.${name}"><div class="slds-form-element"><span class="test-id__field-label">${label}</span><span class="test-id__field-value">${value}</span></div></div>`;
  const account = (called: string, more: string) =>
    read(
      `<meta charset="utf-8"><title>Ms. Ann Poe | ${called} | Salesforce</title><records-highlights2><records-entity-label>${called}</records-entity-label><slot name="primaryField">Ms. Ann Poe</slot></records-highlights2>${field('Name', 'Account Name', 'Ms. Ann Poe')}${field('Phone', 'Phone', '+44 1632 960001')}${more}`,
      'https://a.lightning.force.com/lightning/r/Account/001000000000001AAA/view',
    ).facts;

  it.each([
    ['its fields', account('Account', field('PersonTitle', 'Titel', 'CFO'))],
    [
      'what a team adds to persons',
      account('Account', `${field('Tier__pc', 'Tier', 'A')}${field('X', 'Title', 'CFO')}`),
    ],
    ['its heading', account('Personenaccount', field('Title', 'Title', 'CFO'))],
  ])('is known by %s', (_, facts) => {
    expect(facts).toMatchObject({
      'crm.recordType': 'contact',
      'person.name': 'Ann Poe',
      'person.title': 'CFO',
      'crm.fields': { Name: 'Ms. Ann Poe', Phone: '+44 1632 960001' },
    });
    for (const name of ['company.name', 'person.company', 'company.phone']) expect(facts).not.toHaveProperty([name]);
  });

  it('is none without them', () => {
    expect(account('Account', field('Industry', 'Industry', 'Banking'))).toMatchObject({
      'crm.recordType': 'company',
      'company.name': 'Ms. Ann Poe',
    });
  });
});

it.each([
  ['Lead/00Q000000000001AAA', 'Working'],
  ['Account/001000000000001AAA', 'Working'],
  ['Case/500000000000001AAA', undefined],
  ['Contract/800000000000001AAA', undefined],
])('the status of %s is how far its sale is, or nothing of a sale', (path, stage) => {
  const field = (label: string, said: string) =>
    `<div class="slds-form-element"><span class="test-id__field-label">${label}</span><span class="test-id__field-value">${said}</span></div>`;
  const html = `<meta charset="utf-8"><records-highlights2></records-highlights2>${field('Status', 'Working')}${field('Account Name', 'Aldersen')}${field('Priority', 'High')}`;
  const { facts } = read(html, `https://a.lightning.force.com/lightning/r/${path}/view`);
  expect([facts['crm.stage'], facts['crm.fields']]).toEqual([stage, expect.objectContaining({ Status: 'Working' })]);
});

it('reads the stage of a Salesforce record off its path where no field says it', () => {
  const html =
    '<records-highlights2><records-entity-label>Opportunity</records-entity-label></records-highlights2><ul><li class="slds-path__item slds-is-complete"><a><span class="slds-path__title">Qualify</span></a></li><li class="slds-path__item slds-is-current"><a><span class="slds-assistive-text">Current stage</span><span class="slds-path__title">Negotiate</span></a></li></ul>';
  const url = 'https://a.lightning.force.com/lightning/r/Opportunity/006000000000001AAA/view';
  expect(read(html, url).facts['crm.stage']).toBe('Negotiate');
});

describe('a deal', () => {
  const deal = (links: string) =>
    read(
      `<div data-test-id="left-sidebar"><div data-profile-property="dealname"><label>Deal name</label><input value="Pilot"></div></div><div data-test-id="records-right-sidebar">${links}</div>`,
      'https://app.hubspot.com/contacts/1/record/0-3/9',
    ).facts;
  it('belongs to the company that it links to', () => {
    expect(deal('<a href="/contacts/1/record/0-2/5">Aldersen</a>')['company.name']).toBe('Aldersen');
  });
  it('belongs to none where it links to several', () => {
    const links = '<a href="/contacts/1/record/0-2/5">Aldersen</a><a href="/contacts/1/record/0-2/6">Bergsen</a>';
    expect(deal(links)['company.name']).toBeUndefined();
  });
});

describe('a lead that is called after what it is about', () => {
  const link = (to: string, name: string) => `<a href="/contacts/1/record/${to}/5">${name}</a>`;
  const hubspot = (more: string) =>
    read(
      `<title>Aldersen</title><div data-test-id="left-sidebar"><div data-test-id="record-highlight-content"><h2 data-test-id="highlight-record-label">Aldersen</h2></div></div><div data-test-id="right-sidebar">${more}</div>`,
      'https://app.hubspot.com/contacts/1/record/0-136/9',
    ).facts;

  it('is nobody in HubSpot but the one contact that goes with it', () => {
    expect(hubspot(link('0-2', 'Aldersen'))).not.toHaveProperty(['person.name']);
    expect(hubspot(link('0-2', 'Aldersen') + link('0-1', 'Ann Poe'))).toMatchObject({
      'person.name': 'Ann Poe',
      'company.name': 'Aldersen',
    });
    expect(hubspot(link('0-1', 'Ann Poe') + link('0-1', 'Bo Poe'))).not.toHaveProperty(['person.name']);
  });

  it('is nobody in Pipedrive', () => {
    const { facts } = read(
      `<title>Leads</title><main><h1>Aldersen lead</h1>${rows([['Value', '£5,000']])}<section><h4>Organization</h4><a href="/organization/7">Aldersen</a></section></main>`,
      'https://sample.pipedrive.com/leads/inbox/0a1b2c3d-0000-4000-8000-000000000001',
    );
    expect([facts['person.name'], facts['company.name']]).toEqual([undefined, 'Aldersen']);
  });
});

describe('a page that is no record of a CRM', () => {
  const pairs = rows([
    ['Lead status', 'Always in view'],
    ['Stage', 'Drag and drop'],
    ['Owner', 'One click'],
    ['Industry', 'Any'],
  ]);
  it.each([
    [
      'a site that sells a CRM',
      `<title>KettleCRM: the CRM for small teams</title><meta property="og:title" content="KettleCRM"><main>${pairs}</main>`,
    ],
    [
      'a site with a contact form',
      '<title>Contact us</title><main><label for="n">Name</label><input id="n"><label for="c">Company</label><input id="c"></main>',
    ],
    ['a table of data', `<title>Facts</title><main>${pairs}</main>`],
  ])('%s is left to the general reader', (_, html) => {
    expect(read(html, 'https://www.kettle.example/').reading.reader).not.toMatch(/record$/);
  });

  it('believes no other host that looks like HubSpot or Salesforce', () => {
    const html =
      '<div data-test-id="left-sidebar"><div data-profile-property="name"><label>Company name</label><input value="Fake"></div></div><records-highlights2></records-highlights2>';
    expect(read(html, 'https://app.hubspot.com.example.org/contacts/1/record/0-2/3').reading.reader).not.toMatch(
      /record$/,
    );
  });
});
