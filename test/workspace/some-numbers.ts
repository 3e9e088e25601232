import type { Spec } from '#core/spec.ts';
import type { Numbers } from '#wire/numbers.ts';

/** Counts of a made-up week; `from` shifts them, so that two weeks differ. */
export function someNumbers(spec: Spec, from: string | null): Numbers {
  const shift = from ? Number(from.slice(-2)) % 7 : 3;
  return {
    counts: [
      ...spec.objections.slice(0, 8).map(({ id }, index) => ({
        about: 'objection' as const,
        aboutId: id,
        heard: 24 - index * 3 + shift,
        worked: 9 - index,
        failed: 3 + (index % 3),
        copied: 12 - index,
      })),
      ...spec.language.slice(0, 5).map(({ id }, index) => ({
        about: 'phrase' as const,
        aboutId: id,
        heard: 0,
        worked: 0,
        failed: 0,
        copied: 9 - index,
      })),
    ],
    flags: [
      { kind: 'wrong-tier', raised: 14 + shift, accepted: 8, rejected: 3, recycled: 1, open: 2, overdue: 0 },
      { kind: 'wrong-fact', raised: 9, accepted: 7, rejected: 1, recycled: 0, open: 1, overdue: 1 },
      { kind: 'wrong-contact', raised: 4, accepted: 4, rejected: 0, recycled: 0, open: 0, overdue: 0 },
    ],
    criteria: spec.profile.criteria.map(({ id }, index) => ({
      id,
      match: 60 - index * 2,
      mismatch: 8 + index,
      unknown: 20 + index,
      exempt: 1,
      flagged: index % 5,
    })),
  };
}
