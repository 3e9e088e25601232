import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byHand, type Fact, type FactName, type Value } from '#core/facts.ts';
import { judge } from '#core/judge.ts';
import { apartKey, prospectOf, sameCompany, withSignals } from '#core/prospect.ts';
import type { Reading } from '#core/reading.ts';
import { madeSpec } from './made-spec.ts';
import { sampleSpec } from './sample-spec.ts';

const health = { expected: 0, read: 0, missed: [] };
let count = 0;

/** A reading as understanding would make it. */
function reading(reader: string, values: { readonly [F in FactName]?: Value }, more: Partial<Reading> = {}): Reading {
  const id = more.id ?? `r${++count}`;
  const at = more.at ?? '2026-11-21T10:00:00Z';
  const kind =
    more.kind ?? (reader.startsWith('linkedin-profile') ? 'person' : reader.endsWith('record') ? 'crm' : 'company');
  const facts = Object.entries(values).map(
    ([name, value]): Fact => ({
      name: name as FactName,
      value: value as Value,
      said: JSON.stringify(value),
      from: 'label',
      at,
      reading: id,
    }),
  );
  return {
    id,
    reader,
    kind,
    why: '',
    url: `https://${reader}.example/${id}`,
    title: 'Page',
    at,
    facts,
    health,
    ...more,
  };
}
const site = (values: Parameters<typeof reading>[1], more?: Partial<Reading>) => reading('company-site', values, more);
const linkedin = (values: Parameters<typeof reading>[1], more?: Partial<Reading>) =>
  reading('linkedin-company', values, more);
const crm = (values: Parameters<typeof reading>[1], more?: Partial<Reading>) => reading('hubspot-record', values, more);
const acme = { 'company.domain': 'acme.com', 'company.name': 'Acme' } as const;

