import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/content-hash.ts';
import { byHand, type Fact } from '#core/facts.ts';
import { judge } from '#core/judge.ts';
import { type Prospect, prospectOf } from '#core/prospect.ts';
import { reasonWords } from '#core/reason-words.ts';
import type { Spec, Test } from '#core/spec.ts';
import type { Score, Verdict } from '#core/verdict.ts';
import { madeFact, madeProspect } from './made-prospect.ts';
import { acme, site } from './made-readings.ts';
import { madeSpec } from './made-spec.ts';
import { sampleSpec } from './sample-spec.ts';

const today = '2026-11-22';

const range = fc
  .tuple(fc.nat(2000), fc.option(fc.nat(2000), { nil: null }))
  .map(([min, more]) => ({ min, max: more === null ? null : min + more }));
const names = ['Salesforce', 'HubSpot', 'Stripe', 'Zuora'];
const date = fc.constantFrom('2026', '2026-10', '2026-10-05', '2025-01-31', '2027-01');
const passages = ['We raised a round.', 'Usage-based pricing for all.', 'We have never raised a round.', 'Hello.'];

/** Values that pages and records give for the facts that the tests below ask about. */
const values = fc
  .record(
    {
      'company.employees': range,
      'company.revenue': fc
        .tuple(range, fc.constantFrom('EUR', 'USD', null))
        .map(([held, currency]) => ({ ...held, currency })),
      'company.country': fc.constantFrom('DE', 'FR', 'US', 'RU'),
      'company.founded': fc.integer({ min: 1950, max: 2026 }),
      'company.fundingAt': date,
      'company.technologies': fc.subarray(names),
      'page.passages': fc.subarray(passages),
      'intent.visits': fc.oneof(fc.nat(10), fc.constantFrom('many', '4', true)),
      'crm.fields': fc.record({ Unit: fc.constantFrom('Division', 'Group', '') }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  )
  .map((held) => held as Record<string, unknown>);

const leaf = fc.oneof(
  fc
    .tuple(fc.nat(500), fc.nat(1500))
    .map(([least, more]) => ({ field: 'company.employees', between: [least, least + more] as [number, number] })),
  fc.nat(2000).map((least) => ({ field: 'company.employees', atLeast: least })),
  fc.nat(2000).map((most) => ({ field: 'company.revenue', atMost: most, currency: 'EUR' })),
  fc.subarray(['DE', 'FR', 'US'], { minLength: 1 }).map((list) => ({ field: 'company.country', in: list })),
  fc.constant<Test>({ field: 'company.country', notIn: ['RU'] }),
  fc.constant({ field: 'company.founded', between: [2000, 2020] as [number, number] }),
  fc.nat(700).map((days) => ({ field: 'company.fundingAt', withinDays: days })),
  fc.subarray(names, { minLength: 1 }).map((list) => ({ field: 'company.technologies', includesAny: list })),
  fc.subarray(names, { minLength: 1 }).map((list) => ({ field: 'company.technologies', includesAll: list })),
  fc.subarray(names, { minLength: 1 }).map((list) => ({ field: 'company.technologies', includesNone: list })),
  fc.constant<Test>({ field: 'page.passages', says: ['usage-based pricing'] }),
  fc.constant({ field: 'intent.visits', atLeast: 3 }),
  fc.constant({ field: 'crm.fields.Unit', is: 'Division' }),
  fc.boolean().map((known) => ({ field: 'company.revenue', known })),
);
const test: fc.Arbitrary<Test> = fc.letrec<{ tree: Test }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: leaf },
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('tree').map((not) => ({ not })),
  ),
})).tree;

const criteria = fc.array(
  fc.record({
    dimension: fc.constantFrom('fit', 'intent', 'engagement'),
    kind: fc.constantFrom('core', 'supporting', 'disqualifier'),
    weight: fc.oneof(fc.constantFrom(0, 0.1, 0.2, 0.3, 1 / 3, 7), fc.nat(100)),
    test,
    exceptions: fc
      .array(test, { maxLength: 2 })
      .map((tests) => tests.map((one, at) => ({ id: `x${at}`, test: one, why: 'So it is.' }))),
  }),
  { minLength: 1, maxLength: 8 },
);
const trigger = { id: 'round', label: 'Round', phrases: ['raised a round'], recencyDays: 90, weight: 5, why: 'Money.' };
const spec: fc.Arbitrary<Spec> = fc
  .tuple(criteria, fc.boolean(), fc.constantFrom(0, 0.4, 0.8))
  .map(([list, heard, minCoverage]) =>
    madeSpec(list as Parameters<typeof madeSpec>[0], { triggers: heard ? [trigger] : [], scoring: { minCoverage } }),
  );

