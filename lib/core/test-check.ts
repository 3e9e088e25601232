import { factKinds, type Kind, kindOf } from './facts.ts';
import {
  examples,
  including,
  isOperator,
  kindCodes,
  numeric,
  type Operator,
  operandOf,
  operators,
  pointless,
} from './operators.ts';
import type { Slot, Slots } from './problem.ts';
import type { TestCode } from './test-problems.ts';

/** What is wrong with a test, for the person who wrote it. */

/** What is wrong with a test tree, and where: a code for who words it. */
export interface TestProblem {
  readonly path: readonly (string | number)[];
  readonly code: TestCode;
  readonly slots: Slots;
  readonly example: unknown;
}

/** A problem of a test by its code. */
const testProblem = (
  code: TestCode,
  slots: Slots,
  example: unknown,
  path: readonly (string | number)[] = [],
): TestProblem => ({ path, code, slots, example });

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
    const say = (code: TestCode, slots: Slots, example: unknown, at: readonly (string | number)[] = []) =>
      problems.push(testProblem(code, slots, example, [...path, ...at]));
    nodes += 1;
    if (nodes === mostNodes + 1) say('branches', { most: mostNodes }, examples.between);
    if (nodes > mostNodes) return;
    if (depth > mostDepth) return void say('deep', { most: mostDepth }, { all: [examples.atLeast] });
    if (typeof node !== 'object' || node === null || Array.isArray(node))
      return void say('testNot', { kind: nameOf(node) }, examples.between);
    const keys = Object.keys(node);
    const held = node as Readonly<Record<string, unknown>>;
    const branch = branches.find((name) => Object.hasOwn(node, name));
    if (branch) {
      const extra = keys.filter((key) => key !== branch);
      if (extra.length)
        say(
          'alone',
          { branch, keys: quoted(extra) },
          {
            [branch]: branch === 'not' ? examples.is : [examples.is, examples.atLeast],
          },
        );
      if (branch === 'not') return void walk(held.not, [...path, 'not'], depth + 1);
      const children = held[branch];
      if (!Array.isArray(children) || children.length < 1 || children.length > 50)
        return void say('tests', {}, [examples.is, examples.atLeast], [branch]);
      children.forEach((child, index) => {
        walk(child, [...path, branch, index], depth + 1);
      });
      return;
    }
    for (const problem of checkLeaf(held, keys, suggest))
      problems.push({ ...problem, path: [...path, ...problem.path] });
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
    yield testProblem(
      'noOperator',
      { id: key, ...(meant ? { meant } : { thereAre: operators.join(', ') }) },
      meant && isOperator(meant) ? examples[meant] : examples.between,
      [key],
    );
  }
  if (found.length > 1)
    yield testProblem('many', { operators: quoted(found) }, { all: [examples.atLeast, examples.is] });
  if (!operator && !other.length) yield testProblem('nothing', { choices: operators.join(', ') }, examples.between);
  const kind = yield* checkField(leaf.field, operator, suggest);
  if (operator) yield* checkOperand(operator, leaf[operator], kind);
  if (Object.hasOwn(leaf, 'currency')) yield* checkCurrency(leaf.currency, operator);
  else if (kind === 'money' && operator && numeric.includes(operator))
    yield testProblem('money', {}, { field: leaf.field, [operator]: leaf[operator], currency: 'EUR' }, ['currency']);
}

function* checkField(
  field: unknown,
  operator: Operator | undefined,
  suggest: Suggest,
): Generator<TestProblem, Kind | null> {
  const example = operator ? examples[operator] : examples.between;
  if (typeof field !== 'string') {
    yield testProblem('fact', {}, example, ['field']);
    return null;
  }
  if (/^crm\.fields\..{1,100}$/.test(field)) return null;
  const kind = kindOf(field);
  if (kind === null) {
    const meant = suggest(field, Object.keys(factKinds));
    const slots = { id: field.slice(0, 160), ...(meant ? { meant } : {}) };
    yield testProblem('noFact', slots, meant ?? 'company.employees', ['field']);
    return null;
  }
  if (operator && pointless[kind]?.includes(operator)) {
    const fit = operators.filter((name) => !pointless[kind]?.includes(name));
    const slots = { operator, field, kind: { kind: kindCodes[kind] }, choices: fit.join(', ') };
    yield testProblem('answered', slots, { field, ...operandOf(kind) }, [operator]);
  }
  return kind;
}

function* checkOperand(operator: Operator, value: unknown, kind: Kind | null): Generator<TestProblem> {
  const bad = (code: TestCode, slots: Slots = {}, at: readonly (string | number)[] = []): TestProblem =>
    testProblem(code, slots, (examples[operator] as Record<string, unknown>)[operator], [operator, ...at]);
  const isScalar = (held: unknown) =>
    (typeof held === 'string' && held.length <= 300) || isNumber(held) || typeof held === 'boolean';
  if (operator === 'is' && !isScalar(value)) yield bad('scalarNot', { kind: nameOf(value) });
  if (operator === 'in' || operator === 'notIn') {
    if (!Array.isArray(value) || !value.length || value.length > 1000) yield bad('values');
    else
      for (const [index, held] of value.entries())
        if (!isScalar(held)) yield bad('wordNot', { kind: nameOf(held) }, [index]);
  }
  if (including.includes(operator) || (operator === 'says' && typeof value !== 'string')) {
    if (!Array.isArray(value) || !value.length || value.length > 1000) yield bad('words');
    else
      for (const [index, held] of value.entries())
        if (!isWords(held)) yield bad('quotedNot', { kind: nameOf(held) }, [index]);
  } else if (operator === 'says' && !isWords(value)) yield bad('quoted');
  if (operator === 'between') {
    if (!Array.isArray(value) || value.length !== 2 || !value.every(isNumber)) yield bad('two');
    else if (Number(value[0]) > Number(value[1]))
      yield bad('backwards', { one: Number(value[0]), other: Number(value[1]) });
  }
  if ((operator === 'atLeast' || operator === 'atMost') && !isNumber(value))
    yield bad('typed', { wanted: { kind: 'number' }, kind: nameOf(value) });
  if (operator === 'withinDays' && !(isNumber(value) && value >= 0 && value <= 36_500)) yield bad('days');
  if (operator === 'known' && typeof value !== 'boolean') yield bad('yesNo');
  if (kind === 'country') {
    const codes = (Array.isArray(value) ? value : [value]).entries();
    for (const [index, code] of codes)
      if (operator !== 'known' && typeof code === 'string' && !/^[A-Z]{2}$/.test(code))
        yield bad('country', { code: code.slice(0, 40) }, Array.isArray(value) ? [index] : []);
  }
}

function* checkCurrency(currency: unknown, operator: Operator | undefined): Generator<TestProblem> {
  if (operator && !numeric.includes(operator))
    yield testProblem('beside', { operator }, examples[operator], ['currency']);
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency))
    yield testProblem('currency', {}, 'EUR', ['currency']);
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isWords = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 300;
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' and ');
/** A kind of value, or the value itself where it is short. */
const nameOf = (value: unknown): Slot => {
  if (value === undefined) return { kind: 'nothing' };
  if (value === null) return 'null';
  if (Array.isArray(value)) return { kind: 'list' };
  if (typeof value === 'object') return { kind: 'keys' };
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : String(value);
};
