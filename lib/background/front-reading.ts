import { isUnder, samePage } from './reach.ts';
import type { ReadingTabs } from './reading-tabs.ts';
import { readingOf, type TabMemory } from './tab-memory.ts';
import type { Sites, Tabs } from './world.ts';

/**
 * The tab that comes to be looked at, read where that was missed: its site was granted after it had loaded, what was known or read of it is gone,
 * or the worker was stopped over it. Tabs that nobody looks at are left alone. Says whether it is read.
 */
export type FrontReading = (windowId: number) => Promise<boolean>;

export interface FrontWorld {
  readonly tabs: Pick<Tabs, 'front'>;
  readonly sites: Pick<Sites, 'granted'>;
  readonly memory: Pick<TabMemory, 'tab' | 'readings'>;
  readonly reading: Pick<ReadingTabs, 'read' | 'missed' | 'isUnderWay'>;
}

export function openFrontReading({ tabs, sites, memory, reading }: FrontWorld): FrontReading {
  return async (windowId) => {
    const front = await tabs.front(windowId);
    if (!front) return false;
    const known = await memory.tab(front.id);
    const isLost = known !== null && known.reading !== null && readingOf(known, await memory.readings()) === null;
    if (known?.state === 'reading' || isLost) {
      if (reading.isUnderWay(front.id)) return false;
      await reading.read(front.id, front.url);
      return true;
    }
    const { id, url } = front;
    // What is still loading is read as soon as it has loaded.
    if (url === null || front.isLoading || (known && samePage(known.url, url))) return false;
    if (!(await sites.granted()).some((grant) => isUnder(grant, url))) return false;
    await reading.missed(id, url);
    return true;
  };
}
