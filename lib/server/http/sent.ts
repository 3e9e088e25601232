import type { Context } from 'hono';
import { headsOf } from './heads.ts';
import { headersFor } from './origins.ts';

/** An answer in a form of its own. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** JSON that nobody is to keep. */
export const json = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Sent => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(value),
});

/** A page for people that may load, run, frame and send nothing, and that nobody keeps. */
export const page = (body: string, headers: Readonly<Record<string, string>> = {}): Sent => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    ...headers,
  },
  body,
});

/** The answer as it goes out. Its headers are said once and as a plain object: changing a Response's own costs more than
 * the rest of a small answer. */
export function send(origin: string | null, { status, headers, body }: Sent): Response {
  return new Response(body, { status, headers: { ...headers, ...headersFor(origin) } });
}

/** Who asks from a browser. */
export const originOf = (c: Context): string | null => headsOf(c).get('origin');
