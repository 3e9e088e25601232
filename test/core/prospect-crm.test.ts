import { describe, expect, test } from 'vitest';
import { byHand, type Fact } from '#core/facts.ts';
import { judge } from '#core/judge.ts';
import { prospectOf, withSignals } from '#core/prospect.ts';
import { acme, crm, linkedin } from './made-readings.ts';
import { madeSpec } from './made-spec.ts';
import { sampleSpec } from './sample-spec.ts';

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

  test.each([
    'Pricng page visits (30 days)',
    'Pricinng page visits (30 days)',
    'Pricimg page visits (30 days)',
    'Pircing page visits (30 days)',
  ])('one slip in a word is the same label: %s', (label) => {
    expect(visits({ [label]: '4' })).toMatchObject({ value: 4, from: `label "${label}"` });
  });

  test.each([
    'Pircnig page visits (30 days)',
    'Picin page visits (30 days)',
    'Parking page visits (30 days)',
    'Pricing pagee visits (30 day)',
    'Pricing page visits (60 days)',
  ])('more than that is another: %s', (label) => {
    expect(visits({ [label]: '4' })).toBeUndefined();
  });

  test('a criterion about one fact takes the field for it, whatever its kind; one about several only what cannot be other words', () => {
    const fields = { 'crm.fields': { Tools: 'Stripe; Snowflake', Size: '90' } };
    const from = (test: unknown, other: string) =>
      withSignals(prospectOf([crm({ ...acme, ...fields })])!, madeSpec([{ test, crmField: { other } }])).facts;
    const tools = { field: 'company.technologies', includesAny: ['Stripe'] };
    const size = { field: 'company.employees', atLeast: 50 };
    expect(from(tools, 'Tools')['company.technologies']?.fact.value).toEqual(['Stripe', 'Snowflake']);
    const both = from({ any: [tools, size] }, 'Size');
    expect(both['company.technologies']).toBeUndefined();
    expect(both['company.employees']?.fact.value).toEqual({ min: 90, max: 90 });
  });

  test('a field that holds nothing but blanks is not stated', () => {
    const known = (words: string) =>
      judge(
        madeSpec([{ test: { field: 'crm.fields.Unit', known: true } }]),
        prospectOf([record({ Unit: words })])!,
        '2026-11-22',
      ).lines[0]?.outcome;
    expect([known('Division'), known(' ')]).toEqual(['match', 'unknown']);
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
