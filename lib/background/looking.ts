import type { AboutPage } from '#bus/messages.ts';
import type { PageState, Shown, Site, TeamState } from '#bus/shown.ts';
import type { FactName } from '#core/facts.ts';
import type { Prospect } from '#core/prospect.ts';
import type { SyncState } from '#core/sync-state.ts';
import type { Keep } from '#local/kept.ts';
import type { KeptTeam } from '#local/kept-things.ts';
import { isOfTeam } from '#local/of-team.ts';
import type { OwnFlags } from '#local/own-flags.ts';
import type { ManagedPolicy } from '#local/policy.ts';
import type { Sync } from '#sync/sync.ts';
import type { Marking } from './marking.ts';
import { type WhoIsMeant, whoIsMeant } from './meant.ts';
import type { Pointing } from './pointing.ts';
import type { Prospecting } from './prospecting.ts';
import { isAllowed, isForbidden, samePage, siteOf } from './reach.ts';
import type { Specs } from './specs.ts';
import type { TabMemory, TabNow } from './tab-memory.ts';
import { closedByPolicy } from './taken.ts';
import { areOfAddress } from './too-little.ts';
import type { Clock, Front, Sites, Tabs } from './world.ts';

/** Everything that a window's panel is to draw from, put together. */

export interface LookWorld {
  readonly tabs: Tabs;
  readonly sites: Sites;
  readonly memory: TabMemory;
  readonly prospecting: Prospecting;
  readonly specs: Specs;
  readonly pointing: Pick<Pointing, 'of'>;
  readonly marking: Pick<Marking, 'of'>;
  readonly keep: Keep;
  readonly flags: OwnFlags;
  readonly sync: Sync;
  readonly clock: Clock;
  /** The match patterns of all readers. */
  readonly matches: readonly string[];
  policy(): Promise<ManagedPolicy | null>;
}

/** The tab in front, what is known of it, and the prospect that it shows. */
export interface InFront {
  readonly front: Front;
  readonly tab: TabNow | null;
  readonly prospect: Prospect | null;
  /** The facts of the prospect that the seller answered by hand. */
  readonly answered: readonly FactName[];
}

/** A tab that still shows the page that was meant. */
export interface Seen {
  readonly tabId: number;
  readonly windowId: number;
  readonly isFront: boolean;
  readonly url: string | null;
  readonly tab: TabNow | null;
}

/** How many own flags are shown. */
const mostFlags = 100;
const nobody = { prospect: null, answered: [] };

export interface Looking {
  shown(windowId: number): Promise<Shown>;
  /** null where the window has no tab in front. */
  inFront(windowId: number): Promise<InFront | null>;
  meant: WhoIsMeant;
  /** The tab that the seller saw, and what is known of it. Null where it shows another page since, or is gone. */
  still(seen: AboutPage): Promise<Seen | null>;
}

