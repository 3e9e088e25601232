/** The little of `browser.runtime` that the bus needs, so that a test can put two ends in one process. */

export interface Heard<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

/** Who sent a message, as the browser says. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Calls `send` later when it returns true; anything else means that the message was for someone else. */
export type Listener = (message: unknown, sender: Sender, send: (answer: unknown) => void) => true | undefined;

export interface Port {
  readonly name: string;
  readonly sender?: Sender | undefined;
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: Heard<(message: unknown) => void>;
  readonly onDisconnect: Heard<() => void>;
}

export interface Runtime {
  /** Undefined once the extension was reloaded or removed under a running content script. */
  readonly id?: string | undefined;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  connect(info: { name: string }): Port;
  readonly onMessage: Heard<Listener>;
  readonly onConnect: Heard<(port: Port) => void>;
}

/** One of our own extension pages: our id, and a page of ours. A content script has our id, but the page's address. */
export const isOwnPage = (runtime: Pick<Runtime, 'id' | 'getURL'>, sender: Sender | undefined): boolean =>
  runtime.id !== undefined && sender?.id === runtime.id && (sender.url ?? '').startsWith(runtime.getURL(''));

/** Our content script in a frame of a tab, on a page of the web. The top frame is 0. */
export const isOwnScript = (
  runtime: Pick<Runtime, 'id' | 'getURL'>,
  sender: Sender,
): sender is Sender & { readonly url: string; readonly frameId: number; readonly tab: { readonly id: number } } =>
  runtime.id !== undefined &&
  sender.id === runtime.id &&
  Number.isSafeInteger(sender.frameId) &&
  Number(sender.frameId) >= 0 &&
  typeof sender.tab?.id === 'number' &&
  /^(https?|file):/.test(sender.url ?? '');
