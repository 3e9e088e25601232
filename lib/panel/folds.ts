import { signal } from '@preact/signals';
import type { Memory } from './world.ts';

export const sections = ['checklist', 'objections', 'language', 'history'] as const;

/** Which sections are open. Remembered in this browser, the same for every prospect. */
export function createFolds(memory: Memory) {
  const kept = memory.read('folds');
  const open = signal<ReadonlySet<string>>(
    new Set(Array.isArray(kept) ? kept.filter((name): name is string => typeof name === 'string') : sections),
  );
  const set = (name: string, isOpen: boolean) => {
    if (open.value.has(name) === isOpen) return;
    const next = new Set(open.value);
    if (isOpen) next.add(name);
    else next.delete(name);
    open.value = next;
    memory.keep('folds', [...next]);
  };
  return {
    isOpen: (name: string): boolean => open.value.has(name),
    set,
    toggle: (name: string) => set(name, !open.value.has(name)),
  };
}
