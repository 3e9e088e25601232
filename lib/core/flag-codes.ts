/** What a flag can be about, why, and how it can be answered: codes that can be counted, and that the panel has words for. */

export const flagKinds = ['wrong-tier', 'wrong-timing', 'wrong-contact', 'wrong-fact', 'not-a-fit'] as const;
export type FlagKind = (typeof flagKinds)[number];

/** Why, in a code that can be counted; the note says it in the seller's words. */
export const reasonCodes = [
  'too-small',
  'too-large',
  'wrong-industry',
  'wrong-region',
  'uses-competitor',
  'no-budget',
  'not-now',
  'no-authority',
  'left-company',
  'outdated-fact',
  'misread-page',
  'should-be-in',
  'other',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export const decisions = ['accepted', 'rejected', 'recycled'] as const;
export type Decision = (typeof decisions)[number];
