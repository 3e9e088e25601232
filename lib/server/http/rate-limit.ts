/** How many requests one may make: a bucket that fills by the second. Each server counts for itself, which is enough to
 * stop guessing and flooding. */
export interface RateLimit {
  /** Requests at once. */
  readonly burst: number;
  /** Requests a second in the long run. */
  readonly perSecond: number;
}

interface Bucket {
  left: number;
  at: number;
}

const mostBuckets = 50_000;

/** Counts per key. `take` gives null, or after how many seconds to come again. */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(limit: RateLimit, now: () => number) {
    this.#limit = limit;
    this.#now = now;
  }

  take(key: string): number | null {
    const { burst, perSecond } = this.#limit;
    const now = this.#now();
    let bucket = this.#buckets.get(key);
    if (!bucket) {
      if (this.#buckets.size >= mostBuckets) this.#forgetFull(now);
      bucket = { left: burst, at: now };
      this.#buckets.set(key, bucket);
    }
    bucket.left = Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / perSecond);
    bucket.left -= 1;
    return null;
  }

  /** Full buckets say nothing. If all are in use, all are forgotten rather than memory filled. */
  #forgetFull(now: number): void {
    const { burst, perSecond } = this.#limit;
    for (const [key, { left, at }] of this.#buckets)
      if (left + ((now - at) / 1000) * perSecond >= burst) this.#buckets.delete(key);
    if (this.#buckets.size >= mostBuckets) this.#buckets.clear();
  }
}