describe('which readings are one company', () => {
  test('the domain decides, then LinkedIn, then the record, then the name', () => {
    expect(sameCompany(site(acme), crm({ 'company.domain': 'acme.com', 'company.name': 'ACME Holding' }))).toBe(true);
    expect(sameCompany(site(acme), linkedin({ 'company.domain': 'acme.io', 'company.name': 'Acme' }))).toBe(false);
    const link = { 'company.linkedin': 'https://www.linkedin.com/company/acme' };
    expect(sameCompany(site({ ...acme, ...link }), linkedin({ 'company.domain': 'acme.io', ...link }))).toBe(true);
    expect(sameCompany(site({ 'company.name': 'Acme, Inc.' }), linkedin({ 'company.name': 'ACME' }))).toBe(true);
    expect(sameCompany(site({ 'company.name': 'Acme' }), linkedin({ 'company.name': 'Acme Robotics' }))).toBe(false);
    const record = { 'crm.system': 'HubSpot', 'crm.recordId': '17' };
    expect(sameCompany(crm({ ...record, 'company.name': 'A' }), crm({ ...record, 'company.name': 'B' }))).toBe(true);
    expect(sameCompany(site({}), site({}))).toBe(false);
  });

  test('a record without a web site joins no two companies of one name', () => {
    const [one, other] = [site(acme), site({ 'company.domain': 'acme.de', 'company.name': 'Acme' })];
    const record = crm({ 'company.name': 'Acme', 'crm.owner': 'Kim' });
    for (const subject of [one, other]) {
      const readings = [one, other, record];
      const prospect = prospectOf(readings, { subject: subject.id });
      expect(prospect?.aliases).not.toContain(subject === one ? 'acme.de' : 'acme.com');
    }
    expect(prospectOf([one, other, record], { subject: record.id })?.sources.map(({ id }) => id)).toEqual([record.id]);
    expect(prospectOf([one, record], { subject: record.id })?.sources).toHaveLength(2);
  });

  test('a daughter that links to its parent’s LinkedIn page is not its parent', () => {
    const link = { 'company.linkedin': 'https://www.linkedin.com/company/acme' };
    const parent = site({ ...acme, ...link, 'company.employees': { min: 9000, max: 9000 } });
    const daughter = site({ 'company.domain': 'nordpump.de', 'company.name': 'Nordpump GmbH', ...link });
    expect(sameCompany(parent, daughter)).toBe(false);
    expect(prospectOf([parent, daughter], { subject: daughter.id })?.facts['company.employees']).toBeUndefined();
    const abroad = site({ 'company.domain': 'acme.de', 'company.name': 'Acme Deutschland GmbH', ...link });
    expect(sameCompany(parent, abroad)).toBe(true);
    const page = linkedin({ 'company.name': 'Acme', ...link, 'company.domain': 'acme.com' });
    const ids = prospectOf([parent, daughter, page], { subject: daughter.id })?.sources.map(({ id }) => id);
    expect(ids).toEqual([daughter.id]);
  });

  test('a person’s profile belongs to the company that it names', () => {
    const profile = reading('linkedin-profile', {
      'person.name': 'Jane Example',
      'person.company': 'Acme GmbH',
      'person.title': 'CFO',
    });
    const prospect = prospectOf([site(acme), profile]);
    expect(prospect?.person).toEqual({ name: 'Jane Example', title: 'CFO' });
    expect(prospect?.key).toBe('acme.com');
    expect(prospect?.sources).toHaveLength(2);
  });

  test('of two people only the one read last is the prospect’s person', () => {
    const first = reading(
      'linkedin-profile',
      { 'person.name': 'Ann', 'person.company': 'Acme', 'person.title': 'CTO' },
      { at: '2026-11-21T09:00:00Z' },
    );
    const then = reading(
      'linkedin-profile',
      { 'person.name': 'Bob', 'person.company': 'Acme' },
      { at: '2026-11-21T09:30:00Z' },
    );
    expect(prospectOf([first, then, site(acme)])?.person).toEqual({ name: 'Bob', title: null });
  });

  test('the person on the page at hand goes before one read since', () => {
    const ann = reading('linkedin-profile', { 'person.name': 'Ann', 'person.company': 'Acme' }, { id: 'ann' });
    const bob = reading(
      'linkedin-profile',
      { 'person.name': 'Bob', 'person.company': 'Acme' },
      { at: '2026-11-21T11:00:00Z' },
    );
    expect(prospectOf([ann, bob], { subject: 'ann' })?.person?.name).toBe('Ann');
  });

  test('the key is the domain, else the LinkedIn page, the record, the name', () => {
    expect(prospectOf([site(acme)])?.key).toBe('acme.com');
    expect(
      prospectOf([linkedin({ 'company.name': 'Acme', 'company.linkedin': 'https://www.linkedin.com/company/acme' })])
        ?.key,
    ).toBe('linkedin:acme');
    expect(prospectOf([crm({ 'crm.system': 'HubSpot', 'crm.recordId': '17', 'company.name': 'Acme' })])?.key).toBe(
      'crm:hubspot:17',
    );
    const named = prospectOf([linkedin({ 'company.name': 'Acme GmbH' })]);
    expect(named?.key).toBe('name:acme');
    expect(named?.aliases).toEqual([]);
  });

  test('the subject is what was read last, or what the caller says; others stay away', () => {
    const other = site({ 'company.domain': 'other.com', 'company.name': 'Other' }, { at: '2026-11-21T11:00:00Z' });
    const first = site(acme, { id: 'acme' });
    expect(prospectOf([first, other])?.key).toBe('other.com');
    expect(prospectOf([first, other], { subject: 'acme' })?.key).toBe('acme.com');
    expect(prospectOf([])).toBeNull();
    expect(prospectOf([site(acme, { kind: 'none' })])).toBeNull();
  });

  test('the seller can keep two sources apart, and take that back', () => {
    const ours = site(acme);
    const theirs = linkedin({
      'company.name': 'Acme',
      'company.linkedin': 'https://www.linkedin.com/company/acme-band',
      'company.founded': 1999,
    });
    expect(prospectOf([ours, theirs])?.sources).toHaveLength(2);
    const apart = [[apartKey(theirs), apartKey(ours)]] as const;
    const alone = prospectOf([ours, theirs], { subject: ours.id, apart });
    expect(alone?.sources).toHaveLength(1);
    expect(alone?.facts['company.founded']).toBeUndefined();
    expect(prospectOf([ours, theirs], { subject: ours.id, apart: [] })?.sources).toHaveLength(2);
  });
});

