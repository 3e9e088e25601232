import type { Sentences } from './problem.ts';

/** What can be wrong with a test, as codes with their English sentences. Who only judges loads none of them. */

export const testSentences = {
  testNot: 'must be a test, not {kind}',
  scalarNot: 'must be one word, number, true or false, not {kind}',
  wordNot: 'must be a word or a number, not {kind}',
  quotedNot: 'must be words in quotes, not {kind}',
  quoted: 'must be words in quotes',
  tests: 'must be a list of 1 to 50 tests',
  values: 'must be a list of 1 to 1000 values',
  words: 'must be a list of 1 to 1000 words',
  two: 'must be two numbers, [least, most]',
  days: 'must be a number of days, 0 to 36500',
  yesNo: 'must be true or false',
  typed: 'must be {wanted}, not {kind}',
  fact: 'must name the fact that is asked about',
  currency: 'must be a currency code of three capital letters',
  noFact: 'no fact is called "{id}"',
  noOperator: 'no operator is called "{id}"',
  many: 'asks {operators} at once: put each in a test of its own under "all"',
  nothing: 'asks nothing: it needs one of {choices}, or all, any, not',
  alone: '"{branch}" stands alone: take {keys} out, or put it in a test of its own',
  answered: '"{operator}" cannot be answered by {field}, {kind}; use one of {choices}',
  money: 'money is compared in one currency: say which',
  beside: 'has no meaning beside "{operator}": take it out',
  backwards: 'runs backwards: {one} is more than {other}',
  country: '"{code}" is no country code: two capital letters, such as "DE"',
  branches: 'has more than {most} branches',
  deep: 'nests more than {most} levels deep',
} as const satisfies Sentences;

export type TestCode = keyof typeof testSentences;
