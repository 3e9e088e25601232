import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** How applications lay out a field, beyond what the saved pages have. */

const fieldsOf = (html: string, url: string) =>
  read(`<html><head><meta charset="utf-8"><title>Sample | Tidy CRM</title></head><body>${html}</body></html>`, url)
    .facts['crm.fields'];
const own = 'https://crm.sample.example/accounts/9';
const salesforce = 'https://sample.lightning.force.com/lightning/r/Account/0015g00000XyZaBAAV/view';
const twenty = 'https://sample.twenty.com/object/company/0b1c2d3e-aaaa-bbbb-cccc-ddddeeeeffff';

describe('a label that a page marks as one', () => {
  const page = (row: (label: string, value: string) => string) =>
    `<main><h1>Sample Pumps</h1>${row('Account Owner', '<b>Kim Sample</b>')}${row('Industry', 'Machinery')}${row('Fax', '')}${row('Employees', '212')}</main>`;

  it('may stand in boxes of its own, its value behind the outermost', () => {
    const row = (label: string, value: string) =>
      `<div><div class="label-box"><strong><label>${label}</label></strong></div><div class="value-box"><div>${value}</div></div></div>`;
    expect(fieldsOf(page(row), own)).toEqual({
      Name: 'Sample Pumps',
      'Account Owner': 'Kim Sample',
      Industry: 'Machinery',
      Fax: '',
      Employees: '212',
    });
  });

  it('may have an empty help beside it', () => {
    const row = (label: string, value: string) =>
      `<div><div><label>${label}</label><span class="help"></span></div><div><div style="display:none"></div><div>${value}</div></div></div>`;
    expect(fieldsOf(page(row), own)).toMatchObject({ Industry: 'Machinery', Fax: '', Employees: '212' });
  });

  it('takes nothing from beyond its row where its value is empty', () => {
    const row = (label: string, value: string) => `<div><label>${label}</label><div>${value}</div></div>`;
    const html = page(row).replace('</main>', `${row('Next step', '')}<h3>Notes</h3><p>Called twice.</p></main>`);
    expect(fieldsOf(html, own)).toMatchObject({ 'Next step': '' });
  });

  it('says nothing where it only says that nothing is known', () => {
    const row = (label: string, value: string) => `<div><label>${label}</label><div>${value || 'N/A'}</div></div>`;
    expect(fieldsOf(page(row), own)).toMatchObject({ Fax: '' });
  });

  it('may be an owner’s in German', () => {
    const row = (label: string, value: string) =>
      `<div><label for="${label}">${label}</label><div><input id="${label}" value="${value}"></div></div>`;
    const html = `<main><form>${row('Firmenname', 'Muster')}${row('Kundenbesitzer', 'Kim')}${row('Branche', 'Stahl')}${row('Ort', 'Kiel')}</form></main>`;
    expect(fieldsOf(html, own)).toMatchObject({ Firmenname: 'Muster', Kundenbesitzer: 'Kim' });
    const { facts } = read(`<title>Muster | Tidy CRM</title>${html}`, own);
    expect(facts).toMatchObject({ 'crm.recordType': 'company', 'company.name': 'Muster' });
  });

  it('is none where it searches', () => {
    const row = (label: string, value: string) => `<div><label>${label}</label><div>${value}</div></div>`;
    const html = page(row).replace('</main>', '<div><label>Search timeline</label><input value=""></div></main>');
    expect(fieldsOf(html, own)).not.toHaveProperty('Search timeline');
  });

  it('may have tags before the input that adds one', () => {
    const row = (label: string, value: string) =>
      `<div><label for="${label}">${label}</label><div>${value}</div></div>`;
    const tags =
      '<div><label for="tags">Tags</label><div class="cell"><div><span>Pumps</span><span>North</span><input role="combobox" id="tags" value=""></div></div></div>';
    expect(fieldsOf(page(row).replace('</main>', `${tags}</main>`), own)).toMatchObject({ Tags: 'Pumps, North' });
  });

  it('has no value where the application says that there is none', () => {
    const row = (label: string, value: string) =>
      `<div class="cell" data-name="${label}"><label class="control-label">${label}</label><div class="field" data-name="${label}">${value || '<span class="none-value">Keine</span>'}</div></div>`;
    expect(fieldsOf(page(row), own)).toMatchObject({ Fax: '', Employees: '212' });
  });
});

describe('a label that only its words give away', () => {
  const row = (label: string, value: string) =>
    `<div class="r"><div class="l"><div>${label}</div></div><div class="v" role="button" tabindex="0"><div>${value}</div></div></div>`;
  const page = (rows: string) => `<main><h1>Sample Pumps</h1><div>${rows}</div></main>`;

  it('has its value in what opens for editing on a click', () => {
    expect(
      fieldsOf(
        page(row('Industry', 'Machinery') + row('Employees', '212') + row('Last interaction', 'Yesterday')),
        twenty,
      ),
    ).toMatchObject({ Industry: 'Machinery', Employees: '212', 'Last interaction': 'Yesterday' });
  });

  it('has none where that only says what can be done', () => {
    expect(
      fieldsOf(page(row('Industry', 'Edit') + row('Employees', '212') + row('ARR', 'Set ARR...')), twenty),
    ).toMatchObject({ Industry: '', ARR: '' });
  });

  it('is a field without a value where its row is built like the others', () => {
    const rows = row('Industry', 'Machinery') + row('Employees', '212') + row('Segment', '');
    expect(fieldsOf(page(rows), twenty)).toMatchObject({ Segment: '' });
  });

  it('does not take the heading of the record for its value', () => {
    const html = page(row('Industry', 'Machinery') + row('Employees', '212')).replace(
      '<h1>Sample Pumps</h1>',
      '<div><h1><input value="Sample Pumps"></h1><span>Owner</span></div>',
    );
    expect(fieldsOf(html, twenty)).not.toMatchObject({ Owner: 'Sample Pumps' });
  });

  it('is none at the head of a list of other records', () => {
    const list =
      '<table><thead><tr><th>Email</th><th>Phone</th></tr></thead><tbody><tr><td>a@b.example</td><td>1</td></tr></tbody></table>';
    const html = page(row('Industry', 'Machinery') + row('Employees', '212')).replace('</main>', `${list}</main>`);
    expect(fieldsOf(html, twenty)).not.toHaveProperty('Email');
  });

  it('names its owner without the initials in the circle before the name', () => {
    const owner = row('Account Owner', '<div><span>KS</span><span>Kim Sample</span></div>');
    expect(read(page(owner + row('Industry', 'Machinery')), twenty).facts['crm.owner']).toBe('Kim Sample');
  });
});

