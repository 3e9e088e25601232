import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';

/** The headers of a request, by name in lower case. */
export interface Heads {
  get(name: string): string | null;
}

/** Node's own request where this one came over a socket; null in process. Reading it costs a fraction of what the web's Request
 * does, which builds streams and signals for each. */
export function incomingOf(c: Context): IncomingMessage | null {
  return (c.env as { incoming?: IncomingMessage } | undefined)?.incoming ?? null;
}

/** The headers, as they came. */
export function headsOf(c: Context): Heads {
  const incoming = incomingOf(c);
  if (!incoming) return c.req.raw.headers;
  return {
    get(name) {
      const value = incoming.headers[name];
      return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
    },
  };
}
