import type { Test } from './criteria.ts';
import { nearest } from './nearest.ts';
import type { Slots } from './problem.ts';
import { addFault, type Fault, type FaultContext } from './spec-problems.ts';
import { idMeant, vocabularyOf } from './vocabulary.ts';

/** Words of a spec that are no ids of a fact: a test for one would never match, and nobody would notice. */

/** A word that is no id of its fact, where it stands, and what was probably meant. */
export interface StrangeWord {
  readonly path: readonly (string | number)[];
  readonly fault: Fault;
  readonly example: string;
}

/** The words of a list that are no ids of a fact such as `person.seniority`. */
export function strangeWords(fact: string, words: readonly unknown[]): readonly StrangeWord[] {
  const ids = vocabularyOf(fact);
  if (!ids) return [];
  return words.flatMap((word, at) => {
    if (typeof word !== 'string' || ids.includes(word)) return [];
    const meant = idMeant(fact, word) ?? nearest(word, ids);
    const hint: Slots = meant ? { meant } : { thereAre: ids.join(', ') };
    return [
      {
        path: [at],
        fault: { code: 'never', slots: { fact, word: word.slice(0, 60), ...hint } },
        example: meant ?? (ids[0] as string),
      },
    ];
  });
}

const asking = ['is', 'in', 'notIn', 'includesAny', 'includesAll', 'includesNone'] as const;

/** The same for all leaves of a test; what is no test has none. */
export function strangeInTest(test: Test): readonly StrangeWord[] {
  if (typeof test !== 'object' || test === null) return [];
  const within = (path: readonly (string | number)[], found: readonly StrangeWord[]) =>
    found.map((one) => ({ ...one, path: [...path, ...one.path] }));
  if ('not' in test) return within(['not'], strangeInTest(test.not));
  for (const branch of ['all', 'any'] as const) {
    const children = (test as Readonly<Record<string, unknown>>)[branch];
    if (Array.isArray(children))
      return children.flatMap((child: Test, at) => within([branch, at], strangeInTest(child)));
  }
  const leaf = test as Readonly<Record<string, unknown>>;
  const operator = asking.find((name) => Object.hasOwn(leaf, name));
  if (!operator) return [];
  const operand = leaf[operator];
  const found = strangeWords(String(leaf.field), Array.isArray(operand) ? operand : [operand]);
  return within([operator], Array.isArray(operand) ? found : found.map((one) => ({ ...one, path: [] })));
}

interface Worded {
  readonly profile: {
    readonly criteria: readonly { readonly test: Test; readonly exceptions: readonly { readonly test: Test }[] }[];
    readonly committee: readonly { readonly seniority: readonly string[]; readonly departments: readonly string[] }[];
  };
}

/** Refuses words that no fact can ever hold, in tests and in the committee. */
export function checkVocabulary({ profile }: Worded, context: FaultContext): void {
  const say = (path: readonly (string | number)[], found: readonly StrangeWord[]) => {
    for (const { path: inside, fault, example } of found) addFault(context, [...path, ...inside], fault, example);
  };
  for (const [at, criterion] of profile.criteria.entries()) {
    const path = ['profile', 'criteria', at];
    say([...path, 'test'], strangeInTest(criterion.test));
    for (const [index, exception] of criterion.exceptions.entries())
      say([...path, 'exceptions', index, 'test'], strangeInTest(exception.test));
  }
  for (const [at, member] of profile.committee.entries()) {
    const path = ['profile', 'committee', at];
    say([...path, 'seniority'], strangeWords('person.seniority', member.seniority));
    say([...path, 'departments'], strangeWords('person.department', member.departments));
  }
}
