/** One figure of a bench. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly note?: string;
}

/** The value under which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** How long one call takes, in milliseconds: the best of several rounds, each long enough for the clock. */
export function timeOf(call: () => void, rounds = 5, msEach = 200): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    let calls = 0;
    const start = performance.now();
    while (performance.now() - start < msEach) {
      call();
      calls += 1;
    }
    best = Math.min(best, (performance.now() - start) / calls);
  }
  return best;
}