describe('which value wins', () => {
  const employees = (readings: Reading[]) => prospectOf(readings)?.facts['company.employees'];

  test('201-500 and 300 agree, and the narrower is shown', () => {
    const merged = employees([
      site({ ...acme, 'company.employees': { min: 300, max: 300 } }),
      linkedin({ ...acme, 'company.employees': { min: 201, max: 500 } }),
    ]);
    expect(merged?.fact.value).toEqual({ min: 300, max: 300 });
    expect(merged?.agreeing.map((fact) => fact.value)).toEqual([{ min: 201, max: 500 }]);
    expect(merged?.conflicting).toEqual([]);
  });

  test('LinkedIn says 201-500, the CRM says 90: kept and shown', () => {
    const merged = employees([
      crm({ ...acme, 'company.employees': { min: 90, max: 90 } }),
      linkedin({ ...acme, 'company.employees': { min: 201, max: 500 } }),
    ]);
    expect(merged?.fact.value).toEqual({ min: 201, max: 500 });
    expect(merged?.conflicting.map((fact) => fact.value)).toEqual([{ min: 90, max: 90 }]);
  });

  test('names that differ by their legal form agree', () => {
    const merged = prospectOf([
      site({ ...acme, 'company.name': 'Acme' }),
      linkedin({ ...acme, 'company.name': 'ACME, Inc.' }),
    ])?.facts['company.name'];
    expect(merged?.conflicting).toEqual([]);
    expect(merged?.agreeing).toHaveLength(1);
  });

  test('one town in two languages, and two names of one trade, are no conflict', () => {
    const facts = prospectOf([
      site({ ...acme, 'company.city': 'Köln', 'company.industry': 'software' }),
      linkedin({ ...acme, 'company.city': 'Cologne', 'company.industry': 'it-services' }),
    ])?.facts;
    expect(facts?.['company.city']?.agreeing).toHaveLength(1);
    expect(facts?.['company.industry']?.conflicting).toEqual([]);
    const other = prospectOf([
      site({ ...acme, 'company.industry': 'banking' }),
      linkedin({ ...acme, 'company.industry': 'software' }),
    ])?.facts;
    expect(other?.['company.industry']?.conflicting).toHaveLength(1);
  });

  test('a name that the site lists as its own is no conflict', () => {
    const ours = site({ ...acme, 'company.name': '4Ever', 'company.aliases': ['ForEver GmbH'] });
    const named = prospectOf([ours, crm({ ...acme, 'company.name': 'ForEver' })])?.facts['company.name'];
    expect([named?.agreeing.length, named?.conflicting.length]).toEqual([1, 0]);
  });

  test('a day says more than its year', () => {
    const merged = prospectOf([
      site({ ...acme, 'company.fundingAt': '2026' }),
      crm({ ...acme, 'company.fundingAt': '2026-03-18' }),
    ])?.facts['company.fundingAt'];
    expect(merged?.fact.value).toBe('2026-03-18');
  });

  test('of one page only its newest reading counts', () => {
    const url = 'https://acme.com/';
    const before = site({ ...acme, 'company.city': 'Cork' }, { url, at: '2026-11-20T10:00:00Z' });
    const now = site({ ...acme, 'company.city': 'Dublin' }, { url });
    const merged = prospectOf([now, before])?.facts['company.city'];
    expect([merged?.fact.value, merged?.conflicting]).toEqual(['Dublin', []]);
  });

  test('a subject that was read again since is its newest reading', () => {
    const url = 'https://acme.com/';
    const before = site(acme, { url, at: '2026-11-20T10:00:00Z' });
    const now = site({ ...acme, 'company.city': 'Dublin' }, { url });
    expect(prospectOf([before, now], { subject: before.id })?.facts['company.city']?.fact.value).toBe('Dublin');
    expect(prospectOf([before, now], { subject: 'unknown' })).toBeNull();
  });

  test('what the team keeps moves on: the newest record is true', () => {
    const old = crm({ ...acme, 'crm.stage': 'Lead' }, { at: '2026-11-20T10:00:00Z' });
    const now = crm({ ...acme, 'crm.stage': 'Demo' });
    expect(prospectOf([old, now])?.facts['crm.stage']?.fact.value).toBe('Demo');
  });

  test('lists unite, and each item keeps its place', () => {
    const a = site({ ...acme, 'company.technologies': ['HubSpot', 'Stripe'] });
    const b = linkedin({ ...acme, 'company.technologies': ['stripe', 'Snowflake'] });
    const fact = prospectOf([a, b])?.facts['company.technologies']?.fact;
    expect(fact?.value).toEqual(['HubSpot', 'Stripe', 'Snowflake']);
    expect(fact?.parts?.map((part) => part.value)).toEqual(fact?.value);
  });

  test('what the seller typed goes before all, and what it overrides is shown', () => {
    const fact: Fact = {
      name: 'company.employees',
      value: { min: 40, max: 40 },
      said: '40',
      from: 'by hand',
      at: '2026-11-21T12:00:00Z',
      reading: 'by hand',
    };
    const readings = [linkedin({ ...acme, 'company.employees': { min: 201, max: 500 } })];
    const merged = prospectOf(readings, { byHand: [{ key: 'acme.com', fact }] })?.facts['company.employees'];
    expect(merged?.fact).toEqual(fact);
    expect(merged?.conflicting).toHaveLength(1);
    expect(employees(readings)?.fact.value).toEqual({ min: 201, max: 500 });
  });
});

