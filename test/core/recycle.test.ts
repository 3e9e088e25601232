import { expect, it } from 'vitest';
import { recycleDays } from '#core/recycle.ts';
import { sampleSpec } from './sample-spec.ts';

const rules = (...recycle: { reason: string; afterDays: number }[]) => ({
  sla: { reviewHours: 48, responseHours: {}, recycle },
});

it('finds the rule for a reason by its code or by its words', () => {
  expect(recycleDays(rules({ reason: 'not-now', afterDays: 30 }), 'not-now')).toBe(30);
  expect(recycleDays(rules({ reason: 'No budget', afterDays: 60 }), 'no-budget')).toBe(60);
  expect(recycleDays(rules({ reason: 'No budget', afterDays: 60 }), 'not-now')).toBeNull();
  expect(recycleDays(rules({ reason: 'No budget', afterDays: 60 }), null)).toBeNull();
});

it('finds rules in the sample spec', () => {
  expect(recycleDays(sampleSpec(), 'not-now')).toBeGreaterThan(0);
});
