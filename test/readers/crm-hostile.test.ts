import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

const pages: readonly (readonly [string, string])[] = [
  ['LinkedIn profile', 'https://www.linkedin.com/in/x/'],
  ['LinkedIn company', 'https://www.linkedin.com/company/x/'],
  ['Sales Navigator', 'https://www.linkedin.com/sales/lead/1'],
  ['HubSpot', 'https://app.hubspot.com/contacts/1/record/0-2/3'],
  ['Salesforce', 'https://a.lightning.force.com/lightning/r/Account/001000000000001AAA/view'],
  ['any CRM', 'https://a.pipedrive.com/organization/7'],
];
const clobbered = `<form name="querySelector"></form><form name="body"></form><form name="documentElement"></form><img name="title">
<main><section><form>${[
  'querySelectorAll',
  'childNodes',
  'getAttribute',
  'matches',
  'parentElement',
  'contains',
  'closest',
  'nodeType',
  'hasAttribute',
  'getRootNode',
]
  .map((name) => `<input name="${name}">`)
  .join('')}<h1>Kim Sample</h1><dl><dt>Industry</dt><dd>Software</dd></dl></form></section></main>`;

describe.each(pages)('%s on a hostile page', (_, url) => {
  it('survives a document whose methods are taken', () => {
    expect(() => read(clobbered, url)).not.toThrow();
  });

  it('takes what looks like code for words', () => {
    const bomb = '<img src=x onerror=alert(1)>"\'><script>alert(2)</script>';
    const said = bomb.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const { reading } = read(
      `<main><section><h1>${said}</h1><dl><dt>Industry</dt><dd>${said}</dd></dl></section></main>`,
      url,
    );
    for (const fact of reading.facts) expect(typeof fact.said).toBe('string');
  });

  it.each([
    ['nested deeply', `<main><section><h1>N</h1>${'<div>'.repeat(600)}x${'</div>'.repeat(600)}</section></main>`],
    [
      'a word without end',
      `<main><section><h1>${'a'.repeat(100_000)}</h1><p>${'b '.repeat(30_000)}</p></section></main>`,
    ],
    [
      'rows without end',
      `<main><section><h1>N</h1><h2>Experience</h2>${'<div><p>Industry</p><p>Co</p><p>Jan 2020 - Present</p></div>'.repeat(400)}</section></main>`,
    ],
  ])('bounds a page that is %s', (__, html) => {
    const { clipping } = read(html, url);
    expect(clipping.fields.length).toBeLessThanOrEqual(500);
    for (const candidates of Object.values(clipping.found))
      for (const { said } of candidates ?? []) expect(said.length).toBeLessThanOrEqual(2000);
  });
});

it('keeps no field that would reach an object’s prototype', () => {
  const rows = ['__proto__', 'constructor', 'Industry'].map((label) => `<dt>${label}</dt><dd>Software</dd>`).join('');
  const { facts } = read(`<main><dl>${rows}</dl></main>`, 'https://a.pipedrive.com/organization/7');
  expect(Object.keys(facts['crm.fields'] as object)).toEqual(['Industry']);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

it('shows words without the characters that hide or turn them', () => {
  const html = '<meta charset="utf-8"><main><section><h1>Kim \u202eelpmaS\u200b</h1></section></main>';
  expect(read(html, 'https://www.linkedin.com/in/kim/').facts['person.name']).toBe('Kim elpmaS');
});
