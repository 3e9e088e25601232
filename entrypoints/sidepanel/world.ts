import { v7 as uuidv7 } from 'uuid';
import browser from 'webextension-polyfill';
import { asker, hear } from '#bus/panel.ts';
import type { Runtime } from '#bus/runtime.ts';
import type { Memory, World } from '#panel/world.ts';

/** Kept in the page's own storage because it is read before the first paint. Only how the panel looks is in it. */
const memory: Memory = {
  read(key) {
    try {
      return JSON.parse(localStorage.getItem(`panel.${key}`) ?? 'null');
    } catch {
      return null;
    }
  },
  keep(key, value) {
    try {
      localStorage.setItem(`panel.${key}`, JSON.stringify(value));
    } catch {
      // Storage is full or switched off: the panel opens the next time as it does on the first day.
    }
  },
};

async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

/** The real world of an extension page. */
export async function browserWorld(): Promise<World> {
  const here = await browser.windows.getCurrent();
  const runtime = browser.runtime as Runtime;
  const windowId = here.id ?? browser.windows.WINDOW_ID_CURRENT;
  return {
    background: {
      ask: asker(runtime),
      hear: (hears) => hear(runtime, windowId, hears),
    },
    windowId,
    memory,
    now: () => new Date(),
    newId: () => uuidv7(),
    after(ms, then) {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    copy,
    grant: (pattern) => browser.permissions.request({ origins: [pattern] }),
    takeBack: (pattern) => browser.permissions.remove({ origins: [pattern] }),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
