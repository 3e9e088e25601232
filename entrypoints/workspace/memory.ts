import type { Memory } from '#workspace/world.ts';

/**
 * Kept in the page's own storage, because it is written before the page may close: what was typed or answered and is not
 * sent yet. Each team has its own, by `whose`: what was written for one never reaches the store of another.
 */
export function memoryOf(whose: string): Memory {
  const prefix = `workspace.${whose}.`;
  return {
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
}
