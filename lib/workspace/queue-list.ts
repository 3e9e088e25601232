import { computed, effect, signal } from '@preact/signals';
import type { QueuedFlag } from '#wire/wire.ts';
import { saySame } from './merges.ts';
import { parseFilter, passes } from './queue-filter.ts';

/** The open flags as a list: which are shown, which one is chosen, and which say the same as it. */
export function createQueueList(open: { readonly value: readonly QueuedFlag[] }, now: { readonly value: Date }) {
  const typed = signal('');
  const chosenId = signal<string | null>(null);
  const byAccount = computed(() => {
    const accounts = new Map<string, QueuedFlag[]>();
    for (const queued of open.value) {
      const { key } = queued.flag.prospect;
      const there = accounts.get(key);
      if (there) there.push(queued);
      else accounts.set(key, [queued]);
    }
    return accounts;
  });
  const shown = computed(() => {
    const filter = parseFilter(typed.value);
    return open.value.filter((flag) => passes(flag, filter, now.value));
  });
  const at = computed(() => {
    const index = shown.value.findIndex(({ flag }) => flag.id === chosenId.value);
    return index < 0 ? (shown.value.length ? 0 : -1) : index;
  });
  const chosen = computed(() => shown.value[at.value] ?? null);
  const like = ({ flag }: QueuedFlag): readonly QueuedFlag[] =>
    (byAccount.value.get(flag.prospect.key) ?? []).filter((other) => saySame(flag, other.flag));

  return {
    /** The filter as it is typed. */
    typed,
    chosenId,
    shown,
    /** The place of the chosen flag among those that are shown; -1 where none is. */
    at,
    chosen,
    /** Open flags that say the same of the same account. */
    like,
    /** How many open flags say what this one says. */
    alikeCount: (queued: QueuedFlag): number => like(queued).length,
    /** Keeps what is looked at chosen when others come before it; the answer stops. */
    watch: (): (() => void) =>
      effect(() => {
        if (chosen.value) chosenId.value = chosen.value.flag.id;
      }),
    /** Chooses by place, the first or the last where there is none so far. */
    choose(index: number) {
      const flag = shown.value[Math.min(Math.max(index, 0), shown.value.length - 1)];
      if (flag) chosenId.value = flag.flag.id;
    },
  };
}
