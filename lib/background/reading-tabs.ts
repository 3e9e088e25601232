import { askPage } from '#bus/page.ts';
import type { Clipping } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import { failed, ok, type Result } from '#core/result.ts';
import type { Snapshot } from '#core/snapshot.ts';
import type { ManagedPolicy } from '#local/policy.ts';
import { openByHand } from './by-hand.ts';
import { openFrames } from './frames.ts';
import type { Mending } from './mending.ts';
import { openNews } from './news.ts';
import { isAllowed, isForbidden, samePage } from './reach.ts';
import { saidOf, type TabMemory } from './tab-memory.ts';
import { closedByPolicy, openTaking } from './taken.ts';
import type { Clock, Tabs } from './world.ts';

/** Reads tabs, and follows them when they move. */

export interface ReadingTabs {
  /** Reads a tab now, whatever was read before. */
  read(tabId: number, url: string | null): Promise<Result<null, 'forbidden' | 'click' | 'failed'>>;
  /** The icon was clicked on a tab: reads it, or knows from then on that browsers keep it to themselves. */
  clicked(tabId: number, url: string | null): Promise<void>;
  /** A content script took a page down, in the top frame (0) or another one of the tab. Says whether anything new was read in it. */
  arrived(snapshot: Snapshot, tabId: number, frameId: number): Promise<boolean>;
  /** The seller pasted facts, a line each, where the page could not be read. Gives how many were understood. */
  paste(tabId: number, url: string, words: string): Promise<number>;
  /** The seller gave one fact, where the page could not be read. */
  given(tabId: number, url: string, name: FactName, said: string): Promise<void>;
  /** The tab went elsewhere, or began to load again. `url` is null where the extension may not know. */
  moved(tabId: number, url: string | null): Promise<void>;
  /** The tab has loaded: read it, where that is allowed without a click. */
  loaded(tabId: number, url: string | null): Promise<void>;
  /** The tab has been there for long, and may be read without a click: read it. */
  missed(tabId: number, url: string): Promise<void>;
  /** Whether a tab that is said to be read is read by this worker, and not by one that was stopped. */
  isUnderWay(tabId: number): boolean;
}

export interface ReadingWorld {
  readonly tabs: Tabs;
  readonly memory: TabMemory;
  readonly clock: Clock;
  readonly mending: Mending;
  clip(snapshot: Snapshot): Clipping;
  /** The match patterns of all readers. */
  readonly matches: readonly string[];
  policy(): Promise<ManagedPolicy | null>;
  /** Something about a tab changed. */
  onChange(tabId: number): void;
}

