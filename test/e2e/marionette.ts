import { connect } from 'node:net';

/**
 * Firefox's own driver protocol: over TCP each message is its length, a colon and JSON, `[0, id, command, parameters]` one way
 * and `[1, id, error, result]` the other. The first message greets.
 */
export interface Marionette {
  /** Throws what Firefox says against the command. */
  send(command: string, parameters?: object): Promise<unknown>;
  hangUp(): void;
}

type Waiting = { readonly done: (value: unknown) => void; readonly wrong: (error: Error) => void };
type Message = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

/** Connects to the port that the browser was told to listen on. Fails while it does not listen yet. */
export function openMarionette(port: number): Promise<Marionette> {
  return new Promise((opened, refused) => {
    const socket = connect(port, '127.0.0.1');
    const waiting = new Map<number, Waiting>();
    let bytes = Buffer.alloc(0);
    let isGreeted = false;
    let last = 0;

    const marionette: Marionette = {
      send(command, parameters = {}) {
        const id = ++last;
        const text = JSON.stringify([0, id, command, parameters]);
        return new Promise((done, wrong) => {
          waiting.set(id, { done, wrong });
          socket.write(`${Buffer.byteLength(text)}:${text}`);
        });
      },
      hangUp: () => socket.destroy(),
    };
    const take = (text: string): void => {
      if (!isGreeted) {
        isGreeted = true;
        opened(marionette);
        return;
      }
      const [, id, error, result] = JSON.parse(text) as Message;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.wrong(new Error(`${error.error}: ${error.message}`));
      else asked?.done(result);
    };
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      for (;;) {
        const colon = bytes.indexOf(':');
        const end = colon + 1 + Number(bytes.subarray(0, Math.max(colon, 0)));
        if (colon < 0 || bytes.length < end) return;
        const text = bytes.subarray(colon + 1, end).toString();
        bytes = bytes.subarray(end);
        take(text);
      }
    });
    socket.on('error', refused);
    socket.on('close', () => {
      for (const { wrong } of waiting.values()) wrong(new Error('Firefox hung up'));
    });
  });
}
