import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate, Clipping } from '#core/clipping.ts';
import { type FactName, factKinds, saidLimit } from '#core/facts.ts';
import { understand } from '#core/understand.ts';

const context = { id: 'r1', at: '2026-11-21T10:00:00Z', today: '2026-11-21' };
const clip = (found: Clipping['found'], more: Partial<Clipping> = {}): Clipping => ({
  reader: 'company-site',
  kind: 'company',
  why: 'names a company',
  url: 'https://acme.example/',
  title: 'Acme',
  lang: 'en',
  found,
  fields: [],
  expected: [],
  ...more,
});
const said = (words: string, from = 'prose', more: Partial<Candidate> = {}): Candidate => ({
  said: words,
  from,
  ...more,
});
const factsOf = (clipping: Clipping) => new Map(understand(clipping, context).facts.map((fact) => [fact.name, fact]));

describe('facts out of candidates', () => {
  test('the first candidate that parses wins, with its own words and clue; those that agree are named', () => {
    const facts = factsOf(
      clip({
        'company.employees': [
          said('our people are our strength', 'prose'),
          said('201-500 employees', 'label "Company size"'),
          said('201 – 500', 'json-ld Organization.numberOfEmployees'),
          said('75', 'meta'),
        ],
      }),
    );
    expect(facts.get('company.employees')).toEqual({
      name: 'company.employees',
      value: { min: 201, max: 500 },
      said: '201-500 employees',
      from: 'label "Company size"',
      agreedBy: ['json-ld Organization.numberOfEmployees'],
      at: context.at,
      reading: 'r1',
    });
  });

  test('words that do not parse are a miss', () => {
    const facts = factsOf(
      clip({ 'company.founded': [said("15 years' experience")], 'company.country': [said('Worldwide')] }),
    );
    expect([...facts.keys()]).toEqual([]);
  });

  test('lists unite, each item once, with its words, its clue and the date that the page gives', () => {
    const facts = factsOf(
      clip({
        'company.technologies': [
          said('js.hs-scripts.com/1.js', 'script', { item: 'HubSpot' }),
          said('hubspot', 'text'),
          said('Stripe', 'iframe'),
        ],
        'page.passages': [said('We raised a Series B.', 'h2', { dated: '3 weeks ago' })],
      }),
    );
    expect(facts.get('company.technologies')?.value).toEqual(['HubSpot', 'Stripe']);
    expect(facts.get('company.technologies')?.parts?.[0]).toEqual({
      value: 'HubSpot',
      said: 'js.hs-scripts.com/1.js',
      from: 'script',
    });
    expect(facts.get('page.passages')?.parts?.[0]?.on).toBe('2026-10-31');
  });

  test('specialties in one line are several', () => {
    const facts = factsOf(clip({ 'company.specialties': [said('Billing, usage metering (API, SDK), and pricing')] }));
    expect(facts.get('company.specialties')?.value).toEqual(['Billing', 'usage metering (API, SDK)', 'pricing']);
  });

  test('an address gives town and country', () => {
    const facts = factsOf(clip({ 'company.city': [said('12 Harbour Street, Cork, T12 X000, Ireland', 'address')] }));
    expect(facts.get('company.city')?.value).toBe('Cork');
    expect(facts.get('company.country')).toMatchObject({ value: 'IE', from: 'address' });
    const other = factsOf(clip({ 'company.country': [said('Hauptstraße 5, 10115 Berlin, Deutschland', 'footer')] }));
    expect(other.get('company.city')?.value).toBe('Berlin');
  });

  test('the country decides how a telephone number is read', () => {
    const facts = factsOf(
      clip({ 'company.phone': [said('020 7193 1430')], 'company.country': [said('United Kingdom')] }),
    );
    expect(facts.get('company.phone')?.value).toBe('+442071931430');
  });

  test('a title says how senior and where, unless the page does itself', () => {
    const found = { 'person.title': [said('Head of Operations', 'headline')] };
    const facts = factsOf(clip(found, { kind: 'person' }));
    expect(facts.get('person.seniority')).toMatchObject({
      value: 'head',
      said: 'Head of Operations',
      from: 'headline',
    });
    expect(facts.get('person.department')?.value).toBe('operations');
    const stated = factsOf(clip({ ...found, 'person.seniority': [said('Director', 'filter')] }, { kind: 'person' }));
    expect(stated.get('person.seniority')).toMatchObject({ value: 'director', from: 'filter' });
  });

  test('a team’s own facts are read as what they look like', () => {
    const facts = factsOf(clip({ 'intent.visits': [said('12')], 'engagement.replied': [said('yes')] }));
    expect([facts.get('intent.visits')?.value, facts.get('engagement.replied')?.value]).toEqual([12, true]);
  });

  test('a page of no kind gives no facts, whatever it holds', () => {
    const reading = understand(
      clip({ 'company.name': [said('Acme')] }, { kind: 'none', expected: ['company.name'] }),
      context,
    );
    expect(reading.facts).toEqual([]);
    expect(reading.health).toEqual({ expected: 0, read: 0, missed: [] });
  });
});

