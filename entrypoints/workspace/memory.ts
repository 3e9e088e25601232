import type { Memory } from '#workspace/world.ts';

const prefix = 'workspace.';

/** Kept in the page's own storage, because it is written before the page may close: what was typed or answered and is not sent yet. */
export const memory: Memory = {
  read(key) {
    try {
      return JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
    } catch {
      return null;
    }
  },
  keep(key, value) {
    try {
      localStorage.setItem(prefix + key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
  drop(key) {
    localStorage.removeItem(prefix + key);
  },
  keys: (wanted) =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix + wanted))
      .map((key) => key.slice(prefix.length)),
};
