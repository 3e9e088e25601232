import { factKinds, type Kind, kindOf } from './facts.ts';
import {
  examples,
  including,
  isOperator,
  kindWords,
  numeric,
  type Operator,
  operandOf,
  operators,
  pointless,
} from './operators.ts';

/** What is wrong with a test tree, said for the person who wrote it. */
export interface TestProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly example: unknown;
}

/** A tree nests at most so deep, and has at most so many branches: deeper than people read. */
export const mostDepth = 12;
export const mostNodes = 400;

const branches = ['all', 'any', 'not'] as const;
/** Finds the name that was probably meant among those there are, or null. */
export type Suggest = (word: string, names: readonly string[]) => string | null;

/**
 * Everything wrong with a test as an author wrote it; [] when it may be published. Never throws, whatever it is given.
 * `suggest` is for authors: who only judges need not load a search for it.
 */
export function checkTest(test: unknown, suggest: Suggest = () => null): readonly TestProblem[] {
  const problems: TestProblem[] = [];
  let nodes = 0;
  const walk = (node: unknown, path: readonly (string | number)[], depth: number): void => {
    const say = (message: string, example: unknown, at: readonly (string | number)[] = []) =>
      problems.push({ path: [...path, ...at], message, example });
    nodes += 1;
    if (nodes === mostNodes + 1) say(`has more than ${mostNodes} branches`, examples.between);
    if (nodes > mostNodes) return;
    if (depth > mostDepth) return void say(`nests more than ${mostDepth} levels deep`, { all: [examples.atLeast] });
    if (typeof node !== 'object' || node === null || Array.isArray(node))
      return void say(`must be a test, not ${nameOf(node)}`, examples.between);
    const keys = Object.keys(node);
    const held = node as Readonly<Record<string, unknown>>;
    const branch = branches.find((name) => Object.hasOwn(node, name));
    if (branch) {
      const extra = keys.filter((key) => key !== branch);
      if (extra.length)
        say(`"${branch}" stands alone: take ${quoted(extra)} out, or put it in a test of its own`, {
          [branch]: branch === 'not' ? examples.is : [examples.is, examples.atLeast],
        });
      if (branch === 'not') return void walk(held.not, [...path, 'not'], depth + 1);
      const children = held[branch];
      if (!Array.isArray(children) || children.length < 1 || children.length > 50)
        return void say('must be a list of 1 to 50 tests', [examples.is, examples.atLeast], [branch]);
      children.forEach((child, index) => {
        walk(child, [...path, branch, index], depth + 1);
      });
      return;
    }
    for (const problem of checkLeaf(held, keys, suggest)) say(problem.message, problem.example, problem.path);
  };
  walk(test, [], 1);
  return problems;
}

function* checkLeaf(
  leaf: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  suggest: Suggest,
): Generator<TestProblem> {
  const found = keys.filter(isOperator);
  const operator = found[0];
  const other = keys.filter((key) => key !== 'field' && key !== 'currency' && !isOperator(key));
  for (const key of other) {
    const meant = suggest(key, [...operators, ...branches]);
    yield {
      path: [key],
      message: `no operator is called "${key}"${meant ? `; did you mean "${meant}"?` : `; there are ${operators.join(', ')}`}`,
      example: meant && isOperator(meant) ? examples[meant] : examples.between,
    };
  }
  if (found.length > 1)
    yield {
      path: [],
      message: `asks ${quoted(found)} at once: put each in a test of its own under "all"`,
      example: { all: [examples.atLeast, examples.is] },
    };
  if (!operator && !other.length)
    yield {
      path: [],
      message: `asks nothing: it needs one of ${operators.join(', ')}, or all, any, not`,
      example: examples.between,
    };
  const kind = yield* checkField(leaf.field, operator, suggest);
  if (operator) yield* checkOperand(operator, leaf[operator], kind);
  if (Object.hasOwn(leaf, 'currency')) yield* checkCurrency(leaf.currency, operator);
  else if (kind === 'money' && operator && numeric.includes(operator))
    yield {
      path: ['currency'],
      message: 'money is compared in one currency: say which',
      example: { field: leaf.field, [operator]: leaf[operator], currency: 'EUR' },
    };
}

