import { signal } from '@preact/signals';
import type { Decision } from '#core/flag-codes.ts';
import type { Review } from '#core/flags.ts';
import { paths } from '#wire/paths.ts';
import { type FlagStatus, flagStatus } from '#wire/wire.ts';
import { isAnothers, isOwn, type Marked } from './page-mark.ts';
import { askStore } from './store.ts';
import type { World } from './world.ts';

/** Answers to flags on their way to the store: kept in this browser first, sent second, forgotten when the store has them. */

export interface GivenAnswer extends Marked {
  /** Made once: sending it again is answering once. */
  readonly id: string;
  readonly flagId: string;
  readonly decision: Decision;
  readonly words: string;
  readonly changed: Review['changed'];
  /** YYYY-MM-DD on which a recycled flag comes back. */
  readonly until: string | null;
  readonly exception: boolean;
  /** `held`: can still be taken back. `waiting`: on its way. `refused`: the store will not have it; `note` says why. */
  readonly state: 'held' | 'waiting' | 'refused';
  readonly note: string | null;
}
export type AnswerDraft = Pick<GivenAnswer, 'flagId' | 'decision' | 'words' | 'changed' | 'until' | 'exception'>;

const prefix = 'answer:';
const holdFor = 5_000;
const firstWait = 2_000;
const longestWait = 60_000;

/** `onSent` is told what the store made of an answer. `ready`: whether everything that has to go before an answer has gone.
 * `onElsewhere` hears that another page has sent its answers, or taken them back. */
export function createAnswers(
  world: World,
  onSent: (status: FlagStatus) => void,
  ready: (flagId: string) => Promise<boolean>,
  onElsewhere: () => void,
) {
  const given = signal<ReadonlyMap<string, GivenAnswer>>(new Map());
  /** Why the last sending did not work, until one does. */
  const trouble = signal<string | null>(null);
  let sending = false;
  let wait = firstWait;
  let retryOff: (() => void) | null = null;
  let lookOff = () => {};

  const list = (answer: GivenAnswer) => {
    given.value = new Map(given.peek()).set(answer.flagId, answer);
  };
  const put = (answer: GivenAnswer): boolean => {
    const own = { ...answer, page: world.page };
    const isKept = world.memory.keep(prefix + answer.flagId, own);
    list(own);
    return isKept;
  };
  const unlist = (flagId: string) => {
    const rest = new Map(given.peek());
    rest.delete(flagId);
    given.value = rest;
  };
  const forget = (flagId: string) => {
    world.memory.drop(prefix + flagId);
    unlist(flagId);
  };
  const keptFor = (flagId: string): GivenAnswer | null => {
    const kept = world.memory.read(prefix + flagId) as GivenAnswer | null;
    return typeof kept?.id === 'string' && typeof kept.flagId === 'string' ? kept : null;
  };
  const later = () => {
    retryOff?.();
    retryOff = world.after(wait, () => void send());
    wait = Math.min(wait * 2, longestWait);
  };

  /** Looks, sends, settles; one at a time, in the order given. */
  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    try {
      for (;;) {
        const next = [...given.value.values()].find((answer) => answer.state === 'waiting' && isOwn(world, answer));
        if (!next) break;
        if (!(await ready(next.flagId))) {
          later();
          break;
        }
        const { id, decision, words, changed, until, exception } = next;
        const body = { id, decision, words, changed, ...(until ? { until } : {}), ...(exception ? { exception } : {}) };
        const answer = await askStore(world, flagStatus, paths.review(next.flagId), { method: 'POST', body });
        if (answer.ok) {
          trouble.value = null;
          wait = firstWait;
          forget(next.flagId);
          onSent(answer.value);
        } else if (
          answer.why === 'refused' ||
          answer.why === 'missing' ||
          answer.why === 'conflict' ||
          answer.why === 'forbidden'
        ) {
          put({ ...next, state: 'refused', note: answer.note ?? answer.why });
        } else {
          trouble.value = answer.note ?? answer.why;
          later();
          break;
        }
      }
    } finally {
      sending = false;
    }
  }
  /** An answer that was taken back and given anew has seconds of its own: the id says which one was meant. */
  const release = (flagId: string, id: string) => {
    const held = given.value.get(flagId);
    if (held?.state !== 'held' || held.id !== id) return;
    put({ ...held, state: 'waiting' });
    void send();
  };

  /** Takes up what an earlier page left behind. What another page holds is its own, and looked at again until that page is gone. */
  async function takeUp(flagIds: readonly string[]): Promise<void> {
    const left: string[] = [];
    let isAnyGone = false;
    for (const flagId of flagIds) {
      const answer = keptFor(flagId);
      if (!answer) {
        isAnyGone ||= given.peek().has(flagId);
        unlist(flagId);
      } else if (await isAnothers(world, answer)) {
        list(answer);
        left.push(flagId);
      } else put(answer.state === 'held' ? { ...answer, state: 'waiting' } : answer);
    }
    if (isAnyGone) onElsewhere();
    if (left.length) lookOff = world.after(holdFor, () => void takeUp(left));
    await send();
  }

  function open(): () => void {
    const left = world.memory.keys(prefix).map((key) => key.slice(prefix.length));
    // All at once, before anything is asked: what was answered already is offered to nobody.
    given.value = new Map(left.flatMap((id) => keptFor(id) ?? []).map((answer) => [answer.flagId, answer]));
    void takeUp(left);
    const off = world.onOnline(() => void send());
    return () => {
      off();
      lookOff();
      retryOff?.();
    };
  }

  return {
    given,
    trouble,
    open,
    send,
    /** Gives an answer: kept at once, sent after a few seconds in which it can be taken back. False: it could not be kept. */
    give(draft: AnswerDraft): boolean {
      const id = world.newId();
      const isKept = put({ ...draft, id, state: 'held', note: null });
      world.after(holdFor, () => release(draft.flagId, id));
      return isKept;
    },
    /** Takes back an answer that has not left, or one that the store refused. */
    takeBack(flagId: string): boolean {
      const answer = given.value.get(flagId);
      if (!answer || answer.state === 'waiting' || !isOwn(world, answer)) return false;
      forget(flagId);
      return true;
    },
  };
}