test('the order of the readings does not matter, only when each was read', () => {
  const value = fc.record(
    {
      'company.domain': fc.constantFrom('acme.com', 'acme.io'),
      'company.linkedin': fc.constantFrom(
        'https://www.linkedin.com/company/acme',
        'https://www.linkedin.com/company/acme-io',
      ),
      'company.name': fc.constantFrom('Acme', 'ACME Inc.', 'Acme Robotics', 'Other'),
      'company.employees': fc.constantFrom(
        { min: 201, max: 500 },
        { min: 300, max: 300 },
        { min: 90, max: 90 },
        { min: 1000, max: null },
      ),
      'company.technologies': fc.subarray(['HubSpot', 'hubspot', 'Stripe', 'Segment']),
      'company.city': fc.constantFrom('Cork', 'Dublin'),
      'company.fundingAt': fc.constantFrom('2026', '2026-03', '2026-03-18', '2025'),
      'crm.stage': fc.constantFrom('Lead', 'Demo'),
      'person.name': fc.constantFrom('Ann', 'Bob'),
    },
    { requiredKeys: ['company.name'] },
  );
  const one = fc.record({
    value,
    reader: fc.constantFrom('company-site', 'linkedin-company', 'hubspot-record'),
    hour: fc.integer({ min: 10, max: 12 }),
    page: fc.integer({ min: 1, max: 3 }),
  });
  const readings = fc.array(one, { minLength: 1, maxLength: 6 }).map((all) =>
    all.map(({ value, reader, hour, page }, index) =>
      made(reader, value, {
        id: `id${index}`,
        at: `2026-11-21T${hour}:00:00Z`,
        url: `https://page.example/${page}`,
      }),
    ),
  );
  const made = (reader: string, value: object, more: Partial<Reading>) =>
    reading(reader, value as Parameters<typeof reading>[1], more);
  fc.assert(
    fc.property(
      readings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(prospectOf(shuffled)).toEqual(prospectOf(all));
        const prospect = prospectOf(all)!;
        for (const merged of Object.values(prospect.facts))
          for (const fact of [merged!.fact, ...merged!.agreeing, ...merged!.conflicting])
            expect(prospect.sources.some((source) => source.id === fact.reading)).toBe(true);
      },
    ),
  );
});

describe('facts that the team keeps in its CRM', () => {
  const spec = sampleSpec();
  const field = 'Pricing page visits (30 days)';
  const record = (fields: Record<string, string>) =>
    crm({ ...acme, 'crm.system': 'HubSpot', 'crm.fields': Object.assign(Object.create(null), fields) });
  const visits = (fields: Record<string, string>) =>
    withSignals(prospectOf([record(fields)])!, spec).facts['intent.pricingPageVisits']?.fact;

  test('a signal is read under the label that the spec gives', () => {
    expect(visits({ [field]: '4' })).toMatchObject({ value: 4, said: '4', from: `label "${field}"` });
    expect(visits({ 'PRICING PAGE VISITS (30 DAYS)': '4' })).toMatchObject({ value: 4 });
    expect(visits({ 'Pricing page visit (30 days)': '4' })).toMatchObject({ value: 4 });
  });

  test('an empty field, another field and a field that merely sounds like it say nothing', () => {
    expect(visits({ [field]: '' })).toBeUndefined();
    expect(visits({ Visits: '4' })).toBeUndefined();
    expect(visits({ 'Blog page visits (30 days)': '4' })).toBeUndefined();
  });

  test('a fact that another place states is merged, and the conflict shows', () => {
    const both = prospectOf([
      record({ 'Number of Employees': '90' }),
      linkedin({ ...acme, 'company.employees': { min: 201, max: 500 } }),
    ])!;
    const merged = withSignals(both, spec).facts['company.employees'];
    expect(merged?.fact.value).toEqual({ min: 201, max: 500 });
    expect(merged?.conflicting[0]).toMatchObject({ value: { min: 90, max: 90 }, from: 'label "Number of Employees"' });
  });

  test('a field that the seller answered stands beside those of the record, and each says whose it is', () => {
    const said = { at: '2026-11-22T09:00:00Z', from: byHand, reading: byHand };
    const hand: Fact = { name: 'crm.fields', value: { Unit: 'Division' }, said: 'Division', ...said };
    const read = record({ [field]: '4' });
    const key = prospectOf([read])!.key;
    const prospect = withSignals(prospectOf([read], { byHand: [{ key, fact: hand }] })!, spec);
    expect(prospect.facts['crm.fields']?.fact.value).toEqual({ Unit: 'Division', [field]: '4' });
    expect(prospect.facts['intent.pricingPageVisits']?.fact).toMatchObject({ value: 4, reading: read.id });
    const used = (label: string, is: string) =>
      judge(madeSpec([{ test: { field: `crm.fields.${label}`, is } }]), prospect, '2026-11-22').lines[0]?.used[0];
    expect(used('Unit', 'Division')).toMatchObject({ said: 'Division', from: byHand });
    expect(used(field, '4')).toMatchObject({ said: '4', from: `label "${field}"`, reading: read.id });
  });

  test('doing it twice is doing it once', () => {
    const prospect = prospectOf([record({ [field]: '4', 'Number of Employees': '90' })])!;
    const once = withSignals(prospect, spec);
    expect(withSignals(once, spec)).toEqual(once);
  });
});
