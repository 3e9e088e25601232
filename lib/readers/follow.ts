import type { Clipping } from '#core/clipping.ts';

/** Follows a page that moves: late content, single-page navigation. Observing changes nothing on the page. */

export interface FollowWorld {
  readonly doc: Document;
  /** Reads the page, perhaps in slices; null when the signal said that it is no longer wanted. */
  read(signal: { readonly aborted: boolean }): Promise<Clipping | null>;
  tell(clipping: Clipping): void;
  /** False once the extension was reloaded or removed under this script. */
  isAlive(): boolean;
  now(): number;
  /** Calls once after so many milliseconds; gives how to call it off. */
  later(ms: number, call: () => void): () => void;
}

export interface Following {
  /** Reads now and tells what was found, even if it is what was told before. */
  readNow(): void;
  /** Reads soon; tells only what is new. */
  touch(): void;
  /** Nothing is left running. */
  stop(): void;
  isStopped(): boolean;
}

/** A page has settled when nothing changed for so long. */
export const settleMs = 300;
/** A page that never settles (a ticker, a clock) is read after this all the same, and ever more rarely while it says nothing new. */
const patienceMs = 3000;
const mostPatienceMs = 60_000;

/** Starts to follow: reads at once, then whenever the page has settled after a change. Does nothing while the tab is hidden. */
export function follow(world: FollowWorld): Following {
  const { doc } = world;
  const view = doc.defaultView;
  let told = '';
  let callOff: (() => void) | null = null;
  let reading: { aborted: boolean } | null = null;
  let wanted: 'no' | 'new' | 'anyway' = 'no';
  let restlessSince: number | null = null;
  let patience = patienceMs;
  let stopped = false;

  const observer = new MutationObserver(() => touch());
  const observe = (): void => observer.observe(doc, { childList: true, subtree: true, characterData: true });

  const read = async (): Promise<void> => {
    callOff?.();
    callOff = null;
    if (stopped || !world.isAlive()) return stop();
    if (doc.visibilityState === 'hidden') return;
    // One at a time: who comes meanwhile is served after it.
    if (reading) return;
    const anyway = wanted === 'anyway';
    wanted = 'no';
    restlessSince = null;
    const mine = { aborted: false };
    reading = mine;
    try {
      const clipping = await world.read(mine);
      if (!clipping || mine.aborted || stopped) return;
      const words = JSON.stringify(clipping);
      patience = words === told ? Math.min(patience * 2, mostPatienceMs) : patienceMs;
      if (words === told && !anyway) return;
      told = words;
      world.tell(clipping);
    } finally {
      reading = null;
      if (wanted !== 'no' && !stopped) schedule(wanted === 'anyway' ? 0 : settleMs);
    }
  };

  const schedule = (ms: number): void => {
    callOff?.();
    callOff = world.later(ms, () => void read());
  };

  const touch = (): void => {
    if (stopped || doc.visibilityState === 'hidden') return;
    if (wanted === 'no') wanted = 'new';
    if (reading) return;
    restlessSince ??= world.now();
    const left = restlessSince + patience - world.now();
    schedule(Math.max(0, Math.min(settleMs, left)));
  };

  const readNow = (): void => {
    wanted = 'anyway';
    void read();
  };

  const onVisibility = (): void => {
    if (doc.visibilityState === 'hidden') {
      observer.disconnect();
      callOff?.();
      callOff = null;
      if (reading) reading.aborted = true;
    } else {
      observe();
      touch();
    }
  };
  const onHide = (): void => {
    observer.disconnect();
    callOff?.();
    if (reading) reading.aborted = true;
  };
  const onShow = (event: Event): void => {
    // A page that comes back from the back-forward cache was never left by us.
    if ((event as PageTransitionEvent).persisted) onVisibility();
  };
  const navigation = view && 'navigation' in view ? (view.navigation as EventTarget) : null;

  const stop = (): void => {
    if (stopped) return;
    stopped = true;
    onHide();
    doc.removeEventListener('visibilitychange', onVisibility);
    view?.removeEventListener('pagehide', onHide);
    view?.removeEventListener('pageshow', onShow);
    view?.removeEventListener('popstate', touch);
    navigation?.removeEventListener('currententrychange', touch);
  };

  doc.addEventListener('visibilitychange', onVisibility);
  view?.addEventListener('pagehide', onHide);
  view?.addEventListener('pageshow', onShow);
  view?.addEventListener('popstate', touch);
  navigation?.addEventListener('currententrychange', touch);
  if (doc.visibilityState !== 'hidden') observe();
  readNow();

  return { readNow, touch, stop, isStopped: () => stopped };
}
