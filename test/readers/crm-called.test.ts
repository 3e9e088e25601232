import { expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Labels that only their class, or the name that the application's own tests find them by, calls labels. */

const fieldsOf = (body: string, url: string) =>
  read(`<html><head><meta charset="utf-8"><title>Sample</title></head><body>${body}</body></html>`, url).facts[
    'crm.fields'
  ];
const sell = 'https://sample.zendesk.com/sales/contacts/70418833';

it.each<[string, (label: string, value: string) => string]>([
  [
    'what its tests call so',
    (label, value) =>
      `<li><div class="x1" data-testid="field-label">${label}</div><div data-testid="field-value">${value}</div></li>`,
  ],
  [
    'a class of its own module',
    (label, value) =>
      `<li class="_Jj3--item"><div class="_kx4--label">${label}</div><div class="_xGh--value">${value}</div></li>`,
  ],
  [
    'a class in capitals and small letters',
    (label, value) =>
      `<li><div class="RecordLabel__Box">${label}</div><div class="RecordValue__Box"><b>${value}</b></div></li>`,
  ],
])('a label is told by %s, known or not, with a value or without', (_, row) => {
  const body = `<h1>Kim Sample</h1><ul>${row('Malt a year', '310 t')}${row('Owner', 'Lee Sample')}${row('Skype', '')}${row('Industry', 'Breweries')}</ul>`;
  expect(fieldsOf(body, sell)).toMatchObject({
    'Malt a year': '310 t',
    Owner: 'Lee Sample',
    Skype: '',
    Industry: 'Breweries',
  });
});

const pipedrive = 'https://sample.pipedrive.com/organization/57';
const rows = ['Address', 'Industry', 'Website']
  .map((label) => `<div><div class="fieldLabel">${label}</div><div class="fieldValue">Sample ${label}</div></div>`)
  .join('');

it('an owner’s label may stand below the name', () => {
  const owner = '<div><a class="ownerName" href="/users/31">Kim Sample</a><span class="ownerLabel">Owner</span></div>';
  expect(fieldsOf(`<h1>Sample Pumps</h1>${owner}${rows}`, pipedrive)).toMatchObject({ Owner: 'Kim Sample' });
});

it.each([
  ['below a name in a button', '<button><img alt=""><span><span>Kim Sample</span><span>Owner</span></span></button>'],
  ['before a list that is shut', '<span>Owner</span><button aria-haspopup="listbox"><span>Kim Sample</span></button>'],
  ['to screen readers, of such a list', '<button aria-haspopup="listbox" aria-label="Owner">Kim Sample</button>'],
  ['to pointers', '<span title="Owner">Kim Sample</span>'],
  ['by what it edits', '<div role="button" aria-label="Edit Owner">Kim Sample</div>'],
  ['by what it edits, in German', '<div role="button" aria-label="Owner bearbeiten">Kim Sample</div>'],
])('an owner’s label may be told %s', (_, owner) => {
  expect(fieldsOf(`<h1>Sample Pumps</h1><div>${owner}</div>${rows}`, pipedrive)).toMatchObject({ Owner: 'Kim Sample' });
});

it.each([
  ['an action on it', '<button aria-label="Owner">Change</button>'],
  ['an action above it', '<button><span>Change</span><span>Owner</span></button>'],
  ['what a button does', '<button title="Email">Write to Kim</button>'],
  ['a count above its name', '<button><span>€ 41.250,00</span><span>Revenue</span></button>'],
  ['its own label', '<span title="Owner">Owner</span>'],
  ['in a list of other records', '<ul><li><span title="Owner">Lee Sample</span></li></ul>'],
])('nothing is told by %s', (_, html) => {
  const fields = fieldsOf(`<h1>Sample Pumps</h1><div>${html}</div>${rows}`, pipedrive);
  for (const label of ['Owner', 'Email', 'Revenue']) expect(fields).not.toHaveProperty(label);
});

it('HubSpot’s highlights are rows of two lines', () => {
  const item = (name: string, label: string, value: string) =>
    `<div data-test-id="${name}"><div><span>${label}</span></div><div><span>${value}</span></div></div>`;
  const body = `<main><div data-test-id="left-sidebar"><h2>Sample roof</h2>${item('highlight-property', 'Betrag: ', '148.000 €')}</div>${item('data-highlights-item-createdate', 'Angelegt am', '08.09.2026')}</main>`;
  expect(fieldsOf(body, 'https://app.hubspot.com/contacts/1/record/0-3/2')).toEqual({
    Betrag: '148.000 €',
    'Angelegt am': '08.09.2026',
  });
});

it('what somebody is in a list of people is no label', () => {
  const people = '<ul><li><a>Kim Sample</a><div>Owner</div></li><li><a>Lee Sample</a><div>Buyer</div></li></ul>';
  expect(fieldsOf(`<h1>Sample Pumps</h1>${rows}${people}`, pipedrive)).not.toHaveProperty('Owner');
});

it('an empty last label takes no value of another’s', () => {
  const row =
    '<div><span class="fieldLabel">Phone</span><span class="fieldValue">0163 2960</span><span class="fieldLabel">Owner</span></div>';
  expect(fieldsOf(`<h1>Sample Pumps</h1>${rows}${row}`, pipedrive)).toMatchObject({ Phone: '0163 2960' });
  expect(fieldsOf(`<h1>Sample Pumps</h1>${rows}${row}`, pipedrive)).not.toHaveProperty('Owner');
});

it('HubSpot’s cards may only show their properties, those of other records beside them', () => {
  const row = (name: string, label: string, value: string) =>
    `<div data-test-id="property-highlight-${name}"><div data-test-id="property-label"><span>${label}</span></div><div><span data-test-id="property-value">${value}</span><button>Edit</button></div></div>`;
  const { facts } = read(
    `<title>Sample Pumps</title><div data-test-id="left-sidebar"><h2 data-selenium-test="highlightTitle">Sample Pumps</h2></div>
<main data-test-id="middle-pane"><section data-test-id="crm-card">${row('numberofemployees', 'Zahl der Leute', '96')}${row('health', 'Customer health', 'At risk')}${row('csm', 'Success manager', '--')}</section></main>
<aside data-test-id="right-sidebar"><div data-test-id="association-card">${row('email', 'Email', 'kim@sample.example')}</div></aside>`,
    'https://app-eu1.hubspot.com/contacts/139822004/record/0-2/27710093312',
  );
  expect(facts).toMatchObject({
    'company.employees': { min: 96, max: 96 },
    'crm.fields': { 'Zahl der Leute': '96', 'Customer health': 'At risk', 'Success manager': '' },
  });
  expect(facts['crm.fields']).not.toHaveProperty('Email');
});

it('Sugar’s heading has other fields in it than the name, and its badges are no labels', () => {
  const cell = (name: string, label: string, value: string) =>
    `<div class="record-cell" data-name="${name}"><div class="record-label">${label}</div><span>${value}</span></div>`;
  const head =
    '<h1><span class="record-cell" data-name="picture"><span class="label label-module">Sa</span></span><span class="record-cell" data-name="name"><span><div>Sample Quarries</div></span><a class="btn">Change</a></span><span class="record-cell" data-name="follow"><a class="label label-success">Following</a></span></h1>';
  const { facts } = read(
    `<title>Sample Quarries » Accounts » SugarCRM</title>${head}${cell('industry', 'Industry', 'Mining')}${cell('employees', 'Employees', '74')}${cell('rating', 'Rating', '')}`,
    'https://sample.sugarondemand.com/#Accounts/1dd2a7a4-ebf1-49c3-a999-08cad8b3ef28',
  );
  expect(facts).toMatchObject({ 'company.name': 'Sample Quarries' });
  expect(facts['crm.fields']).toEqual({ Name: 'Sample Quarries', Industry: 'Mining', Employees: '74', Rating: '' });
});
