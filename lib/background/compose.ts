import { answerPanels, hearPages, openPanels, type Panels } from '#bus/background.ts';
import type { Runtime } from '#bus/runtime.ts';
import type { Clipping } from '#core/clipping.ts';
import type { Snapshot } from '#core/snapshot.ts';
import { openAnswers } from '#local/answers.ts';
import type { Consent } from '#local/consents.ts';
import { openKeep } from '#local/kept.ts';
import { openOutbox } from '#local/outbox.ts';
import { openOwnFlags } from '#local/own-flags.ts';
import type { ManagedPolicy } from '#local/policy.ts';
import type { Session } from '#local/session.ts';
import type { Cabinet } from '#local/shelves.ts';
import type { MendAsk, Mended } from '#readers/mend.ts';
import type { Net } from '#sync/http.ts';
import { openAccount } from '#sync/renewal.ts';
import { type Clockwork, openSchedule, type Schedule } from '#sync/schedule.ts';
import { openSync } from '#sync/sync.ts';
import { openBadges } from './badge.ts';
import { openCluesInForce, tellingOf } from './clues-in-force.ts';
import { flagVerbs } from './flag-verbs.ts';
import { openLooking } from './looking.ts';
import { openMending } from './mending.ts';
import { pageVerbs } from './page-verbs.ts';
import { openPointing } from './pointing.ts';
import { prospectVerbs } from './prospect-verbs.ts';
import { openProspecting } from './prospecting.ts';
import { isForbidden } from './reach.ts';
import { openReadingTabs } from './reading-tabs.ts';
import { openShowing } from './showing.ts';
import { siteVerbs } from './site-verbs.ts';
import { openSpecs, type SpecNow } from './specs.ts';
import { storeVerbs } from './store-verbs.ts';
import { openTabMemory } from './tab-memory.ts';
import { openTeamAccounts } from './team-accounts.ts';
import { teamVerbs } from './team-verbs.ts';
import { openWarming } from './warming.ts';
import type { Badge, Clock, Front, Sites, Tabs } from './world.ts';

/** An opening panel has its verdict by then. */
const warmAfterMs = 300;

/** The whole background, put together from the world it is given. Starting it does no work until something happens. */

export interface World {
  readonly runtime: Runtime;
  readonly tabs: Tabs;
  readonly sites: Sites;
  readonly badge: Badge;
  readonly clock: Clock;
  readonly cabinet: Cabinet;
  readonly session: Session;
  readonly net: Net;
  readonly clockwork: Clockwork;
  readonly device: string;
  readonly sample: Pick<SpecNow, 'spec' | 'hash'>;
  readonly matches: readonly string[];
  /** Reads a page that was taken down. */
  clip(snapshot: Snapshot): Clipping;
  /** Looks for clue updates on it. */
  mend(snapshot: Snapshot, ask: MendAsk): Mended;
  /** Reads a made-up page part by part, to make ready for the first real one. */
  warmUp(): Iterator<unknown>;
  /** Lets everything else have its turn, then calls. */
  rest(call: () => void): void;
  random(): number;
  isOnline(): boolean;
  policy(): Promise<ManagedPolicy | null>;
  onFault(fault: unknown): void;
}

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
}

export function composeBackground(world: World): Background {
  const { runtime, tabs, sites, clock, cabinet, session, net, matches, onFault } = world;
  let policyAtHand: Promise<ManagedPolicy | null> | null = null;
  const policy = (): Promise<ManagedPolicy | null> => {
    policyAtHand ??= world.policy();
    return policyAtHand;
  };
  const bare = openKeep(cabinet);
  const clues = openCluesInForce(bare);
  const keep = tellingOf(bare, clues.changed);
  const outbox = openOutbox(cabinet);
  const flags = openOwnFlags(cabinet);
  const answers = openAnswers(cabinet, session);
  const memory = openTabMemory(session);
  const specs = openSpecs(keep, world.sample);
  const read = async (body: unknown) => {
    const { readSpec } = await import('#core/spec.ts');
    const spec = readSpec(body);
    return spec.ok ? spec.value : null;
  };
  const withAccount = openAccount(net, keep);
  const sync = openSync(
    {
      net,
      keep: {
        ...keep,
        async put(key, value) {
          const kept = await keep.put(key, value);
          if (key === 'spec') specs.changed();
          return kept;
        },
      },
      outbox,
      flags,
      withAccount,
      readSpec: read,
      now: clock.now,
      random: world.random,
      isOnline: world.isOnline,
    },
    () => changed(null),
  );
  const schedule = openSchedule(sync, outbox, world.clockwork);
  const accounts = openTeamAccounts({ net, withAccount, session, clock, onChange: () => changed(null) });
  const prospecting = openProspecting(memory, answers, accounts, specs, clock);
  const looking = openLooking({
    tabs,
    sites,
    memory,
    prospecting,
    specs,
    pointing: { of: (tabId) => pointing.of(tabId) },
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
      if (searching.delete(windowId)) panels.search(windowId);
    });
    void Promise.all([first, schedule.opened(again), readAgain(windowId)]).catch(onFault);
    if (again) warming.begin();
    else world.clockwork.later(warmAfterMs, warming.begin);
  });
  const showing = openShowing(looking, () => panels);

  const badges = openBadges({ badge: world.badge, tabs, memory, prospecting, specs, flags, clock });
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
  const pointing = openPointing({
    ...{ tabs, keep, session, memory, prospecting, reading, answers, clock, onChange: changed },
  });
  /** A reading that was under way when the worker was stopped is begun again. */
  const readAgain = async (windowId: number): Promise<void> => {
    const front = await tabs.front(windowId);
    const tab = front ? await memory.tab(front.id) : null;
    if (front && tab?.state === 'reading' && !reading.isUnderWay(front.id)) await reading.read(front.id, front.url);
  };
  const site = siteVerbs({ tabs, sites, memory, reading, matches, policy, onChange: () => changed(null) });
  const all = (): void => changed(null);

  const team = teamVerbs({ net, keep, sync, schedule, specs, accounts, device: world.device, policy, onChange: all });
  answerPanels(
    runtime,
    {
      'panel:look': ({ windowId }) => looking.shown(windowId),
      ...pageVerbs(tabs, reading, looking, pointing, memory),
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

  /** Nobody waits for what an event sets off: a fault in it is told here, or nowhere. */
  const told = <A extends readonly unknown[]>(work: (...given: A) => Promise<unknown>) => {
    return async (...given: A): Promise<void> => void (await work(...given).catch(onFault));
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
      if (panels.windows().includes(windowId)) panels.search(windowId);
      else searching.add(windowId);
    },
    activated: told(async (windowId, tabId) => {
      await showing.changed(windowId);
      if (tabId !== undefined) await badges.set(tabId);
    }),
    moved: told(async (tabId, url) => {
      // It may be read as soon as it has loaded.
      if (url !== null && !isForbidden(url)) warming.begin();
      // At once: a click that follows must not be taken back by what came before it.
      await Promise.all([reading.moved(tabId, url), pointing.moved(tabId)]);
    }),
    loaded: told(reading.loaded),
    closed: told(memory.forgetTab),
    consentTaken: told(async (from) => {
      if (from.includes('team')) await team['team:leave']({});
      if (from.includes('counts')) await team['settings:change']({ settings: { counts: false } });
    }),
    sitesChanged: told(site.follow),
  };
}
