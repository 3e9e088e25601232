import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAccountRow } from '#core/accounts.ts';
import { accountBucketOf } from '#core/accounts-bucket.ts';
import { cellWords, csvCell, csvLine } from '#core/accounts-csv.ts';
import { exportKind, proposeMapping } from '#core/accounts-headers.ts';
import { createRecords } from '#core/accounts-lines.ts';
import { scoreColumns } from '#core/accounts-scores.ts';
import { parseDomain } from '#core/parse/domain.ts';
import { madeSpec } from './made-spec.ts';

const hubspot = [
  'Record ID',
  'Company name',
  'Company Domain Name',
  'Number of Employees',
  'Industry',
  'Annual Revenue',
  'Country/Region',
  'Company owner',
  'Ideal Customer Profile Tier',
];
const salesforce = [
  'Account ID',
  'Account Name',
  'Website',
  'Employees',
  'Industry',
  'Annual Revenue',
  'Billing Country',
  'Account Owner',
  'Rating',
  'Phone',
];

describe('the columns of a file', () => {
  it('are known in exports of HubSpot and Salesforce', () => {
    expect(exportKind(hubspot)).toBe('hubspot');
    expect(exportKind(salesforce)).toBe('salesforce');
    expect(exportKind(['a', 'b'])).toBe('other');
    expect(proposeMapping(hubspot)).toEqual([
      'crm.recordId',
      'name',
      'domain',
      'company.employees',
      'company.industry',
      'company.revenue',
      'company.country',
      'owner',
      'tier',
    ]);
    expect(proposeMapping(salesforce)).toEqual([
      'crm.recordId',
      'name',
      'domain',
      'company.employees',
      'company.industry',
      'company.revenue',
      'company.country',
      'owner',
      'tier',
      'company.phone',
    ]);
  });

  it('give each meaning once, to the better column', () => {
    expect(proposeMapping(['Website URL', 'Company Domain Name'])).toEqual([null, 'domain']);
  });

  it('follow what the spec says of the CRM, before anything else', () => {
    expect(
      proposeMapping(['Domain', 'Web visits 30d'], [{ label: 'web visits 30d', target: 'intent.visits' }]),
    ).toEqual(['domain', 'intent.visits']);
    expect(proposeMapping(['Domain', 'engagement.opens'])).toEqual(['domain', 'engagement.opens']);
    expect(proposeMapping(['Domain', '__proto__'], [{ label: 'Domain', target: 'person.email' }])).toEqual([
      'domain',
      null,
    ]);
  });
});

describe('a line of the file', () => {
  const mapping = ['domain', 'name', 'company.employees', null] as const;

  it('is of the domain that the page of the company gives, umlaut or not', () => {
    const row = readAccountRow(['müller.de', 'Müller', '', ''], mapping);
    expect(row.ok && row.account.domain).toBe(parseDomain('https://xn--mller-kva.de/'));
  });

  it('becomes an account under its registrable domain', () => {
    expect(readAccountRow(['https://www.Larkspur.co.uk/about', ' Larkspur ', '201-500', 'x'], mapping)).toEqual({
      ok: true,
      account: {
        domain: 'larkspur.co.uk',
        name: 'Larkspur',
        tier: null,
        owner: null,
        facts: { 'company.employees': '201-500' },
      },
    });
  });

  it('is refused with what is wrong with it', () => {
    const problem = (cells: string[]) => {
      const read = readAccountRow(cells, mapping);
      return read.ok ? null : read.problem;
    };
    expect(problem(['', 'Acme'])).toEqual({ code: 'no-domain' });
    expect(problem(['not a site', 'Acme'])).toEqual({ code: 'not-own-domain', said: 'not a site' });
    expect(problem(['gmail.com', 'Acme'])).toEqual({ code: 'not-own-domain', said: 'gmail.com' });
    expect(problem(['acme.com', 'Acme', '10', '', 'one', 'more'])).toEqual({ code: 'cells', cells: 6, heading: 4 });
  });

  it('leaves out what says nothing', () => {
    const read = readAccountRow(['acme.com', 'N/A', '--', ''], mapping);
    expect(read.ok && read.account).toEqual({
      domain: 'acme.com',
      name: 'acme.com',
      tier: null,
      owner: null,
      facts: {},
    });
  });
});

