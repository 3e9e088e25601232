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
/** How long something is said in passing over what can still be taken back. */
const passing = 2_000;

/** Short messages that leave by themselves: one at a time, so that nothing piles up over what the seller reads. */
export function createToasts(after: World['after']) {
  const current = signal<Toast | null>(null);
  let count = 0;
  let calledOff: () => void = () => {};
  /** What can still be taken back, while something is said in passing: it comes again after that. */
  let under: Toast | null = null;
  const clear = () => {
    calledOff();
    under = null;
    current.value = null;
  };
  const wait = () => {
    calledOff();
    calledOff = after(under ? passing : undoFor, () => {
      current.value = under;
      under = null;
      if (current.value) wait();
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
      const before = under ?? current.value;
      under = actions.length === 0 && before?.actions.some((action) => action.undoes) ? before : null;
      // What was pressed is done: it is not offered again.
      const once = actions.map((action) => ({
        ...action,
        run() {
          clear();
          action.run();
        },
      }));
      current.value = { id: count, words, tone, actions: once };
      wait();
    },
  };
}
export type Toasts = ReturnType<typeof createToasts>;
