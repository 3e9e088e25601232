import { computed } from '@preact/signals';
import type { Decision, ReasonCode } from '#core/flag-codes.ts';
import { recycleDays } from '#core/recycle.ts';
import { ok } from '#core/result.ts';
import { paths } from '#wire/paths.ts';
import { type QueuedFlag, queueAnswer } from '#wire/wire.ts';
import { loader } from './loaded.ts';
import type { SpecDesk } from './spec-desk.ts';
import { askStore, readPages, withQuery } from './store.ts';
import type { World } from './world.ts';

/** What became of the flags: which come back and when, and for which reasons sellers turned accounts down. */

export interface ReasonRow {
  /** Null: the seller gave none. */
  readonly reason: ReasonCode | null;
  readonly open: number;
  readonly decided: Readonly<Record<Decision, number>>;
  /** Days after which an account turned down for it comes back, by the spec; null where it has no rule. */
  readonly afterDays: number | null;
}

const pageSize = 200;
/** More than a team answers in the time for which the store keeps flags. */
const mostFlags = 20_000;

type Counts = Readonly<Record<Decision | 'open', number>>;
const noCounts: Counts = { open: 0, accepted: 0, rejected: 0, recycled: 0 };
const sum = ({ open, accepted, rejected, recycled }: Counts) => open + accepted + rejected + recycled;

/** `open`: what waits in the queue; `desk`: what the store counts, and the spec in force, for its rules. */
export function createAnswered(
  world: World,
  open: { readonly value: readonly QueuedFlag[] },
  desk: Pick<SpecDesk, 'numbers' | 'spec'>,
) {
  const flags = loader<readonly QueuedFlag[]>((partly) =>
    readPages(
      async (after) => {
        const query = { state: 'answered', limit: pageSize, after };
        const answer = await askStore(world, queueAnswer, withQuery(paths.queue, query));
        if (!answer.ok) return answer;
        return ok({ entries: answer.value.flags, next: answer.value.more ? (answer.value.next ?? null) : null });
      },
      mostFlags,
      partly,
    ),
  );
  /** What the store has counted, by reason. One of before there were such counts has only the flags themselves. */
  const counted = computed(() => {
    const reasons = desk.numbers.is.value.value?.reasons;
    return reasons?.map(({ reason, raised, accepted, rejected, recycled }) => ({
      reason: reason as ReasonCode | null,
      counts: { open: raised - accepted - rejected - recycled, accepted, rejected, recycled },
    }));
  });
  const one = (what: keyof Counts): Counts => ({ ...noCounts, [what]: 1 });
  const read = computed(() => [
    ...open.value.map(({ flag }) => ({ reason: flag.reason, counts: one('open') })),
    ...(flags.is.value.value ?? []).flatMap(({ flag, review }) =>
      review ? [{ reason: flag.reason, counts: one(review.decision) }] : [],
    ),
  ]);

  return {
    flags,
    numbers: desk.numbers,
    /** Reads what comes back; for the reasons the counts are enough, where the store has them. */
    async look(at: 'later' | 'reasons') {
      if (at === 'reasons') await desk.numbers.load();
      if (at === 'later' || !counted.peek()) await flags.load();
    },
    /** "Not now", the next to come back first. */
    comingBack: computed(() =>
      (flags.is.value.value ?? [])
        .filter(({ review }) => review?.decision === 'recycled')
        .sort((a, b) => ((a.backAt ?? '9') < (b.backAt ?? '9') ? -1 : 1)),
    ),
    /** There may be more answered flags than were read. */
    isCut: computed(() => (flags.is.value.value?.length ?? 0) >= mostFlags),
    /** The reasons that were given, the most frequent first. */
    reasons: computed((): readonly ReasonRow[] => {
      const rows = new Map<ReasonCode | null, Counts>();
      for (const { reason, counts } of counted.value ?? read.value) {
        const known = rows.get(reason) ?? noCounts;
        rows.set(reason, {
          open: known.open + counts.open,
          accepted: known.accepted + counts.accepted,
          rejected: known.rejected + counts.rejected,
          recycled: known.recycled + counts.recycled,
        });
      }
      return [...rows]
        .sort(([, a], [, b]) => sum(b) - sum(a))
        .map(([reason, { open, ...decided }]) => ({
          ...{ reason, open, decided },
          afterDays: desk.spec.value ? recycleDays(desk.spec.value, reason) : null,
        }));
    }),
  };
}
