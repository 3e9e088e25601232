import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.ts';
import type { Place } from './database/open.ts';
import { createStore, type Store, StoreUnavailable } from './store.ts';
import type { World } from './world.ts';

export interface ServeOptions {
  /** 0, or nothing: any free port. */
  readonly port?: number;
  /** Only this machine can reach it unless another address is named. */
  readonly host?: string;
  readonly place: Place;
  readonly world?: World;
  readonly trouble?: (error: Error) => void;
}

export interface Serving {
  readonly url: string;
  readonly store: Store;
  /** Takes no more requests, finishes those under way, and closes the database. */
  stop(): Promise<void>;
}

const patience = 5_000;

/** Opens the store and serves it over HTTP. Throws `StoreUnavailable` with a line for whoever starts it. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { port = 0, host = '127.0.0.1', trouble } = options;
  const store = await createStore(options);
  const app = createApp(store, trouble ? { trouble } : {});
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  try {
    await listen(server, port, host);
  } catch (error) {
    await store.close();
    throw new StoreUnavailable('port', `Port ${port} on ${host} cannot be opened: ${(error as Error).message}`);
  }
  const at = server.address() as AddressInfo;
  const name = at.family === 'IPv6' ? `[${at.address}]` : at.address;
  let stopping: Promise<void> | null = null;
  const stop = async () => {
    const closed = new Promise((done) => server.close(done));
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), patience);
    await closed;
    clearTimeout(timer);
    await store.close();
  };
  return {
    url: `http://${name}:${at.port}`,
    store,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.removeListener('error', failed);
      done();
    });
  });
}
