import type { FactName } from '#core/facts.ts';
import type { OwnFlag } from '#core/flags.ts';
import type { Prospect } from '#core/prospect.ts';
import type { Spec } from '#core/spec.ts';
import type { SyncState } from '#core/sync-state.ts';

/** Why nothing is shown for the tab at hand, or that something is. */
export type PageState =
  | { readonly state: 'read'; readonly url: string }
  | { readonly state: 'reading'; readonly url: string | null }
  /** The page was understood, and there is nothing to qualify on it. */
  | {
      readonly state: 'nothing';
      readonly url: string;
      readonly why: string;
      /** A frame of this site may hold a record, and is closed until the site is granted: it is `Shown.site`. */
      readonly frame?: string;
    }
  /** A reader claims the page but found too little of what it expects. */
  | { readonly state: 'unreadable'; readonly url: string; readonly why: string }
  /** The page changed, or another tab is in front, and the extension may not look without a click. */
  | { readonly state: 'click'; readonly url: string | null }
  /** Browser pages, stores of extensions, PDF viewers: no extension may read these. */
  | { readonly state: 'forbidden' };

export interface TeamState {
  readonly joined: boolean;
  readonly team: string | null;
  readonly member: string | null;
  readonly role: string | null;
  /** The store's address. */
  readonly store: string | null;
}

/** A site that can be read without a click once it is granted. */
export interface Site {
  /** A match pattern, as `permissions.request` takes it. */
  readonly pattern: string;
  readonly label: string;
  readonly granted: boolean;
  /** Granted with every site only: there is nothing to take back of it alone. */
  readonly covered?: boolean;
  /** The administrator's policy leaves this site out. */
  readonly forbidden?: boolean;
}

/** What the seller chose. */
export interface Settings {
  /** Uses of objections and phrases are counted for the team. Off until switched on. */
  readonly counts: boolean;
}

/** What the administrator decided, by managed policy. */
export interface Policy {
  /** The only store that may be joined, or null. */
  readonly store: string | null;
  /** The name of the team, for the seller to see before joining. */
  readonly team: string | null;
  /** Match patterns of the only sites that may be read, or null for all. */
  readonly sites: readonly string[] | null;
  /** Readers that are switched off, by their `site`. */
  readonly disabledReaders: readonly string[];
}

/** `kept`: the label is looked for from now on. `once`: nothing names the words, so they count for this company only. */
export interface PointedNews {
  /** The clue's, where one was kept; another for each pointing. */
  readonly id: string;
  readonly name: FactName;
  readonly came: 'kept' | 'once' | 'not-understood';
  readonly said: string;
}

/** Everything the panel draws from. Verdict and plays are computed from it, never sent. */
export interface Shown {
  /** The tab in front; null where there is none. */
  readonly tabId: number | null;
  readonly page: PageState;
  readonly prospect: Prospect | null;
  readonly spec: Spec;
  /** `sample` until a team is joined and its spec has arrived. */
  readonly specFrom: 'sample' | 'team';
  /** Another one whenever anything of the spec is other, what its content hash leaves out too. */
  readonly specMark: string;
  /** Own flags, newest first. */
  readonly flags: readonly OwnFlag[];
  readonly team: TeamState;
  readonly sync: SyncState;
  /** The site at hand, where it could be read without a click: its match pattern, and whether that is granted. */
  readonly site: Site | null;
  readonly settings: Settings;
  /** null where no policy is set. */
  readonly policy: Policy | null;
  /** The facts of this prospect that the seller answered by hand. */
  readonly answered: readonly FactName[];
  /** The domain that the seller named for this tab. */
  readonly namedDomain: string | null;
  /** Whether the seller said that it is a company's own page, whatever it was taken for. */
  readonly saidOwn: boolean;
  /** The fact that the next click on the page is taken for; null while no click is waited for. */
  readonly pointing?: FactName | null;
  /** What came of the last pointing in this tab. */
  readonly pointed?: PointedNews | null;
  /** The words that are marked in the page; null or nothing where none are. */
  readonly marked?: string | null;
  /** Own flags whose answers the seller has not seen yet, by id. */
  readonly unseen: readonly string[];
  /** YYYY-MM-DD where the seller is. */
  readonly today: string;
}