/** What the verdict is of a page and of what the seller answered besides. */
function withAnswers(one: Spec, held: Record<string, unknown>, answers: Record<string, unknown>): Verdict {
  const fact = (name: string, value: unknown): Fact =>
    madeFact(name, value, { from: byHand, reading: byHand, at: '2026-11-21T09:00:00Z' });
  const hand = Object.entries(answers).map(([name, value]) => ({
    key: acme['company.domain'],
    fact: fact(name, value),
  }));
  return judge(one, prospectOf([site({ ...acme, ...held })], { byHand: hand }) as Prospect, today);
}

/** That more is known, and nothing is taken back. */
function expectNoLess(less: Verdict, more: Verdict): void {
  scores(less).forEach((score, index) => {
    const then = scores(more)[index] as Score;
    expect(then.low).toBeGreaterThanOrEqual(score.low);
    expect(then.high).toBeLessThanOrEqual(score.high);
    expect(then.coverage).toBeGreaterThanOrEqual(score.coverage);
  });
  less.lines.forEach((line, index) => {
    if (line.outcome !== 'unknown') expect(more.lines[index]?.outcome).toBe(line.outcome);
  });
  if (more.standing.tier !== 'disqualified')
    expect(less.standing.could).toEqual(expect.arrayContaining([...more.standing.could]));
}

const scores = (verdict: Verdict): readonly Score[] => [
  verdict.composite,
  ...Object.values(verdict.dimensions).filter((one) => one !== null),
];
const check = (property: fc.IProperty<unknown>): void => fc.assert(property as fc.IProperty<unknown>, { numRuns: 300 });

