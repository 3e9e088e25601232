import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JoinAnswer } from '#wire/wire.ts';
import { startPostgres } from '../server/postgres.ts';
import { aFlag, flagEvent } from '../server/team.ts';
import { type Load, load, requestBytes } from './http-load.ts';
import { type Measured, quantile } from './measured.ts';
import { curve } from './store-curve.ts';

/** How fast the store is, with the client on the same machine, beside the least that could take a flag. `FLAGS=10000000` takes the
 * curve as far as the issue asks; `ONLY=curve` leaves the rest out. */

const seconds = Number(process.env.SECONDS ?? 4);
const full = Number(process.env.FLAGS ?? 200_000);
const part = process.env.ONLY ?? 'all';
const connections = 128;

interface Running {
  readonly url: string;
  readonly team: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly child: ChildProcess;
}

function start(place: string, bare = ''): Promise<Running> {
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

async function stop({ child }: Running): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}

const join_ = async (store: Running, role: string): Promise<string> => {
  const response = await fetch(new URL('/v1/join', store.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: store.codes[role], name: role, device: 'bench' }),
  });
  return ((await response.json()) as JoinAnswer).token;
};

const headersOf = (token: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });
const events = (count: number) => JSON.stringify({ events: Array.from({ length: count }, () => flagEvent(aFlag())) });

/** Requests are made before the clock runs; each is sent once. */
async function flags(
  store: { url: string },
  tokens: readonly string[],
  size: number,
  ms: number,
  expected: number,
): Promise<Load> {
  const made = Math.ceil((expected * ms) / 1000 / size);
  const requests = Array.from({ length: made }, (_, n) =>
    requestBytes('POST', '/v1/events', headersOf(tokens[n % tokens.length] ?? ''), events(size)),
  );
  let at = 0;
  return load(store.url, connections, ms, () => requests[at++ % made] as Buffer);
}

const rate = (name: string, { perSecond, times, failures }: Load, rows = 1, aim = ''): Measured[] => [
  {
    name,
    value: perSecond * rows,
    unit: '/s',
    note: [aim, failures ? `${failures} FAILED` : ''].filter(Boolean).join('; '),
  },
  { name: `${name}, p99`, value: quantile(times, 0.99), unit: 'ms' },
];

/** What the machine can do at this moment: everything else is to be read beside it. */
async function limit(url: string, out: Measured[]): Promise<number> {
  const bare = await start(url, 'bare');
  await flags(bare, ['x'], 1, 1000, 10_000);
  const measured = await flags(bare, ['x'], 1, seconds * 1000, 15_000);
  out.push(...rate('limit: Hono, zod and a bare insert, single flag', measured));
  await stop(bare);
  return measured.perSecond;
}

async function onPostgres(url: string): Promise<Measured[]> {
  const out: Measured[] = [];
  const ms = seconds * 1000;
  const most = part === 'curve' ? null : await limit(url, out);
  const store = await start(url);
  const tokens = await Promise.all(Array.from({ length: connections }, () => join_(store, 'rep')));
  const revops = await join_(store, 'revops');
  await flags(store, tokens, 1, 1500, 10_000);
  if (most !== null) {
    const single = await flags(store, tokens, 1, ms, 15_000);
    out.push(...rate('PostgreSQL, single flag', single, 1, 'aim 5,000, p99 40 ms'));
    out.push({ name: 'PostgreSQL, single flag, beside the limit', value: single.perSecond / most, unit: '×' });
    out.push(
      ...rate('PostgreSQL, rows in batches of 50', await flags(store, tokens, 50, ms, 40_000), 50, 'aim 25,000'),
    );
    const spec = await fetch(new URL('/v1/spec', store.url), { headers: headersOf(revops) });
    const etag = spec.headers.get('etag') ?? '';
    const again = tokens.map((token) =>
      requestBytes('GET', '/v1/spec', { authorization: `Bearer ${token}`, 'if-none-match': etag }),
    );
    const asked = await load(store.url, connections, ms, (n) => again[n] as Buffer);
    out.push(...rate('spec by ETag', asked, 1, 'aim 15,000'));
  }
  const single = () => flags(store, tokens, 1, 3000, 15_000);
  const page = requestBytes('GET', '/v1/queue?limit=50', headersOf(revops));
  const queue = () => load(store.url, 1, 1000, () => page);
  out.push(...(await curve(url, store.team, full, single, queue)));
  await stop(store);
  return out;
}

async function onPglite(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-bench-'));
  const store = await start(folder);
  try {
    const tokens = await Promise.all(Array.from({ length: connections }, () => join_(store, 'rep')));
    await flags(store, tokens, 1, 1500, 8_000);
    return rate('PGlite, single flag', await flags(store, tokens, 1, seconds * 1000, 8_000), 1, 'aim 1,500');
  } finally {
    await stop(store);
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function run(): Promise<readonly Measured[]> {
  const postgres = await startPostgres({ durable: true });
  try {
    return [...(await onPostgres(postgres.url)), ...(part === 'curve' ? [] : await onPglite())];
  } finally {
    await postgres.stop();
  }
}
