import { computed } from '@preact/signals';
import type { Decision, ReasonCode } from '#core/flag-codes.ts';
import { recycleDays } from '#core/recycle.ts';
import { ok } from '#core/result.ts';
import type { Spec } from '#core/spec.ts';
import { paths } from '#wire/paths.ts';
import { type QueuedFlag, queueAnswer } from '#wire/wire.ts';
import { loader } from './loaded.ts';
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
const mostFlags = 4_000;

/** `open`: what waits in the queue; `spec`: what is in force, for its rules. */
export function createAnswered(
  world: World,
  open: { readonly value: readonly QueuedFlag[] },
  spec: { readonly value: Spec | null },
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
  return {
    flags,
    /** "Not now", the next to come back first. */
    comingBack: computed(() =>
      (flags.is.value.value ?? [])
        .filter(({ review }) => review?.decision === 'recycled')
        .sort((a, b) => ((a.backAt ?? '9') < (b.backAt ?? '9') ? -1 : 1)),
    ),
    /** The reasons that were given, the most frequent first; and those that the spec has a rule for. */
    reasons: computed((): readonly ReasonRow[] => {
      const rows = new Map<ReasonCode | null, { open: number; decided: Record<Decision, number> }>();
      const row = (reason: ReasonCode | null) => {
        const known = rows.get(reason) ?? { open: 0, decided: { accepted: 0, rejected: 0, recycled: 0 } };
        rows.set(reason, known);
        return known;
      };
      for (const { flag } of open.value) row(flag.reason).open += 1;
      for (const { flag, review } of flags.is.value.value ?? [])
        if (review) row(flag.reason).decided[review.decision] += 1;
      const all = ({ open, decided }: { open: number; decided: Record<Decision, number> }) =>
        open + decided.accepted + decided.rejected + decided.recycled;
      return [...rows]
        .sort(([, a], [, b]) => all(b) - all(a))
        .map(([reason, counts]) => ({
          reason,
          ...counts,
          afterDays: spec.value ? recycleDays(spec.value, reason) : null,
        }));
    }),
  };
}
export type Answered = ReturnType<typeof createAnswered>;
