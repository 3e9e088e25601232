import { failed, ok, type Result } from '#core/result.ts';
import {
  type ChangesAnswer,
  changesAnswer,
  type EventsAnswer,
  errorAnswer,
  eventsAnswer,
  type JoinAnswer,
  type JoinRequest,
  joinAnswer,
  paths,
  type WireEvent,
  wireHeader,
  wireVersion,
} from '#wire/wire.ts';

/** The door to the shared store: the only place that fetches. Every way it can fail is named. */

/**
 * `unreachable`: no answer, or one that says "later". `not-a-store`: something else answered (a hotel's login page, say).
 * `signed-out`: the token is not taken. `refused`: what was sent never will be taken; the note has the store's words.
 */
export type StoreFailure = 'unreachable' | 'not-a-store' | 'signed-out' | 'update-needed' | 'refused';

/** What of the world a request needs. */
export interface Net {
  readonly fetch: typeof fetch;
  /** A signal that ends a request which takes longer than this. */
  timeout(ms: number): AbortSignal;
}

export interface Account {
  /** Without a slash at its end. */
  readonly store: string;
  readonly token: string;
}

interface Call {
  readonly method: 'GET' | 'POST';
  readonly store: string;
  readonly path: string;
  readonly token?: string;
  readonly etag?: string | null;
  readonly body?: unknown;
}
interface Heard {
  readonly status: number;
  readonly etag: string | null;
  readonly body: unknown;
}

/** A spec with thousands of handlers stays under this; what is longer is no spec. */
const bodyLimit = 16_000_000;
const patienceMs = 20_000;

export async function join(net: Net, store: string, request: JoinRequest): Promise<Result<JoinAnswer, StoreFailure>> {
  return parsed(await call(net, { method: 'POST', store, path: paths.join, body: request }), joinAnswer);
}

/** Sends events, which may be sent any number of times. The results come by id. */
export async function sendEvents(
  net: Net,
  { store, token }: Account,
  events: readonly WireEvent[],
): Promise<Result<EventsAnswer, StoreFailure>> {
  return parsed(await call(net, { method: 'POST', store, token, path: paths.events, body: { events } }), eventsAnswer);
}

/** What happened since a cursor, or since the beginning where there is none. */
export async function changesSince(
  net: Net,
  { store, token }: Account,
  cursor: string | null,
): Promise<Result<ChangesAnswer, StoreFailure>> {
  const path = cursor === null ? paths.changes : `${paths.changes}?since=${encodeURIComponent(cursor)}`;
  return parsed(await call(net, { method: 'GET', store, token, path }), changesAnswer);
}

/** The spec in force as it came, with its ETag; null where it is still the one of `etag`, or where none is published. */
export async function fetchSpec(
  net: Net,
  { store, token }: Account,
  etag: string | null,
): Promise<Result<{ body: unknown; etag: string | null } | null, StoreFailure>> {
  const heard = await call(net, { method: 'GET', store, token, path: paths.spec, etag });
  if (!heard.ok) return heard;
  return ok(heard.value.status === 304 || heard.value.status === 404 ? null : heard.value);
}

async function call(net: Net, { method, store, path, token, etag, body }: Call): Promise<Result<Heard, StoreFailure>> {
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
    return failed(
      'unreachable',
      `The store does not answer (${error instanceof Error ? error.message : 'no reason'}).`,
    );
  }
}

/** Only an answer that names the wire's version is the store's: a proxy's 401 must not sign anyone out. */
async function hear(response: Response): Promise<Result<Heard, StoreFailure>> {
  const { status, headers } = response;
  if (headers.get(wireHeader) === null) return failed(status >= 500 ? 'unreachable' : 'not-a-store', foreign(status));
  const etag = headers.get('etag');
  if (status === 304) return ok({ status, etag, body: null });
  const words = await response.text();
  if (words.length > bodyLimit) return failed('not-a-store', 'The answer is far too long for a store.');
  const body = readJson(words);
  if (response.ok) return body === undefined ? failed('not-a-store', foreign(status)) : ok({ status, etag, body });
  return fault(status, errorAnswer.safeParse(body).data?.error ?? null, etag);
}

function fault(
  status: number,
  error: { code: string; message: string } | null,
  etag: string | null,
): Result<Heard, StoreFailure> {
  const note = error?.message ?? `The store answered ${status}.`;
  if (status === 426 || error?.code === 'update-needed') return failed('update-needed', note);
  if (status === 401) return failed('signed-out', note);
  if (status === 404 && error?.code === 'no-spec') return ok({ status, etag, body: null });
  if ([400, 403, 409, 410, 413, 422].includes(status)) return failed('refused', note);
  return failed('unreachable', note);
}

const foreign = (status: number): string => `Something else than a store answered (${status}).`;

function readJson(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}

function parsed<T>(
  heard: Result<Heard, StoreFailure>,
  schema: { safeParse(input: unknown): { success: true; data: T } | { success: false } },
): Result<T, StoreFailure> {
  if (!heard.ok) return heard;
  const answer = schema.safeParse(heard.value.body);
  return answer.success ? ok(answer.data) : failed('not-a-store', 'The answer does not read like that of a store.');
}
