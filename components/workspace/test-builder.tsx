import { Button } from '#components/bits/button.tsx';
import type { Test } from '#core/criteria.ts';
import { testInWords } from '#panel/test-words.ts';
import { asBranch, type Branch, blankLeaf, branches, branchOf, childrenOf, withChild } from '#workspace/test-parts.ts';
import { say } from '#workspace/words.ts';
import type { FormOf } from './form-of.ts';
import { TestLeaf } from './test-leaf.tsx';

export interface TestBuilderProps {
  readonly form: FormOf;
  readonly path: readonly (string | number)[];
  readonly test: unknown;
}

/** A test put together from questions, with what it says in plain words under it. */
export function TestBuilder({ form, path, test }: TestBuilderProps) {
  const wrong = form.wrongAt(path);
  return (
    <>
      <TestNode form={form} test={test} onChange={(next) => form.set(path, next)} onRemove={null} />
      {wrong ? (
        <p class="field-wrong" role="status" lang="en">
          {wrong}
        </p>
      ) : (
        <p class="line-test">{say('form.testSays', { test: testInWords(test as Test, true) })}</p>
      )}
    </>
  );
}

interface TestNodeProps {
  readonly form: FormOf;
  readonly test: unknown;
  onChange(next: unknown): void;
  readonly onRemove: (() => void) | null;
}

/** One node of the tree: a question, or several under "all", "any" or "not". */
function TestNode({ form, test, onChange, onRemove }: TestNodeProps) {
  const branch = branchOf(test);
  const children = childrenOf(test);
  return (
    <div class={branch ? 'test-node branch' : 'test-node'}>
      <div class="test-row">
        <select
          class="input test-branch"
          aria-label={say('form.testKind')}
          value={branch ?? 'one'}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange(asBranch(test, value === 'one' ? null : (value as Branch)));
          }}
        >
          {(['one', ...branches] as const).map((id) => (
            <option key={id} value={id}>
              {say(`test.${id}`)}
            </option>
          ))}
        </select>
        {!branch && <TestLeaf form={form} leaf={test} onChange={onChange} />}
        {onRemove && <Button look="quiet" icon="cross" name={say('form.takeQuestionOut')} onPress={onRemove} />}
      </div>
      {branch && (
        <div class="test-children">
          {children.map((child, at) => (
            <TestNode
              key={at}
              form={form}
              test={child}
              onChange={(next) => onChange(withChild(test, at, next))}
              onRemove={children.length > 1 ? () => onChange(withChild(test, at, undefined)) : null}
            />
          ))}
          {branch !== 'not' && (
            <Button look="quiet" onPress={() => onChange(withChild(test, children.length, blankLeaf))}>
              {say('form.addQuestion')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
