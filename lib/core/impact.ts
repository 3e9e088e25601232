import { compile } from './compile.ts';
import { judge } from './judge.ts';
import type { Prospect } from './prospect.ts';
import { valuesOf } from './prospect-values.ts';
import { soundProspect } from './sound-prospect.ts';
import type { Spec } from './spec.ts';

/** What a new version of a spec would change for an account that the team knows. */
export interface TierMove {
  readonly key: string;
  readonly name: string;
  /** Tier ids, `below`, `disqualified`, or null while too little is known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly fromScore: number | null;
  readonly toScore: number | null;
  /** The lines that came out otherwise, or came or went, by their labels. */
  readonly because: readonly string[];
}

export interface Impact {
  readonly judged: number;
  readonly moves: readonly TierMove[];
  /** How many stand where, by tier id; `''` for those of whom too little is known. */
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
}

/**
 * Which prospects change tier between two versions of a spec. All are scored without evidence; only those that move are
 * judged in full, for the reason.
 */
export function impact(before: Spec, after: Spec, prospects: Iterable<Prospect>, today: string): Impact {
  const moves: TierMove[] = [];
  const counts = { before: new Map<string, number>(), after: new Map<string, number>() };
  let judged = 0;
  for (const prospect of prospects) {
    const values = valuesOf(soundProspect(prospect));
    const was = compile(before).score(values, today);
    const is = compile(after).score(values, today);
    add(counts.before, was.tier);
    add(counts.after, is.tier);
    judged += 1;
    if (was.tier === is.tier) continue;
    const { key, name } = prospect;
    const because = changedLines(before, after, prospect, today);
    moves.push({ key, name, from: was.tier, to: is.tier, fromScore: was.point, toScore: is.point, because });
  }
  return { judged, moves, before: Object.fromEntries(counts.before), after: Object.fromEntries(counts.after) };
}

const add = (counts: Map<string, number>, tier: string | null): void => {
  counts.set(tier ?? '', (counts.get(tier ?? '') ?? 0) + 1);
};

/** Lines that came out otherwise; where none did, weights or thresholds moved, and [] says so. */
function changedLines(before: Spec, after: Spec, prospect: Prospect, today: string): readonly string[] {
  const was = new Map(judge(before, prospect, today).lines.map((line) => [line.id, line]));
  const is = judge(after, prospect, today).lines;
  const now = new Set(is.map((line) => line.id));
  return [
    ...is.filter((line) => was.get(line.id)?.outcome !== line.outcome).map((line) => line.label),
    ...[...was.values()].filter((line) => !now.has(line.id)).map((line) => line.label),
  ];
}
