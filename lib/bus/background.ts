import type { Snapshot } from '#core/snapshot.ts';
import { type Answered, type Heard, readPort } from './envelope.ts';
import { refused } from './guard.ts';
import type { Answers, AskOf, PanelAsk, Pointed } from './messages.ts';
import { isAsk, isTell, parseAsk, parsePointed, parseSnapshot } from './parse.ts';
import { isOwnPage, isOwnScript, type Port, type Runtime } from './runtime.ts';
import type { Shown } from './shown.ts';

/** The background's end of the bus: towards panels, and towards content scripts. */

/** Answers what panels and the options page ask. What is malformed or comes from elsewhere gets a fault and no more. */
export function answerPanels(runtime: Runtime, answers: Answers, onFault: (fault: unknown) => void = () => {}): void {
  runtime.onMessage.addListener((message, sender, send) => {
    if (!isAsk(message)) return undefined;
    if (!isOwnPage(runtime, sender)) return undefined;
    const parsed = parseAsk(message);
    if (parsed === refused) {
      send({ fault: 'refused' } satisfies Answered);
      return true;
    }
    const answer = answers[parsed.name] as (ask: AskOf<PanelAsk>) => unknown;
    Promise.resolve()
      .then(() => answer(parsed.ask))
      .then(
        (value) => send({ answer: value } as Answered),
        (fault: unknown) => {
          onFault(fault);
          send({ fault: 'failed' } satisfies Answered);
        },
      );
    return true;
  });
}

/** Hears our scripts in pages: pages taken down, answered with whether there was anything new, and what the seller pointed at; with the tab and frame. Everything else is dropped. */
export function hearPages(
  runtime: Runtime,
  onSnapshot: (snapshot: Snapshot, tabId: number, frameId: number) => Promise<boolean>,
  onPointed: (pointed: Pointed, tabId: number, frameId: number, url: string) => void = () => {},
): void {
  runtime.onMessage.addListener((message, sender, send) => {
    if (!isTell(message) || !isOwnScript(runtime, sender)) return undefined;
    const pointed = parsePointed(message);
    if (pointed !== refused) onPointed(pointed, sender.tab.id, sender.frameId, sender.url);
    const snapshot = parseSnapshot(message, sender.url);
    if (snapshot === refused) return undefined;
    onSnapshot(snapshot, sender.tab.id, sender.frameId).then(
      (isNew) => send({ isNew }),
      () => send({ isNew: true }),
    );
    return true;
  });
}

/** The panels that are open, by window. */
export interface Panels {
  /** The windows that have an open panel. */
  windows(): readonly number[];
  show(windowId: number, shown: Shown): void;
  /** Has the window's panel search; false where none is open that could. */
  search(windowId: number): boolean;
}

/** Keeps the ports of open panels. `onOpened` is called for each new one, so that it can be shown something at once; `again`: it was open before the worker was stopped. */
export function openPanels(runtime: Runtime, onOpened: (windowId: number, again: boolean) => void): Panels {
  const open = new Map<Port, { windowId: number; isSearched: boolean; specMark: string | null }>();
  runtime.onConnect.addListener((port) => {
    const named = readPort(port.name);
    if (named === null || !isOwnPage(runtime, port.sender)) return port.disconnect();
    const { windowId, again, isSearched } = named;
    open.set(port, { windowId, isSearched, specMark: null });
    port.onDisconnect.addListener(() => open.delete(port));
    // A panel's beat counts only where it is heard; there is nothing to do about it.
    port.onMessage.addListener(() => {});
    onOpened(windowId, again);
  });
  const tell = (port: Port, heard: Heard): void => {
    try {
      port.postMessage(heard);
    } catch {
      // The panel closed between two ticks; its onDisconnect may come later.
      open.delete(port);
    }
  };
  return {
    windows: () => [...new Set([...open.values()].map((panel) => panel.windowId))],
    show(windowId, { spec, ...shown }) {
      for (const [port, panel] of open) {
        if (panel.windowId !== windowId) continue;
        const isNew = panel.specMark !== shown.specMark;
        panel.specMark = shown.specMark;
        tell(port, { name: 'shown', shown, spec: isNew ? spec : null });
      }
    },
    search(windowId) {
      const searched = [...open].filter(([, panel]) => panel.windowId === windowId && panel.isSearched);
      for (const [port] of searched) tell(port, { name: 'search' });
      return searched.length > 0;
    },
  };
}
