import type { z } from 'zod';
import { pathWith } from './json-bounds.ts';
import { nearest } from './nearest.ts';
import type { KindCode, Slot, Slots } from './problem.ts';
import { exampleOf, keysOf, schemaAt } from './schema-look.ts';
import { englishOf, type Fault, faultNamed } from './spec-problems.ts';

/** One thing wrong with a spec, for the person who wrote it. */
export interface SpecProblem {
  /** `profile.criteria[3].test.atLeast`; '' for the whole document. */
  readonly path: string;
  /** As a code with what stands in its sentence; null for words that no code stands for. */
  readonly fault: Fault | null;
  /** In English. */
  readonly message: string;
  /** What would be right in this place; null where nothing can be said. */
  readonly example: unknown;
}

/** A problem by its fault. */
export const problemAt = (path: string, fault: Fault, example: unknown = null): SpecProblem => ({
  path,
  fault,
  message: englishOf(fault),
  example,
});

type Issue = z.core.$ZodIssue;
const mostProblems = 100;

/** What zod found, in plain words, in the order of the document's sections. */
export function problemsOf(issues: readonly Issue[], schema: z.ZodType, json: unknown): readonly SpecProblem[] {
  return issues.flatMap((issue) => tell(issue, schema, json)).slice(0, mostProblems);
}

/** One line: the first problem, and how many more there are. */
export function summaryOf(problems: readonly SpecProblem[]): string {
  const [first] = problems;
  if (!first) return 'the spec is not valid';
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const example = first.example === null ? '' : `; for example ${JSON.stringify(first.example)}`;
  return `${first.path || 'the spec'}: ${first.message}${example}${more}`;
}

function tell(issue: Issue, schema: z.ZodType, json: unknown): readonly SpecProblem[] {
  const steps = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const path = steps.reduce(pathWith, '');
  const there = schemaAt(schema, steps);
  if (issue.code === 'unrecognized_keys') {
    const keys = there ? keysOf(there) : [];
    return issue.keys.map((key) => {
      const meant = nearest(key, keys);
      return problemAt(
        pathWith(path, key),
        { code: 'noKey', slots: meant ? { meant } : keys.length ? { thereAre: keys.join(', ') } : {} },
        meant ? { [meant]: exampleAt(schema, [...steps, meant]) } : null,
      );
    });
  }
  const given = issue.code === 'custom' ? (issue.params?.example as unknown) : undefined;
  const example = given ?? (there ? exampleOf(there) : null);
  const fault = faultOf(issue, json, steps);
  return [fault ? problemAt(path, fault, example) : { path, fault, message: issue.message, example }];
}

const exampleAt = (schema: z.ZodType, steps: readonly (string | number)[]): unknown => {
  const there = schemaAt(schema, steps);
  return there ? exampleOf(there) : null;
};

function faultOf(issue: Issue, json: unknown, steps: readonly (string | number)[]): Fault | null {
  const held = steps.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], json);
  if (issue.code === 'custom' && issue.params?.fault) return issue.params.fault as Fault;
  if (issue.code === 'invalid_type')
    return held === undefined
      ? { code: 'missing', slots: {} }
      : { code: 'typed', slots: { wanted: kindOr(issue.expected), kind: kindOf(held) } };
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String).join(', ');
    return held === undefined
      ? { code: 'missingOne', slots: { choices } }
      : { code: issue.values.length > 1 ? 'oneOf' : 'only', slots: { choices, ...nearWord(held, issue.values) } };
  }
  if (issue.code === 'too_small' && issue.origin === 'array')
    return { code: 'needs', slots: { least: Number(issue.minimum) } };
  if (issue.code === 'too_big' && issue.origin === 'array')
    return { code: 'holds', slots: { most: Number(issue.maximum) } };
  if (issue.code === 'too_small' && issue.origin === 'number')
    return { code: 'orMore', slots: { least: Number(issue.minimum) } };
  if (issue.code === 'too_big' && issue.origin === 'number')
    return { code: 'orLess', slots: { most: Number(issue.maximum) } };
  const named = faultNamed(issue.message);
  return named ?? (issue.code === 'too_big' ? { code: 'long', slots: { most: Number(issue.maximum) } } : null);
}

const nearWord = (held: unknown, values: readonly unknown[]): Slots => {
  const meant = typeof held === 'string' ? nearest(held, values.map(String)) : null;
  return meant ? { meant } : {};
};

const kinds: Readonly<Record<string, KindCode>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'yesNo',
  array: 'list',
  object: 'keys',
  record: 'keys',
};
const kindOr = (type: string): Slot => (Object.hasOwn(kinds, type) ? { kind: kinds[type] as KindCode } : type);

function kindOf(held: unknown): Slot {
  if (held === null) return { kind: 'empty' };
  return Array.isArray(held) ? { kind: 'list' } : kindOr(typeof held);
}
