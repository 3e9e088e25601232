import type { Account } from './accounts.ts';
import { prospectOfAccount } from './accounts-prospect.ts';
import { compile, outcomes, todayNumber } from './compile.ts';
import { valuesOf } from './prospect-values.ts';
import { soundProspect } from './sound-prospect.ts';
import type { Spec } from './spec.ts';
import type { Outcome } from './verdict.ts';

/** How a list of accounts comes out by a spec: counts only. */
export interface AccountTally {
  readonly judged: number;
  /** By criterion id. */
  readonly criteria: Readonly<Record<string, Readonly<Record<Outcome, number>>>>;
  /** By tier id, `below`, `disqualified`; `''` for those of whom too little is known. */
  readonly tiers: Readonly<Record<string, number>>;
}

export const emptyAccountTally: AccountTally = { judged: 0, criteria: {}, tiers: {} };

/** Judges accounts and adds them to what was counted before. `today`: YYYY-MM-DD. */
export function tallyAccounts(
  spec: Spec,
  accounts: readonly Account[],
  today: string,
  before: AccountTally = emptyAccountTally,
): AccountTally {
  const ready = compile(spec);
  const day = todayNumber(today);
  const counts = ready.criteria.map(({ criterion }) => ({
    id: criterion.id,
    of: { match: 0, mismatch: 0, unknown: 0, exempt: 0, ...before.criteria[criterion.id] },
  }));
  const tiers = new Map(Object.entries(before.tiers));
  for (const account of accounts) {
    const values = valuesOf(soundProspect(prospectOfAccount(account, today)));
    const tier = ready.score(values, today).tier ?? '';
    tiers.set(tier, (tiers.get(tier) ?? 0) + 1);
    for (const [at, criterion] of ready.criteria.entries()) {
      const outcome = outcomes[criterion.run(values, day)];
      const count = counts[at];
      if (outcome && count) count.of[outcome] += 1;
    }
  }
  return {
    judged: before.judged + accounts.length,
    criteria: Object.fromEntries(counts.map(({ id, of }) => [id, of])),
    tiers: Object.fromEntries(tiers),
  };
}
