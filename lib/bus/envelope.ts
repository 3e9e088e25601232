import type { Spec } from '#core/spec.ts';
import type { AnswerOf, AskOf, PanelAsk } from './messages.ts';
import type { Shown } from './shown.ts';

/** How messages are wrapped on their way. Both ends of a direction use these, and nobody else does. */

export type Asking = { [A in PanelAsk]: { readonly icp: 'ask'; readonly name: A; readonly with: AskOf<A> } }[PanelAsk];
/** `refused`: the message did not fit or came from elsewhere. `failed`: the answer threw. */
export type Answered = { readonly answer: AnswerOf<PanelAsk> } | { readonly fault: 'refused' | 'failed' };

/** The spec is the bulk of what is shown: it travels once over a port, and again when it changes. */
export type Heard =
  | { readonly name: 'shown'; readonly shown: Omit<Shown, 'spec'>; readonly spec: Spec | null }
  | { readonly name: 'search' };

/** What a panel says over its port now and then, so that the worker is not stopped under it. Nobody answers. */
export const beat = { icp: 'here' } as const;

/**
 * A port's name carries the window whose panel opened it, and whether it was open before the worker was stopped. `isSearched`: it is the
 * panel beside the page, not one of our pages that is only shown the same.
 */
export const panelPort = (windowId: number, again: boolean, isSearched: boolean): string =>
  `${isSearched ? 'panel' : 'page'}:${windowId}${again ? ':again' : ''}`;

/** What a panel's port says, or null when the name is not that of one. */
export function readPort(portName: string): { windowId: number; again: boolean; isSearched: boolean } | null {
  const found = /^(panel|page):(-?\d{1,12})(:again)?$/.exec(portName);
  return found && { windowId: Number(found[2]), again: found[3] !== undefined, isSearched: found[1] === 'panel' };
}
