import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, contentHash, isSigned, validSignatures } from '#core/content-hash.ts';
import { testShape } from '#core/criteria.ts';
import { factKinds } from '#core/facts.ts';
import { jsonSchemaOfSpec } from '#core/json-schema.ts';
import { judge } from '#core/judge.ts';
import { examples, operandOf, operators } from '#core/operators.ts';
import { parseSpec, readSpec, type SpecProblem } from '#core/spec.ts';
import { checkTest } from '#core/test-check.ts';
import { madeProspect } from './made-prospect.ts';
import { sampleJson, sampleSpec } from './sample-spec.ts';

type Loose = Record<string, unknown>;

/** The sample with one change, by a path such as `profile.criteria.0.kind`; `undefined` takes the key out. */
function changed(path: string, value: unknown): Loose {
  const json = structuredClone(sampleJson()) as Loose;
  const steps = path.split('.');
  const last = steps.pop() as string;
  const parent = steps.reduce<Loose>((at, step) => at[step] as Loose, json);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return json;
}

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

describe('a synced spec', () => {
  it('may hold keys and operators of a newer schema, and keeps its hash', () => {
    const json = changed('profile.criteria.0.test', { field: 'company.employees', resembles: [50, 1000] });
    (json.profile as Loose).mood = 'new';
    expect(parseSpec(json).ok).toBe(false);
    const read = readSpec(json);
    if (!read.ok) throw new Error(read.note);
    expect(canonicalJson(read.value)).toContain('"resembles"');
    const verdict = judge(read.value, madeProspect({ 'company.employees': { min: 200, max: 200 } }), '2026-11-22');
    const line = verdict.lines.find((one) => one.id === 'size');
    expect(line?.outcome).toBe('unknown');
    expect(line?.because.causes).toMatchObject([{ code: 'not-understood', wanted: ['noOperator'] }]);
  });

  it('judges a test unknown whose parts make no sense to it', () => {
    for (const test of [
      { all: 7 },
      { all: [] },
      { field: 'company.employees', between: 'x' },
      { field: 7, is: 1 },
      {},
      { any: [{ field: 'company.mood', is: 'x' }] },
    ]) {
      const read = readSpec(changed('profile.criteria.0.test', test));
      if (!read.ok) throw new Error(read.note);
      const verdict = judge(read.value, madeProspect({ 'company.employees': { min: 200, max: 200 } }), '2026-11-22');
      expect(verdict.lines[0]?.outcome, JSON.stringify(test)).toBe('unknown');
    }
  });

  it('still has to be in step with itself', () => {
    expect(readSpec(changed('scoring.weights.fit', 0.9)).ok).toBe(false);
  });
});

describe('what is signed', () => {
  it('does not change with status, signatures, changelog or the order of keys', () => {
    const spec = sampleSpec();
    const hash = contentHash(spec);
    expect(hash).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(contentHash({ ...spec, status: 'retired', signatures: [], changelog: [] })).toBe(hash);
    expect(contentHash(Object.fromEntries(Object.entries(spec).reverse()) as typeof spec)).toBe(hash);
  });

  it('changes with anything else', () => {
    const spec = sampleSpec();
    const hash = contentHash(spec);
    expect(contentHash({ ...spec, version: 8 })).not.toBe(hash);
    const other = changed('profile.criteria.0.why', 'Because.');
    const parsed = parseSpec(other);
    expect(parsed.ok && contentHash(parsed.value)).not.toBe(hash);
    expect(parsed.ok && isSigned(parsed.value)).toBe(false);
    expect(parsed.ok && validSignatures(parsed.value)).toEqual([]);
    expect(isSigned({ ...spec, signatures: [] })).toBe(false);
  });

  it('is JSON that any reader reads back, with sorted keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe('the published schema', () => {
  it('is in step with the zod schema', () => {
    const published = readFileSync(new URL('../../assets/icp-spec.schema.json', import.meta.url), 'utf8');
    expect(published).toBe(`${JSON.stringify(jsonSchemaOfSpec(), null, 2)}\n`);
    expect(published).not.toMatch(/https?:\/\/(?!json-schema\.org)/);
  });

  it('takes the same tests as the check with the pointed messages, but for sense', () => {
    const leaf = fc.oneof(
      fc.constantFrom(...operators).chain((operator) =>
        fc.record({
          field: fc.constantFrom(
            'company.employees',
            'company.name',
            'crm.fields.Stage',
            'intent.visits',
            'company.mood',
          ),
          [operator]: fc.oneof(
            fc.integer(),
            fc.string(),
            fc.boolean(),
            fc.array(fc.string()),
            fc.tuple(fc.integer(), fc.integer()),
            fc.constant(null),
          ),
        }),
      ),
      fc.record({ field: fc.constant('company.name') }),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
        fc.record({ not: tie('tree') }),
      ),
    }));
    fc.assert(
      fc.property(tree, (test) => {
        const sense = ['answered', 'backwards', 'country', 'money', 'beside', 'deep'];
        const found = checkTest(test).filter(({ code }) => !sense.includes(code));
        expect(testShape.safeParse(test).success, JSON.stringify({ test, found })).toBe(found.length === 0);
      }),
      { numRuns: 400 },
    );
  });
});
