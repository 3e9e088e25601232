import { accountBucketOf } from '#core/accounts-bucket.ts';
import { prospectOfAccount } from '#core/accounts-prospect.ts';
import type { Fact } from '#core/facts.ts';
import type { Reading } from '#core/reading.ts';
import type { Session } from '#local/session.ts';
import type { Net } from '#sync/http.ts';
import type { WithAccount } from '#sync/renewal.ts';
import { fetchBucket } from '#sync/store.ts';
import type { AccountRow } from '#wire/accounts.ts';
import type { Clock } from './world.ts';

/** What the team's own account list says of a company: intent and engagement, tier and owner. */

export interface TeamAccounts {
  /** What is at hand of a domain. Where nothing is, or it is old, it is asked for, and `onChange` called when it came. */
  of(domain: string): Promise<Reading | null>;
  /** Another team was joined, or none: what is at hand, or on its way, is of the last one. */
  forget(): Promise<void>;
}

export interface AccountsWorld {
  readonly net: Net;
  readonly withAccount: WithAccount;
  readonly session: Session;
  readonly clock: Clock;
  onChange(): void;
}

interface Bucket {
  readonly store: string;
  readonly at: number;
  readonly rows: readonly AccountRow[];
}

/** One of 256 buckets: in a list of 100,000 it holds 400 accounts, and it stands for a 256th of the whole web. */
const digits = 2;
const freshMs = 6 * 3_600_000;
/** After a failure the store is left alone for so long. */
const pauseMs = 60_000;
export const accountReader = 'team-accounts';

export function openTeamAccounts({ net, withAccount, session, clock, onChange }: AccountsWorld): TeamAccounts {
  const asking = new Map<string, number>();
  /** How often everything was forgotten: what was asked for before that is of a team that was left. */
  let forgotten = 0;
  const keyOf = (prefix: string): string => `accounts:${prefix}`;

  const ask = async (prefix: string): Promise<void> => {
    const askedAt = forgotten;
    const done = await withAccount(async (team) => {
      const rows = await fetchBucket(net, team, prefix);
      return rows.ok ? { ok: true, value: { store: team.store, at: clock.now(), rows: rows.value } } : rows;
    });
    if (!done.ok) {
      // Before a team is joined nothing was asked, and so nothing is to be waited for.
      if (done.why === 'not-joined') asking.delete(prefix);
      return;
    }
    const before = await session.get<Bucket>(keyOf(prefix));
    if (forgotten !== askedAt) return;
    await session.put(keyOf(prefix), done.value satisfies Bucket);
    if (JSON.stringify(before?.rows ?? []) !== JSON.stringify(done.value.rows)) onChange();
  };

  return {
    async of(domain) {
      const prefix = accountBucketOf(domain, digits);
      const bucket = await session.get<Bucket>(keyOf(prefix));
      const now = clock.now();
      const isFresh = bucket !== null && Math.abs(now - bucket.at) < freshMs;
      const askedAt = asking.get(prefix);
      // Asked for later than now: the clock was set back.
      if (!isFresh && (askedAt === undefined || Math.abs(now - askedAt) >= pauseMs)) {
        asking.set(prefix, now);
        void ask(prefix).catch(() => {});
      }
      const row = bucket?.rows.find((one) => one.domain === domain);
      return bucket && row ? readingOf(row, bucket, clock.today()) : null;
    },
    async forget() {
      forgotten += 1;
      asking.clear();
      await session.remove((await session.keys()).filter((key) => key.startsWith('accounts:')));
    },
  };
}

function readingOf(row: AccountRow, { store, at }: Bucket, today: string): Reading {
  const when = new Date(at).toISOString();
  const from = "team's account list";
  const id = `${accountReader}:${row.domain}`;
  const own = (name: 'crm.tier' | 'crm.owner', said: string | null): Fact[] =>
    said === null || said === '' ? [] : [{ name, value: said, said, from, at: when, reading: id }];
  const facts = Object.values(prospectOfAccount(row, today).facts).flatMap((merged) =>
    merged ? [{ ...merged.fact, at: when, reading: id }] : [],
  );
  return {
    id,
    reader: accountReader,
    kind: 'crm',
    why: "It is in the team's account list.",
    url: `${store}/accounts/${row.domain}`,
    title: row.name,
    at: when,
    facts: [...facts, ...own('crm.tier', row.tier), ...own('crm.owner', row.owner)],
    health: { expected: 0, read: 0, missed: [] },
  };
}
