import type { Heard, Listener, Port, Runtime, Sender } from '#bus/runtime.ts';

/** A browser's runtime in one process: what one end sends, the other hears, cloned as a browser clones. */

class Ears<L extends (...args: never[]) => unknown> implements Heard<L> {
  readonly all = new Set<L>();
  addListener(listener: L): void {
    this.all.add(listener);
  }
  removeListener(listener: L): void {
    this.all.delete(listener);
  }
}

const base = 'chrome-extension://ours/';
export const panelSender: Sender = { id: 'ours', url: `${base}sidepanel.html` };
export const pageSender: Sender = { id: 'ours', url: 'https://acme.example/about', frameId: 0, tab: { id: 7 } };

export interface Ends {
  /** The background's runtime. */
  readonly background: Runtime;
  /** A runtime whose messages arrive as from `sender`. */
  end(sender: Sender): Runtime;
  /** Sends as a browser would let this sender send; undefined where nobody answers. */
  send(sender: Sender, message: unknown): Promise<unknown>;
  connect(sender: Sender, name: string): Port;
  /** The worker is stopped: its listeners and ports are gone until a new one binds them. */
  kill(): void;
}

export function makeEnds(): Ends {
  let messages = new Ears<Listener>();
  let connects = new Ears<(port: Port) => void>();
  const open = new Set<() => void>();

  const send = (sender: Sender, message: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (messages.all.size === 0)
        return reject(new Error('Could not establish connection. Receiving end does not exist.'));
      const copy = structuredClone(message);
      let isLater = false;
      for (const listener of messages.all)
        if (listener(copy, sender, (answer) => resolve(structuredClone(answer))) === true) isLater = true;
      if (!isLater) resolve(undefined);
    });

  const connect = (sender: Sender, name: string): Port => {
    if (connects.all.size === 0) throw new Error('no worker');
    const ears = [new Ears<(message: unknown) => void>(), new Ears<(message: unknown) => void>()] as const;
    const goodbyes = [new Ears<() => void>(), new Ears<() => void>()] as const;
    let isOpen = true;
    const close = (by: 0 | 1 | null): void => {
      if (!isOpen) return;
      isOpen = false;
      open.delete(kill);
      for (const side of [0, 1] as const) if (side !== by) for (const bye of goodbyes[side].all) bye();
    };
    const kill = (): void => close(1);
    open.add(kill);
    const side = (mine: 0 | 1): Port => ({
      name,
      sender,
      onMessage: ears[mine],
      onDisconnect: goodbyes[mine],
      disconnect: () => close(mine),
      postMessage(message) {
        if (!isOpen) throw new Error('Attempting to use a disconnected port object');
        const copy = structuredClone(message);
        for (const hear of ears[mine === 0 ? 1 : 0].all) hear(copy);
      },
    });
    for (const hear of connects.all) hear(side(1));
    return side(0);
  };

  const runtime = (sender: Sender): Runtime => ({
    id: 'ours',
    getURL: (path) => base + path,
    sendMessage: (message) => send(sender, message),
    connect: ({ name }) => connect(sender, name),
    get onMessage() {
      return messages;
    },
    get onConnect() {
      return connects;
    },
  });

  return {
    background: runtime({ id: 'ours' }),
    end: runtime,
    send,
    connect,
    kill() {
      messages = new Ears();
      connects = new Ears();
      for (const close of [...open]) close();
    },
  };
}
