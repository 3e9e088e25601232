import { Choice } from '#components/bits/field.tsx';
import type { FormField } from '#workspace/form-shape.ts';
import { valueUnder } from '#workspace/form-values.ts';
import { say, sayIf } from '#workspace/words.ts';
import { fieldLabel, idName } from './field-names.ts';
import { FormEntries } from './form-entries.tsx';
import { FormInput } from './form-input.tsx';
import type { FormOf } from './form-of.ts';
import { TestBuilder } from './test-builder.tsx';

interface FormFieldProps {
  readonly form: FormOf;
  readonly field: FormField;
  /** Where the entry stands that the field belongs to. */
  readonly at: readonly (string | number)[];
  readonly entry: unknown;
}

/** One field of an entry, by what it holds. */
export function FormFieldOf({ form, field, at, entry }: FormFieldProps) {
  const path = [...at, ...field.key.split('.')];
  const value = valueUnder(entry, field.key);
  const label = fieldLabel(field);
  const set = (next: unknown) => form.set(path, next);
  const shared = {
    label,
    wrong: form.wrongAt(path),
    hint: sayIf(`field.${field.label ?? field.key}.hint`, '') || null,
    isNeeded: !field.isOptional,
    isShut: form.isShut,
  };
  const words = value === undefined || value === null ? '' : String(value);
  switch (field.as) {
    case 'line':
      return (
        <FormInput {...shared} kind="text" value={words} onChange={(typed) => set(typed === '' ? undefined : typed)} />
      );
    case 'words':
      return (
        <FormInput {...shared} kind="words" value={words} onChange={(typed) => set(typed === '' ? undefined : typed)} />
      );
    case 'day':
      return (
        <FormInput {...shared} kind="date" value={words} onChange={(typed) => set(typed === '' ? undefined : typed)} />
      );
    case 'number':
      return <FormInput {...shared} kind="number" value={words} onChange={(typed) => set(numberIn(typed))} />;
    case 'lines': {
      const lines = Array.isArray(value) ? value.map(String) : [];
      return (
        <FormInput
          {...shared}
          kind="lines"
          hint={shared.hint ?? say('form.oneALine')}
          value={lines.join('\n')}
          onChange={(typed) => {
            const next = typed
              .split('\n')
              .map((each) => each.trim())
              .filter(Boolean);
            set(next.length || !field.isOptional ? next : undefined);
          }}
        />
      );
    }
    case 'choice':
      return (
        <Choice
          label={label}
          value={words}
          options={[...new Set([...field.options, ...(words ? [words] : [])])].map((id) => ({
            id,
            label: idName(field.words, id),
          }))}
          onChoose={set}
        />
      );
    case 'choices':
      return (
        <Ticks
          label={label}
          chosen={value}
          options={field.options}
          nameOf={(id) => idName(field.words, id)}
          onChange={set}
        />
      );
    case 'criteria': {
      const criteria = valueUnder(form.raw, 'profile.criteria');
      const ids = (Array.isArray(criteria) ? criteria : []).map((one) => String(valueUnder(one, 'id') ?? ''));
      const labelOf = (id: string) =>
        String(
          valueUnder(
            (criteria as readonly unknown[]).find((one) => valueUnder(one, 'id') === id),
            'label',
          ) ?? id,
        );
      return <Ticks label={label} chosen={value} options={ids.filter(Boolean)} nameOf={labelOf} onChange={set} />;
    }
    case 'test':
      return (
        <fieldset class="form-test">
          <legend class="field-label">{label}</legend>
          <TestBuilder form={form} path={path} test={value} />
        </fieldset>
      );
    case 'entries':
      return (
        <FormEntries form={form} field={field} path={path} entries={Array.isArray(value) ? value : []}>
          {(inner, place, held) => <FormFieldOf form={form} field={inner} at={place} entry={held} />}
        </FormEntries>
      );
  }
}

/** What cannot be read as a number stays as it was typed: the check then says so. */
const numberIn = (typed: string): unknown => {
  const plain = typed.trim().replace(',', '.');
  return plain === '' ? undefined : Number.isFinite(Number(plain)) ? Number(plain) : typed;
};

interface TicksProps {
  readonly label: string;
  readonly chosen: unknown;
  readonly options: readonly string[];
  nameOf(id: string): string;
  onChange(next: readonly string[] | undefined): void;
}

function Ticks({ label, chosen, options, nameOf, onChange }: TicksProps) {
  const held = new Set(Array.isArray(chosen) ? chosen.map(String) : []);
  return (
    <fieldset class="ticks">
      <legend class="field-label">{label}</legend>
      {options.map((id) => (
        <label key={id} class="tick">
          <input
            type="checkbox"
            checked={held.has(id)}
            onChange={(event) => {
              const next = options.filter((one) => (one === id ? event.currentTarget.checked : held.has(one)));
              onChange(next.length ? next : undefined);
            }}
          />
          <span>{nameOf(id)}</span>
        </label>
      ))}
    </fieldset>
  );
}
