import { timingSafeEqual } from 'node:crypto';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What is counted. Labels are endpoints and statuses: never a team, a person or an address. */
export interface Metrics {
  answered(endpoint: string, status: number, seconds: number): void;
  eventFates(fates: Iterable<string>): void;
  delivered(fate: 'sent' | 'failed' | 'dead'): void;
  text(): Promise<string>;
  readonly contentType: string;
}

/** A registry of its own, so that two stores in one process do not count for each other. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'icp_lens_request_seconds',
    help: 'Time to answer, by endpoint and status.',
    labelNames: ['endpoint', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  });
  const fates = new Counter({
    name: 'icp_lens_events_total',
    help: 'Events that arrived, by what became of them.',
    labelNames: ['fate'],
    registers,
  });
  const notices = new Counter({
    name: 'icp_lens_notices_total',
    help: 'Notices to webhooks, by how the delivery went.',
    labelNames: ['fate'],
    registers,
  });
  collectDefaultMetrics({ register: registry });
  return {
    answered: (endpoint, status, seconds) => requests.observe({ endpoint, status: String(status) }, seconds),
    eventFates(all) {
      for (const fate of all) fates.inc({ fate });
    },
    delivered: (fate) => notices.inc({ fate }),
    async text() {
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

/** Whether a caller may see the numbers: by the token that was set, or from this machine where none was. */
export function maySeeMetrics(token: string | null, authorization: string | null, address: string | null): boolean {
  if (token === null) return address !== null && /^(127\.|::1$|::ffff:127\.)/.test(address);
  const [given, wanted] = [Buffer.from(authorization ?? ''), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
