import { computed, signal } from '@preact/signals';
import { failed, ok } from '#core/result.ts';
import { workspacePaths } from '#wire/paths.ts';
import { type PaperHead, type PaperKind, paperAnswer, paperHead, papersAnswer } from '#wire/workspace.ts';
import { loader } from './loaded.ts';
import { askStore, type Stored, tellStore, withQuery } from './store.ts';
import { say } from './words.ts';
import type { StoreWhy, World } from './world.ts';

/**
 * Working documents that are typed into: kept in this browser at every change, saved to the store a moment later, and never
 * overwritten when somebody else has saved meanwhile.
 */

type Body = Readonly<Record<string, unknown>>;

/** One try to save. Its outcome may be unknown, so it is sent again as it was until the store has answered. */
interface Save<B extends Body> {
  readonly save: string;
  readonly rev: number;
  readonly title: string;
  readonly body: B;
}

/** One that is not open is read from what this browser keeps, and so is another object each time. */
const saysSame = (one: Body, other: Body): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

export interface OpenPaper<B extends Body> {
  readonly id: string;
  readonly title: string;
  /** The rev in the store that this is made on; 0 while the store has none. */
  readonly rev: number;
  readonly body: B;
  /** `waiting`: kept here, the store is away. `conflict`: somebody else saved meanwhile. `unkept`: this browser cannot keep it. */
  readonly state: 'saved' | 'changed' | 'waiting' | 'conflict' | 'unkept';
  readonly note: string | null;
  readonly sent: Save<B> | null;
}

/** Why a store that answers does not take it: in this page's words where it knows what to do, else in the store's. */
const whyNot = (why: StoreWhy, note: string | undefined): string =>
  why === 'signed-out' || !note ? `${say(`store.${why}`)}. ${say(`store.${why}.advice`)}` : note;

const settleFor = 1_200;
const retryAfter = 10_000;

/** `read` checks a body that comes from outside: null where it is not one of this kind. */
export function createPapers<B extends Body>(world: World, kind: PaperKind, read: (body: Body) => B | null) {
  const prefix = `paper:${kind}:`;
  const listed = loader(async () => {
    const answer = await askStore(world, papersAnswer, withQuery(workspacePaths.papers, { kind }));
    return answer.ok ? ok(answer.value.papers) : answer;
  });
  const open = signal<OpenPaper<B> | null>(null);
  const kept = signal(0);
  let pushOff = () => {};
  let pushing = false;

  const remembered = (id: string): OpenPaper<B> | null => {
    const found = world.memory.read(prefix + id) as OpenPaper<B> | null;
    const body = found && typeof found === 'object' && found.body ? read(found.body) : null;
    return found && body ? { ...found, body } : null;
  };
  /** `opens`: it is looked at from now on; else it is shown only if it was before, for one may have closed it meanwhile. */
  const put = (paper: OpenPaper<B>, opens = false) => {
    const isSaved = paper.state === 'saved';
    if (isSaved) world.memory.drop(prefix + paper.id);
    const isKept = isSaved || world.memory.keep(prefix + paper.id, paper);
    const now = isKept
      ? paper
      : {
          ...paper,
          state: 'unkept' as const,
          note: say('paper.unkeptNote'),
        };
    if (opens || open.peek()?.id === paper.id) open.value = now;
    kept.value++;
  };
  const soon = (ms: number) => {
    pushOff();
    pushOff = world.after(ms, () => void push());
  };

  /** Saves what is open, and anything that an earlier page left unsaved. */
  async function push(): Promise<void> {
    if (pushing) return;
    pushing = true;
    try {
      for (const id of new Set([
        open.peek()?.id ?? null,
        ...world.memory.keys(prefix).map((key) => key.slice(prefix.length)),
      ]))
        if (id !== null) await pushOne(id);
    } finally {
      pushing = false;
    }
  }
  const current = (id: string) => (open.peek()?.id === id ? open.peek() : remembered(id));

  async function pushOne(id: string): Promise<void> {
    for (;;) {
      const paper = current(id);
      if (!paper || paper.state === 'saved' || paper.state === 'conflict') return;
      const sent: Save<B> = paper.sent ?? { save: world.newId(), rev: paper.rev, title: paper.title, body: paper.body };
      if (!paper.sent) put({ ...paper, sent });
      const answer = await askStore(world, paperHead, workspacePaths.paper(id), {
        method: 'PUT',
        body: { kind, ...sent },
      });
      const after = current(id);
      if (!after) return;
      if (answer.ok) {
        const isWhole = after.title === sent.title && saysSame(after.body, sent.body);
        put({ ...after, rev: answer.value.rev, sent: null, state: isWhole ? 'saved' : 'changed', note: null });
        noteHead(answer.value);
        if (isWhole) return;
      } else if (answer.why === 'conflict') {
        put({ ...after, sent: null, state: 'conflict', note: answer.note ?? null });
        return;
      } else if (answer.why === 'refused' || answer.why === 'forbidden') {
        put({ ...after, sent: null, state: 'waiting', note: whyNot(answer.why, answer.note) });
        return;
      } else {
        put({ ...after, state: 'waiting', note: answer.why === 'offline' ? null : whyNot(answer.why, answer.note) });
        soon(retryAfter);
        return;
      }
    }
  }
  const noteHead = (head: PaperHead) => {
    const others = (listed.is.peek().value ?? []).filter(({ id }) => id !== head.id);
    listed.put([head, ...others]);
  };

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
    world.memory.drop(prefix + id);
    listed.put((listed.is.peek().value ?? []).filter((head) => head.id !== id));
    if (open.peek()?.id === id) open.value = null;
    kept.value++;
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
        const local = world.memory.keys(prefix).map((key) => key.slice(prefix.length));
        const fresh = local.filter((id) => !heads.some((head) => head.id === id));
        return [
          ...fresh.map((id) => ({ id, title: remembered(id)?.title ?? id, head: null, isUnsaved: true })),
          ...heads.map((head) => ({ id: head.id, title: head.title, head, isUnsaved: local.includes(head.id) })),
        ];
      },
    ),
    /** Opens one: with what was typed here and not saved yet, else as the store has it. */
    async show(id: string): Promise<Stored<OpenPaper<B>>> {
      const own = remembered(id);
      if (own) {
        open.value = own;
        soon(0);
        return ok(own);
      }
      const answer = await fetchPaper(id);
      if (answer.ok) open.value = answer.value;
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
    close() {
      open.value = null;
    },
    remove,
    /** Starts to watch for the network; the answer stops. */
    watch(): () => void {
      soon(0);
      const off = world.onOnline(() => void push());
      return () => {
        off();
        pushOff();
      };
    },
  };
}
export type Papers<B extends Body> = ReturnType<typeof createPapers<B>>;
