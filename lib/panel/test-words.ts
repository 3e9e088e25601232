import type { Test } from '#core/criteria.ts';
import { factName, factValue } from './fact-words.ts';
import { exact, list, money, quoted } from './format.ts';
import { say } from './words.ts';

/**
 * A test of the spec as a sentence part: "Employees between 50 and 1,000". What would turn a mismatch into a match. Long lists
 * are cut for a glance; `isWhole` for those who sign or compare, to whom every word counts.
 */
export function testInWords(test: Test, isWhole = false): string {
  const bracketed = (one: Test): string =>
    'all' in one || 'any' in one ? `(${testInWords(one, isWhole)})` : testInWords(one, isWhole);
  const most = (count: number) => (isWhole ? Number.POSITIVE_INFINITY : count);
  if ('all' in test) return test.all.map(bracketed).join(` ${say('test.and')} `);
  if ('any' in test) return test.any.map(bracketed).join(` ${say('test.or')} `);
  if ('not' in test) return say('test.not', { test: bracketed(test.not) });
  // A spec of a newer schema may hold tests that this version does not know.
  if (typeof test.field !== 'string') return say('test.unknown');
  const name = factName(test.field);
  const one = (value: string | number | boolean): string => factValue({ name: test.field as never, value });
  const some = (values: readonly (string | number | boolean)[]) => {
    const shown = values.slice(0, most(8)).map(one);
    if (values.length > shown.length) shown.push(say('test.more', { count: values.length - shown.length }));
    return list(shown, 'disjunction');
  };
  const amount = (value: number, currency: string | undefined) => (currency ? money(value, currency) : one(value));
  if ('is' in test) return say('test.is', { name, value: one(test.is) });
  if ('in' in test) return say('test.in', { name, value: some(test.in) });
  if ('notIn' in test) return say('test.notIn', { name, value: some(test.notIn) });
  if ('between' in test)
    return say('test.between', {
      name,
      low: amount(test.between[0], test.currency),
      high: amount(test.between[1], test.currency),
    });
  if ('atLeast' in test) return say('test.atLeast', { name, value: amount(test.atLeast, test.currency) });
  if ('atMost' in test) return say('test.atMost', { name, value: amount(test.atMost, test.currency) });
  if ('includesAny' in test) return say('test.includesAny', { name, value: some(test.includesAny) });
  if ('includesAll' in test) return say('test.includesAll', { name, value: list(test.includesAll.map(one)) });
  if ('includesNone' in test) return say('test.includesNone', { name, value: some(test.includesNone) });
  if ('withinDays' in test) return say('test.withinDays', { name, value: exact(test.withinDays) });
  if ('says' in test) {
    const phrases = (Array.isArray(test.says) ? test.says : [test.says]) as readonly string[];
    return say('test.says', {
      name,
      value: list(phrases.slice(0, most(6)).map(quoted), 'disjunction'),
    });
  }
  if ('known' in test) return say(test.known ? 'test.known' : 'test.notKnown', { name });
  return say('test.other', { name });
}
