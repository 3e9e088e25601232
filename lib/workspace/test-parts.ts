import { type FactName, factKinds, type Kind, kindOf } from '#core/facts.ts';
import { isOperator, type Operator, operators, pointless } from '#core/operators.ts';

/** A test taken apart for a form, and put together again. What is no test yet (half typed, half chosen) is kept as it is. */

type Tree = Readonly<Record<string, unknown>>;
export const branches = ['all', 'any', 'not'] as const;
export type Branch = (typeof branches)[number];

const isTree = (test: unknown): test is Tree => typeof test === 'object' && test !== null && !Array.isArray(test);

/** What a node of the tree is: one question, or a branch over others. */
export const branchOf = (test: unknown): Branch | null =>
  isTree(test) ? (branches.find((branch) => Object.hasOwn(test, branch)) ?? null) : null;

/** The tests under a branch; one for `not`. */
export function childrenOf(test: unknown): readonly unknown[] {
  const branch = branchOf(test);
  if (!branch) return [];
  const held = (test as Tree)[branch];
  return branch === 'not' ? [held] : Array.isArray(held) ? held : [];
}

export const blankLeaf: Tree = { field: 'company.name', known: true };

/** The same tests under another branch, or the first of them as a question of its own. */
export function asBranch(test: unknown, branch: Branch | null): unknown {
  const children = branchOf(test) ? childrenOf(test) : [isTree(test) ? test : blankLeaf];
  const kept = children.length ? children : [blankLeaf];
  if (branch === null) return kept.find((child) => branchOf(child) === null) ?? blankLeaf;
  if (branch === 'not') return { not: kept.length > 1 ? { any: kept } : kept[0] };
  return { [branch]: kept };
}

/** With one child changed, or with `undefined` taken out. */
export function withChild(test: unknown, at: number, child: unknown): unknown {
  const branch = branchOf(test);
  if (!branch) return test;
  if (branch === 'not') return { not: child ?? blankLeaf };
  const children = [...childrenOf(test)];
  if (child === undefined) children.splice(at, 1);
  else children[at] = child;
  return { [branch]: children.length ? children : [blankLeaf] };
}

export const fieldOf = (leaf: unknown): string => (isTree(leaf) && typeof leaf.field === 'string' ? leaf.field : '');
export const operatorOf = (leaf: unknown): Operator =>
  (isTree(leaf) ? Object.keys(leaf).find(isOperator) : undefined) ?? 'known';
export const operandOf = (leaf: unknown): unknown => (isTree(leaf) ? leaf[operatorOf(leaf)] : undefined);
export const currencyOf = (leaf: unknown): string =>
  isTree(leaf) && typeof leaf.currency === 'string' ? leaf.currency : '';

const kindUnder = (field: string): Kind | null => (field.startsWith('crm.fields.') ? 'signal' : kindOf(field));

/** The operators that a field can answer. */
export const operatorsFor = (field: string): readonly Operator[] => {
  const kind = kindUnder(field);
  return operators.filter((operator) => !(kind && pointless[kind]?.includes(operator)));
};

const numeric = new Set<Operator>(['between', 'atLeast', 'atMost']);
const listed = new Set<Operator>(['in', 'notIn', 'includesAny', 'includesAll', 'includesNone', 'says']);

/** How the operand is given: one word, several, one number or two, yes or no. */
export const operandForm = (operator: Operator): 'word' | 'lines' | 'number' | 'two' | 'yesNo' =>
  operator === 'known'
    ? 'yesNo'
    : operator === 'between'
      ? 'two'
      : operator === 'atLeast' || operator === 'atMost' || operator === 'withinDays'
        ? 'number'
        : listed.has(operator)
          ? 'lines'
          : 'word';

/** The same question by another operator: what was asked for is carried over where it fits. */
export function asOperator(leaf: unknown, operator: Operator): Tree {
  const field = fieldOf(leaf);
  const old = operandOf(leaf);
  const first = Array.isArray(old) ? old[0] : old;
  const figure = typeof first === 'number' ? first : Number(first);
  const plain = Number.isFinite(figure) && typeof first !== 'boolean' ? figure : 0;
  const operand = {
    yesNo: true,
    two: Array.isArray(old) && old.length === 2 && typeof old[0] === 'number' ? old : [plain, Math.max(plain, 100)],
    number: plain,
    lines: Array.isArray(old) ? old.map(String) : typeof old === 'boolean' || old === undefined ? ['…'] : [String(old)],
    word: typeof first === 'boolean' || first === undefined ? '…' : first,
  }[operandForm(operator)];
  const currency = numeric.has(operator) && kindUnder(field) === 'money' ? currencyOf(leaf) || 'EUR' : '';
  return { field, [operator]: operand, ...(currency ? { currency } : {}) };
}

/** Another field: the operator stays where the field can answer it. */
export function asField(leaf: unknown, field: string): Tree {
  const operator = operatorOf(leaf);
  const may = operatorsFor(field);
  const next = may.includes(operator) ? operator : (may[0] ?? 'known');
  return asOperator({ ...(isTree(leaf) ? leaf : {}), field }, next);
}

/** A word as the field means it: numbers for what counts, yes and no for signals. */
export function wordFor(field: string, typed: string): string | number | boolean {
  const kind = kindUnder(field);
  if (kind === 'signal' && (typed === 'true' || typed === 'false')) return typed === 'true';
  const isCounted = kind === 'range' || kind === 'money' || kind === 'year' || kind === 'signal';
  return isCounted && typed.trim() !== '' && Number.isFinite(Number(typed)) ? Number(typed) : typed;
}

/** Fields that can be asked about: all facts, and the signals that the spec already names. */
export function fieldsToAsk(spec: unknown): readonly string[] {
  const signals = new Set<string>();
  const walk = (held: unknown): void => {
    if (typeof held !== 'object' || held === null) return;
    const { field } = held as { field?: unknown };
    if (typeof field === 'string' && !Object.hasOwn(factKinds, field)) signals.add(field);
    for (const inner of Object.values(held)) walk(inner);
  };
  walk(spec);
  const facts = (Object.keys(factKinds) as FactName[]).filter((name) => name !== 'crm.fields');
  return [...facts, ...[...signals].sort()];
}
