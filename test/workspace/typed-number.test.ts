import { expect, it } from 'vitest';
import { typedNumber } from '#workspace/typed-number.ts';

const people = { least: 1, most: 500, isWhole: true };
const hours = { least: 1, most: 720, isWhole: false };

it.each([
  [people, '10', 10],
  [people, ' 500 ', 500],
  [people, 'ten', null],
  [people, '', null],
  [people, '0', null],
  [people, '501', null],
  [people, '1,000', null],
  [people, '1.5', null],
  [people, '1e2', null],
  [people, '0x10', null],
  [hours, '1,5', 1.5],
  [hours, '36.5', 36.5],
  [hours, '0,5', null],
  [hours, '-2', null],
])('within %j "%s" is %s', (bounds, words, number) => {
  expect(typedNumber(bounds, words)).toBe(number);
});
