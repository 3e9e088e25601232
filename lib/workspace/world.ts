import type { Role } from '#wire/wire.ts';
import type { DraftRead } from './draft-text.ts';

/** What the page puts to the store: one path, one method, one body. */
export interface StoreAsk {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Why the store gave no good answer. `offline`: it gave none at all. `failed`: it broke, or spoke what nobody understands. */
export type StoreWhy =
  | 'not-joined'
  | 'offline'
  | 'signed-out'
  | 'forbidden'
  | 'conflict'
  | 'missing'
  | 'refused'
  | 'update-needed'
  | 'failed';

export type StoreAnswer =
  | { readonly ok: true; readonly status: number; readonly body: unknown; readonly etag: string | null }
  | { readonly ok: false; readonly why: StoreWhy; readonly status: number | null; readonly note: string };

/** The shared store as this page knows it. Never throws; the token is not this page's business. */
export interface Store {
  call(path: string, ask?: StoreAsk): Promise<StoreAnswer>;
}

/** What this browser keeps for the page: unsent answers and unsaved drafts outlive a closed tab. */
export interface Memory {
  read(key: string): unknown;
  /** False where the browser refuses: it is full, or storage is blocked. */
  keep(key: string, value: unknown): boolean;
  drop(key: string): void;
  keys(prefix: string): readonly string[];
}

export interface Me {
  readonly team: string;
  readonly member: { readonly name: string; readonly role: Role };
  /** The store's address. */
  readonly store: string;
}

/** Everything outside the page, handed in by the entrypoint so that a test can be the world. */
export interface World {
  readonly store: Store;
  readonly memory: Memory;
  /** Null: this browser has not joined a team. */
  readonly me: Me | null;
  /** The sample spec, shown until a team is joined. */
  readonly sample: unknown;
  /** This page among those of the browser that share its memory. */
  readonly page: string;
  /** Whether another page is open, however it may have ended. */
  isPageOpen(page: string): Promise<boolean>;
  now(): Date;
  /** A new UUIDv7. */
  newId(): string;
  /** Runs `then` once after `ms`; the answer calls it off. */
  after(ms: number, then: () => void): () => void;
  /** Calls `then` whenever the browser finds the network again. */
  onOnline(then: () => void): () => void;
  /** Calls `then` whenever somebody comes back to the page. */
  onShown(then: () => void): () => void;
  /** Reads the text of a draft, beside the page: a long one takes a second, and nobody who types may wait for it. */
  readDraft(text: string): Promise<DraftRead>;
  /** Puts words on the clipboard; false where the browser refuses. */
  copy(words: string): Promise<boolean>;
  /** Hands a file to the person. */
  download(name: string, type: string, parts: readonly string[]): void;
  print(): void;
  /** Loads the page anew. */
  reload(): void;
  readonly model: BrowserModel;
  openOptions(): void;
}

/** Whether the browser's model can be asked: at once, after the browser has fetched some gigabytes, or not at all. */
export type ModelStanding = 'here' | 'to-load' | 'none';

/** The browser's own language model, where it has one. Nothing that is said leaves the browser. */
export interface BrowserModel {
  /** @param language BCP 47, of the questions */
  standing(language: string): Promise<ModelStanding>;
  /** Follow-up questions to an answer; null where it failed. One that is to be loaded is fetched first, which browsers do at a press
   * of a button alone; `onLoad` hears how much of it is there, 0 to 1. */
  propose(
    asked: string,
    said: string,
    language: string,
    onLoad: (share: number) => void,
  ): Promise<readonly string[] | null>;
}

/** Roles that may change what is in force; the store has the last word. */
export const mayKeep = (me: Me | null): boolean => me?.member.role === 'revops' || me?.member.role === 'admin';
