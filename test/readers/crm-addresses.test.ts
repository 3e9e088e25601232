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

it('what else stands on a host of Zendesk’s is none of Sell', () => {
  const about = '<h1>Returns</h1><p>How to send something back.</p>';
  expect(read(about, 'https://sample.zendesk.com/hc/en-us/articles/4402').reading.reader).not.toBe('crm-record');
});
