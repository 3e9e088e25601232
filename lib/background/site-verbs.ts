import type { Answers as PanelAnswers } from '#bus/messages.ts';
import { askPage } from '#bus/page.ts';
import { ok } from '#core/result.ts';
import type { ManagedPolicy } from '#local/policy.ts';
import { isAllowed, isUnder, sitesOf } from './reach.ts';
import type { ReadingTabs } from './reading-tabs.ts';
import type { TabMemory } from './tab-memory.ts';
import type { Sites, Tabs } from './world.ts';

/** The sites that the seller granted, followed: read by themselves from now on, and let alone when taken back. */

export interface SiteVerbs {
  readonly answers: Pick<PanelAnswers, 'site:changed' | 'sites:look'>;
  /** Brings the registration in line with what is granted; stops what runs on sites that no longer are. */
  follow(): Promise<void>;
}

export interface SiteWorld {
  readonly tabs: Tabs;
  readonly sites: Sites;
  readonly memory: TabMemory;
  readonly reading: ReadingTabs;
  readonly matches: readonly string[];
  policy(): Promise<ManagedPolicy | null>;
  /** This tab, or any, is to be shown anew. */
  onChange(tabId: number | null): void;
}

export function siteVerbs(world: SiteWorld): SiteVerbs {
  const { tabs, sites, memory, reading, matches, policy, onChange } = world;

  const followNow = async (): Promise<void> => {
    const [granted, limits] = [await sites.granted(), await policy()];
    const followed = limits?.sites ? granted.filter((grant) => limits.sites?.includes(grant)) : granted;
    await sites.follow(followed);
    for (const tabId of await memory.tabs()) {
      const url = (await memory.tab(tabId))?.url ?? '';
      const front = await tabs.get(tabId);
      // A tab whose address we may still see was clicked on: it goes on being read until it is left, but where the administrator closed it.
      const isOpen = granted.some((grant) => isUnder(grant, url)) || (front && front.url !== null);
      if (isOpen && isAllowed(url, limits)) continue;
      await askPage((message) => tabs.send(tabId, message), 'page:stop', {});
      await memory.forgetTab(tabId);
      onChange(tabId);
    }
    onChange(null);
  };

  /** One after the other: a grant is told by the browser and by the panel at the same time. */
  let last: Promise<void> = Promise.resolve();
  const follow = (): Promise<void> => {
    last = last.catch(() => {}).then(followNow);
    return last;
  };

  return {
    follow,
    answers: {
      async 'site:changed'({ windowId }) {
        await follow();
        const front = await tabs.front(windowId);
        // A page that was open before the grant has no script yet.
        if (front) await reading.loaded(front.id, front.url);
        // A frame that was closed may be open now.
        if (front && (await memory.tab(front.id))?.frame) await reading.read(front.id, front.url);
        return ok(null);
      },
      async 'sites:look'() {
        return { sites: sitesOf(matches, await sites.granted(), await policy()) };
      },
    },
  };
}
