import { expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Which record an address names. */

const rows = [
  ['Owner', 'Kim Sample'],
  ['Phone', '0163 2960'],
  ['Last Contacted', 'Nov 18, 2026'],
];
const at = (url: string, more: readonly (readonly string[])[] = []) =>
  read(
    `<title>Sample</title><h1>Sample</h1>${[...rows, ...more].map(([label, value]) => `<div><label>${label}</label><div>${value}</div></div>`).join('')}`,
    url,
  );

const copper = 'https://app.copper.com/companies/418822/app#';
it.each([
  [`${copper}/organization/71800412`, 'company', '71800412'],
  [`${copper}/browse/list/companies/default?companyDetail=71800412`, 'company', '71800412'],
  [`${copper}/browse/list/companies/default?context=companies-71&preview=companies-71&tab=activity`, 'company', '71'],
  [`${copper}/browse/list/people/default?preview=people-812`, 'contact', '812'],
  [`${copper}/deal/99`, 'deal', '99'],
  ['https://sample.zendesk.com/sales/deals/160874453', 'deal', '160874453'],
  ['https://sample.myfreshworks.com/crm/sales/sales_accounts/70001', 'company', '70001'],
  ['https://app.keap.com/contacts/23817?tab=contactRecord', 'contact', '23817'],
  ['https://app.keap.com/companies/41', 'company', '41'],
  ['https://sample.activehosted.com/app/accounts/88', 'company', '88'],
  ['https://sample.activehosted.com/app/deals/12', 'deal', '12'],
])('%s is a %s', (url, type, id) => {
  expect(at(url).facts).toMatchObject({ 'crm.recordType': type, 'crm.recordId': id });
});

it('a list of Copper’s is no record, whoever’s account it is', () => {
  expect(at(`${copper}/browse/list/companies/default`).reading.kind).toBe('none');
});

it('a contact in Zendesk Sell is whoever its fields say', () => {
  const url = 'https://sample.zendesk.com/sales/contacts/70418833';
  expect(
    at(url, [
      ['Title', 'Head Brewer'],
      ['Company', 'Sample Brewing'],
      ['Industry', 'Beer'],
    ]).facts,
  ).toMatchObject({
    'crm.system': 'Zendesk Sell',
    'crm.recordType': 'contact',
    'person.title': 'Head Brewer',
  });
  expect(at(url, [['Industry', 'Beer']]).facts).toMatchObject({ 'crm.recordType': 'company' });
});

it('a panel over a group of Folk’s is the record that it shows', () => {
  const row = (label: string, value: string) =>
    `<div class="r"><div class="l"><svg></svg><span>${label}</span></div><div class="v"><span>${value}</span></div></div>`;
  const panel = `<div role="dialog" aria-label="Kim Sample"><h2>Kim Sample</h2><div>${row('Job title', 'Buyer')}${row('Company', 'Sample Mills')}${row('Phone', '0163 2960')}${row('Website', 'sample.example')}</div></div>`;
  const body = `<main><h1>Investors</h1><div>${row('Owner', 'Somebody Else')}</div></main>${panel}`;
  const group = 'https://app.folk.app/apps/contacts/network/6f/groups/1a/view/3c';
  const { facts } = read(`<title>Investors | folk</title>${body}`, `${group}?contactId=9a8b`);
  expect(facts).toMatchObject({ 'crm.recordType': 'contact', 'crm.recordId': '9a8b', 'person.name': 'Kim Sample' });
  expect(facts).not.toHaveProperty('crm.owner');
  expect(read(`<title>Investors | folk</title>${body}`, group).reading.kind).toBe('none');
});

it.each([
  ['Deals - Sample roof', 'crm'],
  ['Sprint 12 - Sample bug', 'none'],
])('an item on a board of monday’s called “%s” is of kind %s', (title, kind) => {
  const rows = '<h2>Sample</h2><div><label>Owner</label><div>Kim</div></div>';
  const url = 'https://sample.monday.com/boards/5550/pulses/5551';
  expect(read(`<title>${title}</title>${rows}`, url).reading.kind).toBe(kind);
});

it('Twenty is known by the bar above its records, wherever it is hosted', () => {
  const bar = '<div data-testid="top-bar-title">Kim Sample</div>';
  const rows = '<main><div><label>Cargo</label><div>Diretora</div></div></main>';
  const url = 'https://crm.sample.example/object/person/20202020-1c0e-494c';
  expect(read(`<title>Kim Sample - Pessoa</title>${bar}${rows}`, url).facts).toMatchObject({
    'crm.system': 'Twenty',
    'crm.recordType': 'contact',
    'person.name': 'Kim Sample',
  });
  expect(read(`<title>Kim Sample - Pessoa</title>${rows}`, url).reading.kind).not.toBe('crm');
});

const saleRows = (labels: readonly string[]) =>
  labels.map((label) => `<div><label>${label}</label><div>Sample ${label}</div></div>`).join('');
const saleAt = (labels: readonly string[], url = 'https://sales.sample.example/app/opportunities?pane=3f7b') => {
  const panel = `<div role="dialog" aria-labelledby="t"><div id="t" role="heading" aria-level="2">Sample line</div>${saleRows(labels)}</div>`;
  return read(`<title>Open - Sales</title><main><h1>Open</h1></main>${panel}`, url);
};

it.each([
  [['Topic', 'Account', 'Probability', 'Estimated close date', 'Est. revenue']],
  [['Argomento', 'Account', 'Probabilità', 'Data chiusura stimata', 'Fase vendita']],
  [['Thema', 'Firma', 'Wahrscheinlichkeit', 'Abschlussdatum', 'Verkaufsphase']],
])('an application that does not say what it is shows a sale with %s', (labels) => {
  expect(saleAt(labels).facts).toMatchObject({ 'crm.recordType': 'deal' });
  expect(saleAt(labels).facts['crm.fields']).toMatchObject({ Name: 'Sample line' });
});

it.each([
  ['labels that other applications have', ['Owner', 'Phase', 'Status', 'Probability', 'Created by'], undefined],
  [
    'an address that names no sale',
    ['Probability', 'Close date', 'Sales stage', 'Owner'],
    'https://sales.sample.example/projects/7',
  ],
] as const)('%s show no sale', (_, labels, url) => {
  expect(saleAt(labels, url).reading.kind).not.toBe('crm');
});

it('a Japanese application for sales is read by its labels', () => {
  const cell = (label: string, value: string) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`;
  const table = `<table>${cell('会社名<span>必須</span>', '株式会社みほん')}${cell('業種', '製造業')}${cell('従業員数', '86名')}${cell('住所', '横浜市 <a href="https://maps.example/maps/?q=1">地図</a>')}${cell('FAX', '未登録')}${cell('担当営業', '北村')}</table>`;
  const { facts } = read(
    `<title>顧客詳細 | 営業支援システム</title><h2>株式会社みほん <small>様</small></h2>${table}`,
    'https://sfa.sample.example/customers/42',
  );
  expect(facts).toMatchObject({
    'crm.recordType': 'company',
    'company.name': '株式会社みほん',
    'company.employees': expect.objectContaining({ min: 86 }),
    'crm.owner': '北村',
    'crm.fields': { 会社名: '株式会社みほん', 住所: '横浜市', FAX: '' },
  });
});

it('what else stands on a host of Zendesk’s is none of Sell', () => {
  const about = '<h1>Returns</h1><p>How to send something back.</p>';
  expect(read(about, 'https://sample.zendesk.com/hc/en-us/articles/4402').reading.reader).not.toBe('crm-record');
});
