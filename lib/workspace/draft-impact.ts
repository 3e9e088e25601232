import type { Account } from '#core/accounts.ts';
import { prospectOfAccount, prospectOfFlag } from '#core/accounts-prospect.ts';
import { judge } from '#core/judge.ts';
import type { Prospect } from '#core/prospect.ts';
import { ok } from '#core/result.ts';
import type { Spec } from '#core/spec.ts';
import { accountsAnswer, type KnownProspect, knownAnswer, workspacePaths } from '#wire/workspace.ts';
import { askStore, readPages, type Stored, withQuery } from './store.ts';
import type { World } from './world.ts';

/** Which of the accounts that the team knows would change tier if a draft came into force. */

export interface Move {
  readonly key: string;
  readonly name: string;
  /** Tier ids, `below`, `disqualified`, or null while too little is known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly fromScore: number | null;
  readonly toScore: number | null;
  /** The criteria that came out otherwise. */
  readonly because: readonly string[];
}
export interface Impact {
  readonly judged: number;
  readonly moves: readonly Move[];
  /** How many stand where, before and after, by tier id; '' for no tier. */
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
}

/** Accounts of the list and prospects of flags, each once; what a flag brought is fresher and wins. */
export async function readKnown(world: World, today: string): Promise<Stored<readonly Prospect[]>> {
  const flags = await readPages<KnownProspect>(async (after) => {
    const answer = await askStore(world, knownAnswer, withQuery(workspacePaths.known, { limit: 200, after }));
    return answer.ok ? ok({ entries: answer.value.prospects, next: answer.value.next }) : answer;
  }, 20_000);
  if (!flags.ok) return flags;
  const accounts = await readPages<Account>(async (after) => {
    const answer = await askStore(world, accountsAnswer, withQuery(workspacePaths.accounts, { limit: 1_000, after }));
    return answer.ok ? ok({ entries: answer.value.accounts, next: answer.value.next }) : answer;
  }, 100_000);
  if (!accounts.ok) return accounts;
  const known = new Map(accounts.value.map((account) => [account.domain, prospectOfAccount(account, today)]));
  for (const prospect of flags.value) {
    const fresh = prospectOfFlag(prospect, prospect.facts);
    const old = known.get(prospect.key);
    known.set(prospect.key, old ? { ...fresh, facts: { ...old.facts, ...fresh.facts } } : fresh);
  }
  return ok([...known.values()]);
}

/** Judges everybody twice. `breathe` is called now and then, so that the page stays alive. */
export async function impactOf(
  before: Spec,
  after: Spec,
  known: readonly Prospect[],
  today: string,
  breathe: (done: number) => Promise<void>,
): Promise<Impact> {
  const moves: Move[] = [];
  const tally: { before: Record<string, number>; after: Record<string, number> } = { before: {}, after: {} };
  for (const [index, prospect] of known.entries()) {
    const was = judge(before, prospect, today);
    const is = judge(after, prospect, today);
    const from = was.standing.tier;
    const to = is.standing.tier;
    tally.before[from ?? ''] = (tally.before[from ?? ''] ?? 0) + 1;
    tally.after[to ?? ''] = (tally.after[to ?? ''] ?? 0) + 1;
    if (from !== to) {
      const outcomes = new Map(was.lines.map((line) => [line.id, line.outcome]));
      const because = is.lines.filter((line) => outcomes.get(line.id) !== line.outcome).map((line) => line.label);
      moves.push({
        key: prospect.key,
        name: prospect.name,
        from,
        to,
        fromScore: was.composite.point,
        toScore: is.composite.point,
        because,
      });
    }
    if (index % 250 === 249) await breathe(index + 1);
  }
  return { judged: known.length, moves, ...tally };
}
