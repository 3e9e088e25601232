import { v7 as uuidv7 } from 'uuid';
import { asker, hear } from '#bus/panel.ts';
import type { Runtime } from '#bus/runtime.ts';
import { consents } from '#local/consents.ts';
import type { Memory, World } from '#panel/world.ts';
import { browser } from './extension.ts';
import { openSearchWindow, spokenFor } from './search-window.ts';

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
  hear: (key, then) => addEventListener('storage', (event) => event.key === `panel.${key}` && then()),
};

async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

/** How long a panel that was just opened may take to be given the keyboard. */
const patience = 400;

/** The real world of an extension page. `isPanel`: the one beside the page, which a shortcut gives the search. */
export async function browserWorld(isPanel: boolean): Promise<World> {
  const runtime = browser.runtime as Runtime;
  const here = spokenFor ?? (await browser.windows.getCurrent()).id;
  const windowId = here ?? browser.windows.WINDOW_ID_CURRENT;
  return {
    background: {
      ask: asker(runtime),
      hear({ shown, search }) {
        const toSearch = () => {
          search();
          setTimeout(() => void (document.hasFocus() || openSearchWindow(windowId)), patience);
        };
        return hear(runtime, windowId, isPanel ? { shown, search: toSearch } : { shown });
      },
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
    async consent(to) {
      if (!import.meta.env.FIREFOX) return true;
      // Firefox's alone, and unknown to the polyfill's types.
      const asked: object = { data_collection: consents[to] };
      return browser.permissions.request(asked);
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    openWorkspace: () => void browser.tabs.create({ url: browser.runtime.getURL('/workspace.html') }),
  };
}