export function openReadingTabs({
  tabs,
  memory,
  clock,
  mending,
  matches,
  clip,
  policy,
  onChange,
}: ReadingWorld): ReadingTabs {
  const underWay = new Set<number>();
  const frames = openFrames(tabs, matches);
  const taken = openTaking(clock, policy);
  const hands = openByHand(memory, taken, onChange);
  const news = openNews();
  const lines = new Map<number, Promise<void>>();
  /** Tabs that began to load and have not been read since. */
  const loading = new Set<number>();

  const reading = async (tabId: number, url: string): Promise<void> => {
    const before = await memory.tab(tabId);
    const isSame = before !== null && samePage(before.url, url);
    await memory.putTab(tabId, {
      url,
      state: 'reading',
      why: '',
      reading: isSame ? before.reading : null,
      ...saidOf(before, url),
    });
    onChange(tabId);
  };

  type Attempt = Result<'started' | 'running', 'forbidden' | 'click' | 'failed'>;
  const attempt = async (tabId: number, url: string | null): Promise<Attempt> => {
    if (url !== null && isForbidden(url)) return failed('forbidden');
    if (url !== null && !isAllowed(url, await policy())) return failed('forbidden', closedByPolicy);
    const found = await tabs.inject(tabId);
    return found ? ok(found) : failed('click');
  };
  const close = async (tabId: number, url: string): Promise<void> => {
    const said = saidOf(await memory.tab(tabId), url);
    await memory.putTab(tabId, { url, state: 'closed', why: '', reading: null, ...said });
    onChange(tabId);
  };
  /** The browser did not let us, or the page did not answer: what was known of the tab no longer holds. */
  const giveUp = async (tabId: number, url: string | null, tried: Attempt): Promise<void> => {
    underWay.delete(tabId);
    // Where the address may be known, so may be the page: one that is kept from us is the browser's own, as for a site that does not answer.
    if (url !== null && !tried.ok && tried.why === 'click') return close(tabId, url);
    await memory.forgetTab(tabId);
    onChange(tabId);
  };

  const take = async (snapshot: Snapshot, tabId: number, frameId: number): Promise<boolean> => {
    const clipping = clip(snapshot);
    const before = await memory.tab(tabId);
    const isOwn = frameId === 0 && saidOf(before, clipping.url).isOwn;
    const first = await taken(clipping, isOwn);
    const isOpen = isAllowed(clipping.url, await policy());
    const better = isOpen ? await mending.mended(snapshot, clipping, first.reading) : null;
    if (frameId !== 0 && (!before || !(await frames.takes(tabId, frameId, better ?? clipping)))) return false;
    underWay.delete(tabId);
    loading.delete(tabId);
    const now = better ? await taken(better, isOwn) : first;
    const { state, why, reading: read } = now;
    const told = news.isNew(tabId, frameId, clipping, now);
    if (frameId === 0 && !(await frames.top(tabId, read === null))) return told;
    // A frame is read for the page around it, whose address the tab has.
    const url = frameId === 0 || !before ? clipping.url : before.url;
    const said = saidOf(before, url);
    // Both are at hand at once; that they are remembered for the next worker too is not waited for.
    // What the seller said of a page that cannot be read stays while they are on it.
    const hand = state === 'read' ? null : await hands.on(url);
    const frame = frameId === 0 && state === 'nothing' && !hand ? await frames.closed(tabId) : null;
    const kept = [
      ...(read ? [memory.putReading(read)] : []),
      memory.putTab(
        tabId,
        hand
          ? { url, state: 'read', why: hand.why, reading: hand.id, ...said }
          : { url, state, why, reading: read?.id ?? null, ...said, frame },
      ),
    ];
    onChange(tabId);
    await Promise.all(kept);
    return told;
  };

  const begin: ReadingTabs['read'] = async (tabId, url) => {
    underWay.add(tabId);
    if (url !== null && !isForbidden(url)) await reading(tabId, url);
    const tried = await attempt(tabId, url);
    // A script that was put in just now reads by itself.
    const isRead =
      tried.ok &&
      (tried.value === 'started' || (await askPage((message) => tabs.send(tabId, message), 'page:read-now', {})));
    if (isRead) return ok(null);
    await giveUp(tabId, url, tried);
    return tried.ok ? failed('failed', 'The page did not answer. Reload it, then try again.') : tried;
  };
  const read: ReadingTabs['read'] = (tabId, url) => {
    frames.wanted(tabId);
    return begin(tabId, url);
  };

  return {
    read,

    async clicked(tabId, url) {
      const answer = await read(tabId, url);
      if (url === null && !answer.ok && answer.why === 'click') await close(tabId, 'about:blank');
    },

    arrived(snapshot, tabId, frameId) {
      // In the order of arrival: an older reading must not overtake a newer one.
      const before = lines.get(tabId) ?? Promise.resolve();
      const mine = before.then(() => take(snapshot, tabId, frameId));
      const settled = mine.then(
        () => {},
        () => {},
      );
      lines.set(tabId, settled);
      void settled.then(() => lines.get(tabId) === settled && lines.delete(tabId));
      return mine;
    },

    paste: hands.paste,
    given: hands.given,

    async moved(tabId, url) {
      news.forget(tabId);
      underWay.delete(tabId);
      loading.add(tabId);
      const before = await memory.tab(tabId);
      if (url !== null && before && samePage(before.url, url)) return;
      frames.moved(tabId);
      // An address that may be known can be read too: it is, as soon as it has loaded.
      if (url !== null && before && !isForbidden(url)) return reading(tabId, url);
      if (before) await memory.forgetTab(tabId);
      onChange(tabId);
    },

    async loaded(tabId, url) {
      // Without an address there is no permission: nothing is tried, the panel asks for a click.
      if (url === null || isForbidden(url)) return;
      const before = await memory.tab(tabId);
      const isSame = before !== null && samePage(before.url, url);
      // Where the site is granted, the script has run by itself and its clipping is here already.
      if (isSame && before.state !== 'reading' && !loading.has(tabId)) return;
      underWay.add(tabId);
      if (!isSame) await reading(tabId, url);
      const tried = await attempt(tabId, url);
      if (!tried.ok) await giveUp(tabId, url, tried);
      else if (isSame) await frames.again(tabId, tried.value === 'started');
    },

    async missed(tabId, url) {
      if (isForbidden(url) || !isAllowed(url, await policy())) return;
      await begin(tabId, url);
    },

    isUnderWay: (tabId) => underWay.has(tabId),
  };
}
