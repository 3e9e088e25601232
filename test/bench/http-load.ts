import { connect, type Socket } from 'node:net';

/** How fast a server answers: connections that ask again as soon as they have their answer. As little work as can be on this
 * side, because the client shares the machine with the server. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds for each answer. */
  readonly times: readonly number[];
  readonly failures: number;
}

/** The bytes of a request. */
export function requestBytes(method: string, path: string, headers: Record<string, string>, body?: string): Buffer {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries({ host: 'store.test', ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body ?? ''}`);
}

/** Asks for so many milliseconds over so many connections. `next` makes the request of a connection. */
export async function load(
  url: string,
  connections: number,
  ms: number,
  next: (connection: number) => Buffer,
): Promise<Load> {
  const { hostname, port } = new URL(url);
  const end = performance.now() + ms;
  const times: number[] = [];
  let failures = 0;
  const one = (connection: number) =>
    new Promise<void>((done, failed) => {
      const socket: Socket = connect(Number(port), hostname);
      socket.setNoDelay(true);
      let began = 0;
      let heard = '';
      const send = () => {
        began = performance.now();
        socket.write(next(connection));
      };
      socket.on('connect', send);
      socket.on('error', failed);
      socket.on('close', () => done());
      socket.on('data', (part) => {
        heard += part.toString('latin1');
        const head = heard.indexOf('\r\n\r\n');
        if (head < 0) return;
        const length = Number(/content-length: (\d+)/i.exec(heard.slice(0, head))?.[1] ?? 0);
        if (heard.length < head + 4 + length) return;
        const status = Number(heard.slice(9, 12));
        if (status !== 200 && status !== 304) failures++;
        times.push(performance.now() - began);
        heard = '';
        if (performance.now() < end) send();
        else socket.end();
      });
    });
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, (_, connection) => one(connection)));
  return { perSecond: (times.length / (performance.now() - start)) * 1000, times, failures };
}
