import type { AboutPage, PageFailure, Answers as PanelAnswers } from '#bus/messages.ts';
import { failed, ok, type Result } from '#core/result.ts';
import { frameWithCursor } from './cursor.ts';
import { insertWords, seeCursor } from './in-page.ts';
import type { Looking, Seen } from './looking.ts';
import type { Marking } from './marking.ts';
import type { Pointing } from './pointing.ts';
import { isForbidden } from './reach.ts';
import type { ReadingTabs } from './reading-tabs.ts';
import type { TabMemory } from './tab-memory.ts';
import type { Front, Tabs } from './world.ts';

/** What the seller does with the page in front: read it, point at words, put words into it. */

export type PageVerbs = Pick<
  PanelAnswers,
  | 'page:read'
  | 'page:own'
  | 'page:insert'
  | 'page:point'
  | 'page:unpoint'
  | 'facts:paste'
  | 'fact:point'
  | 'fact:let-go'
>;

export function pageVerbs(
  tabs: Tabs,
  reading: ReadingTabs,
  looking: Pick<Looking, 'still'>,
  marking: Pick<Marking, 'mark' | 'unmark'>,
  pointing: Pick<Pointing, 'begin' | 'letGo'>,
  memory: Pick<TabMemory, 'putTab' | 'forgetReading'>,
): PageVerbs {
  /** The tab in front if it may be touched, else why not. */
  const reach = async (windowId: number): Promise<Result<Front, PageFailure>> => {
    const front = await tabs.front(windowId);
    if (!front) return failed('click');
    return front.url !== null && isForbidden(front.url) ? failed('forbidden') : ok(front);
  };
  /** The tab of the page that was meant, if it may be touched, else why not. */
  const reachSeen = async (page: AboutPage): Promise<Result<Seen, PageFailure>> => {
    const at = await looking.still(page);
    if (!at) return failed('moved');
    return at.url !== null && isForbidden(at.url) ? failed('forbidden') : ok(at);
  };
  return {
    async 'page:read'({ windowId }) {
      const front = await tabs.front(windowId);
      return front ? reading.read(front.id, front.url) : failed('click');
    },

    async 'page:own'({ isOwn, ...page }) {
      const at = await reachSeen(page);
      if (!at.ok) return at;
      const { tabId, url, tab } = at.value;
      if (!tab) return failed('moved');
      if (!isOwn && tab.reading !== null) await memory.forgetReading(tab.reading);
      await memory.putTab(tabId, { ...tab, isOwn });
      return reading.read(tabId, url ?? tab.url);
    },

    async 'facts:paste'({ words, ...page }) {
      const at = await reachSeen(page);
      if (!at.ok) return at;
      // A tab whose address may not be known still is the one that the words are about.
      const understood = await reading.paste(at.value.tabId, at.value.url ?? 'about:blank', words);
      return understood > 0 ? ok({ understood }) : failed('not-understood', 'Paste lines such as "Employees: 120".');
    },

    async 'fact:point'({ name, ...page }) {
      const at = await reachSeen(page);
      if (!at.ok) return at;
      // Who sees another page would click on that one.
      if (!at.value.isFront) return failed('moved');
      return (await pointing.begin(at.value.tabId, name)) ? ok(null) : failed('click');
    },

    async 'fact:let-go'({ windowId }) {
      const front = await tabs.front(windowId);
      if (!front) return failed('click');
      await pointing.letGo(front.id);
      return ok(null);
    },

    async 'page:insert'({ windowId, text }) {
      const at = await reach(windowId);
      if (!at.ok) return at;
      const seen = await tabs.run(at.value.id, seeCursor, [], 'all');
      if (!seen) return failed('click');
      const frame = frameWithCursor(seen);
      const done = frame === null ? null : await tabs.run(at.value.id, insertWords, [text], frame);
      const isIn = done?.some(({ answer }) => answer);
      return isIn ? ok(null) : failed('no-field', 'Click into the field on the page first.');
    },

    async 'page:point'({ windowId, said }) {
      const at = await reach(windowId);
      if (!at.ok) return at;
      return marking.mark(at.value.id, said);
    },

    async 'page:unpoint'({ windowId }) {
      const front = await tabs.front(windowId);
      if (front) await marking.unmark(front.id);
      return ok(null);
    },
  };
}
