/** A clock that somebody has set months ahead would have everything forgotten at once, and nothing brings it back. So nothing is forgotten
 * until the clock has gone as time does for an hour, which is long enough for a machine to be told the right time. */

const hour = 3_600_000;
/** How far it may be put right without having been wrong. */
const slack = 60_000;

/** Says whether the clock has been steady, each time that it is asked. `ticks`: milliseconds that only grow. */
export function watchClock(now: () => number, ticks: () => number = () => performance.now()): () => boolean {
  let since = { now: now(), ticks: ticks() };
  let last = since;
  return () => {
    const seen = { now: now(), ticks: ticks() };
    if (Math.abs(seen.now - last.now - (seen.ticks - last.ticks)) > slack) since = seen;
    last = seen;
    return seen.ticks - since.ticks >= hour;
  };
}
