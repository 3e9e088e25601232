import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** How the component kits that CRMs are built of lay out a record, and what stands around it. */

const page = (body: string, url: string, title = 'Sample Mills | Tidy CRM') =>
  read(`<html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`, url);
const own = 'https://crm.sample.example/companies/12';

describe('a table of a record', () => {
  const rows = `<table><tr><th><span>Industry</span></th><td>Textiles</td><th>Company size</th><td>201-500</td></tr>
    <tr><th>Account owner</th><td><span>KS</span> <span>Kim Sample</span></td><th>Phone</th><td><span></span></td></tr></table>`;
  const list = `<table><thead><tr><th>Deal name</th><th>Stage</th></tr></thead><tr><th>Other deal</th><td>Won</td></tr></table>`;

  it('may have several labels in a row; a list of other records has its labels above', () => {
    const { facts } = page(`<main><h3>Sample Mills</h3>${rows}${list}</main>`, own);
    expect(facts['crm.fields']).toEqual({
      Name: 'Sample Mills',
      Industry: 'Textiles',
      'Company size': '201-500',
      'Account owner': 'Kim Sample',
      Phone: '',
    });
    expect(facts).toMatchObject({ 'crm.recordType': 'company', 'company.name': 'Sample Mills' });
  });

  it('may have its labels above its values, row by row', () => {
    const cells = (tag: string, words: readonly string[]) =>
      `<tr>${words.map((one) => `<${tag}><span>${one}</span></${tag}>`).join('')}</tr>`;
    const ticked = '<button role="switch" aria-checked="true"></button>';
    const rows = `${cells('th', ['Industry', 'Account owner'])}${cells('td', ['Textiles', 'Kim Sample'])}
      ${cells('th', ['Phone', 'Do not email'])}${cells('td', ['-', ticked])}`;
    const { facts } = page(`<main><h1>Sample Mills</h1><table>${rows}</table></main>`, own);
    expect(facts['crm.fields']).toEqual({
      Name: 'Sample Mills',
      Industry: 'Textiles',
      'Account owner': 'Kim Sample',
      Phone: '',
      'Do not email': 'Yes',
    });
  });
});

it('takes the labels that elements of an application’s own are told', () => {
  const host = (label: string, inner: string) =>
    `<my-field label="${label}"><template shadowrootmode="open"><my-frame label="${label}"><label>${inner}</label><span aria-hidden="true"><label for="x">${label}</label></span></my-frame></template></my-field>`;
  const options = '<ul role="listbox"><li>Prospect</li><li>Customer</li></ul>';
  const body = `<main><h1>Sample Mills</h1>${host('Account owner', '<input value="Kim Sample">')}${host('Phone', '<input value="">')}
    ${host('Annual revenue', '<span>24,500,000</span><input type="number" value="24500000">')}
    ${host('Buying status', `<button aria-haspopup="listbox"><span>Prospect</span></button>${options}`)}</main>`;
  const { facts } = page(body, own);
  expect(facts['crm.fields']).toEqual({
    Name: 'Sample Mills',
    'Account owner': 'Kim Sample',
    Phone: '',
    'Annual revenue': '24,500,000',
    'Buying status': 'Prospect',
  });
});

it('takes a tick for a value in a list of rows, and a sign with its number', () => {
  const row = (label: string, value: string) => `<div><p><span>${label}</span></p><span>${value}</span></div>`;
  const amount = '<div>€</div><div>230,000</div>';
  const body = `<main><h1>Sample deal</h1><div>${row('Deal owner', 'Kim Sample')}${row('Deal stage', 'Proposal')}${row('Amount', amount)}
    ${row('Won', '<svg aria-hidden="true" aria-label="No"></svg>')}<div>Sample Mills</div></div></main>`;
  const { facts } = page(body, 'https://crm.sample.example/#/deals/1/show', 'Tidy CRM');
  expect(facts['crm.fields']).toEqual({
    Name: 'Sample deal',
    'Deal owner': 'Kim Sample',
    'Deal stage': 'Proposal',
    Amount: '€ 230,000',
    Won: 'No',
  });
});

