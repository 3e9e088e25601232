import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byHand, type Fact } from '#core/facts.ts';
import { judge } from '#core/judge.ts';
import { prospectOf } from '#core/prospect.ts';
import type { Reading } from '#core/reading.ts';
import { acme, crm, linkedin, reading, site, type Values } from './made-readings.ts';
import { madeSpec } from './made-spec.ts';

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

  test('what Sales Navigator shows is LinkedIn’s: before the CRM for a title, before the site for the size', () => {
    const navigator = (values: Parameters<typeof site>[0]) => reading('sales-navigator', values);
    const title = prospectOf([
      crm({ 'company.name': 'Acme', 'person.name': 'Jane Example', 'person.title': 'VP Finance' }),
      navigator({ 'company.name': 'Acme', 'person.name': 'Jane Example', 'person.title': 'CFO' }),
    ])?.facts['person.title'];
    expect(title?.fact.value).toBe('CFO');
    const size = employees([
      site({ ...acme, 'company.employees': { min: 50, max: 50 } }),
      navigator({ ...acme, 'company.employees': { min: 201, max: 500 } }),
    ]);
    expect(size?.fact.value).toEqual({ min: 201, max: 500 });
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

  describe('a list that the seller adds to', () => {
    const field = 'company.technologies';
    const hand = (value: string, at = '2026-11-21T12:00:00Z') => ({
      key: 'acme.com',
      fact: { name: field, value: [value], said: value, from: byHand, at, reading: byHand } as Fact,
    });
    const page = site({ ...acme, [field]: ['Stripe', 'HubSpot'] });
    const line = (test: object, ...answers: ReturnType<typeof hand>[]) =>
      judge(madeSpec([{ test: { field, ...test } }]), prospectOf([page], { byHand: answers })!, '2026-11-22').lines[0];

    test('keeps what the page proved, and every answer before', () => {
      const answers = [hand('Salesforce'), hand('Gong', '2026-11-20T12:00:00Z')];
      const merged = prospectOf([page], { byHand: answers })?.facts[field];
      expect(merged?.fact.value).toEqual(['Salesforce', 'Gong', 'Stripe', 'HubSpot']);
      expect(merged?.conflicting).toEqual([]);
    });

    test('keeps it though the page names as many as are taken', () => {
      const many = Array.from({ length: 200 }, (_, at) => `Tool ${at}`);
      const full = prospectOf([site({ ...acme, [field]: many })], { byHand: [hand('Gong')] })?.facts[field];
      expect(full?.fact.value).toEqual(['Gong', ...many]);
    });

    test('says of each item whether the seller said it or a page, and which', () => {
      const both = line({ includesAll: ['Salesforce', 'Stripe'] }, hand('Salesforce'));
      expect(both?.used).toMatchObject([
        { value: ['Salesforce'], said: 'Salesforce', from: byHand, reading: byHand },
        { value: ['Stripe'], from: 'label', reading: page.id, at: page.at },
      ]);
      expect(line({ includesAny: ['Stripe'] }, hand('Salesforce'))?.used).toMatchObject([
        { value: ['Stripe'], reading: page.id },
      ]);
      expect(line({ includesAny: ['Adyen'] }, hand('Salesforce'))?.used).toMatchObject([
        { value: ['Salesforce'], from: byHand },
        { value: ['Stripe', 'HubSpot'], reading: page.id },
      ]);
    });
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
  const made = (reader: string, value: object, more: Partial<Reading>) => reading(reader, value as Values, more);
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
