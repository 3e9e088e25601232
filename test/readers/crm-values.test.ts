import { expect, it } from 'vitest';
import { read } from './read-page.ts';

/** What belongs to a value, and what only stands beside it. */

const fieldsOf = (values: Readonly<Record<string, string>>) => {
  const rows = Object.entries(values).map(([label, value]) => `<div><label>${label}</label><div>${value}</div></div>`);
  const body = `<main><h1>Sample Pumps</h1><div><label>Owner</label><div>Kim</div></div>${rows.join('')}</main>`;
  return read(`<title>Sample | Tidy CRM</title>${body}`, 'https://crm.sample.example/accounts/9').facts['crm.fields'];
};

it.each([
  ['a link that renames', 'Sample Pumps <a class="edit">Rename</a>', 'Sample Pumps'],
  ['a link to a map', '1 Mill Lane <a href="https://maps.google.com/?q=1">View on map</a>', '1 Mill Lane'],
  [
    'what only screen readers say',
    'sample.example<span class="VisuallyHidden-sc-1">(opens in a new tab)</span>',
    'sample.example',
  ],
  ['the kind of an address', '<div>kim@sample.example</div><span class="badge">Primary</span>', 'kim@sample.example'],
  ['its kind in Polish', '<div>kim@sample.example</div><span class="badge">Główny</span>', 'kim@sample.example'],
  ['what is known of it', '<div>kim@sample.example</div><span class="badge">Confirmed</span>', 'kim@sample.example'],
])('%s is no part of a value', (_, html, said) => {
  expect(fieldsOf({ Field: html, Phone: '0163 2960', Fax: '' })).toMatchObject({ Field: said });
});

it.each([
  ['a link with the value’s words', '<a href="#">Details Ltd</a>', 'Details Ltd'],
  ['a link to a page', '<a href="https://sample.example/map">Map</a>', 'Map'],
  ['a choice of kinds', '<span class="badge">Primary</span>', 'Primary'],
  ['a state of its own', '<span class="badge">Confirmed</span>', 'Confirmed'],
  ['a box that an application ticks itself', '<div role="checkbox" aria-checked="true"><i></i></div>', 'Yes'],
  ['nothing in a box that is not ticked', '<div role="checkbox" aria-checked="false"><i></i></div>', ''],
])('%s is the value', (_, html, said) => {
  expect(fieldsOf({ Field: html, Phone: '0163 2960', Fax: '' })).toMatchObject({ Field: said });
});

it('what asks for a value is none, by its class, its mark or its label', () => {
  expect(
    fieldsOf({
      Description: '<div class="InlineEdit__placeholder">Add something</div>',
      Followers: '<span data-placeholder="true">Nobody yet</span>',
      'Payment terms': '<div>Add Payment terms</div>',
      Beschreibung: 'Beschreibung hinzufügen',
      Partner: 'No partner',
      'First meeting': 'No interaction',
      Fonte: 'Seleziona',
      備考: '未登録',
      Twitter: '<div>Twitter</div>',
      Warehouse: 'Add-on Warehouse No. 2',
    }),
  ).toMatchObject({
    Description: '',
    Followers: '',
    'Payment terms': '',
    Beschreibung: '',
    Partner: '',
    'First meeting': '',
    Fonte: '',
    備考: '',
    Twitter: '',
    Warehouse: 'Add-on Warehouse No. 2',
  });
});

it('a value that is cut short is the whole one, where that is said too', () => {
  const row = (value: string) => `<div><label>Team</label><div>${value}</div></div>`;
  const people = (...names: string[]) => row(names.map((name) => `<div>${name}</div>`).join(''));
  const rows = people('Kim Sample', '+1') + people('Kim Sample', 'Ann Other') + people('Ann Other');
  const { facts } = read(`<title>Sample</title><h1>Sample</h1>${rows}`, 'https://sample.pipedrive.com/deal/733');
  expect(facts['crm.fields']).toMatchObject({ Team: 'Kim Sample, Ann Other' });
});

it('chosen tags stand before the input that offers more of them', () => {
  const tags =
    '<div><span class="tag"><div>Software</div><a title="Delete"></a></span><div><input class="o-autocomplete--input" id="tags"></div></div>';
  const body = `<div><div><label for="tags">Tags</label></div><div>${tags}</div></div><div><label>Owner</label><div>Kim</div></div>`;
  const { facts } = read(`<title>Sample</title><h1>Sample</h1>${body}`, 'https://sample.pipedrive.com/deal/733');
  expect(facts['crm.fields']).toMatchObject({ Tags: 'Software', Owner: 'Kim' });
});

it('a heading that is an input is the field that it is called', () => {
  const body = `<h1><textarea aria-label="Tytuł">Sample Mills</textarea></h1><div><label>Owner</label><div>Kim</div></div>`;
  expect(
    read(`<title>Sample Mills</title>${body}`, 'https://sample.pipedrive.com/deal/733').facts['crm.fields'],
  ).toEqual({
    Tytuł: 'Sample Mills',
    Owner: 'Kim',
  });
});

it('tiles of what an application reckons are fields beside those that its inputs name', () => {
  const tile = (label: string, value: string) =>
    `<div class="a"><div class="b"><svg></svg><span>${label}</span></div><div class="c">${value}</div></div>`;
  const body = `<main><h1><span role="textbox" aria-label="Name">Sample Energy</span></h1><h2>Highlights</h2><div>${tile('Connection strength', 'Very strong')}${tile('Next calendar interaction', 'Nov 27, 2026')}${tile('Deals', '€120,000.00')}</div></main>`;
  const url = 'https://app.attio.com/sample/company/547a6862-e47f-467f-a30a-ba3915c5c1ee/overview';
  expect(read(`<title>Sample Energy</title>${body}`, url).facts['crm.fields']).toEqual({
    Name: 'Sample Energy',
    'Connection strength': 'Very strong',
    'Next calendar interaction': 'Nov 27, 2026',
    Deals: '€120,000.00',
  });
});

it('what one of several buttons is called is an answer, and no field', () => {
  const button = (id: string, label: string, checked = '') =>
    `<div><input type="radio" name="kind" id="${id}"${checked}><label for="${id}">${label}</label></div>`;
  const buttons = `${button('a', 'Person')}${button('b', 'Company', ' checked')}`;
  const fields = { Owner: 'Kim', City: 'Leeds', Industry: 'Machinery', Phone: '0163 2961', Website: 'sample.example' };
  const rows = Object.entries(fields).map(([label, value]) => `<div><label>${label}</label><div>${value}</div></div>`);
  const body = `<main><div>${buttons}</div><h1>Sample Mills</h1>${rows.join('')}</main>`;
  const { facts } = read(`<title>Sample | Tidy CRM</title>${body}`, 'https://crm.sample.example/accounts/9');
  expect(facts['crm.fields']).toEqual({ Name: 'Sample Mills', ...fields });
  expect(facts['company.name']).toBe('Sample Mills');
});

it.each(['Saved', 'Gespeichert', 'Enregistré', 'Opgeslagen', 'Guardado'])(
  '“%s” behind a record’s name is no part of it',
  (state) => {
    const body = `<main><h1 data-id="header_title">Sample Mills - ${state}</h1><div data-id="form-header"></div><div><label>Owner</label><div>Kim</div></div></main>`;
    const url = 'https://sample.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=1';
    expect(read(`<title>Account: Sample Mills</title>${body}`, url).facts['company.name']).toBe('Sample Mills');
  },
);
