import type { Ask, PanelHears } from '#bus/messages.ts';

/** The background as the panel knows it: one door to ask through, one to be told through. */
export interface Background {
  readonly ask: Ask;
  /** Starts to listen; the answer stops it. */
  hear(hears: PanelHears): () => void;
}

/** What the panel keeps between two openings: which sections are folded, whether the tour was seen. Nothing of a prospect. */
export interface Memory {
  read(key: string): unknown;
  keep(key: string, value: unknown): void;
  /** Calls `then` whenever another page of ours kept something else under this key. */
  hear(key: string, then: () => void): void;
}

/** Everything outside the panel, handed in by the entrypoint so that a test can be the world. */
export interface World {
  readonly background: Background;
  readonly windowId: number;
  readonly memory: Memory;
  now(): Date;
  /** A new UUIDv7. */
  newId(): string;
  /** Runs `then` once after `ms`; the answer calls it off. */
  after(ms: number, then: () => void): () => void;
  /** Puts words on the clipboard; false where the browser refuses. */
  copy(words: string): Promise<boolean>;
  /** Must be called in the seller's gesture: browsers refuse it after an await. */
  grant(pattern: string): Promise<boolean>;
  takeBack(pattern: string): Promise<boolean>;
  /**
   * The browser's own question whether the seller lets such data go to the team's store; true where the browser has none.
   * Must be called in the seller's gesture, too.
   */
  consent(to: 'team' | 'counts'): Promise<boolean>;
  openOptions(): void;
  openWorkspace(): void;
}
