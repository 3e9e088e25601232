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

/** Wraps an area. `keys` are our own strings; what was put is taken as it comes back. */
export function openSession(area: StorageArea): Session {
  return {
    get: async <T>(key: string) => ((await area.get(key))[key] ?? null) as T | null,
    async put(key, value) {
      try {
        await area.set({ [key]: value });
        return true;
      } catch {
        return false;
      }
    },
    remove: (keys) => area.remove([...keys]),
    keys: async () => Object.keys(await area.get(null)),
    all: () => area.get(null),
  };
}
