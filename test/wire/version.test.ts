import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { canonicalJson } from '#core/content-hash.ts';
import { wireVersion } from '#wire/paths.ts';
import { wireShape } from '#wire/shape.ts';

/** The contract as it was last decided on. Add a line for a new number; change the hash of the last line for an addition. */
const decided: readonly { readonly version: number; readonly hash: string }[] = [
  { version: 1, hash: '139f39aa51c769a8' },
];

it('changes the contract only by decision', () => {
  const last = decided.at(-1);
  expect(
    { version: wireVersion, hash: hash('sha256', canonicalJson(wireShape())).slice(0, 16) },
    'The contract with the shared store changed. Decide: can an extension and a store of before the change still talk to ' +
      'each other (something optional was added)? Then pin the new hash here. If not, raise wireVersion in lib/wire/wire.ts, ' +
      'add a line here, and say in lib/wire/README.md what the store does for the older ones.',
  ).toEqual(last);
});

it('numbers its versions upwards, each once', () => {
  const numbers = decided.map(({ version }) => version);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});
