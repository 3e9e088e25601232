import type { FactName } from '#core/facts.ts';
import type { Flag, FlagDraft, Refinement } from '#core/flags.ts';
import type { Apart } from '#core/identity.ts';
import type { OwnClue, PointedChoice } from '#core/own-clues.ts';
import type { Result } from '#core/result.ts';
import type { Snapshot } from '#core/snapshot.ts';
import type { Settings, Shown, Site } from './shown.ts';

/** Every crossing, once, by direction. A handler that is missing does not compile; what arrives is parsed (parse.ts). */

/** What the panel (and the options page) may ask of the background. */
export interface PanelAsks {
  /** What is there to show for the window's tab in front? */
  'panel:look'(ask: { windowId: number }): Shown;
  /** Read the page in front again. */
  'page:read'(ask: { windowId: number }): Result<null, 'forbidden' | 'click' | 'failed'>;
  /** The seller says whether it is a company's own page, whatever it was taken for, until the tab goes elsewhere: it is read so, again. */
  'page:own'(ask: AboutPage & { isOwn: boolean }): Result<null, PageFailure>;
  /** Put words into the field that has the focus in the page: the one write into a page, on the seller's click only. */
  'page:insert'(ask: { windowId: number; text: string }): Result<null, PageFailure | 'no-field'>;
  /** Scroll to words that were read and mark them, without touching the page's DOM. `gone`: they stand there no longer. */
  'page:point'(ask: { windowId: number; said: string }): Result<null, PageFailure | 'gone'>;
  /** Take the mark away. */
  'page:unpoint'(ask: { windowId: number }): Result<null, PageFailure>;
  /** Raise a flag on this prospect. Kept when offline. With a UUIDv7 of the panel's own as `id`, asking twice is raising once. */
  'flag:raise'(ask: AboutShown & { draft: FlagDraft; id?: string }): Result<Flag, 'no-reading' | 'no-room'>;
  /** Take a flag back. Before it was sent it leaves no trace; after that the store is told. Asking twice is taking back once. */
  'flag:withdraw'(ask: { id: string }): Result<null, 'answered' | 'no-room'>;
  /** Say more about a flag that was raised. */
  'flag:refine'(ask: { id: string; refinement: Refinement }): Result<null, 'unknown-flag' | 'answered' | 'no-room'>;
  /** The letters of a flag that wait, exactly as they will travel (JSON, indented); [] when all were sent. */
  'flag:payload'(ask: { id: string }): Result<{ letters: readonly string[] }, 'unknown-flag'>;
  /** The seller has seen the answers: the badge goes back to the tier. */
  'flags:seen'(ask: Record<string, never>): Result<null, 'no-room'>;
  /** The seller knows: `said` is understood as the page's words would be, kept here, and used until forgotten. With a UUIDv7 of the panel's
   * own as `id`, asking twice is answering once. */
  'fact:answer'(
    ask: AboutShown & { name: FactName; said: string; id?: string },
  ): Result<null, 'no-reading' | 'not-understood' | 'no-room'>;
  /** Take back the one answer of this `id`, or all that was answered by hand in these words; everything that was answered of the fact where
   * neither is given. */
  'fact:forget'(
    ask: AboutShown & { name: FactName; said?: readonly string[]; id?: string },
  ): Result<null, 'no-reading'>;
  /** Where the page could not be read: facts pasted by the seller, "Label: words" on a line. Gives how many were understood. */
  'facts:paste'(ask: AboutPage & { words: string }): Result<{ understood: number }, 'not-understood' | PageFailure>;
  /** From now on the next click on the page says where this fact stands. */
  'fact:point'(ask: AboutPage & { name: FactName }): Result<null, PageFailure>;
  /** Let go of the page: no click is taken any more. */
  'fact:let-go'(ask: { windowId: number }): Result<null, PageFailure>;
  /** What the seller pointed at once, and is looked for since. */
  'clues:look'(ask: Record<string, never>): { readonly clues: readonly OwnClue[] };
  'clue:forget'(ask: { id: string }): Result<null, 'no-room'>;
  /** The reading (a source's id) is not of the prospect shown: keep them apart. Gives what is kept apart since. */
  'prospect:apart'(ask: AboutShown & { reading: string }): Result<{ pair: Apart[number] }, 'no-reading'>;
  /** Undo one `prospect:apart`. */
  'prospect:together'(ask: { windowId: number; pair: Apart[number] }): Result<null, never>;
  /** Wrong company, or none on the page: the seller names its domain, such as "acme.com". null takes it back. */
  'prospect:domain'(ask: AboutPage & { domain: string | null }): Result<null, 'not-a-domain' | 'moved'>;
  /** A use of an objection or a phrase, counted for the team; only where the seller opted in. */
  'count:add'(ask: {
    what: Counted;
    about: 'objection' | 'phrase';
    aboutId: string;
  }): Result<null, 'not-opted-in' | 'no-room'>;
  /** Join a team by its store's address and an invite code, or by an invite link that holds both. */
  'team:join'(ask: { store: string; code: string; name: string }): Result<{ team: string }, JoinFailure>;
  /** Leave the team: its token and spec go, flags that wait are kept until thrown away by name. */
  'team:leave'(ask: Record<string, never>): Result<null, 'no-room'>;
  /** The seller granted or took back a site: follow it. */
  'site:changed'(ask: { windowId: number }): Result<null, never>;
  /** Every site that can be granted for reading without a click, those of the readers first, "every site" last. */
  'sites:look'(ask: Record<string, never>): { readonly sites: readonly Site[] };
  'settings:change'(ask: { settings: Partial<Settings> }): Result<null, 'no-room'>;
  'sync:now'(ask: Record<string, never>): Result<null, never>;
  /** For the workspace page: one request to the team's store. The token stays with the background. */
  'store:call'(ask: StoreCall): StoreAnswer;
}
/** About the prospect that the seller saw: its key, and its person by name. The tab may show another one by the time that this is heard. */
export interface AboutShown {
  readonly windowId: number;
  readonly prospect: string;
  readonly person: string | null;
}
/** About the page that the seller saw: its tab, and its address where that was known. Another one may be in front by the time that this is heard. */
export interface AboutPage {
  readonly tabId: number;
  readonly page: string | null;
}
export type JoinFailure =
  | 'bad-address'
  | 'unreachable'
  | 'bad-code'
  | 'update-needed'
  | 'not-a-store'
  | 'by-policy'
  | 'no-room';
