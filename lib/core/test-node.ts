import type { Leaf, Test } from './criteria.ts';
import { both, either, no, opposite, type Trit, unknown, yes } from './kleene.ts';
import { type Place, placeOf, type Values } from './prospect-values.ts';
import { type Question, questionOf } from './question.ts';
import { checkTest } from './test-check.ts';

/** A leaf with its question made ready. */
export interface Asked {
  readonly leaf: Leaf;
  readonly question: Question;
  readonly place: Place;
  /** Why this version cannot put the question; null when it can. */
  readonly notUnderstood: string | null;
}

/** A test made ready: what it comes to, and the leaves of the branch that decided. */
export interface TestNode {
  run(values: Values, today: number): Trit;
  deciders(values: Values, today: number): readonly Asked[];
}

const mostDepth = 60;

/** A test made ready to be put to many accounts. Whatever it holds that this version does not know is always unknown. */
export function nodeOf(test: Test, depth = 0): TestNode {
  const held = test as Readonly<Record<string, unknown>>;
  const only = (key: string) => Object.keys(held).length === 1 && Object.hasOwn(held, key);
  if (depth > mostDepth) return leafNode(test as Leaf, 'nests too deep');
  if ('all' in test && only('all') && isTests(test.all))
    return branch(
      test.all.map((child) => nodeOf(child, depth + 1)),
      yes,
      both,
    );
  if ('any' in test && only('any') && isTests(test.any))
    return branch(
      test.any.map((child) => nodeOf(child, depth + 1)),
      no,
      either,
    );
  if ('not' in test && only('not') && isTest(test.not)) {
    const inner = nodeOf(test.not, depth + 1);
    return { run: (values, today) => opposite(inner.run(values, today)), deciders: inner.deciders };
  }
  return leafNode(test as Leaf, whyNotUnderstood(test));
}

/** `all` starts from yes and takes the least; `any` starts from no and takes the most. */
function branch(nodes: readonly TestNode[], start: Trit, join: (a: Trit, b: Trit) => Trit): TestNode {
  const end = opposite(start);
  const run = (values: Values, today: number): Trit => {
    let found = start;
    for (const node of nodes) {
      found = join(found, node.run(values, today));
      if (found === end) return end;
    }
    return found;
  };
  return {
    run,
    deciders: (values, today) => {
      const found = run(values, today);
      const deciding = nodes.filter((node) => node.run(values, today) === found);
      // One branch is enough to decide alone; the first stands for it.
      return (found === end ? deciding.slice(0, 1) : deciding).flatMap((node) => node.deciders(values, today));
    },
  };
}

function leafNode(leaf: Leaf, notUnderstood: string | null): TestNode {
  const question = notUnderstood === null ? questionOf(leaf) : { ask: (): Trit => unknown, hits: () => [] };
  const place = placeOf(typeof leaf.field === 'string' ? leaf.field : '');
  const asked = [{ leaf, question, place, notUnderstood }];
  return { run: (values, today) => question.ask(place(values), today), deciders: () => asked };
}

const isTest = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTests = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isTest);

/** A synced spec may hold what a newer version knows: such a leaf is unknown, and says why. */
const whyNotUnderstood = (leaf: unknown): string | null => checkTest(leaf)[0]?.code ?? null;
