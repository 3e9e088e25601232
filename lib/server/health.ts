import { sql } from 'kysely';
import { openApi } from '#wire/openapi.ts';
import { wireVersion } from '#wire/paths.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';
import { maySeeMetrics } from './metrics.ts';

const alive = { ok: true, value: { ok: true, wire: wireVersion } } as const;

/** The process is alive. */
export const health: Handler<'health'> = async () => alive;

/** The database answers within two seconds, and can be written to: after a failover the old one may be there still, for reading. */
export const ready: Handler<'ready'> = async ({ store }) => {
  const late = new Promise<'silent'>((done) => setTimeout(done, 2_000, 'silent').unref());
  const asked = sql<{ mode: 'off' | 'on' }>`select current_setting('transaction_read_only') as mode`
    .execute(store.db)
    .then(
      ({ rows }) => rows[0]?.mode ?? 'silent',
      () => 'silent',
    );
  const mode = await Promise.race([asked, late]);
  if (mode === 'off') return alive;
  return refuse(503, 'not-ready', mode === 'on' ? 'The database can only be read.' : 'The database does not answer.');
};

/** Numbers for Prometheus. */
export const metrics: Handler<'metrics'> = async ({ door, headers, address }) => {
  // Behind a proxy that was not announced, everybody comes from this machine.
  const isPassedOn = !door.trustProxy && (headers.get('x-forwarded-for') ?? headers.get('forwarded')) !== null;
  if (!maySeeMetrics(door.metricsToken, headers.get('authorization'), isPassedOn ? null : address))
    return refuse(403, 'not-for-you', 'The numbers can be read from this machine, or with the token that was set.');
  return { status: 200, headers: { 'content-type': door.metrics.contentType }, body: await door.metrics.text() };
};

let document: string | null = null;

/** The contract as OpenAPI 3.1. */
export const openApiDocument: Handler<'openApi'> = async () => {
  document ??= JSON.stringify(openApi());
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' };
  return { status: 200, headers, body: document };
};
