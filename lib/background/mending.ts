import { askPage } from '#bus/page.ts';
import type { Clipping } from '#core/clipping.ts';
import type { ClueUpdate } from '#core/clue-updates.ts';
import type { Reading } from '#core/reading.ts';
import type { Tabs } from './world.ts';

/** Hands the team's clue updates to a page whose reader missed facts that they are about. Other pages get none and cost nothing. */
export interface Mending {
  /** After a clipping was understood: asks the page to read again with the clues for what was missed, once a page and reader. */
  missed(tabId: number, frameId: number, clipping: Clipping, reading: Reading): Promise<void>;
  /** The tab went elsewhere. */
  moved(tabId: number): void;
}

export function openMending(tabs: Pick<Tabs, 'send'>, clues: () => Promise<readonly ClueUpdate[]>): Mending {
  /** What was handed out already, so that no page can make itself be read over and over. */
  const handed = new Map<number, Set<string>>();
  return {
    async missed(tabId, frameId, clipping, { facts }) {
      if (clipping.mended !== undefined) return;
      const wanted = (await clues()).filter(
        ({ site, fact }) => site === clipping.reader && !facts.some(({ name }) => name === fact),
      );
      const mark = `${frameId} ${clipping.reader}`;
      const marks = handed.get(tabId) ?? new Set();
      if (wanted.length === 0 || marks.has(mark)) return;
      handed.set(tabId, marks.add(mark));
      await askPage((message) => tabs.send(tabId, message, frameId), 'page:read-now', { clues: wanted });
    },
    moved: (tabId) => void handed.delete(tabId),
  };
}
