import type { Spec } from './spec.ts';

/** What the store counted in a week, without a person in it. */
export interface WeekCounts {
  readonly counts: readonly {
    readonly about: 'objection' | 'phrase';
    readonly aboutId: string;
    readonly heard: number;
    readonly worked: number;
    readonly failed: number;
    readonly copied: number;
  }[];
  readonly flags: readonly {
    readonly kind: string;
    readonly raised: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly recycled: number;
    readonly open: number;
    readonly overdue: number;
  }[];
  readonly criteria: readonly {
    readonly id: string;
    readonly match: number;
    readonly mismatch: number;
    readonly unknown: number;
    readonly flagged: number;
  }[];
}

/** By which specs a week is told. A version that comes into force later does not change what was counted before it. */
export interface WeekSpecs {
  /** The spec of that week: what nobody used of it is told, too. */
  readonly spec: Spec;
  /** Other versions, the newest first: they have the words of what was counted and `spec` does not have. */
  readonly others: readonly Spec[];
  /** The one in force now, whose lines can be opened; null where none is. */
  readonly inForce: Spec | null;
}

/** A line that a week tells of. `line`: as the newest version that has it writes it; null while none is known to. */
export interface WeekLine<T> {
  readonly id: string;
  readonly line: T | null;
  /** It is not in the spec in force (any more). */
  readonly isGone: boolean;
}

/** Every line of the week's spec, and behind them what was counted under ids that it does not have. */
export function linesOf<T extends { readonly id: string }>(
  { spec, others, inForce }: WeekSpecs,
  list: (spec: Spec) => readonly T[],
  counted: readonly string[],
): readonly WeekLine<T>[] {
  const own = new Map<string, T | null>(list(spec).map((line) => [line.id, line]));
  const elsewhere = others.flatMap(list);
  const strays = counted
    .filter((id) => !own.has(id))
    .map((id): [string, T | null] => [id, elsewhere.find((line) => line.id === id) ?? null]);
  const there = new Set(inForce ? list(inForce).map(({ id }) => id) : []);
  return [...own, ...strays].map(([id, line]) => ({ id, line, isGone: !there.has(id) }));
}

export const objectionsOf = (spec: Spec) => spec.objections;
export const phrasesOf = (spec: Spec) => spec.language;
export const criteriaOf = (spec: Spec) => spec.profile.criteria;

/** What was counted in a week, by id: objections heard and answered, phrases taken, criteria that did not hold. */
export function countedIn({ counts, criteria }: WeekCounts) {
  const ids = (about: 'objection' | 'phrase', isCounted: (count: WeekCounts['counts'][number]) => boolean) =>
    counts.filter((count) => count.about === about && isCounted(count)).map(({ aboutId }) => aboutId);
  return {
    heard: ids('objection', ({ heard }) => heard > 0),
    handled: ids('objection', ({ copied, worked, failed }) => copied + worked + failed > 0),
    copied: ids('phrase', ({ copied }) => copied > 0),
    failed: criteria.filter(({ mismatch }) => mismatch > 0).map(({ id }) => id),
  };
}

/** Whether something was counted in a week for which none of the specs has words. */
export function lacksWords(specs: WeekSpecs, now: WeekCounts): boolean {
  const { heard, handled, copied, failed } = countedIn(now);
  return [
    ...linesOf(specs, objectionsOf, [...heard, ...handled]),
    ...linesOf(specs, phrasesOf, copied),
    ...linesOf(specs, criteriaOf, failed),
  ].some(({ line }) => line === null);
}
