import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorNames } from '#core/anchors.ts';
import { mendable, parseClueUpdates } from '#core/clue-updates.ts';
import { isUnderHost } from '#core/under-host.ts';
import { readers } from '#readers/index.ts';

const label = { site: 'linkedin-company', fact: 'company.employees', by: 'label', words: 'Team strength' };
const anchor = { site: 'crm-record', fact: 'crm.stage', by: 'attribute', attribute: 'data-testid', endsWith: '-stage' };
const problemOf = (clues: unknown, more: object = {}) => {
  const parsed = parseClueUpdates({ version: 1, clues, ...more });
  return parsed.ok ? null : parsed.note;
};

describe('clue updates', () => {
  it('are for the readers that there are', () => {
    expect([...mendable].sort()).toEqual(readers.map(({ site }) => site).sort());
  });

  it('are labels, headings, and literal values of a fixed list of attributes', () => {
    const heading = { ...label, by: 'heading', words: 'Where we are', fact: 'company.city' };
    for (const attribute of anchorNames)
      expect(
        problemOf([label, heading, { ...anchor, attribute }, { ...anchor, endsWith: undefined, is: 'a' }]),
      ).toBeNull();
    expect(problemOf([])).toBeNull();
  });

  it.each([
    ['a selector', { ...label, selector: 'div > p' }, 'clues[1].selector'],
    ['another way', { ...label, by: 'selector' }, 'clues[1].by'],
    ['code', { ...label, by: 'label', look: 'page => 1' }, 'clues[1].look'],
    ['another attribute', { ...anchor, attribute: 'class' }, 'clues[1].attribute'],
    ['a selector for an attribute', { ...anchor, attribute: 'id],*[id' }, 'clues[1].attribute'],
    ['no value', { ...anchor, endsWith: undefined }, 'clues[1].is'],
    ['two values', { ...anchor, is: 'x' }, 'clues[1].is'],
    ['a label of an attribute', { ...anchor, words: 'x' }, 'clues[1].words'],
    ['an attribute of a label', { ...label, attribute: 'id' }, 'clues[1].attribute'],
    ['no label', { ...label, words: undefined }, 'clues[1].words'],
    ['an empty label', { ...label, words: '  ' }, 'clues[1].words'],
    ['a pattern for a label', { ...label, words: { source: '.*' } }, 'clues[1].words'],
    ['a long label', { ...label, words: 'x'.repeat(121) }, 'clues[1].words'],
    ['a site that is not read', { ...label, site: 'bank' }, 'clues[1].site'],
    ['a fact that there is not', { ...label, fact: 'person.password' }, 'clues[1].fact'],
    ['whole passages', { ...label, fact: 'page.passages' }, 'clues[1].fact'],
    ['no clue', null, 'clues[1]'],
  ])('are refused whole with %s', (_, clue, path) => {
    expect(problemOf([label, clue])).toContain(`${path}: `);
  });

  it('are refused whole when they are too many, unnumbered, or hide a prototype', () => {
    expect(problemOf(Array(101).fill(label))).toContain('clues: may hold 100 at most');
    expect(problemOf([], { version: 1.5 })).toContain('version: ');
    expect(problemOf([], { more: 1 })).toContain('more: ');
    const proto = JSON.parse(`{"version":1,"clues":[{"__proto__":${JSON.stringify(label)}}]}`) as unknown;
    expect(parseClueUpdates(proto)).toMatchObject({ ok: false, note: expect.stringContaining('clues[0].__proto__') });
  });

  it('name pages by host, kind and what stands on them', () => {
    const page = { site: 'crm-record', host: 'crm.acme.com', kind: 'crm', shows: [{ by: 'heading', words: 'Client' }] };
    const withPage = (change: object) => problemOf([], { pages: [{ ...page, ...change }] });
    for (const host of ['crm.acme.com', '*.acme.com', 'crm', 'localhost', '*.acme.co.uk'])
      expect(withPage({ host })).toBeNull();
    for (const host of ['*', '*.com', '*.co.uk', 'https://a.com', 'a.com/x', 'a b', 'A.com', '', '.com', 'a.*.com'])
      expect(withPage({ host }), host).toContain('pages[0].host: ');
    for (const host of ['*.github.io', '*.herokuapp.com', '*.amazonaws.com', '*.webnode.page', '*.uk.com'])
      expect(withPage({ host }), `${host}: below it everybody has a host`).toContain('pages[0].host: ');
    for (const host of ['acme.github.io', '*.acme.github.io', '*.acme.uk.com', '*.acme.my.salesforce.com'])
      expect(withPage({ host }), host).toBeNull();
    expect(withPage({ site: 'company-site' })).toContain('pages[0].site: ');
    expect(withPage({ kind: 'none' })).toContain('pages[0].kind: ');
    expect(withPage({ shows: [] })).toContain('pages[0].shows: ');
    expect(withPage({ shows: [{ by: 'attribute', attribute: 'class', is: 'x' }] })).toContain(
      'pages[0].shows[0].attribute',
    );
    expect(withPage({ shows: [{ by: 'label' }] })).toContain('pages[0].shows[0].words: is missing');
    expect(withPage({ path: '/x' })).toContain('pages[0].path: ');
  });

  it('apply to addresses under their host only', () => {
    const under = (host: string, url: string) => isUnderHost(host, url);
    expect(under('crm.acme.com', 'https://crm.acme.com/a?b')).toBe(true);
    expect(under('*.acme.com', 'https://crm.acme.com/')).toBe(true);
    expect(under('*.acme.com', 'http://acme.com/')).toBe(true);
    expect(under('*.acme.com', 'https://notacme.com/')).toBe(false);
    expect(under('crm.acme.com', 'https://crm.acme.com.evil.example/')).toBe(false);
    expect(under('crm.acme.com', 'file:///crm.acme.com/')).toBe(false);
  });

  it('never throw, whatever they are', () => {
    fc.assert(fc.property(fc.anything(), (json) => void parseClueUpdates(json)));
    fc.assert(fc.property(fc.anything(), (clue) => void parseClueUpdates({ version: 1, clues: [clue] })));
  });
});