export interface StoreCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Under `/v1/`, with its query. */
  readonly path: string;
  /** JSON; left out where there is none. */
  readonly body?: unknown;
  readonly etag?: string;
}
/** What the store said to it. `offline`: nothing. `failed`: it broke, or something else answered. */
export type StoreAnswer =
  | { readonly ok: true; readonly status: number; readonly body: unknown; readonly etag: string | null }
  | { readonly ok: false; readonly why: StoreWhy; readonly status: number | null; readonly note: string };
export type StoreWhy =
  | 'not-joined'
  | 'offline'
  | 'signed-out'
  | 'forbidden'
  | 'conflict'
  | 'missing'
  | 'refused'
  | 'update-needed'
  | 'failed';
/** `click`: the tab may not be looked at without a click on the icon. `moved`: the page that was meant is there no longer. */
export type PageFailure = 'forbidden' | 'click' | 'failed' | 'moved';
export const counted = ['heard', 'worked', 'failed', 'copied'] as const;
export type Counted = (typeof counted)[number];

/** What the background tells an open panel, over its port. */
export interface PanelHears {
  shown(shown: Shown): void;
  /** A shortcut asks for the objections, with the cursor in their search. */
  search(): void;
}

/** What the seller clicked on, for the fact that was asked for; no choices when they gave up. */
export interface Pointed {
  readonly name: FactName;
  readonly choices: readonly PointedChoice[] | null;
}

/** What a content script tells the background. */
export interface PageTells {
  /** The seller pointed at words, or gave up. */
  'page:pointed'(pointed: Pointed): void;
  /** The page as it stands. Sent again when it changed. Answered with whether anything new was read in it. */
  'page:snapshot'(snapshot: Snapshot): { readonly isNew: boolean };
}

/** What the background asks of the content script in a tab. */
export interface PageAsks {
  /** Read now, even if nothing changed. */
  'page:read-now'(ask: Record<string, never>): { readonly ok: true };
  /** Stop: nothing of the reader is left running. */
  'page:stop'(ask: Record<string, never>): { readonly ok: true };
}

/** The names on one side, and what goes in and comes out under each. */
export type PanelAsk = keyof PanelAsks;
export type AskOf<A extends PanelAsk> = Parameters<PanelAsks[A]>[0];
export type AnswerOf<A extends PanelAsk> = ReturnType<PanelAsks[A]>;
/** What the background must be able to answer: all of it, at once or later. */
export type Answers = { readonly [A in PanelAsk]: (ask: AskOf<A>) => AnswerOf<A> | Promise<AnswerOf<A>> };
/** How the panel asks: `ask('flag:raise', { windowId, draft })`. Rejects only when the extension itself is broken or gone. */
export type Ask = <A extends PanelAsk>(name: A, ask: AskOf<A>) => Promise<AnswerOf<A>>;
