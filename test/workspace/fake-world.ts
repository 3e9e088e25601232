// What the workspace loads when it needs it is at hand here: a test that ends while a file is loading would end with an error.
import '#core/accounts-headers.ts';
import '#core/accounts-prospect.ts';
import '#core/accounts-scores.ts';
import '#core/accounts-tally.ts';
import '#workspace/account-file.ts';
import '#workspace/draft-text.ts';
import '#workspace/unread-cells.ts';
import { v7 } from 'uuid';
import { readDraft } from '#workspace/draft-text.ts';
import type { Memory, World } from '#workspace/world.ts';
import type { FakeStore } from './fake-store.ts';

/** A world in which time passes only when it is told to. */
export interface FakeWorld extends World {
  readonly store: FakeStore;
  /** `pages`: the marks of those that are open beside each other. */
  readonly memory: Memory & { readonly held: Map<string, string>; readonly pages: Set<string> };
  readonly files: { name: string; text: string }[];
  /** Lets time pass and everything that waits for it happen. */
  pass(ms: number): Promise<void>;
  online(): Promise<void>;
  /** Somebody comes back to the page. */
  shown(): Promise<void>;
}

export function fakeMemory(held = new Map<string, string>()): FakeWorld['memory'] {
  return {
    held,
    pages: new Set(),
    read: (key) => (held.has(key) ? JSON.parse(held.get(key)!) : null),
    keep(key, value) {
      held.set(key, JSON.stringify(value));
      return true;
    },
    drop: (key) => void held.delete(key),
    keys: (prefix) => [...held.keys()].filter((key) => key.startsWith(prefix)),
  };
}

/** Lets every promise that is due run. */
export const settled = async (turns = 60): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
  await new Promise((done) => setImmediate(done));
};

export function fakeWorld(
  store: FakeStore,
  memory = fakeMemory(),
  role: 'rep' | 'marketer' | 'revops' | 'admin' = 'revops',
): FakeWorld {
  let now = Date.parse('2026-11-20T10:00:00Z');
  let timers: { at: number; then: () => void }[] = [];
  const listeners = new Set<() => void>();
  const returns = new Set<() => void>();
  const files: FakeWorld['files'] = [];
  return {
    store,
    memory,
    files,
    me: { team: 'Fieldnote', member: { name: 'Robin Vale', role }, store: 'http://store.invalid' },
    sample: null,
    page: v7(),
    isPageOpen: async (page) => memory.pages.has(page),
    model: { standing: async () => 'none', propose: async () => null },
    now: () => new Date(now),
    newId: () => v7({ msecs: now }),
    after(ms, then) {
      const timer = { at: now + ms, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    onOnline(then) {
      listeners.add(then);
      return () => void listeners.delete(then);
    },
    onShown(then) {
      returns.add(then);
      return () => void returns.delete(then);
    },
    readDraft: async (text) => readDraft(text),
    copy: async () => true,
    download: (name, _type, parts) => void files.push({ name, text: parts.join('') }),
    print: () => {},
    reload: () => {},
    openOptions: () => {},
    async pass(ms) {
      const end = now + ms;
      for (;;) {
        await settled();
        const next = [...timers].sort((a, b) => a.at - b.at)[0];
        if (!next || next.at > end) break;
        now = Math.max(now, next.at);
        timers = timers.filter((timer) => timer !== next);
        next.then();
      }
      now = end;
      await settled();
    },
    async shown() {
      for (const then of returns) then();
      await settled();
    },
    async online() {
      for (const then of listeners) then();
      await settled();
    },
  };
}
