import { describe, expect, it } from 'vitest';
import { compile } from '#core/compile.ts';
import { headline } from '#core/headline.ts';
import { judge } from '#core/judge.ts';
import { madeProspect } from './made-prospect.ts';
import { type MadeCriterion, type MadeSpec, madeSpec } from './made-spec.ts';
import { sampleSpec } from './sample-spec.ts';

const today = '2026-11-22';

/** A criterion about a signal of its own: true, false, or not known. */
const about = (name: string, more: Partial<MadeCriterion> = {}): MadeCriterion => ({
  id: name,
  test: { field: `intent.${name}`, is: true },
  ...more,
});
const answers = (values: Record<string, boolean>) =>
  madeProspect(Object.fromEntries(Object.entries(values).map(([name, value]) => [`intent.${name}`, value])));
const judged = (criteria: readonly MadeCriterion[], values: Record<string, boolean>, more: MadeSpec = {}) =>
  judge(madeSpec(criteria, more), answers(values), today);

describe('a dimension', () => {
  it('scores what is earned of what is known, over a range of what could be', () => {
    const criteria = [about('a', { weight: 30 }), about('b', { weight: 20 }), about('c', { weight: 50 })];
    const { fit } = judged(criteria, { a: true, b: false }).dimensions;
    expect(fit).toEqual({ point: 60, low: 30, high: 80, coverage: 0.5 });
  });

  it('has no score while nothing of it is known', () => {
    expect(judged([about('a')], {}).dimensions.fit).toEqual({ point: null, low: 0, high: 100, coverage: 0 });
  });

  it('takes no part without a line that weighs', () => {
    const verdict = judged([about('a'), about('b', { dimension: 'engagement', weight: 0 })], { a: true, b: true });
    expect(verdict.dimensions.intent).toBeNull();
    expect(verdict.dimensions.engagement).toBeNull();
    expect(verdict.composite).toEqual({ point: 100, low: 100, high: 100, coverage: 1 });
  });

  it('lets an exempt line earn', () => {
    const exceptions = [{ id: 'x', test: { field: 'intent.x', is: true } as const, why: 'So it is.' }];
    expect(judged([about('a', { exceptions })], { a: false, x: true }).dimensions.fit?.point).toBe(100);
  });
});

describe('the composite', () => {
  const criteria = [about('a'), about('b', { dimension: 'intent' }), about('c', { dimension: 'engagement' })];

  it('weighs the dimensions of which something is known, and ranges over all of them', () => {
    const verdict = judged(criteria, { a: true, b: false });
    expect(verdict.composite).toEqual({ point: 70.5882, low: 60, high: 75, coverage: 0.85 });
  });

  it('has no point while nothing is known', () => {
    expect(judged(criteria, {}).composite).toEqual({ point: null, low: 0, high: 100, coverage: 0 });
  });
});

describe('the standing', () => {
  const criteria = [about('a', { weight: 70 }), about('b', { weight: 20 }), about('c', { weight: 10 })];
  const standing = (values: Record<string, boolean>, more: MadeSpec = {}) => judged(criteria, values, more).standing;

  it.each([
    [{ a: true, b: true, c: true }, 'tier-1', false, ['tier-1']],
    [{ a: true, b: false, c: true }, 'tier-2', false, ['tier-2']],
    [{ a: true, b: true }, 'tier-1', false, ['tier-1']],
    [{ a: true, c: false }, 'tier-1', true, ['tier-1', 'tier-2']],
    [{ a: false, b: true }, 'below', false, ['below']],
    [{ b: true }, 'tier-1', true, ['tier-1', 'tier-2', 'tier-3', 'below']],
  ] as const)('%j is %s', (values, tier, provisional, could) => {
    expect(standing(values)).toMatchObject({ tier, provisional, could });
  });

  it('is none while too little is known', () => {
    const verdict = standing({ b: true }, { scoring: { minCoverage: 0.5 } });
    expect(verdict).toEqual({
      tier: null,
      label: 'Too little known',
      motion: null,
      provisional: true,
      could: ['tier-1', 'tier-2', 'tier-3', 'below'],
    });
    expect(standing({}).tier).toBeNull();
    // At the least that is asked, enough is known.
    expect(standing({ b: true }, { scoring: { minCoverage: 0.2 } }).tier).toBe('tier-1');
  });

  it('reaches a tier at its threshold exactly', () => {
    const thirds = [about('a', { weight: 0.85 }), about('b', { weight: 0.1 }), about('c', { weight: 0.05 })];
    expect(judged(thirds, { a: true, b: false, c: false }).standing.tier).toBe('tier-1');
  });
});

