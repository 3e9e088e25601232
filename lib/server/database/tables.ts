import type { ColumnType, Generated } from 'kysely';
import type { Decision, FlagKind, ReasonCode } from '#core/flag-codes.ts';
import type { PaperKind } from '#wire/papers.ts';
import type { Side } from '#wire/specs.ts';
import type { Role } from '#wire/wire.ts';

/** The columns as the program sees them. Team first in every key; migrations/ has the truth. */

type Instant = ColumnType<Date, Date | string, Date | string>;
/** Written as JSON text, read as what it stands for. */
type Json<T = unknown> = ColumnType<T, string, string>;

export interface Tables {
  teams: {
    team_id: string;
    handle: string;
    name: string;
    review_hours: number;
    settings: Json<Record<string, unknown>>;
    created_at: Instant;
  };
  /** The team's cursor: a change takes the next number while it holds this row, so numbers are seen in order. */
  team_sequence: { team_id: string; epoch: string; last: number };
  members: {
    team_id: string;
    id: string;
    name: string;
    role: Role;
    created_at: Instant;
    removed_at: Instant | null;
    /** Who they are at the team's provider. */
    subject: string | null;
    erased_at: Instant | null;
  };
  devices: {
    team_id: string;
    id: string;
    member_id: string;
    name: string;
    token_hash: string;
    created_at: Instant;
    revoked_at: Instant | null;
    seen_at: Instant | null;
    /** Null: of a time when tokens did not end. */
    expires_at: Instant | null;
    refresh_hash: string | null;
    /** What the next pair is made with, together with the refresh token itself, which is not stored. */
    rotation_key: string | null;
    /** The refresh token that was spent last, and whether what it was spent for was used. */
    spent_hash: string | null;
    spent_at: Instant | null;
    successor_used: Generated<boolean>;
  };
  spent_refreshes: { team_id: string; hash: string; device_id: string; at: Instant };
  invites: {
    team_id: string;
    id: string;
    code_hash: string;
    role: Role;
    uses_left: number;
    expires_at: Instant;
    created_by: string | null;
    created_at: Instant;
    revoked_at: Instant | null;
    /** Whoever signed in to get it. */
    subject: string | null;
    /** Whom it lets in again; null: it makes a new member. */
    member_id: string | null;
  };
  specs: {
    team_id: string;
    spec_id: string;
    version: number;
    hash: string;
    /** The JSON document, byte for byte as it is served. */
    document: string;
    published_by: string | null;
    published_at: Instant;
    seq: number;
    /** How often a name was taken from under it. */
    revised: Generated<number>;
  };
  /** Which version came into force when; null is none. The last one counts. */
  spec_moves: {
    team_id: string;
    id: string;
    spec_id: string;
    version: number | null;
    why: string | null;
    member_id: string | null;
    at: Instant;
    seq: number;
  };
  signatures: {
    team_id: string;
    id: string;
    member_id: string;
    name: string;
    side: Side;
    content_hash: string;
    at: Instant;
  };
  /** Working documents. `save` is the id of the last save. */
  papers: {
    team_id: string;
    id: string;
    kind: PaperKind;
    title: string;
    rev: number;
    save: string;
    body: string;
    by: string;
    at: Instant;
  };
  accounts: {
    team_id: string;
    domain: string;
    /** SHA-256 in hex: looked up by its beginning. */
    domain_hash: string;
    name: string;
    tier: string | null;
    owner: string | null;
    facts: Json<Record<string, string>>;
    changed_at: Instant;
  };
  /** Every event that arrived, once: this is what makes sending twice writing once. */
  events: { team_id: string; id: string; type: string; received_at: Instant };
  flags: {
    team_id: string;
    id: string;
    member_id: string;
    device_id: string;
    kind: FlagKind;
    reason: ReasonCode | null;
    prospect_key: string;
    state: 'open' | 'answered' | 'withdrawn';
    received_at: Instant;
    due_at: Instant;
    seq: number;
    review_id: string | null;
    claimed_by: string | null;
    /** The flag that it is answered together with. */
    merged_into: string | null;
    /** When a recycled flag comes back to the queue. */
    back_at: Instant | null;
    /** When a person was erased from it. */
    erased_at: Instant | null;
    /** The flag as sent, without its facts. */
    flag: Json<Record<string, unknown>>;
    facts: Json<unknown[]>;
  };
  /** What a seller said after the click. One whose flag has not arrived yet waits here for it. */
  refinements: {
    team_id: string;
    id: string;
    flag_id: string;
    member_id: string;
    /** Null means: taken back. */
    refinement: Json<Record<string, unknown>> | null;
    received_at: Instant;
  };
  reviews: {
    team_id: string;
    id: string;
    flag_id: string;
    decision: Decision;
    words: string;
    changed: Json<{ criterion: string | null; specVersion: number | null; tier: string | null } | null>;
    member_id: string;
    by: string;
    at: Instant;
    until: ColumnType<Date | null, string | null, never>;
    exception: Generated<boolean>;
  };
  counts: {
    team_id: string;
    id: string;
    what: string;
    about: string;
    about_id: string;
    spec_version: number;
    received_at: Instant;
  };
  audit: {
    team_id: string;
    id: string;
    at: Instant;
    member_id: string | null;
    action: string;
    about: string | null;
    detail: Json<Record<string, unknown>>;
  };
  /** A team's OpenID provider. The secret is the client's at the provider, and is sent there. */
  providers: {
    team_id: string;
    issuer: string;
    client_id: string;
    client_secret: string;
    email_domains: Json<string[]>;
    role: Role;
  };
  sign_ins: { team_id: string; state_hash: string; nonce: string; verifier: string; ends_at: Instant };
  /** The clue updates in force: one document a team, byte for byte as it is served. */
  clue_updates: {
    team_id: string;
    version: number;
    hash: string;
    document: string;
    member_id: string;
    at: Instant;
  };
  erasures: { team_id: string; person_hash: string; at: Instant };
  hooks: {
    team_id: string;
    id: string;
    url: string;
    format: 'json' | 'slack';
    /** Kept as it is: notices are signed with it. */
    secret: string;
    made_at: Instant;
    ended_at: Instant | null;
  };
  notices: {
    team_id: string;
    id: string;
    hook_id: string;
    flag_id: string;
    what: 'new' | 'due-soon' | 'overdue';
    due_at: Instant;
    made_at: Instant;
    tries: Generated<number>;
    /** Null: sent, or a dead letter. */
    next_at: Instant | null;
    sent_at: Instant | null;
    trouble: string | null;
  };
  migrations: { name: string; hash: string; at: Generated<Date> };
}
