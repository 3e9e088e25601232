import { useState } from 'preact/hooks';
import { factName } from '#panel/fact-words.ts';
import {
  asField,
  asOperator,
  currencyOf,
  fieldOf,
  fieldsToAsk,
  operandForm,
  operandOf,
  operatorOf,
  operatorsFor,
} from '#workspace/test-parts.ts';
import { say } from '#workspace/words.ts';
import type { FormOf } from './form-of.ts';
import { ManyWords, OneWord, Word } from './test-operands.tsx';

interface TestLeafProps {
  readonly form: FormOf;
  readonly leaf: unknown;
  onChange(next: unknown): void;
}

/** One question: which fact, asked how, for what. */
export function TestLeaf({ form, leaf, onChange }: TestLeafProps) {
  const field = fieldOf(leaf);
  const operator = operatorOf(leaf);
  const fields = fieldsToAsk(form.raw);
  const held = leaf as Readonly<Record<string, unknown>>;
  const put = (operand: unknown) => onChange({ ...held, field, [operator]: operand });
  const operand = operandOf(leaf);
  const shape = operandForm(operator);
  const currency = currencyOf(leaf);
  return (
    <>
      <FieldName field={field} fields={fields} onChange={(next) => onChange(asField(leaf, next))} />
      <select
        class="input"
        aria-label={say('form.operator')}
        value={operator}
        onChange={(event) => onChange(asOperator(leaf, event.currentTarget.value as typeof operator))}
      >
        {[...new Set([...operatorsFor(field), operator])].map((id) => (
          <option key={id} value={id}>
            {say(`operator.${id}`)}
          </option>
        ))}
      </select>
      {shape === 'yesNo' && (
        <select
          class="input"
          aria-label={say('form.operand')}
          value={String(operand)}
          onChange={(event) => put(event.currentTarget.value === 'true')}
        >
          <option value="true">{say('yes')}</option>
          <option value="false">{say('no')}</option>
        </select>
      )}
      {shape === 'number' && (
        <Word label={say('form.operand')} value={operand} onChange={(typed) => put(figure(typed))} />
      )}
      {shape === 'two' && (
        <>
          <Word
            label={say('form.least')}
            value={two(operand)[0]}
            onChange={(typed) => put([figure(typed), two(operand)[1]])}
          />
          <Word
            label={say('form.most')}
            value={two(operand)[1]}
            onChange={(typed) => put([two(operand)[0], figure(typed)])}
          />
        </>
      )}
      {shape === 'word' && <OneWord field={field} value={operand} onChange={put} />}
      {shape === 'lines' && <ManyWords field={field} value={operand} onChange={put} />}
      {currency && (
        <Word
          label={say('form.currency')}
          value={currency}
          onChange={(typed) => onChange({ ...held, currency: typed.toUpperCase() })}
        />
      )}
    </>
  );
}

const two = (operand: unknown): readonly [unknown, unknown] =>
  Array.isArray(operand) ? [operand[0], operand[1]] : [0, 0];
const figure = (typed: string): unknown =>
  typed.trim() !== '' && Number.isFinite(Number(typed.replace(',', '.'))) ? Number(typed.replace(',', '.')) : typed;

const another = '';

/** A fact by its name; or a field of the CRM or a signal by the id that the team has for it. */
function FieldName({ field, fields, onChange }: FieldNameProps) {
  const [isFree, setFree] = useState(!fields.includes(field));
  return (
    <>
      <select
        class="input"
        aria-label={say('form.field')}
        value={isFree ? another : field}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setFree(value === another);
          onChange(value === another ? 'crm.fields.' : value);
        }}
      >
        {fields.map((name) => (
          <option key={name} value={name}>
            {say(`form.fact.${groupOf(name)}`, { name: factName(name) })}
          </option>
        ))}
        <option value={another}>{say('form.anotherField')}</option>
      </select>
      {isFree && <Word label={say('form.fieldId')} value={field} onChange={(typed) => onChange(typed.trim())} />}
    </>
  );
}

interface FieldNameProps {
  readonly field: string;
  readonly fields: readonly string[];
  onChange(next: string): void;
}

/** Whose fact it is: several are called alike. */
const groupOf = (name: string): 'company' | 'person' | 'crm' | 'signal' =>
  name.startsWith('person.')
    ? 'person'
    : name.startsWith('crm.')
      ? 'crm'
      : name.startsWith('intent.') || name.startsWith('engagement.')
        ? 'signal'
        : 'company';
