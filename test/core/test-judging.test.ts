import { describe, expect, it } from 'vitest';
import { judge } from '#core/judge.ts';
import { reasonWords } from '#core/reason-words.ts';
import type { Outcome } from '#core/verdict.ts';
import { madeProspect } from './made-prospect.ts';
import { madeSpec } from './made-spec.ts';

const today = '2026-11-22';

/** How one test comes out for one prospect, and why. */
function asked(test: unknown, values: Record<string, unknown>, more = {}) {
  const [line] = judge(madeSpec([{ test, ...more }]), madeProspect(values), today).lines;
  if (!line) throw new Error('no line');
  return line;
}

type Row = readonly [unknown, Record<string, unknown>, Outcome, RegExp?];

const employees = (min: number, max: number | null = min) => ({ 'company.employees': { min, max } });
const money = (min: number, max: number, currency: string | null) => ({ 'company.revenue': { min, max, currency } });
const size = { field: 'company.employees', between: [50, 1000] };
const country = (operator: Record<string, unknown>) => ({ field: 'company.country', ...operator });
const uses = (operator: Record<string, unknown>) => ({ field: 'company.technologies', ...operator });
const technologies = (...list: string[]) => ({ 'company.technologies': list });
const funded = (withinDays: number) => ({ field: 'company.fundingAt', withinDays });

