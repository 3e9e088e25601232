import { failed, ok, type Result } from '#core/result.ts';
import type { Spec } from '#core/spec.ts';
import type { Keep } from '#local/kept.ts';
import type { KeptTeam } from '#local/kept-things.ts';
import type { OwnFlags } from '#local/own-flags.ts';
import type { ChangesAnswer } from '#wire/wire.ts';
import type { Net } from './http.ts';
import { changesSince, fetchClues, fetchSpec, type StoreFailure } from './store.ts';

/** Store to this browser: answers to own flags since the cursor, the spec and the clue updates by their ETags. */

/** `not-joined`: the team was left while its store was asked, and what it said is kept no more. */
export type PullFailure = StoreFailure | 'no-room' | 'not-joined';

export interface PullWorld {
  readonly net: Net;
  readonly keep: Keep;
  readonly flags: Pick<OwnFlags, 'learn' | 'prune' | 'eraseTeam'>;
  /** A spec as it came, understood; null when it is none. Core's, so that what is unknown to this version is judged unknown. */
  readSpec(body: unknown): Promise<Spec | null>;
  now(): number;
}

/** Takes in all that is new. The cursor moves together with what it stands for, so a kill repeats at worst. */
export async function pull(world: PullWorld, team: KeptTeam): Promise<Result<null, PullFailure>> {
  const { net, keep, flags } = world;
  for (let startsOver = false; ; ) {
    const cursor = startsOver ? null : await keep.get('cursor');
    const answer = await changesSince(net, team, cursor);
    // A cursor that the store does not know (another store at the same address, say) is no reason to stop.
    if (!answer.ok && answer.why === 'refused' && cursor !== null) {
      startsOver = true;
      continue;
    }
    if (!answer.ok) return answer;
    startsOver = false;
    const learned = await flags.learn(answer.value.flags, answer.value.cursor, team);
    if (!learned.ok) return learned;
    if (!answer.value.more) {
      const pulled = await pullSpec(world, team, answer.value.spec);
      return pulled.ok ? pullClues(world, team, answer.value.clues) : pulled;
    }
    if (answer.value.cursor === cursor) return failed('not-a-store', 'The store promises more and gives nothing.');
  }
}

async function pullSpec(
  world: PullWorld,
  team: KeptTeam,
  inForce: ChangesAnswer['spec'],
): Promise<Result<null, PullFailure>> {
  const { net, keep, now } = world;
  const kept = await keep.get('spec');
  const isRetired = kept?.spec.status === 'retired';
  if (inForce === null) {
    if (!kept || isRetired) return ok(null);
    // It is the last that the team agreed on: it goes on being shown, and says that it counts no more.
    return keep.putOf(team, 'spec', { ...kept, spec: { ...kept.spec, status: 'retired' }, etag: null });
  }
  const { hash, etag = kept?.etag } = inForce;
  if (!isRetired && hash === kept?.hash && strong(etag) === strong(kept.etag)) return ok(null);
  const answer = await fetchSpec(net, team, kept?.etag ?? null);
  if (!answer.ok) return answer;
  if (answer.value === null) return ok(null);
  const spec = await world.readSpec(answer.value.body);
  if (!spec) return failed('update-needed', "The team's spec is in a form that this version cannot read.");
  const fetchedAt = new Date(now()).toISOString();
  return keep.putOf(team, 'spec', { spec, hash, etag: answer.value.etag, fetchedAt });
}

/** A proxy that compresses an answer marks its ETag as a weak one. */
const strong = (etag: string | null | undefined): string => (etag ?? '').replace(/^W\//, '');

/** The team's clue updates. One that is not valid is left out whole, and said; what was in force before it stays. */
async function pullClues(
  { net, keep }: PullWorld,
  team: KeptTeam,
  hash: string | null | undefined,
): Promise<Result<null, PullFailure>> {
  const kept = await keep.get('clues');
  // A store of before there were clue updates does not speak of them.
  if (hash === undefined || hash === (kept?.hash ?? null)) return ok(null);
  if (hash === null) return keep.putOf(team, 'clues', { clues: [], pages: [], hash, etag: null, note: null });
  const answer = await fetchClues(net, team, kept?.etag ?? null);
  if (!answer.ok) return answer;
  if (answer.value === null) return ok(null);
  const { body, etag } = answer.value;
  const { parseClueUpdates } = await import('#core/clue-updates.ts');
  const read = parseClueUpdates(body);
  const note = read.ok ? null : `The team's clue update was left out: ${read.note}`;
  const { clues, pages = [] } = read.ok ? read.value : { clues: kept?.clues ?? [], pages: kept?.pages ?? [] };
  return keep.putOf(team, 'clues', { clues, pages, hash, etag, note });
}
