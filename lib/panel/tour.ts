import { signal } from '@preact/signals';
import type { Memory } from './world.ts';

export const tourSteps = ['verdict', 'proof', 'flag'] as const;

/** Three sentences for the first day; gone for good once it is dismissed or done. */
export function createTour(memory: Memory) {
  const at = signal<number | null>(memory.read('tour') === 'done' ? null : 0);
  const end = () => {
    at.value = null;
    memory.keep('tour', 'done');
  };
  return {
    at,
    end,
    next() {
      if (at.value === null) return;
      if (at.value + 1 < tourSteps.length) at.value += 1;
      else end();
    },
    back() {
      if (at.value) at.value -= 1;
    },
    again() {
      at.value = 0;
    },
  };
}
