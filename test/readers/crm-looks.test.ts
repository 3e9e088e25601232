import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Records whose labels only their class tells. */

const page = (body: string, url: string, title = 'Kim Sample - Contact - Zoho CRM') =>
  read(`<html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`, url);
const zoho = 'https://crm.zoho.com/crm/org1/tab/Contacts/396265000000500003';

describe('elements of a class that is called a label', () => {
  const row = (label: string, said: string, more = '') =>
    `<div><span class="columnOne labelTab${more}">${label} </span> <span class="labelVal"><span>${said}</span></span></div>`;

  it('name what stands behind them, where two of that class are known', () => {
    const rows = [
      row('Name', 'Kim Sample'),
      row('Campaign Name', 'Spring fair'),
      row('Email ID', 'kim@sample.example', ' columnTwo'),
      row('Secondary Email ID', ''),
      row('Phone', '+44 1632 960001'),
      row('Description', ''),
    ];
    expect(page(`<form>${rows.join('')}</form>`, zoho).facts['crm.fields']).toEqual({
      Name: 'Kim Sample',
      'Campaign Name': 'Spring fair',
      'Email ID': 'kim@sample.example',
      'Secondary Email ID': '',
      Phone: '+44 1632 960001',
      Description: '',
    });
  });

  it('are none where their values are of that class, too', () => {
    const cell = (words: string) => `<span class="labelled">${words}</span>`;
    const { facts } = page(
      `<form><div>${cell('Name')}${cell('Kim Sample')}</div><div>${cell('Phone')}${cell('+44 1632 960001')}</div></form>`,
      zoho,
    );
    expect(facts['crm.fields']).toMatchObject({ Name: 'Kim Sample', Phone: '+44 1632 960001' });
    expect(facts['crm.fields']).not.toHaveProperty('Kim Sample');
  });

  it('are none where they are badges', () => {
    const badge = '<span class="badge-label">Hot</span><span>Called twice</span>';
    expect(
      page(`${row('Name', 'Kim Sample')}${row('Phone', '1')}${badge}`, zoho).facts['crm.fields'],
    ).not.toHaveProperty('Hot');
  });

  it('stand before their values by turns in HubSpot', () => {
    const pair = (label: string, said: string) =>
      `<div class="PropertyLabel__StyledLabel-x1"><span><span>${label}</span></span></div><div class="PropertyValue__StyledValue-y2"><span>${said}</span></div>`;
    const body = `<div data-test-id="left-sidebar"><div><h2>Sample deal</h2>${pair('Amount: ', '$5,000')}${pair('Close Date: ', '2026-11-30')}</div><div><h4>About this deal</h4>${pair('Deal owner', 'Kim Sample')}${pair('Priority', '--')}</div></div>`;
    expect(
      page(body, 'https://app.hubspot.com/contacts/1/record/0-3/9', 'Sample deal').facts['crm.fields'],
    ).toMatchObject({
      Amount: '$5,000',
      'Close Date': '2026-11-30',
      'Deal owner': 'Kim Sample',
      Priority: '',
    });
  });
});

it('takes a section of several fields for no field', () => {
  const field = (label: string, said: string) =>
    `<div class="ui-entity-editor-content-block"><div><label class="ui-entity-editor-block-title-text">${label}</label></div><div><span>${said}</span></div></div>`;
  const body = `<div data-cid="user_points"><div>Points</div>${field('Punkte', '3')}${field('Stufe', 'Gold')}${field('Seit', '2021')}</div>`;
  expect(
    page(body, 'https://sample.bitrix24.de/crm/contact/details/15/', 'Kim Sample').facts['crm.fields'],
  ).toMatchObject({ Punkte: '3', Stufe: 'Gold', Seit: '2021' });
});

it('takes the words beside a box to tick that is put away', () => {
  const body =
    '<form><div><label>Owner</label><div><span>Kim Sample</span><input type="checkbox" checked class="hidden" value="7"></div></div><div><label>Phone</label><div>+44 1632 960001</div></div><div><label>Newsletter</label><div><input type="checkbox" checked></div></div></form>';
  expect(page(body, zoho).facts['crm.fields']).toMatchObject({ Owner: 'Kim Sample', Newsletter: 'Yes' });
});

it('calls an Odoo form with a company that is no contact yet, and without revenue, a lead', () => {
  const field = (name: string, label: string, said: string) =>
    `<div class="o_wrap_field"><label class="o_form_label" for="${name}_0">${label}</label><div name="${name}" class="o_field_widget"><input id="${name}_0" type="text" value="${said}"></div></div>`;
  const form = (more: string) =>
    page(
      `<div class="o_form_view"><h1>Two fillers</h1>${field('probability', 'Probability', '42')}${field('partner_name', 'Company Name', 'Sample Mills')}${field('contact_name', 'Contact Name', 'Kim Sample')}${more}</div>`,
      'https://sample.odoo.com/web#id=3&model=crm.lead&view_type=form',
      'Odoo - Two fillers',
    ).facts['crm.recordType'];
  expect(form('')).toBe('lead');
  expect(form(field('expected_revenue', 'Expected Revenue', '900'))).toBe('deal');
});
