import type { Memory } from '#workspace/world.ts';

/**
 * Kept in the page's own storage, because it is written before the page may close: what was typed or answered and is not
 * sent yet. Each team has its own, by `whose`: what was written for one never reaches the store of another.
 */
export function memoryOf(whose: string): Memory {
  const prefix = `workspace.${whose}.`;
  forgetLastRead(prefix);
  const put = (key: string, words: string): boolean => {
    try {
      localStorage.setItem(prefix + key, words);
      return true;
    } catch {
      return false;
    }
  };
  return {
    read(key) {
      try {
        return JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
      } catch {
        return null;
      }
    },
    keep(key, value) {
      const words = JSON.stringify(value);
      if (put(key, words)) return true;
      // What can be read again makes way for what was typed.
      if (isRead(key)) return false;
      forgetLastRead();
      return put(key, words);
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

const isRead = (key: string): boolean => /^last:\w+$/.test(key);

/**
 * What was read for another team than the one at hand (by the prefix of its keys; '' for none) goes; what was typed for it
 * and not sent stays.
 */
export function forgetLastRead(prefix = ''): void {
  for (const key of Object.keys(localStorage))
    if (/^workspace\..*\.last:\w+$/.test(key) && !(prefix && key.startsWith(prefix))) localStorage.removeItem(key);
}
