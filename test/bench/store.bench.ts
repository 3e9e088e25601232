import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Load, load, requestBytes } from './http-load.ts';
import { type Measured, quantile } from './measured.ts';
import { headersOf, type Running, Senders, start, stop, tokenOf } from './store-client.ts';
import { curve } from './store-curve.ts';
import { seasonedPostgres } from './store-postgres.ts';

/** How fast the store is, with the client on the same machine, beside the least that could take a flag. `FLAGS=10000000` takes the
 * curve as far as the issue asks; `ONLY=curve` leaves the rest out. */

const ms = Number(process.env.SECONDS ?? 4) * 1000;
const full = Number(process.env.FLAGS ?? 200_000);
const part = process.env.ONLY ?? 'all';
const members = 128;
/** More requests a second than any of this can answer. */
const beyond = 14_000;

const worst = ({ times }: Load): number => quantile(times, 0.99);

/** Answers a second and their p99 belong together: one line. */
function line(name: string, measured: Load, rows = 1, aim = ''): Measured {
  const { perSecond, failures } = measured;
  const p99 = `p99 ${worst(measured).toFixed(1)} ms`;
  const note = [p99, aim, failures ? `${failures} FAILED` : ''].filter(Boolean).join('; ');
  return { name, value: perSecond * rows, unit: '/s', note };
}

/** Answers a second and p99 over the number of those who ask at once. */
async function overConnections(name: string, senders: Senders, counts: readonly number[]): Promise<Measured[]> {
  const out: Measured[] = [];
  for (const count of counts) out.push(line(`${name}, ${count} at once`, await senders.send(count, ms, beyond)));
  return out;
}

/** What the machine can do at this moment: everything else is to be read beside it. */
async function limit(url: string): Promise<Measured[]> {
  const bare = await start(url, 'bare');
  const senders = new Senders(bare.url, ['x']);
  await senders.send(64, 2000, beyond);
  const out = await overConnections('limit (Hono, zod, a bare insert)', senders, [64, 128]);
  await stop(bare);
  return out;
}

async function membersOf(store: Running): Promise<Senders> {
  const tokens = await Promise.all(Array.from({ length: members }, () => tokenOf(store, 'rep')));
  const senders = new Senders(store.url, tokens);
  // The first seconds of a process are those of its compiler.
  await senders.send(64, 4000, beyond);
  return senders;
}

async function specByTag(store: Running, revops: string): Promise<Measured[]> {
  const spec = await fetch(new URL('/v1/spec', store.url), { headers: headersOf(revops) });
  const headers = { authorization: `Bearer ${revops}`, 'if-none-match': spec.headers.get('etag') ?? '' };
  const again = requestBytes('GET', '/v1/spec', headers);
  const out: Measured[] = [];
  for (const count of [64, 128]) {
    const asked = await load(store.url, count, ms, () => again);
    out.push(line(`spec by ETag, ${count} at once`, asked, 1, 'aim 15,000'));
  }
  return out;
}

async function onPostgres(url: string): Promise<Measured[]> {
  const out = part === 'curve' ? [] : await limit(url);
  const store = await start(url);
  const senders = await membersOf(store);
  const revops = await tokenOf(store, 'revops');
  if (part !== 'curve') {
    const aim = 'aim 5,000, p99 40 ms';
    out.push(...(await overConnections('PostgreSQL, single flag', senders, [16, 32, 64, 128, 256])));
    out.push(line('PostgreSQL, 5,000 single flags a second offered', await senders.offer(5000, ms), 1, aim));
    for (const count of [16, 32]) {
      const batches = await senders.send(count, ms, 1200, 50);
      out.push(line(`PostgreSQL, rows in batches of 50, ${count} at once`, batches, 50, 'aim 25,000'));
    }
    out.push(...(await specByTag(store, revops)));
  }
  const page = requestBytes('GET', '/v1/queue?limit=50', headersOf(revops));
  const single = () => senders.send(64, 3000, beyond);
  const queue = () => load(store.url, 1, 1000, () => page);
  out.push(...(await curve(url, store.team, full, single, queue)));
  await stop(store);
  return out;
}

async function onPglite(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-bench-'));
  const [store, bare] = [await start(folder), await start(join(folder, 'bare'), 'bare')];
  try {
    const senders = await membersOf(store);
    const least = new Senders(bare.url, ['x']);
    await least.send(64, 2000, beyond);
    const aim = 'aim 1,500, p99 40 ms';
    const out = await overConnections('PGlite, single flag', senders, [16, 32, 64, 128]);
    out.push(line('PGlite, 1,500 single flags a second offered', await senders.offer(1500, ms), 1, aim));
    out.push(...(await overConnections('limit (Hono, zod, a bare insert into PGlite)', least, [64])));
    out.push(line('limit, 1,500 a second offered', await least.offer(1500, ms)));
    return out;
  } finally {
    await stop(store);
    await stop(bare);
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function run(): Promise<readonly Measured[]> {
  const postgres = part === 'pglite' ? null : await seasonedPostgres();
  try {
    return [...(postgres ? await onPostgres(postgres.url) : []), ...(part === 'curve' ? [] : await onPglite())];
  } finally {
    await postgres?.stop();
  }
}
