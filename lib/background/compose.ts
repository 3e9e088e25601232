import { answerPanels, hearPages, openPanels, type Panels } from '#bus/background.ts';
import type { Runtime } from '#bus/runtime.ts';
import type { Clipping } from '#core/clipping.ts';
import type { Snapshot } from '#core/snapshot.ts';
import { openAnswers } from '#local/answers.ts';
import type { ManagedPolicy } from '#local/policy.ts';
import type { MendAsk, Mended } from '#readers/mend.ts';
import { openBadges } from './badge.ts';
import { type Background, openEvents } from './events.ts';
import { flagVerbs } from './flag-verbs.ts';
import { openFrontReading } from './front-reading.ts';
import { openLooking } from './looking.ts';
import { openMarking } from './marking.ts';
import { openMending } from './mending.ts';
import { pageVerbs } from './page-verbs.ts';
import { openPointing } from './pointing.ts';
import { prospectVerbs } from './prospect-verbs.ts';
import { openProspecting } from './prospecting.ts';
import { openReadingTabs } from './reading-tabs.ts';
import { openShowing } from './showing.ts';
import { siteVerbs } from './site-verbs.ts';
import { openStoreSide, type StoreWorld } from './store-side.ts';
import { storeVerbs } from './store-verbs.ts';
import { openTabMemory } from './tab-memory.ts';
import { teamVerbs } from './team-verbs.ts';
import { openWarming } from './warming.ts';
import type { Badge, Sites, Tabs } from './world.ts';

/** An opening panel has its verdict by then. */
const warmAfterMs = 300;

/** The whole background, put together from the world it is given. Starting it does no work until something happens. */

export interface World extends StoreWorld {
  readonly runtime: Runtime;
  readonly tabs: Tabs;
  readonly sites: Sites;
  readonly badge: Badge;
  readonly device: string;
  readonly matches: readonly string[];
  /** Reads a page that was taken down. */
  clip(snapshot: Snapshot): Clipping;
  /** Looks for clue updates on it. */
  mend(snapshot: Snapshot, ask: MendAsk): Mended;
  /** Reads a made-up page part by part, to make ready for the first real one. */
  warmUp(): Iterator<unknown>;
  /** Lets everything else have its turn, then calls. */
  rest(call: () => void): void;
  policy(): Promise<ManagedPolicy | null>;
  onFault(fault: unknown): void;
}

export function composeBackground(world: World): Background {
  const { runtime, tabs, sites, clock, cabinet, session, net, matches, onFault } = world;
  let policyAtHand: Promise<ManagedPolicy | null> | null = null;
  const policy = (): Promise<ManagedPolicy | null> => {
    policyAtHand ??= world.policy();
    return policyAtHand;
  };
  const { keep, clues, outbox, flags, specs, withAccount, sync, schedule, accounts } = openStoreSide(world, () =>
    changed(null),
  );
  const answers = openAnswers(cabinet, session);
  const memory = openTabMemory(session);
  const prospecting = openProspecting(memory, answers, accounts, specs, clock);
  const looking = openLooking({
    tabs,
    sites,
    memory,
    prospecting,
    specs,
    pointing: { of: (tabId) => pointing.of(tabId) },
    marking: { of: (tabId) => marking.of(tabId) },
    keep,
    flags,
    sync,
    clock,
    matches,
    policy,
  });
  const searching = new Set<number>();
  const warming = openWarming(world.warmUp, world.rest, onFault);
  const panels: Panels = openPanels(runtime, (windowId, again) => {
    // A panel that was just opened asks by itself; one that found the worker stopped waits to be told.
    const first = (again ? showing.changed(windowId) : Promise.resolve()).then(() => {
      if (searching.has(windowId) && panels.search(windowId)) searching.delete(windowId);
    });
    void Promise.all([first, schedule.opened(again), lookAt(windowId)]).catch(onFault);
    if (again) warming.begin();
    else world.clockwork.later(warmAfterMs, warming.begin);
  });
  const showing = openShowing(looking, () => panels);

  const badges = openBadges({ badge: world.badge, tabs, memory, prospecting, specs, flags, keep, clock });
  /** Panels first: they are being looked at. */
  const changed = (tabId: number | null): void => {
    const badged = () => (tabId === null ? badges.setAll() : badges.set(tabId));
    void showing.changed(null).then(badged).catch(onFault);
  };

  const mending = openMending(world.mend, clues.of);
  const reading = openReadingTabs({
    tabs,
    memory,
    clock,
    mending,
    matches,
    clip: world.clip,
    policy,
    onChange: changed,
  });
  const marking = openMarking(tabs, session, changed);
  const pointing = openPointing({
    ...{ tabs, keep, session, memory, prospecting, reading, answers, clock, onChange: changed },
  });
  const lookAt = openFrontReading({ tabs, sites, memory, reading });
  const site = siteVerbs({ tabs, sites, memory, reading, matches, policy, onChange: changed });
  const all = (): void => changed(null);

  const team = teamVerbs({ net, keep, sync, schedule, device: world.device, policy, onChange: all });
  answerPanels(
    runtime,
    {
      'panel:look': ({ windowId }) => looking.shown(windowId),
      ...pageVerbs(tabs, reading, looking, marking, pointing, memory),
      ...flagVerbs({ looking, specs, keep, flags, outbox, schedule, clock, onChange: all }),
      ...prospectVerbs({ looking, prospecting, memory, answers, keep, clock, onChange: all }),
      ...team,
      ...site.answers,
      ...storeVerbs(net, withAccount),
    },
    onFault,
  );
  hearPages(
    runtime,
    (snapshot, tabId, frameId) => {
      warming.makeWay();
      return reading.arrived(snapshot, tabId, frameId).catch((fault) => {
        onFault(fault);
        return true;
      });
    },
    (pointed, ...place) => void pointing.arrived(pointed, ...place).catch(onFault),
  );

  return openEvents({
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
    onFault,
    forgetPolicy: () => {
      policyAtHand = null;
    },
  });
}
