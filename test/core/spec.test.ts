import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSigned } from '#core/content-hash.ts';
import { factKinds } from '#core/facts.ts';
import { examples, operandOf } from '#core/operators.ts';
import { parseSpec, readSpec, type SpecProblem } from '#core/spec.ts';
import { changed, type Loose, sampleJson, sampleSpec } from './sample-spec.ts';

function problems(json: unknown): readonly SpecProblem[] {
  const parsed = parseSpec(json);
  return parsed.ok ? [] : parsed.problems;
}
const only = (path: string, value: unknown): SpecProblem => {
  const found = problems(changed(path, value));
  expect(found).toHaveLength(1);
  return found[0] as SpecProblem;
};

describe('the sample spec', () => {
  it('is valid, signed by sales and marketing, and rich enough to show', () => {
    const spec = sampleSpec();
    expect(isSigned(spec)).toBe(true);
    expect(spec.signatures).toHaveLength(2);
    expect(spec.profile.criteria.length).toBeGreaterThanOrEqual(14);
    expect(spec.triggers.length).toBeGreaterThanOrEqual(5);
    expect(spec.objections.length).toBeGreaterThanOrEqual(12);
    expect(spec.language.length).toBeGreaterThanOrEqual(15);
    expect(new Set(spec.profile.criteria.map((criterion) => criterion.dimension)).size).toBe(3);
    expect(spec.profile.committee.map((member) => member.role).sort()).toEqual([
      'champion',
      'economic',
      'technical',
      'user',
    ]);
    expect(spec.reviewBy.startsWith('2027')).toBe(true);
  });

  it('gives evidence for every criterion, and a question for those that a buyer can answer', () => {
    for (const criterion of sampleSpec().profile.criteria) {
      expect(criterion.evidence.length, criterion.id).toBeGreaterThan(0);
      if (criterion.kind === 'core') expect(criterion.ask, criterion.id).toBeTruthy();
    }
  });
});

