import { type PaperHead, type PaperKind, paperHead } from '#wire/papers.ts';
import { workspacePaths } from '#wire/paths.ts';
import type { Body, Save } from './open-paper.ts';
import { isAnothers } from './page-mark.ts';
import type { PaperShelf } from './paper-shelf.ts';
import { askStore } from './store.ts';
import { say } from './words.ts';
import type { StoreWhy, World } from './world.ts';

/** One that is not open is read from what this browser keeps, and so is another object each time. */
const saysSame = (one: Body, other: Body): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/** Why a store that answers does not take it: in this page's words where it knows what to do, else in the store's. */
const whyNot = (why: StoreWhy, note: string | undefined): string =>
  why === 'signed-out' || !note ? `${say(`store.${why}`)}. ${say(`store.${why}.advice`)}` : note;

const retryAfter = 10_000;

/** Brings to the store what is not saved yet, one paper after the other. `onSaved` hears what the store has of it now. */
export function createPaperSaves<B extends Body>(
  world: World,
  kind: PaperKind,
  shelf: PaperShelf<B>,
  onSaved: (head: PaperHead) => void,
) {
  const { put, current } = shelf;
  let pushOff = () => {};
  let pushing = false;
  const soon = (ms: number) => {
    pushOff();
    pushOff = world.after(ms, () => void push());
  };

  /** Saves what is open, and anything that an earlier page left unsaved; what another page is typing into is its own to save. */
  async function push(): Promise<void> {
    if (pushing) return;
    pushing = true;
    try {
      for (const id of new Set([shelf.open.peek()?.id ?? null, ...shelf.ids()])) {
        const paper = id === null ? null : current(id);
        if (!paper) continue;
        if (await isAnothers(world, paper)) soon(retryAfter);
        else await pushOne(paper.id);
      }
    } finally {
      pushing = false;
    }
  }

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
        onSaved(answer.value);
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

  return { push, soon, stop: () => pushOff() };
}
