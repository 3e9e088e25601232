import type { Panels } from '#bus/background.ts';
import type { Consent } from '#local/consents.ts';
import type { Schedule } from '#sync/schedule.ts';
import type { Badges } from './badge.ts';
import type { FrontReading } from './front-reading.ts';
import type { Marking } from './marking.ts';
import type { Pointing } from './pointing.ts';
import { isForbidden } from './reach.ts';
import type { ReadingTabs } from './reading-tabs.ts';
import type { Showing } from './showing.ts';
import type { SiteVerbs } from './site-verbs.ts';
import type { TabMemory } from './tab-memory.ts';
import type { TeamVerbs } from './team-verbs.ts';
import type { Warming } from './warming.ts';
import type { Front } from './world.ts';

/** What the browser tells the background, each to be wired to its event. */
export interface Background {
  readonly schedule: Schedule;
  /** The icon was clicked or the shortcut pressed: the tab may be read. */
  clicked(front: Front): Promise<void>;
  /** The shortcut for objections was pressed. */
  searchWanted(windowId: number): void;
  activated(windowId: number, tabId?: number): Promise<void>;
  moved(tabId: number, url: string | null): Promise<void>;
  loaded(tabId: number, url: string | null): Promise<void>;
  closed(tabId: number): Promise<void>;
  /** The seller took back that data may go to the team's store, or be counted. What waits stays here. */
  consentTaken(from: readonly Consent[]): Promise<void>;
  /** Hosts were granted or taken back, or the browser just started. */
  sitesChanged(): Promise<void>;
  /** The administrator set another policy. */
  policyChanged(): Promise<void>;
}

export interface EventParts {
  readonly schedule: Schedule;
  readonly panels: Pick<Panels, 'windows' | 'search'>;
  /** Windows whose panel is to search as soon as it is there. */
  readonly searching: Set<number>;
  readonly showing: Showing;
  readonly badges: Badges;
  readonly warming: Warming;
  readonly reading: ReadingTabs;
  readonly lookAt: FrontReading;
  readonly pointing: Pointing;
  readonly marking: Pick<Marking, 'unmark' | 'turned'>;
  readonly memory: TabMemory;
  readonly team: TeamVerbs;
  readonly site: SiteVerbs;
  /** The policy is asked for anew the next time. */
  forgetPolicy(): void;
  onFault(fault: unknown): void;
}

/** What each event sets off. */
export function openEvents(parts: EventParts): Background {
  const {
    schedule,
    panels,
    searching,
    showing,
    badges,
    warming,
    reading,
    lookAt,
    pointing,
    marking,
    memory,
    team,
    site,
  } = parts;
  /** Nobody waits for what an event sets off: a fault in it is told here, or nowhere. */
  const told = <A extends readonly unknown[]>(work: (...given: A) => Promise<unknown>) => {
    return async (...given: A): Promise<void> => void (await work(...given).catch(parts.onFault));
  };
  const follow = async (): Promise<void> => {
    await site.follow();
    await Promise.all(panels.windows().map(lookAt));
  };
  return {
    schedule: {
      woken: told(schedule.woken),
      alarmed: told(schedule.alarmed),
      online: told(schedule.online),
      opened: told(schedule.opened),
      posted: told(schedule.posted),
      asked: told(schedule.asked),
    },
    clicked: told(({ id, url }) => reading.clicked(id, url)),
    searchWanted(windowId) {
      if (!panels.search(windowId)) searching.add(windowId);
    },
    activated: told(async (windowId, tabId) => {
      // A reading that begins is told by itself: no click is asked for in between.
      if (!(await lookAt(windowId))) await showing.changed(windowId);
      if (tabId !== undefined) await badges.set(tabId);
      await marking.turned(windowId);
    }),
    moved: told(async (tabId, url) => {
      // It may be read as soon as it has loaded.
      if (url !== null && !isForbidden(url)) warming.begin();
      // At once: a click that follows must not be taken back by what came before it.
      await Promise.all([reading.moved(tabId, url), pointing.moved(tabId), marking.unmark(tabId)]);
    }),
    loaded: told(reading.loaded),
    closed: told(async (tabId) => {
      await Promise.all([memory.forgetTab(tabId), marking.unmark(tabId)]);
    }),
    consentTaken: told(async (from) => {
      if (from.includes('team')) await team['team:leave']({});
      if (from.includes('counts')) await team['settings:change']({ settings: { counts: false } });
    }),
    sitesChanged: told(follow),
    policyChanged: told(() => {
      parts.forgetPolicy();
      return follow();
    }),
  };
}