describe('Salesforce', () => {
  const head =
    '<records-lwc-highlights-panel><records-highlights2><h1><records-entity-label>Account</records-entity-label><slot name="primaryField">Sample Pumps</slot></h1></records-highlights2></records-lwc-highlights-panel>';
  const composer =
    '<div class="slds-form-element"><label class="slds-form-element__label">Subject</label><div class="slds-form-element__control"><input value="Call"></div></div>';

  it('is read while a record is open for editing, the composer beside it not', () => {
    const open = (label: string, control: string) =>
      `<records-record-layout-item field-label="${label}"><lightning-input class="slds-form-element"><label class="slds-form-element__label">${label}</label><div class="slds-form-element__control">${control}</div></lightning-input></records-record-layout-item>`;
    const html =
      head +
      open('Employees', '<input value="212">') +
      open('Rating', '<button role="combobox"><span>--None--</span></button>') +
      open('Industry', '<button role="combobox"><span>Machinery</span></button>') +
      composer;
    expect(fieldsOf(html, salesforce)).toEqual({
      Name: 'Sample Pumps',
      Employees: '212',
      Rating: '',
      Industry: 'Machinery',
    });
  });

  it('is read where a field’s frame is in a shadow root and its value is slotted into it', () => {
    const slotted = (label: string, value: string) =>
      `<records-record-layout-item><template shadowrootmode="open"><div class="slds-form-element"><span class="test-id__field-label">${label}</span><span class="test-id__field-value"><slot></slot></span></div></template><lightning-formatted-text>${value}</lightning-formatted-text></records-record-layout-item>`;
    expect(fieldsOf(head + slotted('Employees', '212') + slotted('Fax', ''), salesforce)).toEqual({
      Name: 'Sample Pumps',
      Employees: '212',
      Fax: '',
    });
  });

  it('Classic is read cell by cell, without the links beside a value', () => {
    const html = `<h1 class="pageType">Account</h1><h2 class="topName">Sample Pumps</h2><div class="bPageBlock"><table class="detailList">
      <tr><td class="labelCol">Account Owner</td><td class="dataCol">Kim Sample <a>[Change]</a></td><td class="labelCol">Rating</td><td class="dataCol">&nbsp;</td></tr>
      <tr><td class="labelCol">Employees</td><td class="dataCol">212</td><td class="labelCol">Industry</td><td class="dataCol">Machinery</td></tr></table></div>`;
    const { facts } = read(html, 'https://sample.my.salesforce.com/0015g00000XyZaB');
    expect(facts['crm.fields']).toEqual({
      Name: 'Sample Pumps',
      'Account Owner': 'Kim Sample',
      Rating: '',
      Employees: '212',
      Industry: 'Machinery',
    });
    expect(facts).toMatchObject({
      'company.name': 'Sample Pumps',
      'crm.owner': 'Kim Sample',
      'crm.recordType': 'company',
    });
  });
});

it('calls an application by its name, not by the number of its record', () => {
  const html = `<title>CRM-LEAD-0012 - Tidy CRM</title><main><dl><dt>Lead Owner</dt><dd>Kim</dd><dt>Status</dt><dd>Open</dd><dt>City</dt><dd>Bath</dd><dt>Email</dt><dd>a@b.example</dd></dl></main>`;
  expect(read(html, own).facts['crm.system']).toBe('Tidy CRM');
});

describe('buttons of which one is chosen', () => {
  const field = (label: string, value: string) => `<div><span><label>${label}</label></span><div>${value}</div></div>`;
  const form = (choice: string) =>
    fieldsOf(
      `<main><h1>Sample Pumps</h1>${field('Account Owner', '<input value="Kim">')}${field('Kind', choice)}${field('Fax', '<input>')}${field('Employees', '<input value="212">')}</main>`,
      own,
    );

  it('say what is chosen, by its label or by the words behind it; none says nothing', () => {
    const radio = (mark: string) => `<input type="radio" name="k" ${mark}>`;
    expect(form(`${radio('checked')} Customer ${radio('')} Supplier`)).toMatchObject({ Kind: 'Customer' });
    expect(form(`${radio('')} Customer ${radio('checked')}<span>Supplier</span>`)).toMatchObject({ Kind: 'Supplier' });
    expect(form(`${radio('')} Customer ${radio('')} Supplier`)).toMatchObject({ Kind: '' });
  });
});
