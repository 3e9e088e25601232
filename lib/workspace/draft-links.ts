import { signal } from '@preact/signals';
import type { QueuedFlag } from '#wire/wire.ts';
import type { DraftBody, DraftLink } from './draft-body.ts';
import type { Papers } from './papers.ts';
import type { World } from './world.ts';

const key = 'draft-links';

/** Flags that were answered with "we change the spec": they wait here for a draft, and then stand in it as the reason. */
export function createDraftLinks(world: World, papers: Papers<DraftBody>, nextVersion: () => number | null) {
  const kept = world.memory.read(key);
  const waiting = signal<readonly DraftLink[]>(Array.isArray(kept) ? (kept as DraftLink[]) : []);
  const keep = (links: readonly DraftLink[]) => {
    waiting.value = links;
    if (links.length) world.memory.keep(key, links);
    else world.memory.drop(key);
  };
  return {
    waiting,
    /** The version that a change will stand in. */
    version: nextVersion,
    add({ flag, by }: QueuedFlag) {
      keep([
        ...waiting.peek(),
        {
          flag: flag.id,
          criterion: flag.criterion,
          company: flag.prospect.name,
          by: by.name,
          note: flag.note,
          kind: flag.kind,
        },
      ]);
    },
    /** Brings what waits into the open draft; subscribes to both. */
    settle() {
      const links = waiting.value;
      const open = papers.open.value;
      if (!links.length || !open || open.body.publishedAs !== null) return;
      const known = new Set(open.body.links.map((link) => link.flag));
      keep([]);
      papers.change({ ...open.body, links: [...open.body.links, ...links.filter((link) => !known.has(link.flag))] });
    },
  };
}
