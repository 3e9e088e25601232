import type { Leaf, Test } from '#core/criteria.ts';
import { type FactName, kindOf } from '#core/facts.ts';
import { factValue } from './fact-words.ts';
import { say } from './words.ts';

/** What a seller is likely to have heard: answers to an unknown that need no typing. */
export interface Suggestion {
  readonly label: string;
  /** The words that are kept: the value itself, which reads the same in every language. */
  readonly said: string;
}

/** Closed sets that a test seldom names whole: "not government" leaves open what it is instead. */
const usual: { readonly [F in FactName]?: readonly string[] } = {
  'company.type': ['private', 'public', 'subsidiary', 'nonprofit', 'government'],
  'company.fundingStage': ['seed', 'series-a', 'series-b', 'series-c'],
};
const most = 8;

type Scalar = string | number | boolean;

/** What a test asks about a fact, in its order. */
function leavesAbout(test: Test | null, name: FactName): readonly Leaf[] {
  if (!test) return [];
  if ('all' in test) return test.all.flatMap((each) => leavesAbout(each, name));
  if ('any' in test) return test.any.flatMap((each) => leavesAbout(each, name));
  if ('not' in test) return leavesAbout(test.not, name);
  return test.field === name ? [test] : [];
}

/** The values that a leaf compares with. */
function valuesIn(test: Leaf): readonly Scalar[] {
  if ('is' in test) return [test.is];
  if ('in' in test) return test.in;
  if ('notIn' in test) return test.notIn;
  if ('includesAny' in test) return test.includesAny;
  if ('includesAll' in test) return test.includesAll;
  return [];
}

const itself = (value: Scalar): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));

/** Answers for one fact, from the test that asks for it; [] where the answer has to be typed. */
export function suggestionsFor(test: Test | null, name: FactName): readonly Suggestion[] {
  const kind = kindOf(name);
  const values = [...new Set([...(usual[name] ?? []), ...leavesAbout(test, name).flatMap(valuesIn)])];
  if (kind === 'signal' && values.length > 0 && values.every((value) => typeof value === 'boolean'))
    return [
      { label: say('answer.yes'), said: itself(true) },
      { label: say('answer.no'), said: itself(false) },
    ];
  return values.slice(0, most).map((value) => ({ label: factValue({ name, value }), said: itself(value) }));
}

/** What a signal that the spec names may hold, by what is asked of it: nothing else tells. */
function signalHint(asked: readonly Leaf[]): string {
  const all = (...operators: readonly string[]) =>
    asked.length > 0 && asked.every((leaf) => operators.some((operator) => operator in leaf));
  if (all('atLeast', 'atMost', 'between')) return say('answer.hint.number');
  if (all('withinDays')) return say('answer.hint.date');
  if (asked.flatMap(valuesIn).some((value) => typeof value === 'string')) return say('answer.hint');
  return say('answer.hint.signal');
}

/** How such an answer may be worded.
 * @param test what asks for it */
export function answerHint(name: FactName, test: Test | null = null): string {
  if (name === 'page.passages') return say('answer.hint');
  switch (kindOf(name)) {
    case 'range':
      return say('answer.hint.range');
    case 'money':
      return say('answer.hint.money');
    case 'date':
      return say('answer.hint.date');
    case 'year':
      return say('answer.hint.year');
    case 'list':
      return say('answer.hint.list');
    case 'signal':
      return signalHint(leavesAbout(test, name));
    default:
      return say('answer.hint');
  }
}