export function openLooking(world: LookWorld): Looking {
  const { tabs, memory, prospecting, keep, flags, sync, specs, clock, sites } = world;

  const inFront = async (windowId: number): Promise<InFront | null> => {
    const front = await tabs.front(windowId);
    if (!front) return null;
    const known = await memory.tab(front.id);
    // What was read of another page in this tab says nothing of this one.
    const tab = known && (front.url === null || samePage(front.url, known.url)) ? known : null;
    const { prospect, answered } = tab ? await prospecting.seen(tab) : nobody;
    // A page that cannot be read names nobody; what its address says is no reason to judge.
    const isNobody = tab?.state === 'unreadable' && areOfAddress(Object.keys(prospect?.facts ?? {}));
    return { front, tab, ...(isNobody ? nobody : { prospect, answered }) };
  };

  const still: Looking['still'] = async ({ tabId, page }) => {
    const [there, known] = [await tabs.get(tabId), await memory.tab(tabId)];
    if (!there) return null;
    const { windowId, isFront } = there;
    // Of a tab whose address may not be known any more, nothing is remembered once it went elsewhere.
    const url = there.url ?? known?.url ?? null;
    if (page !== null && (url === null || !samePage(url, page))) return null;
    const tab = known && url !== null && samePage(url, known.url) ? known : null;
    return { tabId, windowId, isFront, url, tab };
  };

  return {
    inFront,
    meant: whoIsMeant(memory, prospecting, inFront),
    still,
    async shown(windowId) {
      // Side by side: somebody waits for the slowest of them.
      const [at, policy, spec, granted, team, syncing, own, settings] = await Promise.all([
        inFront(windowId),
        world.policy(),
        specs.now(),
        sites.granted(),
        keep.get('team').catch(() => null),
        syncState(sync),
        flags.newest(mostFlags).catch(() => []),
        keep.get('settings').catch(() => null),
      ]);
      const prospect = at?.prospect ?? null;
      const flagged = own.filter((flag) => isOfTeam(flag, team?.teamId ?? null));
      const pointing = at ? await world.pointing.of(at.front.id) : { pointing: null, pointed: null };
      const marked = at ? await world.marking.of(at.front.id) : null;
      const url = at?.tab?.url ?? at?.front.url ?? null;
      const ownSite = url === null ? null : siteOf(url, world.matches, granted, policy);
      const frame = at?.tab?.frame ? siteOf(at.tab.frame, world.matches, granted, policy) : null;
      // What the page's own site would give says nothing while the record stands in a frame of another one.
      const site = frame && !frame.granted && !frame.forbidden ? frame : ownSite;
      return {
        page: pageState(at, policy, ownSite?.granted ?? false, site === frame ? site : null),
        prospect,
        spec: spec.spec,
        specFrom: spec.from,
        specMark: spec.mark,
        flags: flagged.map(({ unseen: _, team: __, ...flag }) => flag),
        team: teamState(team),
        sync: syncing,
        site,
        settings: { counts: settings?.counts ?? false },
        policy,
        answered: at?.answered ?? [],
        ...pointing,
        marked,
        tabId: at?.front.id ?? null,
        namedDomain: at?.tab?.domain ?? null,
        saidOwn: at?.tab?.isOwn ?? false,
        unseen: flagged.filter(({ unseen }) => unseen).map(({ flag }) => flag.id),
        today: clock.today(),
      };
    },
  };
}

function pageState(
  at: InFront | null,
  policy: ManagedPolicy | null,
  isGranted: boolean,
  frame: Site | null,
): PageState {
  if (!at) return { state: 'click', url: null };
  const { front, tab } = at;
  if (front.url !== null && isForbidden(front.url)) return { state: 'forbidden' };
  if (front.url !== null && !isAllowed(front.url, policy))
    return { state: 'nothing', url: front.url, why: closedByPolicy };
  // A granted page is about to be read by itself: no click is asked for while it loads.
  if (!tab) return { state: isGranted && front.isLoading ? 'reading' : 'click', url: front.url };
  if (tab.state === 'read' || (tab.domain !== null && tab.state !== 'reading')) return { state: 'read', url: tab.url };
  if (tab.state === 'reading') return { state: 'reading', url: tab.url };
  if (tab.state === 'closed') return { state: 'forbidden' };
  const inFrame = frame && tab.state === 'nothing' ? { frame: frame.label } : {};
  return { state: tab.state, url: tab.url, why: tab.why, ...inFrame };
}

const teamState = (joined: KeptTeam | null): TeamState => ({
  joined: joined !== null,
  team: joined?.team ?? null,
  member: joined?.member ?? null,
  role: joined?.role ?? null,
  store: joined?.store ?? null,
});

/** A memory that cannot be opened is said in words, for then nothing is safe. */
async function syncState(sync: Sync): Promise<SyncState> {
  try {
    return await sync.standing();
  } catch (error) {
    const note = `This browser does not let the extension keep anything (${String(error)}).`;
    return { state: 'no-room', lastAt: null, waiting: 0, note };
  }
}