describe('records of a file', () => {
  const all = (pieces: string[]) => {
    const records = createRecords(',');
    return [...pieces.flatMap((piece) => [...records.push(piece)]), ...records.end()];
  };

  it('are the same however the text is cut in pieces', () => {
    const text = 'a,b\r\n1,"two\nlines"\r\n3,4\n\n5,"x""y"\r6,7';
    const whole = all([text]);
    expect(whole.map(({ text, line }) => [line, text])).toEqual([
      [1, 'a,b'],
      [2, '1,"two\nlines"'],
      [4, '3,4'],
      [6, '5,"x""y"'],
      [7, '6,7'],
    ]);
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 6 }), (cuts) => {
        const at = [0, ...[...cuts].sort((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((end, index) => text.slice(at[index], end));
        expect(all(pieces)).toEqual(whole);
      }),
    );
  });

  it('lose one line to a quote that is never closed, and no more', () => {
    const rows = Array.from({ length: 200 }, (_, index) =>
      index === 20 ? '"Broken,broken.com' : `Name ${index},"a${index}.com"`,
    );
    const found = all([['name,domain', ...rows].join('\n')]);
    expect(found.filter(({ isBroken }) => isBroken).map(({ line }) => line)).toEqual([22]);
    expect(found.filter(({ isBroken }) => !isBroken)).toHaveLength(200);
  });

  it('take a quote inside a word for a quote', () => {
    expect(all(['a,b\nAcme 5" Inc,acme.com\nBeta,beta.com']).every(({ isBroken }) => !isBroken)).toBe(true);
  });
});

describe('a file for others', () => {
  it('holds nothing that a spreadsheet runs', () => {
    for (const bad of ['=1+1', '+49 30 1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', ' =1', '|cmd'])
      expect(csvCell(bad).replace(/^"/, '')).toMatch(/^'/);
    expect(csvCell('-12.5')).toBe('-12.5');
    expect(csvCell(7)).toBe('7');
    expect(csvCell(null)).toBe('');
    expect(csvLine(['a,b', 'say "hi"', 'plain'])).toBe('"a,b","say ""hi""",plain\r\n');
  });

  it('names Salesforce’s fields as Salesforce takes them, however long and alike the ids are', () => {
    const test = { field: 'company.name', known: true };
    // Wherever the ids are cut, between words or within one.
    for (const first of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef']) {
      const long = `${first}-criterion-with-a-name-that-is-longer-than`;
      const spec = madeSpec(['one', 'two', 'three'].map((end) => ({ id: `${long}-${end}`, test })));
      const names = scoreColumns(spec, 'salesforce').map(({ heading }) => heading);
      for (const name of names.filter((one) => one.endsWith('__c')))
        expect(name).toMatch(/^(?!.*__.*__)[A-Za-z][A-Za-z0-9_]{0,39}(?<!_)__c$/);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('never begins a cell with what starts a formula', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const cell = csvCell(words).replace(/^"/, '');
        expect(/^[=+@]/.test(cell) || (/^-/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell))).toBe(false);
      }),
    );
  });
});

describe('a list that was exported', () => {
  it('says the same when it is imported again', () => {
    for (const name of ['@Home GmbH', '-we sell', "'t Hooft", "'", '=1+1', '+49 30 1234567', '-5', 'O’Neill'])
      expect(cellWords(csvCell(name).replace(/^"|"$/g, ''))).toBe(name);
    expect(readAccountRow(['home.de', "'@Home GmbH"], ['domain', 'name'])).toMatchObject({
      account: { domain: 'home.de', name: '@Home GmbH' },
    });
  });
});

describe('buckets of domains', () => {
  it('hide which domain is at hand among many', () => {
    expect(accountBucketOf('Acme.com', 2)).toBe(accountBucketOf('acme.com', 2));
    expect(accountBucketOf('acme.com', 4)).toMatch(/^[0-9a-f]{4}$/);
  });
});