describe('a verdict', () => {
  it('has each score in its range, and the ranges within 0 and 100', () => {
    check(
      fc.property(spec, values, (one, held) => {
        for (const { point, low, high, coverage } of scores(judge(one, madeProspect(held), today))) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100);
          expect(low).toBeLessThanOrEqual(point ?? low);
          expect(high).toBeGreaterThanOrEqual(point ?? low);
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('never gets a wider range, less coverage or more it could be from one more fact', () => {
    check(
      fc.property(spec, values, fc.nat(), (one, held, at) => {
        const keys = Object.keys(held);
        fc.pre(keys.length > 0);
        const { [keys[at % keys.length] as string]: _gone, ...fewer } = held;
        const [less, more] = [judge(one, madeProspect(fewer), today), judge(one, madeProspect(held), today)];
        expectNoLess(less, more);
      }),
    );
  });

  it('never gets a wider range from an answer by hand, to a list of the page or to what no page says', () => {
    check(
      fc.property(spec, values, values, (one, held, said) => {
        const adds = ([name]: [string, unknown]) => Array.isArray(held[name]) || !Object.hasOwn(held, name);
        const answers = Object.fromEntries(Object.entries(said).filter(adds));
        expectNoLess(withAnswers(one, held, {}), withAnswers(one, held, answers));
      }),
    );
  });

  it('does not depend on the order of facts', () => {
    check(
      fc.property(spec, values, (one, held) => {
        const turned = Object.fromEntries(Object.entries(held).reverse());
        expect(canonicalJson(judge(one, madeProspect(turned), today))).toBe(
          canonicalJson(judge(one, madeProspect(held), today)),
        );
      }),
    );
  });

  it('does not depend on the order of criteria, but for the order of its lines', () => {
    check(
      fc.property(spec, values, fc.func(fc.nat()), (one, held, order) => {
        const shuffled = [...one.profile.criteria].sort((a, b) => order(a.id) - order(b.id));
        const other = { ...one, profile: { ...one.profile, criteria: shuffled } };
        const [a, b] = [judge(one, madeProspect(held), today), judge(other, madeProspect(held), today)];
        const byId = (list: readonly { id: string }[]) => [...list].sort((x, y) => (x.id < y.id ? -1 : 1));
        const bare = (verdict: Verdict) =>
          canonicalJson({
            ...verdict,
            lines: byId(verdict.lines),
            next: byId(verdict.next),
            disqualifiedBy: [...verdict.disqualifiedBy].sort(),
          });
        expect(bare(b)).toBe(bare(a));
      }),
    );
  });

  it('knows nothing where nothing is known: no match, no mismatch', () => {
    check(
      fc.property(spec, (one) => {
        const verdict = judge(one, madeProspect({}), today);
        for (const line of verdict.lines) expect(line.outcome).toBe('unknown');
        expect(verdict.composite.point).toBeNull();
      }),
    );
  });

  it('is the same to the byte for the same input, and leaves the input alone', () => {
    check(
      fc.property(spec, values, (one, held) => {
        const [prospect, copy] = [madeProspect(held), madeProspect(structuredClone(held))];
        const before = JSON.stringify([one, prospect]);
        const first = JSON.stringify(judge(one, prospect, today));
        expect(JSON.stringify(judge(structuredClone(one), copy, today))).toBe(first);
        expect(JSON.stringify([one, prospect])).toBe(before);
      }),
    );
  });

  it('keeps what it says would come of an answer', () => {
    check(
      fc.property(
        criteria,
        values,
        fc.array(fc.constantFrom('core', 'supporting', 'disqualifier'), { minLength: 1, maxLength: 3 }),
        (list, held, kinds) => {
          const asked = kinds.map((kind, at) => ({
            id: `asked-${at}`,
            kind,
            weight: 10 * (at + 1),
            test: { field: `engagement.asked${at}`, is: true },
          }));
          const one = madeSpec([...(list as Parameters<typeof madeSpec>[0]), ...asked], {
            scoring: { minCoverage: 0.3 },
          });
          const { next } = judge(one, madeProspect(held), today);
          for (const [at, { id }] of asked.entries()) {
            const told = next.find((question) => question.id === id);
            const standingAfter = (answer: boolean) =>
              judge(one, madeProspect({ ...held, [`engagement.asked${at}`]: answer }), today).standing.tier ??
              'undecided';
            expect(told).toMatchObject({ ifYes: standingAfter(true), ifNo: standingAfter(false) });
          }
        },
      ),
    );
  });

  it('says why in words, for every line', () => {
    check(
      fc.property(spec, values, (one, held) => {
        for (const line of judge(one, madeProspect(held), today).lines) {
          expect(reasonWords(line.because).length).toBeGreaterThan(5);
          expect(reasonWords(line.because)).not.toMatch(/undefined|NaN|Infinity|\[object|null/);
          if (line.outcome === 'match' || line.outcome === 'exempt') expect(line.used.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('a poisoned prospect', () => {
  const poison = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      '__proto__',
      'constructor',
      '\u202e<script>alert(1)</script>',
      'x'.repeat(100_000),
      '2026-99-99',
      -1,
      1e308,
    ),
  );

  it('never makes it throw, and never counts for more than it is', () => {
    const one = sampleSpec();
    const facts = fc.dictionary(
      fc.constantFrom(
        'company.employees',
        'company.revenue',
        'company.country',
        'company.founded',
        'company.fundingAt',
        'company.technologies',
        'company.hiring',
        'page.passages',
        'crm.fields',
        'crm.system',
        'intent.pricingPageVisits',
        'constructor',
        'toString',
      ),
      poison,
      { maxKeys: 8 },
    );
    fc.assert(
      fc.property(facts, poison, (held, broken) => {
        const prospect = madeProspect(held);
        const verdict = judge(one, prospect, today);
        expect(verdict.lines).toHaveLength(one.profile.criteria.length + one.triggers.length);
        for (const facts of [
          broken,
          { 'company.employees': broken },
          { 'company.employees': { fact: broken } },
          { 'page.passages': { fact: { ...madeFact('page.passages', ['x']), parts: broken }, agreeing: broken } },
        ])
          expect(judge(one, { ...prospect, facts } as unknown as Prospect, today).lines).toHaveLength(
            verdict.lines.length,
          );
      }),
      { numRuns: 200 },
    );
  });

  it('cannot reach what all objects share', () => {
    const facts = JSON.parse(
      '{"__proto__":{"fact":{"value":1}},"company.country":{"fact":{"name":"company.country","value":"__proto__","said":"","from":"","at":"","reading":""}}}',
    ) as Prospect['facts'];
    const verdict = judge(sampleSpec(), { ...madeProspect({}), facts }, today);
    expect(verdict.lines.find((line) => line.id === 'no-embargo')).toMatchObject({
      outcome: 'unknown',
      missing: ['company.country'],
    });
    expect(({} as Record<string, unknown>).fact).toBeUndefined();
  });

  it('with a day that is none judges everything about time unknown', () => {
    const verdict = judge(
      madeSpec([{ test: { field: 'company.fundingAt', withinDays: 9000 } }]),
      madeProspect({ 'company.fundingAt': '2026' }),
      'tomorrow',
    );
    expect(verdict.lines[0]?.outcome).toBe('unknown');
  });
});
