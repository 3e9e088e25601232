const firstMs = 2000;
/** The longest pause. */
export const mostMs = 5 * 60_000;

/** How long to pause after so many failures in a row: doubling, at most five minutes, half of it by chance. */
export function backoffMs(failures: number, random: number): number {
  const full = Math.min(firstMs * 2 ** (failures - 1), mostMs);
  return full / 2 + (full / 2) * random;
}
