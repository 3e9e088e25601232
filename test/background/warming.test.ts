import { expect, it } from 'vitest';
import { openWarming } from '#background/warming.ts';

/** A warming whose turns are given by hand. */
function staged(most = 3) {
  const turns: (() => void)[] = [];
  const done: number[] = [];
  const faults: unknown[] = [];
  const parts = function* () {
    for (let part = 1; part <= most; part++) {
      if (part > 5) throw new Error('too many');
      yield done.push(part);
    }
  };
  const warming = openWarming(
    parts,
    (call) => void turns.push(call),
    (fault) => void faults.push(fault),
  );
  const turn = (times: number) => {
    for (; times > 0; times--) turns.shift()?.();
  };
  return { warming, done, faults, turn, turns };
}

it('does one part a turn, and all of them once', () => {
  const { warming, done, turn, turns } = staged();
  warming.begin();
  warming.begin();
  expect([done, turns.length]).toEqual([[], 1]);
  turn(2);
  expect(done).toEqual([1, 2]);
  turn(9);
  warming.begin();
  turn(9);
  expect(done).toEqual([1, 2, 3]);
});

it('makes way for a page, and begins anew the next time', () => {
  const { warming, done, turn } = staged();
  warming.begin();
  turn(1);
  warming.makeWay();
  turn(9);
  expect(done).toEqual([1]);
  warming.begin();
  turn(9);
  expect(done).toEqual([1, 1, 2, 3]);
});

it('tells a fault, and does not try again', () => {
  const { warming, done, faults, turn } = staged(6);
  warming.begin();
  turn(9);
  warming.begin();
  turn(9);
  expect([done, String(faults)]).toEqual([[1, 2, 3, 4, 5], 'Error: too many']);
});
