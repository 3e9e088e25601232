import type { Spec } from '#core/spec.ts';
import { type Answered, type Asking, beat, type Heard, panelPort } from './envelope.ts';
import type { Ask, PanelHears } from './messages.ts';
import type { Port, Runtime } from './runtime.ts';

/** The panel's end of the bus. Also for our other pages, which ask and are shown the same but are no place to search. */

/** Waits some milliseconds: `setTimeout` in a browser. */
export type Wait = (ms: number) => Promise<void>;
export const wait: Wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** A bug on the other side, or an extension that is gone. Never an expected failure: those are answers. */
export class BusBroken extends Error {}

/** A code that is used a second time makes another member of the team, or is spent. */
const onlyOnce: ReadonlySet<Asking['name']> = new Set(['count:add', 'page:insert', 'store:call', 'team:join']);

/** Asks that may be put twice: everything but what would be done a second time. */
const isRepeatable = (asking: Asking): boolean =>
  asking.name === 'flag:raise' ? 'id' in asking.with : !onlyOnce.has(asking.name);

/**
 * How the panel asks. A worker that dies under the question is asked again, where that does no harm;
 * rejects with `BusBroken` when there is still no answer.
 */
export function asker(runtime: Runtime, pause: Wait = wait): Ask {
  return async (name, ask) => {
    const asking = { icp: 'ask', name, with: ask } as Asking;
    for (let tries = 1; ; tries++) {
      try {
        const answered = (await runtime.sendMessage(asking)) as Answered | undefined;
        if (answered && 'answer' in answered) return answered.answer as never;
        if (answered) throw new BusBroken(`${name}: ${answered.fault}`);
        if (tries >= 4 || !isRepeatable(asking)) throw new BusBroken(`${name}: no answer`);
      } catch (error) {
        const neverArrived = /receiving end does not exist/i.test(String(error));
        if (error instanceof BusBroken || tries >= 4 || !(neverArrived || isRepeatable(asking))) throw error;
      }
      await pause(50 * 4 ** (tries - 1));
    }
  };
}

/** Calls `beat` again and again, as long as somebody can see this page; the answer stops it. */
export type Heart = (beat: () => void) => () => void;

/** A browser stops a worker that heard nothing for half a minute. */
const beatMs = 20_000;
const heart: Heart = (beat) => {
  const timer = setInterval(() => document.visibilityState === 'visible' && beat(), beatMs);
  return () => clearInterval(timer);
};

/**
 * Opens the port over which the background tells this window's panel what to show, and opens it again
 * whenever the worker was stopped. While the panel is seen the worker is kept from being stopped: what happens in the tabs is to be shown
 * at once. Who leaves out `search` is never asked to. Returns how to stop.
 */
export function hear(
  runtime: Runtime,
  windowId: number,
  hears: Pick<PanelHears, 'shown'> & Partial<PanelHears>,
  pause: Wait = wait,
  beats: Heart = heart,
): () => void {
  let port: Port | null = null;
  let stopped = false;
  let spec: Spec | null = null;
  let failures = 0;
  let wasOpen = false;

  const connect = (): void => {
    if (stopped) return;
    try {
      port = runtime.connect({ name: panelPort(windowId, wasOpen, hears.search !== undefined) });
      wasOpen = true;
    } catch {
      // The extension was reloaded or removed: this page is about to close.
      return;
    }
    port.onMessage.addListener((message) => {
      failures = 0;
      const heard = message as Heard;
      if (heard.name === 'search') return hears.search?.();
      spec = heard.spec ?? spec;
      if (spec) hears.shown({ ...heard.shown, spec });
    });
    port.onDisconnect.addListener(() => {
      port = null;
      failures += 1;
      void pause(Math.min(50 * 2 ** failures, 5000)).then(connect);
    });
  };
  connect();
  const still = beats(() => {
    try {
      port?.postMessage(beat);
    } catch {
      // Stopped between two ticks; onDisconnect comes, and connects anew.
    }
  });
  return () => {
    stopped = true;
    still();
    port?.disconnect();
  };
}
