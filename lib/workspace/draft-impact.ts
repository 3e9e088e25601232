import type { Account } from '#core/accounts.ts';
import { prospectOfAccount, prospectOfFlag } from '#core/accounts-prospect.ts';
import { type Impact, impact } from '#core/impact.ts';
import type { Prospect } from '#core/prospect.ts';
import { ok } from '#core/result.ts';
import type { Spec } from '#core/spec.ts';
import { workspacePaths } from '#wire/paths.ts';
import { accountsAnswer, type KnownProspect, knownAnswer } from '#wire/workspace.ts';
import { askStore, readPages, type Stored, withQuery } from './store.ts';
import type { World } from './world.ts';

/** Which of the accounts that the team knows would change tier if a draft came into force. */

export type { Impact };

const emptyImpact: Impact = { judged: 0, moves: [], before: {}, after: {} };
/** So many between two breaths. */
const slice = 500;

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

/** Judges everybody twice, slice by slice. `breathe` is called in between, so that the page stays alive. */
export async function impactOf(
  before: Spec,
  after: Spec,
  known: readonly Prospect[],
  today: string,
  breathe: (done: number) => Promise<void>,
): Promise<Impact> {
  let whole = emptyImpact;
  for (let from = 0; from < known.length; from += slice) {
    const part = impact(before, after, known.slice(from, from + slice), today);
    whole = {
      judged: whole.judged + part.judged,
      moves: [...whole.moves, ...part.moves],
      before: sum(whole.before, part.before),
      after: sum(whole.after, part.after),
    };
    await breathe(whole.judged);
  }
  return whole;
}

const sum = (one: Impact['before'], other: Impact['before']): Impact['before'] =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((tier) => [
      tier,
      (one[tier] ?? 0) + (other[tier] ?? 0),
    ]),
  );