function* checkField(
  field: unknown,
  operator: Operator | undefined,
  suggest: Suggest,
): Generator<TestProblem, Kind | null> {
  const example = operator ? examples[operator] : examples.between;
  if (typeof field !== 'string') {
    yield { path: ['field'], message: 'must name the fact that is asked about', example };
    return null;
  }
  if (/^crm\.fields\..{1,100}$/.test(field)) return null;
  const kind = kindOf(field);
  if (kind === null) {
    const meant = suggest(field, Object.keys(factKinds));
    yield {
      path: ['field'],
      message: `no fact is called "${field.slice(0, 160)}"${meant ? `; did you mean "${meant}"?` : ''}`,
      example: meant ?? 'company.employees',
    };
    return null;
  }
  if (operator && pointless[kind]?.includes(operator)) {
    const fit = operators.filter((name) => !pointless[kind]?.includes(name));
    yield {
      path: [operator],
      message: `"${operator}" cannot be answered by ${field}, ${kindWords[kind]}; use one of ${fit.join(', ')}`,
      example: { field, ...operandOf(kind) },
    };
  }
  return kind;
}

function* checkOperand(operator: Operator, value: unknown, kind: Kind | null): Generator<TestProblem> {
  const bad = (message: string, at: readonly (string | number)[] = []): TestProblem => ({
    path: [operator, ...at],
    message,
    example: (examples[operator] as Record<string, unknown>)[operator],
  });
  const isScalar = (held: unknown) =>
    (typeof held === 'string' && held.length <= 300) || isNumber(held) || typeof held === 'boolean';
  if (operator === 'is' && !isScalar(value)) yield bad(`must be one word, number, true or false, not ${nameOf(value)}`);
  if (operator === 'in' || operator === 'notIn') {
    if (!Array.isArray(value) || !value.length || value.length > 1000) yield bad('must be a list of 1 to 1000 values');
    else
      for (const [index, held] of value.entries())
        if (!isScalar(held)) yield bad(`must be a word or a number, not ${nameOf(held)}`, [index]);
  }
  if (including.includes(operator) || (operator === 'says' && typeof value !== 'string')) {
    if (!Array.isArray(value) || !value.length || value.length > 1000) yield bad('must be a list of 1 to 1000 words');
    else
      for (const [index, held] of value.entries())
        if (!isWords(held)) yield bad(`must be words in quotes, not ${nameOf(held)}`, [index]);
  } else if (operator === 'says' && !isWords(value)) yield bad('must be words in quotes');
  if (operator === 'between') {
    if (!Array.isArray(value) || value.length !== 2 || !value.every(isNumber))
      yield bad('must be two numbers, [least, most]');
    else if (Number(value[0]) > Number(value[1])) yield bad(`runs backwards: ${value[0]} is more than ${value[1]}`);
  }
  if ((operator === 'atLeast' || operator === 'atMost') && !isNumber(value))
    yield bad(`must be a number, not ${nameOf(value)}`);
  if (operator === 'withinDays' && !(isNumber(value) && value >= 0 && value <= 36_500))
    yield bad('must be a number of days, 0 to 36500');
  if (operator === 'known' && typeof value !== 'boolean') yield bad('must be true or false');
  if (kind === 'country') {
    const codes = (Array.isArray(value) ? value : [value]).entries();
    for (const [index, code] of codes)
      if (operator !== 'known' && typeof code === 'string' && !/^[A-Z]{2}$/.test(code))
        yield bad(
          `"${code.slice(0, 40)}" is no country code: two capital letters, such as "DE"`,
          Array.isArray(value) ? [index] : [],
        );
  }
}

function* checkCurrency(currency: unknown, operator: Operator | undefined): Generator<TestProblem> {
  if (operator && !numeric.includes(operator))
    yield {
      path: ['currency'],
      message: `has no meaning beside "${operator}": take it out`,
      example: examples[operator],
    };
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency))
    yield { path: ['currency'], message: 'must be a currency code of three capital letters', example: 'EUR' };
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isWords = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 300;
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' and ');
const nameOf = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : String(value);
};