describe('a disqualifier', () => {
  const criteria = [about('a'), about('out', { kind: 'disqualifier', weight: 0 })];

  it('that fails takes the account out; the score still shows what it would be', () => {
    const verdict = judged(criteria, { a: true, out: false });
    expect(verdict.standing).toEqual({
      tier: 'disqualified',
      label: 'Disqualified',
      motion: null,
      provisional: false,
      could: ['disqualified'],
    });
    expect(verdict.disqualifiedBy).toEqual(['out']);
    expect(verdict.composite.point).toBe(100);
  });

  it('that is unknown does not', () => {
    const verdict = judged(criteria, { a: true });
    expect(verdict.standing.tier).toBe('tier-1');
    expect(verdict.next).toEqual([
      { id: 'out', label: 'Criterion 2', ask: 'Question 2?', ifYes: 'tier-1', ifNo: 'disqualified', swing: 0 },
    ]);
  });
});

describe('core criteria', () => {
  const criteria = ['a', 'b', 'c', 'd'].map((name) => about(name, { kind: 'core' }));
  const priority = (values: Record<string, boolean>) => {
    const { priority, core } = judged(criteria, values, { scoring: { coreMinimum: 3 } });
    return [priority, core.matched, core.possible, core.needed, core.total];
  };

  it('decide the priority', () => {
    expect(priority({ a: true, b: true, c: true })).toEqual(['normal', 3, 4, 3, 4]);
    expect(priority({ a: true, b: true, c: false })).toEqual(['undecided', 2, 3, 3, 4]);
    expect(priority({ a: true, b: false, c: false })).toEqual(['low', 1, 2, 3, 4]);
  });
});

describe('an exempt line', () => {
  it('counts as a core match, and keeps a disqualifier from taking the account out', () => {
    const exceptions = [{ id: 'x', test: { field: 'intent.x', is: true } as const, why: 'So it is.' }];
    const verdict = judged(
      [about('a', { kind: 'core', exceptions }), about('out', { kind: 'disqualifier', exceptions })],
      {
        a: false,
        out: false,
        x: true,
      },
    );
    expect(verdict.core.matched).toBe(1);
    expect(verdict.disqualifiedBy).toEqual([]);
    expect(verdict.standing.tier).toBe('tier-1');
  });
});

describe('a trigger', () => {
  const triggers = [
    {
      id: 'round',
      label: 'Raised a round',
      phrases: ['Series A', 'raised a round'],
      recencyDays: 180,
      weight: 10,
      why: 'Money.',
    },
  ];
  const heard = (passages: readonly string[], on: readonly (string | undefined)[] = []) => {
    const parts = passages.map((value, at) => ({
      value,
      said: value,
      from: `p ${at}`,
      ...(on[at] ? { on: on[at] } : {}),
    }));
    const prospect = madeProspect({ 'page.passages': passages }, { 'page.passages': { parts } });
    return judge(madeSpec([about('a')], { triggers }), prospect, today);
  };

  it('is a line of the intent dimension that matches when a passage says it', () => {
    const verdict = heard(['Hello.', 'We raised a Series A of EUR 8M.']);
    expect(verdict.lines[1]).toMatchObject({
      id: 'round',
      kind: 'trigger',
      dimension: 'intent',
      outcome: 'match',
      because: { causes: [{ code: 'sentence', items: ['We raised a Series A of EUR 8M.'] }] },
      used: [{ name: 'page.passages', value: ['We raised a Series A of EUR 8M.'], from: 'p 1' }],
    });
    expect(verdict.dimensions.intent?.point).toBe(100);
  });

  it.each<readonly [string, readonly string[], readonly (string | undefined)[]]>([
    ['nobody says it', ['Hello.'], []],
    ['it is denied', ['We have never raised a round.'], []],
    ['it is too old', ['We raised a round.'], ['2025-02-01']],
    ['its date leaves it open', ['We raised a round.'], ['2026']],
  ])('is unknown, never a mismatch, where %s', (_, passages, on) => {
    const verdict = heard(passages, on);
    expect(verdict.lines[1]?.outcome).toBe('unknown');
    expect(verdict.dimensions.intent).toEqual({ point: null, low: 0, high: 100, coverage: 0 });
    expect(verdict.next.map((next) => next.id)).toEqual(['a']);
  });

  it('hears a fresh passage beside an old one, and shows its date', () => {
    const verdict = heard(['We raised a round.', 'Series A closed.'], ['2020', '2026-11-02']);
    expect(verdict.lines[1]?.because.causes).toMatchObject([{ items: ['Series A closed.'], on: '2026-11-02' }]);
  });
});

