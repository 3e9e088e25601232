import type { PageFailure } from '#bus/messages.ts';
import { failed, ok, type Result } from '#core/result.ts';
import type { Session } from '#local/session.ts';
import { markCss, markName } from './in-page.ts';
import { markWords, unmarkWords } from './mark-words.ts';
import type { Tabs } from './world.ts';

/** The words that are marked in a tab, for as long as it is looked at and shows the page that they were marked on. */

export interface Marking {
  /** Marks them in place of others. */
  mark(tabId: number, said: string): Promise<Result<null, PageFailure | 'gone'>>;
  /** Takes the mark away; nothing where there is none. */
  unmark(tabId: number): Promise<void>;
  /** What is marked in the tab; null for nothing. */
  of(tabId: number): Promise<string | null>;
  /** Another tab came to the front of the window: no mark waits in one that was left. */
  turned(windowId: number): Promise<void>;
}

export function openMarking(tabs: Tabs, session: Session, onChange: (tabId: number) => void): Marking {
  const prefix = 'marked:';
  const keyOf = (tabId: number): string => `${prefix}${tabId}`;
  const unmark = async (tabId: number): Promise<void> => {
    if ((await session.get<string>(keyOf(tabId))) === null) return;
    await session.remove([keyOf(tabId)]);
    // A page that was left took its mark along; one that only changed its address still has it.
    await tabs.run(tabId, unmarkWords, [markName], 'all');
    await tabs.style(tabId, markCss(markName), false);
    onChange(tabId);
  };
  return {
    async mark(tabId, said) {
      const mark = (frame: number | 'all') => tabs.run(tabId, markWords, [said, markName], frame);
      const isIn = (marked: Awaited<ReturnType<typeof mark>>) => marked?.some(({ answer }) => answer);
      const marked = await mark(0);
      if (!marked) return failed('click');
      // A record may have been read in a frame.
      if (!(isIn(marked) || isIn(await mark('all'))))
        return failed('gone', 'The page in front does not show these words.');
      await tabs.style(tabId, markCss(markName), true);
      await session.put(keyOf(tabId), said);
      onChange(tabId);
      return ok(null);
    },
    unmark,
    of: (tabId) => session.get<string>(keyOf(tabId)),
    async turned(windowId) {
      const marked = (await session.keys()).filter((key) => key.startsWith(prefix));
      for (const tabId of marked.map((key) => Number(key.slice(prefix.length)))) {
        const tab = await tabs.get(tabId);
        if (!tab || (tab.windowId === windowId && !tab.isFront)) await unmark(tabId);
      }
    },
  };
}
