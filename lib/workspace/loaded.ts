import { type Signal, signal } from '@preact/signals';
import type { Stored } from './store.ts';
import type { StoreWhy } from './world.ts';

/** Something that comes from the store. What was there once stays readable when the store goes away. */
export interface Loaded<T> {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly value: T | null;
  readonly why: StoreWhy | null;
  readonly note: string | null;
}

export interface Loader<T> {
  readonly is: Signal<Loaded<T>>;
  /** Asks again; what was there stays meanwhile. Ends once the newest asking has been answered, also where that began later. */
  load(): Promise<void>;
  /** Takes a value as read, without asking. */
  put(value: T): void;
}

/**
 * A signal over `ask`. Only the newest asking counts: an older answer that comes late is dropped. `recall` gives what an
 * earlier page read, for when the store is away and nothing has been read yet.
 */
export function loader<T>(
  ask: (partly: (value: T) => void) => Promise<Stored<T>>,
  recall: () => T | null = () => null,
): Loader<T> {
  const is = signal<Loaded<T>>({ state: 'loading', value: null, why: null, note: null });
  let newest = 0;
  let latest: Promise<void> = Promise.resolve();
  const ready = (value: T, state: 'ready' | 'loading' = 'ready') => {
    is.value = { state, value, why: null, note: null };
  };
  const read = async (turn: number): Promise<void> => {
    const isFirst = is.peek().value === null;
    is.value = { ...is.peek(), state: 'loading' };
    const answer = await ask((value) => {
      // A part of what is there already would take the rest away from whoever works with it.
      if (turn === newest && isFirst) ready(value, 'loading');
    });
    if (turn !== newest) return latest;
    if (answer.ok) ready(answer.value);
    else {
      const value = is.peek().value ?? (answer.why === 'offline' ? recall() : null);
      is.value = { state: 'failed', value, why: answer.why, note: answer.note ?? null };
    }
  };
  return {
    is,
    load() {
      latest = read(++newest);
      return latest;
    },
    put(value) {
      newest++;
      latest = Promise.resolve();
      ready(value);
    },
  };
}