describe('what to ask next', () => {
  it('is first what moves the tier furthest, then the score, then what the spec names first', () => {
    const criteria = [
      about('known', { weight: 40 }),
      about('small', { weight: 5 }),
      about('same', { weight: 5 }),
      about('big', { weight: 45 }),
      about('out', { kind: 'disqualifier', weight: 0 }),
      about('unasked', { weight: 5, ask: undefined }),
    ];
    const verdict = judged(criteria, { known: true });
    expect(verdict.next.map((next) => next.id)).toEqual(['out', 'big', 'small', 'same']);
    expect(verdict.next[1]).toMatchObject({ ifYes: 'tier-1', ifNo: 'tier-3', swing: 52.9412 });
  });

  it('says when an answer would still leave too little known', () => {
    const criteria = [about('a', { weight: 10 }), about('b', { weight: 90 })];
    const { next } = judged(criteria, {}, { scoring: { minCoverage: 0.5 } });
    expect(next.map(({ id, ifYes, ifNo }) => [id, ifYes, ifNo])).toEqual([
      ['a', 'undecided', 'undecided'],
      ['b', 'tier-1', 'below'],
    ]);
  });
});

describe('many accounts', () => {
  it('are scored as one is judged', () => {
    const spec = sampleSpec();
    const values = {
      'company.employees': { min: 201, max: 500 },
      'company.country': 'DE',
      'company.industry': 'software',
      'company.technologies': ['Stripe'],
    };
    const { standing, composite, priority } = judge(spec, madeProspect(values), today);
    expect(compile(spec).score(values, today)).toEqual({ tier: standing.tier, ...composite, priority });
    expect(compile(spec)).toBe(compile(spec));
  });
});

describe('the headline', () => {
  const criteria = [
    about('a', { weight: 70, kind: 'core' }),
    about('b', { weight: 20 }),
    about('out', { kind: 'disqualifier', weight: 0 }),
  ];
  const says = (values: Record<string, boolean>, more: MadeSpec = {}) => {
    const spec = madeSpec(criteria, more);
    return headline(judge(spec, answers(values), today), spec);
  };

  it.each<readonly [Record<string, boolean>, MadeSpec, string]>([
    [{ a: true, b: true, out: true }, {}, 'Tier 1, settled: nothing still unknown can change the tier'],
    [{ a: true, b: true, out: false }, {}, 'Disqualified: fails "Criterion 3"'],
    [{ a: true, b: true }, {}, 'Tier 1, as long as they meet "Criterion 3"'],
    [{ a: true, out: true }, {}, 'Tier 1, but Tier 2 unless they meet "Criterion 2"'],
    [{ b: false, out: true }, {}, 'Below Tier 3, could be Tier 2 if they meet "Criterion 1"'],
    [{}, {}, 'Nothing known yet: find out "Criterion 3" and "Criterion 1"'],
    [
      { b: true, out: true },
      { scoring: { minCoverage: 0.5 } },
      'Too little known for a tier (22 % of the weight): find out "Criterion 1"',
    ],
    [
      { a: false, b: true, out: true },
      { scoring: { coreMinimum: 1 } },
      'Below Tier 3, low priority: 0 of 1 core criteria match, settled: nothing still unknown can change the tier',
    ],
  ])('%j is put as a sentence', (values, more, sentence) => {
    expect(says(values, more)).toBe(sentence);
  });
});
