import { connect } from 'node:net';

/** How fast a server answers, with as little work as can be on this side: the client shares the machine with the server. */
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

/** One connection, one question at a time. */
interface Line {
  /** The status of the answer, once all of it is there. */
  ask(request: Buffer): Promise<number>;
  end(): void;
}

function openLine(url: string): Promise<Line> {
  const { hostname, port } = new URL(url);
  return new Promise((opened, failed) => {
    const socket = connect(Number(port), hostname);
    socket.setNoDelay(true);
    let heard = '';
    let answered = (_status: number) => {};
    let broken = failed;
    socket.on('error', (error) => broken(error));
    socket.on('data', (part) => {
      heard += part.toString('latin1');
      const head = heard.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(heard.slice(0, head))?.[1] ?? 0);
      if (heard.length < head + 4 + length) return;
      const status = Number(heard.slice(9, 12));
      heard = '';
      answered(status);
    });
    const line: Line = {
      ask: (request) =>
        new Promise((done, wrong) => {
          [answered, broken] = [done, wrong];
          socket.write(request);
        }),
      end: () => socket.end(),
    };
    socket.on('connect', () => opened(line));
  });
}

const isGood = (status: number): boolean => status === 200 || status === 304;

/** Connections that ask again as soon as they have their answer, for so many milliseconds. `next` makes the request of a
 * connection. A time is then at least the number of connections by the answers a second: it says as much of the client as of the server. */
export async function load(
  url: string,
  connections: number,
  ms: number,
  next: (connection: number) => Buffer,
): Promise<Load> {
  const lines = await Promise.all(Array.from({ length: connections }, () => openLine(url)));
  const times: number[] = [];
  let failures = 0;
  const start = performance.now();
  await Promise.all(
    lines.map(async (line, connection) => {
      for (let began = start; began < start + ms; ) {
        if (!isGood(await line.ask(next(connection)))) failures++;
        const now = performance.now();
        times.push(now - began);
        began = now;
      }
      line.end();
    }),
  );
  return { perSecond: (times.length / (performance.now() - start)) * 1000, times, failures };
}

/** As many requests a second as are asked for, whether the server keeps up or not, as people come who know nothing of each other. A time is from when
 * a request was due, so that a server that stands still is not asked less often for it. */
export async function offered(
  url: string,
  perSecond: number,
  ms: number,
  next: () => Buffer,
  connections = 256,
): Promise<Load> {
  const free = await Promise.all(Array.from({ length: connections }, () => openLine(url)));
  const all = [...free];
  const due: number[] = [];
  const times: number[] = [];
  let failures = 0;
  const take = async (line: Line) => {
    for (let at = due.shift(); at !== undefined; at = due.shift()) {
      if (!isGood(await line.ask(next()))) failures++;
      times.push(performance.now() - at);
    }
    free.push(line);
  };
  const start = performance.now();
  const total = Math.round((perSecond * ms) / 1000);
  const running: Promise<void>[] = [];
  for (let made = 0; made < total; ) {
    const now = performance.now();
    for (; made < total && start + (made * 1000) / perSecond <= now; made++) {
      due.push(start + (made * 1000) / perSecond);
      const line = free.pop();
      if (line) running.push(take(line));
    }
    await new Promise((turn) => setTimeout(turn, 1));
  }
  await Promise.all(running);
  for (const line of all) line.end();
  return { perSecond: (times.length / (performance.now() - start)) * 1000, times, failures };
}
