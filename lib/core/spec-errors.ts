import type { z } from 'zod';
import { pathWith } from './json-bounds.ts';
import { nearest } from './nearest.ts';
import { exampleOf, keysOf, schemaAt } from './schema-look.ts';

/** One thing wrong with a spec, for the person who wrote it. */
export interface SpecProblem {
  /** `profile.criteria[3].test.atLeast`; '' for the whole document. */
  readonly path: string;
  readonly message: string;
  /** What would be right in this place; null where nothing can be said. */
  readonly example: unknown;
}

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
      return {
        path: pathWith(path, key),
        message: `no such key here${meant ? `; did you mean "${meant}"?` : keys.length ? `; there are ${keys.join(', ')}` : ''}`,
        example: meant ? { [meant]: exampleAt(schema, [...steps, meant]) } : null,
      };
    });
  }
  const given = issue.code === 'custom' ? (issue.params?.example as unknown) : undefined;
  return [{ path, message: wordsFor(issue, json, steps), example: given ?? (there ? exampleOf(there) : null) }];
}

const exampleAt = (schema: z.ZodType, steps: readonly (string | number)[]): unknown => {
  const there = schemaAt(schema, steps);
  return there ? exampleOf(there) : null;
};

function wordsFor(issue: Issue, json: unknown, steps: readonly (string | number)[]): string {
  const held = steps.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], json);
  if (issue.code === 'invalid_type')
    return held === undefined
      ? 'is missing'
      : `must be ${kinds[issue.expected] ?? issue.expected}, not ${kindName(held)}`;
  if (issue.code === 'invalid_value')
    return held === undefined
      ? `is missing: one of ${issue.values.map(String).join(', ')}`
      : `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}${nearWord(held, issue.values)}`;
  if (issue.code === 'too_small' && issue.origin === 'array') return `needs at least ${issue.minimum}`;
  if (issue.code === 'too_big' && issue.origin === 'array') return `may hold ${issue.maximum} at most`;
  if (issue.code === 'too_small' && issue.origin === 'number') return `must be ${issue.minimum} or more`;
  if (issue.code === 'too_big' && issue.origin === 'number') return `must be ${issue.maximum} or less`;
  if (issue.code === 'too_big' && issue.message.startsWith('Too big'))
    return `may have ${issue.maximum} characters at most`;
  return issue.message;
}

const nearWord = (held: unknown, values: readonly unknown[]): string => {
  const meant = typeof held === 'string' ? nearest(held, values.map(String)) : null;
  return meant ? `; did you mean "${meant}"?` : '';
};

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

function kindName(held: unknown): string {
  if (held === null) return 'empty';
  if (Array.isArray(held)) return 'a list';
  return kinds[typeof held] ?? typeof held;
}
