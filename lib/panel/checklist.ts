import type { Dimension, Persona } from '#core/spec.ts';
import type { Line, Outcome, Verdict } from '#core/verdict.ts';

/** In the order they are drawn. Said again here, because core's lists bring its schemas with them. */
export const dimensions = ['fit', 'intent', 'engagement'] as const satisfies readonly Dimension[];
export const personas = ['economic', 'technical', 'user', 'champion'] as const satisfies readonly Persona[];

export type GroupKind = Line['kind'];
export interface Group {
  readonly kind: GroupKind;
  readonly lines: readonly Line[];
}
export type Tally = Readonly<Record<Outcome, number>>;

const order: readonly GroupKind[] = ['core', 'supporting', 'disqualifier', 'trigger'];

/** The checklist in the order it is read: core, supporting, disqualifying, then buying signals. Lines keep the spec's order. */
export const groupLines = (verdict: Verdict): readonly Group[] =>
  order
    .map((kind) => ({ kind, lines: verdict.lines.filter((line) => line.kind === kind) }))
    .filter((group) => group.lines.length > 0);

/** How many lines came out how. */
export function tally(lines: readonly Line[]): Tally {
  const counts = { match: 0, mismatch: 0, unknown: 0, exempt: 0 };
  for (const line of lines) counts[line.outcome] += 1;
  return counts;
}