const rows: readonly Row[] = [
  // Numbers: a range that straddles a bound is unknown.
  [size, employees(201, 500), 'match', /^201–500 employees lie between 50 and 1,000$/],
  [size, employees(50), 'match'],
  [size, employees(1000), 'match'],
  [size, employees(1001, null), 'mismatch', /^1,001 or more employees are over 1,000$/],
  [size, employees(49), 'mismatch', /^49 employees are under 50$/],
  [size, employees(11, 50), 'unknown', /^11–50 employees lie on both sides of 50$/],
  [size, employees(10, null), 'unknown', /on both sides of 50 and 1,000/],
  [
    { field: 'company.employees', atLeast: 300 },
    employees(201, 500),
    'unknown',
    /^201–500 employees lie on both sides of 300$/,
  ],
  [{ field: 'company.employees', atMost: 300 }, employees(201, 500), 'unknown'],
  [{ field: 'company.employees', atLeast: 500 }, employees(500, null), 'match'],
  [{ field: 'company.employees', is: 350 }, employees(350), 'match'],
  [{ field: 'company.employees', is: 350 }, employees(201, 500), 'unknown'],
  [{ field: 'company.employees', is: 350 }, employees(10), 'mismatch'],
  [size, {}, 'unknown', /^no page says how many people work there$/],
  [
    { field: 'company.founded', between: [2008, 2023] },
    { 'company.founded': 2014 },
    'match',
    /the founding year, 2014, lies between 2008 and 2023/,
  ],
  // Money: only in the currency that the spec names.
  [
    { field: 'company.revenue', atLeast: 5e6, currency: 'EUR' },
    money(10e6, 50e6, 'EUR'),
    'match',
    /EUR 10M–50M, is at least EUR 5M/,
  ],
  [{ field: 'company.revenue', atLeast: 5e6, currency: 'EUR' }, money(10e6, 50e6, 'USD'), 'unknown', /is not in EUR/],
  [
    { field: 'company.revenue', atLeast: 5e6, currency: 'EUR' },
    money(10e6, 50e6, null),
    'unknown',
    /names no currency/,
  ],
  [{ field: 'company.revenue', atMost: 5e6, currency: 'EUR' }, money(10e6, 50e6, 'EUR'), 'mismatch'],
  // Single values are closed.
  [country({ in: ['DE', 'AT', 'CH'] }), { 'company.country': 'AT' }, 'match'],
  [country({ in: ['DE', 'AT', 'CH'] }), { 'company.country': 'FR' }, 'mismatch'],
  [country({ notIn: ['RU'] }), { 'company.country': 'FR' }, 'match'],
  [country({ notIn: ['RU'] }), { 'company.country': 'RU' }, 'mismatch'],
  [country({ notIn: ['RU'] }), {}, 'unknown'],
  [{ field: 'company.industry', includesAny: ['software'] }, { 'company.industry': 'software' }, 'match'],
  [{ field: 'company.industry', includesNone: ['software'] }, { 'company.industry': 'retail' }, 'match'],
  [{ field: 'company.name', is: 'MÜLLER gmbh' }, { 'company.name': 'Muller GmbH' }, 'match'],
  // Lists read off pages are open: missing is not no.
  [uses({ includesAny: ['Salesforce', 'HubSpot'] }), technologies('salesforce'), 'match', /salesforce is named/],
  [uses({ includesAny: ['Salesforce', 'HubSpot'] }), technologies('Zoho'), 'unknown', /no list names everything/],
  [
    uses({ includesAll: ['Salesforce', 'Gong'] }),
    technologies('Salesforce'),
    'unknown',
    /Salesforce named, but not all of/,
  ],
  [uses({ includesAll: ['Salesforce', 'Gong'] }), technologies('Gong', 'Salesforce'), 'match'],
  [uses({ includesNone: ['Zuora'] }), technologies('Zuora'), 'mismatch'],
  [uses({ includesNone: ['Zuora'] }), technologies('Stripe'), 'unknown'],
  [uses({ includesNone: ['Zuora'] }), technologies(), 'unknown'],
  [uses({ is: 'Stripe' }), technologies('Stripe', 'Zuora'), 'match'],
  [uses({ notIn: ['Stripe'] }), technologies('Zuora'), 'unknown'],
  [uses({ notIn: ['Stripe'] }), technologies('Stripe'), 'mismatch'],
  [uses({ includesAny: ['Go'] }), technologies('Google Analytics'), 'unknown'],
  [
    { field: 'company.hiring', includesAny: ['Billing'] },
    { 'company.hiring': ['Senior Billing Engineer (m/f/d)'] },
    'match',
  ],
  // Words: a denied phrase is not said.
  [
    { field: 'page.passages', says: 'usage-based pricing' },
    { 'page.passages': ['Simple usage-based pricing.'] },
    'match',
    /a page says "Simple usage-based pricing."/,
  ],
  [
    { field: 'page.passages', says: 'usage-based pricing' },
    { 'page.passages': ['We do not offer usage-based pricing.'] },
    'unknown',
  ],
  [
    { field: 'page.passages', says: 'usage-based pricing' },
    { 'page.passages': ['Hello.'] },
    'unknown',
    /no sentence that was read says/,
  ],
  [{ field: 'person.title', says: ['finance', 'controller'] }, { 'person.title': 'Financial Controller' }, 'match'],
  [{ field: 'person.title', says: 'finance' }, { 'person.title': 'Head of Sales' }, 'mismatch'],
  [{ field: 'company.description', says: 'software' }, { 'company.description': 'We make shoes.' }, 'unknown'],
  // Days on either side of today; partial dates are spans.
  [funded(180), { 'company.fundingAt': '2026-09-14' }, 'match', /2026-09-14, is within 180 days of today/],
  [funded(180), { 'company.fundingAt': '2026-12-24' }, 'match'],
  [funded(180), { 'company.fundingAt': '2025-01' }, 'mismatch', /not within 180 days/],
  [funded(180), { 'company.fundingAt': '2026' }, 'unknown', /may be within 180 days of today or not/],
  [funded(400), { 'company.fundingAt': '2026' }, 'match'],
  [funded(0), { 'company.fundingAt': today }, 'match'],
  [funded(180), { 'company.fundingAt': 'last spring' }, 'unknown'],
  [{ field: 'company.fundingAt', is: '2026-03' }, { 'company.fundingAt': '2026-03-18' }, 'match'],
  [{ field: 'company.fundingAt', is: '2026-03' }, { 'company.fundingAt': '2026' }, 'unknown'],
  // Stated at all: what is not stated may still be so.
  [{ field: 'company.fundingStage', known: true }, { 'company.fundingStage': 'seed' }, 'match'],
  [{ field: 'company.fundingStage', known: true }, {}, 'unknown'],
  [{ field: 'company.fundingStage', known: false }, { 'company.fundingStage': 'seed' }, 'mismatch'],
  [{ field: 'company.fundingStage', known: false }, {}, 'unknown'],
  // The team's own measures, and fields of the record.
  [{ field: 'intent.visits', atLeast: 3 }, { 'intent.visits': 5 }, 'match'],
  [{ field: 'intent.visits', atLeast: 3 }, { 'intent.visits': '1,200' }, 'match'],
  [{ field: 'intent.visits', atLeast: 3 }, { 'intent.visits': 'many' }, 'unknown', /is no number that can be compared/],
  [{ field: 'intent.research', is: true }, { 'intent.research': 'Yes' }, 'match'],
  [{ field: 'intent.research', is: true }, { 'intent.research': 'high' }, 'unknown'],
  [
    { field: 'crm.fields.Pricing model', in: ['Usage', 'Hybrid'] },
    { 'crm.fields': { 'Pricing model': 'usage' } },
    'match',
  ],
  [
    { field: 'crm.fields.Pricing model', in: ['Usage', 'Hybrid'] },
    { 'crm.fields': { pricing_model__c: 'Seats' } },
    'mismatch',
  ],
  [
    { field: 'crm.fields.Pricing model', in: ['Usage'] },
    { 'crm.fields': { Other: 'x' } },
    'unknown',
    /no CRM record shows "Pricing model"/,
  ],
  [{ field: 'crm.fields.Pricing model', in: ['Usage'] }, { 'crm.fields': { 'Pricing model': ' ' } }, 'unknown'],
  [{ field: 'crm.fields.Tools', includesAny: ['Gong'] }, { 'crm.fields': { Tools: 'Salesforce; Gong' } }, 'match'],
  [{ field: 'crm.fields.Tools', includesNone: ['Gong'] }, { 'crm.fields': { Tools: 'Salesforce; Gong' } }, 'mismatch'],
  [{ field: 'crm.fields.Tools', includesNone: ['Gong'] }, { 'crm.fields': { Tools: 'Salesforce' } }, 'match'],
  [{ field: 'crm.fields.constructor', known: true }, { 'crm.fields': {} }, 'unknown'],
];

