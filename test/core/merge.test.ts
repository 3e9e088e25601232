import { describe, expect, it } from 'vitest';
import { agree } from '#core/agree.ts';
import { byHand, type FactName, type Value } from '#core/facts.ts';
import { mergeFact, type Place, type Placed } from '#core/merge.ts';
import { prospectOf } from '#core/prospect.ts';
import { acme, crm, site } from './made-readings.ts';

const said = (name: FactName, place: Place, value: Value, day: string): Placed => {
  const from = place === 'hand' ? byHand : 'label';
  return { place, fact: { name, value, said: String(value), from, at: `2026-11-${day}T10:00:00Z`, reading: place } };
};

/** The value that wins, whichever was read first. */
const winner = (name: FactName, ...of: readonly (readonly [Place, Value, string])[]): Value => {
  const placed = of.map(([place, value, day]) => said(name, place, value, day));
  const won = mergeFact(name, placed).fact.value;
  expect(mergeFact(name, [...placed].reverse()).fact.value).toEqual(won);
  return won;
};

describe('of what several readings say', () => {
  it('the fresher holds where place and precision are even, wherever it stands in the alphabet', () => {
    expect(winner('company.city', ['site', 'Cork', '20'], ['site', 'Dublin', '21'])).toBe('Dublin');
    expect(winner('company.city', ['site', 'Cork', '21'], ['site', 'Dublin', '20'])).toBe('Cork');
  });

  it('the place that knows best holds, however old it is', () => {
    expect(winner('company.founded', ['crm', 2001, '21'], ['site', 1999, '02'])).toBe(1999);
    expect(winner('person.title', ['site', 'CFO', '21'], ['linkedin', 'COO', '02'])).toBe('COO');
  });

  it('the newest record holds of what the team keeps itself, however roughly it is said', () => {
    for (const [old, now] of [
      ['Demo', 'Lead'],
      ['Lead', 'Demo'],
    ] as const)
      expect(winner('crm.stage', ['crm', old, '20'], ['crm', now, '21'])).toBe(now);
    expect(winner('crm.nextMeetingAt', ['crm', '2026-10-18', '20'], ['crm', '2026-12', '21'])).toBe('2026-12');
  });

  it('the seller holds over every place, though they said it earlier and more roughly', () => {
    const typed = { min: 40, max: 60 };
    const read = { min: 45, max: 45 };
    expect(winner('company.employees', ['hand', typed, '20'], ['linkedin', read, '21'])).toEqual(typed);
  });

  it('the last that the seller said holds', () => {
    const [rough, exact] = [
      { min: 40, max: 60 },
      { min: 30, max: 30 },
    ];
    expect(winner('company.employees', ['hand', exact, '20'], ['hand', rough, '21'])).toEqual(rough);
    expect(winner('company.employees', ['hand', exact, '21'], ['hand', rough, '20'])).toEqual(exact);
  });

  it('an item of a list has the date of whichever page gives one', () => {
    const dated = (on?: string): Placed => {
      const { place, fact } = said('page.passages', 'site', ['We opened in Lyon.'], on ? '20' : '21');
      const part = { value: 'We opened in Lyon.', said: 'We opened in Lyon.', from: 'text', at: fact.at, reading: 'r' };
      return { place, fact: { ...fact, parts: [on ? { ...part, on } : part] } };
    };
    const parts = (placed: readonly Placed[]) => mergeFact('page.passages', placed).fact.parts?.map(({ on }) => on);
    expect([parts([dated('2026-10'), dated()]), parts([dated(), dated('2026-10')])]).toEqual([
      ['2026-10'],
      ['2026-10'],
    ]);
  });

  it('the strongest key of them all names the company, whichever page is in front', () => {
    const record = crm({ 'company.name': 'Acme', 'crm.system': 'HubSpot', 'crm.recordId': '17' }, { id: 'record' });
    const prospect = prospectOf([record, site(acme)], { subject: 'record' });
    expect([prospect?.key, prospect?.aliases]).toEqual(['acme.com', ['crm:hubspot:17', 'name:acme']]);
  });

  it('a page that names nobody has no person', () => {
    expect(prospectOf([site(acme)])?.person).toBeNull();
  });
});

describe('two values', () => {
  const range = (min: number, max: number | null = min) => ({ min, max });
  const money = (min: number, currency: string | null) => ({ min, max: min, currency });

  it.each<readonly [FactName, Value, Value, 'yes' | 'no' | 'beside']>([
    // Head counts a tenth apart, and revenues a twentieth, are the same statement.
    ['company.employees', range(100), range(110), 'yes'],
    ['company.employees', range(100), range(112), 'no'],
    ['company.employees', range(10_001, null), range(40_000), 'yes'],
    ['company.revenue', money(100, 'EUR'), money(105, 'EUR'), 'yes'],
    ['company.revenue', money(100, 'EUR'), money(106, 'EUR'), 'no'],
    ['company.revenue', money(100, 'EUR'), money(900, 'USD'), 'beside'],
    ['company.revenue', money(100, null), money(900, 'USD'), 'no'],
    ['company.fundingAt', '2026', '2026-03-18', 'yes'],
    ['company.fundingAt', '2026-03', '2026-04', 'no'],
    ['company.founded', 1999, 1999, 'yes'],
    ['company.founded', 1999, 2001, 'no'],
    ['company.city', 'Paris', 'Paris, La Défense', 'yes'],
    ['company.city', 'Paris', 'Parma', 'no'],
    ['company.name', 'Acme', 'Acme Design', 'yes'],
    ['company.name', 'Acme', 'Acmeon', 'no'],
    ['company.phone', '+49 30 1234567', '030/1234567', 'yes'],
    ['company.phone', '+49 30 1234567', '+49 30 7654321', 'beside'],
    ['company.industry', 'software', 'it-services', 'beside'],
    ['company.industry', 'banking', 'software', 'no'],
    ['crm.stage', 'Lead', 'Demo', 'beside'],
  ])('%s: %j and %j: %s', (name, a, b, answer) => {
    expect([agree(name, a, b), agree(name, b, a)]).toEqual([answer, answer]);
  });
});
