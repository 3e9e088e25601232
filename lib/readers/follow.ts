import type { Snapshot } from '#core/snapshot.ts';
import { changesToRead, observed } from './changes.ts';
import type { Taken } from './take.ts';

/** Follows a page that moves: late content, single-page navigation, shadow roots. Observing changes nothing on the page. */

export interface FollowWorld {
  readonly doc: Document;
  /** Takes the page down, perhaps in slices; null when the signal said that it is no longer wanted. */
  take(signal: { readonly aborted: boolean }): Promise<Taken | null>;
  /** Hands it on; says, once it was read, whether anything new was in it. */
  tell(snapshot: Snapshot): Promise<boolean>;
  /** False once the extension was reloaded or removed under this script. */
  isAlive(): boolean;
  now(): number;
  /** Calls once after so many milliseconds; gives how to call it off. */
  later(ms: number, call: () => void): () => void;
}

export interface Following {
  /** Reads now and tells what was found, even if it is what was told before. */
  readNow(): void;
  /** Reads soon, if the page changed since or stands at another address; tells only what is new there. */
  touch(): void;
  /** Nothing is left running. */
  stop(): void;
  isStopped(): boolean;
}

/** A page has settled when nothing changed for so long. */
export const settleMs = 300;
/** A page that never settles (a ticker) is read after this all the same. */
const patienceMs = 3000;
/** How often in a row a page may be read in vain and no more rarely; each time more it rests longer, so long at most. */
const mostInVain = 3;
const mostRestMs = 10_000;

const isSame = (one: Snapshot | null, other: Snapshot): boolean =>
  one !== null &&
  one.html === other.html &&
  one.url === other.url &&
  JSON.stringify([one.held, one.shadows]) === JSON.stringify([other.held, other.shadows]);

/** Starts to follow: reads at once, then whenever the page has settled after a change. Does nothing while the tab is hidden. */
export function follow(world: FollowWorld): Following {
  const { doc } = world;
  const view = doc.defaultView;
  let told: Snapshot | null = null;
  let address = doc.location.href;
  let roots: readonly ShadowRoot[] = [];
  let callOff: (() => void) | null = null;
  let reading: { aborted: boolean } | null = null;
  let wanted: 'no' | 'new' | 'anyway' = 'no';
  /** Something changed that was not read. */
  let isStale = true;
  let restlessSince: number | null = null;
  let readAt = 0;
  /** How many readings in a row said nothing new. */
  let vain = 0;
  let stopped = false;

  const isHidden = (): boolean => doc.visibilityState === 'hidden';
  const haveSaidMore = changesToRead(() => view?.navigator.userActivation?.isActive === true);
  const observer = new MutationObserver((records) => {
    if (!haveSaidMore(records)) return;
    isStale = true;
    // Hidden, it is enough to know that something changed.
    if (isHidden()) observer.disconnect();
    else touch();
  });
  const observe = (): void => {
    for (const root of [doc, ...roots]) observer.observe(root, observed);
  };

  const read = async (): Promise<void> => {
    callOff?.();
    callOff = null;
    if (stopped || !world.isAlive()) return stop();
    // One at a time: who comes meanwhile is served after it.
    if (isHidden() || reading) return;
    const anyway = wanted === 'anyway';
    wanted = 'no';
    isStale = false;
    restlessSince = null;
    const mine = { aborted: false };
    reading = mine;
    try {
      const taken = await world.take(mine);
      readAt = world.now();
      if (!taken || mine.aborted || stopped) {
        isStale = true;
        return;
      }
      if (taken.roots.length > 0) {
        roots = taken.roots;
        observe();
      }
      if (isSame(told, taken.snapshot) && !anyway) {
        vain++;
        return;
      }
      told = taken.snapshot;
      vain = (await world.tell(told)) ? 0 : vain + 1;
    } finally {
      reading = null;
      if (wanted !== 'no' && !stopped) wanted === 'anyway' ? schedule(0) : touch();
    }
  };

  const schedule = (ms: number): void => {
    callOff?.();
    callOff = world.later(ms, () => void read());
  };

  const touch = (): void => {
    // Who asked while the tab was hidden still waits, whether or not the page changed since.
    if (stopped || isHidden() || (!isStale && wanted !== 'anyway')) return;
    if (wanted === 'no') wanted = 'new';
    if (reading) return;
    restlessSince ??= world.now();
    const patience = Math.min(patienceMs * 2 ** vain, mostRestMs);
    const rest = vain > mostInVain ? Math.min(settleMs * 2 ** vain, mostRestMs) : 0;
    const due = Math.max(Math.min(world.now() + settleMs, restlessSince + patience), readAt + rest);
    schedule(Math.max(0, due - world.now()));
  };

  const readNow = (): void => {
    wanted = 'anyway';
    vain = 0;
    void read();
  };

  /** What was told of this page holds no longer, even if it looks as it did: whoever shows it has been elsewhere since. */
  const forget = (): void => {
    address = doc.location.href;
    told = null;
    isStale = true;
    vain = 0;
  };
  const onMoved = (): void => {
    // Many an application notes at its own address how far it is scrolled.
    if (doc.location.href !== address) forget();
    touch();
  };
  const rest = (): void => {
    callOff?.();
    callOff = null;
    if (reading) reading.aborted = true;
  };
  const onVisibility = (): void => {
    if (isHidden()) rest();
    else {
      observe();
      touch();
    }
  };
  const onHide = (): void => {
    observer.disconnect();
    rest();
  };
  const onShow = (event: Event): void => {
    // A page that comes back from the back-forward cache was never left by us.
    if (!(event as PageTransitionEvent).persisted) return;
    forget();
    onVisibility();
  };
  const navigation = view && 'navigation' in view ? (view.navigation as EventTarget) : null;

  const stop = (): void => {
    if (stopped) return;
    stopped = true;
    onHide();
    doc.removeEventListener('visibilitychange', onVisibility);
    view?.removeEventListener('pagehide', onHide);
    view?.removeEventListener('pageshow', onShow);
    view?.removeEventListener('popstate', onMoved);
    navigation?.removeEventListener('currententrychange', onMoved);
  };

  doc.addEventListener('visibilitychange', onVisibility);
  view?.addEventListener('pagehide', onHide);
  view?.addEventListener('pageshow', onShow);
  view?.addEventListener('popstate', onMoved);
  navigation?.addEventListener('currententrychange', onMoved);
  if (!isHidden()) observe();
  readNow();

  return { readNow, touch: onMoved, stop, isStopped: () => stopped };
}
