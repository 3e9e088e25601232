import { failed, ok, type Result } from '#core/result.ts';
import { errorAnswer } from '#wire/wire.ts';
import { exchange, type Net } from './http.ts';
import type { WithAccount } from './renewal.ts';

/** Anything that may be put to the store, for the workspace: with the team's token, renewed where it has ended. */

export interface Ask {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `offline`: no answer of a store. `failed`: it broke. `note` is one line for the person. */
export type CallFailure =
  | 'not-joined'
  | 'offline'
  | 'signed-out'
  | 'forbidden'
  | 'conflict'
  | 'missing'
  | 'refused'
  | 'update-needed'
  | 'failed';

export type Called =
  | { readonly ok: true; readonly status: number; readonly body: unknown; readonly etag: string | null }
  | { readonly ok: false; readonly why: CallFailure; readonly status: number | null; readonly note: string };

/** Puts a question to the team's store. What is asked must bear being asked twice: a worn token is renewed in between. */
export type Call = (path: string, ask?: Ask) => Promise<Called>;

interface Said {
  readonly status: number;
  readonly etag: string | null;
  readonly body: unknown;
}

export function makeCall(net: Net, withAccount: WithAccount): Call {
  return async (path, { method = 'GET', body } = {}) => {
    const done = await withAccount(
      async ({ store, token }): Promise<Result<Said, 'unreachable' | 'not-a-store' | 'signed-out'>> => {
        const answer = await exchange(net, { method, store, path, token, ...(body === undefined ? {} : { body }) });
        return answer.ok && answer.value.status === 401
          ? failed('signed-out', noteOf(answer.value))
          : answer.ok
            ? ok(answer.value)
            : answer;
      },
    );
    if (!done.ok) {
      const why =
        done.why === 'not-joined' || done.why === 'signed-out' || done.why === 'update-needed' ? done.why : 'offline';
      return { ok: false, why, status: null, note: done.note ?? notes[why] };
    }
    const { status, etag } = done.value;
    if (status < 400) return { ok: true, status, body: done.value.body, etag };
    return { ok: false, why: whyOf(status, codeOf(done.value.body)), status, note: noteOf(done.value) };
  };
}

const notes = {
  'not-joined': 'This browser has not joined a team.',
  'signed-out': 'This browser is signed out of the team.',
  'update-needed': 'The extension is too old for this store.',
  offline: 'The store does not answer.',
} as const;

function whyOf(status: number, code: string | null): CallFailure {
  if (status === 426 || code === 'update-needed') return 'update-needed';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  if (status === 409) return 'conflict';
  // "Later" is no refusal: too many requests, or a store that is just starting.
  if (status === 408 || status === 429) return 'failed';
  return status >= 500 ? 'failed' : 'refused';
}

const codeOf = (body: unknown): string | null => errorAnswer.safeParse(body).data?.error.code ?? null;
const noteOf = ({ status, body }: Said): string =>
  errorAnswer.safeParse(body).data?.error.message ?? `The store answered ${status}.`;
