import { signal } from '@preact/signals';
import type { Flag } from '#core/flags.ts';
import { workspacePaths } from '#wire/paths.ts';
import { isAnothers, isOwn, type Marked } from './page-mark.ts';
import { tellStore } from './store.ts';
import type { World } from './world.ts';

/** Flags that are to be answered together with another that says the same: kept in this browser first, sent second. */

export interface Merge extends Marked {
  /** Made once: sending it again is merging once. */
  readonly id: string;
  /** The flag that is answered along with the other. */
  readonly from: string;
  readonly into: string;
  /** `held`: can still be taken back. `waiting`: on its way. `sent`: the store has it. */
  readonly state: 'held' | 'waiting' | 'sent';
}

const prefix = 'merge:';
const holdFor = 5_000;
const retryAfter = 10_000;

/** Whether two flags say the same: of the same account, about the same line, and not of different tiers. */
export function saySame(one: Flag, other: Flag): boolean {
  if (one.id === other.id || one.prospect.key !== other.prospect.key) return false;
  if (one.suggestedTier && other.suggestedTier && one.suggestedTier !== other.suggestedTier) return false;
  if (one.criterion !== null || other.criterion !== null) return one.criterion === other.criterion;
  return one.kind === other.kind && one.fact === other.fact && one.prospect.person === other.prospect.person;
}

/** `onRefused` is told when the store will not have a merge: the flag is then open again by itself. */
export function createMerges(world: World, onRefused: (note: string) => void) {
  const is = signal<ReadonlyMap<string, Merge>>(new Map());
  let retryOff = () => {};
  let lookOff = () => {};

  const list = (merge: Merge) => {
    is.value = new Map(is.peek()).set(merge.from, merge);
  };
  const put = (merge: Merge) => {
    const own = { ...merge, page: world.page };
    if (merge.state === 'sent') world.memory.drop(prefix + merge.from);
    else world.memory.keep(prefix + merge.from, own);
    list(own);
  };
  const unlist = (from: string) => {
    const rest = new Map(is.peek());
    rest.delete(from);
    is.value = rest;
  };
  const forget = (from: string) => {
    world.memory.drop(prefix + from);
    unlist(from);
  };
  const keptFrom = (from: string): Merge | null => {
    const kept = world.memory.read(prefix + from) as Merge | null;
    return typeof kept?.id === 'string' && typeof kept.from === 'string' ? kept : null;
  };
  const waiting = (into: string | null) =>
    [...is.peek().values()].filter(
      (merge) => merge.state === 'waiting' && isOwn(world, merge) && (into === null || merge.into === into),
    );

  /** Sends what waits; with `into`, only what belongs to that flag. True when nothing of it waits any more. */
  async function send(into: string | null = null): Promise<boolean> {
    for (const merge of waiting(into)) {
      const answer = await tellStore(world, workspacePaths.merge(merge.from), {
        method: 'POST',
        body: { id: merge.id, into: merge.into },
      });
      if (answer.ok) put({ ...merge, state: 'sent' });
      else if (answer.why === 'offline' || answer.why === 'failed' || answer.why === 'signed-out') {
        retryOff();
        retryOff = world.after(retryAfter, () => void send());
        return false;
      } else {
        forget(merge.from);
        onRefused(answer.note ?? '');
      }
    }
    return true;
  }
  /** A merge that was taken back and made anew has seconds of its own: the id says which one was meant. */
  const release = (from: string, id: string) => {
    const merge = is.peek().get(from);
    if (merge?.state !== 'held' || merge.id !== id || !isOwn(world, merge)) return;
    put({ ...merge, state: 'waiting' });
    void send();
  };

  /** What another page holds is its own to send, until it is gone. */
  async function takeUp(froms: readonly string[]): Promise<void> {
    const left: string[] = [];
    for (const from of froms) {
      const merge = keptFrom(from);
      if (!merge) unlist(from);
      else if (await isAnothers(world, merge)) {
        list(merge);
        left.push(from);
      } else put({ ...merge, state: 'waiting' });
    }
    if (left.length) lookOff = world.after(holdFor, () => void takeUp(left));
    await send();
  }

  return {
    is,
    /** Before a flag is answered: what was merged into it goes first, or it would be too late for it. */
    ready(into: string): Promise<boolean> {
      for (const merge of [...is.peek().values()]) if (merge.into === into) release(merge.from, merge.id);
      return send(into);
    },
    merge(from: string, into: string) {
      const id = world.newId();
      put({ id, from, into, state: 'held' });
      world.after(holdFor, () => release(from, id));
    },
    /** Takes a merge back that has not left; the store knows no way back from one that has. */
    takeBack(from: string): boolean {
      const merge = is.peek().get(from);
      if (merge?.state !== 'held' || !isOwn(world, merge)) return false;
      forget(from);
      return true;
    },
    /** The queue was read anew: what the store has, it tells itself. */
    forgetSent() {
      is.value = new Map([...is.peek()].filter(([, merge]) => merge.state !== 'sent'));
    },
    /** How many were merged into a flag here, over what the store said when the queue was read. */
    countInto: (into: string, known: number): number =>
      known + [...is.value.values()].filter((merge) => merge.into === into).length,
    /** Takes up what an earlier page left behind. */
    open(): () => void {
      const left = world.memory.keys(prefix).map((key) => key.slice(prefix.length));
      is.value = new Map(left.flatMap((from) => keptFrom(from) ?? []).map((merge) => [merge.from, merge]));
      void takeUp(left);
      const off = world.onOnline(() => void send());
      return () => {
        off();
        lookOff();
        retryOff();
      };
    },
  };
}
