/** What is remembered while the browser runs: memory only, never on disk. It outlives the worker, not the browser. */

/** The little of `browser.storage.session` and `browser.storage.managed` that is needed. */
export interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

export interface Session {
  get<T>(key: string): Promise<T | null>;
  /** False when there is no room: what is remembered here can be read again, so that is no loss. */
  put(key: string, value: unknown): Promise<boolean>;
  remove(keys: readonly string[]): Promise<void>;
  keys(): Promise<readonly string[]>;
  /** All that is remembered, in one trip: a woken worker waits for it. */
  all(): Promise<Readonly<Record<string, unknown>>>;
}

/**
 * Wraps an area. `keys` are our own strings; what was put is taken as it comes back. Fetched once: this worker alone writes here, and each trip
 * to the browser would be waited for by whoever looks at the panel.
 */
export function openSession(area: StorageArea): Session {
  let fetching: Promise<Map<string, unknown>> | null = null;
  const held = (): Promise<Map<string, unknown>> => {
    fetching ??= area.get(null).then(
      (all) => new Map(Object.entries(all)),
      (error: unknown) => {
        fetching = null;
        throw error;
      },
    );
    return fetching;
  };
  return {
    get: async <T>(key: string) => ((await held()).get(key) ?? null) as T | null,
    async put(key, value) {
      const here = await held();
      const before = here.get(key);
      // At hand at once, as it will be for those who ask while it is on its way.
      here.set(key, value);
      try {
        await area.set({ [key]: value });
        return true;
      } catch {
        if (here.get(key) === value) {
          if (before === undefined) here.delete(key);
          else here.set(key, before);
        }
        return false;
      }
    },
    async remove(keys) {
      const here = await held();
      const there = keys.filter((key) => here.delete(key));
      if (there.length > 0) await area.remove(there);
    },
    keys: async () => [...(await held()).keys()],
    all: async () => Object.fromEntries(await held()),
  };
}
