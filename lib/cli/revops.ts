import { v7 } from 'uuid';
import type { Decision } from '#core/flag-codes.ts';
import { failed, ok, type Result } from '#core/result.ts';
import { endpoints } from '#wire/endpoints.ts';
import { paths, wireHeader, wireVersion } from '#wire/paths.ts';
import { type JoinAnswer, joinAnswer, type QueuedFlag, queueAnswer } from '#wire/wire.ts';

/** A reviewer at the shared store, for the tour and for tests: the few calls that answering a flag takes. */
export interface RevOps {
  readonly member: JoinAnswer['member'];
  /** Open flags, the next one due first. */
  queue(): Promise<readonly QueuedFlag[]>;
  review(flagId: string, decision: Decision, words: string, criterion?: string | null): Promise<void>;
  /** An administrator's: takes a person from every flag. */
  erase(person: string): Promise<void>;
}

async function call(store: string, path: string, body?: unknown, token?: string): Promise<Response> {
  return fetch(new URL(path, store), {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      [wireHeader]: String(wireVersion),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Joins the team with a reviewer's invite. */
export async function joinAsRevOps(store: string, code: string, name: string): Promise<Result<RevOps, 'refused'>> {
  const joined = await call(store, paths.join, { code, name, device: 'command line' });
  if (!joined.ok) return failed('refused', await joined.text());
  const { token, member } = joinAnswer.parse(await joined.json());
  return ok({
    member,
    async queue() {
      return queueAnswer.parse(await (await call(store, paths.queue, undefined, token)).json()).flags;
    },
    async review(flagId, decision, words, criterion = null) {
      const changed = criterion ? { criterion, specVersion: null, tier: null } : null;
      const answer = await call(store, paths.review(flagId), { id: v7(), decision, words, changed }, token);
      if (!answer.ok) throw new Error(`the store refused the review: ${await answer.text()}`);
    },
    async erase(person) {
      const answer = await call(store, endpoints.erasePerson.path, { person }, token);
      if (!answer.ok) throw new Error(`the store refused to erase: ${await answer.text()}`);
    },
  });
}
