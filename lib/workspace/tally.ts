import { signal } from '@preact/signals';
import type { Account } from '#core/accounts.ts';
import type { AccountTally } from '#core/accounts-tally.ts';
import { contentHash, hashOf } from '#core/content-hash.ts';
import type { Spec } from '#core/spec.ts';
import { accountsAnswer } from '#wire/accounts.ts';
import { workspacePaths } from '#wire/paths.ts';
import type { SpecDesk } from './spec-desk.ts';
import { askStore, type Stored, withQuery } from './store.ts';
import type { StoreWhy, World } from './world.ts';

/** The team's account list judged by the spec in force, in this browser: the store only hands out the list. */

export interface Tally extends AccountTally {
  /** How long the list is. */
  readonly total: number;
  /** `asks`: the list is long, so it is judged when somebody wants it. */
  readonly state: 'judging' | 'asks' | 'done' | 'stopped';
  readonly why: StoreWhy | null;
}

/** What was counted, for which spec and on which day: the same question again needs no list. */
interface Kept {
  readonly hash: string;
  /** Of the first page of the list: other facts are another list. Missing in what was kept before it was looked at. */
  readonly list?: string;
  readonly day: string;
  readonly tally: Tally;
}
interface ListPage {
  readonly accounts: readonly Account[];
  readonly total: number;
  readonly next: string | null;
}

const pageSize = 1_000;
/** So many between two breaths. */
const slice = 250;
/** Up to here the list is judged without being asked. */
const unasked = 10_000;
const key = 'tally';
/** The list was written from here: what was counted of it is of another one. */
export const forgetTally = (world: World): void => world.memory.drop(key);
const nothing: AccountTally = { judged: 0, criteria: {}, tiers: {} };

export function createTally(world: World, desk: SpecDesk, today: { readonly value: string }) {
  const is = signal<Tally | null>(null);
  let turn = 0;

  const pageAfter = (after: string | null): Promise<Stored<ListPage>> =>
    askStore(world, accountsAnswer, withQuery(workspacePaths.accounts, { limit: pageSize, after }));
  const breathe = () =>
    new Promise<void>((go) => {
      world.after(0, go);
    });
  const keptFor = (hash: string, list: string, total: number): Tally | null => {
    const kept = world.memory.read(key) as Kept | null;
    const isSame = kept?.hash === hash && kept.list === list && kept.day === today.value;
    return isSame && kept.tally.total === total ? kept.tally : null;
  };

  /** Judges the list from a page on; null when a newer turn has taken over. */
  async function judgeFrom(first: ListPage, spec: Spec, mine: number): Promise<Tally | null> {
    const { tallyAccounts } = await import('#core/accounts-tally.ts');
    let tally: AccountTally = nothing;
    for (let page = first; ; ) {
      for (let from = 0; from < page.accounts.length; from += slice) {
        tally = tallyAccounts(spec, page.accounts.slice(from, from + slice), today.value, tally);
        await breathe();
        if (mine !== turn) return null;
      }
      if (page.next === null || !page.accounts.length) return { ...tally, total: page.total, state: 'done', why: null };
      is.value = { ...tally, total: page.total, state: 'judging', why: null };
      const answer = await pageAfter(page.next);
      if (mine !== turn) return null;
      if (!answer.ok) return { ...tally, total: page.total, state: 'stopped', why: answer.why };
      page = answer.value;
    }
  }

  /** `isAsked`: the whole list, however long it is. */
  async function judge(isAsked: boolean): Promise<void> {
    const spec = desk.spec.peek();
    if (!world.me || !spec) return;
    const mine = ++turn;
    const first = await pageAfter(null);
    if (mine !== turn) return;
    const hash = contentHash(spec);
    if (!first.ok) {
      is.value = null;
      return;
    }
    const { total } = first.value;
    const list = hashOf(first.value.accounts);
    const kept = isAsked ? null : keptFor(hash, list, total);
    if (kept || (!isAsked && total > unasked)) {
      is.value = kept ?? { ...nothing, total, state: 'asks', why: null };
      return;
    }
    is.value = { ...nothing, total, state: 'judging', why: null };
    const done = await judgeFrom(first.value, spec, mine);
    if (!done) return;
    is.value = done;
    const keep: Kept = { hash, list, day: today.value, tally: done };
    if (done.state === 'done') world.memory.keep(key, keep);
  }

  return {
    is,
    /** What is cheap to know: what was counted today already, or a list that is not long. */
    look: () => judge(false),
    /** The whole list, because somebody asked. */
    judgeAll: () => judge(true),
  };
}
