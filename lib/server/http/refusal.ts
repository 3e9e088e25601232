import type { ErrorAnswer } from '#wire/wire.ts';
import { json, type Sent } from './sent.ts';

/** An answer that says no: its status, a code for the program and one line for the person. */
export interface Refusal {
  readonly ok: false;
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 426 | 429 | 500 | 503;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function refuse(
  status: Refusal['status'],
  code: string,
  message: string,
  headers?: Readonly<Record<string, string>>,
): Refusal {
  return headers ? { ok: false, status, code, message, headers } : { ok: false, status, code, message };
}

/** The refusal as it travels: `{error: {code, message}}`, never more than one line. */
export function refusalSent(refusal: Refusal): Sent {
  const message = refusal.message.replaceAll(/\s+/g, ' ').slice(0, 500);
  const answer: ErrorAnswer = { error: { code: refusal.code, message } };
  return json(answer, refusal.status, refusal.headers);
}
