import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type AppOptions, createApp } from './app.ts';
import type { Place } from './database/open.ts';
import { type Post, postOutside } from './deliver.ts';
import { startJobs } from './jobs.ts';
import { createMetrics } from './metrics.ts';
import { type Sample, seedSample } from './sample.ts';
import { createStore, type Store, StoreUnavailable } from './store.ts';
import type { World } from './world.ts';

export interface ServeOptions {
  /** 0, or nothing: any free port. */
  readonly port?: number;
  /** Only this machine can reach it unless another address is named. */
  readonly host?: string;
  /** A PostgreSQL; it goes before `data`. */
  readonly databaseUrl?: string;
  /** The folder of the embedded database. With neither, the store is in memory. */
  readonly data?: string;
  /** Put the sample team into an empty store. */
  readonly sample?: boolean;
  readonly world?: World;
  readonly trouble?: (error: Error) => void;
  readonly app?: AppOptions;
  /** How long a request may take to arrive: its head, and all of it. Milliseconds. */
  readonly slowest?: { readonly head: number; readonly whole: number };
  /** Runs retention, returns and notices beside the requests. */
  readonly jobs?: { readonly retentionDays?: number; readonly post?: Post };
}

export interface Serving {
  readonly url: string;
  readonly store: Store;
  /** Fresh invite codes of the sample team, where the store has no team of its own. */
  readonly invites: Sample['codes'] | null;
  /** Takes no more requests, finishes those under way, and closes the database. */
  stop(): Promise<void>;
}

const patience = 5_000;
/** Enough for a megabyte over a bad line; whoever takes longer only holds a connection. */
const slowestOfAll = { head: 10_000, whole: 60_000 };

/** Opens the store and serves it over HTTP. Throws `StoreUnavailable` with a line for whoever starts it. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { port = 0, host = '127.0.0.1', databaseUrl, data, world, trouble } = options;
  const place: Place = databaseUrl ? { databaseUrl } : data ? { folder: data } : { memory: true };
  const store = await createStore({ place, ...(world ? { world } : {}), ...(trouble ? { trouble } : {}) });
  const metrics = options.app?.metrics ?? createMetrics();
  const app = createApp(store, { metrics, ...(trouble ? { trouble } : {}), ...options.app });
  const { head, whole } = options.slowest ?? slowestOfAll;
  const serverOptions = {
    ...{ headersTimeout: head, requestTimeout: whole },
    connectionsCheckingInterval: Math.min(head, 5_000),
  };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  let invites: Serving['invites'] = null;
  try {
    if (options.sample) invites = (await seedSample(store))?.codes ?? null;
  } catch (error) {
    await store.close();
    throw error;
  }
  try {
    await listen(server, port, host);
  } catch (error) {
    await store.close();
    throw new StoreUnavailable('port', `Port ${port} on ${host} cannot be opened: ${(error as Error).message}`);
  }
  const jobs = options.jobs
    ? startJobs({ post: postOutside, ...options.jobs, store, metrics, trouble: trouble ?? (() => {}) })
    : null;
  const at = server.address() as AddressInfo;
  const name = at.family === 'IPv6' ? `[${at.address}]` : at.address;
  let stopping: Promise<void> | null = null;
  const stop = async () => {
    const closed = new Promise((done) => server.close(done));
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), patience);
    await closed;
    clearTimeout(timer);
    await jobs?.stop();
    await store.close();
  };
  return {
    url: `http://${name}:${at.port}`,
    store,
    invites,
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
