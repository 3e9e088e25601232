import type { Clipping } from '#core/clipping.ts';
import type { Flag, FlagDraft, Refinement } from '#core/flags.ts';
import type { Result } from '#core/result.ts';
import type { Shown } from './shown.ts';

/** Every crossing, once, by direction. A handler that is missing does not compile; what arrives is parsed (parse.ts). */

/** What the panel (and the options page) may ask of the background. */
export interface PanelAsks {
  /** What is there to show for the window's tab in front? */
  'panel:look'(ask: { windowId: number }): Shown;
  /** Read the page in front again. */
  'page:read'(ask: { windowId: number }): Result<null, 'forbidden' | 'click' | 'failed'>;
  /** Raise a flag on the prospect shown. Kept when offline. */
  'flag:raise'(ask: { windowId: number; draft: FlagDraft }): Result<Flag, 'no-reading' | 'no-room'>;
  /** Take a flag back. Before it was sent it leaves no trace; after that the store is told. */
  'flag:withdraw'(ask: { id: string }): Result<null, 'unknown-flag' | 'answered'>;
  /** Say more about a flag that was raised. */
  'flag:refine'(ask: { id: string; refinement: Refinement }): Result<null, 'unknown-flag' | 'answered' | 'no-room'>;
  /** Join a team by its store's address and an invite code, or by an invite link that holds both. */
  'team:join'(ask: { store: string; code: string; name: string }): Result<{ team: string }, JoinFailure>;
  /** Leave the team: its token and spec go, flags that wait are kept until thrown away by name. */
  'team:leave'(ask: Record<string, never>): Result<null, never>;
  /** The seller granted or took back a site: follow it. */
  'site:changed'(ask: { windowId: number }): Result<null, never>;
  'sync:now'(ask: Record<string, never>): Result<null, never>;
}
export type JoinFailure = 'bad-address' | 'unreachable' | 'bad-code' | 'update-needed' | 'not-a-store';

/** What the background tells an open panel, over its port. */
export interface PanelHears {
  shown(shown: Shown): void;
}

/** What a content script tells the background. */
export interface PageTells {
  /** What was found on the page. Sent again when it changed. */
  'page:clipping'(clipping: Clipping): void;
}

/** What the background asks of the content script in a tab. */
export interface PageAsks {
  /** Read now, even if nothing changed. */
  'page:read-now'(ask: Record<string, never>): { readonly ok: true };
  /** Stop: nothing of the reader is left running. */
  'page:stop'(ask: Record<string, never>): { readonly ok: true };
}