describe('a record that is edited', () => {
  const field = (label: string, control: string) =>
    `<div class="row"><div><label for="${label}">${label}</label></div><div>${control}</div></div>`;
  const chosen = (id: string, words: string, kind = 'item') =>
    `<span><input type="search" role="combobox" readonly value="" id="${id}"></span><span class="choice-${kind}">${words}</span>`;
  const form = (title: string, by = 'in-dialog') => `<main><h4>Deals</h4></main>
    <div role="dialog" aria-modal="true" aria-labelledby="${by}"><div id="${by}">${title}</div><form>
    ${field('Deal name', '<input id="Deal name" value="Loom sensors">')}
    ${field('Stage', chosen('Stage', 'Proposal'))}
    ${field('Amount', '<span>£</span><input id="Amount" value="126000">')}
    ${field('Lost reason', chosen('Lost reason', 'Select a reason', 'placeholder'))}
    <label class="box"><span><input type="checkbox" checked></span><span>Forecast</span></label>
    <label><input type="radio" checked>Monthly</label></form></div>`;

  it('may be edited in a panel over the list of all', () => {
    const { facts } = page(form('Edit deal'), 'https://crm.sample.example/deals');
    expect(facts['crm.fields']).toMatchObject({ 'Deal name': 'Loom sensors', Stage: 'Proposal', Amount: '126000' });
    expect(facts['crm.fields']).toMatchObject({ 'Lost reason': '', Forecast: 'Yes' });
    expect(facts['crm.fields']).not.toHaveProperty('Monthly');
  });

  it('is none that a panel makes new', () => {
    expect(page(form('Create deal'), 'https://crm.sample.example/deals').reading.kind).not.toBe('crm');
  });

  it('may name a control’s label by its id', () => {
    const pick = `<div><div id="s-label"><span>Lead status</span></div><div><div role="combobox" aria-labelledby="s-label" id="s">Warm</div><input aria-hidden="true" value="warm"></div></div>`;
    const text = (label: string, words: string) => field(label, `<input id="${label}" value="${words}">`);
    const body = `<main><form>${text('First name', 'Kim')}${text('Last name', 'Sample')}${text('Company', 'Sample Mills')}${pick}</form></main>`;
    const { facts } = page(body, 'https://crm.sample.example/#/contacts/2', 'Tidy CRM');
    expect(facts).toMatchObject({ 'crm.recordType': 'contact', 'crm.stage': 'Warm', 'person.name': 'Kim Sample' });
  });
});

it('reads a tick that only its icon says', () => {
  const row = (label: string, value: string) => `<div><label>${label}</label><div>${value}</div></div>`;
  const body = `<main><h1>Sample Mills</h1>${row('Account owner', 'Kim Sample')}${row('Industry', 'Textiles')}${row('Customer', '<svg aria-label="Yes"></svg>')}${row('Fax', '<i aria-label="down"></i>')}</main>`;
  expect(page(body, own).facts['crm.fields']).toMatchObject({ Customer: 'Yes', Fax: '' });
});

describe('Dynamics 365', () => {
  const box = (name: string, label: string, value: string) =>
    `<div data-id="${name}-FieldSectionItemContainer"><label>${label}</label><input value="${value}"></div>`;
  const above = (label: string, value: string) => `<div><div><div>${value}</div><div>${label}</div></div></div>`;

  it('has labels below their values above the form, and no fields in its timeline', () => {
    const body = `<div role="main"><div data-id="form-header"><h1 data-id="header_title">Sample Mills</h1>${above('Annual Revenue', '€64,000,000.00')}${above('Owner', 'Kim Sample')}</div>
      ${box('name', 'Account Name', 'Sample Mills')}${box('fax', 'Fax', '')}${box('industrycode', 'Industry', 'Textiles')}
      <ul><li><label>Phone call from Jo Other</label><div>Active</div></li></ul></div>`;
    const url = 'https://sample.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account';
    expect(page(body, url, 'Account: Sample Mills').facts['crm.fields']).toEqual({
      'Annual Revenue': '€64,000,000.00',
      Owner: 'Kim Sample',
      'Account Name': 'Sample Mills',
      Fax: '',
      Industry: 'Textiles',
    });
  });
});

