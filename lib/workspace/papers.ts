import { computed } from '@preact/signals';
import { failed, ok } from '#core/result.ts';
import { type PaperHead, type PaperKind, paperAnswer, papersAnswer } from '#wire/papers.ts';
import { workspacePaths } from '#wire/paths.ts';
import { loader } from './loaded.ts';
import type { Body, OpenPaper } from './open-paper.ts';
import { createPaperSaves } from './paper-saves.ts';
import { createPaperShelf } from './paper-shelf.ts';
import { askStore, type Stored, tellStore, withQuery } from './store.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

/**
 * Working documents that are typed into: kept in this browser at every change, saved to the store a moment later, and never
 * overwritten when somebody else has saved meanwhile.
 */

const settleFor = 1_200;

/** `read` checks a body that comes from outside: null where it is not one of this kind. */
export function createPapers<B extends Body>(world: World, kind: PaperKind, read: (body: Body) => B | null) {
  const listed = loader(async () => {
    const answer = await askStore(world, papersAnswer, withQuery(workspacePaths.papers, { kind }));
    return answer.ok ? ok(answer.value.papers) : answer;
  });
  const shelf = createPaperShelf(world, kind, read);
  const { open, kept, remembered, put } = shelf;
  const noteHead = (head: PaperHead) => {
    const others = (listed.is.peek().value ?? []).filter(({ id }) => id !== head.id);
    listed.put([head, ...others]);
  };
  const { push, soon, stop } = createPaperSaves(world, kind, shelf, noteHead);

  /** Counts what was asked to be looked at: an answer that comes late opens nothing. */
  let turn = 0;

  async function fetchPaper(id: string): Promise<Stored<OpenPaper<B>>> {
    const answer = await askStore(world, paperAnswer, workspacePaths.paper(id));
    if (!answer.ok) return answer;
    const body = read(answer.value.body);
    if (!body) return failed('failed', say('paper.newer'));
    return ok({ id, title: answer.value.title, rev: answer.value.rev, body, state: 'saved', note: null, sent: null });
  }

  async function remove(id: string): Promise<Stored<null>> {
    const isOnlyHere = !(listed.is.peek().value ?? []).some((head) => head.id === id);
    const answer: Stored<null> = isOnlyHere
      ? ok(null)
      : await tellStore(world, workspacePaths.paper(id), { method: 'DELETE' });
    if (!answer.ok && answer.why !== 'missing') return answer;
    shelf.drop(id);
    listed.put((listed.is.peek().value ?? []).filter((head) => head.id !== id));
    return ok(null);
  }

  return {
    listed,
    open,
    push,
    /** What the store lists, and what only this browser has so far; the newest first. */
    all: computed(
      (): readonly {
        readonly id: string;
        readonly title: string;
        readonly head: PaperHead | null;
        readonly isUnsaved: boolean;
      }[] => {
        kept.value;
        const heads = listed.is.value.value ?? [];
        const local = shelf.ids();
        const fresh = local.filter((id) => !heads.some((head) => head.id === id));
        return [
          ...fresh.map((id) => ({ id, title: remembered(id)?.title ?? id, head: null, isUnsaved: true })),
          ...heads.map((head) => ({ id: head.id, title: head.title, head, isUnsaved: local.includes(head.id) })),
        ];
      },
    ),
    /** Opens one: with what was typed here and not saved yet, else as the store has it. Yields to what was opened or typed meanwhile. */
    async show(id: string): Promise<Stored<OpenPaper<B>>> {
      const mine = ++turn;
      const before = open.peek();
      const own = remembered(id);
      if (own) {
        open.value = own;
        soon(0);
        return ok(own);
      }
      const answer = await fetchPaper(id);
      const now = open.peek();
      const isStill = now?.id === before?.id && (now?.id !== id || now === before);
      if (answer.ok && mine === turn && isStill) open.value = answer.value;
      return answer;
    },
    /** Reads one without opening it. */
    async peek(id: string): Promise<Stored<B>> {
      const own = remembered(id);
      if (own) return ok(own.body);
      const answer = await fetchPaper(id);
      return answer.ok ? ok(answer.value.body) : answer;
    },
    create(title: string, body: B, id: string = world.newId()) {
      put({ id, title, rev: 0, body, state: 'changed', note: null, sent: null }, true);
      soon(0);
      return id;
    },
    change(body: B, title?: string) {
      const paper = open.peek();
      if (!paper) return;
      const isConflict = paper.state === 'conflict';
      put({
        ...{ ...paper, body, title: title ?? paper.title },
        ...(isConflict ? {} : { state: 'changed', note: null }),
      });
      if (!isConflict) soon(settleFor);
    },
    /** After a conflict: one's own words on top of what is in the store now, or what is in the store. */
    async settle(whose: 'mine' | 'theirs') {
      const paper = open.peek();
      if (!paper) return;
      const answer = await fetchPaper(paper.id);
      const isGone = !answer.ok && answer.why === 'missing';
      if (!answer.ok && !isGone) return;
      if (whose === 'theirs') {
        if (answer.ok) put(answer.value);
        else await remove(paper.id);
      } else {
        put({ ...paper, rev: answer.ok ? answer.value.rev : 0, state: 'changed', note: null, sent: null });
        soon(0);
      }
    },
    /** Changes one whatever is open now: `paper` is how it was known, for where the store cannot be asked how it is. */
    async changeOf(paper: OpenPaper<B>, change: (body: B) => B, title: string) {
      const fetched = shelf.current(paper.id) ? null : await fetchPaper(paper.id);
      const there = shelf.current(paper.id) ?? (fetched?.ok ? fetched.value : paper);
      const isConflict = there.state === 'conflict';
      put({ ...there, body: change(there.body), title, ...(isConflict ? {} : { state: 'changed', note: null }) });
      soon(0);
    },
    close() {
      turn++;
      open.value = null;
    },
    remove,
    /** Starts to watch for the network; the answer stops. */
    watch(): () => void {
      soon(0);
      const off = world.onOnline(() => void push());
      return () => {
        off();
        stop();
      };
    },
  };
}
export type Papers<B extends Body> = ReturnType<typeof createPapers<B>>;