describe('one test', () => {
  const cases = rows.map(([test, values, outcome, because]) => ({ test, values, outcome, because }));
  it.each(cases)('$test of $values is $outcome', ({ test, values, outcome, because }) => {
    const line = asked(test, values);
    expect(line.outcome).toBe(outcome);
    if (because) expect(reasonWords(line.because)).toMatch(because);
    expect(reasonWords(line.because)).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });

  it('names what is missing, and what was read but did not help', () => {
    expect(asked(size, {})).toMatchObject({ missing: ['company.employees'], used: [] });
    expect(asked(size, employees(11, 50))).toMatchObject({
      missing: ['company.employees'],
      used: [{ name: 'company.employees' }],
    });
    expect(asked(size, employees(60)).missing).toEqual([]);
  });

  it.each<readonly [test: unknown, values: Record<string, unknown>, missing: readonly string[]]>([
    [uses({ includesAny: ['Stripe'] }), technologies('Salesforce'), ['company.technologies']],
    [uses({ includesNone: ['Stripe'] }), technologies('Salesforce'), ['company.technologies']],
    [uses({ includesAny: ['Salesforce'] }), technologies('Salesforce'), []],
    [{ field: 'page.passages', says: ['usage-based'] }, { 'page.passages': ['Hello.'] }, ['page.passages']],
    [{ field: 'company.fundingAt', withinDays: 90 }, { 'company.fundingAt': '2026' }, ['company.fundingAt']],
    [{ field: 'crm.fields.Seats', atLeast: 3 }, { 'crm.fields': { Seats: 'a few' } }, ['crm.fields.Seats']],
  ])('%j of %j can be answered by hand where what was read does not tell', (test, values, missing) => {
    expect(asked(test, values).missing).toEqual(missing);
  });
});