it('reads the parts of an address that is open for editing in Salesforce', () => {
  const shadow = (inner: string) => `<template shadowrootmode="open">${inner}</template>`;
  const input = (id: string, label: string, value: string) =>
    `<my-input>${shadow(`<label for="${id}">${label}</label><div><input id="${id}" value="${value}"></div>`)}</my-input>`;
  const item = (inner: string) => `<records-record-layout-item>${shadow(inner)}</records-record-layout-item>`;
  const address = `<fieldset><legend class="slds-form-element__label">Billing Address</legend><div class="slds-form-element__control">${input('c', 'City', 'Bergen')}${input('l', 'Country', 'Norway')}</div></fieldset>`;
  const body = `<records-lwc-detail-panel>${item(address)}</records-lwc-detail-panel>`;
  const url = 'https://sample.lightning.force.com/lightning/r/Account/0015g00000XyZaBAAV/view';
  const { facts } = page(body, url, 'Sample Mills | Account | Salesforce');
  expect(facts['crm.fields']).toMatchObject({ City: 'Bergen', Country: 'Norway' });
  expect(facts).toMatchObject({ 'company.city': 'Bergen', 'company.country': 'NO' });
});

it('reads a form of the design system, and no label of an empty box to tick, in Salesforce', () => {
  const field = (label: string, value: string) =>
    `<div class="slds-form-element"><span class="slds-form-element__label">${label}</span><div class="slds-form-element__control"><span class="slds-form-element__static">${value}</span></div></div>`;
  const box = `<records-record-layout-item><template shadowrootmode="open"><div class="slds-form-element__control"><span><input type="checkbox" id="b"><label for="b"><span class="slds-form-element__label">Do Not Call</span></label></span></div></template></records-record-layout-item>`;
  const body = `<div class="slds-page-header_record-home"><h1><span class="slds-page-header__title">Sample deal</span></h1></div>${field('Stage', 'Proposal')}${field('Next Step', '')}${box}`;
  const url = 'https://sample.lightning.force.com/lightning/r/Opportunity/0065g00000XyZaBAAV/view';
  const { facts } = page(body, url, 'Sample deal | Opportunity | Salesforce');
  expect(facts['crm.fields']).toMatchObject({ Stage: 'Proposal', 'Next Step': '', 'Do Not Call': '' });
});

describe('Tryton', () => {
  const cell = (id: string, label: string, value: string) =>
    `<td><label class="form-label" for="${id}">${label}:</label></td><td><div><input id="${id}" value="${value}"><ul class="dropdown-menu"><li><a>Search...</a></li></ul></div></td>`;
  const body = `<div class="tab-content"><div class="tab-pane"><table><tr>${cell('a', 'Name', 'Other Ltd')}</tr></table></div>
    <div class="tab-pane active"><table><tr>${cell('b', 'Party', 'Sample Mills')}${cell('c', 'Amount', '48,500.00')}</tr><tr>${cell('d', 'Company', 'Our Own Ltd')}${cell('e', 'Contact', '')}</tr></table></div></div>`;

  it('is read in the tab that is in front, and a deal is the party’s', () => {
    const { facts } = page(
      body,
      'https://erp.sample.example/#crm/model/sale.opportunity/1',
      'Sale Opportunity - Tryton',
    );
    expect(facts['crm.fields']).toEqual({
      Party: 'Sample Mills',
      Amount: '48,500.00',
      Company: 'Our Own Ltd',
      Contact: '',
    });
    expect(facts).toMatchObject({ 'crm.system': 'Tryton', 'crm.recordType': 'deal', 'company.name': 'Sample Mills' });
  });
});
