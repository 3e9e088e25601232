import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { World } from './world.ts';

export interface Heard {
  readonly world: World;
  /** From the first answer that says "signed out" to the next good one. */
  readonly isOut: ReadonlySignal<boolean>;
  /** Something that is not sent yet stands in this page alone: the browser would not keep it. */
  readonly isUnkept: ReadonlySignal<boolean>;
}

/** What is kept only to be read quicker, and is read again where it is gone. */
const isRead = (key: string): boolean => key.startsWith('last:') || key === 'tally';

/** The world with its store and this browser's memory listened to. */
export function heard(world: World): Heard {
  const isOut = signal(false);
  const unkept = signal<ReadonlySet<string>>(new Set());
  const note = (key: string, isKept: boolean) => {
    if (isRead(key) || isKept !== unkept.peek().has(key)) return;
    const next = new Set(unkept.peek());
    if (isKept) next.delete(key);
    else next.add(key);
    unkept.value = next;
  };
  const memory: World['memory'] = {
    ...world.memory,
    keep(key, value) {
      const isKept = world.memory.keep(key, value);
      note(key, isKept);
      return isKept;
    },
    drop(key) {
      world.memory.drop(key);
      note(key, true);
    },
  };
  const store: World['store'] = {
    async call(path, ask) {
      const answer = await world.store.call(path, ask);
      if (answer.ok) isOut.value = false;
      else if (answer.why === 'signed-out') isOut.value = true;
      return answer;
    },
  };
  return { world: { ...world, store, memory }, isOut, isUnkept: computed(() => unkept.value.size > 0) };
}
