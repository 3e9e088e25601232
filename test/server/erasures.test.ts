import { expect, it } from 'vitest';
import { erasedAt, isSaidAfter, personHash } from '#server/erasures.ts';
import { aFlag } from './team.ts';

const now = new Date('2026-03-02T09:45:00Z');
const erasure = '2026-03-02T09:30:00.000Z';
const erased = { [personHash('team', 'Jo Doe')]: erasure };
const raisedAt = (at: string) =>
  erasedAt(aFlag({ raisedAt: at, prospect: { ...aFlag().prospect, person: 'jo  doe' } }), 'team', erased, now);

it('a flag that was raised before somebody was erased loses them, one that was raised after keeps them', () => {
  expect([raisedAt('2026-03-02T09:29:59Z'), raisedAt('2026-03-02T09:40:00Z')]).toEqual([erasure, null]);
});

it('a time that is still to come is of a clock that is ahead, and counts as before the erasure', () => {
  expect(raisedAt('2026-03-02T10:00:00Z')).toBe(erasure);
  expect(isSaidAfter('2026-03-02T10:00:00Z', erasure, now)).toBe(false);
  // Clocks that are kept right differ by seconds.
  expect(raisedAt('2026-03-02T09:45:20Z')).toBeNull();
});

it('what was said without a time counts as said before', () => {
  expect(isSaidAfter('', erasure, now)).toBe(false);
});
