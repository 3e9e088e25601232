import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Records in the tables of older CRMs, where a cell with the label stands before the cell with the value. */

const page = (body: string, url: string, title: string) =>
  read(`<html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`, url);

/** Two fields a row, as vtiger 5 and the like lay them out. */
const cells = (label: string, value: string) => (rows: readonly (readonly [string, string])[]) =>
  `<table><tr><td colspan="4"><b>General</b></td></tr>${rows
    .map(([name, words]) => `<tr><td ${label}>${name}</td><td ${value}>${words}</td></tr>`)
    .join('')}</table>`;
const input = (name: string, value: string) => `<input type="text" name="${name}" value="${value}">`;

describe('a table whose label cells look alike', () => {
  const vtiger = cells('class="dvtCellLabel" align="right"', 'class="dvtCellInfo" align="left"');
  const at = 'https://crm.sample.example/index.php?action=DetailView&module=Accounts&record=137&parenttab=Sales';

  it('is read in vtiger 5, whatever language its other labels are in', () => {
    const { facts } = page(
      vtiger([
        ['<font color="red">*</font>Klantnaam', input('accountname', 'Voorbeeld Pompen')],
        ['Website', `&nbsp;http:// ${input('website', 'voorbeeld.example')}`],
        ['Email', input('email1', '')],
        ['Bedrijfstak', '<select name="industry"><option>--</option><option selected>Machinery</option></select>'],
        ['Aantal personen', input('employees', '48')],
        ['Eigen veld', '<textarea name="cf_702"></textarea>'],
        [
          'Toegewezen aan',
          `<input type="radio" name="kind" checked>Gebruiker <input type="radio" name="kind">Groep <div><select name="assigned_user_id"><option selected>Kim</option></select></div><div style="display:none"><select name="group_id"><option selected>Verkoop</option></select></div>`,
        ],
      ]),
      at.replace('DetailView', 'EditView'),
      'admin - Verkoop - Klanten - vtiger CRM 5 - Commercial Open Source CRM',
    );
    expect(facts['crm.fields']).toEqual({
      Klantnaam: 'Voorbeeld Pompen',
      Website: 'voorbeeld.example',
      Email: '',
      Bedrijfstak: 'Machinery',
      'Aantal personen': '48',
      'Eigen veld': '',
      'Toegewezen aan': 'Kim',
    });
    expect(facts).toMatchObject({
      'crm.system': 'vtiger CRM',
      'crm.recordType': 'company',
      'company.name': 'Voorbeeld Pompen',
      'company.domain': 'voorbeeld.example',
    });
    expect(facts['company.employees']).toMatchObject({ min: 48 });
  });

  it('is read in SugarCRM 6 by the scope of its cells', () => {
    const sugar = cells('width="12.5%" scope="col"', 'width="37.5%"');
    const { facts } = page(
      `<div id="Accounts_detailview_tabs">${sugar([
        ['Name:', '<span class="sugar_field" id="name">Sample Pumps</span>'],
        ['Office Phone:', '<span class="phone">+44 113 496 0000</span> <div>(Office)</div>'],
        ['Website:', '<a href="http://sample.example">sample.example</a>'],
        ['SIC Code:', ''],
      ])}</div>`,
      'https://sugar.sample.example/index.php?module=Accounts&action=DetailView&record=0b1c2d3e-1111-4000-8000-000000000001',
      'Sample Pumps - SugarCRM',
    );
    expect(facts['crm.fields']).toEqual({
      Name: 'Sample Pumps',
      'Office Phone': '+44 113 496 0000',
      Website: 'sample.example',
      'SIC Code': '',
    });
    expect(facts).toMatchObject({ 'crm.system': 'SugarCRM', 'company.name': 'Sample Pumps' });
  });

  it('is none where its cells are a list of records, or changes of one', () => {
    const rows = vtiger([
      ['Account Name', 'Sample Pumps'],
      ['Phone', '+44 113 496 0000'],
      ['Rating', 'Hot'],
    ]);
    const changes = `<table><tr><th>Field</th><th>Old</th><th>New</th></tr>
      <tr><td class="dvtCellLabel">Website</td><td>old.example</td><td>new.example</td></tr>
      <tr><td class="dvtCellLabel">Industry</td><td>Retail</td><td>Machinery</td></tr></table>`;
    const contacts = `<table><tr><td class="lvtCol">Ada Sample</td><td class="name">CEO</td></tr>
      <tr><td class="lvtCol">Bo Sample</td><td class="name">CFO</td></tr></table>`;
    const { facts } = page(rows + changes + contacts, at, 'admin - Sales - Accounts - vtiger CRM 5');
    expect(facts['crm.fields']).toEqual({
      'Account Name': 'Sample Pumps',
      Phone: '+44 113 496 0000',
      Rating: 'Hot',
    });
  });

  it('is read in Dynamics CRM 2013, its editor away', () => {
    const row = (name: string, label: string, words: string) =>
      `<tr><td class="ms-crm-ReadField-Normal ms-crm-FieldLabel-LeftAlign" title="${label}" id="${name}_c"><span class="ms-crm-InlineEditLabel"><span>${label}</span></span></td>
      <td class="ms-crm-Field-Data-Print" id="${name}_d"><div data-attributename="${name}" aria-describedby="${name}_c"><div class="ms-crm-Inline-Value"><span>${words}</span></div><div style="display: none;"><input type="text"></div></div></td></tr>`;
    const { facts, clipping } = page(
      `<table>${row('name', 'Kontoname', 'Muster Pumpen')}${row('telephone1', 'Telefon', '+49 711 123456')}${row('websiteurl', 'Website', '')}${row('numberofemployees', 'Zahl der Köpfe', '240')}</table>`,
      'https://crm.sample.example/main.aspx?etc=1&extraqs=&id=%7b9c1d0f3a-0000-0000-0000-000000000001%7d&pagetype=entityrecord',
      'Firma: Muster Pumpen - Microsoft Dynamics CRM',
    );
    expect(clipping.kind).toBe('crm');
    expect(facts['crm.fields']).toEqual({
      Kontoname: 'Muster Pumpen',
      Telefon: '+49 711 123456',
      Website: '',
      'Zahl der Köpfe': '240',
    });
    expect(facts).toMatchObject({ 'crm.recordType': 'company', 'company.name': 'Muster Pumpen' });
    expect(facts['company.employees']).toMatchObject({ min: 240 });
  });
});

