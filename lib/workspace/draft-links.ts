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
        ...waiting.peek().filter((link) => link.flag !== flag.id),
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
    /** The answer was taken back, or another one was given: the flag is no reason for anything. */
    drop(flagId: string) {
      if (waiting.peek().some((link) => link.flag === flagId))
        keep(waiting.peek().filter((link) => link.flag !== flagId));
    },
    /** Brings what waits into the open draft, but for flags whose answer the store does not have yet; subscribes to all three. */
    settle(isUnsent: (flagId: string) => boolean) {
      const links = waiting.value.filter(({ flag }) => !isUnsent(flag));
      const open = papers.open.value;
      if (!links.length || !open || open.body.publishedAs !== null) return;
      const known = new Set(open.body.links.map((link) => link.flag));
      keep(waiting.peek().filter((link) => !links.includes(link)));
      papers.change({ ...open.body, links: [...open.body.links, ...links.filter((link) => !known.has(link.flag))] });
    },
  };
}
