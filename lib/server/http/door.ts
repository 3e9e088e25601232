import type { Metrics } from '../metrics.ts';
import type { Outside } from '../outside.ts';
import type { Store } from '../store.ts';
import { type RateLimit, RateLimiter } from './rate-limit.ts';

/** What every request passes by, beside the store itself. */
export interface Door {
  readonly store: Store;
  readonly metrics: Metrics;
  /** Called with what went wrong inside; the caller of the request only hears that something did. */
  readonly trouble: (error: Error) => void;
  /** Called once for each answer. */
  readonly log: (line: AnsweredLine) => void;
  readonly limits: { readonly strangers: RateLimiter; readonly devices: RateLimiter } | null;
  /** The bearer token that reads `/metrics`; null: from this machine only. */
  readonly metricsToken: string | null;
  /** Whether a proxy in front names the caller's address in X-Forwarded-For. */
  readonly trustProxy: boolean;
  /** The address that people reach this store by, without a slash at its end; null: the one that they asked for. */
  readonly publicUrl: string | null;
  readonly outside: Outside;
}

/** What is logged of a request: no address, no query, nothing of what was sent. */
export interface AnsweredLine {
  readonly endpoint: string;
  readonly status: number;
  readonly ms: number;
  readonly team: string | null;
  readonly device: string | null;
}

/** Enough for an office behind one address, too few to guess a code of 60 random bits. */
const strangers: RateLimit = { burst: 120, perSecond: 1 };
/** A drained outbox of 5,000 flags is 100 requests. */
const devices: RateLimit = { burst: 600, perSecond: 50 };

/** The limits of a server by itself. */
export function createLimits(now: () => number): NonNullable<Door['limits']> {
  return { strangers: new RateLimiter(strangers, now), devices: new RateLimiter(devices, now) };
}
