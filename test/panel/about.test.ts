import { describe, expect, it } from 'vitest';
import { isAnswerable } from '#core/facts.ts';
import { judge } from '#core/judge.ts';
import { aboutProspect, standingFlags } from '#panel/about.ts';
import { answerHint, suggestionsFor } from '#panel/answers.ts';
import { fixtureSpec } from './fixture-spec.ts';
import { allFlags, fact, ownFlag, prospectOf, shownOf, today } from './fixtures.ts';

const spec = fixtureSpec();
const base = [
  fact('company.employees', { min: 300, max: 300 }, '300', 'x'),
  fact('company.industry', 'software', 'Software', 'x'),
  fact('company.country', 'DE', 'Germany', 'x'),
  fact('company.technologies', ['Salesforce'], 'Salesforce', 'x'),
  fact('company.fundingAt', '2026-05', 'May 2026', 'x'),
  fact('crm.lastActivityAt', '2026-11-01', '1 Nov', 'x'),
];
/** What is said about a prospect that stands in Tier 1 when its CRM record has these words as its tier. */
function crmTier(said: string | null) {
  const prospect = prospectOf(said === null ? base : [...base, fact('crm.tier', said, said, 'label "Tier"')]);
  const verdict = judge(spec, prospect, today);
  expect(verdict.standing.tier).toBe('tier-1');
  return aboutProspect(shownOf({ prospect }), prospect, verdict, spec).crmTier;
}

describe('the tier of the CRM', () => {
  it.each(['Tier 1', 'tier-1', 'T1', '1', '1 - Strategic', 'A', 'a'])('is ours when it says %j', (said) => {
    expect(crmTier(said)).toBeNull();
  });
  it.each(['Tier 2', 'tier_3', '3', 'B', 'Tier 3'])('is pointed out when it says %j', (said) => {
    expect(crmTier(said)).toEqual({ crm: said, ours: 'Tier 1', isFlagged: false });
  });
  it.each(['Enterprise', 'Target account', '', '2024-11'])('is left alone when %j is no rank', (said) => {
    expect(crmTier(said)).toBeNull();
  });
  it('is not asked for where there is none', () => {
    expect(crmTier(null)).toBeNull();
  });
});

describe('own flags on a prospect', () => {
  it('are those that still stand, under any of its keys', () => {
    const prospect = prospectOf(base);
    const verdict = judge(spec, prospect, today);
    const other = { key: 'other.example', name: 'Other', url: 'https://other.example', person: null };
    const flags = [
      ...allFlags(),
      ownFlag('f', {}, { kind: 'not-a-fit', prospect: other }),
      ownFlag('g', {}, { kind: 'not-a-fit', prospect: { ...other, key: 'linkedin:nordlicht' } }),
    ];
    const about = aboutProspect(shownOf({ prospect, flags }), prospect, verdict, spec);
    expect([...about.raised].sort()).toEqual(['not-a-fit', 'wrong-tier', 'wrong-timing']);
    expect([...about.flagged]).toEqual(['head-count']);
  });
});

describe('own flags on a person', () => {
  it('stand for that person alone, not for a colleague', () => {
    const at = { key: 'nordlicht.example', name: 'Nordlicht', url: 'https://nordlicht.example' };
    const flags = [
      ownFlag('a', {}, { kind: 'wrong-contact', prospect: { ...at, person: 'Jana Krüger' } }),
      ownFlag('b', {}, { kind: 'wrong-contact', prospect: { ...at, person: null } }),
    ];
    const ids = (name: string) =>
      standingFlags(flags, prospectOf(base, { person: { name, title: null } })).map(({ flag }) => flag.id);
    expect(ids('Jana Krüger')).toEqual(['a']);
    expect(ids('Ole Brandt')).toEqual([]);
  });
});

describe('answers by one click', () => {
  it('come from the test that asks', () => {
    const test = spec.profile.criteria.find((each) => each.id === 'crm')?.test ?? null;
    expect(suggestionsFor(test, 'company.technologies').map((each) => each.said)).toEqual(['Salesforce', 'HubSpot']);
    expect(
      suggestionsFor({ field: 'company.country', in: ['DE', 'FR'] }, 'company.country').map((each) => each.label),
    ).toEqual(['Germany', 'France']);
  });
  it('are yes and no for what the team measures so, and none for a number', () => {
    expect(suggestionsFor({ field: 'intent.pilot', is: true }, 'intent.pilot').map((each) => each.said)).toEqual([
      'yes',
      'no',
    ]);
    expect(suggestionsFor({ field: 'company.employees', between: [50, 1000] }, 'company.employees')).toEqual([]);
    expect(answerHint('company.employees')).toContain('about 300 people');
    const signal = 'engagement.people';
    expect(answerHint(signal, { field: signal, atLeast: 2 })).toBe('A number, such as “3”');
    expect(answerHint(signal, { not: { field: signal, withinDays: 21 } })).toContain('3 weeks ago');
    expect(answerHint(signal, { field: signal, in: ['Demo', 'Trial'] })).toBe('In their words');
    expect(
      answerHint(signal, {
        any: [
          { field: signal, atLeast: 2 },
          { field: signal, is: true },
        ],
      }),
    ).toContain('yes or no');
  });
  it('are offered for one field of the CRM record, not for the record', () => {
    const names = ['company.type', 'crm.fields', 'crm.fields.Contract end'] as const;
    expect(names.filter(isAnswerable)).toEqual(['company.type', 'crm.fields.Contract end']);
  });
});
