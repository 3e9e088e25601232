import { failed, ok, type Result } from '#core/result.ts';
import type { AccountRow } from '#wire/accounts.ts';
import { paths, workspacePaths } from '#wire/paths.ts';
import type { ChangesAnswer, EventsAnswer, JoinAnswer, JoinRequest, RefreshAnswer, WireEvent } from '#wire/wire.ts';
import { type Answer, type Call, exchange, type Net } from './http.ts';

/** The questions that this browser puts to the shared store, and every way they can fail by name. */

/**
 * `unreachable`: no answer, or one that says "later". `not-a-store`: something else answered (a hotel's login page, say).
 * `broken`: the store stumbled over what was asked; others may be answered. `signed-out`: the token is not taken. `erased`: nor is it again, and what was kept for the team is to be forgotten. `refused`: what was sent never will be taken; the note has the store's words.
 */
export type StoreFailure =
  | 'unreachable'
  | 'broken'
  | 'not-a-store'
  | 'signed-out'
  | 'erased'
  | 'update-needed'
  | 'refused';

/** The schemas are made ready with the first answer: a worker that was just woken has something to show first. */
const wire = () => import('#wire/wire.ts');

export interface Account {
  /** Without a slash at its end. */
  readonly store: string;
  readonly token: string;
}

export async function join(net: Net, store: string, request: JoinRequest): Promise<Result<JoinAnswer, StoreFailure>> {
  return parsed(await call(net, { method: 'POST', store, path: paths.join, body: request }), (await wire()).joinAnswer);
}

/** Spends a refresh token for the next pair. The same one again gives the same pair, until that was used. */
export async function renew(net: Net, store: string, refresh: string): Promise<Result<RefreshAnswer, StoreFailure>> {
  return parsed(
    await call(net, { method: 'POST', store, path: paths.refresh, body: { refresh } }),
    (await wire()).refreshAnswer,
  );
}

/** Sends events, which may be sent any number of times. The results come by id. */
export async function sendEvents(
  net: Net,
  { store, token }: Account,
  events: readonly WireEvent[],
): Promise<Result<EventsAnswer, StoreFailure>> {
  return parsed(
    await call(net, { method: 'POST', store, token, path: paths.events, body: { events } }),
    (await wire()).eventsAnswer,
  );
}

/** What happened since a cursor, or since the beginning where there is none. */
export async function changesSince(
  net: Net,
  { store, token }: Account,
  cursor: string | null,
): Promise<Result<ChangesAnswer, StoreFailure>> {
  const path = cursor === null ? paths.changes : `${paths.changes}?since=${encodeURIComponent(cursor)}`;
  return parsed(await call(net, { method: 'GET', store, token, path }), (await wire()).changesAnswer);
}

/** The team's accounts whose domain's hash begins so: the store learns a set of domains, not which of them is looked at. */
export async function fetchBucket(
  net: Net,
  { store, token }: Account,
  prefix: string,
): Promise<Result<readonly AccountRow[], StoreFailure>> {
  const path = workspacePaths.accountBucket(prefix);
  const { accountBucket } = await import('#wire/accounts.ts');
  const bucket = parsed(await call(net, { method: 'GET', store, token, path }), accountBucket);
  return bucket.ok ? ok(bucket.value.accounts) : bucket;
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

/** The team's clue updates as they came; null where they are still those of `etag`, or where there are none. */
export async function fetchClues(
  net: Net,
  { store, token }: Account,
  etag: string | null,
): Promise<Result<{ body: unknown; etag: string | null } | null, StoreFailure>> {
  const heard = await call(net, { method: 'GET', store, token, path: paths.clues, etag });
  if (!heard.ok) return heard;
  return ok(heard.value.status === 304 || heard.value.status === 404 ? null : heard.value);
}

async function call(net: Net, asked: Call): Promise<Result<Answer, StoreFailure>> {
  const heard = await exchange(net, asked);
  if (!heard.ok) return heard;
  const { status, body } = heard.value;
  return status < 400 ? heard : fault(heard.value, (await wire()).errorAnswer.safeParse(body).data?.error ?? null);
}

function fault(answer: Answer, error: { code: string; message: string } | null): Result<Answer, StoreFailure> {
  const { status } = answer;
  const note = error?.message ?? `The store answered ${status}.`;
  if (status === 426 || error?.code === 'update-needed') return failed('update-needed', note);
  if (status === 401) return failed(error?.code === 'erased' ? 'erased' : 'signed-out', note);
  if (status === 404 && (error?.code === 'no-spec' || error?.code === 'no-clues')) return ok(answer);
  if ([400, 403, 409, 410, 413, 422].includes(status)) return failed('refused', note);
  return failed(status === 500 && error?.code === 'broken' ? 'broken' : 'unreachable', note);
}

function parsed<T>(
  heard: Result<Answer, StoreFailure>,
  schema: { safeParse(input: unknown): { success: true; data: T } | { success: false } },
): Result<T, StoreFailure> {
  if (!heard.ok) return heard;
  const answer = schema.safeParse(heard.value.body);
  return answer.success ? ok(answer.data) : failed('not-a-store', 'The answer does not read like that of a store.');
}
