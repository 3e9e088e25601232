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

it('what else stands on a host of Zendesk’s is none of Sell', () => {
  const about = '<h1>Returns</h1><p>How to send something back.</p>';
  expect(read(about, 'https://sample.zendesk.com/hc/en-us/articles/4402').reading.reader).not.toBe('crm-record');
});
