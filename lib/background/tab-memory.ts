import type { Apart } from '#core/identity.ts';
import { byHand } from '#core/merge.ts';
import type { Reading } from '#core/reading.ts';
import type { Session } from '#local/session.ts';
import { samePage } from './reach.ts';

/** What was read in which tab, for as long as the browser runs. In memory only: people's facts must not reach the disk. */

/** What is known of one tab. */
export interface TabNow {
  readonly url: string;
  /** `closed`: not even a click opens it to an extension. */
  readonly state: 'reading' | 'read' | 'nothing' | 'unreadable' | 'closed';
  readonly why: string;
  /** The id of the reading that is shown for it. */
  readonly reading: string | null;
  /** The address of a frame of it that may hold a record, and is closed until its site is granted. */
  readonly frame?: string | null;
  /** The domain that the seller named for it. */
  readonly domain: string | null;
  /** The seller said that it is a company's own page, whatever it was taken for. */
  readonly isOwn?: boolean;
}

export interface TabMemory {
  tab(tabId: number): Promise<TabNow | null>;
  putTab(tabId: number, now: TabNow): Promise<void>;
  /** The tab was closed or went elsewhere. What was read in it stays, for the merging. */
  forgetTab(tabId: number): Promise<void>;
  tabs(): Promise<readonly number[]>;
  readings(): Promise<readonly Reading[]>;
  putReading(reading: Reading): Promise<void>;
  /** The page should not have been read so: what it said counts no longer. What the seller gave by hand stays. */
  forgetReading(id: string): Promise<void>;
  apart(): Promise<Apart>;
  putApart(apart: Apart): Promise<void>;
}

/** More pages than a seller compares; older ones are read again when they are looked at again. */
const mostReadings = 60;

interface Remembered {
  readonly tabs: Map<number, TabNow>;
  readonly readings: Map<string, Reading>;
  apart: Apart;
}

export function openTabMemory(session: Session): TabMemory {
  let loading: Promise<Remembered> | null = null;
  const load = () => {
    loading ??= (async () => {
      const tabs = new Map<number, TabNow>();
      const readings: Reading[] = [];
      const all = await session.all();
      for (const [key, kept] of Object.entries(all)) {
        if (key.startsWith('tab:')) tabs.set(Number(key.slice(4)), kept as TabNow);
        if (key.startsWith('reading:')) readings.push(kept as Reading);
      }
      readings.sort((a, b) => (a.at < b.at ? -1 : 1));
      const apart = (all.apart as Apart | undefined) ?? [];
      return { tabs, readings: new Map(readings.map((reading) => [reading.id, reading])), apart };
    })();
    return loading;
  };

  /** Forgets all but so many, the oldest first; the newest, and what tabs show, goes last. Their keys. */
  const drop = ({ tabs, readings }: Remembered, newest: string, most: number): string[] => {
    const shown = new Set([newest, ...[...tabs.values()].map(({ reading }) => reading)]);
    const [kept, free] = [
      [...readings.keys()].filter((id) => shown.has(id)),
      [...readings.keys()].filter((id) => !shown.has(id)),
    ];
    const old = [...free, ...kept].slice(0, Math.max(0, readings.size - most));
    for (const id of old) readings.delete(id);
    return old.map((id) => `reading:${id}`);
  };

  return {
    tab: async (tabId) => (await load()).tabs.get(tabId) ?? null,
    async putTab(tabId, now) {
      (await load()).tabs.set(tabId, now);
      await session.put(`tab:${tabId}`, now);
    },
    async forgetTab(tabId) {
      if ((await load()).tabs.delete(tabId)) await session.remove([`tab:${tabId}`]);
    },
    tabs: async () => [...(await load()).tabs.keys()],
    readings: async () => [...(await load()).readings.values()],
    async putReading(reading) {
      const remembered = await load();
      const { readings } = remembered;
      // A page read again replaces itself: what it said before is no second source.
      const same = [...readings.values()].filter(
        ({ url, reader }) => reader === reading.reader && samePage(url, reading.url),
      );
      for (const { id } of same) readings.delete(id);
      readings.set(reading.id, reading);
      const gone = [...same.map(({ id }) => `reading:${id}`), ...drop(remembered, reading.id, mostReadings)];
      // At hand from here on; what follows is for the next worker.
      if (gone.length > 0) await session.remove(gone);
      if (await session.put(`reading:${reading.id}`, reading)) return;
      // No room: half of what is remembered makes way, and the newest is tried once more.
      await session.remove(drop(remembered, reading.id, Math.ceil(readings.size / 2)));
      await session.put(`reading:${reading.id}`, reading);
    },
    async forgetReading(id) {
      const { readings } = await load();
      if (readings.get(id)?.reader === byHand || !readings.delete(id)) return;
      await session.remove([`reading:${id}`]);
    },
    apart: async () => (await load()).apart,
    async putApart(apart) {
      (await load()).apart = apart;
      await session.put('apart', apart);
    },
  };
}

/** The reading that is shown for a tab; null where there is none, or it was forgotten. */
export function readingOf(tab: TabNow, readings: readonly Reading[]): Reading | null {
  if (tab.reading === null) return null;
  const own = readings.find(({ id }) => id === tab.reading);
  // The same page may have been read again in another tab since.
  return own ?? readings.findLast(({ url }) => samePage(url, tab.url)) ?? null;
}

/** What the seller said of the page at an address, where a tab still shows it. */
export function saidOf(now: TabNow | null, url: string): Pick<TabNow, 'domain'> & { readonly isOwn: boolean } {
  const still = now && samePage(now.url, url) ? now : null;
  return { domain: still?.domain ?? null, isOwn: still?.isOwn ?? false };
}
