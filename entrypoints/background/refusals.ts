/** What the browser refuses (a tab that is gone, a page that is closed to us) is an answer, not a fault. */
export const orNull = <T>(attempt: Promise<T>): Promise<T | null> => attempt.catch(() => null);

/** Milliseconds. */
const again = [30, 120];

/**
 * The same, tried anew a moment later: Chromium may refuse a page at the very click that opens it to us. Seen at one click in fifteen on a page that
 * had just loaded.
 */
export async function orNullSoon<T>(attempt: () => Promise<T>): Promise<T | null> {
  for (const ms of again) {
    const done = await orNull(attempt());
    if (done !== null) return done;
    await new Promise((soon) => setTimeout(soon, ms));
  }
  return orNull(attempt());
}
