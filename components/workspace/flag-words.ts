import type { FlagKind, ReasonCode } from '#core/flags.ts';

/** Flags in words. */
export const kindWords: Readonly<Record<FlagKind, string>> = {
  'wrong-tier': 'wrong tier',
  'wrong-timing': 'wrong timing',
  'wrong-contact': 'wrong contact',
  'wrong-fact': 'wrong fact',
  'not-a-fit': 'not a fit',
};

export const reasonWords: Readonly<Record<ReasonCode, string>> = {
  'too-small': 'too small',
  'too-large': 'too large',
  'wrong-industry': 'wrong industry',
  'wrong-region': 'wrong region',
  'uses-competitor': 'uses a competitor',
  'no-budget': 'no budget',
  'not-now': 'not now',
  'no-authority': 'no authority',
  'left-company': 'has left the company',
  'outdated-fact': 'the fact is out of date',
  'misread-page': 'the page was misread',
  'should-be-in': 'should be in',
  other: 'another reason',
};
