import { describe, expect, it } from 'vitest';
import { impact } from '#core/impact.ts';
import { judge } from '#core/judge.ts';
import { madeProspect } from './made-prospect.ts';
import { sampleSpec } from './sample-spec.ts';

const today = '2026-11-22';
const spec = sampleSpec();
const account = (key: string, employees: number, more = {}) => ({
  ...madeProspect({
    'company.employees': { min: employees, max: employees },
    'company.industry': 'software',
    'company.country': 'DE',
    'company.founded': 2014,
    ...more,
  }),
  key,
  name: key,
});
const accounts = [
  account('small', 60),
  account('middle', 300),
  account('abroad', 300, { 'company.country': 'BR' }),
  { ...madeProspect({}), key: 'empty' },
];

/** The sample with a higher lower bound for the head count, and without its founding years. */
const stricter = {
  ...spec,
  profile: {
    ...spec.profile,
    criteria: spec.profile.criteria
      .filter((criterion) => criterion.id !== 'age')
      .map((criterion) =>
        criterion.id === 'size'
          ? {
              ...criterion,
              exceptions: [],
              test: { field: 'company.employees', between: [80, 1000] as [number, number] },
            }
          : criterion,
      ),
  },
};

describe('the impact of a new version', () => {
  it('is none where nothing changes', () => {
    const found = impact(spec, structuredClone(spec), accounts, today);
    expect(found.judged).toBe(4);
    expect(found.moves).toEqual([]);
    expect(found.before).toEqual(found.after);
  });

  it('names who moves, from where to where, and over which lines', () => {
    const { moves, before, after } = impact(spec, stricter, accounts, today);
    expect(moves).toMatchObject([
      { key: 'small', from: 'tier-1', because: ['50 to 1,000 employees', 'Founded between 2008 and 2023'] },
      // Without its founding year too little is known of it for a tier.
      { key: 'middle', from: 'tier-1', to: null, because: ['Founded between 2008 and 2023'] },
    ]);
    expect(Object.values(before).reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(Object.values(after).reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  it('stands where judging in full stands', () => {
    for (const one of accounts) {
      const [move] = impact(spec, stricter, [one], today).moves;
      const [was, is] = [spec, stricter].map((version) => judge(version, one, today).standing.tier);
      expect(move ? [move.from, move.to] : [was, was]).toEqual([was, is]);
    }
  });
});
