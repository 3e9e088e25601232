/** What the background needs of the browser, so that all of it can be tested without one. */

export interface Front {
  readonly id: number;
  /** null where the extension may not know. */
  readonly url: string | null;
  readonly isLoading?: boolean;
}

/** What the aids can do in a page. */
export type Aid = 'point' | 'letGo';

export interface Tabs {
  /** The tab in front of a window, or null where there is none. */
  front(windowId: number): Promise<Front | null>;
  /** A tab by its id, with the window that it is in, where it is in front. */
  get(tabId: number): Promise<(Front & { readonly windowId: number; readonly isFront: boolean }) | null>;
  /** Puts the content script into a tab's top frame, unless it is `running` there already. null when the browser does not allow it. */
  inject(tabId: number): Promise<'started' | 'running' | null>;
  /** Puts the content script into every other frame of the tab that may be reached, and says where it was running already. */
  frames(tabId: number): Promise<readonly { readonly frameId: number; readonly state: 'started' | 'running' }[]>;
  /**
   * Runs a small function of ours in one frame of the tab, the top one where none is named, or in all that may be reached, and gives
   * what each answered; null when not allowed.
   */
  run<A extends readonly (string | number)[], R>(
    tabId: number,
    work: (...args: A) => R,
    args: A,
    frame?: number | 'all',
  ): Promise<readonly { readonly frameId: number; readonly answer: Awaited<R> }[] | null>;
  /**
   * Puts our aids (`entrypoints/aids.ts`) into one frame of the tab, or into all that may be reached where `frameId` is null,
   * and asks one of them. What each frame answered; null when not allowed.
   */
  aid(tabId: number, frameId: number | null, name: Aid, ask: object): Promise<readonly unknown[] | null>;
  /** Adds or takes away a style that the page's own scripts cannot see in its DOM. */
  style(tabId: number, css: string, isOn: boolean): Promise<void>;
  /** Sends to the content script in one frame of the tab: the top one, where none is named. */
  send(tabId: number, message: unknown, frameId?: number): Promise<unknown>;
}

export interface Sites {
  /** Match patterns of the hosts that were granted. */
  granted(): Promise<readonly string[]>;
  /** From now on the content script runs by itself on exactly these. */
  follow(patterns: readonly string[]): Promise<void>;
}

/** The toolbar icon's small text. `tabId: null` is for all tabs that have none of their own; `text: null` gives a tab's own up. */
export type Badge = (tabId: number | null, text: string | null, title: BadgeTitle | null) => Promise<void>;
/** What the icon's tooltip says: a tier by the team's own name, or one that is ours to name in the seller's language. */
export interface BadgeTitle {
  readonly tier: string | null;
  readonly label: string;
}

export interface Clock {
  now(): number;
  /** YYYY-MM-DD where the seller is. */
  today(): string;
  /** A new UUIDv7. */
  newId(): string;
}