describe('a spec that is not right', () => {
  it.each([
    ['profile.criteria.0.kind', 'cor', 'profile.criteria[0].kind', /did you mean "core"/, 'core'],
    ['profile.criteria.0.wieght', 3, 'profile.criteria[0].wieght', /did you mean "weight"/, { weight: 10 }],
    ['profile.criteria.0.weight', '24', 'profile.criteria[0].weight', /must be a number, not text/, 10],
    ['profile.criteria.0.label', undefined, 'profile.criteria[0].label', /is missing/, 'A few plain words'],
    ['effectiveFrom', '1.9.2026', 'effectiveFrom', /must be a day/, '2026-03-31'],
    [
      'scoring.weights.fit',
      0.9,
      'scoring.weights',
      /add up to 1, they add up to 1.25/,
      { fit: 0.6, intent: 0.25, engagement: 0.15 },
    ],
    ['scoring.coreMinimum', 9, 'scoring.coreMinimum', /5 core criteria/, 5],
    ['scoring.tiers.1.atLeast', 90, 'scoring.tiers[1].atLeast', /must be under 85/, 42.5],
    [
      'objections.0.relatedCriteria',
      ['sizes'],
      'objections[0].relatedCriteria[0]',
      /no criterion has the id "sizes"/,
      'size',
    ],
    [
      'objections.0.response.short',
      'x'.repeat(241),
      'objections[0].response.short',
      /240/,
      'One sentence that can be said aloud.',
    ],
    ['sla.responseHours', { 'tier-9': 4 }, 'sla.responseHours.tier-9', /no tier has the id/, { 'tier-1': 4 }],
    ['triggers.0.id', 'size', 'triggers[0].id', /used twice/, 'size-2'],
    [
      'profile.committee.0.seniority',
      ['C-Level'],
      'profile.committee[0].seniority[0]',
      /did you mean "c-level"/,
      'c-level',
    ],
    ['reviewBy', '2026-09-01', 'reviewBy', /must be after/, '2026-03-31'],
    ['schemaVersion', 2, 'schemaVersion', /must be 1/, 1],
    ['scoring.tiers.0.id', 'below', 'scoring.tiers[0].id', /meaning of its own/, 'tier-1'],
  ])('%s = %j: path, reason and an example', (path, value, at, message, example) => {
    const found = problems(changed(path, value)).find((problem) => problem.path === at);
    expect(found?.message).toMatch(message);
    expect(found?.example).toEqual(example);
  });

  it.each([
    [
      { field: 'company.employees', betwen: [1, 2] },
      '.betwen',
      /no operator is called "betwen"; did you mean "between"\?/,
    ],
    [
      { field: 'company.employes', atLeast: 2 },
      '.field',
      /no fact is called "company.employes"; did you mean "company.employees"\?/,
    ],
    [{ field: 'company.employees', atLeast: 'many' }, '.atLeast', /must be a number, not "many"/],
    [{ field: 'company.employees', between: [9, 2] }, '.between', /runs backwards/],
    [{ field: 'company.employees', says: 'x' }, '.says', /cannot be answered by company.employees, a number/],
    [{ field: 'company.employees', atLeast: 1, atMost: 2 }, '', /at once/],
    [{ field: 'company.country', is: 'Germany' }, '.is', /no country code/],
    [{ field: 'company.revenue', atLeast: 5 }, '.currency', /say which/],
    [{ field: 'company.country', is: 'DE', currency: 'EUR' }, '.currency', /no meaning/],
    [{ field: 'company.country' }, '', /asks nothing/],
    [{ field: 'company.industry', in: ['retail', 'SaaS'] }, '.in[1]', /never "SaaS"; did you mean "software"\?/],
    [{ not: { field: 'company.fundingStage', is: 'Series B' } }, '.not.is', /did you mean "series-b"\?/],
    [{ all: [] }, '.all', /1 to 50/],
    [{ all: [{ field: 'company.country', is: 'DE' }, { any: [{ feild: 1 }] }] }, '.all[1].any[0].feild', /no operator/],
    [{ not: { field: 'company.country', is: 'DE' }, field: 'x' }, '', /stands alone/],
    ['size > 50', '', /must be a test/],
    [null, '', /must be a test, not null/],
  ])('test %j is refused where it is wrong', (test, at, message) => {
    const found = problems(changed('profile.criteria.0.test', test));
    const there = found.find((problem) => problem.path === `profile.criteria[0].test${at}`);
    expect(there?.message).toMatch(message);
    expect(there?.example).toBeTruthy();
  });

  it('gives examples that may be published themselves', () => {
    const shown = [
      ...Object.values(examples),
      ...Object.entries(factKinds).map(([field, kind]) => ({ field, ...operandOf(kind) })),
    ];
    for (const test of shown)
      expect(problems(changed('profile.criteria.0.test', test)), JSON.stringify(test)).toEqual([]);
  });

  it('says one line about the first problem and how many more there are', () => {
    const parsed = parseSpec({ ...changed('profile.criteria.0.kind', 'cor'), extra: 1 });
    expect(parsed.ok ? '' : parsed.note).toBe(
      'profile.criteria[0].kind: must be one of core, supporting, disqualifier; did you mean "core"?; for example "core" (and 1 more)',
    );
  });

  it.each([[null], [undefined], [7], ['spec'], [[]], [{}]])('%j is no spec', (json) => {
    expect(parseSpec(json).ok).toBe(false);
    expect(readSpec(json).ok).toBe(false);
  });

  it('refuses a key called __proto__ wherever it stands', () => {
    const json = JSON.parse(
      JSON.stringify(sampleJson()).replace('"why":', '"__proto__":{"polluted":true},"why":'),
    ) as unknown;
    const found = problems(json);
    expect(found[0]?.path).toMatch(/__proto__$/);
    expect(({} as Loose).polluted).toBeUndefined();
    expect(readSpec(json).ok).toBe(false);
  });

  it('refuses absurd depth and size without exhausting the stack', () => {
    let deep: unknown = { field: 'company.country', is: 'DE' };
    for (let depth = 0; depth < 100_000; depth++) deep = { not: deep };
    expect(only('profile.criteria.0.test', deep).message).toMatch(/levels deep/);
    let nested: unknown = { field: 'company.country', is: 'DE' };
    for (let depth = 0; depth < 20; depth++) nested = { not: nested };
    expect(problems(changed('profile.criteria.0.test', nested))[0]?.message).toMatch(/12 levels/);
    const wide = {
      any: Array.from({ length: 50 }, () => ({ any: Array(50).fill({ field: 'company.country', is: 'DE' }) })),
    };
    expect(problems(changed('profile.criteria.0.test', wide))[0]?.message).toMatch(/400 branches/);
    const bomb = Array.from({ length: 9 }).reduce<unknown>((inner) => Array(10).fill(inner), 'x');
    expect(parseSpec(changed('owners', bomb)).ok).toBe(false);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('profile', 'scoring', 'profile.criteria.0.test', 'triggers'),
        (value, path) => {
          parseSpec(changed(path, value));
          readSpec(changed(path, value));
        },
      ),
      { numRuns: 60 },
    );
  });
});
