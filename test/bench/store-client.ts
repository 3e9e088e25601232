import { type ChildProcess, spawn } from 'node:child_process';
import type { JoinAnswer } from '#wire/wire.ts';
import { aFlag, flagEvent } from '../server/team.ts';
import { type Load, load, offered, requestBytes } from './http-load.ts';

/** A store in a process of its own, and those who send flags to it. */

export interface Running {
  readonly url: string;
  readonly team: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly child: ChildProcess;
}

/** Starts one on a database. `bare`: the least that could take a flag. */
export function start(place: string, bare = ''): Promise<Running> {
  const script = new URL('store-server.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--max-semi-space-size=32', '--import', 'tsx', script, place, bare], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, failed) => {
    let said = '';
    child.stdout?.on('data', (words: Buffer) => {
      said += words.toString();
      if (said.includes('\n')) done({ ...(JSON.parse(said) as Omit<Running, 'child'>), child });
    });
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
}

export async function stop({ child }: Running): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}

/** The token of a new member. */
export async function tokenOf(store: Running, role: string): Promise<string> {
  const response = await fetch(new URL('/v1/join', store.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: store.codes[role], name: role, device: 'bench' }),
  });
  return ((await response.json()) as JoinAnswer).token;
}

export const headersOf = (token: string) => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
});

/** Those who send flags. Their requests are made before the clock runs, and each is sent once. */
export class Senders {
  readonly #url: string;
  readonly #tokens: readonly string[];
  constructor(url: string, tokens: readonly string[]) {
    this.#url = url;
    this.#tokens = tokens;
  }

  /** So many connections, each asking again as soon as it has its answer, with `size` flags a request. `most` is how many requests
   * a second are prepared: twice what is believed possible. */
  send(connections: number, ms: number, most: number, size = 1): Promise<Load> {
    return load(this.#url, connections, ms, this.#requests(Math.ceil((most * ms) / 1000), size));
  }

  /** So many requests a second, one flag each, whatever becomes of them. */
  offer(perSecond: number, ms: number): Promise<Load> {
    return offered(this.#url, perSecond, ms, this.#requests(Math.ceil((perSecond * ms) / 1000), 1));
  }

  #requests(count: number, size: number): () => Buffer {
    const made = Array.from({ length: count }, (_, n) => {
      const events = Array.from({ length: size }, () => flagEvent(aFlag()));
      return requestBytes(
        'POST',
        '/v1/events',
        headersOf(this.#tokens[n % this.#tokens.length] ?? ''),
        JSON.stringify({ events }),
      );
    });
    let at = 0;
    return () => {
      const request = made[at++];
      if (!request)
        throw new Error('more was asked for than was made: what is measured would be events that are known');
      return request;
    };
  }
}
