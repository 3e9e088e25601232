import type { ReasonCode } from './flag-codes.ts';
import type { Spec } from './spec.ts';
import { fold } from './text.ts';

/**
 * Days after which the spec brings an account back that was turned down for a reason; null where it has no rule. Authors
 * write the reason as its code or in words: "Not now" is `not-now`.
 */
export const recycleDays = (spec: Pick<Spec, 'sla'>, reason: ReasonCode | null): number | null =>
  reason === null ? null : (spec.sla.recycle.find((rule) => codeOf(rule.reason) === reason)?.afterDays ?? null);

const codeOf = (words: string): string => fold(words).replace(/[^a-z0-9]+/g, '-');
