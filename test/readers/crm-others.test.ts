import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** What stands on a record's page about the records that go with it. */

const at = 'https://sample.pipedrive.com/organization/123';
const fieldsOf = (body: string, url = at) =>
  read(`<meta charset="utf-8"><title>Sample Pumps</title><main>${body}</main>`, url).facts['crm.fields'];
const row = (label: string, words: string) =>
  `<div><div><span>${label}</span></div><div><span>${words}</span></div></div>`;
const own = `<h1>Sample Pumps</h1><section>${row('Industry', 'Machinery')}${row('Employees', '212')}${row('Owner', 'Kim Sample')}</section>`;
const list = (rows: readonly (readonly [string, string])[]) =>
  `<dl>${rows.map(([label, words]) => `<dt>${label}</dt><dd>${words}</dd>`).join('')}</dl>`;

describe('fields of other records', () => {
  it.each(['Open deals', 'Deals (3)', 'Contacts', 'Offene Deals', 'Aktivitäten', 'Contactpersonen', 'Negocios'])(
    'stand under “%s” and are not this record’s',
    (heading) => {
      const card = '<div><a>Big deal</a><div>Value</div><div>$99,000</div><div>Stage</div><div>Negotiation</div></div>';
      expect(fieldsOf(`${own}<section><h3>${heading}</h3>${card}</section>`)).toEqual({
        Name: 'Sample Pumps',
        Industry: 'Machinery',
        Employees: '212',
        Owner: 'Kim Sample',
      });
      const marked = `<h1>Sample Pumps</h1>${list([
        ['Industry', 'Machinery'],
        ['Employees', '212'],
        ['Fax', ''],
      ])}<div><div><h3>${heading}</h3></div>${list([['Job title', 'CEO']])}</div>`;
      expect(fieldsOf(marked)).toEqual({ Name: 'Sample Pumps', Industry: 'Machinery', Employees: '212', Fax: '' });
    },
  );

  it('are not those under a heading of its own, nor those above the first heading', () => {
    expect(
      fieldsOf(`${own}<section><h3>Contact information</h3>${row('Phone', '+44 113 496 0000')}</section>`),
    ).toEqual(expect.objectContaining({ Phone: '+44 113 496 0000' }));
    const first = `<div>${own.replace(/<\/?h1>/g, '')}<h3>Contacts</h3><div><div>Title</div><div>CEO</div></div></div>`;
    expect(fieldsOf(first)).toMatchObject({ Industry: 'Machinery', Employees: '212', Owner: 'Kim Sample' });
  });

  it('stand in an item that begins with a link to it', () => {
    const item = (href: string) => `<ul><li><a href="${href}">Sample Mills</a>${row('Founded', '1998')}</li></ul>`;
    expect(fieldsOf(`${own}${item('/object/company/2')}`)).not.toHaveProperty('Founded');
    expect(fieldsOf(`${own}${item('/help')}`)).toMatchObject({ Founded: '1998' });
  });

  it('may stand in a form within the form', () => {
    const url =
      'https://sample.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=0a1b2c3d-0000-4000-8000-000000000001';
    const field = (name: string, label: string, words: string) =>
      `<div data-id="${name}-FieldSectionItemContainer"><label>${label}</label><input value="${words}"></div>`;
    const form = `<h1 data-id="header_title">Sample Pumps</h1>${field('name', 'Account Name', 'Sample Pumps')}${field('fax', 'Fax', '')}${field('sic', 'SIC Code', '3561')}`;
    const quick = `<div data-id="primarycontact_quickview">${field('jobtitle', 'Job Title', 'CEO')}</div>`;
    expect(fieldsOf(form + quick, url)).toEqual({ 'Account Name': 'Sample Pumps', Fax: '', 'SIC Code': '3561' });
  });
});

describe('the company that goes with a record', () => {
  const facts = (path: string, name: string, body: string) =>
    read(
      `<meta charset="utf-8"><title>${name} - Pipedrive</title><main><h1>${name}</h1><section>${row('Owner', 'Kim Sample')}${row('Phone', '0113 496 0000')}${row('E-mail', 'x@y.example')}</section>${body}</main>`,
      `https://sample.pipedrive.com/${path}`,
    ).facts;
  const under = (heading: string, ...links: readonly string[]) =>
    `<section><h2>${heading}</h2>${links.map((link) => `<a href="/organization/${link.length}">${link}</a>`).join('')}${row('Employees', '212')}</section>`;

  it.each(['Organization', 'Organisation', 'Unternehmen', 'Entreprise'])('is linked to under “%s”', (heading) => {
    const deal = facts('deal/12', 'Pumps for the north', under(heading, 'Sample Pumps'));
    expect([deal['company.name'], deal['person.company']]).toEqual(['Sample Pumps', undefined]);
    const person = facts('person/3', 'Ann Poe', under(heading, 'Sample Pumps'));
    expect([person['company.name'], person['person.company']]).toEqual(['Sample Pumps', 'Sample Pumps']);
  });

  it('is none of several, none under another heading, and not a company’s own', () => {
    const two = `${under('Organization', 'Sample Pumps')}${under('Organization', 'Sample Mills Ltd')}`;
    expect(facts('deal/12', 'Pumps for the north', two)).not.toHaveProperty('company.name');
    const rival = under('Competitors', 'Sample Mills');
    expect(facts('deal/12', 'Pumps for the north', rival)).not.toHaveProperty('company.name');
    const own = facts('organization/9', 'Sample Group', under('Organization', 'Sample Pumps'));
    expect(own['company.name']).toBe('Sample Group');
  });
});

it('reads a website that is called a site', () => {
  const html = `<meta charset="utf-8"><title>Exemplo</title><main><h1>Exemplo</h1>${row('Setor', 'Máquinas')}${row('Site', 'exemplo.example')}${row('Proprietário', 'Kim Sample')}</main>`;
  expect(read(html, at).facts).toMatchObject({ 'company.domain': 'exemplo.example', 'crm.owner': 'Kim Sample' });
});
