import { signal } from '@preact/signals';
import type { World } from './world.ts';

export interface ToastAction {
  readonly label: string;
  /** Takes back what has just been done: Ctrl+Z does it, too, for whoever has no pointer at hand. */
  readonly undoes?: boolean;
  run(): void;
}
export interface Toast {
  readonly id: number;
  readonly words: string;
  readonly tone: 'plain' | 'good' | 'bad';
  readonly actions: readonly ToastAction[];
}

/** How long a flag can be undone with one click: 6 s. Everything else said in passing leaves as soon. */
export const undoFor = 6_000;

/** Short messages that leave by themselves: one at a time, so that nothing piles up over what the seller reads. */
export function createToasts(after: World['after']) {
  const current = signal<Toast | null>(null);
  let count = 0;
  let calledOff: () => void = () => {};
  const clear = () => {
    calledOff();
    current.value = null;
  };
  const wait = () => {
    calledOff();
    calledOff = after(undoFor, () => {
      current.value = null;
    });
  };
  return {
    current,
    clear,
    /** While it is pointed at or holds the focus it stays; after that its time starts again. */
    hold: () => calledOff(),
    release: () => {
      if (current.value) wait();
    },
    show(words: string, tone: Toast['tone'] = 'plain', actions: readonly ToastAction[] = []) {
      count += 1;
      current.value = { id: count, words, tone, actions };
      wait();
    },
  };
}
export type Toasts = ReturnType<typeof createToasts>;
