import { computed, effect, signal } from '@preact/signals';
import type { QueuedFlag } from '#wire/wire.ts';
import type { AnswerForm } from './queue-form.ts';

/** Words for a flag that left the queue while they were written. */
export interface LeftOver {
  readonly name: string;
  readonly words: string;
}

/** The answer that is being written. It belongs to one flag, whatever the list does meanwhile; `open`: what still needs an answer. */
export function createAnswering(open: { readonly value: readonly QueuedFlag[] }) {
  const form = signal<AnswerForm | null>(null);
  const leftOver = signal<LeftOver | null>(null);
  const to = computed(() => {
    const id = form.value?.flagId;
    return id === undefined ? null : (open.value.find(({ flag }) => flag.id === id) ?? null);
  });
  return {
    form,
    /** The flag that is being answered; null where none is. */
    to,
    /** What was written to a flag that somebody else answered or its seller took back; null where nothing was. */
    leftOver,
    /** Closes the form of a flag that has left the queue, and keeps its words; the answer stops. */
    watch: (): (() => void) =>
      effect(() => {
        const said = form.value;
        if (!said || to.value) return;
        form.value = null;
        leftOver.value = { name: said.name, words: said.words.trim() };
      }),
  };
}
