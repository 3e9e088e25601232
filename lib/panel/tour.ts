import { signal } from '@preact/signals';
import type { Memory } from './world.ts';

export const tourSteps = ['verdict', 'proof', 'flag'] as const;

/** Three sentences for the first day; gone for good once it is dismissed or done, in every window. */
export function createTour(memory: Memory) {
  const first = () => (memory.read('tour') === 'done' ? null : 0);
  const at = signal<number | null>(first());
  memory.hear('tour', () => {
    at.value = first();
  });
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
    /** From its first step, in the panels that are open and in the next one that opens. */
    again() {
      at.value = 0;
      memory.keep('tour', null);
    },
  };
}
