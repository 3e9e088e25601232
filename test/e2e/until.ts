/** Asks again and again until it holds, or says what it was at last. */
export async function until<T>(
  ask: () => Promise<T>,
  holds: (value: T) => boolean,
  patience = 30_000,
  what = 'it',
): Promise<T> {
  for (const end = Date.now() + patience; ; ) {
    const value = await ask();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`${what}: still not so after ${patience} ms: ${JSON.stringify(value)}`);
    await new Promise((soon) => setTimeout(soon, 100));
  }
}
