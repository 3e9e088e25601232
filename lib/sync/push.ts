import { failed, ok, type Result } from '#core/result.ts';
import type { Letter } from '#local/letter.ts';
import type { Outbox, Settlement } from '#local/outbox.ts';
import type { Net } from './http.ts';
import { type Account, type StoreFailure, sendEvents } from './store.ts';

/** Outbox to store: look, send, settle. Ends when nothing is due or when something fails. */

/** How many letters travel together. */
export const batchSize = 50;

export type PushFailure = Exclude<StoreFailure, 'refused'> | 'no-room';

/** How many times in a push the store may stumble: enough to find two bad letters among fifty, too few to flood one that is broken. */
const mostStumbles = 20;

/** Sends what is due for this team. A failure leaves every letter that has no answer where it was. */
export async function push(
  net: Net,
  outbox: Outbox,
  account: Account & { readonly teamId: string },
  now: () => number,
): Promise<Result<{ sent: number }, PushFailure>> {
  const stumbles: string[] = [];
  for (let sent = 0; ; ) {
    const batch = await outbox.batch(now(), batchSize, account.teamId);
    if (!batch.ok) return batch;
    if (batch.value.length === 0) return ok({ sent });
    const settlements = await send(net, account, batch.value, stumbles);
    if (!settlements.ok) return settlements;
    const settled = await outbox.settle(settlements.value);
    if (!settled.ok) return settled;
    const done = settlements.value.filter(({ fate }) => fate !== 'later').length;
    if (done === 0 && stumbles.length > 0) return failed('broken', stumbles.at(-1));
    if (done === 0) return failed('unreachable', 'The store answered without saying what it stored.');
    sent += done;
  }
}

async function send(
  net: Net,
  account: Account,
  letters: readonly Letter[],
  stumbles: string[],
): Promise<Result<readonly Settlement[], PushFailure>> {
  const allLater = () => ok(letters.map(({ id }): Settlement => ({ id, fate: 'later' })));
  if (stumbles.length >= mostStumbles) return allLater();
  const answer = await sendEvents(
    net,
    account,
    letters.map((letter) => letter.event),
  );
  if (answer.ok) {
    const results = new Map(answer.value.results.map((result) => [result.id, result]));
    return ok(letters.map(({ id }) => settlement(id, results.get(id))));
  }
  if (answer.why === 'broken') {
    stumbles.push(answer.note ?? '');
    // What the store stumbles over waits for a better one, and the letters behind it do not.
    if (letters.length === 1) return allLater();
  } else if (answer.why !== 'refused') return failed(answer.why, answer.note);
  const [only] = letters;
  if (letters.length === 1 && only) return ok([{ id: only.id, fate: 'refused', note: answer.note ?? null }]);
  // One bad letter spoils the batch: each half is tried by itself, until the bad one stands alone.
  const middle = Math.ceil(letters.length / 2);
  const first = await send(net, account, letters.slice(0, middle), stumbles);
  if (!first.ok) return first;
  const second = await send(net, account, letters.slice(middle), stumbles);
  return second.ok ? ok([...first.value, ...second.value]) : second;
}

function settlement(id: string, result: { fate: string; why: string | null } | undefined): Settlement {
  if (!result) return { id, fate: 'later' };
  return result.fate === 'refused' ? { id, fate: 'refused', note: result.why } : { id, fate: 'sent' };
}