describe('a tree of tests', () => {
  const yes = { field: 'company.country', is: 'DE' };
  const no = { field: 'company.country', is: 'FR' };
  const unknown = { field: 'company.city', is: 'Berlin' };
  const values = { 'company.country': 'DE' };

  it.each<readonly [unknown, Outcome]>([
    [{ all: [yes, yes] }, 'match'],
    [{ all: [yes, unknown] }, 'unknown'],
    [{ all: [no, unknown] }, 'mismatch'],
    [{ any: [no, no] }, 'mismatch'],
    [{ any: [no, unknown] }, 'unknown'],
    [{ any: [yes, unknown] }, 'match'],
    [{ not: yes }, 'mismatch'],
    [{ not: no }, 'match'],
    [{ not: unknown }, 'unknown'],
    [{ not: { all: [yes, { any: [no, { not: unknown }] }] } }, 'unknown'],
  ])('%j is %s', (test, outcome) => {
    expect(asked(test, values).outcome).toBe(outcome);
  });

  it('shows the branch that decided, and no other', () => {
    expect(reasonWords(asked({ any: [unknown, yes, no] }, values).because)).toBe('the country is Germany');
    expect(reasonWords(asked({ all: [unknown, yes, no] }, values).because)).toBe('the country is Germany, not France');
    expect(asked({ all: [unknown, yes] }, values).missing).toEqual(['company.city']);
  });
});

describe('a list that decided', () => {
  it('is shown with the parts that decided only', () => {
    const parts = ['Stripe', 'Zuora'].map((value) => ({ value, said: `uses ${value}`, from: `script ${value}` }));
    const spec = madeSpec([{ test: uses({ includesAny: ['Zuora'] }) }]);
    const prospect = madeProspect(technologies('Stripe', 'Zuora'), { 'company.technologies': { parts } });
    expect(judge(spec, prospect, today).lines[0]?.used).toMatchObject([
      { value: ['Zuora'], said: 'uses Zuora', from: 'script Zuora', parts: [parts[1]] },
    ]);
  });
});

describe('an exception', () => {
  const exceptions = [
    { id: 'division', test: { field: 'crm.fields.Unit', is: 'Division' }, why: 'It buys for itself.' },
  ];
  const judged = (values: Record<string, unknown>) =>
    asked({ field: 'company.employees', atMost: 100 }, values, { exceptions });

  it('makes a failed test exempt, where it holds', () => {
    const line = judged({ ...employees(500), 'crm.fields': { Unit: 'Division' } });
    expect(line).toMatchObject({ outcome: 'exempt', exception: 'division' });
    expect(reasonWords(line.because)).toBe(
      '500 employees are over 100; accepted, since "Unit" is Division (It buys for itself.)',
    );
    expect(line.used.map((fact) => fact.name)).toEqual(['company.employees', 'crm.fields']);
  });

  it('leaves a failed test unknown while it may hold, and failed where it does not', () => {
    const open = judged(employees(500));
    expect(open).toMatchObject({ outcome: 'unknown', exception: null, missing: ['crm.fields.Unit'] });
    expect(reasonWords(open.because)).toMatch(/are over 100; it may be accepted: no CRM record shows "Unit"/);
    expect(judged({ ...employees(500), 'crm.fields': { Unit: 'Group' } }).outcome).toBe('mismatch');
  });

  it('is not asked where the test holds or is unknown', () => {
    expect(judged({ ...employees(50), 'crm.fields': { Unit: 'Division' } }).outcome).toBe('match');
    expect(judged({ 'crm.fields': { Unit: 'Division' } }).outcome).toBe('unknown');
  });
});
