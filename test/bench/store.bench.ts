import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { JoinAnswer } from '#wire/wire.ts';
import { startPostgres } from '../server/postgres.ts';
import { aFlag, flagEvent } from '../server/team.ts';
import { type Load, load, requestBytes } from './http-load.ts';
import { type Measured, quantile } from './measured.ts';

/** How fast the store is, with the client on the same machine. `FLAGS=1000000` fills the queue as full as the issue asks. */

const seconds = Number(process.env.SECONDS ?? 4);
const full = Number(process.env.FLAGS ?? 200_000);
const connections = 128;

interface Running {
  readonly url: string;
  readonly team: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly child: ChildProcess;
}

function start(place: string, bare = ''): Promise<Running> {
  const script = new URL('store-server.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', script, place, bare], {
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

/** Fills a team's table with open flags, by SQL: the queue has to be quick whoever wrote it. */
async function fill(client: pg.Client, team: string, count: number): Promise<void> {
  const template = aFlag();
  const { facts, ...flag } = template;
  await client.query(
    `insert into flags (team_id, id, member_id, device_id, kind, prospect_key, state, received_at, due_at, seq, flag, facts)
     select $1::uuid, gen_random_uuid(), m.id, m.id, 'wrong-tier', 'p' || n, 'open', now(), now() + n * interval '1 second', n, $2::jsonb, $3::jsonb
     from generate_series(1, $4::int) n, (select id from members where team_id = $1::uuid limit 1) m`,
    [team, JSON.stringify(flag), JSON.stringify(facts), count],
  );
  await client.query('analyze flags');
}

async function onPostgres(url: string): Promise<Measured[]> {
  const out: Measured[] = [];
  const ms = seconds * 1000;
  const bare = await start(url, 'bare');
  await flags(bare, ['x'], 1, 1000, 10_000);
  out.push(...rate('limit: Hono, zod and a bare insert, single flag', await flags(bare, ['x'], 1, ms, 15_000)));
  await stop(bare);

  const store = await start(url);
  const tokens = await Promise.all(Array.from({ length: connections }, () => join_(store, 'rep')));
  const revops = await join_(store, 'revops');
  await flags(store, tokens, 1, 1500, 10_000);
  out.push(...rate('PostgreSQL, single flag', await flags(store, tokens, 1, ms, 15_000), 1, 'aim 5,000, p99 40 ms'));
  out.push(...rate('PostgreSQL, rows in batches of 50', await flags(store, tokens, 50, ms, 40_000), 50, 'aim 25,000'));
  const spec = await fetch(new URL('/v1/spec', store.url), { headers: headersOf(revops) });
  const etag = spec.headers.get('etag') ?? '';
  const again = tokens.map((token) =>
    requestBytes('GET', '/v1/spec', { authorization: `Bearer ${token}`, 'if-none-match': etag }),
  );
  out.push(...rate('spec by ETag', await load(store.url, connections, ms, (n) => again[n] as Buffer), 1, 'aim 15,000'));

  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (
    let there = 0, next = Math.min(10_000, full);
    next <= full && there < full;
    there = next, next = Math.min(next * 10, full)
  ) {
    await fill(client, store.team, next - there);
    const page = requestBytes('GET', '/v1/queue?limit=50', headersOf(revops));
    const pages = await load(store.url, 1, 1000, () => page);
    out.push({
      name: `queue page of a team with ${next} flags`,
      value: quantile(pages.times, 0.5),
      unit: 'ms',
      note: 'aim 30',
    });
    const single = await flags(store, tokens, 1, 1500, 15_000);
    out.push({ name: `cost of a flag with ${next} there`, value: 1000 / single.perSecond, unit: 'ms' });
    if (next === full) break;
  }
  await client.end();
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
    return [...(await onPostgres(postgres.url)), ...(await onPglite())];
  } finally {
    await postgres.stop();
  }
}