describe('labels that only their name marks', () => {
  const row = (label: string, words: string) =>
    `<div class="crm-summary-row"><div class="crm-label">${label}</div><div class="crm-content">${words}</div></div>`;
  const civi = (rows: string, title = 'Ada Sample | CiviCRM') =>
    page(
      `<div class="crm-summary-display_name">${title.split(' | ')[0]}</div><div>${rows}</div>`,
      'https://trust.example/civicrm/contact/view?reset=1&cid=204',
      title,
    ).facts;

  it('are read in CiviCRM, where the kind of contact says whether it is a company', () => {
    const person = civi(
      row('Employer', '<a>Sample Trust</a>') +
        row('Job Title', 'Head of Giving') +
        row('Nickname', '') +
        row('Contact Type', 'Individual'),
    );
    expect(person['crm.fields']).toEqual({
      Name: 'Ada Sample',
      Employer: 'Sample Trust',
      'Job Title': 'Head of Giving',
      Nickname: '',
      'Contact Type': 'Individual',
    });
    expect(person).toMatchObject({
      'crm.system': 'CiviCRM',
      'crm.recordType': 'contact',
      'person.name': 'Ada Sample',
      'person.company': 'Sample Trust',
      'person.title': 'Head of Giving',
    });
    const firm = civi(
      row('Legal Name', 'Sample Trust Ltd') + row('SIC Code', '') + row('Contact Type', 'Organization'),
      'Sample Trust | CiviCRM',
    );
    expect(firm).toMatchObject({ 'crm.recordType': 'company', 'company.name': 'Sample Trust' });
    expect(firm['person.name']).toBeUndefined();
  });

  it('are read in SugarCRM 7 and Bitrix24', () => {
    const cell = (name: string, label: string, words: string) =>
      `<div class="span6 record-cell" data-name="${name}"><div class="record-label" data-name="${name}">${label}</div><span class="normal" data-fieldname="${name}">${words}</span><span><a><i></i></a></span></div>`;
    const sugar = page(
      `<h1>Sample Pumps</h1>${cell('industry', 'Branche', 'Machinery')}${cell('own_c', 'Eigenes Feld', 'blau')}${cell('billing', 'Billing Address', '<div>Mill Lane 3</div><div>Leeds</div><div>UK</div>')}`,
      'https://crm.sample.example/#Accounts/0b1c2d3e-1111-4000-8000-000000000001',
      'Sample Pumps » Accounts',
    ).facts;
    expect(sugar['crm.fields']).toEqual({
      Name: 'Sample Pumps',
      Branche: 'Machinery',
      'Eigenes Feld': 'blau',
      'Billing Address': 'Mill Lane 3, Leeds, UK',
    });
    const box = (name: string, label: string, words: string) =>
      `<div class="crm-entity-widget-content-block" data-cid="${name}"><div><span class="crm-entity-widget-content-block-title-text">${label}</span></div><div>${words}</div></div>`;
    const bitrix = page(
      `<div data-cid="main"><div>О компании</div>${box('TITLE', 'Название', 'Пример')}${box('EMPLOYEES', 'Сотрудники', '51-250')}${box('UF_1', 'Как вы о нас узнали?', '<textarea></textarea>')}</div>`,
      'https://sample.bitrix24.ru/crm/company/details/77/',
      'Пример',
    ).facts;
    expect(bitrix['crm.fields']).toEqual({
      Название: 'Пример',
      Сотрудники: '51-250',
      'Как вы о нас узнали?': '',
    });
    expect(bitrix['company.employees']).toMatchObject({ min: 51 });
  });

  it('are none on badges', () => {
    const badge = '<div><span class="badge-label">Hot</span> <b>Pumps</b></div>';
    expect(civi(row('Phone', '+44 113 496 0000') + badge + badge)['crm.fields']).toEqual({
      Name: 'Ada Sample',
      Phone: '+44 113 496 0000',
    });
  });
});

