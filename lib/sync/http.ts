import { failed, ok, type Result } from '#core/result.ts';
import { wireHeader, wireVersion } from '#wire/paths.ts';

/** One request to the shared store and its answer: the only place that fetches. */

/** What of the world a request needs. */
export interface Net {
  readonly fetch: typeof fetch;
  /** A signal that ends a request which takes longer than this. */
  timeout(ms: number): AbortSignal;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The store's address, without a slash at its end. */
  readonly store: string;
  readonly path: string;
  readonly token?: string;
  readonly etag?: string | null;
  readonly body?: unknown;
}

/** What the store said, with whatever status. */
export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  /** Parsed JSON; undefined where it was none. */
  readonly body: unknown;
}

/** A spec with thousands of handlers stays under this; what is longer is no answer of a store. */
const bodyLimit = 16_000_000;
const patienceMs = 20_000;

/** `unreachable`: no answer. `not-a-store`: something else answered (a hotel's login page, say). */
export async function exchange(net: Net, call: Call): Promise<Result<Answer, 'unreachable' | 'not-a-store'>> {
  const { method, store, path, token, etag, body } = call;
  const headers: Record<string, string> = { accept: 'application/json', [wireHeader]: String(wireVersion) };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  if (etag) headers['if-none-match'] = etag;
  try {
    const response = await net.fetch(store + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: net.timeout(patienceMs),
    });
    return await hear(response);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'no reason';
    return failed('unreachable', `The store does not answer (${why}).`);
  }
}

/** Only an answer that names the wire's version is the store's: a proxy's 401 must not sign anyone out. */
async function hear(response: Response): Promise<Result<Answer, 'unreachable' | 'not-a-store'>> {
  const { status, headers } = response;
  const foreign = `Something else than a store answered (${status}).`;
  if (headers.get(wireHeader) === null) return failed(status >= 500 ? 'unreachable' : 'not-a-store', foreign);
  const etag = headers.get('etag');
  if (status === 304) return ok({ status, etag, body: null });
  const words = await response.text();
  if (words.length > bodyLimit) return failed('not-a-store', 'The answer is far too long for a store.');
  const body = readJson(words);
  return response.ok && body === undefined ? failed('not-a-store', foreign) : ok({ status, etag, body });
}

function readJson(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}