describe('records', () => {
  const fields = [
    { label: 'Annual Revenue:', said: ' $41,000,000 ' },
    { label: 'SLA', said: '' },
    { label: '__proto__', said: 'polluted' },
    { label: 'constructor', said: 'polluted' },
    { label: 'Annual Revenue', said: 'again' },
  ];

  test('labels and words are kept as they stand; an empty field stays empty', () => {
    const value = factsOf(clip({}, { kind: 'crm', fields })).get('crm.fields')?.value;
    expect({ ...(value as object) }).toEqual({ 'Annual Revenue': '$41,000,000', SLA: '' });
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

test('health says what was hoped for and missed', () => {
  const expected = ['company.name', 'company.city', 'company.name', 'not.a.fact' as FactName] as const;
  expect(understand(clip({ 'company.name': [said('Acme')] }, { expected }), context).health).toEqual({
    expected: 2,
    read: 1,
    missed: ['company.city'],
  });
});

describe('hostile clippings', () => {
  test('every length and count has an end', () => {
    const long = 'Acme '.repeat(200_000);
    const many = Array.from({ length: 20_000 }, (_, index) => said(`item ${index} ${'x'.repeat(500)}`, long));
    const reading = understand(
      clip(
        {
          'company.technologies': many,
          'company.description': [said(long, long)],
          'page.passages': many,
          'company.aliases': many,
        },
        {
          title: long,
          url: long,
          why: long,
          reader: long,
          fields: many.map(({ said }, index) => ({ label: `${index} ${long}`, said })),
        },
      ),
      context,
    );
    expect(JSON.stringify(reading).length).toBeLessThan(2_000_000);
    for (const fact of reading.facts) {
      expect(fact.said.length).toBeLessThanOrEqual(saidLimit);
      expect(fact.from.length).toBeLessThanOrEqual(saidLimit);
      if (Array.isArray(fact.value)) expect(fact.value.length).toBeLessThanOrEqual(200);
    }
  });

  test('nothing that cannot be seen stays in what is shown', () => {
    const fact = factsOf(clip({ 'company.name': [said('Acme\u202e gpj.exe\u200b\u0007 Inc')] })).get('company.name');
    expect(fact?.value).toBe('Acme gpj.exe Inc');
    expect(fact?.said).toBe('Acme gpj.exe Inc');
  });

  test('understanding never throws, and what it says keeps its bounds', () => {
    const candidate = fc.oneof(
      fc.record({ said: fc.string({ unit: 'binary', maxLength: 600 }), from: fc.string({ unit: 'binary' }) }),
      fc.record({ said: fc.string(), from: fc.string(), item: fc.string(), dated: fc.string() }),
      fc.anything(),
    );
    const found = fc.dictionary(
      fc.constantFrom(...Object.keys(factKinds), 'intent.x', '__proto__', 'toString', 'x'),
      fc.oneof(fc.array(candidate), fc.anything()),
    );
    const clipping = fc.record({
      reader: fc.oneof(fc.string(), fc.anything()),
      kind: fc.constantFrom('company', 'person', 'crm', 'none', 'other'),
      why: fc.anything(),
      url: fc.anything(),
      title: fc.anything(),
      lang: fc.anything(),
      found: fc.oneof(found, fc.anything()),
      fields: fc.oneof(
        fc.array(fc.oneof(fc.record({ label: fc.string(), said: fc.string() }), fc.anything())),
        fc.anything(),
      ),
      expected: fc.oneof(fc.array(fc.anything()), fc.anything()),
    });
    fc.assert(
      fc.property(clipping, (made) => {
        const reading = understand(made as unknown as Clipping, context);
        for (const fact of reading.facts) {
          expect(fact.said.length).toBeLessThanOrEqual(saidLimit);
          expect(Object.hasOwn(factKinds, fact.name) || fact.name === 'intent.x').toBe(true);
        }
        expect(reading.health.read + reading.health.missed.length).toBe(reading.health.expected);
      }),
      { numRuns: 500 },
    );
  });
});