describe('a record in a language that no label is known in', () => {
  it('is read by what Odoo calls its fields; a lead’s heading is what it is about', () => {
    const field = (name: string, label: string, words: string) =>
      `<div><div><label class="o_form_label" for="${name}_0">${label}<sup>?</sup></label></div><div><div name="${name}" class="o_field_widget"><input id="${name}_0" type="text" value="${words}"></div></div></div>`;
    const form = (crumb: string, rows: string) =>
      page(
        `<ol class="breadcrumb"><li><a href="/odoo/action-521">${crumb}</a></li></ol><div class="o_form_view"><h1><textarea>Nya pumpar</textarea></h1>${rows}</div>`,
        'https://exempel.odoo.com/odoo/action-521/23',
        'Odoo - Nya pumpar',
      ).facts;
    const lead = form(
      'Leads',
      field('partner_name', 'Företagsnamn', 'Exempel AB') +
        field('contact_name', 'Kontaktens namn', 'Ada Exempel') +
        field('email_from', 'E-post', 'ada@exempel.example') +
        field('function', 'Befattning', 'Inköpschef') +
        field('user_id', 'Säljare', 'Kim'),
    );
    expect(lead).toMatchObject({
      'crm.recordType': 'lead',
      'company.name': 'Exempel AB',
      'person.name': 'Ada Exempel',
      'person.email': 'ada@exempel.example',
      'person.title': 'Inköpschef',
      'crm.owner': 'Kim',
    });
    const deal = form(
      'Opportunities',
      field('partner_id', 'Kund', 'Exempel AB') + field('vat', 'Moms', '') + field('x', 'Y', ''),
    );
    expect(deal).toMatchObject({ 'crm.recordType': 'deal', 'company.name': 'Exempel AB' });
  });

  it('is read in Dynamics by what its values are described by', () => {
    const row = (name: string, label: string, words: string) =>
      `<tr><td class="ms-crm-ReadField-Normal" id="${name}_c"><span>${label}</span></td><td id="${name}_d"><div data-attributename="${name}" aria-describedby="${name}_c"><span>${words}</span></div></td></tr>`;
    const { facts } = page(
      `<table>${row('fullname', 'Namn', 'Ada Exempel')}${row('companyname', 'Företag', 'Exempel AB')}${row('emailaddress1', 'E-post', '')}</table>`,
      'https://exempel.crm4.dynamics.com/main.aspx?etc=4&id=%7b9c1d0f3a-0000-0000-0000-000000000001%7d&pagetype=entityrecord',
      'Lead: Ada Exempel - Microsoft Dynamics CRM',
    );
    expect(facts['crm.fields']).toEqual({ Namn: 'Ada Exempel', Företag: 'Exempel AB', 'E-post': '' });
    expect(facts).toMatchObject({ 'person.name': 'Ada Exempel', 'company.name': 'Exempel AB' });
  });

  it('is told by the letters of its id in Salesforce', () => {
    const at = (id: string) =>
      page(
        `<div class="bPageBlock"><h2 class="topName">Exempel</h2><table class="detailList"><tr><td class="labelCol">Namn</td><td>Exempel</td><td class="labelCol">Fax</td><td></td></tr></table></div>`,
        `https://eu5.salesforce.com/${id}/e`,
        'Redigera: Exempel ~ Salesforce',
      ).facts;
    expect(at('001D000000IqhSLIAZ')).toMatchObject({ 'crm.recordType': 'company', 'company.name': 'Exempel' });
    expect(at('00QD000000IqhSLIAZ')).toMatchObject({ 'crm.recordType': 'lead' });
    expect(at('500D000000IqhSLIAZ')).not.toHaveProperty('crm.recordType');
  });
});
