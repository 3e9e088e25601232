import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** What the store takes from the world around it. Tests bring their own. */
export interface World {
  now(): Date;
  /** A new UUIDv7. */
  id(): string;
  /** That many random bytes, fit for secrets. */
  random(bytes: number): Uint8Array;
}

/** The machine's own clock and randomness. */
export const realWorld: World = {
  now: () => new Date(),
  id: () => v7(),
  random: (bytes) => randomBytes(bytes),
};
