import { signal } from '@preact/signals';
import type { PaperKind } from '#wire/papers.ts';
import type { Body, OpenPaper } from './open-paper.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

/** Papers of one kind in this browser: the one that is open, and those that are not saved yet. `read` checks a body that was kept. */
export function createPaperShelf<B extends Body>(world: World, kind: PaperKind, read: (body: Body) => B | null) {
  const prefix = `paper:${kind}:`;
  const open = signal<OpenPaper<B> | null>(null);
  /** Counts every change to what is kept. */
  const kept = signal(0);

  const remembered = (id: string): OpenPaper<B> | null => {
    const found = world.memory.read(prefix + id) as OpenPaper<B> | null;
    const body = found && typeof found === 'object' && found.body ? read(found.body) : null;
    return found && body ? { ...found, body } : null;
  };
  /** `opens`: it is looked at from now on; else it is shown only if it was before, for one may have closed it meanwhile. */
  const put = (changed: OpenPaper<B>, opens = false) => {
    const paper = { ...changed, page: world.page };
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

  return {
    open,
    kept,
    remembered,
    put,
    current: (id: string) => (open.peek()?.id === id ? open.peek() : remembered(id)),
    /** The ids of those that are kept here. */
    ids: (): readonly string[] => world.memory.keys(prefix).map((key) => key.slice(prefix.length)),
    drop(id: string) {
      world.memory.drop(prefix + id);
      if (open.peek()?.id === id) open.value = null;
      kept.value++;
    },
  };
}
export type PaperShelf<B extends Body> = ReturnType<typeof createPaperShelf<B>>;
