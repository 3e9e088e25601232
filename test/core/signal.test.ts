import { expect, test } from 'vitest';
import { plainNumber, signalOf } from '#core/signal.ts';

test.each([
  ['1200', 1200],
  ['-4.5', -4.5],
  ['1,200', 1200],
  ['1,234,567.5', 1234567.5],
  ['4,5', 4.5],
  ['1234,56 %', 1234.56],
  ['0,125', 0.125],
  ['0.125', 0.125],
  ['1.200,5', 1200.5],
  ['1.234.567', 1234567],
  ['12.3456', 12.3456],
  // A thousand in one country, a little over one in another.
  ['1.200', null],
  ['-12.345', null],
  ['1.2.3', null],
  ['1,2,3', null],
  ['1,200.500', 1200.5],
  ['3 of 4', null],
])('%s as a plain number', (words, value) => {
  expect(plainNumber(words)).toBe(value);
});

test('what is no number for certain stays words', () => {
  expect([signalOf('1.200'), signalOf('4,5'), signalOf('ja'), signalOf('–')]).toEqual(['1.200', 4.5, true, null]);
});
