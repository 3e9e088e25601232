import { signal } from '@preact/signals';
import type { Memory } from './world.ts';

/** Sites that the seller was offered to have read without a click, and said "not now" to. */
export function createOffers(memory: Memory) {
  const kept = memory.read('offers');
  const dismissed = signal<ReadonlySet<string>>(
    new Set(Array.isArray(kept) ? kept.filter((pattern): pattern is string => typeof pattern === 'string') : []),
  );
  return {
    /** Who said "not now" three times is not asked again: the options page has every site. */
    isOpen: (pattern: string) => dismissed.value.size < 3 && !dismissed.value.has(pattern),
    dismiss(pattern: string) {
      dismissed.value = new Set([...dismissed.value, pattern]);
      memory.keep('offers', [...dismissed.value].slice(-50));
    },
  };
}
