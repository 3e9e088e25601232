/** What is asked of any JSON from outside before it is walked by recursion. */

/** More values than any spec has: YAML's aliases can make much out of little. */
const mostValues = 500_000;

/** Whether it nests at most so many levels. Level by level, so that no depth can exhaust the stack. */
export function depthUnder(json: unknown, most: number): boolean {
  let level: unknown[] = [json];
  let values = 0;
  for (let depth = 0; level.length; depth++) {
    values += level.length;
    if (depth > most || values > mostValues) return false;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return true;
}

/** The path of a key called `__proto__`, or null. Call it on what `depthUnder` let pass. */
export function holdsProto(json: unknown, path = ''): string | null {
  if (typeof json !== 'object' || json === null) return null;
  for (const [key, value] of Object.entries(json)) {
    const at = pathWith(path, Array.isArray(json) ? Number(key) : key);
    if (key === '__proto__') return at;
    const inside = holdsProto(value, at);
    if (inside !== null) return inside;
  }
  return null;
}

/** `profile.criteria[3].test`, one step longer. */
export const pathWith = (path: string, step: string | number): string =>
  typeof step === 'number' ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`;
