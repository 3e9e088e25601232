import { describe, expect, it } from 'vitest';
import { dayOf, daySpan } from '#core/day-span.ts';

const days = (date: unknown) => {
  const span = daySpan(date);
  return span && [span.first, span.last].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
};

describe('the days that a date can mean', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-12-31', '2024-12-31', '2024-12-31'],
    ['2024-03-18T23:59:59.000-11:00', '2024-03-18', '2024-03-18'],
  ])('%s: %s to %s', (date, first, last) => {
    expect(days(date)).toEqual([first, last]);
  });

  it.each([
    '2024-00',
    '2024-13',
    '2024-02-30',
    '2023-02-29',
    '2024-04-00',
    '24',
    '18.3.2024',
    '',
    2024,
    null,
    ['2024'],
  ])('none: %j', (date) => {
    expect(daySpan(date)).toBeNull();
  });

  it('only a whole day is a day', () => {
    expect([dayOf('1970-01-02'), dayOf('2024-03'), dayOf('2024'), dayOf('never')]).toEqual([1, null, null, null]);
  });
});
