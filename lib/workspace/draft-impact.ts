import type { Account } from '#core/accounts.ts';
import { prospectOfAccount, prospectOfFlag } from '#core/accounts-prospect.ts';
import { type Impact, impact, type TierMove } from '#core/impact.ts';
import type { Prospect } from '#core/prospect.ts';
import { ok } from '#core/result.ts';
import type { Spec } from '#core/spec.ts';
import { accountsAnswer, type KnownProspect, knownAnswer } from '#wire/accounts.ts';
import { workspacePaths } from '#wire/paths.ts';
import { askStore, readPages, type Stored, withQuery } from './store.ts';
import type { World } from './world.ts';

/** Which of the accounts that the team knows would change tier if a draft came into force. */

export type { Impact };

/** How far it is. `of`: null until the store has said how long the list is. */
export interface ImpactProgress {
  readonly step: 'reading' | 'judging';
  readonly done: number;
  readonly of: number | null;
}
/** Told how far it is, between two breaths of the page; false ends it. */
export type GoOn = (progress: ImpactProgress) => Promise<boolean>;

/** What the team knows of one company: its line of the account list, what flags brought, or both. */
export interface Known {
  readonly account: Account | null;
  readonly flagged: KnownProspect | null;
}

/** So many between two breaths. */
const slice = 250;
const mostFlagged = 20_000;
const mostAccounts = 100_000;

/** Accounts of the list and prospects of flags, each once; null where somebody stopped it. */
export async function readKnown(world: World, goOn: GoOn): Promise<Stored<readonly Known[] | null>> {
  let isStopped = false;
  let of: number | null = null;
  let done = 0;
  const read = async <T>(entries: readonly T[], next: string | null) => {
    done += entries.length;
    isStopped ||= !(await goOn({ step: 'reading', done, of }));
    return ok({ entries, next: isStopped ? null : next });
  };
  const accounts = await readPages<Account>(async (after) => {
    const answer = await askStore(world, accountsAnswer, withQuery(workspacePaths.accounts, { limit: 1_000, after }));
    if (!answer.ok) return answer;
    of = answer.value.total;
    return read(answer.value.accounts, answer.value.next);
  }, mostAccounts);
  if (!accounts.ok) return accounts;
  const known = new Map<string, Known>(accounts.value.map((account) => [account.domain, { account, flagged: null }]));
  if (isStopped) return ok(null);
  const flagged = await readPages<KnownProspect>(async (after) => {
    const answer = await askStore(world, knownAnswer, withQuery(workspacePaths.known, { limit: 200, after }));
    return answer.ok ? read(answer.value.prospects, answer.value.next) : answer;
  }, mostFlagged);
  if (!flagged.ok) return flagged;
  for (const prospect of flagged.value)
    known.set(prospect.key, { account: known.get(prospect.key)?.account ?? null, flagged: prospect });
  return ok(isStopped ? null : [...known.values()]);
}

/** What a flag brought is fresher than the list, and wins. */
function prospectOf({ account, flagged }: Known, today: string): Prospect | null {
  const listed = account && prospectOfAccount(account, today);
  if (!flagged) return listed;
  const fresh = prospectOfFlag(flagged, flagged.facts);
  return listed ? { ...fresh, facts: { ...listed.facts, ...fresh.facts } } : fresh;
}

/** Judges everybody twice, slice by slice; null where somebody stopped it. `today`: YYYY-MM-DD. */
export async function impactOf(
  before: Spec,
  after: Spec,
  known: readonly Known[],
  today: string,
  goOn: GoOn,
): Promise<Impact | null> {
  const moves: TierMove[] = [];
  let judged = 0;
  let was: Impact['before'] = {};
  let is: Impact['before'] = {};
  for (let from = 0; from < known.length; from += slice) {
    const prospects = known.slice(from, from + slice).flatMap((one) => prospectOf(one, today) ?? []);
    const part = impact(before, after, prospects, today);
    moves.push(...part.moves);
    judged += part.judged;
    was = sum(was, part.before);
    is = sum(is, part.after);
    if (!(await goOn({ step: 'judging', done: judged, of: known.length }))) return null;
  }
  return { judged, moves, before: was, after: is };
}

const sum = (one: Impact['before'], other: Impact['before']): Impact['before'] =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((tier) => [
      tier,
      (one[tier] ?? 0) + (other[tier] ?? 0),
    ]),
  );
